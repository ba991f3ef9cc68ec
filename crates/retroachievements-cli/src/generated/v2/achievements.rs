// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "achievements",
    tag: "Achievement",
    about: "Achievements",
    long_about: "Achievements of games. Without `filter[state]` only promoted ones are listed. Achievements of hubs, events and\ndeleted games are left out.\n\nFor the achievements of a game, give `filter[gameId]`.",
    examples: ["v2 achievements", "v2 achievements --all --format csv"],
    parameters: &[
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::ACHIEVEMENT_INCLUDE)),
        },
        Parameter {
            name: "sort",
            help: "Order of the achievements. [default: id]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(super::words::ACHIEVEMENT_SORT)),
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
            help: "Only achievements with these IDs. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "state",
            help: "Only achievements in these states. [default: promoted]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::ACHIEVEMENT_STATE_FILTER)),
        },
        Parameter {
            name: "game-id",
            help: "Only achievements of the game's sets, bonus sets too. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "kind",
            help: "Only achievements with these roles. Those without a role cannot be asked for. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::ACHIEVEMENT_TYPE)),
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "id", label: Some("ID"), words: &[], show: Show::Text },
        Column { path: "title", label: Some("Title"), words: &[], show: Show::Text },
        Column { path: "points", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "type", label: Some("Type"), words: &[], show: Show::Text },
        Column { path: "unlocksTotal", label: Some("Unlocks"), words: &[], show: Show::Text },
        Column { path: "unlockPercentage", label: Some("Unlocked by"), words: &[], show: Show::Share },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().achievements();
    if let Some(value) = arguments.each("include", super::words::achievement_include)? {
        request = request.include(value);
    }
    if let Some(value) = arguments.each("sort", super::words::achievement_sort)? {
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
    if let Some(value) = arguments.each("state", super::words::achievement_state_filter)? {
        request = request.state(value);
    }
    if let Some(value) = arguments.optional_text("game-id") {
        request = request.game_id(value);
    }
    if let Some(value) = arguments.each("kind", super::words::achievement_type)? {
        request = request.kind(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
