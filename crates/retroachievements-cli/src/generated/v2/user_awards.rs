// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;
use retroachievements::jiff;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "user-awards",
    tag: "User",
    about: "A user's awards",
    long_about: "The awards of a user in their own order, then oldest first, and the number of each kind. Hidden ones are counted but\nnot listed. An award with several tiers is listed once, with the highest.",
    examples: ["v2 user-awards Scott", "v2 user-awards Scott --all --format csv"],
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
            kind: Kind::List(&Kind::OneOf(super::words::USER_AWARD_INCLUDE)),
        },
        Parameter {
            name: "sort",
            help: "Order of the awards. [default: -awardedAt of all users, displayOrder and then awardedAt of one]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(super::words::USER_AWARD_SORT)),
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
            help: "Only awards with these IDs. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "awarded-from",
            help: "Only awards since this moment. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Time,
        },
        Parameter {
            name: "awarded-to",
            help: "Only awards up to this moment. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Time,
        },
        Parameter {
            name: "event-id",
            help: "Only awards of this event. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "game-id",
            help: "Only awards for this game. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "kind",
            help: "Only awards of these kinds. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::AWARD_KIND)),
        },
        Parameter {
            name: "game-award-tier",
            help: "All awards for games, or only the highest for each game. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::OneOf(super::words::GAME_AWARD_TIER),
        },
    ],
    heading: &[
        Column { path: "meta.totalAwardsCount", label: Some("Awards"), words: &[], show: Show::Text },
        Column { path: "meta.masteryAwardsCount", label: Some("Mastered"), words: &[], show: Show::Text },
        Column {
            path: "meta.beatenHardcoreAwardsCount",
            label: Some("Beaten in hardcore mode"),
            words: &[],
            show: Show::Text,
        },
        Column { path: "meta.eventAwardsCount", label: Some("Events"), words: &[], show: Show::Text },
    ],
    columns: &[
        Column { path: "awardedAt", label: Some("Awarded"), words: &[], show: Show::Text },
        Column { path: "kind", label: Some("Award"), words: &[], show: Show::Text },
        Column { path: "title", label: Some("Title"), words: &[], show: Show::Text },
        Column { path: "displayOrder", label: Some("Order"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().user_awards(arguments.text("user"));
    if let Some(value) = arguments.each("include", super::words::user_award_include)? {
        request = request.include(value);
    }
    if let Some(value) = arguments.each("sort", super::words::user_award_sort)? {
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
    if let Some(value) = arguments.optional::<jiff::Timestamp>("awarded-from") {
        request = request.awarded_from(value);
    }
    if let Some(value) = arguments.optional::<jiff::Timestamp>("awarded-to") {
        request = request.awarded_to(value);
    }
    if let Some(value) = arguments.optional_text("event-id") {
        request = request.event_id(value);
    }
    if let Some(value) = arguments.optional_text("game-id") {
        request = request.game_id(value);
    }
    if let Some(value) = arguments.each("kind", super::words::award_kind)? {
        request = request.kind(value);
    }
    if let Some(value) =
        arguments.optional_text("game-award-tier").map(super::words::game_award_tier).transpose()?
    {
        request = request.game_award_tier(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
