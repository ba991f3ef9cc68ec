// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::models;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "achievement-distribution",
    tag: "Game",
    about: "How many players have how many of a game's achievements",
    long_about: "For each number of achievements, from 1 to all that the game has, how many players have earned exactly so\nmany. Every number is there, in ascending order.\n\nIn softcore mode, which is the default, only achievements count that a player has not also earned in\nhardcore mode; so the two modes have nothing in common, and their sum means nothing. Untracked players are\nleft out, except for the caller. For a game that does not exist, or that has no such achievements, the\nserver answers 200 with an empty list.",
    parameters: &[
        Parameter {
            name: "game-id",
            help: "The number of the game. The server reads leading digits and takes anything else as 0, which no game has. [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "hardcore",
            help: "Whether achievements earned in hardcore mode are counted, instead of those in softcore mode. [default: false]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
        Parameter {
            name: "flag",
            help: "Whether the game's promoted or its unpromoted achievements are counted. The server takes any other value for the promoted ones. [default: promoted]",
            required: false,
            is_flag: false,
            kind: Kind::OneOf(&[
                ("promoted", "Those that are promoted, the official set"),
                ("unpromoted", "Those that are not promoted, also called unofficial"),
            ]),
        },
    ],
    heading: &[],
    columns: &[Column { path: "achievements", words: &[] }, Column { path: "players", words: &[] }],
    rows: Rows::Map { property: None, key: "achievements", value: Some("players") },
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.achievement_distribution(arguments.text("game-id"));
    if let Some(value) = arguments.optional::<bool>("hardcore") {
        request = request.hardcore(value);
    }
    if let Some(value) = arguments.optional_text("flag").map(flag_of).transpose()? {
        request = request.flag(value);
    }
    report.one(&ENDPOINT, &request.await?)
}

fn flag_of(word: &str) -> Result<models::AchievementFlag, Failure> {
    match word {
        "promoted" => Ok(models::AchievementFlag::Promoted),
        "unpromoted" => Ok(models::AchievementFlag::Unpromoted),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
