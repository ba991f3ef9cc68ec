// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! What the server answers, in plain Rust.
//!
//! Every type is serialized with the names of the official clients (`raPoints`, `dateAwarded`) and
//! times as RFC 3339 in UTC, and reads what it has written.
#![allow(clippy::doc_markdown)]
#![allow(deprecated)]
use retroachievements_client::types as wire;

#[doc(inline)]
pub use retroachievements_client::enums::{AchievementType, Permissions, ReleaseGranularity};

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

/// An achievement that a user has earned, with its game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EarnedAchievement {
    /// When the user earned the achievement, UTC; in hardcore mode if they ever did, else in softcore mode.
    #[serde(rename = "date")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date: jiff::Timestamp,
    /// 1 when the achievement was earned in hardcore mode, else 0.
    #[serde(rename = "hardcoreMode")]
    pub hardcore_mode: bool,
    /// The number of the achievement.
    #[serde(rename = "achievementId")]
    pub achievement_id: crate::AchievementId,
    /// The title of the achievement.
    #[serde(rename = "title")]
    pub title: String,
    /// What has to be done to earn the achievement.
    #[serde(rename = "description")]
    pub description: String,
    /// The name of the achievement's badge, digits that can begin with zeros.
    #[serde(rename = "badgeName")]
    pub badge_name: Option<String>,
    /// How many points the achievement is worth.
    #[serde(rename = "points")]
    pub points: u64,
    /// How many RetroPoints ("white points") the achievement is worth; more than its points where few players earn it.
    #[serde(rename = "trueRatio")]
    pub true_ratio: u64,
    /// What the achievement means for beating its game; null where it has no such role.
    #[serde(rename = "type")]
    pub kind: Option<AchievementType>,
    /// Display name of the user who first made the achievement.
    #[serde(rename = "author")]
    pub author: String,
    /// Stable identifier of the author, unchanged when the name changes.
    #[serde(rename = "authorUlid")]
    pub author_ulid: Option<String>,
    /// The title of the achievement's game.
    #[serde(rename = "gameTitle")]
    pub game_title: Option<String>,
    /// The icon of the game, a path below the site's media host.
    #[serde(rename = "gameIcon")]
    pub game_icon: Option<String>,
    /// The number of the game.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// The name of the game's console.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// The achievement's badge, a path below the site's media host.
    #[serde(rename = "badgeUrl")]
    pub badge_url: String,
    /// The page of the game, a path on the site.
    #[serde(rename = "gameUrl")]
    pub game_url: String,
}

impl From<wire::EarnedAchievement> for EarnedAchievement {
    fn from(from: wire::EarnedAchievement) -> Self {
        Self {
            date: from.date.0,
            hardcore_mode: from.hardcore_mode.0,
            achievement_id: crate::AchievementId::from_server(from.achievement_id.0),
            title: from.title,
            description: from.description,
            badge_name: from.badge_name,
            points: from.points.0,
            true_ratio: from.true_ratio.0,
            kind: from.type_,
            author: from.author,
            author_ulid: from.author_ulid,
            game_title: from.game_title,
            game_icon: from.game_icon,
            game_id: crate::GameId::from_server(from.game_id.0),
            console_name: from.console_name,
            badge_url: from.badge_url,
            game_url: from.game_url,
        }
    }
}

/// An achievement that a user has earned in a span of time, with its game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EarnedAchievementOfSpan {
    /// When the user earned the achievement, UTC; in hardcore mode if they ever did, else in softcore mode.
    #[serde(rename = "date")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date: jiff::Timestamp,
    /// 1 when the achievement was earned in hardcore mode, else 0.
    #[serde(rename = "hardcoreMode")]
    pub hardcore_mode: bool,
    /// The number of the achievement.
    #[serde(rename = "achievementId")]
    pub achievement_id: crate::AchievementId,
    /// The title of the achievement.
    #[serde(rename = "title")]
    pub title: String,
    /// What has to be done to earn the achievement.
    #[serde(rename = "description")]
    pub description: String,
    /// The name of the achievement's badge, digits that can begin with zeros.
    #[serde(rename = "badgeName")]
    pub badge_name: Option<String>,
    /// How many points the achievement is worth.
    #[serde(rename = "points")]
    pub points: u64,
    /// How many RetroPoints ("white points") the achievement is worth; more than its points where few players earn it.
    #[serde(rename = "trueRatio")]
    pub true_ratio: u64,
    /// What the achievement means for beating its game; null where it has no such role.
    #[serde(rename = "type")]
    pub kind: Option<AchievementType>,
    /// Display name of the user who first made the achievement.
    #[serde(rename = "author")]
    pub author: String,
    /// Stable identifier of the author, unchanged when the name changes.
    #[serde(rename = "authorUlid")]
    pub author_ulid: Option<String>,
    /// The title of the achievement's game.
    #[serde(rename = "gameTitle")]
    pub game_title: Option<String>,
    /// The icon of the game, a path below the site's media host.
    #[serde(rename = "gameIcon")]
    pub game_icon: Option<String>,
    /// The number of the game.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// The name of the game's console.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// The achievement's badge, a path below the site's media host.
    #[serde(rename = "badgeUrl")]
    pub badge_url: String,
    /// The page of the game, a path on the site.
    #[serde(rename = "gameUrl")]
    pub game_url: String,
    /// The points of this achievement and all those before it in the list, together.
    #[serde(rename = "cumulScore")]
    pub cumulative_score: u64,
}

impl From<wire::EarnedAchievementOfSpan> for EarnedAchievementOfSpan {
    fn from(from: wire::EarnedAchievementOfSpan) -> Self {
        Self {
            date: from.date.0,
            hardcore_mode: from.hardcore_mode.0,
            achievement_id: crate::AchievementId::from_server(from.achievement_id.0),
            title: from.title,
            description: from.description,
            badge_name: from.badge_name,
            points: from.points.0,
            true_ratio: from.true_ratio.0,
            kind: from.type_,
            author: from.author,
            author_ulid: from.author_ulid,
            game_title: from.game_title,
            game_icon: from.game_icon,
            game_id: crate::GameId::from_server(from.game_id.0),
            console_name: from.console_name,
            badge_url: from.badge_url,
            game_url: from.game_url,
            cumulative_score: from.cumul_score.0,
        }
    }
}

/// How far a user is with the core achievements of a game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameProgress {
    /// How many achievements the game has.
    #[serde(rename = "numPossibleAchievements")]
    pub num_possible_achievements: u64,
    /// How many points they are worth together.
    #[serde(rename = "possibleScore")]
    pub possible_score: u64,
    /// How many the user has earned, in any mode.
    #[serde(rename = "numAchieved")]
    pub num_achieved: u64,
    /// The points of those that the user has earned, in any mode.
    #[serde(rename = "scoreAchieved")]
    pub score_achieved: u64,
    /// How many the user has earned in hardcore mode.
    #[serde(rename = "numAchievedHardcore")]
    pub num_achieved_hardcore: u64,
    /// The points of those that the user has earned in hardcore mode.
    #[serde(rename = "scoreAchievedHardcore")]
    pub score_achieved_hardcore: u64,
}

impl From<wire::GameProgress> for GameProgress {
    fn from(from: wire::GameProgress) -> Self {
        Self {
            num_possible_achievements: from.num_possible_achievements.0,
            possible_score: from.possible_score.0,
            num_achieved: from.num_achieved.0,
            score_achieved: from.score_achieved.0,
            num_achieved_hardcore: from.num_achieved_hardcore.0,
            score_achieved_hardcore: from.score_achieved_hardcore.0,
        }
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

/// A record that the server no longer fills in; only the name of the user is in it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LastActivity {
    /// Always 0.
    #[serde(rename = "id")]
    pub id: u64,
    /// Always null.
    #[serde(rename = "timestamp")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub timestamp: Option<jiff::Timestamp>,
    /// Always null.
    #[serde(rename = "lastupdate")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub last_update: Option<jiff::Timestamp>,
    /// Always null.
    #[serde(rename = "activitytype")]
    pub activity_kind: Option<u64>,
    /// Display name of the user.
    #[serde(rename = "user")]
    pub user: String,
    /// Always null.
    #[serde(rename = "data")]
    pub data: Option<String>,
    /// Always null.
    #[serde(rename = "data2")]
    pub data2: Option<String>,
}

impl From<wire::LastActivity> for LastActivity {
    fn from(from: wire::LastActivity) -> Self {
        Self {
            id: from.id.0,
            timestamp: from.timestamp.map(|value| value.0),
            last_update: from.lastupdate.map(|value| value.0),
            activity_kind: from.activitytype.map(|value| value.0),
            user: from.user,
            data: from.data,
            data2: from.data2,
        }
    }
}

/// The game that the user last played. Absent unless games were asked for, and when the user has played
/// none or the game is not known.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LastGame {
    /// The game's icon; `/Images/000001.png` stands for none.
    #[serde(rename = "imageIcon")]
    pub image_icon: Option<String>,
    /// The title screen; `/Images/000002.png` stands for none.
    #[serde(rename = "imageTitle")]
    pub image_title: String,
    /// A scene of the game; `/Images/000002.png` stands for none.
    #[serde(rename = "imageIngame")]
    pub image_ingame: String,
    /// The front of the box; `/Images/000002.png` stands for none.
    #[serde(rename = "imageBoxArt")]
    pub image_box_art: String,
    /// The day of the first release; `ReleasedAtGranularity` says how much of it is known.
    #[serde(rename = "released")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date"))
    )]
    pub released: Option<jiff::civil::Date>,
    /// How much of `Released` is known.
    #[serde(rename = "releasedAtGranularity")]
    pub released_at_granularity: Option<ReleaseGranularity>,
    /// Who published the game; null or empty where that is unknown.
    #[serde(rename = "publisher")]
    pub publisher: Option<String>,
    /// Who developed the game; null or empty where that is unknown.
    #[serde(rename = "developer")]
    pub developer: Option<String>,
    /// The genre of the game; null or empty where that is unknown.
    #[serde(rename = "genre")]
    pub genre: Option<String>,
    /// The number of the game.
    #[serde(rename = "id")]
    pub id: crate::GameId,
    /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
    #[serde(rename = "title")]
    pub title: Option<String>,
    /// The number of the game's console.
    #[serde(rename = "consoleId")]
    pub console_id: Option<crate::ConsoleId>,
    /// The name of the game's console.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// The number of the game's topic in the site's forum; 0, where other answers have null, for none.
    #[serde(rename = "forumTopicId")]
    pub forum_topic_id: u64,
    /// Always 0.
    #[serde(rename = "flags")]
    pub flags: u64,
    /// Always 0; a number here, where other answers have false.
    #[serde(rename = "isFinal")]
    pub is_final: bool,
}

impl From<wire::LastGame> for LastGame {
    fn from(from: wire::LastGame) -> Self {
        Self {
            image_icon: from.image_icon,
            image_title: from.image_title,
            image_ingame: from.image_ingame,
            image_box_art: from.image_box_art,
            released: from.released.map(|value| value.0),
            released_at_granularity: from.released_at_granularity,
            publisher: from.publisher,
            developer: from.developer,
            genre: from.genre,
            id: crate::GameId::from_server(from.id.0),
            title: from.title,
            console_id: from.console_id.map(|value| crate::ConsoleId::from_server(value.0)),
            console_name: from.console_name,
            forum_topic_id: from.forum_topic_id.0,
            flags: from.flags.0,
            is_final: from.is_final.0,
        }
    }
}

/// A game that a user has played, and when.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlayedGame {
    /// The game's icon; `/Images/000001.png` stands for none.
    #[serde(rename = "imageIcon")]
    pub image_icon: Option<String>,
    /// The title screen; `/Images/000002.png` stands for none.
    #[serde(rename = "imageTitle")]
    pub image_title: String,
    /// A scene of the game; `/Images/000002.png` stands for none.
    #[serde(rename = "imageIngame")]
    pub image_ingame: String,
    /// The front of the box; `/Images/000002.png` stands for none.
    #[serde(rename = "imageBoxArt")]
    pub image_box_art: String,
    /// The number of the game.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// The number of the game's console.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// The name of the game's console.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
    #[serde(rename = "title")]
    pub title: Option<String>,
    /// When the user last played the game, UTC.
    #[serde(rename = "lastPlayed")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub last_played: Option<jiff::Timestamp>,
    /// How many achievements the game has.
    #[serde(rename = "achievementsTotal")]
    pub achievements_total: Option<u64>,
}

impl From<wire::PlayedGame> for PlayedGame {
    fn from(from: wire::PlayedGame) -> Self {
        Self {
            image_icon: from.image_icon,
            image_title: from.image_title,
            image_ingame: from.image_ingame,
            image_box_art: from.image_box_art,
            game_id: crate::GameId::from_server(from.game_id.0),
            console_id: crate::ConsoleId::from_server(from.console_id.0),
            console_name: from.console_name,
            title: from.title,
            last_played: from.last_played.map(|value| value.0),
            achievements_total: from.achievements_total.map(|value| value.0),
        }
    }
}

/// An achievement of a game that the user has played of late.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecentAchievement {
    /// The number of the achievement.
    #[serde(rename = "id")]
    pub id: crate::AchievementId,
    /// The number of the game.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// The title of the game.
    #[serde(rename = "gameTitle")]
    pub game_title: Option<String>,
    /// The title of the achievement.
    #[serde(rename = "title")]
    pub title: String,
    /// What has to be done to earn the achievement.
    #[serde(rename = "description")]
    pub description: String,
    /// How many points the achievement is worth.
    #[serde(rename = "points")]
    pub points: u64,
    /// What the achievement means for beating the game; null where it has no such role.
    #[serde(rename = "type")]
    pub kind: Option<AchievementType>,
    /// The name of the badge, digits that can begin with zeros; the picture is `/Badge/<name>.png`.
    #[serde(rename = "badgeName")]
    pub badge_name: Option<String>,
    /// `1` when the user has earned the achievement; `0` occurs only when all were asked for.
    #[serde(rename = "isAwarded")]
    pub is_awarded: bool,
    /// When the user earned the achievement, UTC; null where they have not.
    #[serde(rename = "dateAwarded")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub date_awarded: Option<jiff::Timestamp>,
    /// 1 when the user earned the achievement in hardcore mode, else 0; null where they have not.
    #[serde(rename = "hardcoreAchieved")]
    pub hardcore_achieved: Option<bool>,
}

impl From<wire::RecentAchievement> for RecentAchievement {
    fn from(from: wire::RecentAchievement) -> Self {
        Self {
            id: crate::AchievementId::from_server(from.id.0),
            game_id: crate::GameId::from_server(from.game_id.0),
            game_title: from.game_title,
            title: from.title,
            description: from.description,
            points: from.points.0,
            kind: from.type_,
            badge_name: from.badge_name,
            is_awarded: from.is_awarded.0,
            date_awarded: from.date_awarded.map(|value| value.0),
            hardcore_achieved: from.hardcore_achieved.map(|value| value.0),
        }
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

/// A user, with their points and what they last played.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserProfile {
    /// Display name of the user.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable identifier of the user, unchanged when the name changes.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// The user's picture, a path below the site's media host. It has the name in it with which the account was made.
    #[serde(rename = "userPic")]
    pub user_pic: String,
    /// When the account was made, UTC.
    #[serde(rename = "memberSince")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub member_since: jiff::Timestamp,
    /// What the user was last doing in a game, in words; null where nothing is known.
    #[serde(rename = "richPresenceMsg")]
    pub rich_presence_msg: Option<String>,
    /// The number of the game that the user last played, 0 for none.
    #[serde(rename = "lastGameId")]
    pub last_game_id: u64,
    /// How often others have earned achievements that this user made.
    #[serde(rename = "contribCount")]
    pub contrib_count: u64,
    /// How many points others have earned by achievements that this user made.
    #[serde(rename = "contribYield")]
    pub contrib_yield: u64,
    /// The points earned in hardcore mode, over all games.
    #[serde(rename = "totalPoints")]
    pub total_points: u64,
    /// What the account may do on the site.
    #[serde(rename = "permissions")]
    pub permissions: Permissions,
    /// 1 when the user is left out of all rankings, else 0.
    #[serde(rename = "untracked")]
    pub untracked: bool,
    /// The number of the account. No endpoint takes it; use the ULID.
    #[serde(rename = "id")]
    pub id: u64,
    /// 1 when others can write comments on the user's page, else 0.
    #[serde(rename = "userWallActive")]
    pub user_wall_active: bool,
    /// The user's motto; can be empty.
    #[serde(rename = "motto")]
    pub motto: String,
    /// The points earned in softcore ("casual") mode, over all games. The summary of a user has 0 in place of null.
    #[serde(rename = "totalSoftcorePoints")]
    pub total_softcore_points: Option<u64>,
    /// The RetroPoints ("white points") earned, over all games. The summary of a user has 0 in place of null.
    #[serde(rename = "totalTruePoints")]
    pub total_true_points: Option<u64>,
}

impl From<wire::UserProfile> for UserProfile {
    fn from(from: wire::UserProfile) -> Self {
        Self {
            user: from.user,
            ulid: from.ulid,
            user_pic: from.user_pic,
            member_since: from.member_since.0,
            rich_presence_msg: from.rich_presence_msg,
            last_game_id: from.last_game_id.0,
            contrib_count: from.contrib_count.0,
            contrib_yield: from.contrib_yield.0,
            total_points: from.total_points.0,
            permissions: from.permissions,
            untracked: from.untracked.0,
            id: from.id.0,
            user_wall_active: from.user_wall_active.0,
            motto: from.motto,
            total_softcore_points: from.total_softcore_points.map(|value| value.0),
            total_true_points: from.total_true_points.map(|value| value.0),
        }
    }
}

/// How many points a user has, and their rank.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserRankAndScore {
    /// The points earned in hardcore mode.
    #[serde(rename = "score")]
    pub score: u64,
    /// The points earned in softcore ("casual") mode.
    #[serde(rename = "softcoreScore")]
    pub softcore_score: u64,
    /// The user's place among all ranked users, by points of hardcore mode; null for those who have none.
    #[serde(rename = "rank")]
    pub rank: Option<u64>,
    /// How many users are ranked.
    #[serde(rename = "totalRanked")]
    pub total_ranked: u64,
}

impl From<wire::UserRankAndScore> for UserRankAndScore {
    fn from(from: wire::UserRankAndScore) -> Self {
        Self {
            score: from.score.0,
            softcore_score: from.softcore_score.0,
            rank: from.rank.map(|value| value.0),
            total_ranked: from.total_ranked.0,
        }
    }
}

/// A user, with their points and rank, and what they have played and earned of late.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserSummary {
    /// Display name of the user.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable identifier of the user, unchanged when the name changes.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// The user's picture, a path below the site's media host. It has the name in it with which the account was made.
    #[serde(rename = "userPic")]
    pub user_pic: String,
    /// When the account was made, UTC.
    #[serde(rename = "memberSince")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub member_since: jiff::Timestamp,
    /// What the user was last doing in a game, in words; null where nothing is known.
    #[serde(rename = "richPresenceMsg")]
    pub rich_presence_msg: Option<String>,
    /// The number of the game that the user last played, 0 for none.
    #[serde(rename = "lastGameId")]
    pub last_game_id: u64,
    /// How often others have earned achievements that this user made.
    #[serde(rename = "contribCount")]
    pub contrib_count: u64,
    /// How many points others have earned by achievements that this user made.
    #[serde(rename = "contribYield")]
    pub contrib_yield: u64,
    /// The points earned in hardcore mode, over all games.
    #[serde(rename = "totalPoints")]
    pub total_points: u64,
    /// What the account may do on the site.
    #[serde(rename = "permissions")]
    pub permissions: Permissions,
    /// 1 when the user is left out of all rankings, else 0.
    #[serde(rename = "untracked")]
    pub untracked: bool,
    /// The number of the account. No endpoint takes it; use the ULID.
    #[serde(rename = "id")]
    pub id: u64,
    /// 1 when others can write comments on the user's page, else 0.
    #[serde(rename = "userWallActive")]
    pub user_wall_active: bool,
    /// The user's motto; can be empty.
    #[serde(rename = "motto")]
    pub motto: String,
    /// A record that the server no longer fills in; only the name of the user is in it.
    #[serde(rename = "lastActivity")]
    pub last_activity: LastActivity,
    /// When `RichPresenceMsg` was sent, UTC.
    #[serde(rename = "richPresenceMsgDate")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub rich_presence_msg_date: Option<jiff::Timestamp>,
    /// The points earned in softcore ("casual") mode, over all games. Unlike in the profile never null.
    #[serde(rename = "totalSoftcorePoints")]
    pub total_softcore_points: u64,
    /// The RetroPoints ("white points") earned, over all games. Unlike in the profile never null.
    #[serde(rename = "totalTruePoints")]
    pub total_true_points: u64,
    /// The user's place among all ranked users, by points of hardcore mode; null for those who have none.
    #[serde(rename = "rank")]
    pub rank: Option<u64>,
    /// How many games `RecentlyPlayed` has.
    #[serde(rename = "recentlyPlayedCount")]
    pub recently_played_count: u64,
    /// The games that the user last played, newest first; empty unless games were asked for.
    #[serde(rename = "recentlyPlayed")]
    pub recently_played: Vec<PlayedGame>,
    /// How far the user is with the recent games and with the last game, by game. Empty unless games were asked
    /// for; absent when they were and the user has played none.
    #[serde(rename = "awarded")]
    pub awarded: Option<std::collections::BTreeMap<crate::GameId, GameProgress>>,
    /// The achievements of the recent games and of the last game that the user earned last, by game and by
    /// achievement. The order of an object says nothing: sort them by `DateAwarded`. Empty unless games were
    /// asked for; absent when they were and the user has played none. When they were and nothing was earned in
    /// them, the server writes it as an empty list.
    #[serde(rename = "recentAchievements")]
    pub recent_achievements: Option<
        std::collections::BTreeMap<
            crate::GameId,
            std::collections::BTreeMap<crate::AchievementId, RecentAchievement>,
        >,
    >,
    /// The game that the user last played. Absent unless games were asked for, and when the user has played
    /// none or the game is not known.
    #[serde(rename = "lastGame")]
    pub last_game: Option<LastGame>,
    /// How many users are ranked.
    #[serde(rename = "totalRanked")]
    pub total_ranked: u64,
    /// Always `Offline`, whatever the user does.
    #[serde(rename = "status")]
    pub status: String,
}

impl From<wire::UserSummary> for UserSummary {
    fn from(from: wire::UserSummary) -> Self {
        Self {
            user: from.user,
            ulid: from.ulid,
            user_pic: from.user_pic,
            member_since: from.member_since.0,
            rich_presence_msg: from.rich_presence_msg,
            last_game_id: from.last_game_id.0,
            contrib_count: from.contrib_count.0,
            contrib_yield: from.contrib_yield.0,
            total_points: from.total_points.0,
            permissions: from.permissions,
            untracked: from.untracked.0,
            id: from.id.0,
            user_wall_active: from.user_wall_active.0,
            motto: from.motto,
            last_activity: from.last_activity.into(),
            rich_presence_msg_date: from.rich_presence_msg_date.map(|value| value.0),
            total_softcore_points: from.total_softcore_points.0,
            total_true_points: from.total_true_points.0,
            rank: from.rank.map(|value| value.0),
            recently_played_count: from.recently_played_count.0,
            recently_played: from.recently_played.into_iter().map(|item| item.into()).collect(),
            awarded: from.awarded.map(|value| {
                value
                    .into_iter()
                    .map(|(key, item)| (crate::GameId::from_server(key.0), item.into()))
                    .collect()
            }),
            recent_achievements: from.recent_achievements.map(|value| {
                value
                    .into_iter()
                    .map(|(key, item)| {
                        (
                            crate::GameId::from_server(key.0),
                            item.into_iter()
                                .map(|(key, item)| (crate::AchievementId::from_server(key.0), item.into()))
                                .collect(),
                        )
                    })
                    .collect()
            }),
            last_game: from.last_game.map(|value| value.into()),
            total_ranked: from.total_ranked.0,
            status: from.status,
        }
    }
}
