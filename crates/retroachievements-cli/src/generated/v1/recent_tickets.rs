// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "recent-tickets",
    tag: "Ticket",
    about: "Open tickets, newest first",
    long_about: "The open tickets on promoted achievements, newest first, including tickets that wait for an answer\nfrom their reporter. New tickets shift the list while you page through it.",
    examples: ["recent-tickets", "recent-tickets --all --format csv"],
    parameters: &[
        Parameter {
            name: "count",
            help: "Number of tickets to return. [1 to 100] [default: 10]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "Number of tickets to skip. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
    ],
    heading: &[Column { path: "openTickets", label: None, words: &[], show: Show::Text }],
    columns: &[
        Column { path: "id", label: None, words: &[], show: Show::Text },
        Column { path: "achievementTitle", label: Some("Achievement"), words: &[], show: Show::Text },
        Column { path: "gameTitle", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "reportTypeDescription", label: Some("Report"), words: &[], show: Show::Text },
        Column { path: "reportedBy", label: Some("Reported by"), words: &[], show: Show::Text },
        Column { path: "reportedAt", label: None, words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("recentTickets")),
    paged: true,
    total: Some("openTickets"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.recent_tickets();
    if let Some(value) = arguments.optional::<u32>("count") {
        request = request.count(value);
    }
    if let Some(value) = arguments.optional::<u64>("offset") {
        request = request.offset(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
