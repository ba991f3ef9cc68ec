// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-claims",
    tag: "User",
    about: "A user's claims, newest first",
    long_about: "All claims that a user ever made, in any status, newest first. An unknown user gives a 404.",
    examples: ["user-claims Scott", "user-claims Scott --format json"],
    parameters: &[Parameter {
        name: "user",
        help: "User name or ULID. [example: Scott]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[],
    columns: &[
        Column { path: "gameTitle", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "consoleName", label: Some("System"), words: &[], show: Show::Text },
        Column {
            path: "claimType",
            label: Some("Claim"),
            words: &[(0, "primary"), (1, "collaboration")],
            show: Show::Text,
        },
        Column {
            path: "status",
            label: None,
            words: &[(0, "active"), (1, "complete"), (2, "dropped"), (3, "in review")],
            show: Show::Text,
        },
        Column { path: "created", label: Some("Claimed"), words: &[], show: Show::Text },
        Column { path: "doneTime", label: Some("Ends"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(None),
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.user_claims(arguments.text("user"));
    report.one(&ENDPOINT, &request.await?)
}
