// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "achievement",
    tag: "Achievement",
    about: "An achievement",
    long_about: "An achievement by its ID, in any state and of any system.",
    examples: ["v2 achievement 9", "v2 achievement 9 --include developer"],
    parameters: &[
        Parameter {
            name: "achievement-id",
            help: "Achievement ID. [example: 9]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::ACHIEVEMENT_INCLUDE)),
        },
    ],
    heading: &[
        Column { path: "title", label: Some("Title"), words: &[], show: Show::Text },
        Column { path: "description", label: Some("Description"), words: &[], show: Show::Text },
        Column { path: "points", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "pointsWeighted", label: Some("RetroPoints"), words: &[], show: Show::Text },
        Column { path: "type", label: Some("Type"), words: &[], show: Show::Text },
        Column { path: "unlocksTotal", label: Some("Unlocks"), words: &[], show: Show::Text },
        Column { path: "unlockPercentage", label: Some("Unlocked by"), words: &[], show: Show::Share },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().achievement(arguments.text("achievement-id"));
    if let Some(value) = arguments.each("include", super::words::achievement_include)? {
        request = request.include(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
