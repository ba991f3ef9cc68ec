//! `getUserProgress`: a user's progress in games that the caller lists.

use serde_json::{Map, Value, json};

use crate::answer::Answer;
use crate::operation::Operation;
use crate::params::Params;
use crate::php;
use crate::retell::put_game;
use crate::world::{Game, Player};

pub(crate) fn answer(operation: &Operation, params: &Params) -> Answer {
    let ids = params.get("i").unwrap_or_default().split(',').map(php::int).filter(|id| *id > 0);
    let is_known = params.get("u").and_then(Player::find).is_some();
    let Some(Value::Object(example)) = operation.example("full").filter(|_| is_known) else {
        return Answer::unknown(operation);
    };
    let records: Map<_, _> = ids.map(|id| (id.to_string(), record(&example, id))).collect();
    match records.is_empty() {
        // PHP writes a map without entries as a list.
        true => Answer::ok(json!([])),
        false => Answer::ok(records.into()),
    }
}

/// What the example says of a game, or the like of its first one; of an unknown game, that there is nothing.
fn record(example: &Map<String, Value>, id: i64) -> Value {
    if let Some(record) = example.get(&id.to_string()) {
        return record.clone();
    }
    let mut record = example.values().next().and_then(Value::as_object).cloned().unwrap_or_default();
    match Game::find(id).filter(|game| game.achievements > 0) {
        Some(game) => put_game(&mut record, &game),
        None => record.values_mut().for_each(|number| *number = json!(0)),
    }
    record.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::OPERATIONS;

    fn ask(query: &str) -> Value {
        let operation = OPERATIONS.iter().find(|operation| operation.id == "getUserProgress").unwrap();
        answer(operation, &Params::from_form(query)).body
    }

    #[test]
    fn in_the_order_of_the_request_and_each_once() {
        let progress = ask("u=Scott&i=14402,355,none,-1,14402,2");
        let ids: Vec<_> = progress.as_object().unwrap().keys().collect();
        assert_eq!(ids, ["14402", "355", "2"]);
        assert_eq!(progress["355"]["NumPossibleAchievements"], 31);
        assert_eq!(progress["2"]["NumPossibleAchievements"], 0);
    }

    #[test]
    fn nobody_and_nothing() {
        for query in ["u=Nobody&i=1", "u=Scott", "u=Scott&i=none,0"] {
            assert_eq!(ask(query), json!([]), "{query}");
        }
    }
}
