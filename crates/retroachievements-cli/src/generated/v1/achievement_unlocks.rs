// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "achievement-unlocks",
    tag: "Achievement",
    about: "Users who earned an achievement, newest first",
    long_about: "The users who earned an achievement, newest first, with the achievement, its game and console, and its\nnumber of unlocks. An unknown achievement is a 404.\n\nThe list has no total: `unlocksCount` counts tracked players only, while the list also holds untracked,\nbanned and deleted users. A page shorter than `count` is the last. New unlocks shift the list while you\npage through it.",
    examples: ["achievement-unlocks 13876", "achievement-unlocks 13876 --all --format csv"],
    parameters: &[
        Parameter {
            name: "achievement-id",
            help: "Achievement ID. [example: 13876]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "count",
            help: "Number of unlocks to return. [1 to 500] [default: 50]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "Number of unlocks to skip. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
    ],
    heading: &[
        Column { path: "achievement.title", label: Some("Achievement"), words: &[], show: Show::Text },
        Column { path: "game.title", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "unlocksCount", label: Some("Unlocks"), words: &[], show: Show::Text },
        Column {
            path: "unlocksHardcoreCount",
            label: Some("In hardcore mode"),
            words: &[],
            show: Show::Text,
        },
        Column { path: "totalPlayers", label: Some("Players"), words: &[], show: Show::Text },
    ],
    columns: &[
        Column { path: "user", label: None, words: &[], show: Show::Text },
        Column { path: "raPoints", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "raSoftcorePoints", label: Some("Softcore points"), words: &[], show: Show::Text },
        Column { path: "hardcoreMode", label: Some("Hardcore"), words: &[], show: Show::Tick },
        Column { path: "dateAwarded", label: Some("Unlocked"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("unlocks")),
    paged: true,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.achievement_unlocks(arguments.text("achievement-id"));
    if let Some(value) = arguments.optional::<u32>("count") {
        request = request.count(value);
    }
    if let Some(value) = arguments.optional::<u64>("offset") {
        request = request.offset(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
