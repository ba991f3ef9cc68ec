// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game-ticket-stats",
    tag: "Ticket",
    about: "Tickets on a game's achievements",
    long_about: "Number of tickets on a game's achievements and, on request, the tickets, newest first. Despite its\nname, `openTickets` counts tickets in any state, and the list has them all. An unknown game gives a\n404.\n\nNew tickets shift the list while you page through it.",
    examples: ["game-ticket-stats 1", "game-ticket-stats 1 --all --format csv"],
    parameters: &[
        Parameter {
            name: "game-id",
            help: "Game ID. [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "flag",
            help: "Tickets on the game's promoted achievements, or on its unpromoted ones. [default: promoted achievements]",
            required: false,
            is_flag: false,
            kind: Kind::OneOf(super::words::ACHIEVEMENT_FLAG),
        },
        Parameter {
            name: "with-tickets",
            help: "Include the tickets, not only their number. [default: false]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
        Parameter {
            name: "count",
            help: "Number of tickets to return, if they are included. [1 to 100] [default: 10]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "Number of tickets to skip, if they are included. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
    ],
    heading: &[
        Column { path: "gameTitle", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "consoleName", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "openTickets", label: None, words: &[], show: Show::Text },
    ],
    columns: &[
        Column { path: "id", label: None, words: &[], show: Show::Text },
        Column { path: "achievementTitle", label: Some("Achievement"), words: &[], show: Show::Text },
        Column { path: "reportTypeDescription", label: Some("Report"), words: &[], show: Show::Text },
        Column { path: "reportStateDescription", label: Some("State"), words: &[], show: Show::Text },
        Column { path: "reportedBy", label: Some("Reported by"), words: &[], show: Show::Text },
        Column { path: "reportedAt", label: None, words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("tickets")),
    paged: true,
    total: Some("openTickets"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.game_ticket_stats(arguments.text("game-id"));
    if let Some(value) = arguments.optional_text("flag").map(super::words::achievement_flag).transpose()? {
        request = request.flag(value);
    }
    if let Some(value) = arguments.optional::<bool>("with-tickets") {
        request = request.with_tickets(value);
    }
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
