// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user",
    tag: "User",
    about: "A user",
    long_about: "A user by ULID or name. Deleted, banned and unverified users give a 404.",
    examples: ["v2 user Scott", "v2 user Scott --include last-game"],
    parameters: &[
        Parameter {
            name: "user",
            help: "ULID or name of the user. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::USER_INCLUDE)),
        },
    ],
    heading: &[
        Column { path: "displayName", label: Some("User"), words: &[], show: Show::Text },
        Column { path: "motto", label: Some("Motto"), words: &[], show: Show::Text },
        Column { path: "joinedAt", label: Some("Joined"), words: &[], show: Show::Text },
        Column { path: "pointsHardcore", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "rankHardcore", label: Some("Rank"), words: &[], show: Show::Text },
        Column { path: "points", label: Some("Casual points"), words: &[], show: Show::Text },
        Column { path: "richPresence", label: Some("Last seen doing"), words: &[], show: Show::Text },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().user(arguments.text("user"));
    if let Some(value) = arguments.each("include", super::words::user_include)? {
        request = request.include(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
