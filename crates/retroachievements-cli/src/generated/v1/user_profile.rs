// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-profile",
    tag: "User",
    about: "A user's profile",
    long_about: "A user's profile, points and last game. It is much faster than the summary and enough for most needs. An\nunknown user gives a 404.",
    examples: ["user-profile Scott", "user-profile Scott --format json"],
    parameters: &[Parameter {
        name: "user",
        help: "User name or ULID. [example: Scott]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column { path: "user", label: None, words: &[], show: Show::Text },
        Column { path: "motto", label: None, words: &[], show: Show::Text },
        Column { path: "memberSince", label: None, words: &[], show: Show::Text },
        Column { path: "totalPoints", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "totalSoftcorePoints", label: Some("Softcore points"), words: &[], show: Show::Text },
        Column { path: "totalTruePoints", label: Some("RetroPoints"), words: &[], show: Show::Text },
        Column { path: "richPresenceMsg", label: Some("Last seen doing"), words: &[], show: Show::Text },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.user_profile(arguments.text("user"));
    report.one(&ENDPOINT, &request.await?)
}
