// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Endpoint};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

mod achievement_count;
mod achievement_distribution;
mod achievement_of_the_week;
mod achievement_ticket_stats;
mod achievement_unlocks;
mod achievements_earned_between;
mod achievements_earned_on_day;
mod active_claims;
mod claims;
mod comments;
mod console_ids;
mod developer_ticket_stats;
mod game;
mod game_extended;
mod game_hashes;
mod game_info_and_user_progress;
mod game_leaderboards;
mod game_list;
mod game_progression;
mod game_rank_and_score;
mod game_ticket_stats;
mod leaderboard_entries;
mod most_ticketed_games;
mod recent_game_awards;
mod recent_tickets;
mod ticket;
mod top_ten_users;
mod user_awards;
mod user_claims;
mod user_completed_games;
mod user_completion_progress;
mod user_game_leaderboards;
mod user_game_rank_and_score;
mod user_points;
mod user_profile;
mod user_progress;
mod user_rank_and_score;
mod user_recent_achievements;
mod user_recently_played_games;
mod user_set_requests;
mod user_summary;
mod user_want_to_play_list;
mod users_following_me;
mod users_i_follow;
mod words;
/// All endpoints, in the order of the spec.
pub(crate) static ENDPOINTS: &[&Endpoint] = &[
    &achievement_unlocks::ENDPOINT,
    &achievement_count::ENDPOINT,
    &achievement_distribution::ENDPOINT,
    &game::ENDPOINT,
    &game_extended::ENDPOINT,
    &game_hashes::ENDPOINT,
    &game_progression::ENDPOINT,
    &game_rank_and_score::ENDPOINT,
    &achievements_earned_between::ENDPOINT,
    &achievements_earned_on_day::ENDPOINT,
    &game_info_and_user_progress::ENDPOINT,
    &user_awards::ENDPOINT,
    &user_claims::ENDPOINT,
    &user_completed_games::ENDPOINT,
    &user_completion_progress::ENDPOINT,
    &user_game_rank_and_score::ENDPOINT,
    &user_points::ENDPOINT,
    &user_profile::ENDPOINT,
    &user_progress::ENDPOINT,
    &user_rank_and_score::ENDPOINT,
    &user_recent_achievements::ENDPOINT,
    &user_recently_played_games::ENDPOINT,
    &user_set_requests::ENDPOINT,
    &user_summary::ENDPOINT,
    &user_want_to_play_list::ENDPOINT,
    &users_following_me::ENDPOINT,
    &users_i_follow::ENDPOINT,
    &game_leaderboards::ENDPOINT,
    &leaderboard_entries::ENDPOINT,
    &user_game_leaderboards::ENDPOINT,
    &console_ids::ENDPOINT,
    &game_list::ENDPOINT,
    &active_claims::ENDPOINT,
    &claims::ENDPOINT,
    &recent_game_awards::ENDPOINT,
    &top_ten_users::ENDPOINT,
    &achievement_of_the_week::ENDPOINT,
    &comments::ENDPOINT,
    &ticket::ENDPOINT,
    &most_ticketed_games::ENDPOINT,
    &developer_ticket_stats::ENDPOINT,
    &game_ticket_stats::ENDPOINT,
    &achievement_ticket_stats::ENDPOINT,
    &recent_tickets::ENDPOINT,
];

/// Makes the call of a command.
pub(crate) async fn run(
    command: &str,
    client: &Client,
    arguments: &Arguments,
    report: &mut Report,
) -> Result<(), Failure> {
    match command {
        "achievement-unlocks" => achievement_unlocks::run(client, arguments, report).await,
        "achievement-count" => achievement_count::run(client, arguments, report).await,
        "achievement-distribution" => achievement_distribution::run(client, arguments, report).await,
        "game" => game::run(client, arguments, report).await,
        "game-extended" => game_extended::run(client, arguments, report).await,
        "game-hashes" => game_hashes::run(client, arguments, report).await,
        "game-progression" => game_progression::run(client, arguments, report).await,
        "game-rank-and-score" => game_rank_and_score::run(client, arguments, report).await,
        "achievements-earned-between" => achievements_earned_between::run(client, arguments, report).await,
        "achievements-earned-on-day" => achievements_earned_on_day::run(client, arguments, report).await,
        "game-info-and-user-progress" => game_info_and_user_progress::run(client, arguments, report).await,
        "user-awards" => user_awards::run(client, arguments, report).await,
        "user-claims" => user_claims::run(client, arguments, report).await,
        "user-completed-games" => user_completed_games::run(client, arguments, report).await,
        "user-completion-progress" => user_completion_progress::run(client, arguments, report).await,
        "user-game-rank-and-score" => user_game_rank_and_score::run(client, arguments, report).await,
        "user-points" => user_points::run(client, arguments, report).await,
        "user-profile" => user_profile::run(client, arguments, report).await,
        "user-progress" => user_progress::run(client, arguments, report).await,
        "user-rank-and-score" => user_rank_and_score::run(client, arguments, report).await,
        "user-recent-achievements" => user_recent_achievements::run(client, arguments, report).await,
        "user-recently-played-games" => user_recently_played_games::run(client, arguments, report).await,
        "user-set-requests" => user_set_requests::run(client, arguments, report).await,
        "user-summary" => user_summary::run(client, arguments, report).await,
        "user-want-to-play-list" => user_want_to_play_list::run(client, arguments, report).await,
        "users-following-me" => users_following_me::run(client, arguments, report).await,
        "users-i-follow" => users_i_follow::run(client, arguments, report).await,
        "game-leaderboards" => game_leaderboards::run(client, arguments, report).await,
        "leaderboard-entries" => leaderboard_entries::run(client, arguments, report).await,
        "user-game-leaderboards" => user_game_leaderboards::run(client, arguments, report).await,
        "console-ids" => console_ids::run(client, arguments, report).await,
        "game-list" => game_list::run(client, arguments, report).await,
        "active-claims" => active_claims::run(client, arguments, report).await,
        "claims" => claims::run(client, arguments, report).await,
        "recent-game-awards" => recent_game_awards::run(client, arguments, report).await,
        "top-ten-users" => top_ten_users::run(client, arguments, report).await,
        "achievement-of-the-week" => achievement_of_the_week::run(client, arguments, report).await,
        "comments" => comments::run(client, arguments, report).await,
        "ticket" => ticket::run(client, arguments, report).await,
        "most-ticketed-games" => most_ticketed_games::run(client, arguments, report).await,
        "developer-ticket-stats" => developer_ticket_stats::run(client, arguments, report).await,
        "game-ticket-stats" => game_ticket_stats::run(client, arguments, report).await,
        "achievement-ticket-stats" => achievement_ticket_stats::run(client, arguments, report).await,
        "recent-tickets" => recent_tickets::run(client, arguments, report).await,
        _ => Err(Failure::usage(format!("there is no command `{command}`"))),
    }
}
