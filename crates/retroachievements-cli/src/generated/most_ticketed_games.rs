// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "most-ticketed-games",
    tag: "Ticket",
    about: "The games with the most open tickets",
    long_about: "The games whose promoted achievements have the most open tickets, those with the most first, at most 100.\nThere is no way to those beyond, for the server ignores an offset here.",
    parameters: &[Parameter {
        name: "count",
        help: "How many games to return. The server lowers a larger count to 100. [1 to 100] [default: 10]",
        required: false,
        is_flag: false,
        kind: Kind::U32,
    }],
    heading: &[],
    columns: &[
        Column { path: "gameId", words: &[] },
        Column { path: "gameTitle", words: &[] },
        Column { path: "console", words: &[] },
        Column { path: "openTickets", words: &[] },
    ],
    rows: Rows::List(Some("mostReportedGames")),
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.most_ticketed_games();
    if let Some(value) = arguments.optional::<u32>("count") {
        request = request.count(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
