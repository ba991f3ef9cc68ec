// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-awards",
    tag: "User",
    about: "A user's awards",
    long_about: "A user's awards, for games and others, and the number of each kind. Hidden awards are counted but not\nlisted. The list is in the user's own order, then oldest first. It is not paged and can be very long. An\nunknown user has no awards.\n\nA softcore award is left out if the user has the hardcore award of the same kind for the game.\nContribution awards appear once, with the highest tier.",
    examples: ["user-awards Scott", "user-awards Scott --format json"],
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
    heading: &[
        Column { path: "totalAwardsCount", label: Some("Awards"), words: &[], show: Show::Text },
        Column { path: "masteryAwardsCount", label: Some("Mastered"), words: &[], show: Show::Text },
        Column { path: "completionAwardsCount", label: Some("Completed"), words: &[], show: Show::Text },
        Column {
            path: "beatenHardcoreAwardsCount",
            label: Some("Beaten in hardcore mode"),
            words: &[],
            show: Show::Text,
        },
    ],
    columns: &[
        Column { path: "awardedAt", label: Some("Awarded"), words: &[], show: Show::Text },
        Column { path: "awardType", label: Some("Award"), words: &[], show: Show::Text },
        Column { path: "title", label: None, words: &[], show: Show::Text },
        Column { path: "consoleName", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "awardDataExtra", label: Some("Extra"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("visibleUserAwards")),
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.user_awards(arguments.text("user"));
    if arguments.is_on("require-user") {
        request = request.require_user();
    }
    report.one(&ENDPOINT, &request.await?)
}
