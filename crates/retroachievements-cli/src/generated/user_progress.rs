// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-progress",
    tag: "User",
    about: "The progress of a user with some games",
    long_about: "How far a user is with each of some games, by the number of the game. A game that does not exist, or that\nthe user has not played, is there too. For an unknown user the server answers 200 with an empty list.\n\nFor all games of a user, the list of completion progress is the better way.",
    parameters: &[
        Parameter {
            name: "user",
            help: "The user, by name or by ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "game-ids",
            help: "The numbers of the games. One that occurs twice counts once. The server drops what is no number above 0, and knows no maximum; 500 keep the address short. [example: 1 14402]",
            required: true,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "gameId", words: &[] },
        Column { path: "numAchieved", words: &[] },
        Column { path: "numAchievedHardcore", words: &[] },
        Column { path: "numPossibleAchievements", words: &[] },
        Column { path: "scoreAchieved", words: &[] },
        Column { path: "possibleScore", words: &[] },
    ],
    rows: Rows::Map { property: None, key: "gameId", value: None },
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.user_progress(arguments.text("user"), arguments.texts("game-ids"));
    report.one(&ENDPOINT, &request.await?)
}
