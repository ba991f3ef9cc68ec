// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "event",
    tag: "Event",
    about: "An event",
    long_about: "An event by its ID. One in the future gives a 403.",
    examples: ["v2 event 4", "v2 event 4 --include awards"],
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
            kind: Kind::List(&Kind::OneOf(super::words::EVENT_INCLUDE)),
        },
    ],
    heading: &[
        Column { path: "title", label: Some("Title"), words: &[], show: Show::Text },
        Column { path: "state", label: Some("State"), words: &[], show: Show::Text },
        Column { path: "activeFrom", label: Some("From"), words: &[], show: Show::Day },
        Column { path: "activeThrough", label: Some("Through"), words: &[], show: Show::Day },
        Column { path: "playersTotal", label: Some("Players"), words: &[], show: Show::Text },
        Column { path: "achievementsPublished", label: Some("Achievements"), words: &[], show: Show::Text },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().event(arguments.text("event-id"));
    if let Some(value) = arguments.each("include", super::words::event_include)? {
        request = request.include(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
