//! Games and hashes, as the catalogue has them.

use std::fmt;
use std::str::FromStr;

use retroachievements::models::ListedGame;
use retroachievements::{ConsoleId, GameId};
use serde::{Deserialize, Serialize};

use crate::catalogue::error::CatalogueError;

/// A game of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Game {
    id: GameId,
    console_id: ConsoleId,
    title: Box<str>,
    achievements: u32,
    points: u32,
    leaderboards: u32,
    hashes: Box<[Hash]>,
}

impl Game {
    /// A hash that is none is left out; the server has been seen to send some in upper case, but none that is not one.
    pub(crate) fn of(listed: ListedGame) -> Self {
        let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        let hashes = listed.hashes.unwrap_or_default();
        Self {
            id: listed.id,
            console_id: listed.console_id,
            title: listed.title.into(),
            achievements: count(listed.num_achievements),
            points: count(listed.points),
            leaderboards: count(listed.num_leaderboards),
            hashes: hashes.iter().filter_map(|hash| hash.parse().ok()).collect(),
        }
    }

    /// The game's ID.
    pub fn id(&self) -> GameId {
        self.id
    }

    /// The system of the game.
    pub fn console_id(&self) -> ConsoleId {
        self.console_id
    }

    /// The title as the site has it, with its tags; see [`GameTitle`](retroachievements::GameTitle).
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The number of achievements.
    pub fn achievements(&self) -> u32 {
        self.achievements
    }

    /// The points of all achievements.
    pub fn points(&self) -> u32 {
        self.points
    }

    /// The number of leaderboards.
    pub fn leaderboards(&self) -> u32 {
        self.leaderboards
    }

    /// The hashes of the files that the achievements work with.
    pub fn hashes(&self) -> &[Hash] {
        &self.hashes
    }
}

/// The hash of a game's file, as emulators compute it: an MD5. The case of its digits makes no difference.
///
/// ```
/// use retroachievements_extras::catalogue::Hash;
///
/// let hash: Hash = "DE6B5DCCBF335DA377A3CA18C7EBBAE3".parse()?;
/// assert_eq!(hash.to_string(), "de6b5dccbf335da377a3ca18c7ebbae3");
/// # Ok::<(), retroachievements_extras::catalogue::CatalogueError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Hash([u8; 16]);

impl FromStr for Hash {
    type Err = CatalogueError;

    fn from_str(text: &str) -> Result<Self, CatalogueError> {
        let is_hash = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let bits = u128::from_str_radix(text, 16).ok().filter(|_| is_hash);
        let invalid = || CatalogueError::InvalidHash { text: text.to_string() };
        bits.map(|bits| Self(bits.to_be_bytes())).ok_or_else(invalid)
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", u128::from_be_bytes(self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_32_digits_of_any_case() {
        let hash: Hash = "00FF5dccbf335da377a3ca18c7ebbae3".parse().unwrap();
        assert_eq!(hash.to_string(), "00ff5dccbf335da377a3ca18c7ebbae3");
        for wrong in [
            "",
            "de6b",
            "+e6b5dccbf335da377a3ca18c7ebbae3",
            "ge6b5dccbf335da377a3ca18c7ebbae3",
            "de6b5dccbf335da377a3ca18c7ebbae3 ",
        ] {
            assert!(wrong.parse::<Hash>().is_err(), "{wrong}");
        }
    }
}
