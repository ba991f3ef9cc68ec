//! Operations without a behaviour of their own: the description's first example, told of whom and of what was
//! asked for, in pages if the operation has them.

use serde_json::{Value, json};

use super::{list, unknown};
use crate::answer::Answer;
use crate::operation::{Kind, Operation, Parameter};
use crate::params::Params;
use crate::retell::Retelling;
use crate::validate::day;
use crate::world::{Achievement, Board, Game, Player};

pub(crate) fn answer(operation: &Operation, params: &Params) -> Answer {
    let subjects = match Subjects::find(operation, params) {
        Ok(subjects) => subjects,
        Err(parameter) => return unknown::answer(operation, parameter, params),
    };
    if let Some(refusal) = refusal(operation, &subjects) {
        return refusal;
    }
    let has_nothing = subjects.board.as_ref().is_some_and(|board| !board.has_entries());
    let Some(mut body) = operation.example(if has_nothing { "empty" } else { "full" }) else {
        return Answer::server_error();
    };
    subjects.retelling.retell(&mut body);
    if let Some(paging) = &operation.paging {
        let list = match paging.items {
            Some(property) => body.get_mut(property),
            None => Some(&mut body),
        };
        if let Some(Value::Array(example)) = list {
            let example = std::mem::take(example);
            let game = subjects.retelling.game.as_ref().map(|(_, game)| game);
            let entries = if has_nothing { example } else { list::entries(operation, example, game) };
            list::put_page(&mut body, chosen(operation, params, entries), paging, params);
        }
    }
    choose(operation, params, &mut body);
    Answer::ok(body)
}

/// Whom and what an operation is asked for.
#[derive(Debug, Default)]
struct Subjects {
    retelling: Retelling,
    board: Option<Board>,
}

impl Subjects {
    /// Looks all of them up, users first; else the parameter that names what there is not.
    fn find<'a>(operation: &'a Operation, params: &Params) -> Result<Self, &'a Parameter> {
        let mut subjects = Self::default();
        let is_user = |parameter: &&Parameter| matches!(parameter.kind, Kind::User);
        let users = operation.parameters.iter().filter(is_user);
        let others = operation.parameters.iter().filter(|parameter| !is_user(parameter));
        for parameter in users.chain(others) {
            let id = params.int(parameter.name).unwrap_or(0);
            let example = parameter.example.parse().unwrap_or(0);
            let retelling = &mut subjects.retelling;
            let is_in_world = match parameter.kind {
                Kind::User => {
                    let player = params.get(parameter.name).and_then(Player::find);
                    retelling.player = Player::find(parameter.example).zip(player.clone());
                    player.is_some()
                }
                Kind::Id("game") => {
                    let game = Game::find(id);
                    retelling.game = Game::find(example).zip(game.clone());
                    game.is_some()
                }
                Kind::Id("achievement") => {
                    let achievement = Achievement::find(id);
                    retelling.achievement = Achievement::find(example).zip(achievement.clone());
                    achievement.is_some()
                }
                Kind::Id("leaderboard") => {
                    subjects.board = Board::find(id);
                    subjects.board.is_some()
                }
                _ => true,
            };
            // An example may be about a player or game of its own, which nothing else knows.
            let is_example = params.get(parameter.name) == Some(parameter.example);
            let is_known = is_in_world || is_example;
            if !is_known && (parameter.required || params.get(parameter.name).is_some()) {
                return Err(parameter);
            }
        }
        Ok(subjects)
    }
}

/// What the server says where there is something, but not for this caller, or nothing to be listed.
fn refusal(operation: &Operation, subjects: &Subjects) -> Option<Answer> {
    let player = subjects.retelling.player.as_ref().map(|(_, player)| player);
    let game = subjects.retelling.game.as_ref().map(|(_, game)| game);
    match (operation.id, player, game) {
        ("getUserWantToPlayList", Some(player), _) if !list::shares_with_owner(player) => {
            Some(Answer::from_json(401, "[]"))
        }
        ("getUserGameLeaderboards", _, Some(game)) if game.leaderboards == 0 => {
            Some(Answer::from_json(422, r#"["Game has no leaderboards"]"#))
        }
        ("getUserGameLeaderboards", Some(player), _) if player.points == 0 => {
            Some(Answer::from_json(422, r#"["User has no leaderboards on this game"]"#))
        }
        _ => None,
    }
}

/// Leaves of the answer what the options ask for.
fn choose(operation: &Operation, params: &Params, body: &mut Value) {
    let is_one = |name| params.int(name) == Some(1);
    match (operation.id, body) {
        ("getConsoleIds", Value::Array(consoles)) => {
            consoles.retain(|one| !params.is_on("a") || one["Active"] == true);
            consoles.retain(|one| !params.is_on("g") || one["IsGameSystem"] == true);
        }
        ("getGameInfoAndUserProgress", Value::Object(body)) if !is_one("a") => {
            body.retain(|property, _| !property.starts_with("HighestAward"));
        }
        ("getGameTicketStats", Value::Object(body)) if !is_one("d") => {
            body.retain(|property, _| property != "Tickets");
        }
        ("getUserSummary", Value::Object(body)) if params.int("g").unwrap_or(0) == 0 => {
            body.retain(|property, _| property != "LastGame");
            body["RecentlyPlayedCount"] = json!(0);
            body["RecentlyPlayed"] = json!([]);
            body["Awarded"] = json!({});
            body["RecentAchievements"] = json!({});
        }
        _ => {}
    }
}

/// Leaves of a list what the options ask for.
fn chosen(operation: &Operation, params: &Params, mut entries: Vec<Value>) -> Vec<Value> {
    if operation.id == "getRecentGameAwards" {
        if let Some(kinds) = params.get("k") {
            entries.retain(|one| kinds.split(',').any(|kind| one["AwardKind"] == kind));
        }
        if let Some(day) = params.get("d").and_then(day) {
            entries.retain(|one| list::is_until(one, "AwardDate", day));
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::OPERATIONS;
    use crate::operation::{Example, Lenience, NotFoundBody, Paging};

    fn ask(id: &str, query: &str) -> (u16, Value) {
        let operation = OPERATIONS.iter().find(|operation| operation.id == id).unwrap();
        let answer = answer(operation, &Params::from_form(query));
        (answer.status.as_u16(), answer.body)
    }

    fn good(id: &str, query: &str) -> Value {
        let (status, body) = ask(id, query);
        assert_eq!(status, 200, "{id} {query}: {body}");
        body
    }

    #[test]
    fn the_example_itself() {
        for (id, query) in [
            ("getGame", "i=1"),
            ("getUserProfile", "u=scott"),
            ("getUserSummary", "u=Scott&g=2"),
            ("getGameExtended", "i=1"),
            ("getGameInfoAndUserProgress", "g=1&u=Scott&a=1"),
            ("getTopTenUsers", ""),
            ("getUserGameRankAndScore", "u=Scott&g=1"),
        ] {
            let operation = OPERATIONS.iter().find(|operation| operation.id == id).unwrap();
            assert_eq!(good(id, query), operation.example("full").unwrap(), "{id}");
        }
    }

    #[test]
    fn options_leave_something_out() {
        assert_eq!(good("getUserSummary", "u=Scott")["RecentAchievements"], json!({}));
        assert_eq!(good("getUserSummary", "u=Scott").get("LastGame"), None);
        assert_eq!(good("getGameInfoAndUserProgress", "g=1&u=Scott").get("HighestAwardKind"), None);
        assert_eq!(good("getGameTicketStats", "g=1").get("Tickets"), None);
        let consoles = |query| good("getConsoleIds", query).as_array().unwrap().len();
        assert_eq!((consoles(""), consoles("g=0"), consoles("g=1")), (8, 8, 7));
    }

    #[test]
    fn awards_of_one_kind_and_until_a_day() {
        let awards = good("getRecentGameAwards", "k=mastered&d=2024-04-01&c=100");
        let results = awards["Results"].as_array().unwrap();
        assert_eq!(results.len(), 100);
        assert!(results.iter().all(|one| one["AwardKind"] == "mastered"));
        assert!(results[0]["AwardDate"].as_str().unwrap().starts_with("2024-04-01T"));
        let none = good("getRecentGameAwards", "k=best");
        assert_eq!(none, json!({ "Count": 0, "Total": 0, "Results": [] }));
    }

    /// A list that names a player and a game outside of the world.
    const FOREIGN: Operation = Operation {
        id: "getFlights",
        path: "/API_GetFlights.php",
        parameters: &[
            Parameter {
                name: "u",
                required: true,
                kind: Kind::User,
                lenience: Lenience::None,
                value: None,
                example: "Zaphod",
            },
            Parameter {
                name: "g",
                required: true,
                kind: Kind::Id("game"),
                lenience: Lenience::None,
                value: None,
                example: "424242",
            },
        ],
        paging: Some(Paging {
            items: Some("Results"),
            total: Some("Total"),
            identity: &["User"],
            count: "c",
            offset: "o",
            default_count: 10,
            max_count: 10,
        }),
        examples: &[Example {
            name: "full",
            body: r#"{"Count":1,"Total":1,"Results":[{"User":"Zaphod","GameID":424242}]}"#,
        }],
        not_found: NotFoundBody { status: 404, body: "[]" },
    };

    #[test]
    fn an_example_about_a_player_and_a_game_of_its_own() {
        let ask = |query| answer(&FOREIGN, &Params::from_form(query));
        assert_eq!(ask("u=Zaphod&g=424242").body, FOREIGN.example("full").unwrap());
        assert_eq!(ask("u=Scott&g=1").status, 200);
        for unknown in ["u=Nobody&g=424242", "u=Zaphod&g=424243"] {
            assert_eq!(ask(unknown).status, 404, "{unknown}");
        }
        assert_eq!(ask("u=Zaphod&g=424242&o=1").body, json!({ "Count": 0, "Total": 1, "Results": [] }));
    }

    #[test]
    fn a_leaderboard_without_entries() {
        assert_eq!(good("getLeaderboardEntries", "i=105"), json!({ "Count": 0, "Total": 0, "Results": [] }));
        assert_eq!(good("getLeaderboardEntries", "i=104")["Total"], 1_207);
    }

    #[test]
    fn what_is_refused() {
        assert_eq!(ask("getUserWantToPlayList", "u=Jaarl").0, 200);
        assert_eq!(ask("getUserWantToPlayList", "u=Salsa"), (401, json!([])));
        assert_eq!(
            ask("getUserGameLeaderboards", "u=Scott&i=30402"),
            (422, json!(["Game has no leaderboards"]))
        );
        assert_eq!(
            ask("getUserGameLeaderboards", "u=Newcomer&i=1"),
            (422, json!(["User has no leaderboards on this game"]))
        );
    }
}
