// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! The spec's examples as plain models: something to begin with, and to change. Models are `non_exhaustive`; a
//! second entry of a list is a clone of the first.
/// The answer of [`examples::achievement_player_achievements`](super::examples::achievement_player_achievements), as a plain model.
pub fn achievement_player_achievements() -> retroachievements::v2::models::PlayerAchievements {
    super::examples::achievement_player_achievements().into()
}

/// The answer of [`examples::achievement_player_achievements_empty`](super::examples::achievement_player_achievements_empty), as a plain model.
pub fn achievement_player_achievements_empty() -> retroachievements::v2::models::PlayerAchievements {
    super::examples::achievement_player_achievements_empty().into()
}

/// The answer of [`examples::achievement`](super::examples::achievement), as a plain model.
pub fn achievement() -> retroachievements::v2::models::Achievement {
    super::examples::achievement().into()
}

/// The answer of [`examples::achievement_empty`](super::examples::achievement_empty), as a plain model.
pub fn achievement_empty() -> retroachievements::v2::models::Achievement {
    super::examples::achievement_empty().into()
}

/// The answer of [`examples::achievements`](super::examples::achievements), as a plain model.
pub fn achievements() -> retroachievements::v2::models::Achievements {
    super::examples::achievements().into()
}

/// The answer of [`examples::achievements_empty`](super::examples::achievements_empty), as a plain model.
pub fn achievements_empty() -> retroachievements::v2::models::Achievements {
    super::examples::achievements_empty().into()
}

/// The answer of [`examples::achievement_set_achievement_set_versions`](super::examples::achievement_set_achievement_set_versions), as a plain model.
pub fn achievement_set_achievement_set_versions() -> retroachievements::v2::models::AchievementSetVersions {
    super::examples::achievement_set_achievement_set_versions().into()
}

/// The answer of [`examples::achievement_set_achievement_set_versions_empty`](super::examples::achievement_set_achievement_set_versions_empty), as a plain model.
pub fn achievement_set_achievement_set_versions_empty()
-> retroachievements::v2::models::AchievementSetVersions {
    super::examples::achievement_set_achievement_set_versions_empty().into()
}

/// The answer of [`examples::achievement_set_versions`](super::examples::achievement_set_versions), as a plain model.
pub fn achievement_set_versions() -> retroachievements::v2::models::AchievementSetVersions {
    super::examples::achievement_set_versions().into()
}

/// The answer of [`examples::achievement_set_versions_empty`](super::examples::achievement_set_versions_empty), as a plain model.
pub fn achievement_set_versions_empty() -> retroachievements::v2::models::AchievementSetVersions {
    super::examples::achievement_set_versions_empty().into()
}

/// The answer of [`examples::achievement_set`](super::examples::achievement_set), as a plain model.
pub fn achievement_set() -> retroachievements::v2::models::AchievementSet {
    super::examples::achievement_set().into()
}

/// The answer of [`examples::achievement_set_empty`](super::examples::achievement_set_empty), as a plain model.
pub fn achievement_set_empty() -> retroachievements::v2::models::AchievementSet {
    super::examples::achievement_set_empty().into()
}

/// The answer of [`examples::game_achievement_distribution`](super::examples::game_achievement_distribution), as a plain model.
pub fn game_achievement_distribution() -> retroachievements::v2::models::AchievementDistribution {
    super::examples::game_achievement_distribution().into()
}

/// The answer of [`examples::game_achievement_distribution_empty`](super::examples::game_achievement_distribution_empty), as a plain model.
pub fn game_achievement_distribution_empty() -> retroachievements::v2::models::AchievementDistribution {
    super::examples::game_achievement_distribution_empty().into()
}

/// The answer of [`examples::game_achievement_set_claims`](super::examples::game_achievement_set_claims), as a plain model.
pub fn game_achievement_set_claims() -> retroachievements::v2::models::AchievementSetClaims {
    super::examples::game_achievement_set_claims().into()
}

/// The answer of [`examples::game_achievement_set_claims_empty`](super::examples::game_achievement_set_claims_empty), as a plain model.
pub fn game_achievement_set_claims_empty() -> retroachievements::v2::models::AchievementSetClaims {
    super::examples::game_achievement_set_claims_empty().into()
}

/// The answer of [`examples::game_hashes`](super::examples::game_hashes), as a plain model.
pub fn game_hashes() -> retroachievements::v2::models::GameHashes {
    super::examples::game_hashes().into()
}

/// The answer of [`examples::game_hashes_empty`](super::examples::game_hashes_empty), as a plain model.
pub fn game_hashes_empty() -> retroachievements::v2::models::GameHashes {
    super::examples::game_hashes_empty().into()
}

/// The answer of [`examples::game`](super::examples::game), as a plain model.
pub fn game() -> retroachievements::v2::models::Game {
    super::examples::game().into()
}

/// The answer of [`examples::game_empty`](super::examples::game_empty), as a plain model.
pub fn game_empty() -> retroachievements::v2::models::Game {
    super::examples::game_empty().into()
}

/// The answer of [`examples::games`](super::examples::games), as a plain model.
pub fn games() -> retroachievements::v2::models::Games {
    super::examples::games().into()
}

/// The answer of [`examples::games_empty`](super::examples::games_empty), as a plain model.
pub fn games_empty() -> retroachievements::v2::models::Games {
    super::examples::games_empty().into()
}

/// The answer of [`examples::user_achievement_set_claims`](super::examples::user_achievement_set_claims), as a plain model.
pub fn user_achievement_set_claims() -> retroachievements::v2::models::AchievementSetClaims {
    super::examples::user_achievement_set_claims().into()
}

/// The answer of [`examples::user_achievement_set_claims_empty`](super::examples::user_achievement_set_claims_empty), as a plain model.
pub fn user_achievement_set_claims_empty() -> retroachievements::v2::models::AchievementSetClaims {
    super::examples::user_achievement_set_claims_empty().into()
}

/// The answer of [`examples::user_awards`](super::examples::user_awards), as a plain model.
pub fn user_awards() -> retroachievements::v2::models::UserAwardsOfUser {
    super::examples::user_awards().into()
}

/// The answer of [`examples::user_awards_empty`](super::examples::user_awards_empty), as a plain model.
pub fn user_awards_empty() -> retroachievements::v2::models::UserAwardsOfUser {
    super::examples::user_awards_empty().into()
}

/// The answer of [`examples::user_followers`](super::examples::user_followers), as a plain model.
pub fn user_followers() -> retroachievements::v2::models::UserFollows {
    super::examples::user_followers().into()
}

/// The answer of [`examples::user_followers_empty`](super::examples::user_followers_empty), as a plain model.
pub fn user_followers_empty() -> retroachievements::v2::models::UserFollows {
    super::examples::user_followers_empty().into()
}

/// The answer of [`examples::user_following`](super::examples::user_following), as a plain model.
pub fn user_following() -> retroachievements::v2::models::UserFollows {
    super::examples::user_following().into()
}

/// The answer of [`examples::user_following_empty`](super::examples::user_following_empty), as a plain model.
pub fn user_following_empty() -> retroachievements::v2::models::UserFollows {
    super::examples::user_following_empty().into()
}

/// The answer of [`examples::user_leaderboard_entries`](super::examples::user_leaderboard_entries), as a plain model.
pub fn user_leaderboard_entries() -> retroachievements::v2::models::LeaderboardEntries {
    super::examples::user_leaderboard_entries().into()
}

/// The answer of [`examples::user_leaderboard_entries_empty`](super::examples::user_leaderboard_entries_empty), as a plain model.
pub fn user_leaderboard_entries_empty() -> retroachievements::v2::models::LeaderboardEntries {
    super::examples::user_leaderboard_entries_empty().into()
}

/// The answer of [`examples::user_player_achievement_sets`](super::examples::user_player_achievement_sets), as a plain model.
pub fn user_player_achievement_sets() -> retroachievements::v2::models::PlayerAchievementSets {
    super::examples::user_player_achievement_sets().into()
}

/// The answer of [`examples::user_player_achievement_sets_empty`](super::examples::user_player_achievement_sets_empty), as a plain model.
pub fn user_player_achievement_sets_empty() -> retroachievements::v2::models::PlayerAchievementSets {
    super::examples::user_player_achievement_sets_empty().into()
}

/// The answer of [`examples::user_player_achievements`](super::examples::user_player_achievements), as a plain model.
pub fn user_player_achievements() -> retroachievements::v2::models::PlayerAchievements {
    super::examples::user_player_achievements().into()
}

/// The answer of [`examples::user_player_achievements_empty`](super::examples::user_player_achievements_empty), as a plain model.
pub fn user_player_achievements_empty() -> retroachievements::v2::models::PlayerAchievements {
    super::examples::user_player_achievements_empty().into()
}

/// The answer of [`examples::user_player_games`](super::examples::user_player_games), as a plain model.
pub fn user_player_games() -> retroachievements::v2::models::PlayerGames {
    super::examples::user_player_games().into()
}

/// The answer of [`examples::user_player_games_empty`](super::examples::user_player_games_empty), as a plain model.
pub fn user_player_games_empty() -> retroachievements::v2::models::PlayerGames {
    super::examples::user_player_games_empty().into()
}

/// The answer of [`examples::user_user_game_list_entries`](super::examples::user_user_game_list_entries), as a plain model.
pub fn user_user_game_list_entries() -> retroachievements::v2::models::UserGameListEntries {
    super::examples::user_user_game_list_entries().into()
}

/// The answer of [`examples::user_user_game_list_entries_empty`](super::examples::user_user_game_list_entries_empty), as a plain model.
pub fn user_user_game_list_entries_empty() -> retroachievements::v2::models::UserGameListEntries {
    super::examples::user_user_game_list_entries_empty().into()
}

/// The answer of [`examples::user`](super::examples::user), as a plain model.
pub fn user() -> retroachievements::v2::models::UserDocument {
    super::examples::user().into()
}

/// The answer of [`examples::user_empty`](super::examples::user_empty), as a plain model.
pub fn user_empty() -> retroachievements::v2::models::UserDocument {
    super::examples::user_empty().into()
}

/// The answer of [`examples::users`](super::examples::users), as a plain model.
pub fn users() -> retroachievements::v2::models::Users {
    super::examples::users().into()
}

/// The answer of [`examples::users_empty`](super::examples::users_empty), as a plain model.
pub fn users_empty() -> retroachievements::v2::models::Users {
    super::examples::users_empty().into()
}

/// The answer of [`examples::leaderboard_entries`](super::examples::leaderboard_entries), as a plain model.
pub fn leaderboard_entries() -> retroachievements::v2::models::LeaderboardEntries {
    super::examples::leaderboard_entries().into()
}

/// The answer of [`examples::leaderboard_entries_empty`](super::examples::leaderboard_entries_empty), as a plain model.
pub fn leaderboard_entries_empty() -> retroachievements::v2::models::LeaderboardEntries {
    super::examples::leaderboard_entries_empty().into()
}

/// The answer of [`examples::leaderboard`](super::examples::leaderboard), as a plain model.
pub fn leaderboard() -> retroachievements::v2::models::Leaderboard {
    super::examples::leaderboard().into()
}

/// The answer of [`examples::leaderboard_empty`](super::examples::leaderboard_empty), as a plain model.
pub fn leaderboard_empty() -> retroachievements::v2::models::Leaderboard {
    super::examples::leaderboard_empty().into()
}

/// The answer of [`examples::leaderboards`](super::examples::leaderboards), as a plain model.
pub fn leaderboards() -> retroachievements::v2::models::Leaderboards {
    super::examples::leaderboards().into()
}

/// The answer of [`examples::leaderboards_empty`](super::examples::leaderboards_empty), as a plain model.
pub fn leaderboards_empty() -> retroachievements::v2::models::Leaderboards {
    super::examples::leaderboards_empty().into()
}

/// The answer of [`examples::system`](super::examples::system), as a plain model.
pub fn system() -> retroachievements::v2::models::System {
    super::examples::system().into()
}

/// The answer of [`examples::system_empty`](super::examples::system_empty), as a plain model.
pub fn system_empty() -> retroachievements::v2::models::System {
    super::examples::system_empty().into()
}

/// The answer of [`examples::systems`](super::examples::systems), as a plain model.
pub fn systems() -> retroachievements::v2::models::Systems {
    super::examples::systems().into()
}

/// The answer of [`examples::systems_empty`](super::examples::systems_empty), as a plain model.
pub fn systems_empty() -> retroachievements::v2::models::Systems {
    super::examples::systems_empty().into()
}

/// The answer of [`examples::hub_games`](super::examples::hub_games), as a plain model.
pub fn hub_games() -> retroachievements::v2::models::Games {
    super::examples::hub_games().into()
}

/// The answer of [`examples::hub_games_empty`](super::examples::hub_games_empty), as a plain model.
pub fn hub_games_empty() -> retroachievements::v2::models::Games {
    super::examples::hub_games_empty().into()
}

/// The answer of [`examples::hub_links`](super::examples::hub_links), as a plain model.
pub fn hub_links() -> retroachievements::v2::models::Hubs {
    super::examples::hub_links().into()
}

/// The answer of [`examples::hub_links_empty`](super::examples::hub_links_empty), as a plain model.
pub fn hub_links_empty() -> retroachievements::v2::models::Hubs {
    super::examples::hub_links_empty().into()
}

/// The answer of [`examples::hub`](super::examples::hub), as a plain model.
pub fn hub() -> retroachievements::v2::models::Hub {
    super::examples::hub().into()
}

/// The answer of [`examples::hub_empty`](super::examples::hub_empty), as a plain model.
pub fn hub_empty() -> retroachievements::v2::models::Hub {
    super::examples::hub_empty().into()
}

/// The answer of [`examples::hubs`](super::examples::hubs), as a plain model.
pub fn hubs() -> retroachievements::v2::models::Hubs {
    super::examples::hubs().into()
}

/// The answer of [`examples::hubs_empty`](super::examples::hubs_empty), as a plain model.
pub fn hubs_empty() -> retroachievements::v2::models::Hubs {
    super::examples::hubs_empty().into()
}

/// The answer of [`examples::achievement_of_the_week`](super::examples::achievement_of_the_week), as a plain model.
pub fn achievement_of_the_week() -> retroachievements::v2::models::AchievementOfTheWeek {
    super::examples::achievement_of_the_week().into()
}

/// The answer of [`examples::achievement_of_the_week_empty`](super::examples::achievement_of_the_week_empty), as a plain model.
pub fn achievement_of_the_week_empty() -> retroachievements::v2::models::AchievementOfTheWeek {
    super::examples::achievement_of_the_week_empty().into()
}

/// The answer of [`examples::event_achievement`](super::examples::event_achievement), as a plain model.
pub fn event_achievement() -> retroachievements::v2::models::EventAchievement {
    super::examples::event_achievement().into()
}

/// The answer of [`examples::event_achievement_empty`](super::examples::event_achievement_empty), as a plain model.
pub fn event_achievement_empty() -> retroachievements::v2::models::EventAchievement {
    super::examples::event_achievement_empty().into()
}

/// The answer of [`examples::event_achievements`](super::examples::event_achievements), as a plain model.
pub fn event_achievements() -> retroachievements::v2::models::EventAchievements {
    super::examples::event_achievements().into()
}

/// The answer of [`examples::event_achievements_empty`](super::examples::event_achievements_empty), as a plain model.
pub fn event_achievements_empty() -> retroachievements::v2::models::EventAchievements {
    super::examples::event_achievements_empty().into()
}

/// The answer of [`examples::event_event_achievements`](super::examples::event_event_achievements), as a plain model.
pub fn event_event_achievements() -> retroachievements::v2::models::EventAchievements {
    super::examples::event_event_achievements().into()
}

/// The answer of [`examples::event_event_achievements_empty`](super::examples::event_event_achievements_empty), as a plain model.
pub fn event_event_achievements_empty() -> retroachievements::v2::models::EventAchievements {
    super::examples::event_event_achievements_empty().into()
}

/// The answer of [`examples::event`](super::examples::event), as a plain model.
pub fn event() -> retroachievements::v2::models::Event {
    super::examples::event().into()
}

/// The answer of [`examples::event_empty`](super::examples::event_empty), as a plain model.
pub fn event_empty() -> retroachievements::v2::models::Event {
    super::examples::event_empty().into()
}

/// The answer of [`examples::events`](super::examples::events), as a plain model.
pub fn events() -> retroachievements::v2::models::Events {
    super::examples::events().into()
}

/// The answer of [`examples::events_empty`](super::examples::events_empty), as a plain model.
pub fn events_empty() -> retroachievements::v2::models::Events {
    super::examples::events_empty().into()
}

/// The answer of [`examples::achievement_set_claims`](super::examples::achievement_set_claims), as a plain model.
pub fn achievement_set_claims() -> retroachievements::v2::models::AchievementSetClaims {
    super::examples::achievement_set_claims().into()
}

/// The answer of [`examples::achievement_set_claims_empty`](super::examples::achievement_set_claims_empty), as a plain model.
pub fn achievement_set_claims_empty() -> retroachievements::v2::models::AchievementSetClaims {
    super::examples::achievement_set_claims_empty().into()
}

/// The answer of [`examples::awards`](super::examples::awards), as a plain model.
pub fn awards() -> retroachievements::v2::models::UserAwards {
    super::examples::awards().into()
}

/// The answer of [`examples::awards_empty`](super::examples::awards_empty), as a plain model.
pub fn awards_empty() -> retroachievements::v2::models::UserAwards {
    super::examples::awards_empty().into()
}

/// The answer of [`examples::achievement_comments`](super::examples::achievement_comments), as a plain model.
pub fn achievement_comments() -> retroachievements::v2::models::Comments {
    super::examples::achievement_comments().into()
}

/// The answer of [`examples::achievement_comments_empty`](super::examples::achievement_comments_empty), as a plain model.
pub fn achievement_comments_empty() -> retroachievements::v2::models::Comments {
    super::examples::achievement_comments_empty().into()
}

/// The answer of [`examples::game_comments`](super::examples::game_comments), as a plain model.
pub fn game_comments() -> retroachievements::v2::models::Comments {
    super::examples::game_comments().into()
}

/// The answer of [`examples::game_comments_empty`](super::examples::game_comments_empty), as a plain model.
pub fn game_comments_empty() -> retroachievements::v2::models::Comments {
    super::examples::game_comments_empty().into()
}

/// The answer of [`examples::user_wall_comments`](super::examples::user_wall_comments), as a plain model.
pub fn user_wall_comments() -> retroachievements::v2::models::Comments {
    super::examples::user_wall_comments().into()
}

/// The answer of [`examples::user_wall_comments_empty`](super::examples::user_wall_comments_empty), as a plain model.
pub fn user_wall_comments_empty() -> retroachievements::v2::models::Comments {
    super::examples::user_wall_comments_empty().into()
}

/// The answer of [`examples::achievement_tickets`](super::examples::achievement_tickets), as a plain model.
pub fn achievement_tickets() -> retroachievements::v2::models::Tickets {
    super::examples::achievement_tickets().into()
}

/// The answer of [`examples::achievement_tickets_empty`](super::examples::achievement_tickets_empty), as a plain model.
pub fn achievement_tickets_empty() -> retroachievements::v2::models::Tickets {
    super::examples::achievement_tickets_empty().into()
}

/// The answer of [`examples::game_tickets`](super::examples::game_tickets), as a plain model.
pub fn game_tickets() -> retroachievements::v2::models::Tickets {
    super::examples::game_tickets().into()
}

/// The answer of [`examples::game_tickets_empty`](super::examples::game_tickets_empty), as a plain model.
pub fn game_tickets_empty() -> retroachievements::v2::models::Tickets {
    super::examples::game_tickets_empty().into()
}

/// The answer of [`examples::ticket`](super::examples::ticket), as a plain model.
pub fn ticket() -> retroachievements::v2::models::Ticket {
    super::examples::ticket().into()
}

/// The answer of [`examples::ticket_empty`](super::examples::ticket_empty), as a plain model.
pub fn ticket_empty() -> retroachievements::v2::models::Ticket {
    super::examples::ticket_empty().into()
}

/// The answer of [`examples::tickets`](super::examples::tickets), as a plain model.
pub fn tickets() -> retroachievements::v2::models::Tickets {
    super::examples::tickets().into()
}

/// The answer of [`examples::tickets_empty`](super::examples::tickets_empty), as a plain model.
pub fn tickets_empty() -> retroachievements::v2::models::Tickets {
    super::examples::tickets_empty().into()
}

/// The answer of [`examples::user_tickets`](super::examples::user_tickets), as a plain model.
pub fn user_tickets() -> retroachievements::v2::models::Tickets {
    super::examples::user_tickets().into()
}

/// The answer of [`examples::user_tickets_empty`](super::examples::user_tickets_empty), as a plain model.
pub fn user_tickets_empty() -> retroachievements::v2::models::Tickets {
    super::examples::user_tickets_empty().into()
}

/// The answer of [`examples::health`](super::examples::health), as a plain model.
pub fn health() -> retroachievements::v2::models::Health {
    super::examples::health().into()
}

/// The answer of [`examples::health_empty`](super::examples::health_empty), as a plain model.
pub fn health_empty() -> retroachievements::v2::models::Health {
    super::examples::health_empty().into()
}
