// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "recent-tickets",
    tag: "Ticket",
    about: "The newest open tickets",
    long_about: "The open tickets on promoted achievements, newest first, and how many there are. A ticket that waits for\nan answer of the user who reported it counts as open.\n\nThe list is read in pages, by offset and count. New tickets arrive at the head and move all others down.",
    parameters: &[
        Parameter {
            name: "count",
            help: "How many tickets to return. The server lowers a larger count to 100. [1 to 100] [default: 10]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "How many tickets to skip, counted from the newest. Past the end of the list, no tickets are returned. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
    ],
    heading: &[Column { path: "openTickets", words: &[] }],
    columns: &[
        Column { path: "id", words: &[] },
        Column { path: "achievementTitle", words: &[] },
        Column { path: "gameTitle", words: &[] },
        Column { path: "reportTypeDescription", words: &[] },
        Column { path: "reportedBy", words: &[] },
        Column { path: "reportedAt", words: &[] },
    ],
    rows: Rows::List(Some("recentTickets")),
    paged: true,
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
