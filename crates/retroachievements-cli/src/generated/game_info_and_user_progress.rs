// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game-info-and-user-progress",
    tag: "User",
    about: "A game with its achievements and the progress of a user",
    long_about: "A game, its promoted achievements, and when the user earned each of them. An achievement has the dates only\nwhere the user has earned it. The highest award of the user is there only if it is asked for.\n\nThe server answers 200 with an empty list for an unknown game and for an unknown user alike.",
    parameters: &[
        Parameter {
            name: "game-id",
            help: "The number of the game. [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "user",
            help: "The user, by name or by ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "with-highest-award",
            help: "Whether the highest award that the user has for the game, and its date, are wanted as well. [default: false]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
    ],
    heading: &[
        Column { path: "title", words: &[] },
        Column { path: "consoleName", words: &[] },
        Column { path: "numAwardedToUser", words: &[] },
        Column { path: "numAwardedToUserHardcore", words: &[] },
        Column { path: "numAchievements", words: &[] },
        Column { path: "userCompletion", words: &[] },
    ],
    columns: &[
        Column { path: "id", words: &[] },
        Column { path: "title", words: &[] },
        Column { path: "points", words: &[] },
        Column { path: "dateEarned", words: &[] },
        Column { path: "dateEarnedHardcore", words: &[] },
    ],
    rows: Rows::Map { property: Some("achievements"), key: "achievementId", value: None },
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.game_info_and_user_progress(arguments.text("game-id"), arguments.text("user"));
    if let Some(value) = arguments.optional::<bool>("with-highest-award") {
        request = request.with_highest_award(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
