// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "claims",
    tag: "Feed",
    about: "Completed, dropped or expired claims, newest first",
    long_about: "The newest claims of one kind, newest first, at most 1000. Older claims cannot be reached.\n\nCompleted claims are primary claims only; dropped ones include collaborations. Only the 1000 newest\nactive claims are searched for expired ones.",
    examples: ["claims", "claims --kind dropped"],
    parameters: &[Parameter {
        name: "kind",
        help: "Kind of claims to return. [default: completed]",
        required: false,
        is_flag: false,
        kind: Kind::OneOf(super::words::CLAIM_KIND),
    }],
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
        Column { path: "doneTime", label: Some("Ends"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(None),
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.claims();
    if let Some(value) = arguments.optional_text("kind").map(super::words::claim_kind).transpose()? {
        request = request.kind(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
