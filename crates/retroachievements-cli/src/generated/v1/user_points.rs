// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-points",
    tag: "User",
    about: "A user's points",
    long_about: "A user's points in all games, in hardcore and in softcore mode. An unknown user gives a 404.",
    examples: ["user-points Scott", "user-points Scott --format json"],
    parameters: &[Parameter {
        name: "user",
        help: "User name or ULID. [example: Scott]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column { path: "points", label: None, words: &[], show: Show::Text },
        Column { path: "softcorePoints", label: None, words: &[], show: Show::Text },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.user_points(arguments.text("user"));
    report.one(&ENDPOINT, &request.await?)
}
