// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-user-game-list-entries",
    tag: "User",
    about: "Games on a list of a user",
    long_about: "The games on one of the lists of a user, latest first. The list of requested sets can be anybody's; the list of\ngames to play is that of the owner of the token, or of a user with whom they follow each other; the list of games to\ndevelop is the owner's own.\n\nA deleted game on the list makes the page fail with a 500.",
    examples: [
        "v2 user-user-game-list-entries Scott",
        "v2 user-user-game-list-entries Scott --all --format csv",
    ],
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
            kind: Kind::List(&Kind::OneOf(super::words::USER_GAME_LIST_ENTRY_INCLUDE)),
        },
        Parameter {
            name: "sort",
            help: "Order of the entries. [default: -createdAt]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(super::words::USER_GAME_LIST_ENTRY_SORT)),
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
            name: "game-id",
            help: "Only this game. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "kind",
            help: "Which list. [default: play]",
            required: false,
            is_flag: false,
            kind: Kind::OneOf(super::words::USER_GAME_LIST_KIND),
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "gameTitle", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "systemName", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "achievementsPublished", label: Some("Achievements"), words: &[], show: Show::Text },
        Column { path: "pointsTotal", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "createdAt", label: Some("Added"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().user_user_game_list_entries(arguments.text("user"));
    if let Some(value) = arguments.each("include", super::words::user_game_list_entry_include)? {
        request = request.include(value);
    }
    if let Some(value) = arguments.each("sort", super::words::user_game_list_entry_sort)? {
        request = request.sort(value);
    }
    if let Some(value) = arguments.optional::<u32>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional::<u32>("size") {
        request = request.size(value);
    }
    if let Some(value) = arguments.optional_text("game-id") {
        request = request.game_id(value);
    }
    if let Some(value) = arguments.optional_text("kind").map(super::words::user_game_list_kind).transpose()? {
        request = request.kind(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
