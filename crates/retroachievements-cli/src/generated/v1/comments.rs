// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "comments",
    tag: "Comment",
    about: "Comments on a game, an achievement or a user's wall",
    long_about: "The comments on a game, on an achievement or on a user's wall, in order of time.\n\nComments of banned and deleted users are left out; automated ones by `Server` are included. Comments\nhave no ID. An unknown game or achievement has no comments. A user who is unknown, is banned or has no\nwall is a 404.\n\nA number as subject needs a kind. With the kind for users, it is the numeric ID of a user, never a name,\nand gives their comments even if the wall is switched off. A user whose name is all digits must be given\nby ULID.",
    examples: ["comments --game 1", "comments --game 1 --all --format csv"],
    parameters: &[
        Parameter {
            name: "subject",
            help: "Subject of the comments, a game or achievement by ID, or a user by name or ULID. [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::Subject,
        },
        Parameter {
            name: "order",
            help: "Order of the comments. [default: oldest-first]",
            required: false,
            is_flag: false,
            kind: Kind::OneOf(super::words::COMMENT_ORDER),
        },
        Parameter {
            name: "count",
            help: "Number of comments to return. [1 to 500] [default: 100]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "Number of comments to skip. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
    ],
    heading: &[Column { path: "total", label: Some("Comments"), words: &[], show: Show::Text }],
    columns: &[
        Column { path: "submitted", label: Some("Written"), words: &[], show: Show::Text },
        Column { path: "user", label: None, words: &[], show: Show::Text },
        Column { path: "commentText", label: Some("Comment"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("results")),
    paged: true,
    total: Some("total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.comments(arguments.subject()?);
    if let Some(value) = arguments.optional_text("order").map(super::words::comment_order).transpose()? {
        request = request.order(value);
    }
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
