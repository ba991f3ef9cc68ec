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
            kind: Kind::List(&Kind::OneOf(&[Word { word: "game", on_the_wire: "game", help: "The game" }])),
        },
        Parameter {
            name: "sort",
            help: "Order of the entries. [default: -createdAt]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(&[
                Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
                Word {
                    word: "created-at",
                    on_the_wire: "createdAt",
                    help: "When it was added. In ascending order",
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
            kind: Kind::OneOf(&[
                Word { word: "play", on_the_wire: "play", help: "Games that the user wants to play" },
                Word {
                    word: "achievement-set-request",
                    on_the_wire: "achievement_set_request",
                    help: "Games for which the user wants a set of achievements",
                },
                Word {
                    word: "develop",
                    on_the_wire: "develop",
                    help: "Games for which the user wants to make a set of achievements",
                },
            ]),
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
    if let Some(value) = arguments.optional_text("game-id") {
        request = request.game_id(value);
    }
    if let Some(value) = arguments.optional_text("kind").map(kind_of).transpose()? {
        request = request.kind(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}

fn include_of(word: &str) -> Result<models::UserGameListEntryInclude, Failure> {
    match word {
        "game" => Ok(models::UserGameListEntryInclude::Game),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn sort_of(word: &str) -> Result<retroachievements::Sort<models::UserGameListEntrySort>, Failure> {
    match word.strip_prefix('-') {
        Some(word) => sort_of_ascending(word).map(|key| -key),
        None => sort_of_ascending(word).map(Into::into),
    }
}

fn sort_of_ascending(word: &str) -> Result<models::UserGameListEntrySort, Failure> {
    match word {
        "id" => Ok(models::UserGameListEntrySort::Id),
        "created-at" | "createdAt" => Ok(models::UserGameListEntrySort::CreatedAt),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn kind_of(word: &str) -> Result<models::UserGameListKind, Failure> {
    match word {
        "play" => Ok(models::UserGameListKind::Play),
        "achievement-set-request" | "achievement_set_request" => {
            Ok(models::UserGameListKind::AchievementSetRequest)
        }
        "develop" => Ok(models::UserGameListKind::Develop),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
