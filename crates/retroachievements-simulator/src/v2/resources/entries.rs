//! `leaderboard-entries`: of a leaderboard, and of a user.

use super::prelude::*;
use super::{leaderboards, users};
use crate::answers::score;

pub(crate) static KIND: Kind = Kind {
    name: "leaderboard-entries",
    includes: "leaderboard leaderboard.games leaderboard.developer leaderboard.entries user",
    sorts: "score createdAt updatedAt",
    filters: &[
        Filter::new("id", Class::Ids),
        Filter::new("gameId", Class::Integers),
        Filter::new("user", Class::Player { empty: Empty::Fails }),
        Filter::new("maxRank", Class::AtMost),
    ],
    relations: "user leaderboard",
    always: "",
};

pub(super) struct Of<'w> {
    board: leaderboards::Of<'w>,
    entry: &'w Entry,
    rank: u64,
}

impl<'w> Row<'w> for Of<'w> {
    fn kind(&self) -> &'static Kind {
        &KIND
    }

    fn number(&self) -> u64 {
        self.entry.id.unwrap_or_else(|| made_up(self.entry.player, self.board.0.0))
    }

    fn attributes(&self, _: &Facts<'w>) -> Value {
        let entry = self.entry;
        attributes(&types::LeaderboardEntryAttributes {
            score: Int(entry.score),
            formatted_score: score::format(entry.score, &self.board.1.format),
            rank: UInt(self.rank),
            created_at: Some(IsoTime(entry.created.unwrap_or(entry.at))),
            updated_at: IsoTime(entry.at),
            ..example()
        })
    }

    fn related(&self, facts: &Facts<'w>, relation: &str) -> Related<'w> {
        match relation {
            "user" => Related::one(users::Of::find(facts, self.entry.player)),
            "leaderboard" => Related::one(Some(self.board)),
            _ => Related::Absent,
        }
    }

    fn fact(&self, facts: &Facts<'w>, filter: &str) -> Value {
        match filter {
            "gameId" => self.board.1.game.0.into(),
            "maxRank" => self.rank.into(),
            _ => facts
                .player(self.entry.player)
                .map_or(Value::Null, |one| users::names(self.entry.player, &one)),
        }
    }
}

/// The entries of a leaderboard; of a hidden one, none.
pub(crate) fn of_board<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let board = leaderboards::find(ask)?;
    let entries = ask.facts.world.ranked_entries(board.1).into_iter().filter(|_| board.1.order >= 0);
    Ok(entries.map(|(rank, entry)| row::node(Of { board, entry, rank })).collect())
}

/// The entries of a user, by leaderboard; of one who is untracked, none.
pub(crate) fn of_user<'w>(ask: &Ask<'_, 'w>) -> Result<Vec<Node<'w>>, Fault> {
    let users::Of(id, player) = users::find(ask)?;
    let entries = leaderboards::all(ask.facts).filter(|_| !player.untracked).filter_map(|board| {
        let entry = board.1.entries.iter().find(|entry| entry.player == id)?;
        ask.facts.game(board.1.game)?;
        Some(Of { board, entry, rank: ask.facts.world.rank_of(board.1, entry) })
    });
    Ok(entries.map(row::node).collect())
}
