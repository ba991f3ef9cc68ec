// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "event-achievement",
    tag: "Event",
    about: "An achievement of an event",
    long_about: "An achievement of an event, by the ID that it has there. One that is not promoted, or of an event in the future,\ngives a 404.",
    examples: ["v2 event-achievement 271", "v2 event-achievement 271 --include event"],
    parameters: &[
        Parameter {
            name: "event-achievement-id",
            help: "ID of the event achievement. It is not an achievement ID. [example: 271]",
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
    ],
    heading: &[
        Column { path: "eventTitle", label: Some("Event"), words: &[], show: Show::Text },
        Column { path: "achievementTitle", label: Some("Achievement"), words: &[], show: Show::Text },
        Column { path: "achievementDescription", label: Some("Description"), words: &[], show: Show::Text },
        Column { path: "decorator", label: Some("Label"), words: &[], show: Show::Text },
        Column { path: "activeFrom", label: Some("From"), words: &[], show: Show::Text },
        Column { path: "activeUntil", label: Some("Until"), words: &[], show: Show::Text },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().event_achievement(arguments.text("event-achievement-id"));
    if let Some(value) = arguments.each("include", super::words::event_achievement_include)? {
        request = request.include(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
