// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::models;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game-rank-and-score",
    tag: "Game",
    about: "The best players or the latest masters of a game",
    long_about: "The ten players with the most points in a game, or the ten who mastered it last. Only what was earned in\nhardcore mode counts, and untracked players are left out.\n\nBy points, the highest come first, masters among them; of equal ones the first to get there comes first.\nWhere the achievements of a game are worth nothing, their number counts instead. The latest masters come\nnewest first. The server keeps part of this for up to 30 days, until somebody masters the game. For a game\nthat does not exist, it answers 200 with `{\"success\":false}`.",
    parameters: &[
        Parameter {
            name: "game-id",
            help: "The number of the game. The server reads leading digits and takes anything else as 0, which no game has. [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "kind",
            help: "By what the players are chosen. The server takes any other value for 0. [default: high-scores]",
            required: false,
            is_flag: false,
            kind: Kind::OneOf(&[
                ("high-scores", "Those with the most points"),
                ("latest-masters", "Those who mastered the game last"),
            ]),
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "user", words: &[] },
        Column { path: "numAchievements", words: &[] },
        Column { path: "totalScore", words: &[] },
        Column { path: "lastAward", words: &[] },
    ],
    rows: Rows::List(None),
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.game_rank_and_score(arguments.text("game-id"));
    if let Some(value) = arguments.optional_text("kind").map(kind_of).transpose()? {
        request = request.kind(value);
    }
    report.one(&ENDPOINT, &request.await?)
}

fn kind_of(word: &str) -> Result<models::RankingKind, Failure> {
    match word {
        "high-scores" => Ok(models::RankingKind::HighScores),
        "latest-masters" => Ok(models::RankingKind::LatestMasters),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
