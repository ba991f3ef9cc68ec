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
    name: "user-player-achievements",
    tag: "User",
    about: "A user's unlocks",
    long_about: "The unlocks of a user, newest first, each with its achievement. Those of events, hubs and deleted games are left\nout. New unlocks shift the pages while you read them.",
    examples: ["v2 user-player-achievements Scott", "v2 user-player-achievements Scott --all --format csv"],
    parameters: &[
        Parameter {
            name: "user",
            help: "ULID or name of the user. [example: Scott]",
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
            name: "achievement-set-id",
            help: "Only achievements of this set. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "game-id",
            help: "Only achievements that the game owns, not those of its bonus sets. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
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
        Column { path: "unlockedAt", label: Some("Unlocked"), words: &[], show: Show::Text },
        Column { path: "achievement.title", label: Some("Achievement"), words: &[], show: Show::Text },
        Column { path: "achievement.points", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "game.title", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "unlockedHardcoreAt", label: Some("Hardcore"), words: &[], show: Show::Tick },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().user_player_achievements(arguments.text("user"));
    if let Some(value) = arguments.each("include", super::words::player_achievement_include)?.or_else(|| {
        report.is_table().then(|| {
            vec![models::PlayerAchievementInclude::Achievement, models::PlayerAchievementInclude::Game]
        })
    }) {
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
    if let Some(value) = arguments.optional_text("achievement-set-id") {
        request = request.achievement_set_id(value);
    }
    if let Some(value) = arguments.optional_text("game-id") {
        request = request.game_id(value);
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
