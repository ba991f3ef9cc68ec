// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-rank-and-score",
    tag: "User",
    about: "A user's points and rank among all users",
    long_about: "A user's points, and the rank among all users by hardcore points. Ranks are computed now and then, so they\nlag behind the points. Untracked users and users with fewer than 250 points have no rank. An unknown user\nlooks like a new one: no points and no rank.\n\nThe site does not document this endpoint.",
    examples: ["user-rank-and-score Scott", "user-rank-and-score Scott --format json"],
    parameters: &[Parameter {
        name: "user",
        help: "User name or ULID. [example: Scott]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column { path: "rank", label: None, words: &[], show: Show::Text },
        Column { path: "totalRanked", label: Some("Ranked users"), words: &[], show: Show::Text },
        Column { path: "score", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "softcoreScore", label: None, words: &[], show: Show::Text },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.user_rank_and_score(arguments.text("user"));
    report.one(&ENDPOINT, &request.await?)
}
