// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::examples::{RoundTrip, round_trip};
use crate::types;

pub(crate) static TYPES: &[(&str, RoundTrip)] = &[
    ("AchievementCount", round_trip::<types::AchievementCount>),
    ("AchievementUnlock", round_trip::<types::AchievementUnlock>),
    ("AchievementUnlocks", round_trip::<types::AchievementUnlocks>),
    ("ApiError", round_trip::<types::ApiError>),
    ("ApiErrorDetail", round_trip::<types::ApiErrorDetail>),
    ("Console", round_trip::<types::Console>),
    ("ConsoleReference", round_trip::<types::ConsoleReference>),
    ("EarnedAchievement", round_trip::<types::EarnedAchievement>),
    ("EarnedAchievementOfSpan", round_trip::<types::EarnedAchievementOfSpan>),
    ("GameProgress", round_trip::<types::GameProgress>),
    ("GameReference", round_trip::<types::GameReference>),
    ("LastActivity", round_trip::<types::LastActivity>),
    ("LastGame", round_trip::<types::LastGame>),
    ("NoAchievement", round_trip::<types::NoAchievement>),
    ("NoAchievementId", round_trip::<types::NoAchievementId>),
    ("PlayedGame", round_trip::<types::PlayedGame>),
    ("RecentAchievement", round_trip::<types::RecentAchievement>),
    ("UnknownAchievement", round_trip::<types::UnknownAchievement>),
    ("UnknownUserSummary", round_trip::<types::UnknownUserSummary>),
    ("UnlockedAchievement", round_trip::<types::UnlockedAchievement>),
    ("UserPoints", round_trip::<types::UserPoints>),
    ("UserProfile", round_trip::<types::UserProfile>),
    ("UserRankAndScore", round_trip::<types::UserRankAndScore>),
    ("UserSummary", round_trip::<types::UserSummary>),
    ("ValidationError", round_trip::<types::ValidationError>),
];

pub(crate) static ANSWERS: &[(&str, RoundTrip)] = &[
    ("getAchievementUnlocks", round_trip::<crate::types::AchievementUnlocks>),
    ("getAchievementCount", round_trip::<crate::types::AchievementCount>),
    ("getAchievementsEarnedBetween", round_trip::<crate::wire::List<crate::types::EarnedAchievementOfSpan>>),
    ("getAchievementsEarnedOnDay", round_trip::<crate::wire::List<crate::types::EarnedAchievementOfSpan>>),
    ("getUserPoints", round_trip::<crate::types::UserPoints>),
    ("getUserProfile", round_trip::<crate::types::UserProfile>),
    ("getUserRankAndScore", round_trip::<crate::types::UserRankAndScore>),
    ("getUserRecentAchievements", round_trip::<crate::wire::List<crate::types::EarnedAchievement>>),
    ("getUserSummary", round_trip::<crate::types::UserSummary>),
    ("getConsoleIds", round_trip::<crate::wire::List<crate::types::Console>>),
];
