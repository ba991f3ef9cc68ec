// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "top-ten-users",
    tag: "Feed",
    about: "Ten users with the most hardcore points",
    long_about: "The ten users with the most hardcore points, highest first. Ties are ordered by RetroPoints. Untracked\nusers are left out.",
    examples: ["top-ten-users", "top-ten-users --format json"],
    parameters: &[],
    heading: &[],
    columns: &[
        Column { path: "username", label: Some("User"), words: &[], show: Show::Text },
        Column { path: "totalPoints", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "totalRatioPoints", label: Some("RetroPoints"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(None),
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, _arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.top_ten_users();
    report.one(&ENDPOINT, &request.await?)
}
