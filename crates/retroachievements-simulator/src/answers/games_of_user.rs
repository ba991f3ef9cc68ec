//! The games that a user plays: `getUserProgress`, `getUserRecentlyPlayedGames`, `getUserSummary`.

use std::collections::BTreeMap;

use serde_json::{Map as Object, Value};

use super::fields::{of_game, of_user};
use super::prelude::*;

/// A response type about a game that somebody has played; the braces hold the fields that it has to itself.
macro_rules! played_game {
    ($world:expr, $id:expr, $game:expr, $record:expr, $progress:expr => $type:ident { $($own:tt)* }) => {
        types::$type {
            game_id: UInt($id.0),
            console_id: UInt($game.system.0),
            console_name: facts::system_name($world, $game),
            title: Some($game.title.clone()),
            image_icon: Some($game.images.icon.clone()),
            image_title: $game.images.title.clone(),
            image_ingame: $game.images.ingame.clone(),
            image_box_art: $game.images.box_art.clone(),
            last_played: $record.last_played.map(SqlTime),
            achievements_total: Some(UInt($progress.possible)),
            $($own)*
            ..example()
        }
    };
}

/// `getUserProgress`
pub(super) fn progress(ask: &Ask<'_>) -> Answer {
    let Some(user) = ask.user("u") else { return Answer::unknown(ask.operation) };
    let asked = ask.params.get("i").unwrap_or_default().split(',');
    let ids = asked.filter_map(|id| u64::try_from(crate::php::int(id.trim())).ok()).filter(|id| *id > 0);
    let mut records = Object::new();
    for id in ids {
        records.entry(id.to_string()).or_insert_with(|| json!(of_record(ask, &user, GameId(id))));
    }
    if records.is_empty() { Answer::ok(json!([])) } else { Answer::ok(Value::Object(records)) }
}

/// How far a player is in a game; all zeros in one that is not there.
fn of_record(ask: &Ask<'_>, user: &Player, game: GameId) -> types::GameProgress {
    let progress = ask.game(game.0).map(|_| ask.world.progress_of(user, game)).unwrap_or_default();
    types::GameProgress {
        num_possible_achievements: UInt(progress.possible),
        possible_score: UInt(progress.possible_points),
        num_achieved: UInt(progress.earned),
        score_achieved: UInt(progress.points),
        num_achieved_hardcore: UInt(progress.hardcore),
        score_achieved_hardcore: UInt(progress.hardcore_points),
        ..example()
    }
}

/// The games that a player has played, the last one first.
fn played<'w>(ask: &Ask<'w>, user: &Player) -> Vec<(GameId, &'w Game, PlayRecord)> {
    let games = user.games.iter().filter_map(|(id, record)| {
        let (id, game) = ask.game(id.0)?;
        game.system.has_games().then_some((id, game, *record))
    });
    let mut games: Vec<_> = games.collect();
    games.sort_by_key(|(.., record)| Reverse(record.last_played));
    games
}

/// `getUserRecentlyPlayedGames`
pub(super) fn recently_played(ask: &Ask<'_>) -> Answer {
    let Some(user) = ask.user("u") else { return Answer::unknown(ask.operation) };
    let games = ask.page(played(ask, &user)).into_iter().map(|(id, game, record)| {
        let progress = ask.world.progress_of(&user, id);
        played_game!(ask.world, id, game, record, progress => RecentlyPlayedGame {
            num_possible_achievements: UInt(progress.possible),
            possible_score: UInt(progress.possible_points),
            num_achieved: UInt(progress.earned),
            score_achieved: UInt(progress.points),
            num_achieved_hardcore: UInt(progress.hardcore),
            score_achieved_hardcore: UInt(progress.hardcore_points),
        })
    });
    Answer::of(&games.collect::<Vec<_>>())
}

/// A count of 0 is fine here, and lists nothing.
pub(super) fn recently_played_problems(ask: &Ask<'_>, mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.retain(|(name, _)| *name != "c" || ask.params.get("c") != Some("0"));
    problems
}

/// `getUserSummary`
pub(super) fn summary(ask: &Ask<'_>) -> Answer {
    let Some(user) = ask.user("u") else {
        return Answer {
            status: StatusCode::NOT_FOUND,
            body: json!({ "ID": null, "User": ask.params.get("u").unwrap_or_default() }),
        };
    };
    let points = ask.world.points_of(&user);
    let presence = user.presence.as_ref();
    let last_game = presence.and_then(|presence| presence.game);
    let most = usize::try_from(ask.number("g").min(100)).unwrap_or(0);
    let games: Vec<_> = played(ask, &user).into_iter().take(most).collect();
    // The game of the presence comes last, if it is not among them.
    let mut ids: Vec<_> = games.iter().map(|(id, ..)| *id).collect();
    ids.extend(last_game.filter(|id| id.0 > 0 && !ids.contains(id)));
    let (awarded, recent, last) = match (most, games.is_empty()) {
        (0, _) => (Some(Map::default()), Some(BTreeMap::new()), None),
        (_, true) => (None, None, None),
        _ => (
            Some(ids.iter().map(|id| (UInt(id.0), of_record(ask, &user, *id))).collect()),
            Some(recent_achievements(ask, &user, &ids)),
            last_game.and_then(|id| ask.game(id.0)).map(|(id, game)| last(ask.world, id, game)),
        ),
    };
    let nothing_recent = most > 0 && recent.as_ref().is_some_and(BTreeMap::is_empty);
    let recently_played = games.iter().map(|(id, game, record)| {
        let progress = ask.world.progress_of(&user, *id);
        played_game!(ask.world, id, game, record, progress => PlayedGame {})
    });
    let mut answer = Answer::of(&of_user!(ask.world, user, points => UserSummary {
        rich_presence_msg_date: presence.and_then(|presence| presence.at).map(SqlTime),
        total_softcore_points: UInt(points.casual.unwrap_or(0)),
        total_true_points: UInt(points.retro),
        last_activity: types::LastActivity { id: UInt(0), user: user.name.clone(), ..example() },
        rank: ask.world.rank(user.id).map(UInt),
        recently_played_count: UInt(games.len() as u64),
        recently_played: recently_played.collect(),
        awarded,
        recent_achievements: recent
            .map(|games| games.into_iter().map(|(id, ones)| (id, ones.into_iter().collect())).collect()),
        last_game: last,
        total_ranked: UInt(ask.world.ranked()),
        status: "Offline".to_owned(),
    }));
    if nothing_recent {
        answer.body["RecentAchievements"] = json!([]);
    }
    answer
}

fn last(world: &World, id: GameId, game: &Game) -> types::LastGame {
    of_game!(world, game => LastGame {
        id: UInt(id.0),
        console_id: Some(UInt(game.system.0)),
        forum_topic_id: UInt(game.forum_topic.unwrap_or(0)),
        flags: UInt(0),
        is_final: Bit(false),
    })
}

/// What a player has earned last in some games, by game; with a count of 0 all of it, and what is not earned yet.
fn recent_achievements(
    ask: &Ask<'_>,
    user: &Player,
    games: &[GameId],
) -> BTreeMap<UInt, BTreeMap<UInt, types::RecentAchievement>> {
    let games = games.iter().filter_map(|id| ask.game(id.0));
    let all = games
        .flat_map(|(id, game)| ask.world.achievements_of(id, true).into_iter().map(move |one| (game, one)));
    let (mut earned, locked): (Vec<_>, Vec<_>) = all.partition(|(_, (id, _))| user.unlocks.contains_key(id));
    earned.sort_by_key(|(_, (id, _))| (user.unlocks.get(id).map(|unlock| Reverse(unlock.shown_at())), *id));
    let (count, locked) = match ask.params.get("a").map_or(10, |_| ask.number("a")) {
        0 => (usize::MAX, locked),
        count => (usize::try_from(count).unwrap_or(usize::MAX), Vec::new()),
    };
    let mut recent = BTreeMap::<_, BTreeMap<_, _>>::new();
    for (game, (id, one)) in earned.into_iter().take(count).chain(locked) {
        recent
            .entry(UInt(one.game.0))
            .or_default()
            .insert(UInt(id.0), recent_achievement(user, game, id, one));
    }
    recent
}

fn recent_achievement(
    user: &Player,
    game: &Game,
    id: AchievementId,
    one: &Achievement,
) -> types::RecentAchievement {
    let unlock = user.unlocks.get(&id);
    types::RecentAchievement {
        id: UInt(id.0),
        game_id: UInt(one.game.0),
        game_title: Some(game.title.clone()),
        title: one.title.clone(),
        description: one.description.clone(),
        points: UInt(one.points),
        type_: one.kind.clone(),
        badge_name: one.badge.clone(),
        is_awarded: BitText(unlock.is_some()),
        date_awarded: unlock.map(|unlock| SqlTime(unlock.shown_at())),
        hardcore_achieved: unlock.map(|unlock| Bit(unlock.is_hardcore())),
        ..example()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::answers::tests::body;
    use crate::world::World;

    #[test]
    fn a_count_of_0_lists_no_game() {
        let mut world = World::empty();
        world.add_player("Scott");
        assert_eq!(body("getUserRecentlyPlayedGames", "u=Scott&c=0", &world), json!([]));
        let body = body("getUserRecentlyPlayedGames", "u=Scott&c=-1", &world);
        assert!(body["errors"]["c"].is_array(), "{body}");
    }
}
