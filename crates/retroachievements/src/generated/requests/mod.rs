// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! Requests, one for each endpoint, made by the methods of [`Client`](crate::Client).
mod achievement_count;
mod achievement_unlocks;
mod achievements_earned_between;
mod achievements_earned_on_day;
mod console_ids;
mod user_points;
mod user_profile;
mod user_rank_and_score;
mod user_recent_achievements;
mod user_summary;
pub use achievement_count::AchievementCountRequest;
pub use achievement_unlocks::AchievementUnlocksRequest;
pub use achievements_earned_between::AchievementsEarnedBetweenRequest;
pub use achievements_earned_on_day::AchievementsEarnedOnDayRequest;
pub use console_ids::ConsoleIdsRequest;
pub use user_points::UserPointsRequest;
pub use user_profile::UserProfileRequest;
pub use user_rank_and_score::UserRankAndScoreRequest;
pub use user_recent_achievements::UserRecentAchievementsRequest;
pub use user_summary::UserSummaryRequest;
