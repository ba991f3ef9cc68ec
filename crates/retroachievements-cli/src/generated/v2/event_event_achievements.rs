// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "event-event-achievements",
    tag: "Event",
    about: "An event's achievements",
    long_about: "The promoted achievements of an event, those that start last first. An event in the future gives a 403.",
    examples: ["v2 event-event-achievements 4", "v2 event-event-achievements 4 --all --format csv"],
    parameters: &[
        Parameter {
            name: "event-id",
            help: "Event ID. [example: 4]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::EVENT_ACHIEVEMENT_INCLUDE)),
        },
        Parameter {
            name: "sort",
            help: "Order of the event achievements. [default: -activeFrom, those without a start last]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(super::words::EVENT_ACHIEVEMENT_SORT)),
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
            help: "Only event achievements with these IDs. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "active",
            help: "Only those that count today (`true`), or not yet or no longer (`false`). [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
        Parameter {
            name: "evergreen",
            help: "Only those that have no end (`true`), or have one (`false`). [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "decorator", label: Some("Label"), words: &[], show: Show::Text },
        Column { path: "achievementTitle", label: Some("Achievement"), words: &[], show: Show::Text },
        Column { path: "achievementPoints", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "activeFrom", label: Some("From"), words: &[], show: Show::Text },
        Column { path: "activeUntil", label: Some("Until"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().event_event_achievements(arguments.text("event-id"));
    if let Some(value) = arguments.each("include", super::words::event_achievement_include)? {
        request = request.include(value);
    }
    if let Some(value) = arguments.each("sort", super::words::event_achievement_sort)? {
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
    if let Some(value) = arguments.optional::<bool>("evergreen") {
        request = request.evergreen(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
