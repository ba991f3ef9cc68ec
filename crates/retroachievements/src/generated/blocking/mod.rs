// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

mod achievement_unlocks;
pub use achievement_unlocks::AchievementUnlocksRequest;
