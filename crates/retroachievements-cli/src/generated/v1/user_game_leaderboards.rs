// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-game-leaderboards",
    tag: "Leaderboard",
    about: "A user's entries on a game's leaderboards",
    long_about: "The leaderboards of a game on which a user has an entry, with that entry, by leaderboard ID. Hidden and\nunpromoted leaderboards are included. An unknown user or game gives a 404.\n\nIf the user has no entry or is untracked, or if the game has no leaderboards, the server answers 422 with\na text in a list. It stands for an empty list.",
    examples: ["user-game-leaderboards 1 Scott", "user-game-leaderboards 1 Scott --all --format csv"],
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
            name: "count",
            help: "Number of leaderboards to return. [1 to 500] [default: 200]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "Number of leaderboards to skip. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
    ],
    heading: &[Column { path: "total", label: Some("Leaderboards"), words: &[], show: Show::Text }],
    columns: &[
        Column { path: "id", label: None, words: &[], show: Show::Text },
        Column { path: "title", label: None, words: &[], show: Show::Text },
        Column { path: "userEntry.rank", label: Some("Rank"), words: &[], show: Show::Text },
        Column { path: "userEntry.formattedScore", label: Some("Score"), words: &[], show: Show::Text },
        Column { path: "userEntry.dateUpdated", label: Some("Submitted"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("results")),
    paged: true,
    total: Some("total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.user_game_leaderboards(arguments.text("game-id"), arguments.text("user"));
    if let Some(value) = arguments.optional::<u32>("count") {
        request = request.count(value);
    }
    if let Some(value) = arguments.optional::<u64>("offset") {
        request = request.offset(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
