// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "users",
    tag: "User",
    about: "Users",
    long_about: "All users, those with the most hardcore points first. Deleted, banned and unverified users are left out. The order\nchanges all the time.\n\nNames cannot be searched: ask for the user by name.",
    examples: ["v2 users", "v2 users --all --format csv"],
    parameters: &[
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::USER_INCLUDE)),
        },
        Parameter {
            name: "sort",
            help: "Order of the users. [default: -pointsHardcore]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(super::words::USER_SORT)),
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
            name: "role",
            help: "Only users who show this role, such as `developer`, in upper or lower case. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "ranked",
            help: "Only users who are tracked (`true`), or are not (`false`). [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "displayName", label: Some("User"), words: &[], show: Show::Text },
        Column { path: "pointsHardcore", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "points", label: Some("Casual points"), words: &[], show: Show::Text },
        Column { path: "pointsWeighted", label: Some("RetroPoints"), words: &[], show: Show::Text },
        Column { path: "rankHardcore", label: Some("Rank"), words: &[], show: Show::Text },
        Column { path: "lastActivityAt", label: Some("Active"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().users();
    if let Some(value) = arguments.each("include", super::words::user_include)? {
        request = request.include(value);
    }
    if let Some(value) = arguments.each("sort", super::words::user_sort)? {
        request = request.sort(value);
    }
    if let Some(value) = arguments.optional::<u32>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional::<u32>("size") {
        request = request.size(value);
    }
    if let Some(value) = arguments.optional_text("role") {
        request = request.role(value);
    }
    if let Some(value) = arguments.optional::<bool>("ranked") {
        request = request.ranked(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
