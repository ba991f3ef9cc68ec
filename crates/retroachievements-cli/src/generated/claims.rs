// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::models;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "claims",
    tag: "Feed",
    about: "The newest claims that are completed, dropped or expired",
    long_about: "The newest claims of one kind, newest first.\n\nThere are at most 1000, and no way to older ones. Of completed claims only the primary ones are listed, of\ndropped ones all. Expired claims are those among the newest 1000 active ones that are past their end; for\nthem the server nearly always sends an object with numbers for keys in place of a list, whose values are\nthe claims.",
    parameters: &[Parameter {
        name: "kind",
        help: "Which claims are wanted. [default: completed]",
        required: false,
        is_flag: false,
        kind: Kind::OneOf(&[
            ("completed", "Primary claims that were completed"),
            ("dropped", "Claims that were dropped"),
            ("expired", "Claims that are past their end, and that nobody has closed"),
        ]),
    }],
    heading: &[],
    columns: &[
        Column { path: "user", words: &[] },
        Column { path: "gameTitle", words: &[] },
        Column { path: "consoleName", words: &[] },
        Column { path: "setType", words: &[(0, "new set"), (1, "revision")] },
        Column { path: "created", words: &[] },
        Column { path: "doneTime", words: &[] },
    ],
    rows: Rows::List(None),
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.claims();
    if let Some(value) = arguments.optional_text("kind").map(kind_of).transpose()? {
        request = request.kind(value);
    }
    report.one(&ENDPOINT, &request.await?)
}

fn kind_of(word: &str) -> Result<models::ClaimKind, Failure> {
    match word {
        "completed" => Ok(models::ClaimKind::Completed),
        "dropped" => Ok(models::ClaimKind::Dropped),
        "expired" => Ok(models::ClaimKind::Expired),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
