// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game-hashes",
    tag: "Game",
    about: "Hashes of a game's files",
    long_about: "The hashes of a game's files, whether its achievements work with them or not: see `compatibility`.",
    examples: ["v2 game-hashes 1", "v2 game-hashes 1 --all --format csv"],
    parameters: &[
        Parameter {
            name: "game-id",
            help: "Game ID. [example: 1]",
            required: true,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::GAME_HASH_INCLUDE)),
        },
        Parameter {
            name: "sort",
            help: "Order of the hashes. [default: id]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(super::words::GAME_HASH_SORT)),
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
            help: "Only hashes with these IDs. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "compatibility",
            help: "Only hashes of this compatibility. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::HASH_COMPATIBILITY)),
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "raMd5", label: Some("Hash"), words: &[], show: Show::Text },
        Column { path: "name", label: Some("File"), words: &[], show: Show::Text },
        Column { path: "labels", label: Some("Labels"), words: &[], show: Show::Text },
        Column { path: "compatibility", label: Some("Compatibility"), words: &[], show: Show::Text },
        Column { path: "patchUrl", label: Some("Patch"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().game_hashes(arguments.text("game-id"));
    if let Some(value) = arguments.each("include", super::words::game_hash_include)? {
        request = request.include(value);
    }
    if let Some(value) = arguments.each("sort", super::words::game_hash_sort)? {
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
    if let Some(value) = arguments.each("compatibility", super::words::hash_compatibility)? {
        request = request.compatibility(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
