// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "hub",
    tag: "Hub",
    about: "A hub",
    long_about: "A hub by its ID, or a group of similar games. One that is not for everybody gives a 403.",
    examples: ["v2 hub 10", "v2 hub 10 --format json"],
    parameters: &[Parameter {
        name: "hub-id",
        help: "Hub ID. [example: 10]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column { path: "title", label: Some("Title"), words: &[], show: Show::Text },
        Column { path: "gamesCount", label: Some("Games"), words: &[], show: Show::Text },
        Column { path: "linkedHubsCount", label: Some("Hubs"), words: &[], show: Show::Text },
        Column { path: "hasMatureContent", label: Some("For adults"), words: &[], show: Show::Tick },
        Column { path: "isEventHub", label: Some("Event"), words: &[], show: Show::Tick },
        Column { path: "createdAt", label: Some("Created"), words: &[], show: Show::Text },
        Column { path: "updatedAt", label: Some("Changed"), words: &[], show: Show::Text },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.v2().hub(arguments.text("hub-id"));
    report.one(&ENDPOINT, &request.await?)
}
