// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "developer-ticket-stats",
    tag: "Ticket",
    about: "Number of tickets assigned to a developer",
    long_about: "Number of tickets on promoted achievements that are assigned to a user, by state. Tickets that wait\nfor an answer or for a review are not counted. A leaderboard ticket counts too if a promoted\nachievement has the same ID as the leaderboard. An unknown user gives a 404.",
    examples: ["developer-ticket-stats Scott", "developer-ticket-stats Scott --format json"],
    parameters: &[Parameter {
        name: "user",
        help: "Name or ULID of the developer. [example: Scott]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column { path: "user", label: None, words: &[], show: Show::Text },
        Column { path: "open", label: None, words: &[], show: Show::Text },
        Column { path: "closed", label: None, words: &[], show: Show::Text },
        Column { path: "resolved", label: None, words: &[], show: Show::Text },
        Column { path: "total", label: None, words: &[], show: Show::Text },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.developer_ticket_stats(arguments.text("user"));
    report.one(&ENDPOINT, &request.await?)
}
