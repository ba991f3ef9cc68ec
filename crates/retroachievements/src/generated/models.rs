// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! What the server answers, in plain Rust.
//!
//! Every type is serialized with the names of the official clients (`raPoints`, `dateAwarded`) and
//! times as RFC 3339 in UTC, and reads what it has written.
#![allow(clippy::doc_markdown)]
#![allow(deprecated)]
use retroachievements_client::types as wire;

#[doc(inline)]
pub use retroachievements_client::enums::AchievementType;
/// The achievements of a game, by id.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementCount {
    /// The number of the game, as it was asked for.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// The numbers of the game's promoted achievements, in ascending order.
    #[serde(rename = "achievementIds")]
    pub achievement_ids: Vec<crate::AchievementId>,
}

impl From<wire::AchievementCount> for AchievementCount {
    fn from(from: wire::AchievementCount) -> Self {
        Self {
            game_id: crate::GameId::from_server(from.game_id.0),
            achievement_ids: from
                .achievement_i_ds
                .into_iter()
                .map(|item| crate::AchievementId::from_server(item.0))
                .collect(),
        }
    }
}

/// One user who has earned an achievement.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementUnlock {
    /// Display name of the user.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable identifier of the user, unchanged when the name changes.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// The user's points earned in hardcore mode, over all games.
    #[serde(rename = "raPoints")]
    pub ra_points: u64,
    /// The user's points earned in softcore ("casual") mode, over all games.
    #[serde(rename = "raSoftcorePoints")]
    pub ra_softcore_points: Option<u64>,
    /// When the user earned the achievement, UTC; in hardcore mode if they ever did, else in softcore mode.
    #[serde(rename = "dateAwarded")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date_awarded: jiff::Timestamp,
    /// 1 when the achievement was earned in hardcore mode, else 0.
    #[serde(rename = "hardcoreMode")]
    pub hardcore_mode: bool,
}

impl From<wire::AchievementUnlock> for AchievementUnlock {
    fn from(from: wire::AchievementUnlock) -> Self {
        Self {
            user: from.user,
            ulid: from.ulid,
            ra_points: from.ra_points.0,
            ra_softcore_points: from.ra_softcore_points.map(|value| value.0),
            date_awarded: from.date_awarded.0,
            hardcore_mode: from.hardcore_mode.0,
        }
    }
}

/// An achievement and one page of the users who have earned it, newest first.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementUnlocks {
    /// The achievement.
    #[serde(rename = "achievement")]
    pub achievement: UnlockedAchievement,
    /// The console of the achievement's game.
    #[serde(rename = "console")]
    pub console: ConsoleReference,
    /// The achievement's game.
    #[serde(rename = "game")]
    pub game: GameReference,
    /// How many tracked players have earned the achievement, in any mode. The list of unlocks also holds
    /// untracked players, so it can be longer.
    #[serde(rename = "unlocksCount")]
    pub unlocks_count: u64,
    /// How many tracked players have earned the achievement in hardcore mode.
    #[serde(rename = "unlocksHardcoreCount")]
    pub unlocks_hardcore_count: u64,
    /// How many players have played the game.
    #[serde(rename = "totalPlayers")]
    pub total_players: u64,
    /// This page of the users who have earned the achievement, newest first.
    #[serde(rename = "unlocks")]
    pub unlocks: Vec<AchievementUnlock>,
}

impl From<wire::AchievementUnlocks> for AchievementUnlocks {
    fn from(from: wire::AchievementUnlocks) -> Self {
        Self {
            achievement: from.achievement.into(),
            console: from.console.into(),
            game: from.game.into(),
            unlocks_count: from.unlocks_count.0,
            unlocks_hardcore_count: from.unlocks_hardcore_count.0,
            total_players: from.total_players.0,
            unlocks: from.unlocks.into_iter().map(|item| item.into()).collect(),
        }
    }
}

/// A console (the site also says "system").
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Console {
    /// The number of the console.
    #[serde(rename = "id")]
    pub id: crate::ConsoleId,
    /// The name of the console.
    #[serde(rename = "name")]
    pub name: String,
    /// The address of the console's icon; absolute, unlike most image paths of this API.
    #[serde(rename = "iconUrl")]
    pub icon_url: String,
    /// Whether achievements can be earned on the console.
    #[serde(rename = "active")]
    pub active: bool,
    /// Whether it has games; false for hubs (100) and events (101).
    #[serde(rename = "isGameSystem")]
    pub is_game_system: bool,
}

impl From<wire::Console> for Console {
    fn from(from: wire::Console) -> Self {
        Self {
            id: crate::ConsoleId::from_server(from.id.0),
            name: from.name,
            icon_url: from.icon_url,
            active: from.active.0,
            is_game_system: from.is_game_system.0,
        }
    }
}

/// A console, by number and name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConsoleReference {
    /// The number of the console.
    #[serde(rename = "id")]
    pub id: crate::ConsoleId,
    /// The name of the console.
    #[serde(rename = "title")]
    pub title: String,
}

impl From<wire::ConsoleReference> for ConsoleReference {
    fn from(from: wire::ConsoleReference) -> Self {
        Self { id: crate::ConsoleId::from_server(from.id.0), title: from.title }
    }
}

/// A game, by number and title.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameReference {
    /// The number of the game.
    #[serde(rename = "id")]
    pub id: crate::GameId,
    /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
    #[serde(rename = "title")]
    pub title: Option<String>,
}

impl From<wire::GameReference> for GameReference {
    fn from(from: wire::GameReference) -> Self {
        Self { id: crate::GameId::from_server(from.id.0), title: from.title }
    }
}

/// The achievement that a list of unlocks is about.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UnlockedAchievement {
    /// The number of the achievement.
    #[serde(rename = "id")]
    pub id: crate::AchievementId,
    /// The title of the achievement.
    #[serde(rename = "title")]
    pub title: String,
    /// What has to be done to earn the achievement.
    #[serde(rename = "description")]
    pub description: String,
    /// How many points the achievement is worth.
    #[serde(rename = "points")]
    pub points: u64,
    /// How many RetroPoints ("white points") the achievement is worth; more than its points where few players earn it.
    #[serde(rename = "trueRatio")]
    pub true_ratio: u64,
    /// Display name of the user who first made the achievement.
    #[serde(rename = "author")]
    pub author: Option<String>,
    /// Stable identifier of the author, unchanged when the name changes.
    #[serde(rename = "authorUlid")]
    pub author_ulid: Option<String>,
    /// When the achievement was made, UTC.
    #[serde(rename = "dateCreated")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date_created: jiff::Timestamp,
    /// When the achievement was last changed, UTC.
    #[serde(rename = "dateModified")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date_modified: jiff::Timestamp,
    /// What the achievement means for beating the game; null where it has no such role.
    #[serde(rename = "type")]
    pub kind: Option<AchievementType>,
}

impl From<wire::UnlockedAchievement> for UnlockedAchievement {
    fn from(from: wire::UnlockedAchievement) -> Self {
        Self {
            id: crate::AchievementId::from_server(from.id.0),
            title: from.title,
            description: from.description,
            points: from.points.0,
            true_ratio: from.true_ratio.0,
            author: from.author,
            author_ulid: from.author_ulid,
            date_created: from.date_created.0,
            date_modified: from.date_modified.0,
            kind: from.type_,
        }
    }
}

/// How many points a user has, over all games.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserPoints {
    /// The points earned in hardcore mode.
    #[serde(rename = "points")]
    pub points: u64,
    /// The points earned in softcore ("casual") mode.
    #[serde(rename = "softcorePoints")]
    pub softcore_points: u64,
}

impl From<wire::UserPoints> for UserPoints {
    fn from(from: wire::UserPoints) -> Self {
        Self { points: from.points.0, softcore_points: from.softcore_points.0 }
    }
}
