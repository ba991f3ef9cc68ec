//! Words of the spec for what follows from the properties of an object.

use serde::Deserialize;

/// The properties that say how far a user is in a game.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Progress {
    pub total: String,
    pub earned: String,
    pub earned_hardcore: Option<String>,
    /// All of them, those earned, and those earned in hardcore mode.
    pub points: Option<[String; 3]>,
    pub award: Option<String>,
    pub award_date: Option<String>,
    pub achievements: Option<String>,
}

/// The properties that say who earned which achievement when, each by wire name, with a dot after that of a relationship.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Earned {
    pub achievement: Option<String>,
    pub title: Option<String>,
    pub points: Option<String>,
    pub game: Option<String>,
    /// The name of the user, and what identifies them.
    pub user: Option<String>,
    pub ulid: Option<String>,
    /// When, in any mode, and in hardcore mode.
    pub at: String,
    pub at_hardcore: Option<String>,
    /// Whether it was in hardcore mode.
    pub hardcore: Option<String>,
}

/// The properties that say how many players earned an achievement.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnlockRate {
    pub unlocks: String,
    pub players: Option<String>,
}
