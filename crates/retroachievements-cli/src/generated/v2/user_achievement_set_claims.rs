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
            kind: Kind::List(&Kind::OneOf(&[
                Word { word: "user", on_the_wire: "user", help: "The claimant" },
                Word { word: "game", on_the_wire: "game", help: "The game; null if it is deleted" },
            ])),
        },
        Parameter {
            name: "sort",
            help: "Order of the claims. [default: -claimedAt]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::Sort(&[
                Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
                Word {
                    word: "claimed-at",
                    on_the_wire: "claimedAt",
                    help: "When the claim was made. In ascending order",
                },
                Word {
                    word: "finished-at",
                    on_the_wire: "finishedAt",
                    help: "When it expires, as long as it is active or in review; else when it was completed or dropped. In ascending order",
                },
                Word {
                    word: "updated-at",
                    on_the_wire: "updatedAt",
                    help: "When it was last changed. In ascending order",
                },
                Word { word: "status", on_the_wire: "status", help: "Status. In ascending order" },
                Word {
                    word: "claim-type",
                    on_the_wire: "claimType",
                    help: "Lead or collaborator. In ascending order",
                },
                Word {
                    word: "set-type",
                    on_the_wire: "setType",
                    help: "New set or revision. In ascending order",
                },
                Word {
                    word: "special-type",
                    on_the_wire: "specialType",
                    help: "Special kind, if any. In ascending order",
                },
                Word {
                    word: "extensions-count",
                    on_the_wire: "extensionsCount",
                    help: "Number of times it was extended. In ascending order",
                },
                Word {
                    word: "game-title",
                    on_the_wire: "gameTitle",
                    help: "Title of the game; null if it is deleted. In ascending order",
                },
                Word {
                    word: "user-display-name",
                    on_the_wire: "userDisplayName",
                    help: "Name of the claimant. In ascending order",
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
            kind: Kind::List(&Kind::OneOf(&[
                Word { word: "active", on_the_wire: "active", help: "In progress" },
                Word { word: "complete", on_the_wire: "complete", help: "Completed" },
                Word { word: "dropped", on_the_wire: "dropped", help: "Dropped" },
                Word { word: "in-review", on_the_wire: "in-review", help: "In review; counts as active" },
            ])),
        },
        Parameter {
            name: "claim-type",
            help: "Only claims with these roles. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(&[
                Word { word: "primary", on_the_wire: "primary", help: "The user leads the work on the set" },
                Word {
                    word: "collaboration",
                    on_the_wire: "collaboration",
                    help: "The user collaborates with the lead",
                },
            ])),
        },
        Parameter {
            name: "set-type",
            help: "Only claims with these purposes. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(&[
                Word { word: "new-set", on_the_wire: "new-set", help: "A game's first set of achievements" },
                Word { word: "revision", on_the_wire: "revision", help: "A revision of an existing set" },
            ])),
        },
        Parameter {
            name: "special-type",
            help: "Only claims of these special kinds. [default: all]",
            required: false,
            is_flag: false,
            kind: Kind::List(&Kind::OneOf(&[
                Word { word: "ordinary", on_the_wire: "none", help: "Ordinary claim" },
                Word {
                    word: "own-revision",
                    on_the_wire: "own-revision",
                    help: "Revision of the user's own set",
                },
                Word { word: "free-rollout", on_the_wire: "free-rollout", help: "Free rollout" },
                Word {
                    word: "scheduled-release",
                    on_the_wire: "scheduled-release",
                    help: "Release scheduled for a set day",
                },
            ])),
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
    if let Some(value) = arguments.each("status", status_of)? {
        request = request.status(value);
    }
    if let Some(value) = arguments.each("claim-type", claim_type_of)? {
        request = request.claim_type(value);
    }
    if let Some(value) = arguments.each("set-type", set_type_of)? {
        request = request.set_type(value);
    }
    if let Some(value) = arguments.each("special-type", special_type_of)? {
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

fn include_of(word: &str) -> Result<models::AchievementSetClaimInclude, Failure> {
    match word {
        "user" => Ok(models::AchievementSetClaimInclude::User),
        "game" => Ok(models::AchievementSetClaimInclude::Game),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn sort_of(word: &str) -> Result<retroachievements::Sort<models::AchievementSetClaimSort>, Failure> {
    match word.strip_prefix('-') {
        Some(word) => sort_of_ascending(word).map(|key| -key),
        None => sort_of_ascending(word).map(Into::into),
    }
}

fn sort_of_ascending(word: &str) -> Result<models::AchievementSetClaimSort, Failure> {
    match word {
        "id" => Ok(models::AchievementSetClaimSort::Id),
        "claimed-at" | "claimedAt" => Ok(models::AchievementSetClaimSort::ClaimedAt),
        "finished-at" | "finishedAt" => Ok(models::AchievementSetClaimSort::FinishedAt),
        "updated-at" | "updatedAt" => Ok(models::AchievementSetClaimSort::UpdatedAt),
        "status" => Ok(models::AchievementSetClaimSort::Status),
        "claim-type" | "claimType" => Ok(models::AchievementSetClaimSort::ClaimType),
        "set-type" | "setType" => Ok(models::AchievementSetClaimSort::SetType),
        "special-type" | "specialType" => Ok(models::AchievementSetClaimSort::SpecialType),
        "extensions-count" | "extensionsCount" => Ok(models::AchievementSetClaimSort::ExtensionsCount),
        "game-title" | "gameTitle" => Ok(models::AchievementSetClaimSort::GameTitle),
        "user-display-name" | "userDisplayName" => Ok(models::AchievementSetClaimSort::UserDisplayName),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn status_of(word: &str) -> Result<models::ClaimStatus, Failure> {
    match word {
        "active" => Ok(models::ClaimStatus::Active),
        "complete" => Ok(models::ClaimStatus::Complete),
        "dropped" => Ok(models::ClaimStatus::Dropped),
        "in-review" => Ok(models::ClaimStatus::InReview),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn claim_type_of(word: &str) -> Result<models::ClaimType, Failure> {
    match word {
        "primary" => Ok(models::ClaimType::Primary),
        "collaboration" => Ok(models::ClaimType::Collaboration),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn set_type_of(word: &str) -> Result<models::ClaimSetType, Failure> {
    match word {
        "new-set" => Ok(models::ClaimSetType::NewSet),
        "revision" => Ok(models::ClaimSetType::Revision),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}

fn special_type_of(word: &str) -> Result<models::ClaimSpecial, Failure> {
    match word {
        "ordinary" | "none" => Ok(models::ClaimSpecial::Ordinary),
        "own-revision" => Ok(models::ClaimSpecial::OwnRevision),
        "free-rollout" => Ok(models::ClaimSpecial::FreeRollout),
        "scheduled-release" => Ok(models::ClaimSpecial::ScheduledRelease),
        _ => Err(Failure::usage(format!("`{word}` is not known"))),
    }
}
