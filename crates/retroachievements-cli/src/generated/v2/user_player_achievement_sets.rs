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
    name: "user-player-achievement-sets",
    tag: "User",
    about: "A user's progress in sets of achievements",
    long_about: "How far a user is in each set of achievements, latest unlock first. The order changes while the user plays.",
    examples: [
        "v2 user-player-achievement-sets Scott",
        "v2 user-player-achievement-sets Scott --all --format csv",
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
            kind: Kind::List(&Kind::OneOf(&[
                Word { word: "achievement-set", on_the_wire: "achievementSet", help: "The set" },
                Word { word: "game", on_the_wire: "game", help: "Its game; null if the game is deleted" },
            ])),
        },
        Parameter {
            name: "sort",
            help: "Order of a user's sets. [default: -lastUnlockAt]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(&[
                Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
                Word {
                    word: "points",
                    on_the_wire: "points",
                    help: "Points in any mode. In ascending order",
                },
                Word {
                    word: "points-hardcore",
                    on_the_wire: "pointsHardcore",
                    help: "Points in hardcore mode. In ascending order",
                },
                Word {
                    word: "points-weighted",
                    on_the_wire: "pointsWeighted",
                    help: "RetroPoints. In ascending order",
                },
                Word {
                    word: "completion-percentage",
                    on_the_wire: "completionPercentage",
                    help: "Share of the set that is unlocked in any mode, from 0 to 1. In ascending order",
                },
                Word {
                    word: "completion-percentage-hardcore",
                    on_the_wire: "completionPercentageHardcore",
                    help: "Share of the set that is unlocked in hardcore mode, from 0 to 1. In ascending order",
                },
                Word {
                    word: "last-unlock-at",
                    on_the_wire: "lastUnlockAt",
                    help: "Latest unlock in any mode; null if there is none. In ascending order",
                },
                Word {
                    word: "last-unlock-hardcore-at",
                    on_the_wire: "lastUnlockHardcoreAt",
                    help: "Latest unlock in hardcore mode; null if there is none. In ascending order",
                },
                Word {
                    word: "completed-at",
                    on_the_wire: "completedAt",
                    help: "When the set was completed in any mode; null if it is not. In ascending order",
                },
                Word {
                    word: "completed-hardcore-at",
                    on_the_wire: "completedHardcoreAt",
                    help: "When the set was mastered; null if it is not. In ascending order",
                },
                Word {
                    word: "time-taken-seconds",
                    on_the_wire: "timeTakenSeconds",
                    help: "Time played until now or until completion, in seconds. In ascending order",
                },
                Word {
                    word: "time-taken-hardcore-seconds",
                    on_the_wire: "timeTakenHardcoreSeconds",
                    help: "The same in hardcore mode. In ascending order",
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
            help: "Only those with these IDs. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Text),
        },
        Parameter {
            name: "achievement-set-id",
            help: "Only this set. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "game-id",
            help: "Only sets of this game, bonus sets too. [1 to 4294967295] [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::Text,
        },
        Parameter {
            name: "award-kind",
            help: "Only sets that the user has completed or mastered. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(&[
                Word { word: "completed", on_the_wire: "completed", help: "All achievements, in any mode" },
                Word { word: "mastered", on_the_wire: "mastered", help: "All achievements in hardcore mode" },
            ])),
        },
    ],
    heading: &[],
    columns: &[
        Column { path: "game.title", label: Some("Game"), words: &[], show: Show::Text },
        Column { path: "achievementsUnlocked", label: Some("Unlocked"), words: &[], show: Show::Text },
        Column { path: "completionPercentage", label: Some("Completion"), words: &[], show: Show::Share },
        Column { path: "points", label: Some("Points"), words: &[], show: Show::Text },
        Column { path: "lastUnlockAt", label: Some("Latest unlock"), words: &[], show: Show::Text },
        Column { path: "completedHardcoreAt", label: Some("Mastered"), words: &[], show: Show::Tick },
    ],
    rows: Rows::List(Some("data")),
    paged: true,
    total: Some("meta.page.total"),
    deprecated: false,
};

pub(super) async fn run(client: &Client, arguments: &Arguments, report: &mut Report) -> Result<(), Failure> {
    let mut request = client.v2().user_player_achievement_sets(arguments.text("user"));
    if let Some(value) = arguments
        .each("include", include_of)?
        .or_else(|| report.is_table().then(|| vec![models::PlayerAchievementSetInclude::Game]))
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
    if let Some(value) = arguments.optional_text("achievement-set-id") {
        request = request.achievement_set_id(value);
    }
    if let Some(value) = arguments.optional_text("game-id") {
        request = request.game_id(value);
    }
    if let Some(value) = arguments.each("award-kind", award_kind_of)? {
        request = request.award_kind(value);
    }
    if arguments.all() {
        return report.all(&ENDPOINT, request.items()).await;
    }
    report.one(&ENDPOINT, &request.await?)
}

fn include_of(word: &str) -> Result<models::PlayerAchievementSetInclude, Failure> {
    match word {
        "achievement-set" | "achievementSet" => Ok(models::PlayerAchievementSetInclude::AchievementSet),
        "game" => Ok(models::PlayerAchievementSetInclude::Game),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn sort_of(word: &str) -> Result<retroachievements::Sort<models::PlayerAchievementSetSort>, Failure> {
    match word.strip_prefix('-') {
        Some(word) => sort_of_ascending(word).map(|key| -key),
        None => sort_of_ascending(word).map(Into::into),
    }
}

fn sort_of_ascending(word: &str) -> Result<models::PlayerAchievementSetSort, Failure> {
    match word {
        "id" => Ok(models::PlayerAchievementSetSort::Id),
        "points" => Ok(models::PlayerAchievementSetSort::Points),
        "points-hardcore" | "pointsHardcore" => Ok(models::PlayerAchievementSetSort::PointsHardcore),
        "points-weighted" | "pointsWeighted" => Ok(models::PlayerAchievementSetSort::PointsWeighted),
        "completion-percentage" | "completionPercentage" => {
            Ok(models::PlayerAchievementSetSort::CompletionPercentage)
        }
        "completion-percentage-hardcore" | "completionPercentageHardcore" => {
            Ok(models::PlayerAchievementSetSort::CompletionPercentageHardcore)
        }
        "last-unlock-at" | "lastUnlockAt" => Ok(models::PlayerAchievementSetSort::LastUnlockAt),
        "last-unlock-hardcore-at" | "lastUnlockHardcoreAt" => {
            Ok(models::PlayerAchievementSetSort::LastUnlockHardcoreAt)
        }
        "completed-at" | "completedAt" => Ok(models::PlayerAchievementSetSort::CompletedAt),
        "completed-hardcore-at" | "completedHardcoreAt" => {
            Ok(models::PlayerAchievementSetSort::CompletedHardcoreAt)
        }
        "time-taken-seconds" | "timeTakenSeconds" => Ok(models::PlayerAchievementSetSort::TimeTakenSeconds),
        "time-taken-hardcore-seconds" | "timeTakenHardcoreSeconds" => {
            Ok(models::PlayerAchievementSetSort::TimeTakenHardcoreSeconds)
        }
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn award_kind_of(word: &str) -> Result<models::SetAwardKind, Failure> {
    match word {
        "completed" => Ok(models::SetAwardKind::Completed),
        "mastered" => Ok(models::SetAwardKind::Mastered),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
