// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-summary",
    tag: "User",
    about: "The profile of a user with recent games and achievements",
    long_about: "Who a user is, how many points they have and how they rank, and if asked for, the games that they played\nlast, with the achievements they earned in them. The server takes long for this: where it is enough, ask for\nthe profile or for the completion progress.\n\nUnless recent games are asked for, the answer has no games, no achievements and no last game: `Awarded` and\n`RecentAchievements` are empty. When they are asked for and the user has played none, these two are absent.",
    parameters: &[
        Parameter {
            name: "user",
            help: "The user, by name or by ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "recent-games",
            help: "How many of the games last played are wanted. The server lowers more to 100. [0 to 100] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "recent-achievements",
            help: "How many achievements of these games and of the last game are wanted, of all together. With 0 all of their achievements are returned, those too that the user has not earned. [0 to 2147483647] [default: 10]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
    ],
    heading: &[
        Column { path: "user", words: &[] },
        Column { path: "rank", words: &[] },
        Column { path: "totalRanked", words: &[] },
        Column { path: "totalPoints", words: &[] },
        Column { path: "totalSoftcorePoints", words: &[] },
        Column { path: "totalTruePoints", words: &[] },
        Column { path: "richPresenceMsg", words: &[] },
    ],
    columns: &[
        Column { path: "gameId", words: &[] },
        Column { path: "title", words: &[] },
        Column { path: "consoleName", words: &[] },
        Column { path: "lastPlayed", words: &[] },
    ],
    rows: Rows::List(Some("recentlyPlayed")),
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.user_summary(arguments.text("user"));
    if let Some(value) = arguments.optional::<u32>("recent-games") {
        request = request.recent_games(value);
    }
    if let Some(value) = arguments.optional::<u32>("recent-achievements") {
        request = request.recent_achievements(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
