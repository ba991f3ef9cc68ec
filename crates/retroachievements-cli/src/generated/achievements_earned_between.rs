// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::jiff;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "achievements-earned-between",
    tag: "User",
    about: "The achievements that a user earned in a span of time",
    long_about: "The achievements that a user has earned between two moments, both included, oldest first. Those earned in\nhardcore mode count from when they were earned in hardcore mode. Achievements that are not promoted are left\nout. An unknown user, or an end before the start, has an empty list.\n\nThere are at most 500, the oldest of the span. For more, ask again from the date of the last one; those of\nthat very second then come again.",
    parameters: &[
        Parameter {
            name: "user",
            help: "The user, by name or by ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "from",
            help: "The start of the span, included, in seconds since the start of 1970, UTC. [example: 1402142400]",
            required: true,
            is_flag: true,
            kind: Kind::Time,
        },
        Parameter {
            name: "to",
            help: "The end of the span, included, in seconds since the start of 1970, UTC. [example: 1556557800]",
            required: true,
            is_flag: true,
            kind: Kind::Time,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "date", words: &[] },
        Column { path: "title", words: &[] },
        Column { path: "gameTitle", words: &[] },
        Column { path: "points", words: &[] },
        Column { path: "hardcoreMode", words: &[] },
    ],
    rows: Rows::List(None),
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.achievements_earned_between(
        arguments.text("user"),
        arguments.required::<jiff::Timestamp>("from")?,
        arguments.required::<jiff::Timestamp>("to")?,
    );
    report.one(&ENDPOINT, &request.await?)
}
