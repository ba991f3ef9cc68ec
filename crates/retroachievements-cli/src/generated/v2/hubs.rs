// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "hubs",
    tag: "Hub",
    about: "Hubs",
    long_about: "The hubs, without groups of similar games. Hubs that are not for everybody are listed, and give a 403 when asked\nfor.",
    examples: ["v2 hubs", "v2 hubs --all --format csv"],
    parameters: &[
        Parameter {
            name: "sort",
            help: "Order of the hubs. [default: id]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(super::words::HUB_SORT)),
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
            help: "Only hubs with these IDs. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "parent-id",
            help: "Only hubs that this hub links to. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "title",
            help: "Only hubs with this text in their title. `%` stands for any text, `_` for any character. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "id", label: Some("ID"), words: &[], show: Show::Text },
        Column { path: "title", label: Some("Title"), words: &[], show: Show::Text },
        Column { path: "gamesCount", label: Some("Games"), words: &[], show: Show::Text },
        Column { path: "linkedHubsCount", label: Some("Hubs"), words: &[], show: Show::Text },
        Column { path: "updatedAt", label: Some("Changed"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().hubs();
    if let Some(value) = arguments.each("sort", super::words::hub_sort)? {
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
    if let Some(value) = arguments.optional_text("parent-id") {
        request = request.parent_id(value);
    }
    if let Some(value) = arguments.optional_text("title") {
        request = request.title(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
