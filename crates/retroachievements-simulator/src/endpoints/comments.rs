//! `getComments`: on a game, on an achievement or on a user's wall.

use serde_json::Value;

use super::list;
use crate::answer::Answer;
use crate::operation::Operation;
use crate::params::Params;
use crate::validate::integer;
use crate::world::{Achievement, Game, Player};

pub(crate) fn answer(operation: &Operation, params: &Params) -> Answer {
    let (subject, kind) = (params.get("i").unwrap_or_default(), params.get("t"));
    let number = integer(subject);
    let problem = match (number, kind) {
        (Some(_), None) => Some(("t", "The t field is required.")),
        (None, Some("1" | "2")) => Some(("i", "The i field must be an integer.")),
        _ => None,
    };
    if let Some((name, message)) = problem {
        return Answer::invalid(&[(name, message.to_owned())]);
    }
    let (status, is_known) = match (kind, number) {
        (Some("1"), Some(id)) => (200, Game::find(id).is_some()),
        (Some("2"), Some(id)) => (200, Achievement::find(id).is_some()),
        // A number is the account's own, and it does not matter then whether there is a wall.
        (_, Some(id)) => (404, Player::with_id(id).is_some()),
        (_, None) => (404, Player::find(subject).is_some_and(|player| player.name != "Newcomer")),
    };
    match (is_known, status) {
        (true, _) => comments(operation, params),
        (false, 404) => Answer::unknown(operation),
        (false, _) => operation.example("empty").map_or_else(Answer::server_error, Answer::ok),
    }
}

fn comments(operation: &Operation, params: &Params) -> Answer {
    let (Some(mut body), Some(paging)) = (operation.example("full"), &operation.paging) else {
        return Answer::server_error();
    };
    let Value::Array(example) = body["Results"].take() else { return Answer::server_error() };
    let mut comments = list::entries(operation, example, None);
    if params.get("sort") == Some("-submitted") {
        comments.reverse();
    }
    list::put_page(&mut body, comments, paging, params);
    Answer::ok(body)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::generated::OPERATIONS;
    use crate::validate;

    fn ask(query: &str) -> (u16, Value) {
        let operation = OPERATIONS.iter().find(|operation| operation.id == "getComments").unwrap();
        let params = Params::from_form(query);
        let answer = match validate::problems(operation, &params).as_slice() {
            [] => answer(operation, &params),
            problems => Answer::invalid(problems),
        };
        (answer.status.as_u16(), answer.body)
    }

    #[test]
    fn on_whom_and_on_what() {
        for query in
            ["i=1&t=1", "i=9&t=2", "i=Scott", "i=Scott&t=3", "i=00003EMFWR7XB8SDPEHB3K56ZQ", "i=1&t=3"]
        {
            let (status, body) = ask(query);
            assert_eq!(
                (status, &body["Count"], &body["Total"]),
                (200, &json!(100), &json!(1_203)),
                "{query}"
            );
        }
    }

    #[test]
    fn on_nobody_and_on_nothing() {
        for query in ["i=Nobody", "i=Newcomer&t=3", "i=not+a+name", "i=7&t=3000"] {
            let (status, body) = ask(query);
            assert!(status == 404 && body == json!([]) || status == 422, "{query}");
        }
        for query in ["i=2&t=1", "i=8&t=2", "i=-1&t=1"] {
            assert_eq!(ask(query), (200, json!({ "Count": 0, "Total": 0, "Results": [] })), "{query}");
        }
    }

    #[test]
    fn what_is_refused() {
        for (query, message) in [
            ("", "The i field is required."),
            ("i=1", "The t field is required."),
            ("i=Scott&t=1", "The i field must be an integer."),
            ("i=1&t=4", "The selected t is invalid."),
            ("i=1&t=1&sort=newest", "The selected sort is invalid."),
            ("i=1&t=1&c=0", "The c field must be at least 1."),
        ] {
            let (status, body) = ask(query);
            assert_eq!((status, &body["message"]), (422, &json!(message)), "{query}");
        }
    }

    #[test]
    fn the_newest_first() {
        let dates = |query| {
            let body = ask(query).1;
            let comments = body["Results"].as_array().unwrap().iter();
            comments.map(|one| one["Submitted"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert!(dates("i=1&t=1").is_sorted());
        assert!(dates("i=1&t=1&sort=-submitted").is_sorted_by(|newer, older| newer > older));
    }
}
