// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game-list",
    tag: "System",
    about: "Games of a console, ordered by title",
    long_about: "All games of a console, ordered by title, with the hashes of their files on request. Deleted games are\nincluded. An unknown console has an empty list.\n\nThe list is very large, and the site looks into heavy use: cache it.",
    examples: ["game-list 1", "game-list 1 --all --format csv"],
    parameters: &[
        Parameter {
            name: "console-id",
            help: "Console ID. No ID stands for all consoles. [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::System,
        },
        Parameter {
            name: "only-with-achievements",
            help: "Only games that have achievements. [default: false]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
        Parameter {
            name: "with-hashes",
            help: "Include the hashes of the games' files. [default: false]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
        Parameter {
            name: "count",
            help: "Number of games to return. [1 to 100000] [default: all games]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "Number of games to skip. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "id", label: None, words: &[], show: Show::Text },
        Column { path: "title", label: None, words: &[], show: Show::Text },
        Column { path: "numAchievements", label: Some("Achievements"), words: &[], show: Show::Text },
        Column { path: "points", label: None, words: &[], show: Show::Text },
        Column { path: "numLeaderboards", label: Some("Leaderboards"), words: &[], show: Show::Text },
        Column { path: "dateModified", label: Some("Changed"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(None),
    paged: true,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.game_list(arguments.text("console-id"));
    if let Some(value) = arguments.optional::<bool>("only-with-achievements") {
        request = request.only_with_achievements(value);
    }
    if let Some(value) = arguments.optional::<bool>("with-hashes") {
        request = request.with_hashes(value);
    }
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
