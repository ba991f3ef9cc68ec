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
    name: "achievements",
    tag: "Achievement",
    about: "Achievements",
    long_about: "Achievements of games. Without `filter[state]` only promoted ones are listed. Achievements of hubs, events and\ndeleted games are left out.\n\nFor the achievements of a game, give `filter[gameId]`.",
    examples: ["v2 achievements", "v2 achievements --all --format csv"],
    parameters: &[
        Parameter {
            name: "include",
            help: "Resources to include. [default: none]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(&[
                Word {
                    word: "developer",
                    on_the_wire: "developer",
                    help: "Its author, deleted users too; null if there is none",
                },
                Word {
                    word: "achievement-set",
                    on_the_wire: "achievementSet",
                    help: "Its set; null for one without a set, as in events",
                },
                Word {
                    word: "games",
                    on_the_wire: "games",
                    help: "Games that its set belongs to, without the extra game of a subset",
                },
            ])),
        },
        Parameter {
            name: "sort",
            help: "Order of the achievements. [default: id]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(&[
                Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
                Word { word: "title", on_the_wire: "title", help: "Title. In ascending order" },
                Word {
                    word: "points",
                    on_the_wire: "points",
                    help: "Points it is worth. In ascending order",
                },
                Word {
                    word: "points-weighted",
                    on_the_wire: "pointsWeighted",
                    help: "RetroPoints it is worth: more for rare ones. In ascending order",
                },
                Word {
                    word: "type",
                    on_the_wire: "type",
                    help: "Role in beating its game; null if it has none. In ascending order",
                },
                Word {
                    word: "order-column",
                    on_the_wire: "orderColumn",
                    help: "Position in its set; null for one without a set. In ascending order",
                },
                Word {
                    word: "unlocks-total",
                    on_the_wire: "unlocksTotal",
                    help: "Number of players who unlocked it, in any mode; null if it is not promoted. In ascending order",
                },
                Word {
                    word: "unlocks-hardcore",
                    on_the_wire: "unlocksHardcore",
                    help: "Number of players who unlocked it in hardcore mode; null if it is not promoted. In ascending order",
                },
                Word {
                    word: "unlock-percentage",
                    on_the_wire: "unlockPercentage",
                    help: "Share of the game's players who unlocked it, from 0 to 1; null if it is not promoted. In ascending order",
                },
                Word {
                    word: "unlock-hardcore-percentage",
                    on_the_wire: "unlockHardcorePercentage",
                    help: "Share of the game's hardcore players who unlocked it in hardcore mode, from 0 to 1; null if it is not\npromoted. In ascending order",
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
            help: "Only achievements with these IDs. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "state",
            help: "Only achievements in these states. [default: promoted]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(&[
                Word {
                    word: "promoted",
                    on_the_wire: "promoted",
                    help: "One of the official achievements of its game",
                },
                Word {
                    word: "unpromoted",
                    on_the_wire: "unpromoted",
                    help: "Not, or no longer, one of the official achievements of its game",
                },
                Word { word: "all", on_the_wire: "all", help: "Either state" },
            ])),
        },
        Parameter {
            name: "game-id",
            help: "Only achievements of the game's sets, bonus sets too. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "kind",
            help: "Only achievements with these roles. Those without a role cannot be asked for. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(&[
                Word { word: "progression", on_the_wire: "progression", help: "Required to beat the game" },
                Word {
                    word: "win-condition",
                    on_the_wire: "win_condition",
                    help: "Any one of these beats the game, together with all progression achievements",
                },
                Word {
                    word: "missable",
                    on_the_wire: "missable",
                    help: "Can be missed for good in one playthrough",
                },
            ])),
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "id", label: Some("ID"), words: &[], show: Show::Text },
        Column { path: "title", label: Some("Title"), words: &[], show: Show::Text },
        Column { path: "points", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "type", label: Some("Type"), words: &[], show: Show::Text },
        Column { path: "unlocksTotal", label: Some("Unlocks"), words: &[], show: Show::Text },
        Column { path: "unlockPercentage", label: Some("Unlocked by"), words: &[], show: Show::Share },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().achievements();
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
    if let Some(value) = arguments.each("state", state_of)? {
        request = request.state(value);
    }
    if let Some(value) = arguments.optional_text("game-id") {
        request = request.game_id(value);
    }
    if let Some(value) = arguments.each("kind", kind_of)? {
        request = request.kind(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}

fn include_of(word: &str) -> Result<models::AchievementInclude, Failure> {
    match word {
        "developer" => Ok(models::AchievementInclude::Developer),
        "achievement-set" | "achievementSet" => Ok(models::AchievementInclude::AchievementSet),
        "games" => Ok(models::AchievementInclude::Games),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn sort_of(word: &str) -> Result<retroachievements::Sort<models::AchievementSort>, Failure> {
    match word.strip_prefix('-') {
        Some(word) => sort_of_ascending(word).map(|key| -key),
        None => sort_of_ascending(word).map(Into::into),
    }
}

fn sort_of_ascending(word: &str) -> Result<models::AchievementSort, Failure> {
    match word {
        "id" => Ok(models::AchievementSort::Id),
        "title" => Ok(models::AchievementSort::Title),
        "points" => Ok(models::AchievementSort::Points),
        "points-weighted" | "pointsWeighted" => Ok(models::AchievementSort::PointsWeighted),
        "type" => Ok(models::AchievementSort::Type),
        "order-column" | "orderColumn" => Ok(models::AchievementSort::OrderColumn),
        "unlocks-total" | "unlocksTotal" => Ok(models::AchievementSort::UnlocksTotal),
        "unlocks-hardcore" | "unlocksHardcore" => Ok(models::AchievementSort::UnlocksHardcore),
        "unlock-percentage" | "unlockPercentage" => Ok(models::AchievementSort::UnlockPercentage),
        "unlock-hardcore-percentage" | "unlockHardcorePercentage" => {
            Ok(models::AchievementSort::UnlockHardcorePercentage)
        }
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn state_of(word: &str) -> Result<models::AchievementStateFilter, Failure> {
    match word {
        "promoted" => Ok(models::AchievementStateFilter::Promoted),
        "unpromoted" => Ok(models::AchievementStateFilter::Unpromoted),
        "all" => Ok(models::AchievementStateFilter::All),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn kind_of(word: &str) -> Result<models::AchievementType, Failure> {
    match word {
        "progression" => Ok(models::AchievementType::Progression),
        "win-condition" | "win_condition" => Ok(models::AchievementType::WinCondition),
        "missable" => Ok(models::AchievementType::Missable),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
