// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "achievement-set",
    tag: "Game",
    about: "A set of achievements",
    long_about: "A set of achievements by its ID. For its achievements, ask for those of its game.",
    examples: ["v2 achievement-set 8659", "v2 achievement-set 8659 --include games"],
    parameters: &[
        Parameter {
            name: "achievement-set-id",
            help: "ID of the set. [example: 8659]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::ACHIEVEMENT_SET_INCLUDE)),
        },
    ],
    heading: &[
        Column { path: "title", label: Some("Title"), words: &[], show: Show::Text },
        Column { path: "achievementsPublished", label: Some("Achievements"), words: &[], show: Show::Text },
        Column { path: "pointsTotal", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "pointsWeighted", label: Some("RetroPoints"), words: &[], show: Show::Text },
        Column { path: "timesCompleted", label: Some("Completed"), words: &[], show: Show::Text },
        Column { path: "timesMastered", label: Some("Mastered"), words: &[], show: Show::Text },
        Column {
            path: "medianTimeToMasterSeconds",
            label: Some("Median time to master"),
            words: &[],
            show: Show::Seconds,
        },
    ],
    columns: &[],
    rows: Rows::List(Some("types")),
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().achievement_set(arguments.text("achievement-set-id"));
    if let Some(value) = arguments.each("include", super::words::achievement_set_include)? {
        request = request.include(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
