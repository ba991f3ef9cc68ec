// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game",
    tag: "Game",
    about: "Basic data of a game",
    long_about: "A game's title, console, publisher, developer, genre, release date and images, without its ID. An\nunknown game is a 200 with an empty list, reported as not found.",
    examples: ["game 1", "game 1 --format json"],
    parameters: &[Parameter {
        name: "game-id",
        help: "Game ID. [example: 1]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column { path: "title", label: None, words: &[], show: Show::Text },
        Column { path: "consoleName", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "publisher", label: None, words: &[], show: Show::Text },
        Column { path: "developer", label: None, words: &[], show: Show::Text },
        Column { path: "genre", label: None, words: &[], show: Show::Text },
        Column { path: "released", label: None, words: &[], show: Show::Text },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.game(arguments.text("game-id"));
    report.one(&ENDPOINT, &request.await?)
}
