//! What is answered for a user, a game and so on that there is not.

use serde_json::{Value, json};

use crate::answer::Answer;
use crate::operation::{Operation, Parameter};
use crate::params::Params;

/// The answer that the description has for it. Some repeat what was sent.
pub(crate) fn answer(operation: &Operation, parameter: &Parameter, params: &Params) -> Answer {
    let mut answer = Answer::unknown(operation);
    let text = params.get(parameter.name).unwrap_or_default();
    let id = params.int(parameter.name).unwrap_or(0);
    match operation.id {
        "getUserSummary" => answer.body["User"] = json!(text),
        "getTicket" => answer.body = not_found(format!("Ticket ID {id}")),
        "getDeveloperTicketStats" => answer.body = not_found(format!("User {text}")),
        "getGameTicketStats" => answer.body = not_found(format!("Game ID {id}")),
        "getAchievementTicketStats" => answer.body = not_found(format!("Achievement ID {id}")),
        "getUserGameLeaderboards" => {
            let what = if parameter.name == "u" { "User" } else { "Game" };
            answer.body = json!([format!("{what} not found")]);
        }
        "getAchievementCount" => answer.body["GameID"] = json!(id),
        _ => {}
    }
    answer
}

fn not_found(what: String) -> Value {
    json!({ "error": format!("{what} not found") })
}
