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
    name: "users",
    tag: "User",
    about: "Users",
    long_about: "All users, those with the most hardcore points first. Deleted, banned and unverified users are left out. The order\nchanges all the time.\n\nNames cannot be searched: ask for the user by name.",
    examples: ["v2 users", "v2 users --all --format csv"],
    parameters: &[
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(&[Word {
                word: "last-game",
                on_the_wire: "lastGame",
                help: "Game that the user last played; null if there is none",
            }])),
        },
        Parameter {
            name: "sort",
            help: "Order of the users. [default: -pointsHardcore]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(&[
                Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
                Word {
                    word: "points",
                    on_the_wire: "points",
                    help: "Points in casual mode only. In ascending order",
                },
                Word {
                    word: "points-hardcore",
                    on_the_wire: "pointsHardcore",
                    help: "Points in hardcore mode. In ascending order",
                },
                Word {
                    word: "points-weighted",
                    on_the_wire: "pointsWeighted",
                    help: "RetroPoints: hardcore points by rarity. In ascending order",
                },
                Word {
                    word: "yield-unlocks",
                    on_the_wire: "yieldUnlocks",
                    help: "Number of times that others unlocked the user's achievements. In ascending order",
                },
                Word {
                    word: "yield-points",
                    on_the_wire: "yieldPoints",
                    help: "Points that others got by the user's achievements. In ascending order",
                },
                Word {
                    word: "joined-at",
                    on_the_wire: "joinedAt",
                    help: "When the user joined; null for deleted users. In ascending order",
                },
                Word {
                    word: "last-activity-at",
                    on_the_wire: "lastActivityAt",
                    help: "Latest activity; null if there was none. In ascending order",
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
            name: "role",
            help: "Only users who show this role, such as `developer`, in upper or lower case. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "ranked",
            help: "Only users who are tracked (`true`), or are not (`false`). [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Flag,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "displayName", label: Some("User"), words: &[], show: Show::Text },
        Column { path: "pointsHardcore", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "points", label: Some("Casual points"), words: &[], show: Show::Text },
        Column { path: "pointsWeighted", label: Some("RetroPoints"), words: &[], show: Show::Text },
        Column { path: "rankHardcore", label: Some("Rank"), words: &[], show: Show::Text },
        Column { path: "lastActivityAt", label: Some("Active"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().users();
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
    if let Some(value) = arguments.optional_text("role") {
        request = request.role(value);
    }
    if let Some(value) = arguments.optional::<bool>("ranked") {
        request = request.ranked(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}

fn include_of(word: &str) -> Result<models::UserInclude, Failure> {
    match word {
        "last-game" | "lastGame" => Ok(models::UserInclude::LastGame),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn sort_of(word: &str) -> Result<retroachievements::Sort<models::UserSort>, Failure> {
    match word.strip_prefix('-') {
        Some(word) => sort_of_ascending(word).map(|key| -key),
        None => sort_of_ascending(word).map(Into::into),
    }
}

fn sort_of_ascending(word: &str) -> Result<models::UserSort, Failure> {
    match word {
        "id" => Ok(models::UserSort::Id),
        "points" => Ok(models::UserSort::Points),
        "points-hardcore" | "pointsHardcore" => Ok(models::UserSort::PointsHardcore),
        "points-weighted" | "pointsWeighted" => Ok(models::UserSort::PointsWeighted),
        "yield-unlocks" | "yieldUnlocks" => Ok(models::UserSort::YieldUnlocks),
        "yield-points" | "yieldPoints" => Ok(models::UserSort::YieldPoints),
        "joined-at" | "joinedAt" => Ok(models::UserSort::JoinedAt),
        "last-activity-at" | "lastActivityAt" => Ok(models::UserSort::LastActivityAt),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
