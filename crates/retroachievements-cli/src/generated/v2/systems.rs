// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "systems",
    tag: "System",
    about: "Systems",
    long_about: "The systems that games run on. Hubs and events are systems only in other answers. There are more of them than a page\nhas without `page[size]`.",
    examples: ["v2 systems", "v2 systems --all --format csv"],
    parameters: &[
        Parameter {
            name: "sort",
            help: "Order of the systems. [default: id]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(super::words::SYSTEM_SORT)),
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
            help: "Only systems with these IDs. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::System),
        },
        Parameter {
            name: "active",
            help: "Only systems that are active (`true`), or are not (`false`). [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "id", label: Some("ID"), words: &[], show: Show::Text },
        Column { path: "name", label: Some("Name"), words: &[], show: Show::Text },
        Column { path: "nameShort", label: Some("Short name"), words: &[], show: Show::Text },
        Column { path: "manufacturer", label: Some("Manufacturer"), words: &[], show: Show::Text },
        Column { path: "active", label: Some("Active"), words: &[], show: Show::Tick },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().systems();
    if let Some(value) = arguments.each("sort", super::words::system_sort)? {
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
    if let Some(value) = arguments.optional::<bool>("active") {
        request = request.active(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
