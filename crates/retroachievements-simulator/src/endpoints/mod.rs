//! What the operations answer.

mod achievement_unlocks;
mod example;

use crate::answer::Answer;
use crate::operation::Operation;
use crate::params::Params;

pub(crate) use achievement_unlocks::Arrivals;

/// All that changes while a simulator runs.
#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) arrivals: Arrivals,
}

/// Answers an operation: by its own behaviour if it has one, else with the specification's example.
pub(crate) fn answer(operation: &Operation, params: &Params, state: &State) -> Answer {
    match operation.id {
        "getAchievementUnlocks" => achievement_unlocks::answer(params, &state.arrivals),
        _ => example::answer(operation, params),
    }
}
