// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::jiff;
use retroachievements::v2::models;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "achievement-player-achievements",
    tag: "Achievement",
    about: "Unlocks of an achievement",
    long_about: "The unlocks of an achievement, newest first, each with its user. Untracked users are left out; deleted ones stay,\nwithout the reference to the user. New unlocks shift the pages while you read them.",
    examples: [
        "v2 achievement-player-achievements 9",
        "v2 achievement-player-achievements 9 --all --format csv",
    ],
    parameters: &[
        Parameter {
            name: "achievement-id",
            help: "Achievement ID. [example: 9]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "include",
            help: "Resources to include: achievement and game in the list of a user, user and game in the list of an achievement. The other one has no effect there. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::PLAYER_ACHIEVEMENT_INCLUDE)),
        },
        Parameter {
            name: "sort",
            help: "Order of the unlocks. [default: -unlockedAt]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(super::words::PLAYER_ACHIEVEMENT_SORT)),
        },
        Parameter {
            name: "page",
            help: "Number of the page, from 1. [1 to 4294967295] [default: 1]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "size",
            help: "Number of entries on a page. [1 to 100] [default: 50]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "id",
            help: "Only unlocks with these IDs. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "unlocked-from",
            help: "Only unlocks since this moment. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Time,
        },
        Parameter {
            name: "unlocked-to",
            help: "Only unlocks up to this moment. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Time,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "user.displayName", label: Some("User"), words: &[], show: Show::Text },
        Column { path: "unlockedAt", label: Some("Unlocked"), words: &[], show: Show::Text },
        Column { path: "unlockedHardcoreAt", label: Some("In hardcore mode"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().achievement_player_achievements(arguments.text("achievement-id"));
    if let Some(value) = arguments
        .each("include", super::words::player_achievement_include)?
        .or_else(|| report.is_table().then(|| vec![models::PlayerAchievementInclude::User]))
    {
        request = request.include(value);
    }
    if let Some(value) = arguments.each("sort", super::words::player_achievement_sort)? {
        request = request.sort(value);
    }
    if let Some(value) = arguments.optional::<u32>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional::<u32>("size") {
        request = request.size(value);
    }
    if let Some(value) = arguments.optional_texts("id") {
        request = request.id(value);
    }
    if let Some(value) = arguments.optional::<jiff::Timestamp>("unlocked-from") {
        request = request.unlocked_from(value);
    }
    if let Some(value) = arguments.optional::<jiff::Timestamp>("unlocked-to") {
        request = request.unlocked_to(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
