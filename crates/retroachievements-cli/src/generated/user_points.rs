// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-points",
    tag: "User",
    about: "The points of a user",
    long_about: "How many points a user has earned over all games, in hardcore and in softcore mode.",
    parameters: &[Parameter {
        name: "user",
        help: "The user, by name or by ULID. [example: Scott]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[Column { path: "points", words: &[] }, Column { path: "softcorePoints", words: &[] }],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.user_points(arguments.text("user"));
    report.one(&ENDPOINT, &request.await?)
}
