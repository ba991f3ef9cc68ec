//! Awards: of games, events and the site.

use jiff::Timestamp;
use retroachievements_client::enums::AwardKind;
use serde::{Deserialize, Serialize};

use super::{EventId, GameId, Mode, SiteAwardId};

/// An award of a player.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Award {
    /// What it is for.
    #[serde(rename = "for")]
    pub kind: AwardFor,
    /// When it was given.
    #[cfg_attr(feature = "schemars", schemars(with = "String", extend("format" = "date-time")))]
    pub at: Timestamp,
    /// Its tier. For games, 1 in hardcore mode and 0 in casual mode.
    #[serde(default)]
    pub tier: u64,
    /// The tier that the player shows, if not the highest.
    pub shown_tier: Option<u64>,
    /// Its place on the profile; -1 hides it.
    #[serde(default)]
    pub order: i64,
    /// Its ID on the site, which only the second generation of the API tells. Without one, a number is made up.
    pub id: Option<u64>,
}

/// What an award is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AwardFor {
    /// A game beaten.
    Beaten(GameId),
    /// All achievements of a game: mastered in hardcore mode, completed in casual mode.
    Mastered(GameId),
    /// Taking part in an event.
    Event(EventId),
    /// Unlocks by others of the player's achievements.
    UnlocksYield(u64),
    /// Points that others have from the player's achievements.
    PointsYield(u64),
    /// Support on Patreon.
    Patreon,
    /// Merits for the site.
    Legend,
    /// Testing achievements.
    Playtest(SiteAwardId),
    /// Pictures and texts for the site.
    Media(u64),
}

/// An award that the site itself gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct SiteAward {
    /// Its name.
    pub name: String,
    /// Path of its picture.
    pub image: String,
}

impl Award {
    /// An award for a game, in a mode.
    ///
    /// ```
    /// use retroachievements_simulator::world::{Award, AwardFor, GameId, Mode};
    ///
    /// let award = Award::new(AwardFor::Mastered(GameId(1)), Mode::Hardcore, "2026-05-01T20:00:00Z".parse()?);
    /// assert_eq!(award.tier, 1);
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub const fn new(kind: AwardFor, mode: Mode, at: Timestamp) -> Self {
        let tier = match mode {
            Mode::Casual => 0,
            Mode::Hardcore => 1,
        };
        Self { kind, at, tier, shown_tier: None, order: 0, id: None }
    }

    /// The game that it is for.
    pub(crate) fn game(&self) -> Option<GameId> {
        match self.kind {
            AwardFor::Beaten(game) | AwardFor::Mastered(game) => Some(game),
            _ => None,
        }
    }

    /// What it is called if it is for a game.
    pub(crate) fn game_kind(&self) -> Option<AwardKind> {
        match (self.kind, self.tier) {
            (AwardFor::Beaten(_), 0) => Some(AwardKind::BeatenSoftcore),
            (AwardFor::Beaten(_), _) => Some(AwardKind::BeatenHardcore),
            (AwardFor::Mastered(_), 0) => Some(AwardKind::Completed),
            (AwardFor::Mastered(_), _) => Some(AwardKind::Mastered),
            _ => None,
        }
    }
}
