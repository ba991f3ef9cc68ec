// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-recently-played-games",
    tag: "User",
    about: "The games that a user last played",
    long_about: "The games that a user has played, the last played first, and how far the user is with each. Hubs and events\nare left out. An unknown user has an empty list.\n\nThe list is read in pages, by offset and count, and has no total: its end is a page shorter than the count.\nA game that is played moves to the head, and others down.",
    parameters: &[
        Parameter {
            name: "user",
            help: "The user, by name or by ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "count",
            help: "How many games to return. The server lowers a larger count to 50 and returns no games for 0. [1 to 50] [default: 10]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "How many games to skip, counted from the last played. Past the end of the list, no games are returned. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "lastPlayed", words: &[] },
        Column { path: "title", words: &[] },
        Column { path: "consoleName", words: &[] },
        Column { path: "numAchieved", words: &[] },
        Column { path: "numAchievedHardcore", words: &[] },
        Column { path: "numPossibleAchievements", words: &[] },
    ],
    rows: Rows::List(None),
    paged: true,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.user_recently_played_games(arguments.text("user"));
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
