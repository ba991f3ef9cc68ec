// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-game-rank-and-score",
    tag: "User",
    about: "A user's rank and points in a game",
    long_about: "A user's rank among the players of a game, by points earned in any mode. Of players with equal points, the\none who got there first ranks higher; ranks are not shared. The server ranks all players of the game for\neach request.\n\nThe list has one entry, or none if the user never started the game, or if the user or game is unknown. A\nuser who started the game and earned nothing has an entry with 0 points.",
    examples: ["user-game-rank-and-score 1 Scott", "user-game-rank-and-score 1 Scott --format json"],
    parameters: &[
        Parameter {
            name: "game-id",
            help: "Game ID. [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
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
    heading: &[],
    columns: &[
        Column { path: "user", label: None, words: &[], show: Show::Text },
        Column { path: "userRank", label: Some("Rank"), words: &[], show: Show::Text },
        Column { path: "totalScore", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "lastAward", label: Some("Last unlock"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(None),
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.user_game_rank_and_score(arguments.text("game-id"), arguments.text("user"));
    if arguments.is_on("require-user") {
        request = request.require_user();
    }
    report.one(&ENDPOINT, &request.await?)
}
