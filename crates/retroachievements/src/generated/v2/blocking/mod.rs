// @generated from spec/ by `cargo xtask generate`. Do not edit.

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
pub use achievement::AchievementRequest;
pub use achievement_comments::AchievementCommentsRequest;
pub use achievement_of_the_week::AchievementOfTheWeekRequest;
pub use achievement_player_achievements::AchievementPlayerAchievementsRequest;
pub use achievement_set::AchievementSetRequest;
pub use achievement_set_achievement_set_versions::AchievementSetAchievementSetVersionsRequest;
pub use achievement_set_claims::AchievementSetClaimsRequest;
pub use achievement_set_versions::AchievementSetVersionsRequest;
pub use achievement_tickets::AchievementTicketsRequest;
pub use achievements::AchievementsRequest;
pub use awards::AwardsRequest;
pub use event::EventRequest;
pub use event_achievement::EventAchievementRequest;
pub use event_achievements::EventAchievementsRequest;
pub use event_event_achievements::EventEventAchievementsRequest;
pub use events::EventsRequest;
pub use game::GameRequest;
pub use game_achievement_distribution::GameAchievementDistributionRequest;
pub use game_achievement_set_claims::GameAchievementSetClaimsRequest;
pub use game_comments::GameCommentsRequest;
pub use game_hashes::GameHashesRequest;
pub use game_tickets::GameTicketsRequest;
pub use games::GamesRequest;
pub use health::HealthRequest;
pub use hub::HubRequest;
pub use hub_games::HubGamesRequest;
pub use hub_links::HubLinksRequest;
pub use hubs::HubsRequest;
pub use leaderboard::LeaderboardRequest;
pub use leaderboard_entries::LeaderboardEntriesRequest;
pub use leaderboards::LeaderboardsRequest;
pub use system::SystemRequest;
pub use systems::SystemsRequest;
pub use ticket::TicketRequest;
pub use tickets::TicketsRequest;
pub use user::UserRequest;
pub use user_achievement_set_claims::UserAchievementSetClaimsRequest;
pub use user_awards::UserAwardsRequest;
pub use user_followers::UserFollowersRequest;
pub use user_following::UserFollowingRequest;
pub use user_leaderboard_entries::UserLeaderboardEntriesRequest;
pub use user_player_achievement_sets::UserPlayerAchievementSetsRequest;
pub use user_player_achievements::UserPlayerAchievementsRequest;
pub use user_player_games::UserPlayerGamesRequest;
pub use user_tickets::UserTicketsRequest;
pub use user_user_game_list_entries::UserUserGameListEntriesRequest;
pub use user_wall_comments::UserWallCommentsRequest;
pub use users::UsersRequest;
/// The operations of RetroAchievements Web API, made by [`blocking::Client::v2`](crate::blocking::Client::v2). Cloning is cheap.
#[derive(Clone, Debug)]
pub struct Client(pub(super) crate::blocking::Client);
impl crate::blocking::Client {
    /// The operations of RetroAchievements Web API.
    pub fn v2(&self) -> Client {
        Client(self.of_service(crate::service::Service::V2))
    }
}
