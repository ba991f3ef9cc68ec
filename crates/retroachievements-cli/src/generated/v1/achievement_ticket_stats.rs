// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "achievement-ticket-stats",
    tag: "Ticket",
    about: "Number of open tickets on an achievement",
    long_about: "Number of open tickets on an achievement, including tickets that wait for an answer from their\nreporter. An unknown achievement gives a 404.",
    examples: ["achievement-ticket-stats 9", "achievement-ticket-stats 9 --format json"],
    parameters: &[Parameter {
        name: "achievement-id",
        help: "Achievement ID. [example: 9]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column { path: "achievementTitle", label: Some("Achievement"), words: &[], show: Show::Text },
        Column { path: "achievementType", label: Some("Type"), words: &[], show: Show::Text },
        Column { path: "openTickets", label: None, words: &[], show: Show::Text },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.achievement_ticket_stats(arguments.text("achievement-id"));
    report.one(&ENDPOINT, &request.await?)
}
