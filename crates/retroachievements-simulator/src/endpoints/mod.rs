//! The answers of the operations.

mod achievement_unlocks;
mod comments;
mod example;
mod game_list;
mod list;
mod ticket;
mod unknown;
mod user_progress;

use crate::answer::Answer;
use crate::operation::Operation;
use crate::params::Params;
use crate::validate;

pub(crate) use achievement_unlocks::Arrivals;

/// The state that changes while a simulator runs.
#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) arrivals: Arrivals,
}

/// Answers an operation: by its own function if it has one, else with its example.
pub(crate) fn answer(operation: &Operation, params: &Params, state: &State) -> Answer {
    let problems = validate::problems(operation, params);
    if !problems.is_empty() {
        return Answer::invalid(&problems);
    }
    match operation.id {
        "getAchievementUnlocks" => achievement_unlocks::answer(params, &state.arrivals),
        "getComments" => comments::answer(operation, params),
        "getGameList" => game_list::answer(operation, params),
        "getTicket" => ticket::answer(operation, params),
        "getUserProgress" => user_progress::answer(operation, params),
        _ => example::answer(operation, params),
    }
}
