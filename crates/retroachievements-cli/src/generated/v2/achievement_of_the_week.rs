// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "achievement-of-the-week",
    tag: "Event",
    about: "The achievement of the week",
    long_about: "The achievement of the week, as IDs and dates. The achievement itself is the one with the ID `sourceAchievementId`.\nA 404 means that there is none at the moment.",
    examples: ["v2 achievement-of-the-week", "v2 achievement-of-the-week --format json"],
    parameters: &[],
    heading: &[
        Column { path: "meta.eventAchievement.decorator", label: Some("Week"), words: &[], show: Show::Text },
        Column {
            path: "meta.eventAchievement.sourceAchievementId",
            label: Some("Achievement"),
            words: &[],
            show: Show::Text,
        },
        Column { path: "meta.eventAchievement.eventId", label: Some("Event"), words: &[], show: Show::Text },
        Column { path: "meta.eventAchievement.activeFrom", label: Some("From"), words: &[], show: Show::Day },
        Column {
            path: "meta.eventAchievement.activeThrough",
            label: Some("Through"),
            words: &[],
            show: Show::Day,
        },
    ],
    columns: &[],
    rows: Rows::Answer,
    paged: false,
    total: None,
    deprecated: false,
};

pub(super) async fn run(client: &Client, _arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let request = client.v2().achievement_of_the_week();
    report.one(&ENDPOINT, &request.await?)
}
