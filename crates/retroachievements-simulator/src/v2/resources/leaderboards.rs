//! `leaderboards`

use super::prelude::*;
use super::{games, users};

const STATES: &str = "active disabled unpromoted";

pub(crate) static KIND: Kind = Kind {
    name: "leaderboards",
    includes: "games developer entries",
    sorts: "title orderColumn createdAt updatedAt",
    filters: &[
        Filter::new("id", Class::Ids),
        Filter::new("gameId", Class::Number),
        Filter::new("state", Class::Lenient { of: STATES, unknown_is_all: false }),
    ],
    relations: "games developer",
    always: "",
};

#[derive(Clone, Copy)]
pub(super) struct Of<'w>(pub(super) LeaderboardId, pub(super) &'w Leaderboard);

impl<'w> Row<'w> for Of<'w> {
    fn kind(&self) -> &'static Kind {
        &KIND
    }

    fn number(&self) -> u64 {
        self.0.0
    }

    fn attributes(&self, _: &Facts<'w>) -> Value {
        let board = self.1;
        attributes(&types::LeaderboardAttributes {
            title: board.title.clone(),
            description: board.description.clone(),
            format: board.format.as_str().into(),
            rank_asc: Bool(board.lower_is_better),
            state: board.state.as_str().into(),
            order_column: Int(board.order),
            created_at: board.created.map(IsoTime),
            updated_at: board.updated.map(IsoTime),
            ..example()
        })
    }

    fn links(&self) -> Vec<(&'static str, String)> {
        vec![self_link(&KIND, &self.id()), ("webUrl", format!("leaderboard/{}", self.0))]
    }

    fn related(&self, facts: &Facts<'w>, relation: &str) -> Related<'w> {
        match relation {
            "games" => Related::many(games::Of::find(facts, self.1.game)),
            "developer" => Related::one(self.1.author.and_then(|id| users::Of::find(facts, id))),
            _ => Related::Absent,
        }
    }

    fn fact(&self, _: &Facts<'w>, filter: &str) -> Value {
        match filter {
            "gameId" => self.1.game.0.into(),
            _ => self.1.state.as_str().into(),
        }
    }
}

/// All leaderboards that are not deleted.
pub(super) fn all<'w>(facts: &Facts<'w>) -> impl Iterator<Item = Of<'w>> {
    facts.world.leaderboards.iter().filter(|(_, board)| !board.deleted).map(|(id, board)| Of(*id, board))
}

pub(crate) fn list<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let listed = all(ask.facts).filter(|Of(_, board)| {
        board.order >= 0 && ask.facts.game(board.game).is_some_and(|game| game.system.has_games())
    });
    Ok(listed.map(row::node).collect())
}

/// The leaderboard of the path.
pub(super) fn find<'w>(ask: &Ask<'_, 'w>) -> Result<Of<'w>, Fault> {
    all(ask.facts).find(|board| board.0.0 == ask.id()).ok_or(Fault::NotFound)
}

pub(crate) fn show<'w>(ask: &Ask<'_, 'w>) -> Result<Node<'w>, Fault> {
    find(ask).map(row::node)
}
