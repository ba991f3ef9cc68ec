// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-game-rank-and-score",
    tag: "User",
    about: "The rank of a user among the players of a game",
    long_about: "Where a user stands among the players of a game, by points of any mode; of players with equal points, the\none who had theirs first comes first. The server ranks all players of the game for this.\n\nThe list has one entry, or none where the user has not played the game, or where there is no such user or\ngame.",
    parameters: &[
        Parameter {
            name: "game-id",
            help: "The number of the game. [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "user",
            help: "The user, by name or by ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "user", words: &[] },
        Column { path: "userRank", words: &[] },
        Column { path: "totalScore", words: &[] },
        Column { path: "lastAward", words: &[] },
    ],
    rows: Rows::List(None),
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.user_game_rank_and_score(arguments.text("game-id"), arguments.text("user"));
    report.one(&ENDPOINT, &request.await?)
}
