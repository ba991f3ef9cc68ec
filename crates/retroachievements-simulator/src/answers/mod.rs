//! The answers of the operations: for each a function from the world, the time and the parameters to the low-level
//! client's own response type.
//!
//! An operation without a function is served by its example, so a new endpoint works as soon as it is in the spec.
#![allow(clippy::needless_update, reason = "with `..example()`, a field added to the spec breaks no answer")]

pub(crate) mod achievement_of_the_week;
pub(crate) mod achievement_unlocks;
mod ask;
pub(crate) mod awards;
mod claims;
mod comments;
mod completion;
mod earned;
mod example;
pub(crate) mod facts;
mod fields;
mod game;
pub(crate) mod game_list;
pub(crate) mod game_sets;
mod games_of_user;
mod leaderboards;
pub(crate) mod lists;
mod points;
mod prelude;
mod recent_game_awards;
pub(crate) mod score;
mod tickets;
mod user_profile;

use crate::answer::Answer;
use crate::operation::Operation;
use crate::params::Params;
use crate::validate::{self, Problem};
use crate::world::World;

pub(crate) use achievement_unlocks::Arrivals;
use ask::Ask;

type Function = fn(&Ask<'_>) -> Answer;

type Check = fn(&Ask<'_>, Vec<Problem>) -> Vec<Problem>;

/// The functions of the operations that have one, by the operation's ID.
const ENDPOINTS: &[(&str, Function)] = &[
    ("getAchievementCount", game_sets::count),
    ("getAchievementDistribution", game_sets::distribution),
    ("getAchievementOfTheWeek", achievement_of_the_week::answer),
    ("getAchievementTicketStats", tickets::of_achievement),
    ("getAchievementUnlocks", achievement_unlocks::answer),
    ("getAchievementsEarnedBetween", earned::between),
    ("getAchievementsEarnedOnDay", earned::on_day),
    ("getActiveClaims", claims::active),
    ("getClaims", claims::inactive),
    ("getComments", comments::answer),
    ("getConsoleIds", game_list::systems),
    ("getDeveloperTicketStats", tickets::of_developer),
    ("getGame", game::basic),
    ("getGameExtended", game::extended),
    ("getGameHashes", game_list::hashes),
    ("getGameInfoAndUserProgress", game::with_progress),
    ("getGameLeaderboards", leaderboards::of_game),
    ("getGameList", game_list::games),
    ("getGameProgression", game_sets::progression),
    ("getGameRankAndScore", game_sets::ranking),
    ("getGameTicketStats", tickets::of_game),
    ("getLeaderboardEntries", leaderboards::entries),
    ("getMostTicketedGames", tickets::most_ticketed_games),
    ("getRecentGameAwards", recent_game_awards::answer),
    ("getRecentTickets", tickets::recent),
    ("getTicket", tickets::by_id),
    ("getTopTenUsers", points::top_ten),
    ("getUserAwards", awards::answer),
    ("getUserClaims", claims::of_user),
    ("getUserCompletedGames", completion::completed_games),
    ("getUserCompletionProgress", completion::progress),
    ("getUserGameLeaderboards", leaderboards::of_user),
    ("getUserGameRankAndScore", points::in_game),
    ("getUserPoints", points::of_user),
    ("getUserProfile", user_profile::answer),
    ("getUserProgress", games_of_user::progress),
    ("getUserRankAndScore", points::rank_and_score),
    ("getUserRecentAchievements", earned::recent),
    ("getUserRecentlyPlayedGames", games_of_user::recently_played),
    ("getUserSetRequests", lists::set_requests),
    ("getUserSummary", games_of_user::summary),
    ("getUserWantToPlayList", lists::want_to_play),
    ("getUsersFollowingMe", lists::followers),
    ("getUsersIFollow", lists::followees),
];

/// Where the server checks parameters in a way of its own: what is left of the problems found, and others.
const CHECKS: &[(&str, Check)] = &[
    ("getClaims", claims::problems),
    ("getComments", comments::problems),
    ("getGameExtended", game::extended_problems),
    ("getRecentGameAwards", recent_game_awards::problems),
    ("getUserRecentlyPlayedGames", games_of_user::recently_played_problems),
];

/// What a table has for an operation.
fn find<T: Copy>(table: &[(&str, T)], operation: &Operation) -> Option<T> {
    table.iter().find(|(id, _)| *id == operation.id).map(|(_, found)| *found)
}

/// Answers an operation: by its function if it has one, else by its example.
pub(crate) fn answer(operation: &Operation, params: &Params, world: &World, arrivals: &Arrivals) -> Answer {
    let ask = Ask { operation, params, world, arrivals, now: world.now() };
    let mut problems = validate::problems(operation, params);
    if let Some(check) = find(CHECKS, operation) {
        problems = check(&ask, problems);
    }
    if !problems.is_empty() {
        return Answer::invalid(&problems);
    }
    find(ENDPOINTS, operation).unwrap_or(example::answer)(&ask)
}

/// What an operation answers in a world.
#[cfg(test)]
fn ask(world: &World, id: &str, query: &str) -> Answer {
    let operation = crate::generated::OPERATIONS.iter().find(|operation| operation.id == id).unwrap();
    answer(operation, &Params::from_form(query), world, &Arrivals::default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::OPERATIONS;

    /// The body of the answer that an operation gives in a world.
    pub(super) fn body(id: &str, query: &str, world: &World) -> serde_json::Value {
        let operation = OPERATIONS.iter().find(|operation| operation.id == id).unwrap();
        answer(operation, &Params::from_form(query), world, &Arrivals::default()).body
    }

    #[test]
    fn every_function_is_of_an_operation() {
        let ids = ENDPOINTS.iter().map(|(id, _)| *id).chain(CHECKS.iter().map(|(id, _)| *id));
        for id in ids {
            assert!(OPERATIONS.iter().any(|operation| operation.id == id), "{id}");
        }
    }

    #[test]
    fn endpoints_check_parameters_in_ways_of_their_own() {
        for (id, query, expected) in [
            ("getClaims", "k=4", "k must be set to one of the following values: 1, 2, 3"),
            ("getComments", "i=abc&t=1", "The i field must be an integer."),
            ("getComments", "i=1.0", "The t field is required."),
            ("getRecentGameAwards", "c=", "The c field is required."),
            ("getRecentGameAwards", "d=9999-01-01", "The d field must be a date before or equal to today."),
        ] {
            let answer = ask(&World::empty(), id, query);
            assert_eq!(
                (answer.status.as_u16(), &answer.body["message"]),
                (422, &expected.into()),
                "{id} {query}"
            );
        }
    }
}
