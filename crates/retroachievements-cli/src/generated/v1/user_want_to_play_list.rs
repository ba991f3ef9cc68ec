// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-want-to-play-list",
    tag: "User",
    about: "Games on a user's \"want to play\" list",
    long_about: "The games on a user's \"want to play\" list, in no guaranteed order. You can read your own list, and the\nlists of users you follow who also follow you. Any other list is refused with status 401, although your\nkey is valid. An unknown user gives a 404.\n\nA page that holds a deleted game fails with a server error.",
    examples: ["user-want-to-play-list Scott", "user-want-to-play-list Scott --all --format csv"],
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
            help: "Number of games to return. [1 to 500] [default: 100]",
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
    ],
    heading: &[Column { path: "total", label: Some("Games"), words: &[], show: Show::Text }],
    columns: &[
        Column { path: "id", label: None, words: &[], show: Show::Text },
        Column { path: "title", label: None, words: &[], show: Show::Text },
        Column { path: "consoleName", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "achievementsPublished", label: Some("Achievements"), words: &[], show: Show::Text },
        Column { path: "pointsTotal", label: Some("Points"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("results")),
    paged: true,
    total: Some("total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.user_want_to_play_list(arguments.text("user"));
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
