//! `cargo xtask world`: a world for the simulator, from the tables of the server's database.
//!
//! The tables are JSON, `{table: {columns, rows}}` with null left out, as the recorded answers come with. Ranks, points
//! of a set and the like are left out: the simulator computes them.
//!
//! `cargo xtask world --schema` writes the JSON Schema of such a world, by a program of the simulator.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::workspace::{self, cargo};

/// The JSON Schema of a world.
const SCHEMA: &str = "crates/retroachievements-simulator/world.schema.json";

#[derive(Deserialize)]
struct Table {
    rows: Vec<Row>,
}

#[derive(Deserialize)]
struct Row(Map<String, Value>);

struct Tables(BTreeMap<String, Table>);

/// Writes the world of a file with tables to standard output. `owner` is the name of the account of the key.
pub fn convert(tables: &Path, owner: &str) -> Result<()> {
    let text = fs::read_to_string(tables).with_context(|| format!("cannot read {}", tables.display()))?;
    let tables = serde_json::from_str(&text).with_context(|| format!("in {}", tables.display()))?;
    println!("{}", world(&Tables(tables), owner)?);
    Ok(())
}

/// Writes the JSON Schema of a world, which a test of the simulator compares with its types.
pub fn write_schema(root: &Path) -> Result<()> {
    let run = ["run", "--quiet", "--package", "retroachievements-simulator", "--example", "world_schema"];
    let schema = workspace::run(cargo(root).args(run))?;
    fs::write(root.join(SCHEMA), schema).with_context(|| format!("cannot write {SCHEMA}"))
}

fn world(tables: &Tables, owner: &str) -> Result<Value> {
    let owner = tables.rows("users").find(|user| user.text("username") == owner);
    let owner = owner.context("the owner of the key is not among the users: name one with --owner")?;
    let leaderboards = tables.rows("leaderboards").filter(|row| row.get("deleted_at").is_null());
    let tickets = tables.rows("tickets").filter(|row| row.text("ticketable_type") == "achievement");
    let hubs = tables.rows("game_sets").filter(|row| row.get("deleted_at").is_null());
    Ok(json!({
        "owner": owner.get("id"),
        "systems": by_id(tables.rows("systems"), system),
        "games": by_id(tables.rows("games"), |row| game(tables, row)),
        "achievements": by_id(tables.rows("achievements"), achievement),
        "players": players(tables),
        "leaderboards": by_id(leaderboards, |row| leaderboard(tables, row)),
        "comments": tables.rows("comments").filter(|row| row.get("deleted_at").is_null()).map(comment).collect::<Vec<_>>(),
        "claims": by_id(tables.rows("achievement_set_claims"), claim),
        "tickets": by_id(tickets, ticket),
        "hubs": by_id(hubs, |row| hub(tables, row)),
        "events": by_id(tables.rows("events"), |row| event(tables, row)),
        "site_awards": by_id(tables.rows("site_awards"), |row| {
            json!({ "name": row.get("label"), "image": row.get("image_asset_path") })
        }),
    }))
}

fn system(row: &Row) -> Value {
    present(json!({
        "name": row.get("name"),
        "short_name": row.text("name_short"),
        "full_name": row.get("name_full"),
        "manufacturer": row.get("manufacturer"),
        "active": row.is("active"),
    }))
}

fn game(tables: &Tables, row: &Row) -> Value {
    let id = row.get("id");
    let sets = tables
        .rows("game_achievement_sets")
        .filter(|one| one.get("game_id") == id && one.text("type") == "core");
    let set = sets
        .filter_map(|one| {
            tables.rows("achievement_sets").find(|set| set.get("id") == one.get("achievement_set_id"))
        })
        .next();
    let own = set.map_or(json!({}), |set| own_set(tables, set));
    let of_set = |median, samples| set.map_or(json!({}), |set| set.median(median, samples));
    let image = |column| if row.is("is_media_restricted") { Value::Null } else { row.get(column) };
    let images = [
        ("icon", row.get("image_icon_asset_path")),
        ("title", image("image_title_asset_path")),
        ("ingame", image("image_ingame_asset_path")),
        ("box_art", image("image_box_art_asset_path")),
    ];
    present(json!({
        "title": row.get("title"),
        "sort_title": row.get("sort_title"),
        "system": row.get("system_id"),
        "parent": row.get("parent_game_id"),
        "forum_topic": row.get("forum_topic_id"),
        "images": images.into_iter().filter(|(_, path)| !path.is_null()).collect::<BTreeMap<_, _>>(),
        "publisher": row.get("publisher"),
        "developer": row.get("developer"),
        "genre": row.get("genre"),
        "released": row.day("released_at"),
        "released_granularity": row.get("released_at_granularity"),
        "rich_presence_md5": row.md5("trigger_definition"),
        "guide_url": row.get("legacy_guide_url"),
        "updated": row.time("updated_at"),
        "deleted": !row.get("deleted_at").is_null(),
        "hashes": tables.rows("game_hashes").filter(|hash| hash.get("game_id") == id).map(hash).collect::<Vec<_>>(),
        "times": {
            "beat": row.median("median_time_to_beat", "times_beaten"),
            "beat_hardcore": row.median("median_time_to_beat_hardcore", "times_beaten_hardcore"),
            "complete": of_set("median_time_to_complete", "times_completed"),
            "master": of_set("median_time_to_complete_hardcore", "times_completed_hardcore"),
        },
        "set": own,
    }))
}

/// A game's own set. Only where it is another game's too has it a title.
fn own_set(tables: &Tables, set: &Row) -> Value {
    let of_games = tables.rows("game_achievement_sets");
    let mut titles = of_games.filter(|one| one.get("achievement_set_id") == set.get("id"));
    present(json!({
        "id": set.get("id"),
        "title": titles.find_map(|one| Some(one.get("title")).filter(|title| !title.is_null())),
        "first_published": set.time("achievements_first_published_at"),
        "created": set.time("created_at"),
        "updated": set.time("updated_at"),
    }))
}

fn hash(row: &Row) -> Value {
    let labels = row.text("labels");
    present(json!({
        "md5": row.get("md5"),
        "name": row.get("name"),
        "labels": labels.split(',').map(str::trim).collect::<Vec<_>>(),
        "patch_url": row.get("patch_url"),
        "compatible": row.text("compatibility") == "compatible",
        "id": row.get("id"),
        "created": row.time("created_at"),
    }))
}

fn achievement(row: &Row) -> Value {
    let time = |median: &str, samples: &str| {
        if row.get(samples).is_null() { Value::Null } else { row.median(median, samples) }
    };
    present(json!({
        "game": row.get("game_id"),
        "title": row.get("title"),
        "description": row.text("description"),
        "points": row.get("points"),
        "retro_points": row.get("points_weighted"),
        "type": row.get("type"),
        "promoted": row.is("is_promoted"),
        "author": row.get("user_id"),
        "badge": row.get("image_name"),
        "order": row.get("order_column"),
        "logic_md5": row.md5("trigger_definition"),
        "created": row.time("created_at"),
        "modified": row.time("modified_at"),
        "updated": row.time("updated_at"),
        "deleted": !row.get("deleted_at").is_null(),
        "time": time("median_time_to_unlock", "median_time_to_unlock_samples"),
        "time_hardcore": time("median_time_to_unlock_hardcore", "median_time_to_unlock_hardcore_samples"),
    }))
}

/// The players, with their rows of all tables that belong to one. Each table is read once.
fn players(tables: &Tables) -> Value {
    let by_user = |table: &str| {
        let mut found = Rows::new();
        tables.rows(table).for_each(|row| found.entry(row.number("user_id")).or_default().push(row));
        found
    };
    let (games, unlocks) = (by_user("player_games"), by_user("player_achievements"));
    let (awards, lists, relations) =
        (by_user("user_awards"), by_user("user_game_list_entries"), by_user("user_relations"));
    by_id(tables.rows("users"), |row| {
        let of = |rows| rows_of(rows, row);
        let listed = |kind: &str| {
            let entries = of(&lists).into_iter().filter(|entry| entry.text("type") == kind);
            entries.map(|entry| entry.get("game_id")).collect::<Vec<_>>()
        };
        let follows = of(&relations).into_iter().filter(|one| one.text("status") == "following");
        present(json!({
            "name": row.get("display_name"),
            "username": row.get("username"),
            "ulid": row.get("ulid"),
            "motto": row.text("motto"),
            "permissions": row.get("Permissions"),
            "wall": row.is("is_user_wall_active"),
            "untracked": !row.get("unranked_at").is_null(),
            "banned": !row.get("banned_at").is_null(),
            "deleted": !row.get("deleted_at").is_null(),
            "deleted_at": row.time("deleted_at"),
            "roles": roles(tables, row),
            "joined": row.time("created_at"),
            "last_activity": row.time("last_activity_at"),
            "presence": present(json!({
                "game": Some(row.get("rich_presence_game_id")).filter(|game| game.as_u64() != Some(0)),
                "message": row.get("rich_presence"),
                "at": row.time("rich_presence_updated_at"),
            })),
            "stored": present(json!({
                "points": row.get("points_hardcore"),
                "casual_points": row.get("points"),
                "casual_points_unknown": row.get("points").is_null().then_some(true),
                "retro_points": row.get("points_weighted"),
                "yield_unlocks": row.get("yield_unlocks"),
                "yield_points": row.get("yield_points"),
            })),
            "games": of(&games).into_iter().map(|game| (game.number("game_id").to_string(), play(game))).collect::<Map<_, _>>(),
            "unlocks": of(&unlocks).into_iter().map(|one| (one.number("achievement_id").to_string(), unlock(one))).collect::<Map<_, _>>(),
            "awards": of(&awards).into_iter().map(award).collect::<Vec<_>>(),
            "set_requests": listed("achievement_set_request"),
            "want_to_play": listed("play"),
            "follows": follows.map(|one| one.get("related_user_id")).collect::<Vec<_>>(),
        }))
    })
}

/// What a player's roles are called, those that are displayed first.
fn roles(tables: &Tables, player: &Row) -> Vec<Value> {
    let own = tables.rows("auth_model_roles").filter(|one| one.get("model_id") == player.get("id"));
    let all = || tables.rows("auth_roles");
    let mut roles: Vec<_> =
        own.filter_map(|one| all().find(|role| role.get("id") == one.get("role_id"))).collect();
    roles.retain(|role| role.number("display") > 0);
    roles.sort_by_key(|role| role.number("display"));
    roles.into_iter().map(|role| role.get("name")).collect()
}

/// Rows by player.
type Rows<'r> = BTreeMap<u64, Vec<&'r Row>>;

fn rows_of<'r>(rows: &Rows<'r>, player: &Row) -> Vec<&'r Row> {
    rows.get(&player.number("id")).cloned().unwrap_or_default()
}

fn play(row: &Row) -> Value {
    present(
        json!({ "last_played": row.time("last_played_at"), "playtime": row.number("playtime_total"), "id": row.get("id") }),
    )
}

fn unlock(row: &Row) -> Value {
    present(
        json!({ "at": row.time("unlocked_at"), "hardcore": row.time("unlocked_hardcore_at"), "id": row.get("id") }),
    )
}

fn award(row: &Row) -> Value {
    let key = row.get("award_key");
    let kind = match row.text("award_type") {
        "game_beaten" => json!({ "beaten": key }),
        "mastery" => json!({ "mastered": key }),
        "event" => json!({ "event": key }),
        "achievement_unlocks_yield" => json!({ "unlocks_yield": key }),
        "achievement_points_yield" => json!({ "points_yield": key }),
        "patreon_supporter" => json!("patreon"),
        "certified_legend" => json!("legend"),
        "playtest" => json!({ "playtest": key }),
        _ => json!({ "media": key }),
    };
    present(json!({
        "for": kind,
        "at": row.time("awarded_at"),
        "tier": row.get("award_tier"),
        "shown_tier": row.get("display_award_tier"),
        "order": row.get("order_column"),
        "id": row.get("id"),
    }))
}

fn leaderboard(tables: &Tables, row: &Row) -> Value {
    let of_board =
        tables.rows("leaderboard_entries").filter(|entry| entry.get("leaderboard_id") == row.get("id"));
    let entries = of_board.filter(|entry| entry.get("deleted_at").is_null()).map(|entry| {
        json!({ "player": entry.get("user_id"), "score": entry.get("score"), "at": entry.time("updated_at"), "id": entry.get("id"), "created": entry.time("created_at") })
    });
    present(json!({
        "game": row.get("game_id"),
        "title": row.get("title"),
        "description": row.text("description"),
        "format": row.text("format"),
        "lower_is_better": row.is("rank_asc"),
        "order": row.get("order_column"),
        "state": row.get("state"),
        "author": row.get("author_id"),
        "created": row.time("created_at"),
        "updated": row.time("updated_at"),
        "entries": entries.collect::<Vec<_>>(),
    }))
}

fn comment(row: &Row) -> Value {
    let id = row.get("commentable_id");
    let on = match row.text("commentable_type") {
        "game.comment" => json!({ "game": id }),
        "achievement.comment" => json!({ "achievement": id }),
        _ => json!({ "player": id }),
    };
    json!({ "on": on, "author": row.get("user_id"), "text": row.text("body"), "at": row.time("created_at"), "id": row.get("id") })
}

fn claim(row: &Row) -> Value {
    json!({
        "player": row.get("user_id"),
        "game": row.get("game_id"),
        "type": row.place("claim_type", &["primary", "collaboration"]),
        "set_type": row.place("set_type", &["new_set", "revision"]),
        "status": row.place("status", &["active", "complete", "dropped", "in_review"]),
        "special": row.place("special_type", &["none", "own_revision", "free_rollout", "scheduled_release"]),
        "extensions": row.number("extensions_count"),
        "created": row.time("created_at"),
        "finished": row.time("finished_at"),
        "updated": row.time("updated_at"),
    })
}

fn ticket(row: &Row) -> Value {
    present(json!({
        "achievement": row.get("ticketable_id"),
        "assignee": row.get("ticketable_author_id"),
        "type": row.place("type", &["", "triggered_at_wrong_time", "did_not_trigger"]),
        "state": row.place("state", &["closed", "open", "resolved", "request", "quarantined"]),
        "notes": row.text("body"),
        "hardcore": row.get("hardcore").as_u64().map(|hardcore| hardcore == 1),
        "reporter": row.get("reporter_id"),
        "resolver": row.get("resolver_id"),
        "created": row.time("created_at"),
        "resolved": row.time("resolved_at"),
    }))
}

fn hub(tables: &Tables, row: &Row) -> Value {
    let of = |table, own, other: &str| {
        let rows = tables.rows(table).filter(|one| one.get(own) == row.get("id"));
        rows.map(|one| one.get(other)).collect::<Vec<_>>()
    };
    // The server, too, knows those of events by their titles.
    let title = (row.text("type") == "hub").then(|| row.text("title"));
    present(json!({
        "title": title,
        "sort_title": title.and(Some(row.get("sort_title"))),
        "image": row.get("image_asset_path"),
        "mature": row.is("has_mature_content"),
        "of_event": title.is_some_and(|title| title.contains("Events")),
        "forum_topic": row.get("forum_topic_id"),
        "games": of("game_set_games", "game_set_id", "game_id"),
        "links": of("game_set_links", "parent_game_set_id", "child_game_set_id"),
        "created": row.time("created_at"),
        "updated": row.time("updated_at"),
    }))
}

fn event(tables: &Tables, row: &Row) -> Value {
    let tiers = tables.rows("event_awards").filter(|tier| tier.get("event_id") == row.get("id"));
    let tier = |tier: &Row| json!({ "tier": tier.get("tier_index"), "name": tier.get("label"), "image": tier.get("image_asset_path"), "points": tier.number("points_required"), "id": tier.get("id") });
    let game = row.get("legacy_game_id");
    let game_of = |one: &&Row| {
        let own = tables.rows("achievements").find(|own| own.get("id") == one.get("achievement_id"));
        own.is_some_and(|own| own.get("game_id") == game)
    };
    let achievement = |one: &Row| {
        present(json!({
            "achievement": one.get("achievement_id"),
            "source": one.get("source_achievement_id"),
            "from": one.day("active_from"),
            "until": one.day("active_until"),
            "label": one.get("decorator"),
            "id": one.get("id"),
        }))
    };
    present(json!({
        "game": game,
        "from": row.day("active_from"),
        "until": row.day("active_until"),
        "image": row.get("image_asset_path"),
        "site_award": row.is("gives_site_award"),
        "tiers": tiers.map(tier).collect::<Vec<_>>(),
        "achievements": tables.rows("event_achievements").filter(game_of).map(achievement).collect::<Vec<_>>(),
    }))
}

/// What is made of each row, by its id.
fn by_id<'r>(rows: impl Iterator<Item = &'r Row>, make: impl Fn(&'r Row) -> Value) -> Value {
    rows.map(|row| (row.number("id").to_string(), make(row))).collect::<Map<_, _>>().into()
}

/// An object without what is null.
fn present(mut object: Value) -> Value {
    if let Some(fields) = object.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    object
}

impl Tables {
    fn rows(&self, table: &str) -> impl Iterator<Item = &Row> {
        self.0.get(table).into_iter().flat_map(|table| &table.rows)
    }
}

impl Row {
    fn get(&self, column: &str) -> Value {
        self.0.get(column).cloned().unwrap_or_default()
    }

    fn text(&self, column: &str) -> &str {
        self.0.get(column).and_then(Value::as_str).unwrap_or_default()
    }

    fn number(&self, column: &str) -> u64 {
        self.0.get(column).and_then(Value::as_u64).unwrap_or_default()
    }

    fn is(&self, column: &str) -> bool {
        self.number(column) != 0
    }

    /// `2026-11-25 14:43:00`, or a day, as a time in UTC.
    fn time(&self, column: &str) -> Option<String> {
        let text = self.0.get(column)?.as_str()?;
        Some(format!("{}Z", text.replacen(' ', "T", 1)))
    }

    fn day(&self, column: &str) -> Option<String> {
        Some(self.0.get(column)?.as_str()?.get(..10)?.to_string())
    }

    fn md5(&self, column: &str) -> String {
        format!("{:x}", md5::compute(self.text(column)))
    }

    fn median(&self, seconds: &str, samples: &str) -> Value {
        present(json!({ "seconds": self.get(seconds), "samples": self.number(samples) }))
    }

    /// The place of a word in the order in which the wire counts.
    fn place(&self, column: &str, words: &[&str]) -> usize {
        words.iter().position(|word| *word == self.text(column)).unwrap_or_default()
    }
}
