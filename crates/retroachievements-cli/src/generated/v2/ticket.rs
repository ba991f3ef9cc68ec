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
    long_about: "A ticket by its ID, in any state.",
    examples: ["v2 ticket 12345", "v2 ticket 12345 --include achievement"],
    parameters: &[
        Parameter {
            name: "ticket-id",
            help: "Ticket ID. [example: 12345]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::TICKET_INCLUDE)),
        },
    ],
    heading: &[
        Column { path: "gameTitle", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "ticketableTitle", label: Some("About"), words: &[], show: Show::Text },
        Column { path: "type", label: Some("Problem"), words: &[], show: Show::Text },
        Column { path: "state", label: Some("State"), words: &[], show: Show::Text },
        Column { path: "reporterDisplayName", label: Some("Reporter"), words: &[], show: Show::Text },
        Column { path: "reportedAt", label: Some("Reported"), words: &[], show: Show::Text },
        Column { path: "body", label: Some("Text"), words: &[], show: Show::Text },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().ticket(arguments.text("ticket-id"));
    if let Some(value) = arguments.each("include", super::words::ticket_include)? {
        request = request.include(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
