//! Events, among them the achievement of the week.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{AchievementId, GameId};

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
    #[serde(default, skip_serializing_if = "super::is_false")]
    pub site_award: bool,
    /// Its first day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>"))]
    pub from: Option<Date>,
    /// The day after its last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>"))]
    pub until: Option<Date>,
    /// The tiers of its award, lowest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tiers: Vec<Tier>,
    /// Its achievements.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<AchievementId>,
    /// The first day on which it counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>"))]
    pub from: Option<Date>,
    /// The day after the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option<String>"))]
    pub until: Option<Date>,
    /// What it is called in the event: `Week 1` and the like. The site names the event by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Its ID on the site, which only the second generation of the API tells. Without one, a number is made up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    pub const fn new(game: GameId) -> Self {
        Self {
            game,
            image: String::new(),
            site_award: false,
            from: None,
            until: None,
            tiers: Vec::new(),
            achievements: Vec::new(),
        }
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
    pub const fn new(achievement: AchievementId, source: AchievementId, from: Date, until: Date) -> Self {
        Self {
            achievement,
            source: Some(source),
            from: Some(from),
            until: Some(until),
            label: None,
            id: None,
        }
    }
}
