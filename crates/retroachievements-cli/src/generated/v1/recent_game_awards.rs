// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::jiff;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "recent-game-awards",
    tag: "Feed",
    about: "Recent game awards of all users, newest first",
    long_about: "Game awards of all users, newest first, including awards of untracked users.\n\nThe total also counts awards of deleted users, which are left out of the list: a page can be shorter than\n`count`, or empty, without being the last. A page that holds an award for a deleted game fails with a\nserver error.\n\nNew awards shift the list while you page through it. Ask for a past day to get a stable list.",
    examples: ["recent-game-awards", "recent-game-awards --all --format csv"],
    parameters: &[
        Parameter {
            name: "until",
            help: "Last day to include, not after today. The list goes back in time from there. [default: today]",
            required: false,
            is_flag: false,
            kind: Kind::Date,
        },
        Parameter {
            name: "kinds",
            help: "Award kinds to include. The server drops kinds that it does not know. [default: all kinds]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::AWARD_KIND)),
        },
        Parameter {
            name: "count",
            help: "Number of awards to return. [1 to 100] [default: 25]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "Number of awards to skip. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
    ],
    heading: &[Column { path: "total", label: Some("Awards"), words: &[], show: Show::Text }],
    columns: &[
        Column { path: "awardDate", label: Some("Awarded"), words: &[], show: Show::Text },
        Column { path: "user", label: None, words: &[], show: Show::Text },
        Column { path: "awardKind", label: Some("Award"), words: &[], show: Show::Text },
        Column { path: "gameTitle", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "consoleName", label: Some("System"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("results")),
    paged: true,
    total: Some("total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.recent_game_awards();
    if let Some(value) = arguments.optional::<jiff::civil::Date>("until") {
        request = request.until(value);
    }
    if let Some(value) = arguments.each("kinds", super::words::award_kind)? {
        request = request.kinds(value);
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
