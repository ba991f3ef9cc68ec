// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::endpoint::{Kind, Parameter};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::jiff;
use retroachievements::models;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "recent-game-awards",
    tag: "Feed",
    about: "The newest awards for games",
    long_about: "The awards that users of the site got for games, newest first. `Total` counts all awards that fit, of which there\nare millions; an award of a user whose account is deleted counts there and is missing from the list, so a page\ncan be shorter than the count without being the last.\n\nNew awards arrive at the head and move all others down: give a day to read a list that stays as it is.",
    parameters: &[
        Parameter {
            name: "until",
            help: "The newest day whose awards are wanted, UTC, not after today. The official clients call it the start, for the list goes back from there. [default: awards up to now]",
            required: false,
            is_flag: false,
            kind: Kind::Date,
        },
        Parameter {
            name: "kinds",
            help: "The kinds of awards that are wanted. The server leaves out kinds that it does not know. [default: awards of all kinds]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(&[
                ("beaten-softcore", "Beaten, in softcore (\"casual\") mode"),
                ("beaten-hardcore", "Beaten, in hardcore mode"),
                ("completed", "All achievements earned, in softcore mode"),
                ("mastered", "All achievements earned, in hardcore mode"),
            ])),
        },
        Parameter {
            name: "count",
            help: "How many awards to return. The server lowers a larger count to 100. [1 to 100] [default: 25]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "offset",
            help: "How many awards to skip. Past the end of the list, none are returned. [0 to 9007199254740991] [default: 0]",
            required: false,
            is_flag: false,
            kind: Kind::U64,
        },
    ],
    heading: &[Column { path: "total", words: &[] }],
    columns: &[
        Column { path: "awardDate", words: &[] },
        Column { path: "user", words: &[] },
        Column { path: "awardKind", words: &[] },
        Column { path: "gameTitle", words: &[] },
        Column { path: "consoleName", words: &[] },
    ],
    rows: Rows::List(Some("results")),
    paged: true,
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.recent_game_awards();
    if let Some(value) = arguments.optional::<jiff::civil::Date>("until") {
        request = request.until(value);
    }
    if let Some(value) = arguments.each("kinds", kinds_of)? {
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

fn kinds_of(word: &str) -> Result<models::AwardKind, Failure> {
    match word {
        "beaten-softcore" => Ok(models::AwardKind::BeatenSoftcore),
        "beaten-hardcore" => Ok(models::AwardKind::BeatenHardcore),
        "completed" => Ok(models::AwardKind::Completed),
        "mastered" => Ok(models::AwardKind::Mastered),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
