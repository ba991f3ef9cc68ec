//! `getGameList`: the games of a console.

use serde_json::{Value, json};

use crate::answer::Answer;
use crate::operation::Operation;
use crate::params::Params;
use crate::retell::put_game;
use crate::world::{Console, Game};

pub(crate) fn answer(operation: &Operation, params: &Params) -> Answer {
    let id = params.int("i").unwrap_or(0);
    if id <= 0 {
        return Answer::unknown(operation);
    }
    let Some(Value::Array(example)) = operation.example("full") else { return Answer::server_error() };
    let games = Console::find(id).map(Console::games).unwrap_or_default();
    let games = games.iter().filter(|game| !params.is_on("f") || game.achievements > 0);
    let rows = games.map(|game| {
        let mut row = row(&example, game);
        if let (false, Some(row)) = (params.is_on("h"), row.as_object_mut()) {
            row.retain(|property, _| property != "Hashes");
        }
        row
    });
    let wanted = |name| params.int(name).and_then(|number| usize::try_from(number).ok()).unwrap_or(0);
    let (offset, count) = (wanted("o"), wanted("c"));
    // No count is no limit.
    let count = if count == 0 { usize::MAX } else { count };
    Answer::ok(rows.skip(offset).take(count).collect())
}

/// What the example says of a game, or the like of its first one.
fn row(example: &[Value], game: &Game) -> Value {
    if let Some(row) = example.iter().find(|row| row["ID"] == game.id) {
        return row.clone();
    }
    let mut row = example[0].clone();
    if let Some(row) = row.as_object_mut() {
        put_game(row, game);
        row.insert("ForumTopicID".to_owned(), json!(game.id + 100_000));
        if row.contains_key("Hashes") {
            row.insert("Hashes".to_owned(), json!([format!("{:032x}", u128::from(game.id) << 64 | 0x5eed)]));
        }
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::OPERATIONS;

    fn ask(query: &str) -> Value {
        let operation = OPERATIONS.iter().find(|operation| operation.id == "getGameList").unwrap();
        let answer = answer(operation, &Params::from_form(query));
        assert_eq!(answer.status, 200);
        answer.body
    }

    fn length(query: &str) -> usize {
        ask(query).as_array().unwrap().len()
    }

    #[test]
    fn all_games_without_a_count() {
        assert_eq!((length("i=1"), length("i=1&c=0"), length("i=1&c=10&o=1000")), (1_002, 1_002, 2));
        assert_eq!(length("i=1&f=1"), 1_001, "one has no achievements");
    }

    #[test]
    fn hashes_are_there_when_they_are_wanted() {
        assert_eq!(ask("i=1&c=1")[0].get("Hashes"), None);
        assert!(ask("i=1&c=1&h=1")[0]["Hashes"][0].is_string());
    }

    #[test]
    fn consoles_that_are_none() {
        for query in ["", "i=0", "i=-1", "i=abc"] {
            assert_eq!(ask(query), json!({ "success": false }), "{query}");
        }
        assert_eq!(ask("i=99"), json!([]));
    }
}
