// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game-achievement-distribution",
    tag: "Game",
    about: "Players by number of a game's achievements unlocked",
    long_about: "How many players have unlocked how many of a game's achievements, for promoted ones and others. Untracked players\nare left out, unless they are you.",
    examples: ["v2 game-achievement-distribution 1", "v2 game-achievement-distribution 1 --format json"],
    parameters: &[Parameter {
        name: "game-id",
        help: "Game ID. [example: 1]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column {
            path: "meta.promoted.totalAchievements",
            label: Some("Achievements"),
            words: &[],
            show: Show::Text,
        },
        Column {
            path: "meta.unpromoted.totalAchievements",
            label: Some("Unpromoted achievements"),
            words: &[],
            show: Show::Text,
        },
    ],
    columns: &[
        Column { path: "unlockCount", label: Some("Unlocked"), words: &[], show: Show::Text },
        Column {
            path: "playersHardcore",
            label: Some("Players in hardcore mode"),
            words: &[],
            show: Show::Bar,
        },
        Column {
            path: "playersCasual",
            label: Some("Players in casual mode only"),
            words: &[],
            show: Show::Bar,
        },
    ],
    rows: Rows::List(Some("meta.promoted.distribution")),
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.v2().game_achievement_distribution(arguments.text("game-id"));
    report.one(&ENDPOINT, &request.await?)
}
