// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game-list",
    tag: "System",
    about: "The games of a console",
    long_about: "All games of a console, by title, if asked for with the hashes of their files. The list is huge, and the site looks\ninto heavy use of it: keep it. An unknown console has an empty list.",
    parameters: &[
        Parameter {
            name: "console-id",
            help: "The number of the console. There is no number for all of them. [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "only-with-achievements",
            help: "Whether only games with achievements are wanted. [default: false]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
        Parameter {
            name: "with-hashes",
            help: "Whether the hashes of the games' files are wanted. [default: false]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
        Parameter {
            name: "count",
            help: "How many games to return. The server has no limit, and takes 0 for all of them. [1 to 100000] [default: all games]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "How many games to skip. Past the end of the list, none are returned. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "id", words: &[] },
        Column { path: "title", words: &[] },
        Column { path: "numAchievements", words: &[] },
        Column { path: "points", words: &[] },
        Column { path: "numLeaderboards", words: &[] },
        Column { path: "dateModified", words: &[] },
    ],
    rows: Rows::List(None),
    paged: true,
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
