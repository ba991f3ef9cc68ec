// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game-progression",
    tag: "Game",
    about: "Median times to beat a game and earn its achievements",
    long_about: "The median times that players take to beat, complete and master a game, and to earn each of its promoted\nachievements, with the number of times behind each median. The server updates the medians now and then.\nAn unknown game is a 404.\n\nThe achievements are ordered by median time in hardcore mode, shortest first; one without a time counts\nas 0.",
    examples: ["game-progression 1", "game-progression 1 --format json"],
    parameters: &[Parameter {
        name: "game-id",
        help: "Game ID. [example: 1]",
        required: true,
        is_flag: false,
        kind: Kind::Text,
    }],
    heading: &[
        Column { path: "title", label: None, words: &[], show: Show::Text },
        Column { path: "consoleName", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "numDistinctPlayers", label: Some("Players"), words: &[], show: Show::Text },
        Column {
            path: "medianTimeToBeatHardcore",
            label: Some("Median time to beat"),
            words: &[],
            show: Show::Seconds,
        },
        Column {
            path: "medianTimeToMaster",
            label: Some("Median time to master"),
            words: &[],
            show: Show::Seconds,
        },
    ],
    columns: &[
        Column { path: "id", label: None, words: &[], show: Show::Text },
        Column { path: "title", label: None, words: &[], show: Show::Text },
        Column { path: "points", label: None, words: &[], show: Show::Text },
        Column { path: "type", label: None, words: &[], show: Show::Text },
        Column { path: "medianTimeToUnlock", label: Some("Median time"), words: &[], show: Show::Seconds },
        Column {
            path: "medianTimeToUnlockHardcore",
            label: Some("In hardcore mode"),
            words: &[],
            show: Show::Seconds,
        },
    ],
    rows: Rows::List(Some("achievements")),
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.game_progression(arguments.text("game-id"));
    report.one(&ENDPOINT, &request.await?)
}
