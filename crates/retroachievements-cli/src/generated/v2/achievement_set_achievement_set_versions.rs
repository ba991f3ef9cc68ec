// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "achievement-set-achievement-set-versions",
    tag: "Game",
    about: "Versions of a set of achievements",
    long_about: "The versions of a set, newest first. They cannot be asked for by ID: unlike in other lists, the server takes\n`filter[id]` only as `filter[id][]=1`, and fails otherwise.",
    examples: [
        "v2 achievement-set-achievement-set-versions 8659",
        "v2 achievement-set-achievement-set-versions 8659 --all --format csv",
    ],
    parameters: &[
        Parameter {
            name: "achievement-set-id",
            help: "ID of the set. [example: 8659]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::ACHIEVEMENT_SET_VERSION_INCLUDE)),
        },
        Parameter {
            name: "sort",
            help: "Order of the versions of sets. [default: -createdAt]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(super::words::ACHIEVEMENT_SET_VERSION_SORT)),
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
        Column { path: "version", label: Some("Version"), words: &[], show: Show::Text },
        Column { path: "createdAt", label: Some("Made"), words: &[], show: Show::Text },
        Column { path: "achievementsPublished", label: Some("Achievements"), words: &[], show: Show::Text },
        Column { path: "pointsTotal", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "playersTotal", label: Some("Players"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request =
        client.v2().achievement_set_achievement_set_versions(arguments.text("achievement-set-id"));
    if let Some(value) = arguments.each("include", super::words::achievement_set_version_include)? {
        request = request.include(value);
    }
    if let Some(value) = arguments.each("sort", super::words::achievement_set_version_sort)? {
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
