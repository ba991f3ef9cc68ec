//! `getTicket`: a ticket by its number.

use serde_json::{Value, json};

use super::{list, unknown};
use crate::answer::Answer;
use crate::generated::OPERATIONS;
use crate::operation::Operation;
use crate::params::Params;

pub(crate) fn answer(operation: &Operation, params: &Params) -> Answer {
    let id = params.int("i").unwrap_or(0);
    let Some(mut ticket) = operation.example("full") else { return Answer::server_error() };
    if ticket["ID"] == id {
        return Answer::ok(ticket);
    }
    let Some(Value::Object(row)) = open_tickets().into_iter().find(|row| row["ID"] == id) else {
        return unknown::answer(operation, &operation.parameters[0], params);
    };
    for (property, value) in row {
        ticket[property] = value;
    }
    ticket["URL"] = json!(format!("https://retroachievements.org/ticket/{id}"));
    Answer::ok(ticket)
}

/// All that the list of open tickets has.
fn open_tickets() -> Vec<Value> {
    let recent = OPERATIONS.iter().find(|operation| operation.id == "getRecentTickets");
    let list = recent.and_then(|operation| {
        let items = operation.paging.as_ref()?.items?;
        let Value::Array(example) = operation.example("full")?[items].take() else { return None };
        Some(list::entries(operation, example, None))
    });
    list.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(query: &str) -> (u16, Value) {
        let operation = OPERATIONS.iter().find(|operation| operation.id == "getTicket").unwrap();
        let answer = answer(operation, &Params::from_form(query));
        (answer.status.as_u16(), answer.body)
    }

    #[test]
    fn a_ticket_is_what_the_list_says() {
        let rows = open_tickets();
        for row in [&rows[1], &rows[100], rows.last().unwrap()] {
            let (status, ticket) = ask(&format!("i={}", row["ID"]));
            assert_eq!(status, 200);
            for (property, value) in row.as_object().unwrap() {
                assert_eq!(ticket[property], *value);
            }
        }
    }

    #[test]
    fn there_is_no_such_ticket() {
        assert_eq!(ask("i=1"), (404, json!({ "error": "Ticket ID 1 not found" })));
    }
}
