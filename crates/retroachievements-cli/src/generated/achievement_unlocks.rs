// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "achievement-unlocks",
    tag: "Achievement",
    about: "The users who have earned an achievement",
    long_about: "The users who have earned an achievement, newest first, with the achievement, its game and console, and\nhow many players have earned it.\n\nThe list is read in pages, by offset and count. It has no total of its own: `UnlocksCount` counts\ntracked players only, while the list also holds untracked ones, so the end is a page shorter than the\ncount. New unlocks arrive at the head and move all others down.",
    parameters: &[
        Parameter {
            name: "achievement-id",
            help: "The number of the achievement. The server reads leading digits and takes anything else as 0, for which it answers 200 with an achievement whose ID is null. [example: 13876]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "count",
            help: "How many unlocks to return. The server lowers a larger count to 500 and returns no unlocks for 0. [1 to 500] [default: 50]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "How many unlocks to skip, counted from the newest. Past the end of the list, no unlocks are returned. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
    ],
    heading: &[
        Column { path: "achievement.title", words: &[] },
        Column { path: "game.title", words: &[] },
        Column { path: "unlocksCount", words: &[] },
        Column { path: "unlocksHardcoreCount", words: &[] },
        Column { path: "totalPlayers", words: &[] },
    ],
    columns: &[
        Column { path: "user", words: &[] },
        Column { path: "raPoints", words: &[] },
        Column { path: "raSoftcorePoints", words: &[] },
        Column { path: "hardcoreMode", words: &[] },
        Column { path: "dateAwarded", words: &[] },
    ],
    rows: Rows::List(Some("unlocks")),
    paged: true,
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
