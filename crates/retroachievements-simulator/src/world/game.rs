//! Games and their consoles.

use std::borrow::Cow;

use super::mix::mix;
use super::words;

/// What several endpoints say of a game.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Game {
    pub(crate) id: u64,
    pub(crate) title: Option<Cow<'static, str>>,
    pub(crate) console: Console,
    pub(crate) icon: Option<Cow<'static, str>>,
    pub(crate) players: u64,
    /// How many achievements it has, and what they are worth together.
    pub(crate) achievements: u64,
    pub(crate) points: u64,
    pub(crate) leaderboards: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Console {
    pub(crate) id: u64,
    pub(crate) name: &'static str,
}

impl Console {
    pub(crate) fn find(id: i64) -> Option<Self> {
        CONSOLES.iter().copied().find(|console| i64::try_from(console.id) == Ok(id))
    }

    /// Its games, by title.
    pub(crate) fn games(self) -> Vec<Game> {
        let known = KNOWN.iter().map(Game::known);
        let mut games: Vec<_> =
            known.chain((0..COMPUTED).map(Game::nth)).filter(|game| game.console == self).collect();
        games.sort_by(|one, other| one.title.cmp(&other.title));
        games
    }
}

impl Game {
    /// The n-th of those that are computed.
    pub(crate) fn nth(n: u64) -> Self {
        let n = n % COMPUTED;
        let consoles = CONSOLES.len() as u64;
        let (first, second) = words::pair(n / consoles);
        let achievements = 6 + mix(n) % 40;
        Self {
            id: FIRST_COMPUTED + n,
            title: Some(format!("{first} {second}").into()),
            console: CONSOLES[(n % consoles) as usize],
            icon: Some(format!("/Images/{:06}.png", 90_000 + n).into()),
            players: 100 + mix(n) % 20_000,
            achievements,
            points: achievements * 5 + n % 7,
            leaderboards: LEADERBOARDS,
        }
    }

    pub(crate) fn find(id: i64) -> Option<Self> {
        let id = u64::try_from(id).ok()?;
        let known = KNOWN.iter().map(Self::known).find(|game| game.id == id);
        let computed = id.checked_sub(FIRST_COMPUTED).filter(|n| *n < COMPUTED);
        known.or_else(|| computed.map(Self::nth))
    }

    fn known(known: &Known) -> Self {
        let &(id, title, console, icon, players, achievements, points, leaderboards) = known;
        let (title, icon) = (title.map(Cow::Borrowed), icon.map(Cow::Borrowed));
        Self { id, title, console: CONSOLES[console], icon, players, achievements, points, leaderboards }
    }
}

const CONSOLES: [Console; 7] = [
    Console { id: 1, name: "Genesis/Mega Drive" },
    Console { id: 3, name: "SNES/Super Famicom" },
    Console { id: 4, name: "Game Boy" },
    Console { id: 6, name: "Game Boy Color" },
    Console { id: 7, name: "NES/Famicom" },
    Console { id: 12, name: "PlayStation" },
    Console { id: 25, name: "Atari 2600" },
];

const COMPUTED: u64 = 7_000;
const FIRST_COMPUTED: u64 = 40_000;
const LEADERBOARDS: u64 = 231;

type Known = (u64, Option<&'static str>, usize, Option<&'static str>, u64, u64, u64, u64);

/// Those that the description's examples speak of, and those of the achievements that are written down.
const KNOWN: &[Known] = &[
    (1, Some("Sonic the Hedgehog"), 0, Some("/Images/085573.png"), 27_079, 3, 19, LEADERBOARDS),
    (355, Some("Magical Quest, The"), 1, Some("/Images/051893.png"), 611, 31, 350, LEADERBOARDS),
    (724, Some("Tower of Blocks"), 2, Some("/Images/063114.png"), 101_333, 9, 45, LEADERBOARDS),
    (11_278, Some("~Homebrew~ Echo & Void | Director's Cut"), 5, Some("/Images/070012.png"), 402, 12, 120, 4),
    (14_402, Some("Dragster"), 6, Some("/Images/026368.png"), 731, 3, 9, LEADERBOARDS),
    (17_401, Some("Pokémon Crystal [Subset – Café]"), 3, Some("/Images/081007.png"), 90, 6, 60, 1),
    (22_201, None, 4, None, 0, 6, 15, 0),
    (30_402, Some("Vanished Game"), 0, Some("/Images/000001.png"), 0, 0, 0, 0),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn games_are_found_by_their_number() {
        for id in [1, 22_201, 40_000, 46_999] {
            assert_eq!(Game::find(id).unwrap().id, id as u64);
        }
        for id in [i64::MIN, -1, 0, 2, 39_999, 47_000, i64::MAX] {
            assert_eq!(Game::find(id), None, "{id}");
        }
    }

    #[test]
    fn the_games_of_a_console_are_ordered_by_title() {
        let games = Console::find(1).unwrap().games();
        assert_eq!(games.len(), 1_002);
        assert!(games.is_sorted_by_key(|game| game.title.clone()));
        assert_eq!(Console::find(2), None);
    }
}
