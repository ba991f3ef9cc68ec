// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::cell::Show;
use crate::endpoint::Kind;
use crate::endpoint::Parameter;
use crate::endpoint::{Arguments, Column, Endpoint, Rows};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

pub(super) static ENDPOINT: Endpoint = Endpoint {
    name: "game-tickets",
    tag: "Ticket",
    about: "Tickets about a game",
    long_about: "The tickets about a game's achievements and leaderboards, newest first; not those about its rich presence. Without\n`filter[state]` only open tickets are listed, and those that wait for an answer from their reporter.",
    examples: ["v2 game-tickets 1", "v2 game-tickets 1 --all --format csv"],
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
            kind: Kind::List(&Kind::OneOf(super::words::TICKET_INCLUDE)),
        },
        Parameter {
            name: "sort",
            help: "Order of the tickets. [default: -reportedAt]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(super::words::TICKET_SORT)),
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
            help: "Number of entries on a page. [1 to 100] [default: 25]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
        Parameter {
            name: "state",
            help: "Only tickets in these states. [default: open and request]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::TICKET_STATE_FILTER)),
        },
        Parameter {
            name: "kind",
            help: "Only tickets with these problems. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::TICKET_TYPE_FILTER)),
        },
        Parameter {
            name: "ticketable-type",
            help: "Only tickets about these things. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(super::words::TICKET_TARGET_FILTER)),
        },
        Parameter {
            name: "reporter-user-id",
            help: "Only tickets by users with these ULIDs. Names find nothing. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "resolver-user-id",
            help: "Only tickets that users with these ULIDs have resolved. Names find nothing. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "achievement-id",
            help: "Only tickets about these achievements. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "leaderboard-id",
            help: "Only tickets about these leaderboards. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "id", label: Some("ID"), words: &[], show: Show::Text },
        Column { path: "ticketableTitle", label: Some("About"), words: &[], show: Show::Text },
        Column { path: "type", label: Some("Problem"), words: &[], show: Show::Text },
        Column { path: "state", label: Some("State"), words: &[], show: Show::Text },
        Column { path: "reporterDisplayName", label: Some("Reporter"), words: &[], show: Show::Text },
        Column { path: "reportedAt", label: Some("Reported"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().game_tickets(arguments.text("game-id"));
    if let Some(value) = arguments.each("include", super::words::ticket_include)? {
        request = request.include(value);
    }
    if let Some(value) = arguments.each("sort", super::words::ticket_sort)? {
        request = request.sort(value);
    }
    if let Some(value) = arguments.optional::<u32>("page") {
        request = request.page(value);
    }
    if let Some(value) = arguments.optional::<u32>("size") {
        request = request.size(value);
    }
    if let Some(value) = arguments.each("state", super::words::ticket_state_filter)? {
        request = request.state(value);
    }
    if let Some(value) = arguments.each("kind", super::words::ticket_type_filter)? {
        request = request.kind(value);
    }
    if let Some(value) = arguments.each("ticketable-type", super::words::ticket_target_filter)? {
        request = request.ticketable_type(value);
    }
    if let Some(value) = arguments.optional_texts("reporter-user-id") {
        request = request.reporter_user_id(value);
    }
    if let Some(value) = arguments.optional_texts("resolver-user-id") {
        request = request.resolver_user_id(value);
    }
    if let Some(value) = arguments.optional_texts("achievement-id") {
        request = request.achievement_id(value);
    }
    if let Some(value) = arguments.optional_texts("leaderboard-id") {
        request = request.leaderboard_id(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
