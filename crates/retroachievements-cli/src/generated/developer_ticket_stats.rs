// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "developer-ticket-stats",
    tag: "Ticket",
    about: "How many tickets are assigned to a developer",
    long_about: "How many tickets on promoted achievements are assigned to a user, by state. Those that wait for an\nanswer or for a review are in none of the numbers.",
    parameters: &[Parameter {
        name: "user",
        help: "The developer, by name or by ULID. [example: Scott]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column { path: "user", words: &[] },
        Column { path: "open", words: &[] },
        Column { path: "closed", words: &[] },
        Column { path: "resolved", words: &[] },
        Column { path: "total", words: &[] },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.developer_ticket_stats(arguments.text("user"));
    report.one(&ENDPOINT, &request.await?)
}
