// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-summary",
    tag: "User",
    about: "A user's profile with recent games and achievements",
    long_about: "A user's profile, points and rank and, on request, the recently played games with the achievements earned\nin them. An unknown user gives a 404. The server is slow here: prefer the profile or the completion\nprogress where they are enough.\n\nUnless you ask for recent games, `awarded` and `recentAchievements` are empty and `lastGame` is absent. If\nyou ask and the user has played no game, all three are absent.",
    examples: ["user-summary Scott", "user-summary Scott --recent-games 2 --recent-achievements 0"],
    parameters: &[
        Parameter {
            name: "user",
            help: "User name or ULID. [example: Scott]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "recent-games",
            help: "Number of recently played games to include. [0 to 100] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "recent-achievements",
            help: "Number of recent achievements to include, over all recent games and the last game together. 0 includes all achievements of these games, locked ones too. [0 to 2147483647] [default: 10]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
    ],
    heading: &[
        Column { path: "user", label: None, words: &[], show: Show::Text },
        Column { path: "rank", label: None, words: &[], show: Show::Text },
        Column { path: "totalRanked", label: Some("Ranked users"), words: &[], show: Show::Text },
        Column { path: "totalPoints", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "totalSoftcorePoints", label: Some("Softcore points"), words: &[], show: Show::Text },
        Column { path: "totalTruePoints", label: Some("RetroPoints"), words: &[], show: Show::Text },
        Column { path: "richPresenceMsg", label: Some("Last seen doing"), words: &[], show: Show::Text },
    ],
    columns: &[
        Column { path: "gameId", label: None, words: &[], show: Show::Text },
        Column { path: "title", label: None, words: &[], show: Show::Text },
        Column { path: "consoleName", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "lastPlayed", label: None, words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("recentlyPlayed")),
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.user_summary(arguments.text("user"));
    if let Some(value) = arguments.optional::<u32>("recent-games").or_else(|| report.is_table().then_some(5))
    {
        request = request.recent_games(value);
    }
    if let Some(value) = arguments.optional::<u32>("recent-achievements") {
        request = request.recent_achievements(value);
    }
    report.one(&ENDPOINT, &request.await?)
}
