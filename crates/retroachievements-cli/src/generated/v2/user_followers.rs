// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-followers",
    tag: "User",
    about: "Users who follow you",
    long_about: "The users who follow the owner of the token, latest first. Banned users are left out. No other user's list can be\nread. New followers shift the pages while you read them.",
    examples: ["v2 user-followers Scott", "v2 user-followers Scott --all --format csv"],
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
            kind: Kind::List(&Kind::OneOf(super::words::USER_FOLLOW_INCLUDE)),
        },
        Parameter {
            name: "sort",
            help: "Order of the follows. [default: -followedAt]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(super::words::USER_FOLLOW_SORT)),
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
    ],
    heading: &[],
    columns: &[
        Column { path: "displayName", label: Some("User"), words: &[], show: Show::Text },
        Column { path: "pointsHardcore", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "points", label: Some("Casual points"), words: &[], show: Show::Text },
        Column { path: "followedAt", label: Some("Since"), words: &[], show: Show::Text },
        Column { path: "isMutual", label: Some("Mutual"), words: &[], show: Show::Tick },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().user_followers(arguments.text("user"));
    if let Some(value) = arguments.each("include", super::words::user_follow_include)? {
        request = request.include(value);
    }
    if let Some(value) = arguments.each("sort", super::words::user_follow_sort)? {
        request = request.sort(value);
    }
    if let Some(value) = arguments.optional::<u32>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional::<u32>("size") {
        request = request.size(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
