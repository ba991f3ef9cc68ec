// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-rank-and-score",
    tag: "User",
    about: "The rank of a user",
    long_about: "How many points a user has, and their rank among all users. Ranks are computed now and then, so they come\nbehind the points. An unknown user cannot be told from a new one: both have no points and no rank.\nUsers with fewer than 250 points have no rank either.\n\nThe site does not document this endpoint.",
    parameters: &[Parameter {
        name: "user",
        help: "The user, by name or by ULID. [example: Scott]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column { path: "rank", words: &[] },
        Column { path: "totalRanked", words: &[] },
        Column { path: "score", words: &[] },
        Column { path: "softcoreScore", words: &[] },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.user_rank_and_score(arguments.text("user"));
    report.one(&ENDPOINT, &request.await?)
}
