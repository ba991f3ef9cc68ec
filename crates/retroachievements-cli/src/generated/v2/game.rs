// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::v2::models;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game",
    tag: "Game",
    about: "A game",
    long_about: "A game by its ID, subsets too.\n\nFor its achievements and leaderboards, give `filter[gameId]` with those lists.",
    examples: ["v2 game 1", "v2 game 1 --include system"],
    parameters: &[
        Parameter {
            name: "game-id",
            help: "Game ID. [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::GAME_INCLUDE)),
        },
    ],
    heading: &[
        Column { path: "title", label: Some("Title"), words: &[], show: Show::Text },
        Column { path: "system.name", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "playersTotal", label: Some("Players"), words: &[], show: Show::Text },
        Column { path: "achievementsPublished", label: Some("Achievements"), words: &[], show: Show::Text },
        Column { path: "pointsTotal", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "releasedAt", label: Some("Released"), words: &[], show: Show::Day },
        Column {
            path: "medianTimeToBeatSeconds",
            label: Some("Median time to beat"),
            words: &[],
            show: Show::Seconds,
        },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().game(arguments.text("game-id"));
    if let Some(value) = arguments
        .each("include", super::words::game_include)?
        .or_else(|| report.is_table().then(|| vec![models::GameInclude::System]))
    {
        request = request.include(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
