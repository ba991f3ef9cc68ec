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
    name: "user-leaderboard-entries",
    tag: "User",
    about: "A user's leaderboard entries",
    long_about: "The entries of a user, in the order of the leaderboards' IDs, which cannot be changed. An untracked user has none.",
    examples: ["v2 user-leaderboard-entries Scott", "v2 user-leaderboard-entries Scott --all --format csv"],
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
            kind: Kind::List(&Kind::OneOf(super::words::LEADERBOARD_ENTRY_INCLUDE)),
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
            help: "Only entries with these IDs. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "game-id",
            help: "Only entries of leaderboards of these games. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "max-rank",
            help: "Only entries up to this rank, with all that share it. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::U32,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "leaderboard.title", label: Some("Leaderboard"), words: &[], show: Show::Text },
        Column { path: "rank", label: Some("Rank"), words: &[], show: Show::Text },
        Column { path: "formattedScore", label: Some("Score"), words: &[], show: Show::Text },
        Column { path: "updatedAt", label: Some("Submitted"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().user_leaderboard_entries(arguments.text("user"));
    if let Some(value) = arguments
        .each("include", super::words::leaderboard_entry_include)?
        .or_else(|| report.is_table().then(|| vec![models::LeaderboardEntryInclude::Leaderboard]))
    {
        request = request.include(value);
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
    if let Some(value) = arguments.optional::<u32>("max-rank") {
        request = request.max_rank(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}
