//! What players have done in games.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A player has started a game.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct PlayRecord {
    /// When the player last played it.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub last_played: Option<Timestamp>,
    /// Seconds that the player has spent in it.
    pub playtime: u64,
    /// Its ID on the site, which only the second generation of the API tells. Without one, a number is made up.
    pub id: Option<u64>,
}

/// A player has earned an achievement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Unlock {
    /// When, in any mode.
    #[cfg_attr(feature = "schemars", schemars(with = "String", extend("format" = "date-time")))]
    pub at: Timestamp,
    /// When in hardcore mode; `None` if only in casual mode.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub hardcore: Option<Timestamp>,
    /// Its ID on the site, which only the second generation of the API tells. Without one, a number is made up.
    pub id: Option<u64>,
}

/// How an achievement is earned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// With save states and cheats allowed. The wire calls it softcore.
    Casual,
    /// Without. It counts for casual mode too.
    Hardcore,
}

impl PlayRecord {
    /// A game last played at a time, for so many seconds in all.
    ///
    /// ```
    /// let record = retroachievements_simulator::world::PlayRecord::new("2026-05-01T20:00:00Z".parse()?, 5_400);
    /// assert_eq!(record.playtime, 5_400);
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub const fn new(last_played: Timestamp, playtime: u64) -> Self {
        Self { last_played: Some(last_played), playtime, id: None }
    }
}

impl Unlock {
    /// An unlock in a mode, at a time.
    ///
    /// ```
    /// use retroachievements_simulator::world::{Mode, Unlock};
    ///
    /// let unlock = Unlock::new(Mode::Hardcore, "2026-05-01T20:00:00Z".parse()?);
    /// assert_eq!(unlock.hardcore, Some(unlock.at));
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub fn new(mode: Mode, at: Timestamp) -> Self {
        Self { at, hardcore: (mode == Mode::Hardcore).then_some(at), id: None }
    }

    /// The time that the site shows: in hardcore mode, if it is earned there.
    pub(crate) fn shown_at(&self) -> Timestamp {
        self.hardcore.unwrap_or(self.at)
    }

    pub(crate) fn is_hardcore(&self) -> bool {
        self.hardcore.is_some()
    }
}
