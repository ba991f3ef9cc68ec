// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::v2::models;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "hub-games",
    tag: "Hub",
    about: "Games of a hub",
    long_about: "The games of a hub, subsets and games of events too. Those of a hub that is not for everybody are found as well.",
    examples: ["v2 hub-games 10", "v2 hub-games 10 --all --format csv"],
    parameters: &[
        Parameter {
            name: "hub-id",
            help: "Hub ID. [example: 10]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::GAME_INCLUDE)),
        },
        Parameter {
            name: "sort",
            help: "Order of the games. [default: id]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(super::words::GAME_SORT)),
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
            help: "Only games with these IDs. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "system-id",
            help: "Only games of this system. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::System,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "id", label: Some("ID"), words: &[], show: Show::Text },
        Column { path: "title", label: Some("Title"), words: &[], show: Show::Text },
        Column { path: "system.name", label: Some("System"), words: &[], show: Show::Text },
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
    let mut request = client.v2().hub_games(arguments.text("hub-id"));
    if let Some(value) = arguments
        .each("include", super::words::game_include)?
        .or_else(|| report.is_table().then(|| vec![models::GameInclude::System]))
    {
        request = request.include(value);
    }
    if let Some(value) = arguments.each("sort", super::words::game_sort)? {
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
    if let Some(value) = arguments.optional_text("system-id") {
        request = request.system_id(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
