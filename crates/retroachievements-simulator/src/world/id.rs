//! IDs of what a world consists of.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::World;

/// The ID of something that a world can have.
pub(crate) trait Id: Copy + fmt::Display {
    /// What it is the ID of.
    const OF: &str;

    fn is_in(self, world: &World) -> bool;
}

macro_rules! ids {
    ($($(#[$docs:meta])* $name:ident = $of:literal in $map:ident;)*) => {$(
        $(#[$docs])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(
            /// The number.
            pub u64,
        );

        impl Id for $name {
            const OF: &str = $of;

            fn is_in(self, world: &World) -> bool {
                world.$map.contains_key(&self)
            }
        }

        impl From<u64> for $name {
            fn from(id: u64) -> Self {
                Self(id)
            }
        }

        impl From<u32> for $name {
            fn from(id: u32) -> Self {
                Self(id.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

ids! {
    /// ID of a system, which the wire calls a console.
    SystemId = "system" in systems;
    /// ID of a game.
    GameId = "game" in games;
    /// ID of an achievement.
    AchievementId = "achievement" in achievements;
    /// ID of a player's account.
    PlayerId = "player" in players;
    /// ID of a leaderboard.
    LeaderboardId = "leaderboard" in leaderboards;
    /// ID of a hub.
    HubId = "hub" in hubs;
    /// ID of a claim.
    ClaimId = "claim" in claims;
    /// ID of a ticket.
    TicketId = "ticket" in tickets;
    /// ID of an event.
    EventId = "event" in events;
    /// ID of a site award.
    SiteAwardId = "site award" in site_awards;
}

impl World {
    /// That something is there, or else a sentence which says that it is not.
    pub(crate) fn has(&self, id: impl Id) -> Result<(), String> {
        if id.is_in(self) { Ok(()) } else { Err(missing(id)) }
    }
}

fn missing<I: Id>(id: I) -> String {
    format!("there is no {} {id}", I::OF)
}

/// The ID of a row that joins a player and a thing, where the world has none.
pub(crate) fn made_up(player: PlayerId, thing: u64) -> u64 {
    player.0.saturating_mul(10_000_000).saturating_add(thing)
}
