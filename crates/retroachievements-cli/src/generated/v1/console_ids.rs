// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "console-ids",
    tag: "System",
    about: "All consoles",
    long_about: "All consoles known to the site, with hubs and events, in no particular order.",
    examples: ["console-ids", "console-ids --only-active=true --only-game-systems=true"],
    parameters: &[
        Parameter {
            name: "only-active",
            help: "Only active consoles. [default: false]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
        Parameter {
            name: "only-game-systems",
            help: "Only consoles with games, without hubs and events. [default: false]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "id", label: None, words: &[], show: Show::Text },
        Column { path: "name", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "active", label: None, words: &[], show: Show::Tick },
        Column { path: "isGameSystem", label: Some("For games"), words: &[], show: Show::Tick },
    ],
    rows: Rows::List(None),
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.console_ids();
    if let Some(value) = arguments.optional::<bool>("only-active") {
        request = request.only_active(value);
    }
    if let Some(value) = arguments.optional::<bool>("only-game-systems") {
        request = request.only_game_systems(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
