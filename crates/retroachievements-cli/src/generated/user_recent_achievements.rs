// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-recent-achievements",
    tag: "User",
    about: "The achievements that a user earned in the last minutes",
    long_about: "The achievements that a user has earned in the last minutes, newest first. Achievements that are not\npromoted are left out. An unknown user has an empty list.\n\nThe server looks at no more than the 500 oldest achievements of these minutes. Where there are more, the\nnewest are missing: ask for fewer minutes, or for a span of time.",
    parameters: &[
        Parameter {
            name: "user",
            help: "The user, by name or by ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "minutes",
            help: "How many minutes to look back. [0 to 2147483647] [default: 60]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
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
    let mut request = client.user_recent_achievements(arguments.text("user"));
    if let Some(value) = arguments.optional::<u32>("minutes") {
        request = request.minutes(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
