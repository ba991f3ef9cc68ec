// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game",
    tag: "Game",
    about: "A game",
    long_about: "A game: its title and console, who made it, when it came out, and its pictures.\n\nThe answer does not have the number of the game. For a game that does not exist, the server answers 200\nwith an empty list.",
    parameters: &[Parameter {
        name: "game-id",
        help: "The number of the game. The server reads leading digits and takes anything else as 0, which no game has. [example: 1]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column { path: "title", words: &[] },
        Column { path: "consoleName", words: &[] },
        Column { path: "publisher", words: &[] },
        Column { path: "developer", words: &[] },
        Column { path: "genre", words: &[] },
        Column { path: "released", words: &[] },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.game(arguments.text("game-id"));
    report.one(&ENDPOINT, &request.await?)
}
