// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-wall-comments",
    tag: "Comment",
    about: "Comments on a user's wall",
    long_about: "The comments on a user's wall, oldest first. Those of deleted and banned users are left out. A user who has switched\nthe wall off gives a 404.",
    examples: ["v2 user-wall-comments Scott", "v2 user-wall-comments Scott --all --format csv"],
    parameters: &[
        Parameter {
            name: "user",
            help: "ULID or name of the user. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::COMMENT_INCLUDE)),
        },
        Parameter {
            name: "sort",
            help: "Order of the comments. [default: submittedAt, oldest first]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(super::words::COMMENT_SORT)),
        },
        Parameter {
            name: "page",
            help: "Number of the page, from 1. [1 to 4294967295] [default: 1]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "size",
            help: "Number of entries on a page. [1 to 100] [default: 50]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "id",
            help: "Only comments with these IDs. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "submittedAt", label: Some("Written"), words: &[], show: Show::Text },
        Column { path: "authorDisplayName", label: Some("User"), words: &[], show: Show::Text },
        Column { path: "body", label: Some("Comment"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().user_wall_comments(arguments.text("user"));
    if let Some(value) = arguments.each("include", super::words::comment_include)? {
        request = request.include(value);
    }
    if let Some(value) = arguments.each("sort", super::words::comment_sort)? {
        request = request.sort(value);
    }
    if let Some(value) = arguments.optional::<u32>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional::<u32>("size") {
        request = request.size(value);
    }
    if let Some(value) = arguments.optional_texts("id") {
        request = request.id(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
