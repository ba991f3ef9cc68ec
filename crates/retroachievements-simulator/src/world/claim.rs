//! Claims: who makes achievements for which game.

use jiff::Timestamp;
use retroachievements_client::enums::{ClaimSetType, ClaimSpecial, ClaimStatus, ClaimType};
use serde::{Deserialize, Serialize};

use super::{GameId, PlayerId};
use crate::example::example;

/// A developer's claim on a game.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Claim {
    /// The developer.
    pub player: PlayerId,
    /// The game.
    pub game: GameId,
    /// 0 for the developer who leads, 1 for one who helps.
    #[serde(rename = "type", default = "super::number::<0, ClaimType>")]
    pub kind: ClaimType,
    /// 0 for a game's first set, 1 for a revision.
    #[serde(default = "super::number::<0, ClaimSetType>")]
    pub set_type: ClaimSetType,
    /// 0 active, 1 complete, 2 dropped, 3 in review.
    #[serde(default = "super::number::<0, ClaimStatus>")]
    pub status: ClaimStatus,
    /// What is special about it: 0 nothing, 1 own revision, 2 free rollout, 3 scheduled release.
    #[serde(default = "super::number::<0, ClaimSpecial>")]
    pub special: ClaimSpecial,
    /// How often it was extended.
    #[serde(default)]
    pub extensions: u64,
    /// When it was made.
    #[cfg_attr(feature = "schemars", schemars(with = "String", extend("format" = "date-time")))]
    pub created: Timestamp,
    /// When it ends or has ended.
    #[cfg_attr(feature = "schemars", schemars(with = "String", extend("format" = "date-time")))]
    pub finished: Timestamp,
    /// When it last changed.
    #[cfg_attr(feature = "schemars", schemars(with = "String", extend("format" = "date-time")))]
    pub updated: Timestamp,
}

impl Claim {
    /// An active claim on a game without achievements.
    ///
    /// ```
    /// use retroachievements_simulator::world::{Claim, GameId, PlayerId};
    ///
    /// let (from, to) = ("2026-05-01T00:00:00Z".parse()?, "2026-08-01T00:00:00Z".parse()?);
    /// let claim = Claim::new(PlayerId(1), GameId(1), from, to);
    /// assert_eq!(claim.extensions, 0);
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub fn new(player: PlayerId, game: GameId, created: Timestamp, finished: Timestamp) -> Self {
        Self { player, game, created, finished, updated: created, ..example() }
    }

    pub(crate) fn is_open(&self) -> bool {
        matches!(self.status, ClaimStatus::Active | ClaimStatus::InReview)
    }
}
