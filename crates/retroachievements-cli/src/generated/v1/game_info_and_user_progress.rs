// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game-info-and-user-progress",
    tag: "User",
    about: "A game with its achievements and a user's progress",
    long_about: "A game's basic data, its promoted achievements and the user's progress. An achievement has unlock dates\nonly if the user has earned it; the highest award is present only on request. An unknown game or user is\na 200 with an empty list, reported as not found.",
    examples: [
        "game-info-and-user-progress 1 Scott",
        "game-info-and-user-progress 1 Scott --with-highest-award=true",
    ],
    parameters: &[
        Parameter {
            name: "game-id",
            help: "Game ID. [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "user",
            help: "User name or ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "with-highest-award",
            help: "Include the user's highest award for the game and its date. [default: false]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
    ],
    heading: &[
        Column { path: "title", label: None, words: &[], show: Show::Text },
        Column { path: "consoleName", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "numAchievements", label: Some("Achievements"), words: &[], show: Show::Text },
        Column { path: "numAwardedToUser", label: Some("Earned"), words: &[], show: Show::Text },
        Column {
            path: "numAwardedToUserHardcore",
            label: Some("In hardcore mode"),
            words: &[],
            show: Show::Text,
        },
        Column { path: "userCompletion", label: Some("Completion"), words: &[], show: Show::Percent },
    ],
    columns: &[
        Column { path: "id", label: None, words: &[], show: Show::Text },
        Column { path: "title", label: None, words: &[], show: Show::Text },
        Column { path: "points", label: None, words: &[], show: Show::Text },
        Column { path: "dateEarned", label: Some("Earned"), words: &[], show: Show::Tick },
        Column { path: "dateEarnedHardcore", label: Some("Hardcore"), words: &[], show: Show::Tick },
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
    let mut request = client.game_info_and_user_progress(arguments.text("game-id"), arguments.text("user"));
    if let Some(value) = arguments.optional::<bool>("with-highest-award") {
        request = request.with_highest_award(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
