// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "leaderboard",
    tag: "Leaderboard",
    about: "A leaderboard",
    long_about: "A leaderboard by its ID, hidden ones too.",
    examples: ["v2 leaderboard 104", "v2 leaderboard 104 --include games"],
    parameters: &[
        Parameter {
            name: "leaderboard-id",
            help: "Leaderboard ID. [example: 104]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::LEADERBOARD_INCLUDE)),
        },
    ],
    heading: &[
        Column { path: "title", label: Some("Title"), words: &[], show: Show::Text },
        Column { path: "description", label: Some("Description"), words: &[], show: Show::Text },
        Column { path: "format", label: Some("Format"), words: &[], show: Show::Text },
        Column { path: "rankAsc", label: Some("Lower is better"), words: &[], show: Show::Tick },
        Column { path: "state", label: Some("State"), words: &[], show: Show::Text },
        Column { path: "createdAt", label: Some("Created"), words: &[], show: Show::Text },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().leaderboard(arguments.text("leaderboard-id"));
    if let Some(value) = arguments.each("include", super::words::leaderboard_include)? {
        request = request.include(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
