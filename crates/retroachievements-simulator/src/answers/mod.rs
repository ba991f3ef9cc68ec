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

/// An operation that has a function.
struct Endpoint {
    /// The operation's ID.
    id: &'static str,
    answer: fn(&Ask<'_>) -> Answer,
    /// Where the server checks parameters in a way of its own: what is left of the problems found, and others.
    problems: Option<Check>,
}

type Check = fn(&Ask<'_>, Vec<Problem>) -> Vec<Problem>;

const ENDPOINTS: &[Endpoint] = &[
    Endpoint::new("getAchievementCount", game_sets::count),
    Endpoint::new("getAchievementDistribution", game_sets::distribution),
    Endpoint::new("getAchievementOfTheWeek", achievement_of_the_week::answer),
    Endpoint::new("getAchievementTicketStats", tickets::of_achievement),
    Endpoint::new("getAchievementUnlocks", achievement_unlocks::answer),
    Endpoint::new("getAchievementsEarnedBetween", earned::between),
    Endpoint::new("getAchievementsEarnedOnDay", earned::on_day),
    Endpoint::new("getActiveClaims", claims::active),
    Endpoint::new("getClaims", claims::inactive).checking(claims::problems),
    Endpoint::new("getComments", comments::answer).checking(comments::problems),
    Endpoint::new("getConsoleIds", game_list::systems),
    Endpoint::new("getDeveloperTicketStats", tickets::of_developer),
    Endpoint::new("getGame", game::basic),
    Endpoint::new("getGameExtended", game::extended).checking(game::extended_problems),
    Endpoint::new("getGameHashes", game_list::hashes),
    Endpoint::new("getGameInfoAndUserProgress", game::with_progress),
    Endpoint::new("getGameLeaderboards", leaderboards::of_game),
    Endpoint::new("getGameList", game_list::games),
    Endpoint::new("getGameProgression", game_sets::progression),
    Endpoint::new("getGameRankAndScore", game_sets::ranking),
    Endpoint::new("getGameTicketStats", tickets::of_game),
    Endpoint::new("getLeaderboardEntries", leaderboards::entries),
    Endpoint::new("getMostTicketedGames", tickets::most_ticketed_games),
    Endpoint::new("getRecentGameAwards", recent_game_awards::answer).checking(recent_game_awards::problems),
    Endpoint::new("getRecentTickets", tickets::recent),
    Endpoint::new("getTicket", tickets::by_id),
    Endpoint::new("getTopTenUsers", points::top_ten),
    Endpoint::new("getUserAwards", awards::answer),
    Endpoint::new("getUserClaims", claims::of_user),
    Endpoint::new("getUserCompletedGames", completion::completed_games),
    Endpoint::new("getUserCompletionProgress", completion::progress),
    Endpoint::new("getUserGameLeaderboards", leaderboards::of_user),
    Endpoint::new("getUserGameRankAndScore", points::in_game),
    Endpoint::new("getUserPoints", points::of_user),
    Endpoint::new("getUserProfile", user_profile::answer),
    Endpoint::new("getUserProgress", games_of_user::progress),
    Endpoint::new("getUserRankAndScore", points::rank_and_score),
    Endpoint::new("getUserRecentAchievements", earned::recent),
    Endpoint::new("getUserRecentlyPlayedGames", games_of_user::recently_played)
        .checking(games_of_user::recently_played_problems),
    Endpoint::new("getUserSetRequests", lists::set_requests),
    Endpoint::new("getUserSummary", games_of_user::summary),
    Endpoint::new("getUserWantToPlayList", lists::want_to_play),
    Endpoint::new("getUsersFollowingMe", lists::followers),
    Endpoint::new("getUsersIFollow", lists::followees),
];

impl Endpoint {
    const fn new(id: &'static str, answer: fn(&Ask<'_>) -> Answer) -> Self {
        Self { id, answer, problems: None }
    }

    const fn checking(self, problems: Check) -> Self {
        Self { problems: Some(problems), ..self }
    }
}

/// Answers an operation: by its function if it has one, else by its example.
pub(crate) fn answer(operation: &Operation, params: &Params, world: &World, arrivals: &Arrivals) -> Answer {
    let ask = Ask { operation, params, world, arrivals, now: world.now() };
    let endpoint = ENDPOINTS.iter().find(|endpoint| endpoint.id == operation.id);
    let problems = validate::problems(operation, params);
    let problems = match endpoint.and_then(|endpoint| endpoint.problems) {
        Some(of) => of(&ask, problems),
        None => problems,
    };
    match endpoint {
        _ if !problems.is_empty() => Answer::invalid(&problems),
        Some(endpoint) => (endpoint.answer)(&ask),
        None => example::answer(&ask),
    }
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
        for endpoint in ENDPOINTS {
            assert!(OPERATIONS.iter().any(|operation| operation.id == endpoint.id), "{}", endpoint.id);
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
