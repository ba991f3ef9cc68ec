// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! The words that commands take, and what each stands for.
use crate::endpoint::Word;
use crate::failure::Failure;
use retroachievements::v2::models;

pub(super) static ACHIEVEMENT_INCLUDE: &[Word] = &[
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
];

pub(super) fn achievement_include(word: &str) -> Result<models::AchievementInclude, Failure> {
    Ok(match word {
        "developer" => models::AchievementInclude::Developer,
        "achievement-set" | "achievementSet" => models::AchievementInclude::AchievementSet,
        "games" => models::AchievementInclude::Games,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static ACHIEVEMENT_SET_CLAIM_INCLUDE: &[Word] = &[
    Word { word: "user", on_the_wire: "user", help: "The claimant" },
    Word { word: "game", on_the_wire: "game", help: "The game; null if it is deleted" },
];

pub(super) fn achievement_set_claim_include(
    word: &str,
) -> Result<models::AchievementSetClaimInclude, Failure> {
    Ok(match word {
        "user" => models::AchievementSetClaimInclude::User,
        "game" => models::AchievementSetClaimInclude::Game,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static ACHIEVEMENT_SET_CLAIM_SORT: &[Word] = &[
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
    Word { word: "claim-type", on_the_wire: "claimType", help: "Lead or collaborator. In ascending order" },
    Word { word: "set-type", on_the_wire: "setType", help: "New set or revision. In ascending order" },
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
];

pub(super) fn achievement_set_claim_sort(
    word: &str,
) -> Result<retroachievements::Sort<models::AchievementSetClaimSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::AchievementSetClaimSort::Id,
        "claimed-at" | "claimedAt" => models::AchievementSetClaimSort::ClaimedAt,
        "finished-at" | "finishedAt" => models::AchievementSetClaimSort::FinishedAt,
        "updated-at" | "updatedAt" => models::AchievementSetClaimSort::UpdatedAt,
        "status" => models::AchievementSetClaimSort::Status,
        "claim-type" | "claimType" => models::AchievementSetClaimSort::ClaimType,
        "set-type" | "setType" => models::AchievementSetClaimSort::SetType,
        "special-type" | "specialType" => models::AchievementSetClaimSort::SpecialType,
        "extensions-count" | "extensionsCount" => models::AchievementSetClaimSort::ExtensionsCount,
        "game-title" | "gameTitle" => models::AchievementSetClaimSort::GameTitle,
        "user-display-name" | "userDisplayName" => models::AchievementSetClaimSort::UserDisplayName,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static ACHIEVEMENT_SET_INCLUDE: &[Word] =
    &[Word { word: "games", on_the_wire: "games", help: "Games that it belongs to" }];

pub(super) fn achievement_set_include(word: &str) -> Result<models::AchievementSetInclude, Failure> {
    Ok(match word {
        "games" => models::AchievementSetInclude::Games,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static ACHIEVEMENT_SET_VERSION_INCLUDE: &[Word] = &[
    Word { word: "achievement-set", on_the_wire: "achievementSet", help: "Its set" },
    Word {
        word: "achievement-set.games",
        on_the_wire: "achievementSet.games",
        help: "With `achievementSet`: Games that it belongs to",
    },
];

pub(super) fn achievement_set_version_include(
    word: &str,
) -> Result<models::AchievementSetVersionInclude, Failure> {
    Ok(match word {
        "achievement-set" | "achievementSet" => models::AchievementSetVersionInclude::AchievementSet,
        "achievement-set.games" | "achievementSet.games" => {
            models::AchievementSetVersionInclude::AchievementSetGames
        }
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static ACHIEVEMENT_SET_VERSION_SORT: &[Word] = &[
    Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
    Word {
        word: "created-at",
        on_the_wire: "createdAt",
        help: "When it was made; null if that is not known. In ascending order",
    },
    Word {
        word: "updated-at",
        on_the_wire: "updatedAt",
        help: "When it was last changed; null if that is not known. In ascending order",
    },
];

pub(super) fn achievement_set_version_sort(
    word: &str,
) -> Result<retroachievements::Sort<models::AchievementSetVersionSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::AchievementSetVersionSort::Id,
        "created-at" | "createdAt" => models::AchievementSetVersionSort::CreatedAt,
        "updated-at" | "updatedAt" => models::AchievementSetVersionSort::UpdatedAt,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static ACHIEVEMENT_SORT: &[Word] = &[
    Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
    Word { word: "title", on_the_wire: "title", help: "Title. In ascending order" },
    Word { word: "points", on_the_wire: "points", help: "Points it is worth. In ascending order" },
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
];

pub(super) fn achievement_sort(
    word: &str,
) -> Result<retroachievements::Sort<models::AchievementSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::AchievementSort::Id,
        "title" => models::AchievementSort::Title,
        "points" => models::AchievementSort::Points,
        "points-weighted" | "pointsWeighted" => models::AchievementSort::PointsWeighted,
        "type" => models::AchievementSort::Type,
        "order-column" | "orderColumn" => models::AchievementSort::OrderColumn,
        "unlocks-total" | "unlocksTotal" => models::AchievementSort::UnlocksTotal,
        "unlocks-hardcore" | "unlocksHardcore" => models::AchievementSort::UnlocksHardcore,
        "unlock-percentage" | "unlockPercentage" => models::AchievementSort::UnlockPercentage,
        "unlock-hardcore-percentage" | "unlockHardcorePercentage" => {
            models::AchievementSort::UnlockHardcorePercentage
        }
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static ACHIEVEMENT_STATE_FILTER: &[Word] = &[
    Word { word: "promoted", on_the_wire: "promoted", help: "One of the official achievements of its game" },
    Word {
        word: "unpromoted",
        on_the_wire: "unpromoted",
        help: "Not, or no longer, one of the official achievements of its game",
    },
    Word { word: "all", on_the_wire: "all", help: "Either state" },
];

pub(super) fn achievement_state_filter(word: &str) -> Result<models::AchievementStateFilter, Failure> {
    Ok(match word {
        "promoted" => models::AchievementStateFilter::Promoted,
        "unpromoted" => models::AchievementStateFilter::Unpromoted,
        "all" => models::AchievementStateFilter::All,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static ACHIEVEMENT_TYPE: &[Word] = &[
    Word { word: "progression", on_the_wire: "progression", help: "Required to beat the game" },
    Word {
        word: "win-condition",
        on_the_wire: "win_condition",
        help: "Any one of these beats the game, together with all progression achievements",
    },
    Word { word: "missable", on_the_wire: "missable", help: "Can be missed for good in one playthrough" },
];

pub(super) fn achievement_type(word: &str) -> Result<models::AchievementType, Failure> {
    Ok(match word {
        "progression" => models::AchievementType::Progression,
        "win-condition" | "win_condition" => models::AchievementType::WinCondition,
        "missable" => models::AchievementType::Missable,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static AWARD_KIND: &[Word] = &[
    Word { word: "mastered", on_the_wire: "mastered", help: "All achievements of a game in hardcore mode" },
    Word {
        word: "completed",
        on_the_wire: "completed",
        help: "All achievements of a game, not all of them in hardcore mode",
    },
    Word { word: "beaten-hardcore", on_the_wire: "beaten-hardcore", help: "A game beaten in hardcore mode" },
    Word { word: "beaten-casual", on_the_wire: "beaten-casual", help: "A game beaten in casual mode" },
    Word { word: "event", on_the_wire: "event", help: "An event" },
    Word { word: "playtest", on_the_wire: "playtest", help: "Playtesting" },
    Word {
        word: "achievement-unlocks-yield",
        on_the_wire: "achievement-unlocks-yield",
        help: "Unlocks of the user's achievements by others",
    },
    Word {
        word: "achievement-points-yield",
        on_the_wire: "achievement-points-yield",
        help: "Points that others got by the user's achievements",
    },
    Word { word: "patreon-supporter", on_the_wire: "patreon-supporter", help: "Support on Patreon" },
    Word {
        word: "certified-legend",
        on_the_wire: "certified-legend",
        help: "Special achievements for the site",
    },
    Word { word: "media-contribution", on_the_wire: "media-contribution", help: "Contributions of media" },
];

pub(super) fn award_kind(word: &str) -> Result<models::AwardKind, Failure> {
    Ok(match word {
        "mastered" => models::AwardKind::Mastered,
        "completed" => models::AwardKind::Completed,
        "beaten-hardcore" => models::AwardKind::BeatenHardcore,
        "beaten-casual" => models::AwardKind::BeatenCasual,
        "event" => models::AwardKind::Event,
        "playtest" => models::AwardKind::Playtest,
        "achievement-unlocks-yield" => models::AwardKind::AchievementUnlocksYield,
        "achievement-points-yield" => models::AwardKind::AchievementPointsYield,
        "patreon-supporter" => models::AwardKind::PatreonSupporter,
        "certified-legend" => models::AwardKind::CertifiedLegend,
        "media-contribution" => models::AwardKind::MediaContribution,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static CLAIM_SET_TYPE: &[Word] = &[
    Word { word: "new-set", on_the_wire: "new-set", help: "A game's first set of achievements" },
    Word { word: "revision", on_the_wire: "revision", help: "A revision of an existing set" },
];

pub(super) fn claim_set_type(word: &str) -> Result<models::ClaimSetType, Failure> {
    Ok(match word {
        "new-set" => models::ClaimSetType::NewSet,
        "revision" => models::ClaimSetType::Revision,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static CLAIM_SPECIAL: &[Word] = &[
    Word { word: "ordinary", on_the_wire: "none", help: "Ordinary claim" },
    Word { word: "own-revision", on_the_wire: "own-revision", help: "Revision of the user's own set" },
    Word { word: "free-rollout", on_the_wire: "free-rollout", help: "Free rollout" },
    Word {
        word: "scheduled-release",
        on_the_wire: "scheduled-release",
        help: "Release scheduled for a set day",
    },
];

pub(super) fn claim_special(word: &str) -> Result<models::ClaimSpecial, Failure> {
    Ok(match word {
        "ordinary" | "none" => models::ClaimSpecial::Ordinary,
        "own-revision" => models::ClaimSpecial::OwnRevision,
        "free-rollout" => models::ClaimSpecial::FreeRollout,
        "scheduled-release" => models::ClaimSpecial::ScheduledRelease,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static CLAIM_STATUS: &[Word] = &[
    Word { word: "active", on_the_wire: "active", help: "In progress" },
    Word { word: "complete", on_the_wire: "complete", help: "Completed" },
    Word { word: "dropped", on_the_wire: "dropped", help: "Dropped" },
    Word { word: "in-review", on_the_wire: "in-review", help: "In review; counts as active" },
];

pub(super) fn claim_status(word: &str) -> Result<models::ClaimStatus, Failure> {
    Ok(match word {
        "active" => models::ClaimStatus::Active,
        "complete" => models::ClaimStatus::Complete,
        "dropped" => models::ClaimStatus::Dropped,
        "in-review" => models::ClaimStatus::InReview,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static CLAIM_TYPE: &[Word] = &[
    Word { word: "primary", on_the_wire: "primary", help: "The user leads the work on the set" },
    Word { word: "collaboration", on_the_wire: "collaboration", help: "The user collaborates with the lead" },
];

pub(super) fn claim_type(word: &str) -> Result<models::ClaimType, Failure> {
    Ok(match word {
        "primary" => models::ClaimType::Primary,
        "collaboration" => models::ClaimType::Collaboration,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static COMMENT_INCLUDE: &[Word] =
    &[Word { word: "author", on_the_wire: "author", help: "Who wrote it" }];

pub(super) fn comment_include(word: &str) -> Result<models::CommentInclude, Failure> {
    Ok(match word {
        "author" => models::CommentInclude::Author,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static COMMENT_SORT: &[Word] = &[
    Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
    Word {
        word: "submitted-at",
        on_the_wire: "submittedAt",
        help: "When it was written. In ascending order",
    },
];

pub(super) fn comment_sort(word: &str) -> Result<retroachievements::Sort<models::CommentSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::CommentSort::Id,
        "submitted-at" | "submittedAt" => models::CommentSort::SubmittedAt,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static EVENT_ACHIEVEMENT_INCLUDE: &[Word] = &[
    Word { word: "event", on_the_wire: "event", help: "Its event" },
    Word {
        word: "source-achievement",
        on_the_wire: "sourceAchievement",
        help: "The achievement to unlock; null until it is announced",
    },
    Word { word: "event-achievement", on_the_wire: "eventAchievement", help: "The event's copy of it" },
];

pub(super) fn event_achievement_include(word: &str) -> Result<models::EventAchievementInclude, Failure> {
    Ok(match word {
        "event" => models::EventAchievementInclude::Event,
        "source-achievement" | "sourceAchievement" => models::EventAchievementInclude::SourceAchievement,
        "event-achievement" | "eventAchievement" => models::EventAchievementInclude::EventAchievement,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static EVENT_ACHIEVEMENT_SORT: &[Word] = &[
    Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
    Word {
        word: "active-from",
        on_the_wire: "activeFrom",
        help: "First day on which an unlock counts; null if there is no limit. In ascending order",
    },
    Word {
        word: "active-until",
        on_the_wire: "activeUntil",
        help: "Day after the last on which an unlock counts; null if it is evergreen. In ascending order",
    },
];

pub(super) fn event_achievement_sort(
    word: &str,
) -> Result<retroachievements::Sort<models::EventAchievementSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::EventAchievementSort::Id,
        "active-from" | "activeFrom" => models::EventAchievementSort::ActiveFrom,
        "active-until" | "activeUntil" => models::EventAchievementSort::ActiveUntil,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static EVENT_INCLUDE: &[Word] =
    &[Word { word: "awards", on_the_wire: "awards", help: "Its awards, one a tier" }];

pub(super) fn event_include(word: &str) -> Result<models::EventInclude, Failure> {
    Ok(match word {
        "awards" => models::EventInclude::Awards,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static EVENT_SORT: &[Word] = &[
    Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
    Word { word: "title", on_the_wire: "title", help: "Title. In ascending order" },
    Word {
        word: "sort-title",
        on_the_wire: "sortTitle",
        help: "Title by which events are sorted: lower case, digits padded with zeros. In ascending order",
    },
    Word {
        word: "active-from",
        on_the_wire: "activeFrom",
        help: "First day; null if it has none. In ascending order",
    },
];

pub(super) fn event_sort(word: &str) -> Result<retroachievements::Sort<models::EventSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::EventSort::Id,
        "title" => models::EventSort::Title,
        "sort-title" | "sortTitle" => models::EventSort::SortTitle,
        "active-from" | "activeFrom" => models::EventSort::ActiveFrom,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static GAME_AWARD_TIER: &[Word] = &[
    Word { word: "all", on_the_wire: "all", help: "All awards" },
    Word { word: "highest", on_the_wire: "highest", help: "Only the highest award for each user and game" },
];

pub(super) fn game_award_tier(word: &str) -> Result<models::GameAwardTier, Failure> {
    Ok(match word {
        "all" => models::GameAwardTier::All,
        "highest" => models::GameAwardTier::Highest,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static GAME_HASH_INCLUDE: &[Word] =
    &[Word { word: "game", on_the_wire: "game", help: "Its game" }];

pub(super) fn game_hash_include(word: &str) -> Result<models::GameHashInclude, Failure> {
    Ok(match word {
        "game" => models::GameHashInclude::Game,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static GAME_HASH_SORT: &[Word] =
    &[Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" }];

pub(super) fn game_hash_sort(word: &str) -> Result<retroachievements::Sort<models::GameHashSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::GameHashSort::Id,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static GAME_INCLUDE: &[Word] = &[
    Word { word: "system", on_the_wire: "system", help: "Its system" },
    Word {
        word: "achievement-sets",
        on_the_wire: "achievementSets",
        help: "Its sets of achievements, core and others",
    },
];

pub(super) fn game_include(word: &str) -> Result<models::GameInclude, Failure> {
    Ok(match word {
        "system" => models::GameInclude::System,
        "achievement-sets" | "achievementSets" => models::GameInclude::AchievementSets,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static GAME_SORT: &[Word] = &[
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
];

pub(super) fn game_sort(word: &str) -> Result<retroachievements::Sort<models::GameSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::GameSort::Id,
        "title" => models::GameSort::Title,
        "sort-title" | "sortTitle" => models::GameSort::SortTitle,
        "released-at" | "releasedAt" => models::GameSort::ReleasedAt,
        "players-total" | "playersTotal" => models::GameSort::PlayersTotal,
        "players-hardcore" | "playersHardcore" => models::GameSort::PlayersHardcore,
        "achievements-published" | "achievementsPublished" => models::GameSort::AchievementsPublished,
        "points-total" | "pointsTotal" => models::GameSort::PointsTotal,
        "points-weighted" | "pointsWeighted" => models::GameSort::PointsWeighted,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static HASH_COMPATIBILITY: &[Word] = &[
    Word { word: "compatible", on_the_wire: "compatible", help: "They work" },
    Word { word: "incompatible", on_the_wire: "incompatible", help: "They do not work" },
    Word { word: "untested", on_the_wire: "untested", help: "Nobody has tried" },
    Word {
        word: "patch-required",
        on_the_wire: "patch-required",
        help: "They work once the file is patched",
    },
];

pub(super) fn hash_compatibility(word: &str) -> Result<models::HashCompatibility, Failure> {
    Ok(match word {
        "compatible" => models::HashCompatibility::Compatible,
        "incompatible" => models::HashCompatibility::Incompatible,
        "untested" => models::HashCompatibility::Untested,
        "patch-required" => models::HashCompatibility::PatchRequired,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static HUB_SORT: &[Word] = &[
    Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
    Word {
        word: "title",
        on_the_wire: "title",
        help: "Title in brackets, such as `[Series - Sonic the Hedgehog]`; null for a group of similar games. In ascending order",
    },
    Word {
        word: "sort-title",
        on_the_wire: "sortTitle",
        help: "Title by which hubs are sorted; null for a group of similar games. In ascending order",
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
    Word { word: "games-count", on_the_wire: "gamesCount", help: "Number of its games. In ascending order" },
    Word {
        word: "linked-hubs-count",
        on_the_wire: "linkedHubsCount",
        help: "Number of hubs that it links to. In ascending order",
    },
];

pub(super) fn hub_sort(word: &str) -> Result<retroachievements::Sort<models::HubSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::HubSort::Id,
        "title" => models::HubSort::Title,
        "sort-title" | "sortTitle" => models::HubSort::SortTitle,
        "created-at" | "createdAt" => models::HubSort::CreatedAt,
        "updated-at" | "updatedAt" => models::HubSort::UpdatedAt,
        "games-count" | "gamesCount" => models::HubSort::GamesCount,
        "linked-hubs-count" | "linkedHubsCount" => models::HubSort::LinkedHubsCount,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static LEADERBOARD_ENTRY_INCLUDE: &[Word] = &[
    Word { word: "leaderboard", on_the_wire: "leaderboard", help: "The leaderboard" },
    Word {
        word: "leaderboard.games",
        on_the_wire: "leaderboard.games",
        help: "With `leaderboard`: Its game, as a list of one; empty if the game is deleted",
    },
    Word { word: "user", on_the_wire: "user", help: "The user" },
];

pub(super) fn leaderboard_entry_include(word: &str) -> Result<models::LeaderboardEntryInclude, Failure> {
    Ok(match word {
        "leaderboard" => models::LeaderboardEntryInclude::Leaderboard,
        "leaderboard.games" => models::LeaderboardEntryInclude::LeaderboardGames,
        "user" => models::LeaderboardEntryInclude::User,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static LEADERBOARD_INCLUDE: &[Word] = &[
    Word {
        word: "games",
        on_the_wire: "games",
        help: "Its game, as a list of one; empty if the game is deleted",
    },
    Word { word: "developer", on_the_wire: "developer", help: "Its author; null if there is none" },
];

pub(super) fn leaderboard_include(word: &str) -> Result<models::LeaderboardInclude, Failure> {
    Ok(match word {
        "games" => models::LeaderboardInclude::Games,
        "developer" => models::LeaderboardInclude::Developer,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static LEADERBOARD_SORT: &[Word] = &[
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
];

pub(super) fn leaderboard_sort(
    word: &str,
) -> Result<retroachievements::Sort<models::LeaderboardSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::LeaderboardSort::Id,
        "title" => models::LeaderboardSort::Title,
        "order-column" | "orderColumn" => models::LeaderboardSort::OrderColumn,
        "created-at" | "createdAt" => models::LeaderboardSort::CreatedAt,
        "updated-at" | "updatedAt" => models::LeaderboardSort::UpdatedAt,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static LEADERBOARD_STATE_FILTER: &[Word] = &[
    Word { word: "active", on_the_wire: "active", help: "In use" },
    Word { word: "disabled", on_the_wire: "disabled", help: "Switched off" },
    Word {
        word: "unpromoted",
        on_the_wire: "unpromoted",
        help: "Not, or no longer, one of the game's official leaderboards",
    },
    Word { word: "all", on_the_wire: "all", help: "Any state" },
];

pub(super) fn leaderboard_state_filter(word: &str) -> Result<models::LeaderboardStateFilter, Failure> {
    Ok(match word {
        "active" => models::LeaderboardStateFilter::Active,
        "disabled" => models::LeaderboardStateFilter::Disabled,
        "unpromoted" => models::LeaderboardStateFilter::Unpromoted,
        "all" => models::LeaderboardStateFilter::All,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static PLAYER_ACHIEVEMENT_INCLUDE: &[Word] = &[
    Word {
        word: "achievement",
        on_the_wire: "achievement",
        help: "What was unlocked, in the list of a user",
    },
    Word {
        word: "user",
        on_the_wire: "user",
        help: "Who unlocked it, in the list of an achievement; null if the user is deleted",
    },
    Word { word: "game", on_the_wire: "game", help: "The achievement's game" },
];

pub(super) fn player_achievement_include(word: &str) -> Result<models::PlayerAchievementInclude, Failure> {
    Ok(match word {
        "achievement" => models::PlayerAchievementInclude::Achievement,
        "user" => models::PlayerAchievementInclude::User,
        "game" => models::PlayerAchievementInclude::Game,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static PLAYER_ACHIEVEMENT_SET_INCLUDE: &[Word] = &[
    Word { word: "achievement-set", on_the_wire: "achievementSet", help: "The set" },
    Word { word: "game", on_the_wire: "game", help: "Its game; null if the game is deleted" },
];

pub(super) fn player_achievement_set_include(
    word: &str,
) -> Result<models::PlayerAchievementSetInclude, Failure> {
    Ok(match word {
        "achievement-set" | "achievementSet" => models::PlayerAchievementSetInclude::AchievementSet,
        "game" => models::PlayerAchievementSetInclude::Game,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static PLAYER_ACHIEVEMENT_SET_SORT: &[Word] = &[
    Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
    Word { word: "points", on_the_wire: "points", help: "Points in any mode. In ascending order" },
    Word {
        word: "points-hardcore",
        on_the_wire: "pointsHardcore",
        help: "Points in hardcore mode. In ascending order",
    },
    Word { word: "points-weighted", on_the_wire: "pointsWeighted", help: "RetroPoints. In ascending order" },
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
];

pub(super) fn player_achievement_set_sort(
    word: &str,
) -> Result<retroachievements::Sort<models::PlayerAchievementSetSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::PlayerAchievementSetSort::Id,
        "points" => models::PlayerAchievementSetSort::Points,
        "points-hardcore" | "pointsHardcore" => models::PlayerAchievementSetSort::PointsHardcore,
        "points-weighted" | "pointsWeighted" => models::PlayerAchievementSetSort::PointsWeighted,
        "completion-percentage" | "completionPercentage" => {
            models::PlayerAchievementSetSort::CompletionPercentage
        }
        "completion-percentage-hardcore" | "completionPercentageHardcore" => {
            models::PlayerAchievementSetSort::CompletionPercentageHardcore
        }
        "last-unlock-at" | "lastUnlockAt" => models::PlayerAchievementSetSort::LastUnlockAt,
        "last-unlock-hardcore-at" | "lastUnlockHardcoreAt" => {
            models::PlayerAchievementSetSort::LastUnlockHardcoreAt
        }
        "completed-at" | "completedAt" => models::PlayerAchievementSetSort::CompletedAt,
        "completed-hardcore-at" | "completedHardcoreAt" => {
            models::PlayerAchievementSetSort::CompletedHardcoreAt
        }
        "time-taken-seconds" | "timeTakenSeconds" => models::PlayerAchievementSetSort::TimeTakenSeconds,
        "time-taken-hardcore-seconds" | "timeTakenHardcoreSeconds" => {
            models::PlayerAchievementSetSort::TimeTakenHardcoreSeconds
        }
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static PLAYER_ACHIEVEMENT_SORT: &[Word] = &[
    Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
    Word {
        word: "unlocked-at",
        on_the_wire: "unlockedAt",
        help: "When it was first unlocked, in any mode; null if that is not known. In ascending order",
    },
    Word {
        word: "unlocked-hardcore-at",
        on_the_wire: "unlockedHardcoreAt",
        help: "When it was unlocked in hardcore mode; null if it was not. In ascending order",
    },
];

pub(super) fn player_achievement_sort(
    word: &str,
) -> Result<retroachievements::Sort<models::PlayerAchievementSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::PlayerAchievementSort::Id,
        "unlocked-at" | "unlockedAt" => models::PlayerAchievementSort::UnlockedAt,
        "unlocked-hardcore-at" | "unlockedHardcoreAt" => models::PlayerAchievementSort::UnlockedHardcoreAt,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static PLAYER_GAME_AWARD_KIND: &[Word] = &[
    Word { word: "beaten-casual", on_the_wire: "beaten-casual", help: "Beaten in any mode" },
    Word { word: "beaten-hardcore", on_the_wire: "beaten-hardcore", help: "Beaten in hardcore mode" },
];

pub(super) fn player_game_award_kind(word: &str) -> Result<models::PlayerGameAwardKind, Failure> {
    Ok(match word {
        "beaten-casual" => models::PlayerGameAwardKind::BeatenCasual,
        "beaten-hardcore" => models::PlayerGameAwardKind::BeatenHardcore,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static PLAYER_GAME_INCLUDE: &[Word] = &[
    Word {
        word: "achievement-sets",
        on_the_wire: "achievementSets",
        help: "The game's sets of achievements",
    },
    Word { word: "game", on_the_wire: "game", help: "The game" },
    Word {
        word: "player-achievement-sets",
        on_the_wire: "playerAchievementSets",
        help: "How far the user is in each set",
    },
];

pub(super) fn player_game_include(word: &str) -> Result<models::PlayerGameInclude, Failure> {
    Ok(match word {
        "achievement-sets" | "achievementSets" => models::PlayerGameInclude::AchievementSets,
        "game" => models::PlayerGameInclude::Game,
        "player-achievement-sets" | "playerAchievementSets" => {
            models::PlayerGameInclude::PlayerAchievementSets
        }
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static PLAYER_GAME_SORT: &[Word] = &[
    Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
    Word {
        word: "last-played-at",
        on_the_wire: "lastPlayedAt",
        help: "When the user last played it; null if that is not known. In ascending order",
    },
];

pub(super) fn player_game_sort(
    word: &str,
) -> Result<retroachievements::Sort<models::PlayerGameSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::PlayerGameSort::Id,
        "last-played-at" | "lastPlayedAt" => models::PlayerGameSort::LastPlayedAt,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static SET_AWARD_KIND: &[Word] = &[
    Word { word: "completed", on_the_wire: "completed", help: "All achievements, in any mode" },
    Word { word: "mastered", on_the_wire: "mastered", help: "All achievements in hardcore mode" },
];

pub(super) fn set_award_kind(word: &str) -> Result<models::SetAwardKind, Failure> {
    Ok(match word {
        "completed" => models::SetAwardKind::Completed,
        "mastered" => models::SetAwardKind::Mastered,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static SYSTEM_SORT: &[Word] = &[
    Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
    Word { word: "name", on_the_wire: "name", help: "Name. In ascending order" },
    Word { word: "name-full", on_the_wire: "nameFull", help: "Full name. In ascending order" },
    Word { word: "name-short", on_the_wire: "nameShort", help: "Short name. In ascending order" },
];

pub(super) fn system_sort(word: &str) -> Result<retroachievements::Sort<models::SystemSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::SystemSort::Id,
        "name" => models::SystemSort::Name,
        "name-full" | "nameFull" => models::SystemSort::NameFull,
        "name-short" | "nameShort" => models::SystemSort::NameShort,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static TICKET_INCLUDE: &[Word] = &[
    Word {
        word: "achievement",
        on_the_wire: "achievement",
        help: "The achievement; absent if the ticket is about something else",
    },
    Word {
        word: "achievement.developer",
        on_the_wire: "achievement.developer",
        help: "With `achievement`: Its author, deleted users too; null if there is none",
    },
    Word {
        word: "achievement.achievement-set",
        on_the_wire: "achievement.achievementSet",
        help: "With `achievement`: Its set; null for one without a set, as in events",
    },
    Word {
        word: "achievement.games",
        on_the_wire: "achievement.games",
        help: "With `achievement`: Games that its set belongs to, without the extra game of a subset",
    },
    Word {
        word: "leaderboard",
        on_the_wire: "leaderboard",
        help: "The leaderboard; absent if the ticket is about something else",
    },
    Word {
        word: "leaderboard.games",
        on_the_wire: "leaderboard.games",
        help: "With `leaderboard`: Its game, as a list of one; empty if the game is deleted",
    },
    Word {
        word: "leaderboard.developer",
        on_the_wire: "leaderboard.developer",
        help: "With `leaderboard`: Its author; null if there is none",
    },
    Word { word: "reporter", on_the_wire: "reporter", help: "Who reported it; null if there is none" },
    Word {
        word: "reporter.last-game",
        on_the_wire: "reporter.lastGame",
        help: "With `reporter`: Game that the user last played; null if there is none",
    },
    Word { word: "resolver", on_the_wire: "resolver", help: "Who resolved it; null if nobody did" },
    Word {
        word: "resolver.last-game",
        on_the_wire: "resolver.lastGame",
        help: "With `resolver`: Game that the user last played; null if there is none",
    },
    Word {
        word: "author",
        on_the_wire: "author",
        help: "The developer whom the ticket is for; null if there is none",
    },
    Word {
        word: "author.last-game",
        on_the_wire: "author.lastGame",
        help: "With `author`: Game that the user last played; null if there is none",
    },
];

pub(super) fn ticket_include(word: &str) -> Result<models::TicketInclude, Failure> {
    Ok(match word {
        "achievement" => models::TicketInclude::Achievement,
        "achievement.developer" => models::TicketInclude::AchievementDeveloper,
        "achievement.achievement-set" | "achievement.achievementSet" => {
            models::TicketInclude::AchievementAchievementSet
        }
        "achievement.games" => models::TicketInclude::AchievementGames,
        "leaderboard" => models::TicketInclude::Leaderboard,
        "leaderboard.games" => models::TicketInclude::LeaderboardGames,
        "leaderboard.developer" => models::TicketInclude::LeaderboardDeveloper,
        "reporter" => models::TicketInclude::Reporter,
        "reporter.last-game" | "reporter.lastGame" => models::TicketInclude::ReporterLastGame,
        "resolver" => models::TicketInclude::Resolver,
        "resolver.last-game" | "resolver.lastGame" => models::TicketInclude::ResolverLastGame,
        "author" => models::TicketInclude::Author,
        "author.last-game" | "author.lastGame" => models::TicketInclude::AuthorLastGame,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static TICKET_SORT: &[Word] = &[
    Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
    Word { word: "state", on_the_wire: "state", help: "State. In ascending order" },
    Word { word: "reported-at", on_the_wire: "reportedAt", help: "When it was reported. In ascending order" },
    Word {
        word: "resolved-at",
        on_the_wire: "resolvedAt",
        help: "When it was resolved or closed; null if it is not. In ascending order",
    },
];

pub(super) fn ticket_sort(word: &str) -> Result<retroachievements::Sort<models::TicketSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::TicketSort::Id,
        "state" => models::TicketSort::State,
        "reported-at" | "reportedAt" => models::TicketSort::ReportedAt,
        "resolved-at" | "resolvedAt" => models::TicketSort::ResolvedAt,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static TICKET_STATE_FILTER: &[Word] = &[
    Word { word: "open", on_the_wire: "open", help: "Waiting for a developer" },
    Word { word: "closed", on_the_wire: "closed", help: "Closed without a change" },
    Word { word: "resolved", on_the_wire: "resolved", help: "Resolved" },
    Word {
        word: "request",
        on_the_wire: "request",
        help: "Waiting for the reporter's answer; counts as open",
    },
    Word { word: "quarantined", on_the_wire: "quarantined", help: "Quarantined until it is reviewed" },
    Word { word: "all", on_the_wire: "all", help: "Any state" },
];

pub(super) fn ticket_state_filter(word: &str) -> Result<models::TicketStateFilter, Failure> {
    Ok(match word {
        "open" => models::TicketStateFilter::Open,
        "closed" => models::TicketStateFilter::Closed,
        "resolved" => models::TicketStateFilter::Resolved,
        "request" => models::TicketStateFilter::Request,
        "quarantined" => models::TicketStateFilter::Quarantined,
        "all" => models::TicketStateFilter::All,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static TICKET_TARGET_FILTER: &[Word] = &[
    Word { word: "achievement", on_the_wire: "achievement", help: "An achievement" },
    Word { word: "leaderboard", on_the_wire: "leaderboard", help: "A leaderboard" },
    Word {
        word: "game.rich-presence",
        on_the_wire: "game.rich-presence",
        help: "The rich presence of a game",
    },
    Word { word: "all", on_the_wire: "all", help: "Anything" },
];

pub(super) fn ticket_target_filter(word: &str) -> Result<models::TicketTargetFilter, Failure> {
    Ok(match word {
        "achievement" => models::TicketTargetFilter::Achievement,
        "leaderboard" => models::TicketTargetFilter::Leaderboard,
        "game.rich-presence" => models::TicketTargetFilter::GameRichPresence,
        "all" => models::TicketTargetFilter::All,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static TICKET_TYPE_FILTER: &[Word] = &[
    Word {
        word: "did-not-trigger",
        on_the_wire: "did_not_trigger",
        help: "The achievement did not unlock when it should have",
    },
    Word {
        word: "triggered-at-wrong-time",
        on_the_wire: "triggered_at_wrong_time",
        help: "The achievement unlocked when it should not have",
    },
    Word {
        word: "did-not-start",
        on_the_wire: "did_not_start",
        help: "The leaderboard attempt did not start when it should have",
    },
    Word {
        word: "did-not-cancel",
        on_the_wire: "did_not_cancel",
        help: "The leaderboard attempt did not end when it should have",
    },
    Word {
        word: "did-not-submit",
        on_the_wire: "did_not_submit",
        help: "The leaderboard attempt was not submitted when it should have been",
    },
    Word {
        word: "submitted-wrong-value",
        on_the_wire: "submitted_wrong_value",
        help: "The leaderboard attempt was submitted with a wrong score",
    },
    Word { word: "all", on_the_wire: "all", help: "Any problem" },
];

pub(super) fn ticket_type_filter(word: &str) -> Result<models::TicketTypeFilter, Failure> {
    Ok(match word {
        "did-not-trigger" | "did_not_trigger" => models::TicketTypeFilter::DidNotTrigger,
        "triggered-at-wrong-time" | "triggered_at_wrong_time" => {
            models::TicketTypeFilter::TriggeredAtWrongTime
        }
        "did-not-start" | "did_not_start" => models::TicketTypeFilter::DidNotStart,
        "did-not-cancel" | "did_not_cancel" => models::TicketTypeFilter::DidNotCancel,
        "did-not-submit" | "did_not_submit" => models::TicketTypeFilter::DidNotSubmit,
        "submitted-wrong-value" | "submitted_wrong_value" => models::TicketTypeFilter::SubmittedWrongValue,
        "all" => models::TicketTypeFilter::All,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static USER_AWARD_INCLUDE: &[Word] = &[
    Word { word: "event", on_the_wire: "event", help: "Its event; absent for other kinds" },
    Word { word: "event.awards", on_the_wire: "event.awards", help: "With `event`: Its awards, one a tier" },
    Word {
        word: "game",
        on_the_wire: "game",
        help: "Its game; absent for other kinds, and if the game is deleted",
    },
    Word { word: "game.system", on_the_wire: "game.system", help: "With `game`: Its system" },
    Word {
        word: "game.achievement-sets",
        on_the_wire: "game.achievementSets",
        help: "With `game`: Its sets of achievements, core and others",
    },
    Word { word: "user", on_the_wire: "user", help: "The user" },
    Word {
        word: "user.last-game",
        on_the_wire: "user.lastGame",
        help: "With `user`: Game that the user last played; null if there is none",
    },
];

pub(super) fn user_award_include(word: &str) -> Result<models::UserAwardInclude, Failure> {
    Ok(match word {
        "event" => models::UserAwardInclude::Event,
        "event.awards" => models::UserAwardInclude::EventAwards,
        "game" => models::UserAwardInclude::Game,
        "game.system" => models::UserAwardInclude::GameSystem,
        "game.achievement-sets" | "game.achievementSets" => models::UserAwardInclude::GameAchievementSets,
        "user" => models::UserAwardInclude::User,
        "user.last-game" | "user.lastGame" => models::UserAwardInclude::UserLastGame,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static USER_AWARD_SORT: &[Word] = &[
    Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
    Word { word: "awarded-at", on_the_wire: "awardedAt", help: "When it was awarded. In ascending order" },
    Word {
        word: "display-order",
        on_the_wire: "displayOrder",
        help: "Position in the user's own order; negative if the user hides it. In ascending order",
    },
];

pub(super) fn user_award_sort(word: &str) -> Result<retroachievements::Sort<models::UserAwardSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::UserAwardSort::Id,
        "awarded-at" | "awardedAt" => models::UserAwardSort::AwardedAt,
        "display-order" | "displayOrder" => models::UserAwardSort::DisplayOrder,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static USER_FOLLOW_INCLUDE: &[Word] = &[
    Word { word: "user", on_the_wire: "user", help: "The other user; null if deleted" },
    Word {
        word: "user.last-game",
        on_the_wire: "user.lastGame",
        help: "With `user`: Game that the user last played; null if there is none",
    },
];

pub(super) fn user_follow_include(word: &str) -> Result<models::UserFollowInclude, Failure> {
    Ok(match word {
        "user" => models::UserFollowInclude::User,
        "user.last-game" | "user.lastGame" => models::UserFollowInclude::UserLastGame,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static USER_FOLLOW_SORT: &[Word] = &[
    Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
    Word {
        word: "followed-at",
        on_the_wire: "followedAt",
        help: "Since when; null if that is not known. In ascending order",
    },
    Word {
        word: "display-name",
        on_the_wire: "displayName",
        help: "Name of the other user; null if deleted. In ascending order",
    },
    Word {
        word: "points",
        on_the_wire: "points",
        help: "Casual points of the other user. In ascending order",
    },
    Word {
        word: "points-hardcore",
        on_the_wire: "pointsHardcore",
        help: "Hardcore points of the other user. In ascending order",
    },
];

pub(super) fn user_follow_sort(
    word: &str,
) -> Result<retroachievements::Sort<models::UserFollowSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::UserFollowSort::Id,
        "followed-at" | "followedAt" => models::UserFollowSort::FollowedAt,
        "display-name" | "displayName" => models::UserFollowSort::DisplayName,
        "points" => models::UserFollowSort::Points,
        "points-hardcore" | "pointsHardcore" => models::UserFollowSort::PointsHardcore,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static USER_GAME_LIST_ENTRY_INCLUDE: &[Word] =
    &[Word { word: "game", on_the_wire: "game", help: "The game" }];

pub(super) fn user_game_list_entry_include(word: &str) -> Result<models::UserGameListEntryInclude, Failure> {
    Ok(match word {
        "game" => models::UserGameListEntryInclude::Game,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static USER_GAME_LIST_ENTRY_SORT: &[Word] = &[
    Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
    Word { word: "created-at", on_the_wire: "createdAt", help: "When it was added. In ascending order" },
];

pub(super) fn user_game_list_entry_sort(
    word: &str,
) -> Result<retroachievements::Sort<models::UserGameListEntrySort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::UserGameListEntrySort::Id,
        "created-at" | "createdAt" => models::UserGameListEntrySort::CreatedAt,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}

pub(super) static USER_GAME_LIST_KIND: &[Word] = &[
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
];

pub(super) fn user_game_list_kind(word: &str) -> Result<models::UserGameListKind, Failure> {
    Ok(match word {
        "play" => models::UserGameListKind::Play,
        "achievement-set-request" | "achievement_set_request" => {
            models::UserGameListKind::AchievementSetRequest
        }
        "develop" => models::UserGameListKind::Develop,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static USER_INCLUDE: &[Word] = &[Word {
    word: "last-game",
    on_the_wire: "lastGame",
    help: "Game that the user last played; null if there is none",
}];

pub(super) fn user_include(word: &str) -> Result<models::UserInclude, Failure> {
    Ok(match word {
        "last-game" | "lastGame" => models::UserInclude::LastGame,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    })
}

pub(super) static USER_SORT: &[Word] = &[
    Word { word: "id", on_the_wire: "id", help: "The ID, in ascending order" },
    Word { word: "points", on_the_wire: "points", help: "Points in casual mode only. In ascending order" },
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
];

pub(super) fn user_sort(word: &str) -> Result<retroachievements::Sort<models::UserSort>, Failure> {
    let key = word.strip_prefix('-');
    let is_descending = key.is_some();
    let word = key.unwrap_or(word);
    let key = match word {
        "id" => models::UserSort::Id,
        "points" => models::UserSort::Points,
        "points-hardcore" | "pointsHardcore" => models::UserSort::PointsHardcore,
        "points-weighted" | "pointsWeighted" => models::UserSort::PointsWeighted,
        "yield-unlocks" | "yieldUnlocks" => models::UserSort::YieldUnlocks,
        "yield-points" | "yieldPoints" => models::UserSort::YieldPoints,
        "joined-at" | "joinedAt" => models::UserSort::JoinedAt,
        "last-activity-at" | "lastActivityAt" => models::UserSort::LastActivityAt,
        _ => return Err(Failure::usage(format!("`{word}` is not known"))),
    };
    Ok(if is_descending { -key } else { key.into() })
}
