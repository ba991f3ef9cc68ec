// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "users-following-me",
    tag: "User",
    about: "Users who follow you",
    long_about: "The users who follow you, most recently active first. The order changes whenever one of them is active.",
    examples: ["users-following-me", "users-following-me --all --format csv"],
    parameters: &[
        Parameter {
            name: "count",
            help: "Number of users to return. [1 to 500] [default: 100]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "Number of users to skip. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
    ],
    heading: &[Column { path: "total", label: Some("Users"), words: &[], show: Show::Text }],
    columns: &[
        Column { path: "user", label: None, words: &[], show: Show::Text },
        Column { path: "points", label: None, words: &[], show: Show::Text },
        Column { path: "pointsSoftcore", label: Some("Softcore points"), words: &[], show: Show::Text },
        Column { path: "amIFollowing", label: Some("You follow"), words: &[], show: Show::Tick },
    ],
    rows: Rows::List(Some("results")),
    paged: true,
    total: Some("total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.users_following_me();
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
