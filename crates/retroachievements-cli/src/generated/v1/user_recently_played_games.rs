// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-recently-played-games",
    tag: "User",
    about: "A user's recently played games, latest first",
    long_about: "The games that a user has played, with the user's progress in each, latest first. Hubs, events and deleted\ngames are left out. An unknown user has an empty list.\n\nThe answer has no total: a page shorter than `count` is the last. Playing a game moves it to the head of\nthe list.",
    examples: ["user-recently-played-games Scott", "user-recently-played-games Scott --all --format csv"],
    parameters: &[
        Parameter {
            name: "user",
            help: "User name or ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "count",
            help: "Number of games to return. [1 to 50] [default: 10]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "Number of games to skip. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
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
        Column { path: "lastPlayed", label: None, words: &[], show: Show::Text },
        Column { path: "title", label: None, words: &[], show: Show::Text },
        Column { path: "consoleName", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "numAchieved", label: Some("Earned"), words: &[], show: Show::Text },
        Column { path: "numAchievedHardcore", label: Some("Hardcore"), words: &[], show: Show::Text },
        Column { path: "numPossibleAchievements", label: Some("Of"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(None),
    paged: true,
    total: None,
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
    if arguments.is_on("require-user") {
        request = request.require_user();
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
