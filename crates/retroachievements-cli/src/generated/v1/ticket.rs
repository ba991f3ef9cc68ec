// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "ticket",
    tag: "Ticket",
    about: "A ticket",
    long_about: "A ticket in any state, with its achievement and game. Deleted tickets are found too, tickets on\nleaderboards are not. An unknown ID gives a 404.",
    examples: ["ticket 12345", "ticket 12345 --format json"],
    parameters: &[Parameter {
        name: "ticket-id",
        help: "Ticket ID. [example: 12345]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column { path: "id", label: None, words: &[], show: Show::Text },
        Column { path: "achievementTitle", label: Some("Achievement"), words: &[], show: Show::Text },
        Column { path: "gameTitle", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "reportTypeDescription", label: Some("Report"), words: &[], show: Show::Text },
        Column { path: "reportStateDescription", label: Some("State"), words: &[], show: Show::Text },
        Column { path: "reportedBy", label: Some("Reported by"), words: &[], show: Show::Text },
        Column { path: "reportedAt", label: None, words: &[], show: Show::Text },
        Column { path: "reportNotes", label: Some("Notes"), words: &[], show: Show::Text },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.ticket(arguments.text("ticket-id"));
    report.one(&ENDPOINT, &request.await?)
}
