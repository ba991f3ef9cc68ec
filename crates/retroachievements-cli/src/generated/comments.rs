// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::models;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "comments",
    tag: "Comment",
    about: "The comments on a game, an achievement or a user",
    long_about: "The comments on a game or an achievement, or on the wall of a user, in the order of their times.\n\nThe list is read in pages, by offset and count. Comments of banned and of deleted users are left out; those\nthat the site writes itself, as `Server`, are there. A comment has no number of its own. For a game or an\nachievement that does not exist, there are no comments; a user without a wall is answered with 404.\n\nA number as subject needs a kind. With the kind for users it means the number of a user, not a name, and\ngives the wall even where it is switched off. A user whose name has digits only can therefore only be given\nby ULID.",
    parameters: &[
        Parameter {
            name: "subject",
            help: "What the comments are on, namely a game or an achievement by its number, or a user by name or by ULID. [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::Subject,
        },
        Parameter {
            name: "order",
            help: "Whether the oldest or the newest comments come first. [default: oldest-first]",
            required: false,
            is_flag: false,
            kind: Kind::OneOf(&[("oldest-first", "The oldest first"), ("newest-first", "The newest first")]),
        },
        Parameter {
            name: "count",
            help: "How many comments to return. [1 to 500] [default: 100]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "How many comments to skip. Past the end of the list, no comments are returned. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
    ],
    heading: &[Column { path: "total", words: &[] }],
    columns: &[
        Column { path: "submitted", words: &[] },
        Column { path: "user", words: &[] },
        Column { path: "commentText", words: &[] },
    ],
    rows: Rows::List(Some("results")),
    paged: true,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.comments(arguments.subject()?);
    if let Some(value) = arguments.optional_text("order").map(order_of).transpose()? {
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

fn order_of(word: &str) -> Result<models::CommentOrder, Failure> {
    match word {
        "oldest-first" => Ok(models::CommentOrder::OldestFirst),
        "newest-first" => Ok(models::CommentOrder::NewestFirst),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
