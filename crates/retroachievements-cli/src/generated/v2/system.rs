// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "system",
    tag: "System",
    about: "A system",
    long_about: "A system by its ID; hubs (100) and events (101) too.",
    examples: ["v2 system 1", "v2 system 1 --format json"],
    parameters: &[Parameter {
        name: "system-id",
        help: "System ID. [example: 1]",
        required: true,
        is_flag: false,
        kind: Kind::System,
    }],
    heading: &[
        Column { path: "name", label: Some("Name"), words: &[], show: Show::Text },
        Column { path: "nameFull", label: Some("Full name"), words: &[], show: Show::Text },
        Column { path: "nameShort", label: Some("Short name"), words: &[], show: Show::Text },
        Column { path: "manufacturer", label: Some("Manufacturer"), words: &[], show: Show::Text },
        Column { path: "active", label: Some("Active"), words: &[], show: Show::Tick },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.v2().system(arguments.text("system-id"));
    report.one(&ENDPOINT, &request.await?)
}
