// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game-hashes",
    tag: "Game",
    about: "Hashes of the files that a game's achievements work with",
    long_about: "The hashes of the files that work with a game's achievements, in no particular order. Known files that\ndo not work are left out. An unknown game is a 404.",
    examples: ["game-hashes 1", "game-hashes 1 --format json"],
    parameters: &[Parameter {
        name: "game-id",
        help: "Game ID. [example: 1]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[],
    columns: &[
        Column { path: "md5", label: None, words: &[], show: Show::Text },
        Column { path: "name", label: Some("File"), words: &[], show: Show::Text },
        Column { path: "labels", label: None, words: &[], show: Show::Text },
        Column { path: "patchUrl", label: Some("Patch"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("results")),
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.game_hashes(arguments.text("game-id"));
    report.one(&ENDPOINT, &request.await?)
}
