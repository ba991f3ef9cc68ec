// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-profile",
    tag: "User",
    about: "A user's profile",
    long_about: "A user's profile, points and last game. It is much faster than the summary and enough for most needs. An\nunknown user gives a 404.",
    parameters: &[Parameter {
        name: "user",
        help: "User name or ULID. [example: Scott]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column { path: "user", words: &[] },
        Column { path: "motto", words: &[] },
        Column { path: "memberSince", words: &[] },
        Column { path: "totalPoints", words: &[] },
        Column { path: "totalSoftcorePoints", words: &[] },
        Column { path: "totalTruePoints", words: &[] },
        Column { path: "richPresenceMsg", words: &[] },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.user_profile(arguments.text("user"));
    report.one(&ENDPOINT, &request.await?)
}
