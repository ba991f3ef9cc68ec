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
    ("GameReference", round_trip::<types::GameReference>),
    ("NoAchievement", round_trip::<types::NoAchievement>),
    ("NoAchievementId", round_trip::<types::NoAchievementId>),
    ("UnknownAchievement", round_trip::<types::UnknownAchievement>),
    ("UnlockedAchievement", round_trip::<types::UnlockedAchievement>),
    ("UserPoints", round_trip::<types::UserPoints>),
    ("ValidationError", round_trip::<types::ValidationError>),
];

pub(crate) static ANSWERS: &[(&str, RoundTrip)] = &[
    ("getAchievementUnlocks", round_trip::<crate::types::AchievementUnlocks>),
    ("getAchievementCount", round_trip::<crate::types::AchievementCount>),
    ("getUserPoints", round_trip::<crate::types::UserPoints>),
    ("getConsoleIds", round_trip::<crate::wire::List<crate::types::Console>>),
];
