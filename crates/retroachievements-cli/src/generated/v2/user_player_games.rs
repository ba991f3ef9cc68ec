// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::v2::models;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-player-games",
    tag: "User",
    about: "A user's games",
    long_about: "The games that a user has played, last played first. The order changes while the user plays. Only `include=game`\nsays which games they are. Those of events and hubs, and deleted ones, are left out.",
    examples: ["v2 user-player-games Scott", "v2 user-player-games Scott --all --format csv"],
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
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::PLAYER_GAME_INCLUDE)),
        },
        Parameter {
            name: "sort",
            help: "Order of a user's games. [default: -lastPlayedAt]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(super::words::PLAYER_GAME_SORT)),
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
            help: "Only those with these IDs. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "game-id",
            help: "Only these games. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "award-kind",
            help: "Only games that the user has beaten. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::PLAYER_GAME_AWARD_KIND)),
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "game.title", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "lastPlayedAt", label: Some("Last played"), words: &[], show: Show::Text },
        Column { path: "playtimeTotalSeconds", label: Some("Played"), words: &[], show: Show::Seconds },
        Column { path: "lastUnlockAt", label: Some("Latest unlock"), words: &[], show: Show::Text },
        Column { path: "beatenAt", label: Some("Beaten"), words: &[], show: Show::Tick },
        Column {
            path: "beatenHardcoreAt",
            label: Some("Beaten in hardcore mode"),
            words: &[],
            show: Show::Tick,
        },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().user_player_games(arguments.text("user"));
    if let Some(value) = arguments
        .each("include", super::words::player_game_include)?
        .or_else(|| report.is_table().then(|| vec![models::PlayerGameInclude::Game]))
    {
        request = request.include(value);
    }
    if let Some(value) = arguments.each("sort", super::words::player_game_sort)? {
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
    if let Some(value) = arguments.optional_texts("game-id") {
        request = request.game_id(value);
    }
    if let Some(value) = arguments.each("award-kind", super::words::player_game_award_kind)? {
        request = request.award_kind(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
