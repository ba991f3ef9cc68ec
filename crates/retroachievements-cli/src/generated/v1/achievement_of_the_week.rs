// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "achievement-of-the-week",
    tag: "Event",
    about: "Achievement of the week and its latest unlocks, newest first",
    long_about: "The current achievement of the week and its unlocks during the event: the latest 500, newest first,\nwithout those of deleted users. If none is running, the answer is a 200 without an achievement, reported\nas not found.",
    examples: ["achievement-of-the-week", "achievement-of-the-week --format json"],
    parameters: &[],
    heading: &[
        Column { path: "achievement.title", label: Some("Achievement"), words: &[], show: Show::Text },
        Column { path: "achievement.points", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "game.title", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "console.title", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "startAt", label: Some("Since"), words: &[], show: Show::Text },
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
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, _arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.achievement_of_the_week();
    report.one(&ENDPOINT, &request.await?)
}
