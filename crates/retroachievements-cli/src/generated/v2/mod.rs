// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::endpoint::{Arguments, Endpoint};
use crate::failure::Failure;
use crate::report::Report;
use retroachievements::Client;

mod achievement;
mod achievement_comments;
mod achievement_of_the_week;
mod achievement_player_achievements;
mod achievement_set;
mod achievement_set_achievement_set_versions;
mod achievement_set_claims;
mod achievement_set_versions;
mod achievement_tickets;
mod achievements;
mod awards;
mod event;
mod event_achievement;
mod event_achievements;
mod event_event_achievements;
mod events;
mod game;
mod game_achievement_distribution;
mod game_achievement_set_claims;
mod game_comments;
mod game_hashes;
mod game_tickets;
mod games;
mod health;
mod hub;
mod hub_games;
mod hub_links;
mod hubs;
mod leaderboard;
mod leaderboard_entries;
mod leaderboards;
mod system;
mod systems;
mod ticket;
mod tickets;
mod user;
mod user_achievement_set_claims;
mod user_awards;
mod user_followers;
mod user_following;
mod user_leaderboard_entries;
mod user_player_achievement_sets;
mod user_player_achievements;
mod user_player_games;
mod user_tickets;
mod user_user_game_list_entries;
mod user_wall_comments;
mod users;
mod words;
/// All endpoints, in the order of the spec.
pub(crate) static ENDPOINTS: &[&Endpoint] = &[
    &achievement_player_achievements::ENDPOINT,
    &achievement::ENDPOINT,
    &achievements::ENDPOINT,
    &achievement_set_achievement_set_versions::ENDPOINT,
    &achievement_set_versions::ENDPOINT,
    &achievement_set::ENDPOINT,
    &game_achievement_distribution::ENDPOINT,
    &game_achievement_set_claims::ENDPOINT,
    &game_hashes::ENDPOINT,
    &game::ENDPOINT,
    &games::ENDPOINT,
    &user_achievement_set_claims::ENDPOINT,
    &user_awards::ENDPOINT,
    &user_followers::ENDPOINT,
    &user_following::ENDPOINT,
    &user_leaderboard_entries::ENDPOINT,
    &user_player_achievement_sets::ENDPOINT,
    &user_player_achievements::ENDPOINT,
    &user_player_games::ENDPOINT,
    &user_user_game_list_entries::ENDPOINT,
    &user::ENDPOINT,
    &users::ENDPOINT,
    &leaderboard_entries::ENDPOINT,
    &leaderboard::ENDPOINT,
    &leaderboards::ENDPOINT,
    &system::ENDPOINT,
    &systems::ENDPOINT,
    &hub_games::ENDPOINT,
    &hub_links::ENDPOINT,
    &hub::ENDPOINT,
    &hubs::ENDPOINT,
    &achievement_of_the_week::ENDPOINT,
    &event_achievement::ENDPOINT,
    &event_achievements::ENDPOINT,
    &event_event_achievements::ENDPOINT,
    &event::ENDPOINT,
    &events::ENDPOINT,
    &achievement_set_claims::ENDPOINT,
    &awards::ENDPOINT,
    &achievement_comments::ENDPOINT,
    &game_comments::ENDPOINT,
    &user_wall_comments::ENDPOINT,
    &achievement_tickets::ENDPOINT,
    &game_tickets::ENDPOINT,
    &ticket::ENDPOINT,
    &tickets::ENDPOINT,
    &user_tickets::ENDPOINT,
    &health::ENDPOINT,
];

/// Makes the call of a command.
pub(crate) async fn run(
    command: &str,
    client: &Client,
    arguments: &Arguments,
    report: &mut Report,
) -> Result<(), Failure> {
    match command {
        "achievement-player-achievements" => {
            achievement_player_achievements::run(client, arguments, report).await
        }
        "achievement" => achievement::run(client, arguments, report).await,
        "achievements" => achievements::run(client, arguments, report).await,
        "achievement-set-achievement-set-versions" => {
            achievement_set_achievement_set_versions::run(client, arguments, report).await
        }
        "achievement-set-versions" => achievement_set_versions::run(client, arguments, report).await,
        "achievement-set" => achievement_set::run(client, arguments, report).await,
        "game-achievement-distribution" => {
            game_achievement_distribution::run(client, arguments, report).await
        }
        "game-achievement-set-claims" => game_achievement_set_claims::run(client, arguments, report).await,
        "game-hashes" => game_hashes::run(client, arguments, report).await,
        "game" => game::run(client, arguments, report).await,
        "games" => games::run(client, arguments, report).await,
        "user-achievement-set-claims" => user_achievement_set_claims::run(client, arguments, report).await,
        "user-awards" => user_awards::run(client, arguments, report).await,
        "user-followers" => user_followers::run(client, arguments, report).await,
        "user-following" => user_following::run(client, arguments, report).await,
        "user-leaderboard-entries" => user_leaderboard_entries::run(client, arguments, report).await,
        "user-player-achievement-sets" => user_player_achievement_sets::run(client, arguments, report).await,
        "user-player-achievements" => user_player_achievements::run(client, arguments, report).await,
        "user-player-games" => user_player_games::run(client, arguments, report).await,
        "user-user-game-list-entries" => user_user_game_list_entries::run(client, arguments, report).await,
        "user" => user::run(client, arguments, report).await,
        "users" => users::run(client, arguments, report).await,
        "leaderboard-entries" => leaderboard_entries::run(client, arguments, report).await,
        "leaderboard" => leaderboard::run(client, arguments, report).await,
        "leaderboards" => leaderboards::run(client, arguments, report).await,
        "system" => system::run(client, arguments, report).await,
        "systems" => systems::run(client, arguments, report).await,
        "hub-games" => hub_games::run(client, arguments, report).await,
        "hub-links" => hub_links::run(client, arguments, report).await,
        "hub" => hub::run(client, arguments, report).await,
        "hubs" => hubs::run(client, arguments, report).await,
        "achievement-of-the-week" => achievement_of_the_week::run(client, arguments, report).await,
        "event-achievement" => event_achievement::run(client, arguments, report).await,
        "event-achievements" => event_achievements::run(client, arguments, report).await,
        "event-event-achievements" => event_event_achievements::run(client, arguments, report).await,
        "event" => event::run(client, arguments, report).await,
        "events" => events::run(client, arguments, report).await,
        "achievement-set-claims" => achievement_set_claims::run(client, arguments, report).await,
        "awards" => awards::run(client, arguments, report).await,
        "achievement-comments" => achievement_comments::run(client, arguments, report).await,
        "game-comments" => game_comments::run(client, arguments, report).await,
        "user-wall-comments" => user_wall_comments::run(client, arguments, report).await,
        "achievement-tickets" => achievement_tickets::run(client, arguments, report).await,
        "game-tickets" => game_tickets::run(client, arguments, report).await,
        "ticket" => ticket::run(client, arguments, report).await,
        "tickets" => tickets::run(client, arguments, report).await,
        "user-tickets" => user_tickets::run(client, arguments, report).await,
        "health" => health::run(client, arguments, report).await,
        _ => Err(Failure::usage(format!("there is no command `{command}`"))),
    }
}
