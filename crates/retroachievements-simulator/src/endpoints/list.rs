//! Lists that are read in pages: the example is their beginning, and more like it follows.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::operation::{Operation, Paging};
use crate::params::Params;
use crate::retell::{put, put_achievement, put_game, put_player, speaks_of_a_game};
use crate::world::{Achievement, Board, Game, Player};

/// How long the lists are. Those that are not here are as long as the example.
const LENGTHS: &[(&str, usize)] = &[
    ("getComments", 1_203),
    ("getGameTicketStats", 34),
    ("getLeaderboardEntries", 1_207),
    ("getRecentGameAwards", 1_350),
    ("getRecentTickets", 340),
    ("getUserCompletionProgress", 1_120),
    ("getUserRecentlyPlayedGames", 320),
    ("getUserWantToPlayList", 530),
    // The two of the example, and those who are computed.
    ("getUsersFollowingMe", 2 + FOLLOWERS as usize),
    ("getUsersIFollow", 548),
];

/// How many of the computed players follow the owner of the key: the first ones, whom the owner follows in turn
/// where their number is even.
const FOLLOWERS: u64 = 610;

/// Whether a player's list of games to play is for the owner of the key to see: their own, and those of players
/// who follow them and whom they follow.
pub(crate) fn shares_with_owner(player: &Player) -> bool {
    let is_friend = |number: u64| number < FOLLOWERS && number.is_multiple_of(2);
    player.name == Player::OWNER || player.name == "Jaarl" || player.number().is_some_and(is_friend)
}

/// The whole list; `game` is the one that all of it is of, if there is one.
pub(crate) fn entries(operation: &Operation, example: Vec<Value>, game: Option<&Game>) -> Vec<Value> {
    let length = match (operation.id, game) {
        ("getGameLeaderboards", Some(game)) => game.leaderboards as usize,
        // Of every other leaderboard the example says that nobody has an entry.
        ("getUserGameLeaderboards", Some(game)) => game.leaderboards.div_ceil(2) as usize,
        (id, _) => {
            LENGTHS.iter().find(|(known, _)| *known == id).map_or(example.len(), |(_, length)| *length)
        }
    };
    // What has no date is at the end of a list that is ordered by it.
    let is_dated = |entry: &Value| dates(entry).next().is_some();
    let any_dated = example.iter().any(is_dated);
    let (models, tail): (Vec<_>, Vec<_>) =
        example.into_iter().partition(|entry| !any_dated || is_dated(entry));
    let step = if is_ascending(&models) { 1 } else { -1 };
    let more = length.saturating_sub(models.len() + tail.len());
    let made: Vec<_> = (1..=more).filter_map(|n| another(operation.id, &models, n, game, step)).collect();
    let mut entries: Vec<_> = models.into_iter().chain(made).chain(tail).take(length).collect();
    if let Some(game) = game {
        let every = if operation.id == "getUserGameLeaderboards" { 2 } else { 1 };
        let boards =
            entries.iter_mut().filter_map(Value::as_object_mut).filter(|one| one.contains_key("Format"));
        boards
            .zip((0..).step_by(every))
            .for_each(|(entry, place)| put(entry, &["ID"], json!(Board::nth(game, place).id)));
    }
    entries
}

/// The n-th entry after the example's, from 1: like one of them, of another player and game, and further away.
/// From one to the next it is `step` hours.
fn another(id: &str, models: &[Value], n: usize, game: Option<&Game>, step: i64) -> Option<Value> {
    let model = &models[(n - 1) % models.len().max(1)..].first()?;
    let mut entry = model.as_object()?.clone();
    let last = models.last()?.as_object()?;
    let place = models.len() + n;
    let number = n as u64 - 1;
    if entry.contains_key("User") {
        // Of those who follow me, I follow every other one, and they are who I follow first.
        let number = if id == "getUsersIFollow" { number * 2 } else { number };
        put_player(&mut entry, &Player::nth(number));
        put(&mut entry, &["AmIFollowing"], json!(number.is_multiple_of(2)));
        put(&mut entry, &["IsFollowingMe"], json!(number < FOLLOWERS));
    }
    if game.is_none() && speaks_of_a_game(&entry) {
        let game = Game::nth(number);
        put_game(&mut entry, &game);
        if let (true, Some(achievement)) =
            (entry.contains_key("AchievementID"), Achievement::of(&game).nth(n % 6))
        {
            put_achievement(&mut entry, &achievement);
        }
    }
    if entry.contains_key("AchievementID") {
        entry["ID"] = json!(last["ID"].as_u64()?.saturating_sub(n as u64));
    }
    put(&mut entry, &["Rank"], json!(place));
    if let (Some(score), true) = (last.get("Score").and_then(Value::as_i64), entry.contains_key("Rank")) {
        let frames = score + 60 * n as i64;
        put(&mut entry, &["Score"], json!(frames));
        put(&mut entry, &["FormattedScore"], json!(time(frames)));
    }
    let hours = step * n as i64;
    for (property, format) in dates(model) {
        let from = last[&property].as_str().or_else(|| model[&property].as_str())?;
        entry[&property] = json!(later(from, format, hours)?);
    }
    Some(Value::Object(entry))
}

/// Frames, of which there are 60 in a second, as the site writes them.
fn time(frames: i64) -> String {
    let (minutes, seconds, hundredths) = (frames / 3_600, frames / 60 % 60, frames % 60 * 100 / 60);
    format!("{minutes}:{seconds:02}.{hundredths:02}")
}

/// The forms in which the server writes a moment.
const FORMATS: [&str; 3] = ["%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S+00:00", "%Y-%m-%dT%H:%M:%S.000000Z"];

/// The moments in an entry, each with its form.
fn dates(entry: &Value) -> impl Iterator<Item = (String, &'static str)> {
    let properties = entry.as_object().into_iter().flatten();
    properties.filter_map(|(property, value)| Some((property.clone(), format_of(value.as_str()?)?)))
}

fn format_of(text: &str) -> Option<&'static str> {
    FORMATS.into_iter().find(|format| jiff::civil::DateTime::strptime(format, text).is_ok())
}

fn moment(text: &str) -> Option<Timestamp> {
    let civil = jiff::civil::DateTime::strptime(format_of(text)?, text).ok()?;
    TimeZone::UTC.to_timestamp(civil).ok()
}

fn later(text: &str, format: &str, hours: i64) -> Option<String> {
    let later = moment(text)?.checked_add(SignedDuration::from_hours(hours)).ok()?;
    Some(later.strftime(format).to_string())
}

/// Whether the entries go from old to new.
fn is_ascending(models: &[Value]) -> bool {
    let first_date = |entry: &Value| {
        let (property, _) = dates(entry).next()?;
        moment(entry[&property].as_str()?)
    };
    match models {
        [first, .., last] => first_date(first) < first_date(last),
        _ => false,
    }
}

/// Whether an entry's moment is not after a day.
pub(super) fn is_until(entry: &Value, property: &str, day: jiff::civil::Date) -> bool {
    let moment = entry[property].as_str().and_then(moment);
    moment.is_none_or(|moment| TimeZone::UTC.to_datetime(moment).date() <= day)
}

/// Puts the page that was asked for in the place of the body's list, and says how long the page and the list
/// are where the body has a place for it.
pub(crate) fn put_page(body: &mut Value, entries: Vec<Value>, paging: &Paging, params: &Params) {
    let number = |name, default| match params.int(name) {
        Some(given) => u64::try_from(given).unwrap_or(0),
        None => default,
    };
    let at_most = |n| usize::try_from(n).unwrap_or(usize::MAX);
    let offset = at_most(number(paging.offset, 0));
    let count = at_most(number(paging.count, paging.default_count).min(paging.max_count));
    let total = entries.len();
    let page: Vec<_> = entries.into_iter().skip(offset).take(count).collect();
    match (paging.items, body.as_object_mut()) {
        (Some(items), Some(body)) => {
            put(body, &["Count"], json!(page.len()));
            if let Some(property) = paging.total {
                put(body, &[property], json!(total));
            }
            put(body, &[items], page.into());
        }
        _ => *body = page.into(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::generated::OPERATIONS;
    use crate::operation::Kind;

    const PAGING: Paging = Paging {
        items: Some("Results"),
        total: Some("Total"),
        identity: &["ID"],
        count: "c",
        offset: "o",
        default_count: 2,
        max_count: 3,
    };

    fn page(query: &str) -> Value {
        let mut body = json!({ "Count": 5, "Total": 0, "Results": [] });
        let entries = (1..=5).map(Value::from).collect();
        put_page(&mut body, entries, &PAGING, &Params::from_form(query));
        body
    }

    #[test]
    fn a_page_of_a_list() {
        assert_eq!(page(""), json!({ "Count": 2, "Total": 5, "Results": [1, 2] }));
        for (query, results) in [
            ("c=1&o=2", json!([3])),
            ("c=100", json!([1, 2, 3])),
            ("c=0", json!([])),
            ("o=5", json!([])),
            ("o=-1", json!([1, 2])),
        ] {
            assert_eq!(page(query)["Results"], results, "{query}");
        }
    }

    #[test]
    fn the_body_can_be_the_list() {
        let mut body = json!([]);
        let paging = Paging { items: None, total: None, ..PAGING };
        put_page(&mut body, vec![json!(1), json!(2), json!(3)], &paging, &Params::from_form("o=1"));
        assert_eq!(body, json!([2, 3]));
    }

    fn list(id: &str) -> (&'static Operation, Vec<Value>) {
        let operation = OPERATIONS.iter().find(|operation| operation.id == id).unwrap();
        let body = operation.example("full").unwrap();
        let list = operation.paging.as_ref().unwrap().items.map_or(&body, |items| &body[items]);
        let example = list.as_array().unwrap().clone();
        let of_a_game = operation.parameters.iter().any(|one| matches!(one.kind, Kind::Id("game")));
        let game = of_a_game.then(|| Game::find(1).unwrap());
        (operation, entries(operation, example, game.as_ref()))
    }

    #[test]
    fn no_entry_is_there_twice() {
        let paged = OPERATIONS.iter().filter(|operation| operation.paging.is_some());
        // These have lists of their own.
        let paged = paged.filter(|one| !matches!(one.id, "getAchievementUnlocks" | "getGameList"));
        for operation in paged {
            let (_, entries) = list(operation.id);
            assert!(!entries.is_empty(), "{}", operation.id);
            let identity = operation.paging.as_ref().unwrap().identity;
            let mut seen = HashSet::new();
            for entry in entries {
                let key: Vec<_> = identity.iter().map(|property| entry[*property].to_string()).collect();
                assert!(seen.insert(key.clone()), "{} {key:?}", operation.id);
            }
        }
    }

    #[test]
    fn lists_go_on_after_their_examples() {
        for (id, length) in LENGTHS.iter().filter(|(id, _)| *id != "getComments") {
            assert_eq!(list(id).1.len(), *length, "{id}");
        }
    }

    #[test]
    fn lists_are_ordered_as_their_examples() {
        for (id, property, is_descending) in [
            ("getComments", "Submitted", false),
            ("getLeaderboardEntries", "Score", false),
            ("getLeaderboardEntries", "Rank", false),
            ("getRecentGameAwards", "AwardDate", true),
            ("getRecentTickets", "ReportedAt", true),
            ("getRecentTickets", "ID", true),
            ("getUserCompletionProgress", "MostRecentAwardedDate", true),
            ("getUserGameLeaderboards", "ID", false),
            ("getUserRecentlyPlayedGames", "LastPlayed", true),
        ] {
            let (_, entries) = list(id);
            let values = entries.iter().map(|entry| &entry[property]).filter(|value| !value.is_null());
            let mut keys: Vec<_> = values.map(|value| format!("{:>40}", value.to_string())).collect();
            if is_descending {
                keys.reverse();
            }
            assert!(keys.is_sorted(), "{id} {property}");
        }
    }

    #[test]
    fn times_are_written_as_the_site_does() {
        let (_, entries) = list("getLeaderboardEntries");
        for entry in entries {
            assert_eq!(entry["FormattedScore"], time(entry["Score"].as_i64().unwrap()));
        }
        assert_eq!(time(7_576), "2:06.26");
    }

    #[test]
    fn who_follows_whom_is_the_same_seen_from_both_sides() {
        let (followers, followed) = (list("getUsersFollowingMe").1, list("getUsersIFollow").1);
        let names = |list: &[Value]| list.iter().map(|one| one["User"].to_string()).collect::<HashSet<_>>();
        let (follow_me, i_follow) = (names(&followers), names(&followed));
        for one in &followers {
            if one["User"] != "Newcomer" {
                assert_eq!(one["AmIFollowing"], i_follow.contains(&one["User"].to_string()), "{one}");
            }
        }
        for one in &followed {
            if one["User"] != "Newcomer" {
                assert_eq!(one["IsFollowingMe"], follow_me.contains(&one["User"].to_string()), "{one}");
            }
        }
    }
}
