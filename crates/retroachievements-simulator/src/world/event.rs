//! Events, among them the achievement of the week.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{AchievementId, GameId};
use crate::example::example;

/// An event: a game of the system for events, whose achievements stand for those of other games.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Event {
    /// The game that the site keeps the event as.
    pub game: GameId,
    /// Path of its picture.
    #[serde(default)]
    pub image: String,
    /// Whether its award counts among those of the site.
    #[serde(default)]
    pub site_award: bool,
    /// Its first day.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date")))]
    pub from: Option<Date>,
    /// The day after its last one.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date")))]
    pub until: Option<Date>,
    /// The tiers of its award, lowest first.
    #[serde(default)]
    pub tiers: Vec<Tier>,
    /// Its achievements.
    #[serde(default)]
    pub achievements: Vec<EventAchievement>,
}

/// A tier of an event's award.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Tier {
    /// Its number.
    pub tier: u64,
    /// Its name.
    pub name: String,
    /// Path of its picture.
    pub image: String,
    /// Points that it takes.
    #[serde(default)]
    pub points: u64,
    /// Its ID on the site, which only the second generation of the API tells. Without one, a number is made up.
    pub id: Option<u64>,
}

/// An achievement of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct EventAchievement {
    /// The achievement in the event's own game.
    pub achievement: AchievementId,
    /// The achievement to earn, in a game of its own.
    pub source: Option<AchievementId>,
    /// The first day on which it counts.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date")))]
    pub from: Option<Date>,
    /// The day after the last one.
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>", extend("format" = "date")))]
    pub until: Option<Date>,
    /// What it is called in the event: `Week 1` and the like. The site names the event by it.
    pub label: Option<String>,
    /// Its ID on the site, which only the second generation of the API tells. Without one, a number is made up.
    pub id: Option<u64>,
}

impl Event {
    /// An event without achievements.
    ///
    /// ```
    /// use retroachievements_simulator::world::{Event, GameId};
    ///
    /// assert!(Event::new(GameId(28)).achievements.is_empty());
    /// ```
    pub fn new(game: GameId) -> Self {
        Self { game, ..example() }
    }
}

impl EventAchievement {
    /// A week of an event.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use retroachievements_simulator::world::{AchievementId, EventAchievement};
    ///
    /// let week = EventAchievement::new(AchievementId(9_001), AchievementId(9), date(2026, 5, 4), date(2026, 5, 11));
    /// assert_eq!(week.source, Some(AchievementId(9)));
    /// ```
    pub fn new(achievement: AchievementId, source: AchievementId, from: Date, until: Date) -> Self {
        let (source, from, until) = (Some(source), Some(from), Some(until));
        Self { achievement, source, from, until, ..example() }
    }
}
