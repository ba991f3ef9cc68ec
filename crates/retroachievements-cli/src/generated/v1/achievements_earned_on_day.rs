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
    name: "achievements-earned-on-day",
    tag: "User",
    about: "Achievements that a user earned on a day, oldest first",
    long_about: "The achievements that a user earned on a day, from midnight to midnight UTC, oldest first. Unpromoted\nones are left out. An achievement earned in both modes appears once, at the time of its hardcore unlock.\nAn unknown user has an empty list.\n\nThe list holds at most 500 achievements, the oldest of the day.",
    examples: [
        "achievements-earned-on-day Scott 2014-06-07",
        "achievements-earned-on-day Scott 2014-06-07 --format json",
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
            name: "date",
            help: "Day, in UTC. [example: 2014-06-07]",
            required: true,
            is_flag: false,
            kind: Kind::Date,
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
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client
        .achievements_earned_on_day(arguments.text("user"), arguments.required::<jiff::civil::Date>("date")?);
    if arguments.is_on("require-user") {
        request = request.require_user();
    }
    report.one(&ENDPOINT, &request.await?)
}
