// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::models;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-set-requests",
    tag: "User",
    about: "The games that a user has asked achievements for",
    long_about: "The games that a user has asked achievements for, by title, and how many the user may ask for. Unless all are\nasked for, only games that still have no achievements are there.",
    parameters: &[
        Parameter {
            name: "user",
            help: "The user, by name or by ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "kind",
            help: "Which requests are listed. [default: active]",
            required: false,
            is_flag: false,
            kind: Kind::OneOf(&[
                ("active", "Only those for games that still have no achievements"),
                ("all", "All of them"),
            ]),
        },
    ],
    heading: &[Column { path: "totalRequests", words: &[] }, Column { path: "pointsForNext", words: &[] }],
    columns: &[
        Column { path: "gameId", words: &[] },
        Column { path: "title", words: &[] },
        Column { path: "consoleName", words: &[] },
    ],
    rows: Rows::List(Some("requestedSets")),
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.user_set_requests(arguments.text("user"));
    if let Some(value) = arguments.optional_text("kind").map(kind_of).transpose()? {
        request = request.kind(value);
    }
    report.one(&ENDPOINT, &request.await?)
}

fn kind_of(word: &str) -> Result<models::RequestListKind, Failure> {
    match word {
        "active" => Ok(models::RequestListKind::Active),
        "all" => Ok(models::RequestListKind::All),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
