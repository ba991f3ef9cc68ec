// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "health",
    tag: "Health",
    about: "The state of the API",
    long_about: "Whether the API answers. It needs a key like all others.",
    examples: ["v2 health", "v2 health --format json"],
    parameters: &[],
    heading: &[
        Column { path: "status", label: Some("Status"), words: &[], show: Show::Text },
        Column { path: "timestamp", label: Some("Time"), words: &[], show: Show::Text },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, _arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.v2().health();
    report.one(&ENDPOINT, &request.await?)
}
