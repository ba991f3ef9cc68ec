// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "event-achievements",
    tag: "Event",
    about: "Achievements of events",
    long_about: "The promoted achievements of all events that are not in the future, those that start last first.\n\nAn event has a copy of each achievement; users unlock the source, and get the copy.",
    examples: ["v2 event-achievements", "v2 event-achievements --all --format csv"],
    parameters: &[
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
            name: "event-id",
            help: "Only achievements of these events. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
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
        Column { path: "eventTitle", label: Some("Event"), words: &[], show: Show::Text },
        Column { path: "achievementTitle", label: Some("Achievement"), words: &[], show: Show::Text },
        Column { path: "decorator", label: Some("Label"), words: &[], show: Show::Text },
        Column { path: "activeFrom", label: Some("From"), words: &[], show: Show::Text },
        Column { path: "activeUntil", label: Some("Until"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().event_achievements();
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
    if let Some(value) = arguments.optional_texts("event-id") {
        request = request.event_id(value);
    }
    if let Some(value) = arguments.optional::<bool>("evergreen") {
        request = request.evergreen(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
