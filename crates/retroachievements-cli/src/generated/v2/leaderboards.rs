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
            kind: Kind::List(&Kind::OneOf(&[
                Word {
                    word: "games",
                    on_the_wire: "games",
                    help: "Its game, as a list of one; empty if the game is deleted",
                },
                Word {
                    word: "developer",
                    on_the_wire: "developer",
                    help: "Its author; null if there is none",
                },
            ])),
        },
        Parameter {
            name: "sort",
            help: "Order of the leaderboards. [default: id]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(&[
                Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
                Word { word: "title", on_the_wire: "title", help: "Title. In ascending order" },
                Word {
                    word: "order-column",
                    on_the_wire: "orderColumn",
                    help: "Position among the game's leaderboards; negative if it is hidden. In ascending order",
                },
                Word {
                    word: "created-at",
                    on_the_wire: "createdAt",
                    help: "When it was created; null if that is not known. In ascending order",
                },
                Word {
                    word: "updated-at",
                    on_the_wire: "updatedAt",
                    help: "When it was last changed; null if that is not known. In ascending order",
                },
            ])),
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
            kind: Kind::List(&Kind::OneOf(&[
                Word { word: "active", on_the_wire: "active", help: "In use" },
                Word { word: "disabled", on_the_wire: "disabled", help: "Switched off" },
                Word {
                    word: "unpromoted",
                    on_the_wire: "unpromoted",
                    help: "Not, or no longer, one of the game's official leaderboards",
                },
                Word { word: "all", on_the_wire: "all", help: "Any state" },
            ])),
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
    if let Some(value) = arguments.optional_text("game-id") {
        request = request.game_id(value);
    }
    if let Some(value) = arguments.each("state", state_of)? {
        request = request.state(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}

fn include_of(word: &str) -> Result<models::LeaderboardInclude, Failure> {
    match word {
        "games" => Ok(models::LeaderboardInclude::Games),
        "developer" => Ok(models::LeaderboardInclude::Developer),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn sort_of(word: &str) -> Result<retroachievements::Sort<models::LeaderboardSort>, Failure> {
    match word.strip_prefix('-') {
        Some(word) => sort_of_ascending(word).map(|key| -key),
        None => sort_of_ascending(word).map(Into::into),
    }
}

fn sort_of_ascending(word: &str) -> Result<models::LeaderboardSort, Failure> {
    match word {
        "id" => Ok(models::LeaderboardSort::Id),
        "title" => Ok(models::LeaderboardSort::Title),
        "order-column" | "orderColumn" => Ok(models::LeaderboardSort::OrderColumn),
        "created-at" | "createdAt" => Ok(models::LeaderboardSort::CreatedAt),
        "updated-at" | "updatedAt" => Ok(models::LeaderboardSort::UpdatedAt),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn state_of(word: &str) -> Result<models::LeaderboardStateFilter, Failure> {
    match word {
        "active" => Ok(models::LeaderboardStateFilter::Active),
        "disabled" => Ok(models::LeaderboardStateFilter::Disabled),
        "unpromoted" => Ok(models::LeaderboardStateFilter::Unpromoted),
        "all" => Ok(models::LeaderboardStateFilter::All),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
