// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "ticket",
    tag: "Ticket",
    about: "A ticket",
    long_about: "A ticket in any state, with its achievement and game. Deleted tickets are found too, tickets on\nleaderboards are not. An unknown ID gives a 404.",
    parameters: &[Parameter {
        name: "ticket-id",
        help: "Ticket ID. [example: 12345]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column { path: "id", words: &[] },
        Column { path: "achievementTitle", words: &[] },
        Column { path: "gameTitle", words: &[] },
        Column { path: "reportTypeDescription", words: &[] },
        Column { path: "reportStateDescription", words: &[] },
        Column { path: "reportedBy", words: &[] },
        Column { path: "reportedAt", words: &[] },
        Column { path: "reportNotes", words: &[] },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.ticket(arguments.text("ticket-id"));
    report.one(&ENDPOINT, &request.await?)
}
