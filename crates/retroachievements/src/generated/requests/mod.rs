// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! Requests, one for each endpoint, made by the methods of [`Client`](crate::Client).
mod achievement_count;
mod achievement_unlocks;
mod achievements_earned_between;
mod achievements_earned_on_day;
mod console_ids;
mod game_info_and_user_progress;
mod user_awards;
mod user_completed_games;
mod user_completion_progress;
mod user_game_rank_and_score;
mod user_points;
mod user_profile;
mod user_progress;
mod user_rank_and_score;
mod user_recent_achievements;
mod user_recently_played_games;
mod user_set_requests;
mod user_summary;
pub use achievement_count::AchievementCountRequest;
pub use achievement_unlocks::AchievementUnlocksRequest;
pub use achievements_earned_between::AchievementsEarnedBetweenRequest;
pub use achievements_earned_on_day::AchievementsEarnedOnDayRequest;
pub use console_ids::ConsoleIdsRequest;
pub use game_info_and_user_progress::GameInfoAndUserProgressRequest;
pub use user_awards::UserAwardsRequest;
pub use user_completed_games::UserCompletedGamesRequest;
pub use user_completion_progress::UserCompletionProgressRequest;
pub use user_game_rank_and_score::UserGameRankAndScoreRequest;
pub use user_points::UserPointsRequest;
pub use user_profile::UserProfileRequest;
pub use user_progress::UserProgressRequest;
pub use user_rank_and_score::UserRankAndScoreRequest;
pub use user_recent_achievements::UserRecentAchievementsRequest;
pub use user_recently_played_games::UserRecentlyPlayedGamesRequest;
pub use user_set_requests::UserSetRequestsRequest;
pub use user_summary::UserSummaryRequest;
