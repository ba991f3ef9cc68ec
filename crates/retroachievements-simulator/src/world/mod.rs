//! What a simulator knows: systems, games, achievements, players and what they have done.
//!
//! A [`World`] holds plain facts. Everything that follows from them (points, counts, ranks, progress) is computed
//! when somebody asks, so answers agree with each other, also after a change. Three ways to get one:
//!
//! - [`World::demo`], which a simulator has by default: made up, and the same in every run;
//! - [`World::empty`], to fill with what a test needs;
//! - [`World::from_json`], from a file. The form is that of the types here: maps have IDs as keys, times are
//!   `2026-05-01T20:00:00Z`, and what has a default can be left out. `world.schema.json`, beside the crate's README, is its
//!   JSON Schema.
//!
//! ```
//! use retroachievements_simulator::world::{AchievementId, Mode, World};
//!
//! let mut world = World::from_json(
//!     r#"{
//!         "systems": { "7": { "name": "NES/Famicom" } },
//!         "games": { "1": { "title": "Micro Mages", "system": 7 } },
//!         "achievements": { "9": { "game": 1, "title": "Up and Away", "points": 5 } },
//!         "players": { "1": { "name": "Scott" } }
//!     }"#,
//! )?;
//! let scott = world.player("Scott");
//! world.unlock(scott, AchievementId(9), Mode::Hardcore);
//! assert_eq!(world.points(scott).hardcore, 5);
//! # Ok::<(), retroachievements_simulator::world::InvalidWorld>(())
//! ```

mod achievement;
mod add;
mod award;
mod awarding;
mod blank;
mod change;
mod check;
mod claim;
mod clock;
mod comment;
pub(crate) mod crowd;
pub mod demo;
mod event;
mod figures;
mod find;
mod game;
mod hub;
mod id;
mod leaderboard;
mod play;
mod player;
mod system;
mod ticket;

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use achievement::Achievement;
pub use award::{Award, AwardFor, SiteAward};
pub use check::InvalidWorld;
pub use claim::Claim;
pub use clock::Clock;
pub use comment::{Comment, Subject};
pub use event::{Event, EventAchievement, Tier};
pub use figures::{Points, Progress, Tally};
pub use game::{Game, GameTimes, Hash, Images, Median, Set};
pub use hub::Hub;
pub use id::{
    AchievementId, ClaimId, EventId, GameId, HubId, LeaderboardId, PlayerId, SiteAwardId, SystemId, TicketId,
};
pub use leaderboard::{Entry, Leaderboard};
pub use play::{Mode, PlayRecord, Unlock};
pub use player::{Player, Presence, StoredFigures};
pub use system::System;
pub use ticket::Ticket;

pub(crate) use figures::Standings;
pub(crate) use find::User;
pub(crate) use id::made_up;

/// What a simulator knows: systems, games, achievements, players and what they have done. Maps have IDs as keys.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct World {
    /// Where the JSON Schema of this form is, for editors.
    #[serde(rename = "$schema", skip_serializing)]
    schema: Option<String>,
    /// Whose web API key it is: the caller of every request.
    pub owner: Option<PlayerId>,
    /// Systems.
    pub systems: BTreeMap<SystemId, System>,
    /// Games, subsets among them.
    pub games: BTreeMap<GameId, Game>,
    /// Achievements.
    pub achievements: BTreeMap<AchievementId, Achievement>,
    /// Players, with what they have done.
    pub players: BTreeMap<PlayerId, Player>,
    /// Leaderboards, with their entries.
    pub leaderboards: BTreeMap<LeaderboardId, Leaderboard>,
    /// Comments, in the order in which they were written.
    pub comments: Vec<Comment>,
    /// Claims of developers.
    pub claims: BTreeMap<ClaimId, Claim>,
    /// Tickets on achievements.
    pub tickets: BTreeMap<TicketId, Ticket>,
    /// Hubs, which group games.
    pub hubs: BTreeMap<HubId, Hub>,
    /// Events.
    pub events: BTreeMap<EventId, Event>,
    /// Awards of the site itself.
    pub site_awards: BTreeMap<SiteAwardId, SiteAward>,
    /// What time it is. Not part of the JSON form.
    #[serde(skip)]
    pub clock: Clock,
    /// The ID of the last unlock that came in.
    #[serde(skip)]
    last_unlock: u64,
}

impl World {
    /// A world without anything in it, and with the clock of the machine.
    ///
    /// ```
    /// assert!(retroachievements_simulator::world::World::empty().games.is_empty());
    /// ```
    pub fn empty() -> Self {
        Self::default()
    }

    /// What time it is in this world.
    ///
    /// ```
    /// use retroachievements_simulator::world::{Clock, World};
    ///
    /// let mut world = World::empty();
    /// world.clock = Clock::fixed("2026-05-01T12:00:00Z".parse()?);
    /// assert_eq!(world.now().to_string(), "2026-05-01T12:00:00Z");
    /// # Ok::<(), jiff::Error>(())
    /// ```
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }
}

fn yes() -> bool {
    true
}

/// The value of an enum that is a number in JSON.
fn number<const N: i64, T: From<i64>>() -> T {
    T::from(N)
}

/// What the site says of a script that is not there.
fn md5_of_nothing() -> String {
    "d41d8cd98f00b204e9800998ecf8427e".to_owned()
}
