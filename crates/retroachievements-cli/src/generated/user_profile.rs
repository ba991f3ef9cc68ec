// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-profile",
    tag: "User",
    about: "The profile of a user",
    long_about: "Who a user is, how many points they have, and what they last played. This is much quicker than the summary\nof the user, and for most needs enough.",
    parameters: &[Parameter {
        name: "user",
        help: "The user, by name or by ULID. [example: Scott]",
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
