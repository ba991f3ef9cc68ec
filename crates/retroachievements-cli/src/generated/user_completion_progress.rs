// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-completion-progress",
    tag: "User",
    about: "The games that a user has played, with the highest award for each",
    long_about: "The games of which a user has earned achievements, with the highest award for each. The game of the newest\nachievement comes first, games without a date come last. An unknown user has an empty list.\n\nOnly games with more than five achievements count, and none of events or of inactive consoles. Where the\nuser has an award for a smaller game, or for one whose achievements are gone, the game is listed too, with 0\nas its number of achievements and the date of an award for it as that of the newest one.\n\nThe list is read in pages, by offset and count. The server makes the whole list for every page, so large\npages are better. A new achievement moves its game to the head.",
    parameters: &[
        Parameter {
            name: "user",
            help: "The user, by name or by ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "count",
            help: "How many games to return. [1 to 500] [default: 100]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "How many games to skip. Past the end of the list, no games are returned. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
    ],
    heading: &[Column { path: "total", words: &[] }],
    columns: &[
        Column { path: "title", words: &[] },
        Column { path: "consoleName", words: &[] },
        Column { path: "numAwarded", words: &[] },
        Column { path: "numAwardedHardcore", words: &[] },
        Column { path: "maxPossible", words: &[] },
        Column { path: "highestAwardKind", words: &[] },
    ],
    rows: Rows::List(Some("results")),
    paged: true,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.user_completion_progress(arguments.text("user"));
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
