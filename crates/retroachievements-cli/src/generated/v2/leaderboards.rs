// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "leaderboards",
    tag: "Leaderboard",
    about: "Leaderboards",
    long_about: "The leaderboards of games, in any state. Hidden ones are left out.\n\nFor the leaderboards of a game, give `filter[gameId]`.",
    examples: ["v2 leaderboards", "v2 leaderboards --all --format csv"],
    parameters: &[
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::LEADERBOARD_INCLUDE)),
        },
        Parameter {
            name: "sort",
            help: "Order of the leaderboards. [default: id]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(super::words::LEADERBOARD_SORT)),
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
            help: "Only leaderboards with these IDs. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "game-id",
            help: "Only leaderboards of this game. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "state",
            help: "Only leaderboards in these states. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::LEADERBOARD_STATE_FILTER)),
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "id", label: Some("ID"), words: &[], show: Show::Text },
        Column { path: "title", label: Some("Title"), words: &[], show: Show::Text },
        Column { path: "description", label: Some("Description"), words: &[], show: Show::Text },
        Column { path: "format", label: Some("Format"), words: &[], show: Show::Text },
        Column { path: "state", label: Some("State"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().leaderboards();
    if let Some(value) = arguments.each("include", super::words::leaderboard_include)? {
        request = request.include(value);
    }
    if let Some(value) = arguments.each("sort", super::words::leaderboard_sort)? {
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
    if let Some(value) = arguments.optional_text("game-id") {
        request = request.game_id(value);
    }
    if let Some(value) = arguments.each("state", super::words::leaderboard_state_filter)? {
        request = request.state(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
