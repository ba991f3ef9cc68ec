// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::jiff;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-recent-achievements",
    tag: "User",
    about: "A user's achievements of the last N minutes, newest first",
    long_about: "The achievements that a user earned in the last minutes, newest first. Unpromoted achievements are left\nout. An unknown user has an empty list.\n\nAn answer holds at most 500 achievements, the oldest of the period. If there are more, the newest are\nmissing: ask for fewer minutes, or for the achievements between two times.",
    examples: ["user-recent-achievements Scott", "user-recent-achievements Scott --all --format csv"],
    parameters: &[
        Parameter {
            name: "user",
            help: "User name or ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "minutes",
            help: "Length of the period up to now, in minutes. [0 to 2147483647] [default: 60]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "since",
            help: "Beginning of the period, such as 2024-05-01T12:00:00Z, in place of --minutes",
            required: false,
            is_flag: false,
            kind: Kind::Since("minutes"),
        },
        Parameter {
            name: "require-user",
            help: "Fail if the user is unknown, instead of showing an empty list",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "date", label: Some("Unlocked"), words: &[], show: Show::Text },
        Column { path: "title", label: Some("Achievement"), words: &[], show: Show::Text },
        Column { path: "gameTitle", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "points", label: None, words: &[], show: Show::Text },
        Column { path: "hardcoreMode", label: Some("Hardcore"), words: &[], show: Show::Tick },
    ],
    rows: Rows::List(None),
    paged: true,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.user_recent_achievements(arguments.text("user"));
    if let Some(value) = arguments.optional::<u32>("minutes") {
        request = request.minutes(value);
    }
    if let Some(value) = arguments.optional::<jiff::Timestamp>("since") {
        request = request.since(value);
    }
    if arguments.is_on("require-user") {
        request = request.require_user();
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
