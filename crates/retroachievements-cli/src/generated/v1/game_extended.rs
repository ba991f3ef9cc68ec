// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game-extended",
    tag: "Game",
    about: "A game with its achievements and claims",
    long_about: "A game's basic data, its achievements with their number of unlocks, and every claim ever made on it,\nalso completed and dropped ones. An unknown game is a 200 with an empty list, reported as not found.\n\nThe achievements are the promoted or the unpromoted ones, never both. Their order means nothing: sort\nthem by `displayOrder`, then `id`, for the order of the site.",
    examples: ["game-extended 1", "game-extended 1 --flag unpromoted"],
    parameters: &[
        Parameter {
            name: "game-id",
            help: "Game ID. [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "flag",
            help: "Kind of achievements to include. [default: promoted]",
            required: false,
            is_flag: false,
            kind: Kind::OneOf(super::words::ACHIEVEMENT_FLAG),
        },
    ],
    heading: &[
        Column { path: "id", label: None, words: &[], show: Show::Text },
        Column { path: "title", label: None, words: &[], show: Show::Text },
        Column { path: "consoleName", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "released", label: None, words: &[], show: Show::Text },
        Column { path: "numDistinctPlayers", label: Some("Players"), words: &[], show: Show::Text },
        Column { path: "numAchievements", label: Some("Achievements"), words: &[], show: Show::Text },
    ],
    columns: &[
        Column { path: "id", label: None, words: &[], show: Show::Text },
        Column { path: "title", label: None, words: &[], show: Show::Text },
        Column { path: "points", label: None, words: &[], show: Show::Text },
        Column { path: "numAwarded", label: Some("Unlocks"), words: &[], show: Show::Text },
        Column { path: "numAwardedHardcore", label: Some("In hardcore mode"), words: &[], show: Show::Text },
        Column { path: "type", label: None, words: &[], show: Show::Text },
    ],
    rows: Rows::Map {
        property: Some("achievements"),
        key: "achievementId",
        value: None,
        order: &["displayOrder", "dateCreated", "id"],
    },
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.game_extended(arguments.text("game-id"));
    if let Some(value) = arguments.optional_text("flag").map(super::words::achievement_flag).transpose()? {
        request = request.flag(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
