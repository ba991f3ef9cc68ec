//! Leaderboards and their entries.

use std::cmp::Reverse;

use jiff::Timestamp;
use retroachievements_client::enums::{LeaderboardFormat, LeaderboardState};
use serde::{Deserialize, Serialize};

use super::{GameId, Player, PlayerId, World};
use crate::example::example;

/// A leaderboard of a game.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Leaderboard {
    /// The game that it belongs to.
    pub game: GameId,
    /// Its title.
    pub title: String,
    /// What to do.
    #[serde(default)]
    pub description: String,
    /// What its scores mean.
    pub format: LeaderboardFormat,
    /// Whether the lowest score wins.
    #[serde(default)]
    pub lower_is_better: bool,
    /// Its place among the leaderboards of the game; negative hides it.
    #[serde(default)]
    pub order: i64,
    /// Whether it takes entries.
    #[serde(default = "active")]
    pub state: LeaderboardState,
    /// Who made it.
    pub author: Option<PlayerId>,
    /// Whether the site has deleted it.
    #[serde(default)]
    pub deleted: bool,
    /// When it was made.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub created: Option<Timestamp>,
    /// When it last changed.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub updated: Option<Timestamp>,
    /// A player's best score each.
    #[serde(default)]
    pub entries: Vec<Entry>,
}

/// A player's best score on a leaderboard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Entry {
    /// Whose score.
    pub player: PlayerId,
    /// The score, in the unit of the leaderboard's format.
    pub score: i64,
    /// When it was submitted.
    #[cfg_attr(feature = "schemars", schemars(with = "String", extend("format" = "date-time")))]
    pub at: Timestamp,
    /// Its ID on the site, which only the second generation of the API tells. Without one, a number is made up.
    pub id: Option<u64>,
    /// When the player's first score was submitted. Without a value, `at`.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub created: Option<Timestamp>,
}

impl Leaderboard {
    /// An active leaderboard of plain numbers, where the highest score wins.
    ///
    /// ```
    /// use retroachievements_simulator::world::{GameId, Leaderboard};
    ///
    /// let leaderboard = Leaderboard::new(GameId(1), "South Island Conqueror");
    /// assert!(!leaderboard.lower_is_better);
    /// ```
    pub fn new(game: GameId, title: impl Into<String>) -> Self {
        Self { game, title: title.into(), ..example() }
    }

    /// Whether a score is better than another.
    pub(crate) fn is_better(&self, score: i64, other: i64) -> bool {
        self.worth(score) > self.worth(other)
    }

    /// A score as a number that is larger for better ones.
    fn worth(&self, score: i64) -> i128 {
        // Of these, a negative score is one of the largest numbers of 32 bits.
        let wraps = self.format == LeaderboardFormat::Unsigned && score < 0;
        let score = i128::from(score) + if wraps { 1 << 32 } else { 0 };
        if self.lower_is_better { -score } else { score }
    }
}

impl World {
    /// A leaderboard's entries of tracked players with their ranks, the best first, the earlier of equal ones first.
    pub(crate) fn ranked_entries<'b>(&self, board: &'b Leaderboard) -> Vec<(u64, &'b Entry)> {
        let is_listed = |entry: &&Entry| self.players.get(&entry.player).is_some_and(Player::is_ranked);
        let mut entries: Vec<_> = board.entries.iter().filter(is_listed).collect();
        entries.sort_by_key(|entry| (Reverse(board.worth(entry.score)), entry.at));
        let (mut rank, mut score) = (0, None);
        let ranks = (1..).zip(entries).map(|(place, entry)| {
            // Equal scores share a rank.
            if score.replace(entry.score) != Some(entry.score) {
                rank = place;
            }
            (rank, entry)
        });
        ranks.collect()
    }

    /// The rank of a player's entry as the player's own list has it, where deleted accounts count.
    pub(crate) fn rank_of(&self, board: &Leaderboard, own: &Entry) -> u64 {
        let better = board.entries.iter().filter(|other| board.is_better(other.score, own.score));
        let players = better.filter_map(|entry| self.players.get(&entry.player));
        1 + players.filter(|player| !player.untracked).count() as u64
    }
}

impl Entry {
    /// A score.
    ///
    /// ```
    /// use retroachievements_simulator::world::{Entry, PlayerId};
    ///
    /// let entry = Entry::new(PlayerId(1), 390_490, "2026-05-01T20:00:00Z".parse()?);
    /// assert_eq!(entry.score, 390_490);
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub const fn new(player: PlayerId, score: i64, at: Timestamp) -> Self {
        Self { player, score, at, id: None, created: None }
    }
}

fn active() -> LeaderboardState {
    LeaderboardState::Active
}
