// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! The spec's examples as plain models: something to begin with, and to change. Models are `non_exhaustive`; a
//! second entry of a list is a clone of the first.
/// The answer of [`examples::achievement_unlocks`](super::examples::achievement_unlocks), as a plain model.
pub fn achievement_unlocks() -> retroachievements::models::AchievementUnlocks {
    super::examples::achievement_unlocks().into()
}

/// The answer of [`examples::achievement_unlocks_empty`](super::examples::achievement_unlocks_empty), as a plain model.
pub fn achievement_unlocks_empty() -> retroachievements::models::AchievementUnlocks {
    super::examples::achievement_unlocks_empty().into()
}

/// The answer of [`examples::achievement_count`](super::examples::achievement_count), as a plain model.
pub fn achievement_count() -> retroachievements::models::AchievementCount {
    super::examples::achievement_count().into()
}

/// The answer of [`examples::achievement_count_empty`](super::examples::achievement_count_empty), as a plain model.
pub fn achievement_count_empty() -> retroachievements::models::AchievementCount {
    super::examples::achievement_count_empty().into()
}

/// The answer of [`examples::achievement_distribution`](super::examples::achievement_distribution), as a plain model.
pub fn achievement_distribution() -> std::collections::BTreeMap<u64, i64> {
    super::examples::achievement_distribution().into_iter().map(|(key, item)| (key.0, item.0)).collect()
}

/// The answer of [`examples::achievement_distribution_empty`](super::examples::achievement_distribution_empty), as a plain model.
pub fn achievement_distribution_empty() -> std::collections::BTreeMap<u64, i64> {
    super::examples::achievement_distribution_empty().into_iter().map(|(key, item)| (key.0, item.0)).collect()
}

/// The answer of [`examples::game`](super::examples::game), as a plain model.
pub fn game() -> retroachievements::models::Game {
    super::examples::game().into()
}

/// The answer of [`examples::game_empty`](super::examples::game_empty), as a plain model.
pub fn game_empty() -> retroachievements::models::Game {
    super::examples::game_empty().into()
}

/// The answer of [`examples::game_extended`](super::examples::game_extended), as a plain model.
pub fn game_extended() -> retroachievements::models::GameExtended {
    super::examples::game_extended().into()
}

/// The answer of [`examples::game_extended_empty`](super::examples::game_extended_empty), as a plain model.
pub fn game_extended_empty() -> retroachievements::models::GameExtended {
    super::examples::game_extended_empty().into()
}

/// The answer of [`examples::game_hashes`](super::examples::game_hashes), as a plain model.
pub fn game_hashes() -> retroachievements::models::GameHashes {
    super::examples::game_hashes().into()
}

/// The answer of [`examples::game_hashes_empty`](super::examples::game_hashes_empty), as a plain model.
pub fn game_hashes_empty() -> retroachievements::models::GameHashes {
    super::examples::game_hashes_empty().into()
}

/// The answer of [`examples::game_progression`](super::examples::game_progression), as a plain model.
pub fn game_progression() -> retroachievements::models::GameProgression {
    super::examples::game_progression().into()
}

/// The answer of [`examples::game_progression_empty`](super::examples::game_progression_empty), as a plain model.
pub fn game_progression_empty() -> retroachievements::models::GameProgression {
    super::examples::game_progression_empty().into()
}

/// The answer of [`examples::game_rank_and_score`](super::examples::game_rank_and_score), as a plain model.
pub fn game_rank_and_score() -> Vec<retroachievements::models::GameRankAndScore> {
    super::examples::game_rank_and_score().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::game_rank_and_score_empty`](super::examples::game_rank_and_score_empty), as a plain model.
pub fn game_rank_and_score_empty() -> Vec<retroachievements::models::GameRankAndScore> {
    super::examples::game_rank_and_score_empty().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::achievements_earned_between`](super::examples::achievements_earned_between), as a plain model.
pub fn achievements_earned_between() -> Vec<retroachievements::models::EarnedAchievementOfSpan> {
    super::examples::achievements_earned_between().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::achievements_earned_between_empty`](super::examples::achievements_earned_between_empty), as a plain model.
pub fn achievements_earned_between_empty() -> Vec<retroachievements::models::EarnedAchievementOfSpan> {
    super::examples::achievements_earned_between_empty().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::achievements_earned_on_day`](super::examples::achievements_earned_on_day), as a plain model.
pub fn achievements_earned_on_day() -> Vec<retroachievements::models::EarnedAchievementOfSpan> {
    super::examples::achievements_earned_on_day().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::achievements_earned_on_day_empty`](super::examples::achievements_earned_on_day_empty), as a plain model.
pub fn achievements_earned_on_day_empty() -> Vec<retroachievements::models::EarnedAchievementOfSpan> {
    super::examples::achievements_earned_on_day_empty().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::game_info_and_user_progress`](super::examples::game_info_and_user_progress), as a plain model.
pub fn game_info_and_user_progress() -> retroachievements::models::GameInfoAndUserProgress {
    super::examples::game_info_and_user_progress().into()
}

/// The answer of [`examples::game_info_and_user_progress_empty`](super::examples::game_info_and_user_progress_empty), as a plain model.
pub fn game_info_and_user_progress_empty() -> retroachievements::models::GameInfoAndUserProgress {
    super::examples::game_info_and_user_progress_empty().into()
}

/// The answer of [`examples::user_awards`](super::examples::user_awards), as a plain model.
pub fn user_awards() -> retroachievements::models::UserAwards {
    super::examples::user_awards().into()
}

/// The answer of [`examples::user_awards_empty`](super::examples::user_awards_empty), as a plain model.
pub fn user_awards_empty() -> retroachievements::models::UserAwards {
    super::examples::user_awards_empty().into()
}

/// The answer of [`examples::user_claims`](super::examples::user_claims), as a plain model.
pub fn user_claims() -> Vec<retroachievements::models::Claim> {
    super::examples::user_claims().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::user_claims_empty`](super::examples::user_claims_empty), as a plain model.
pub fn user_claims_empty() -> Vec<retroachievements::models::Claim> {
    super::examples::user_claims_empty().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::user_completed_games`](super::examples::user_completed_games), as a plain model.
pub fn user_completed_games() -> Vec<retroachievements::models::CompletedGame> {
    super::examples::user_completed_games().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::user_completed_games_empty`](super::examples::user_completed_games_empty), as a plain model.
pub fn user_completed_games_empty() -> Vec<retroachievements::models::CompletedGame> {
    super::examples::user_completed_games_empty().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::user_completion_progress`](super::examples::user_completion_progress), as a plain model.
pub fn user_completion_progress() -> retroachievements::models::UserCompletionProgress {
    super::examples::user_completion_progress().into()
}

/// The answer of [`examples::user_completion_progress_empty`](super::examples::user_completion_progress_empty), as a plain model.
pub fn user_completion_progress_empty() -> retroachievements::models::UserCompletionProgress {
    super::examples::user_completion_progress_empty().into()
}

/// The answer of [`examples::user_game_rank_and_score`](super::examples::user_game_rank_and_score), as a plain model.
pub fn user_game_rank_and_score() -> Vec<retroachievements::models::UserGameRankAndScore> {
    super::examples::user_game_rank_and_score().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::user_game_rank_and_score_empty`](super::examples::user_game_rank_and_score_empty), as a plain model.
pub fn user_game_rank_and_score_empty() -> Vec<retroachievements::models::UserGameRankAndScore> {
    super::examples::user_game_rank_and_score_empty().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::user_game_rank_and_score_untracked`](super::examples::user_game_rank_and_score_untracked), as a plain model.
pub fn user_game_rank_and_score_untracked() -> Vec<retroachievements::models::UserGameRankAndScore> {
    super::examples::user_game_rank_and_score_untracked().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::user_points`](super::examples::user_points), as a plain model.
pub fn user_points() -> retroachievements::models::UserPoints {
    super::examples::user_points().into()
}

/// The answer of [`examples::user_points_empty`](super::examples::user_points_empty), as a plain model.
pub fn user_points_empty() -> retroachievements::models::UserPoints {
    super::examples::user_points_empty().into()
}

/// The answer of [`examples::user_profile`](super::examples::user_profile), as a plain model.
pub fn user_profile() -> retroachievements::models::UserProfile {
    super::examples::user_profile().into()
}

/// The answer of [`examples::user_profile_empty`](super::examples::user_profile_empty), as a plain model.
pub fn user_profile_empty() -> retroachievements::models::UserProfile {
    super::examples::user_profile_empty().into()
}

/// The answer of [`examples::user_progress`](super::examples::user_progress), as a plain model.
pub fn user_progress()
-> retroachievements::indexmap::IndexMap<retroachievements::GameId, retroachievements::models::GameProgress> {
    super::examples::user_progress()
        .into_iter()
        .map(|(key, item)| (key.0.try_into().expect("an ID"), item.into()))
        .collect()
}

/// The answer of [`examples::user_progress_empty`](super::examples::user_progress_empty), as a plain model.
pub fn user_progress_empty()
-> retroachievements::indexmap::IndexMap<retroachievements::GameId, retroachievements::models::GameProgress> {
    super::examples::user_progress_empty()
        .into_iter()
        .map(|(key, item)| (key.0.try_into().expect("an ID"), item.into()))
        .collect()
}

/// The answer of [`examples::user_rank_and_score`](super::examples::user_rank_and_score), as a plain model.
pub fn user_rank_and_score() -> retroachievements::models::UserRankAndScore {
    super::examples::user_rank_and_score().into()
}

/// The answer of [`examples::user_rank_and_score_empty`](super::examples::user_rank_and_score_empty), as a plain model.
pub fn user_rank_and_score_empty() -> retroachievements::models::UserRankAndScore {
    super::examples::user_rank_and_score_empty().into()
}

/// The answer of [`examples::user_recent_achievements`](super::examples::user_recent_achievements), as a plain model.
pub fn user_recent_achievements() -> Vec<retroachievements::models::EarnedAchievement> {
    super::examples::user_recent_achievements().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::user_recent_achievements_empty`](super::examples::user_recent_achievements_empty), as a plain model.
pub fn user_recent_achievements_empty() -> Vec<retroachievements::models::EarnedAchievement> {
    super::examples::user_recent_achievements_empty().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::user_recently_played_games`](super::examples::user_recently_played_games), as a plain model.
pub fn user_recently_played_games() -> Vec<retroachievements::models::RecentlyPlayedGame> {
    super::examples::user_recently_played_games().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::user_recently_played_games_empty`](super::examples::user_recently_played_games_empty), as a plain model.
pub fn user_recently_played_games_empty() -> Vec<retroachievements::models::RecentlyPlayedGame> {
    super::examples::user_recently_played_games_empty().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::user_set_requests`](super::examples::user_set_requests), as a plain model.
pub fn user_set_requests() -> retroachievements::models::UserSetRequests {
    super::examples::user_set_requests().into()
}

/// The answer of [`examples::user_set_requests_empty`](super::examples::user_set_requests_empty), as a plain model.
pub fn user_set_requests_empty() -> retroachievements::models::UserSetRequests {
    super::examples::user_set_requests_empty().into()
}

/// The answer of [`examples::user_summary`](super::examples::user_summary), as a plain model.
pub fn user_summary() -> retroachievements::models::UserSummary {
    super::examples::user_summary().into()
}

/// The answer of [`examples::user_summary_unasked`](super::examples::user_summary_unasked), as a plain model.
pub fn user_summary_unasked() -> retroachievements::models::UserSummary {
    super::examples::user_summary_unasked().into()
}

/// The answer of [`examples::user_summary_empty`](super::examples::user_summary_empty), as a plain model.
pub fn user_summary_empty() -> retroachievements::models::UserSummary {
    super::examples::user_summary_empty().into()
}

/// The answer of [`examples::user_want_to_play_list`](super::examples::user_want_to_play_list), as a plain model.
pub fn user_want_to_play_list() -> retroachievements::models::WantToPlayList {
    super::examples::user_want_to_play_list().into()
}

/// The answer of [`examples::user_want_to_play_list_empty`](super::examples::user_want_to_play_list_empty), as a plain model.
pub fn user_want_to_play_list_empty() -> retroachievements::models::WantToPlayList {
    super::examples::user_want_to_play_list_empty().into()
}

/// The answer of [`examples::users_following_me`](super::examples::users_following_me), as a plain model.
pub fn users_following_me() -> retroachievements::models::Followers {
    super::examples::users_following_me().into()
}

/// The answer of [`examples::users_following_me_empty`](super::examples::users_following_me_empty), as a plain model.
pub fn users_following_me_empty() -> retroachievements::models::Followers {
    super::examples::users_following_me_empty().into()
}

/// The answer of [`examples::users_i_follow`](super::examples::users_i_follow), as a plain model.
pub fn users_i_follow() -> retroachievements::models::Followees {
    super::examples::users_i_follow().into()
}

/// The answer of [`examples::users_i_follow_empty`](super::examples::users_i_follow_empty), as a plain model.
pub fn users_i_follow_empty() -> retroachievements::models::Followees {
    super::examples::users_i_follow_empty().into()
}

/// The answer of [`examples::game_leaderboards`](super::examples::game_leaderboards), as a plain model.
pub fn game_leaderboards() -> retroachievements::models::GameLeaderboards {
    super::examples::game_leaderboards().into()
}

/// The answer of [`examples::game_leaderboards_empty`](super::examples::game_leaderboards_empty), as a plain model.
pub fn game_leaderboards_empty() -> retroachievements::models::GameLeaderboards {
    super::examples::game_leaderboards_empty().into()
}

/// The answer of [`examples::leaderboard_entries`](super::examples::leaderboard_entries), as a plain model.
pub fn leaderboard_entries() -> retroachievements::models::LeaderboardEntries {
    super::examples::leaderboard_entries().into()
}

/// The answer of [`examples::leaderboard_entries_empty`](super::examples::leaderboard_entries_empty), as a plain model.
pub fn leaderboard_entries_empty() -> retroachievements::models::LeaderboardEntries {
    super::examples::leaderboard_entries_empty().into()
}

/// The answer of [`examples::user_game_leaderboards`](super::examples::user_game_leaderboards), as a plain model.
pub fn user_game_leaderboards() -> retroachievements::models::UserGameLeaderboards {
    super::examples::user_game_leaderboards().into()
}

/// The answer of [`examples::user_game_leaderboards_empty`](super::examples::user_game_leaderboards_empty), as a plain model.
pub fn user_game_leaderboards_empty() -> retroachievements::models::UserGameLeaderboards {
    super::examples::user_game_leaderboards_empty().into()
}

/// The answer of [`examples::console_ids`](super::examples::console_ids), as a plain model.
pub fn console_ids() -> Vec<retroachievements::models::Console> {
    super::examples::console_ids().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::console_ids_empty`](super::examples::console_ids_empty), as a plain model.
pub fn console_ids_empty() -> Vec<retroachievements::models::Console> {
    super::examples::console_ids_empty().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::game_list`](super::examples::game_list), as a plain model.
pub fn game_list() -> Vec<retroachievements::models::ListedGame> {
    super::examples::game_list().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::game_list_empty`](super::examples::game_list_empty), as a plain model.
pub fn game_list_empty() -> Vec<retroachievements::models::ListedGame> {
    super::examples::game_list_empty().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::active_claims`](super::examples::active_claims), as a plain model.
pub fn active_claims() -> Vec<retroachievements::models::Claim> {
    super::examples::active_claims().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::active_claims_empty`](super::examples::active_claims_empty), as a plain model.
pub fn active_claims_empty() -> Vec<retroachievements::models::Claim> {
    super::examples::active_claims_empty().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::claims`](super::examples::claims), as a plain model.
pub fn claims() -> Vec<retroachievements::models::Claim> {
    super::examples::claims().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::claims_empty`](super::examples::claims_empty), as a plain model.
pub fn claims_empty() -> Vec<retroachievements::models::Claim> {
    super::examples::claims_empty().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::recent_game_awards`](super::examples::recent_game_awards), as a plain model.
pub fn recent_game_awards() -> retroachievements::models::RecentGameAwards {
    super::examples::recent_game_awards().into()
}

/// The answer of [`examples::recent_game_awards_empty`](super::examples::recent_game_awards_empty), as a plain model.
pub fn recent_game_awards_empty() -> retroachievements::models::RecentGameAwards {
    super::examples::recent_game_awards_empty().into()
}

/// The answer of [`examples::top_ten_users`](super::examples::top_ten_users), as a plain model.
pub fn top_ten_users() -> Vec<retroachievements::models::TopUser> {
    super::examples::top_ten_users().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::top_ten_users_empty`](super::examples::top_ten_users_empty), as a plain model.
pub fn top_ten_users_empty() -> Vec<retroachievements::models::TopUser> {
    super::examples::top_ten_users_empty().into_iter().map(Into::into).collect()
}

/// The answer of [`examples::achievement_of_the_week`](super::examples::achievement_of_the_week), as a plain model.
pub fn achievement_of_the_week() -> retroachievements::models::AchievementOfTheWeek {
    super::examples::achievement_of_the_week().into()
}

/// The answer of [`examples::achievement_of_the_week_empty`](super::examples::achievement_of_the_week_empty), as a plain model.
pub fn achievement_of_the_week_empty() -> retroachievements::models::AchievementOfTheWeek {
    super::examples::achievement_of_the_week_empty().into()
}

/// The answer of [`examples::comments`](super::examples::comments), as a plain model.
pub fn comments() -> retroachievements::models::Comments {
    super::examples::comments().into()
}

/// The answer of [`examples::comments_empty`](super::examples::comments_empty), as a plain model.
pub fn comments_empty() -> retroachievements::models::Comments {
    super::examples::comments_empty().into()
}

/// The answer of [`examples::ticket`](super::examples::ticket), as a plain model.
pub fn ticket() -> retroachievements::models::Ticket {
    super::examples::ticket().into()
}

/// The answer of [`examples::ticket_empty`](super::examples::ticket_empty), as a plain model.
pub fn ticket_empty() -> retroachievements::models::Ticket {
    super::examples::ticket_empty().into()
}

/// The answer of [`examples::most_ticketed_games`](super::examples::most_ticketed_games), as a plain model.
pub fn most_ticketed_games() -> retroachievements::models::MostTicketedGames {
    super::examples::most_ticketed_games().into()
}

/// The answer of [`examples::most_ticketed_games_empty`](super::examples::most_ticketed_games_empty), as a plain model.
pub fn most_ticketed_games_empty() -> retroachievements::models::MostTicketedGames {
    super::examples::most_ticketed_games_empty().into()
}

/// The answer of [`examples::developer_ticket_stats`](super::examples::developer_ticket_stats), as a plain model.
pub fn developer_ticket_stats() -> retroachievements::models::DeveloperTicketStats {
    super::examples::developer_ticket_stats().into()
}

/// The answer of [`examples::developer_ticket_stats_empty`](super::examples::developer_ticket_stats_empty), as a plain model.
pub fn developer_ticket_stats_empty() -> retroachievements::models::DeveloperTicketStats {
    super::examples::developer_ticket_stats_empty().into()
}

/// The answer of [`examples::game_ticket_stats`](super::examples::game_ticket_stats), as a plain model.
pub fn game_ticket_stats() -> retroachievements::models::GameTicketStats {
    super::examples::game_ticket_stats().into()
}

/// The answer of [`examples::game_ticket_stats_empty`](super::examples::game_ticket_stats_empty), as a plain model.
pub fn game_ticket_stats_empty() -> retroachievements::models::GameTicketStats {
    super::examples::game_ticket_stats_empty().into()
}

/// The answer of [`examples::achievement_ticket_stats`](super::examples::achievement_ticket_stats), as a plain model.
pub fn achievement_ticket_stats() -> retroachievements::models::AchievementTicketStats {
    super::examples::achievement_ticket_stats().into()
}

/// The answer of [`examples::achievement_ticket_stats_empty`](super::examples::achievement_ticket_stats_empty), as a plain model.
pub fn achievement_ticket_stats_empty() -> retroachievements::models::AchievementTicketStats {
    super::examples::achievement_ticket_stats_empty().into()
}

/// The answer of [`examples::recent_tickets`](super::examples::recent_tickets), as a plain model.
pub fn recent_tickets() -> retroachievements::models::RecentTickets {
    super::examples::recent_tickets().into()
}

/// The answer of [`examples::recent_tickets_empty`](super::examples::recent_tickets_empty), as a plain model.
pub fn recent_tickets_empty() -> retroachievements::models::RecentTickets {
    super::examples::recent_tickets_empty().into()
}
