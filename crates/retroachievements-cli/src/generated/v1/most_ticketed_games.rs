// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "most-ticketed-games",
    tag: "Ticket",
    about: "Games with the most open tickets",
    long_about: "The games with the most open tickets on promoted achievements, most tickets first. Deleted tickets\ncount too. Games after the first 100 cannot be reached: the server ignores an offset here.",
    examples: ["most-ticketed-games", "most-ticketed-games --count 100"],
    parameters: &[Parameter {
        name: "count",
        help: "Number of games to return. [1 to 100] [default: 10]",
        required: false,
        is_flag: false,
        kind: Kind::U32,
    }],
    heading: &[],
    columns: &[
        Column { path: "gameId", label: None, words: &[], show: Show::Text },
        Column { path: "gameTitle", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "console", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "openTickets", label: None, words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("mostReportedGames")),
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.most_ticketed_games();
    if let Some(value) = arguments.optional::<u32>("count") {
        request = request.count(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
