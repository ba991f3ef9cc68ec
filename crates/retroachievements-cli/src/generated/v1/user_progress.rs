// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-progress",
    tag: "User",
    about: "A user's progress in the given games",
    long_about: "A user's progress in each of the given games, by game ID. Unknown games, and games that the user has not\nplayed, have an entry too. An unknown user has no entries.\n\nFor all games of a user, use the completion progress.",
    examples: ["user-progress Scott 1,14402", "user-progress Scott 1,14402 --format json"],
    parameters: &[
        Parameter {
            name: "user",
            help: "User name or ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "game-ids",
            help: "Game IDs. Duplicates count once, and the server drops IDs that are not numbers above 0. It has no maximum; 500 in a request keep its URL short. [example: 1 14402]",
            required: true,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "gameId", label: None, words: &[], show: Show::Text },
        Column { path: "numAchieved", label: Some("Earned"), words: &[], show: Show::Text },
        Column { path: "numAchievedHardcore", label: Some("Hardcore"), words: &[], show: Show::Text },
        Column { path: "numPossibleAchievements", label: Some("Of"), words: &[], show: Show::Text },
        Column { path: "scoreAchieved", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "possibleScore", label: Some("Of points"), words: &[], show: Show::Text },
    ],
    rows: Rows::Map { property: None, key: "gameId", value: None, order: &[] },
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.user_progress(arguments.text("user"), arguments.texts("game-ids"));
    report.one(&ENDPOINT, &request.await?)
}
