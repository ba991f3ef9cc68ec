// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-achievement-set-claims",
    tag: "User",
    about: "A user's claims",
    long_about: "The claims of a user, in any status, newest first.",
    examples: [
        "v2 user-achievement-set-claims Scott",
        "v2 user-achievement-set-claims Scott --all --format csv",
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
            kind: Kind::List(&Kind::OneOf(super::words::ACHIEVEMENT_SET_CLAIM_INCLUDE)),
        },
        Parameter {
            name: "sort",
            help: "Order of the claims. [default: -claimedAt]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(super::words::ACHIEVEMENT_SET_CLAIM_SORT)),
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
            help: "Only claims with these IDs. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "game-id",
            help: "Only claims to this game. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "status",
            help: "Only claims with these statuses. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::CLAIM_STATUS)),
        },
        Parameter {
            name: "claim-type",
            help: "Only claims with these roles. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::CLAIM_TYPE)),
        },
        Parameter {
            name: "set-type",
            help: "Only claims with these purposes. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::CLAIM_SET_TYPE)),
        },
        Parameter {
            name: "special-type",
            help: "Only claims of these special kinds. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::CLAIM_SPECIAL)),
        },
        Parameter {
            name: "expired",
            help: "Only claims that are active or in review, and past their end (`true`) or not (`false`). [default: claims of any status]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "gameTitle", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "systemName", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "status", label: Some("Status"), words: &[], show: Show::Text },
        Column { path: "claimType", label: Some("Role"), words: &[], show: Show::Text },
        Column { path: "setType", label: Some("Set"), words: &[], show: Show::Text },
        Column { path: "claimedAt", label: Some("Claimed"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().user_achievement_set_claims(arguments.text("user"));
    if let Some(value) = arguments.each("include", super::words::achievement_set_claim_include)? {
        request = request.include(value);
    }
    if let Some(value) = arguments.each("sort", super::words::achievement_set_claim_sort)? {
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
    if let Some(value) = arguments.each("status", super::words::claim_status)? {
        request = request.status(value);
    }
    if let Some(value) = arguments.each("claim-type", super::words::claim_type)? {
        request = request.claim_type(value);
    }
    if let Some(value) = arguments.each("set-type", super::words::claim_set_type)? {
        request = request.set_type(value);
    }
    if let Some(value) = arguments.each("special-type", super::words::claim_special)? {
        request = request.special_type(value);
    }
    if let Some(value) = arguments.optional::<bool>("expired") {
        request = request.expired(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
