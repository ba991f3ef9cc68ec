// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "top-ten-users",
    tag: "Feed",
    about: "Ten users with the most hardcore points",
    long_about: "The ten users with the most hardcore points, highest first. Ties are ordered by RetroPoints. Untracked\nusers are left out.",
    parameters: &[],
    heading: &[],
    columns: &[
        Column { path: "username", words: &[] },
        Column { path: "totalPoints", words: &[] },
        Column { path: "totalRatioPoints", words: &[] },
    ],
    rows: Rows::List(None),
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, _arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.top_ten_users();
    report.one(&ENDPOINT, &request.await?)
}
