//! Hubs, which group games and other hubs.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{GameId, HubId};
use crate::example::example;

/// A hub, which only the second generation of the API shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Hub {
    /// Its title, such as `[Series - Sonic the Hedgehog]`. Without one, it is a group of similar games, which no list has
    /// but that of the hubs that another one links to.
    pub title: Option<String>,
    /// The title that lists are sorted by.
    pub sort_title: Option<String>,
    /// Path of its picture. By default, the site's placeholder.
    #[serde(default = "super::game::no_icon")]
    pub image: String,
    /// Whether its games are for adults.
    #[serde(default)]
    pub mature: bool,
    /// Whether it belongs to an event.
    #[serde(default)]
    pub of_event: bool,
    /// ID of its forum topic.
    pub forum_topic: Option<u64>,
    /// The role that it takes to see it, such as `developer`.
    pub role: Option<String>,
    /// Its games.
    #[serde(default)]
    pub games: Vec<GameId>,
    /// The hubs that it links to.
    #[serde(default)]
    pub links: Vec<HubId>,
    /// When it was made.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub created: Option<Timestamp>,
    /// When it last changed.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date-time")))]
    pub updated: Option<Timestamp>,
}

impl Hub {
    /// A hub without games.
    ///
    /// ```
    /// let hub = retroachievements_simulator::world::Hub::new("[Series - Sonic the Hedgehog]");
    /// assert!(hub.games.is_empty());
    /// ```
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: Some(title.into()), ..example() }
    }
}
