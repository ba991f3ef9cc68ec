// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "achievement-of-the-week",
    tag: "Event",
    about: "Achievement of the week and its latest unlocks, newest first",
    long_about: "The current achievement of the week and its unlocks during the event: the latest 500, newest first,\nwithout those of deleted users. If none is running, the answer is a 200 without an achievement, reported\nas not found.",
    parameters: &[],
    heading: &[
        Column { path: "achievement.title", words: &[] },
        Column { path: "achievement.points", words: &[] },
        Column { path: "game.title", words: &[] },
        Column { path: "console.title", words: &[] },
        Column { path: "startAt", words: &[] },
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
    paged: false,
    deprecated: false,
};

pub(super) async fn run(client: &Client, _arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.achievement_of_the_week();
    report.one(&ENDPOINT, &request.await?)
}
