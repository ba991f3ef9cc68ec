// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-set-requests",
    tag: "User",
    about: "Games for which a user has requested achievements",
    long_about: "The games for which a user has requested an achievement set, by title, and the number of requests that the\nuser may make. By default, only games that still have no achievements are listed. An unknown user gives a\n404.",
    examples: ["user-set-requests Scott", "user-set-requests Scott --kind all"],
    parameters: &[
        Parameter {
            name: "user",
            help: "User name or ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "kind",
            help: "Requests to list. [default: active]",
            required: false,
            is_flag: false,
            kind: Kind::OneOf(super::words::REQUEST_LIST_KIND),
        },
    ],
    heading: &[
        Column { path: "totalRequests", label: Some("Requests"), words: &[], show: Show::Text },
        Column { path: "pointsForNext", label: Some("Points to the next one"), words: &[], show: Show::Text },
    ],
    columns: &[
        Column { path: "gameId", label: None, words: &[], show: Show::Text },
        Column { path: "title", label: None, words: &[], show: Show::Text },
        Column { path: "consoleName", label: Some("System"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("requestedSets")),
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.user_set_requests(arguments.text("user"));
    if let Some(value) = arguments.optional_text("kind").map(super::words::request_list_kind).transpose()? {
        request = request.kind(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
