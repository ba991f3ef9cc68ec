// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::examples::{RoundTrip, round_trip};
use crate::types;

pub(crate) static ROUND_TRIPS: &[(&str, RoundTrip)] = &[
    ("AchievementUnlock", round_trip::<types::AchievementUnlock>),
    ("AchievementUnlocks", round_trip::<types::AchievementUnlocks>),
    ("ApiError", round_trip::<types::ApiError>),
    ("ApiErrorDetail", round_trip::<types::ApiErrorDetail>),
    ("ConsoleReference", round_trip::<types::ConsoleReference>),
    ("GameReference", round_trip::<types::GameReference>),
    ("NoAchievement", round_trip::<types::NoAchievement>),
    ("NoAchievementId", round_trip::<types::NoAchievementId>),
    ("UnknownAchievement", round_trip::<types::UnknownAchievement>),
    ("UnlockedAchievement", round_trip::<types::UnlockedAchievement>),
    ("ValidationError", round_trip::<types::ValidationError>),
];
