//! What players have done in games.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{AchievementId, PlayerId, World, made_up};

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

    /// Its ID on the site.
    pub(crate) fn number(&self, player: PlayerId, achievement: AchievementId) -> u64 {
        self.id.unwrap_or_else(|| made_up(player, achievement.0))
    }

    /// The time that the site shows: in hardcore mode, if it is earned there.
    pub(crate) fn shown_at(&self) -> Timestamp {
        self.hardcore.unwrap_or(self.at)
    }

    pub(crate) fn is_hardcore(&self) -> bool {
        self.hardcore.is_some()
    }
}

impl World {
    /// The ID of a new unlock. The site counts them as they come in, however late that is, and takes none twice.
    pub(super) fn next_unlock(&mut self) -> u64 {
        let all = self.players.iter().flat_map(|(player, of)| {
            of.unlocks.iter().map(|(achievement, unlock)| unlock.number(*player, *achievement))
        });
        self.last_unlock = all.fold(self.last_unlock, u64::max).saturating_add(1);
        self.last_unlock
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::demo;

    #[test]
    fn unlocks_are_numbered_as_they_come_in() {
        let mut world = World::demo();
        let (scott, achievement) = (world.player("Newcomer"), demo::achievements::THAT_WAS_EASY.into());
        let others = world.players.iter().flat_map(|(player, of)| {
            of.unlocks.iter().map(|(achievement, unlock)| unlock.number(*player, *achievement))
        });
        let last = others.max().unwrap();
        let number = |world: &World| world.players[&scott].unlocks[&achievement].id;
        world.unlock_at(scott, achievement, Mode::Casual, Timestamp::UNIX_EPOCH);
        assert_eq!(number(&world), Some(last + 1), "however old it is");
        world.unlock(scott, achievement, Mode::Hardcore);
        assert_eq!(number(&world), Some(last + 1), "the same in another mode");
        world.take_back(scott, achievement);
        world.unlock(scott, achievement, Mode::Hardcore);
        assert_eq!(number(&world), Some(last + 2), "another one after a reset");
    }
}
