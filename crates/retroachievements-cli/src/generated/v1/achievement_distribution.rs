// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "achievement-distribution",
    tag: "Game",
    about: "Players by number of a game's achievements earned",
    long_about: "For each number of achievements, from 1 to all that the game has, the number of players who have earned\nexactly that many. Every number is present, in ascending order. An unknown game has an empty map.\n\nIn softcore mode, the default, an achievement counts only if the player has not earned it in hardcore\nmode too. The two modes therefore have no unlock in common, and adding up their counts is meaningless.\nUntracked players other than you are left out.",
    examples: ["achievement-distribution 1", "achievement-distribution 1 --hardcore=true --flag unpromoted"],
    parameters: &[
        Parameter {
            name: "game-id",
            help: "Game ID. [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "hardcore",
            help: "Count achievements earned in hardcore mode instead of softcore mode. [default: false]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
        Parameter {
            name: "flag",
            help: "Kind of achievements to count. [default: promoted]",
            required: false,
            is_flag: false,
            kind: Kind::OneOf(super::words::ACHIEVEMENT_FLAG),
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "achievements", label: None, words: &[], show: Show::Text },
        Column { path: "players", label: None, words: &[], show: Show::Bar },
    ],
    rows: Rows::Map { property: None, key: "achievements", value: Some("players"), order: &[] },
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.achievement_distribution(arguments.text("game-id"));
    if let Some(value) = arguments.optional::<bool>("hardcore") {
        request = request.hardcore(value);
    }
    if let Some(value) = arguments.optional_text("flag").map(super::words::achievement_flag).transpose()? {
        request = request.flag(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
