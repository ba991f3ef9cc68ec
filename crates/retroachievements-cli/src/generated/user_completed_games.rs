// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-completed-games",
    tag: "User",
    about: "The games of a user, in two ways of counting",
    long_about: "The games that a user has earned achievements in, with how many: one entry that counts achievements earned in\nany mode, and where there are any, one right after it that counts those of hardcore mode only. Only games with\nmore than five achievements are there. The games that are furthest come first. The list can be very long; an\nunknown user has an empty one.\n\nThe site calls this endpoint a legacy one and asks to use the completion progress instead.",
    parameters: &[Parameter {
        name: "user",
        help: "The user, by name or by ULID. [example: Scott]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[],
    columns: &[
        Column { path: "title", words: &[] },
        Column { path: "consoleName", words: &[] },
        Column { path: "numAwarded", words: &[] },
        Column { path: "maxPossible", words: &[] },
        Column { path: "pctWon", words: &[] },
        Column { path: "hardcoreMode", words: &[] },
    ],
    rows: Rows::List(None),
    paged: false,
    deprecated: true,
};

#[allow(deprecated)]
pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.user_completed_games(arguments.text("user"));
    report.one(&ENDPOINT, &request.await?)
}
