// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "active-claims",
    tag: "Feed",
    about: "All active claims, newest first",
    long_about: "All claims that are active or in review, primary and collaboration, newest first. The list is complete,\nhowever long it is.\n\nA claim past its end stays in the list, with a negative `minutesLeft`, until somebody closes it.",
    examples: ["active-claims", "active-claims --format json"],
    parameters: &[],
    heading: &[],
    columns: &[
        Column { path: "user", label: None, words: &[], show: Show::Text },
        Column { path: "gameTitle", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "consoleName", label: Some("System"), words: &[], show: Show::Text },
        Column {
            path: "setType",
            label: Some("Set"),
            words: &[(0, "new set"), (1, "revision")],
            show: Show::Text,
        },
        Column { path: "created", label: Some("Claimed"), words: &[], show: Show::Text },
        Column { path: "minutesLeft", label: Some("Time left"), words: &[], show: Show::Minutes },
    ],
    rows: Rows::List(None),
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, _arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.active_claims();
    report.one(&ENDPOINT, &request.await?)
}
