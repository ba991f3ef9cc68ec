// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game-rank-and-score",
    tag: "Game",
    about: "Top players or latest masters of a game",
    long_about: "The ten players with the most points in a game, or the ten latest to master it. Only hardcore mode\ncounts, and untracked players are left out. An unknown game is a 200 with `{\"success\":false}`, reported\nas not found.\n\nTop players are ordered by points, highest first; whoever got there first wins a tie. If the\nachievements are worth no points, their number counts instead. Masters can be among the top players.\nLatest masters come newest first. The server keeps part of the answer for up to 30 days, until somebody\nmasters the game.",
    examples: ["game-rank-and-score 1", "game-rank-and-score 1 --kind latest-masters"],
    parameters: &[
        Parameter {
            name: "game-id",
            help: "Game ID. [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "kind",
            help: "Kind of ranking. [default: high-scores]",
            required: false,
            is_flag: false,
            kind: Kind::OneOf(super::words::RANKING_KIND),
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "user", label: None, words: &[], show: Show::Text },
        Column { path: "numAchievements", label: Some("Achievements"), words: &[], show: Show::Text },
        Column { path: "totalScore", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "lastAward", label: Some("Last unlock"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(None),
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.game_rank_and_score(arguments.text("game-id"));
    if let Some(value) = arguments.optional_text("kind").map(super::words::ranking_kind).transpose()? {
        request = request.kind(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
