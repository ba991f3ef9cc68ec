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
    name: "games",
    tag: "Game",
    about: "Games",
    long_about: "All games but subsets and what belongs to hubs and events. A single game, and the games of a hub, are found\nnevertheless.\n\nTitles cannot be searched.",
    examples: ["v2 games", "v2 games --all --format csv"],
    parameters: &[
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(&[
                Word { word: "system", on_the_wire: "system", help: "Its system" },
                Word {
                    word: "achievement-sets",
                    on_the_wire: "achievementSets",
                    help: "Its sets of achievements, core and others",
                },
            ])),
        },
        Parameter {
            name: "sort",
            help: "Order of the games. [default: id]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(&[
                Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
                Word {
                    word: "title",
                    on_the_wire: "title",
                    help: "Title, with tags such as `~Hack~` before and `[Subset - …]` behind. In ascending order",
                },
                Word {
                    word: "sort-title",
                    on_the_wire: "sortTitle",
                    help: "Title by which games are sorted: lower case, digits padded with zeros. In ascending order",
                },
                Word {
                    word: "released-at",
                    on_the_wire: "releasedAt",
                    help: "Day of release, as far as `releasedAtGranularity` says; null if not known. In ascending order",
                },
                Word {
                    word: "players-total",
                    on_the_wire: "playersTotal",
                    help: "Number of players; null for a game that nobody played. In ascending order",
                },
                Word {
                    word: "players-hardcore",
                    on_the_wire: "playersHardcore",
                    help: "Number of players in hardcore mode; null for a game that nobody played. In ascending order",
                },
                Word {
                    word: "achievements-published",
                    on_the_wire: "achievementsPublished",
                    help: "Number of achievements in the core set. In ascending order",
                },
                Word {
                    word: "points-total",
                    on_the_wire: "pointsTotal",
                    help: "Points of the core set. In ascending order",
                },
                Word {
                    word: "points-weighted",
                    on_the_wire: "pointsWeighted",
                    help: "RetroPoints of the core set: points by rarity. In ascending order",
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
            help: "Only games with these IDs. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "system-id",
            help: "Only games of this system. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::System,
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "id", label: Some("ID"), words: &[], show: Show::Text },
        Column { path: "title", label: Some("Title"), words: &[], show: Show::Text },
        Column { path: "system.name", label: Some("System"), words: &[], show: Show::Text },
        Column { path: "achievementsPublished", label: Some("Achievements"), words: &[], show: Show::Text },
        Column { path: "pointsTotal", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "playersTotal", label: Some("Players"), words: &[], show: Show::Text },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().games();
    if let Some(value) = arguments
        .each("include", include_of)?
        .or_else(|| report.is_table().then(|| vec![models::GameInclude::System]))
    {
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
    if let Some(value) = arguments.optional_text("system-id") {
        request = request.system_id(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}

fn include_of(word: &str) -> Result<models::GameInclude, Failure> {
    match word {
        "system" => Ok(models::GameInclude::System),
        "achievement-sets" | "achievementSets" => Ok(models::GameInclude::AchievementSets),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn sort_of(word: &str) -> Result<retroachievements::Sort<models::GameSort>, Failure> {
    match word.strip_prefix('-') {
        Some(word) => sort_of_ascending(word).map(|key| -key),
        None => sort_of_ascending(word).map(Into::into),
    }
}

fn sort_of_ascending(word: &str) -> Result<models::GameSort, Failure> {
    match word {
        "id" => Ok(models::GameSort::Id),
        "title" => Ok(models::GameSort::Title),
        "sort-title" | "sortTitle" => Ok(models::GameSort::SortTitle),
        "released-at" | "releasedAt" => Ok(models::GameSort::ReleasedAt),
        "players-total" | "playersTotal" => Ok(models::GameSort::PlayersTotal),
        "players-hardcore" | "playersHardcore" => Ok(models::GameSort::PlayersHardcore),
        "achievements-published" | "achievementsPublished" => Ok(models::GameSort::AchievementsPublished),
        "points-total" | "pointsTotal" => Ok(models::GameSort::PointsTotal),
        "points-weighted" | "pointsWeighted" => Ok(models::GameSort::PointsWeighted),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
