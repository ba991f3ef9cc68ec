// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-claims",
    tag: "User",
    about: "A user's claims, newest first",
    long_about: "All claims that a user ever made, in any status, newest first. An unknown user gives a 404.",
    parameters: &[Parameter {
        name: "user",
        help: "User name or ULID. [example: Scott]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[],
    columns: &[
        Column { path: "gameTitle", words: &[] },
        Column { path: "consoleName", words: &[] },
        Column { path: "claimType", words: &[(0, "primary"), (1, "collaboration")] },
        Column { path: "status", words: &[(0, "active"), (1, "complete"), (2, "dropped"), (3, "in review")] },
        Column { path: "created", words: &[] },
        Column { path: "doneTime", words: &[] },
    ],
    rows: Rows::List(None),
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.user_claims(arguments.text("user"));
    report.one(&ENDPOINT, &request.await?)
}
