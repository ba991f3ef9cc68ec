//! IDs of what a world consists of.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$docs:meta])* $name:ident;)*) => {$(
        $(#[$docs])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(
            /// The number.
            pub u64,
        );

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
    SystemId;
    /// ID of a game.
    GameId;
    /// ID of an achievement.
    AchievementId;
    /// ID of a player's account.
    PlayerId;
    /// ID of a leaderboard.
    LeaderboardId;
    /// ID of a claim.
    ClaimId;
    /// ID of a ticket.
    TicketId;
    /// ID of an event.
    EventId;
    /// ID of a site award.
    SiteAwardId;
}
