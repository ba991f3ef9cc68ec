// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::models;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game-ticket-stats",
    tag: "Ticket",
    about: "The tickets of a game",
    long_about: "How many tickets the achievements of a game have and, if asked for, the tickets, newest first.\n\nBoth the number and the list have tickets in any state, also those that were closed or resolved, though\nthe number is called `OpenTickets`. It says how long the whole list is, which is read in pages, by offset\nand count. New tickets arrive at the head and move all others down.",
    parameters: &[
        Parameter {
            name: "game-id",
            help: "The number of the game. [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "flag",
            help: "Whether tickets on the game's promoted or on its unpromoted achievements are meant. [default: tickets on promoted achievements are meant]",
            required: false,
            is_flag: false,
            kind: Kind::OneOf(&[
                ("promoted", "Those that are promoted, the official set"),
                ("unpromoted", "Those that are not promoted, also called unofficial"),
            ]),
        },
        Parameter {
            name: "with-tickets",
            help: "Whether the tickets are wanted, not only their number. [default: false]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
        Parameter {
            name: "count",
            help: "How many tickets to return, if they are wanted. The server lowers a larger count to 100. [1 to 100] [default: 10]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "How many tickets to skip, counted from the newest, if they are wanted. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
    ],
    heading: &[
        Column { path: "gameTitle", words: &[] },
        Column { path: "consoleName", words: &[] },
        Column { path: "openTickets", words: &[] },
    ],
    columns: &[
        Column { path: "id", words: &[] },
        Column { path: "achievementTitle", words: &[] },
        Column { path: "reportTypeDescription", words: &[] },
        Column { path: "reportStateDescription", words: &[] },
        Column { path: "reportedBy", words: &[] },
        Column { path: "reportedAt", words: &[] },
    ],
    rows: Rows::List(Some("tickets")),
    paged: true,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.game_ticket_stats(arguments.text("game-id"));
    if let Some(value) = arguments.optional_text("flag").map(flag_of).transpose()? {
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

fn flag_of(word: &str) -> Result<models::AchievementFlag, Failure> {
    match word {
        "promoted" => Ok(models::AchievementFlag::Promoted),
        "unpromoted" => Ok(models::AchievementFlag::Unpromoted),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
