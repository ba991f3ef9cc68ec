// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! Requests, one for each endpoint, made by the methods of [`Client`](crate::Client).
mod achievement_unlocks;
pub use achievement_unlocks::AchievementUnlocksRequest;
