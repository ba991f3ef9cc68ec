// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "active-claims",
    tag: "Feed",
    about: "All claims that are active",
    long_about: "All claims that are active or in review, those for which a user leads the work and those for which one\ntakes part, newest first. The list is whole, however long it is.\n\nA claim that is past its end stays here until somebody closes it; its `MinutesLeft` is negative.",
    parameters: &[],
    heading: &[],
    columns: &[
        Column { path: "user", words: &[] },
        Column { path: "gameTitle", words: &[] },
        Column { path: "consoleName", words: &[] },
        Column { path: "setType", words: &[(0, "new set"), (1, "revision")] },
        Column { path: "created", words: &[] },
        Column { path: "minutesLeft", words: &[] },
    ],
    rows: Rows::List(None),
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, _arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.active_claims();
    report.one(&ENDPOINT, &request.await?)
}
