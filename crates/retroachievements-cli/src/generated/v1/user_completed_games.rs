// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-completed-games",
    tag: "User",
    about: "A user's games with the share of achievements earned",
    long_about: "The games in which a user has earned achievements, most complete first. A game has one entry for\nachievements earned in any mode and, if the user earned any in hardcore mode, a second one right after it\nfor hardcore mode. Only games with more than five achievements are listed. The list is not paged and can\nbe very long. An unknown user has an empty list.\n\nThe site calls this endpoint legacy: use the user's completion progress instead.",
    examples: ["user-completed-games Scott", "user-completed-games Scott --format json"],
    parameters: &[
        Parameter {
            name: "user",
            help: "User name or ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
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
        Column { path: "title", label: None, words: &[], show: Show::Text },
        Column { path: "consoleName", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "numAwarded", label: Some("Earned"), words: &[], show: Show::Text },
        Column { path: "maxPossible", label: Some("Of"), words: &[], show: Show::Text },
        Column { path: "pctWon", label: Some("Completion"), words: &[], show: Show::Share },
        Column { path: "hardcoreMode", label: Some("Hardcore"), words: &[], show: Show::Tick },
    ],
    rows: Rows::List(None),
    paged: false,
    total: None,
    deprecated: true,
};

#[allow(deprecated)]
pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.user_completed_games(arguments.text("user"));
    if arguments.is_on("require-user") {
        request = request.require_user();
    }
    report.one(&ENDPOINT, &request.await?)
}
