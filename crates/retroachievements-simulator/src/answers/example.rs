//! Operations without a function: their example, in pages if the operation has them.

use serde_json::Value;

use super::Ask;
use crate::answer::Answer;
use crate::operation::{Kind, Parameter};
use crate::world::{AchievementId, GameId, LeaderboardId, SystemId, TicketId};

pub(super) fn answer(ask: &Ask<'_>) -> Answer {
    let mut given =
        ask.operation.parameters.iter().filter(|one| one.required || ask.params.get(one.name).is_some());
    if given.any(|parameter| !is_known(ask, parameter)) {
        return Answer::unknown(ask.operation);
    }
    let Some(mut body) = ask.operation.example("full") else { return Answer::server_error() };
    if let Some(paging) = &ask.operation.paging {
        let list = match paging.items {
            Some(property) => body.get_mut(property),
            None => Some(&mut body),
        };
        if let Some(Value::Array(list)) = list {
            *list = ask.page(std::mem::take(list));
        }
    }
    Answer::ok(body)
}

/// Whether the world has what a parameter names, or the example does.
fn is_known(ask: &Ask<'_>, parameter: &Parameter) -> bool {
    let (world, id) = (ask.world, ask.number(parameter.name));
    let in_world = match parameter.kind {
        Kind::User => ask.user(parameter.name).is_some(),
        Kind::Id("achievement") => world.achievements.contains_key(&AchievementId(id)),
        Kind::Id("game") => world.games.contains_key(&GameId(id)),
        Kind::Id("console") => world.systems.contains_key(&SystemId(id)),
        Kind::Id("leaderboard") => world.leaderboards.contains_key(&LeaderboardId(id)),
        Kind::Id("ticket") => world.tickets.contains_key(&TicketId(id)),
        _ => true,
    };
    in_world || ask.params.get(parameter.name) == Some(parameter.example)
}
