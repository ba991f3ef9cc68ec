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
    name: "achievements-earned-between",
    tag: "User",
    about: "Achievements that a user earned in a period, oldest first",
    long_about: "The achievements that a user earned between two moments, both included, oldest first. Unpromoted ones\nare left out. An achievement earned in both modes appears once, at the time of its hardcore unlock. An\nunknown user, or an end before the start, gives an empty list.\n\nAn answer holds at most 500 achievements, the oldest of the period. To continue, ask again with the date\nof the last one as the start: achievements of that second come again, and `cumulScore` begins anew.",
    examples: [
        "achievements-earned-between Scott --from 2014-06-07T12:00:00Z --to 2019-04-29T17:10:00Z",
        "achievements-earned-between Scott --from 2014-06-07T12:00:00Z --to 2019-04-29T17:10:00Z --format json",
    ],
    parameters: &[
        Parameter {
            name: "user",
            help: "User name or ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "from",
            help: "Start of the period, included. [example: 1402142400]",
            required: true,
            is_flag: true,
            kind: Kind::Time,
        },
        Parameter {
            name: "to",
            help: "End of the period, included. [example: 1556557800]",
            required: true,
            is_flag: true,
            kind: Kind::Time,
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
    let mut request = client.achievements_earned_between(
        arguments.text("user"),
        arguments.required::<jiff::Timestamp>("from")?,
        arguments.required::<jiff::Timestamp>("to")?,
    );
    if arguments.is_on("require-user") {
        request = request.require_user();
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
