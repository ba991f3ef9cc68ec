// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::Word;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::v2::models;

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
            kind: Kind::List(&Kind::OneOf(&[Word { word: "game", on_the_wire: "game", help: "Its game" }])),
        },
        Parameter {
            name: "sort",
            help: "Order of the hashes. [default: id]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(&[Word {
                word: "id",
                on_the_wire: "id",
                help: "The ID, in ascending order",
            }])),
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
            kind: Kind::List(&Kind::OneOf(&[
                Word { word: "compatible", on_the_wire: "compatible", help: "They work" },
                Word { word: "incompatible", on_the_wire: "incompatible", help: "They do not work" },
                Word { word: "untested", on_the_wire: "untested", help: "Nobody has tried" },
                Word {
                    word: "patch-required",
                    on_the_wire: "patch-required",
                    help: "They work once the file is patched",
                },
            ])),
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
    if let Some(value) = arguments.each("include", include_of)? {
        request = request.include(value);
    }
    if let Some(value) = arguments.each("sort", sort_of)? {
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
    if let Some(value) = arguments.each("compatibility", compatibility_of)? {
        request = request.compatibility(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}

fn include_of(word: &str) -> Result<models::GameHashInclude, Failure> {
    match word {
        "game" => Ok(models::GameHashInclude::Game),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn sort_of(word: &str) -> Result<retroachievements::Sort<models::GameHashSort>, Failure> {
    match word.strip_prefix('-') {
        Some(word) => sort_of_ascending(word).map(|key| -key),
        None => sort_of_ascending(word).map(Into::into),
    }
}

fn sort_of_ascending(word: &str) -> Result<models::GameHashSort, Failure> {
    match word {
        "id" => Ok(models::GameHashSort::Id),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn compatibility_of(word: &str) -> Result<models::HashCompatibility, Failure> {
    match word {
        "compatible" => Ok(models::HashCompatibility::Compatible),
        "incompatible" => Ok(models::HashCompatibility::Incompatible),
        "untested" => Ok(models::HashCompatibility::Untested),
        "patch-required" => Ok(models::HashCompatibility::PatchRequired),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
