//! Players, and what belongs to one of them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use retroachievements_client::enums::Permissions;
use serde::{Deserialize, Serialize};

use super::{AchievementId, Award, GameId, PlayRecord, PlayerId, Unlock};
use crate::example::example;

/// A player: an account on the site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Player {
    /// The name that the site shows.
    pub name: String,
    /// The name that the account was made with, which pictures are named by. Without one, `name`.
    pub username: Option<String>,
    /// An ID that stays when the name changes.
    pub ulid: Option<String>,
    /// The motto on the profile.
    #[serde(default)]
    pub motto: String,
    /// What the player may do on the site.
    #[serde(default = "super::number::<1, Permissions>")]
    pub permissions: Permissions,
    /// Whether others can write on the player's wall.
    #[serde(default = "super::yes")]
    pub wall: bool,
    /// Whether the player is left out of rankings and counts.
    #[serde(default)]
    pub untracked: bool,
    /// Whether the player is banned.
    #[serde(default)]
    pub banned: bool,
    /// Whether the account is deleted. The site no longer finds it by name.
    #[serde(default)]
    pub deleted: bool,
    /// When the account was deleted.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub deleted_at: Option<Timestamp>,
    /// Roles on the site, such as `developer`, the most important one first.
    #[serde(default)]
    pub roles: Vec<String>,
    /// When the account was made.
    #[serde(default)]
    #[cfg_attr(feature = "schemars", schemars(with = "String", extend("format" = "date-time")))]
    pub joined: Timestamp,
    /// When the player was last seen.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub last_activity: Option<Timestamp>,
    /// What the player does, as the game's rich presence says it.
    pub presence: Option<Presence>,
    /// Figures that the site has stored and that do not follow from the unlocks.
    #[serde(default)]
    pub stored: StoredFigures,
    /// Games that the player has started.
    #[serde(default)]
    pub games: BTreeMap<GameId, PlayRecord>,
    /// Achievements that the player has earned.
    #[serde(default)]
    pub unlocks: BTreeMap<AchievementId, Unlock>,
    /// Awards, in the order in which they were given.
    #[serde(default)]
    pub awards: Vec<Award>,
    /// Games that the player asks achievements for.
    #[serde(default)]
    pub set_requests: Vec<GameId>,
    /// Games that the player wants to play.
    #[serde(default)]
    pub want_to_play: Vec<GameId>,
    /// Players whom the player follows.
    #[serde(default)]
    pub follows: BTreeSet<PlayerId>,
}

/// What a player does right now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Presence {
    /// The game.
    pub game: Option<GameId>,
    /// What the game says of it, such as `Racing lap 2`.
    pub message: Option<String>,
    /// When it said so.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub at: Option<Timestamp>,
}

/// Figures that the site has stored. Without a value, a figure follows from the unlocks in the world.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct StoredFigures {
    /// Hardcore points.
    pub points: Option<u64>,
    /// Casual points, which the wire calls softcore points.
    pub casual_points: Option<u64>,
    /// Whether the site knows of no casual points, as of a few old accounts.
    pub casual_points_unknown: bool,
    /// RetroPoints.
    pub retro_points: Option<u64>,
    /// Unlocks that others have of the player's achievements.
    pub yield_unlocks: Option<u64>,
    /// Points that others have from the player's achievements.
    pub yield_points: Option<u64>,
}

impl Player {
    /// A player who has done nothing.
    ///
    /// ```
    /// let player = retroachievements_simulator::world::Player::new("Scott");
    /// assert!(player.unlocks.is_empty());
    /// ```
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..example() }
    }

    /// Whether the player stands in rankings, with enough points.
    pub(crate) fn is_ranked(&self) -> bool {
        !self.untracked && !self.deleted
    }

    /// The name that the account was made with.
    pub(crate) fn username(&self) -> &str {
        self.username.as_deref().unwrap_or(&self.name)
    }

    /// Whether the site finds the player by this name or ULID.
    pub(crate) fn is(&self, name_or_ulid: &str) -> bool {
        let names = [Some(self.name.as_str()), self.username.as_deref(), self.ulid.as_deref()];
        !self.deleted && names.into_iter().flatten().any(|name| name.eq_ignore_ascii_case(name_or_ulid))
    }
}
