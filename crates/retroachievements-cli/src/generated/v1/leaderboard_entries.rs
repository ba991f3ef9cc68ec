// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "leaderboard-entries",
    tag: "Leaderboard",
    about: "Entries of a leaderboard, best first",
    long_about: "The entries of a leaderboard, best first; of equal scores, the older entry comes first. Equal scores\nshare a rank. Untracked users are left out. An unknown leaderboard is a 404.",
    examples: ["leaderboard-entries 104", "leaderboard-entries 104 --all --format csv"],
    parameters: &[
        Parameter {
            name: "leaderboard-id",
            help: "Leaderboard ID. [example: 104]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "count",
            help: "Number of entries to return. [1 to 500] [default: 100]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "Number of entries to skip. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
    ],
    heading: &[Column { path: "total", label: Some("Entries"), words: &[], show: Show::Text }],
    columns: &[
        Column { path: "rank", label: None, words: &[], show: Show::Text },
        Column { path: "user", label: None, words: &[], show: Show::Text },
        Column { path: "formattedScore", label: Some("Score"), words: &[], show: Show::Text },
        Column { path: "dateSubmitted", label: Some("Submitted"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("results")),
    paged: true,
    total: Some("total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.leaderboard_entries(arguments.text("leaderboard-id"));
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
