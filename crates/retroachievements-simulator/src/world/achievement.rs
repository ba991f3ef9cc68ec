//! Achievements.

use jiff::Timestamp;
use retroachievements_client::enums::AchievementType;
use serde::{Deserialize, Serialize};

use super::{GameId, Median, PlayerId};
use crate::example::example;

/// An achievement of a game.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Achievement {
    /// The game that it belongs to.
    pub game: GameId,
    /// Its title.
    pub title: String,
    /// What to do.
    #[serde(default)]
    pub description: String,
    /// Points, without regard to how rare it is.
    pub points: u64,
    /// RetroPoints, which the wire calls `TrueRatio`: more if it is rare. Without a value, the points.
    pub retro_points: Option<u64>,
    /// Its role in beating the game.
    #[serde(rename = "type")]
    pub kind: Option<AchievementType>,
    /// Whether it belongs to the official set.
    #[serde(default = "super::yes")]
    pub promoted: bool,
    /// Who made it.
    pub author: Option<PlayerId>,
    /// Name of its badge, such as `250336`.
    pub badge: Option<String>,
    /// Its place among the achievements of the game.
    #[serde(default)]
    pub order: i64,
    /// MD5 of its logic, in hexadecimal.
    #[serde(default = "super::md5_of_nothing")]
    pub logic_md5: String,
    /// When it was made.
    #[serde(default)]
    #[cfg_attr(feature = "schemars", schemars(with = "String", extend("format" = "date-time")))]
    pub created: Timestamp,
    /// When a developer last changed it.
    #[serde(default)]
    #[cfg_attr(feature = "schemars", schemars(with = "String", extend("format" = "date-time")))]
    pub modified: Timestamp,
    /// When its record last changed, by a developer or by the site. Without a value, `modified`.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub updated: Option<Timestamp>,
    /// Whether the site has deleted it.
    #[serde(default)]
    pub deleted: bool,
    /// How long players take to earn it, in any mode; `None` if the site has not computed it.
    pub time: Option<Median>,
    /// How long players take to earn it in hardcore mode; `None` if the site has not computed it.
    pub time_hardcore: Option<Median>,
    /// Unlocks of players who are not in the world one by one. They are older than all others.
    #[serde(default)]
    pub crowd: u64,
}

impl Achievement {
    /// A promoted achievement.
    ///
    /// ```
    /// use retroachievements_simulator::world::{Achievement, GameId};
    ///
    /// let achievement = Achievement::new(GameId(1), "That Was Easy", 3);
    /// assert!(achievement.promoted);
    /// ```
    pub fn new(game: GameId, title: impl Into<String>, points: u64) -> Self {
        Self { game, title: title.into(), points, ..example() }
    }

    /// Whether it counts: towards points, progress and awards.
    pub(crate) fn counts(&self) -> bool {
        self.promoted && !self.deleted
    }

    pub(crate) fn retro_points(&self) -> u64 {
        self.retro_points.unwrap_or(self.points)
    }
}
