// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "achievement-count",
    tag: "Game",
    about: "IDs of a game's promoted achievements",
    long_about: "The IDs of a game's promoted achievements, in ascending order. The count is the length of the list. An\nunknown game has an empty list.",
    examples: ["achievement-count 1", "achievement-count 1 --format json"],
    parameters: &[Parameter {
        name: "game-id",
        help: "Game ID. [example: 1]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column { path: "gameId", label: None, words: &[], show: Show::Text },
        Column { path: "achievementIds", label: Some("Achievements"), words: &[], show: Show::Text },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.achievement_count(arguments.text("game-id"));
    report.one(&ENDPOINT, &request.await?)
}
