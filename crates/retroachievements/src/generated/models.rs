// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! What the server answers, in plain Rust.
//!
//! Every type is serialized with the names of the official clients (`raPoints`, `dateAwarded`) and
//! times as RFC 3339 in UTC, and reads what it has written.
#![allow(clippy::doc_markdown)]
#![allow(deprecated)]
use retroachievements_client::types as wire;

#[doc(inline)]
pub use retroachievements_client::enums::{
    AchievementFlag, AchievementType, AwardKind, ClaimKind, ClaimSetType, ClaimSpecial, ClaimStatus,
    ClaimType, CommentKind, CommentOrder, LeaderboardFormat, LeaderboardState, Permissions, RankingKind,
    ReleaseGranularity, RequestListKind, TicketKind, TicketState,
};

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

/// The achievement of the week, and who has earned it as such.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementOfTheWeek {
    /// The achievement.
    #[serde(rename = "achievement")]
    pub achievement: WeeklyAchievement,
    /// The console of the achievement's game.
    #[serde(rename = "console")]
    pub console: ConsoleReference,
    /// The topic of the event in the forum.
    #[serde(rename = "forumTopic")]
    pub forum_topic: ForumTopic,
    /// The achievement's game.
    #[serde(rename = "game")]
    pub game: GameReference,
    /// When the week began, UTC.
    #[serde(rename = "startAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub start_at: jiff::Timestamp,
    /// How many players take part in the event; not the players of the game.
    #[serde(rename = "totalPlayers")]
    pub total_players: u64,
    /// The newest unlocks, newest first.
    #[serde(rename = "unlocks")]
    pub unlocks: Vec<AchievementUnlock>,
    /// How many unlocks the list has, so never more than 500.
    #[serde(rename = "unlocksCount")]
    pub unlocks_count: u64,
    /// How many of them are of hardcore mode.
    #[serde(rename = "unlocksHardcoreCount")]
    pub unlocks_hardcore_count: u64,
}

impl From<wire::AchievementOfTheWeek> for AchievementOfTheWeek {
    fn from(from: wire::AchievementOfTheWeek) -> Self {
        Self {
            achievement: from.achievement.into(),
            console: from.console.into(),
            forum_topic: from.forum_topic.into(),
            game: from.game.into(),
            start_at: from.start_at.0,
            total_players: from.total_players.0,
            unlocks: from.unlocks.into_iter().map(|item| item.into()).collect(),
            unlocks_count: from.unlocks_count.0,
            unlocks_hardcore_count: from.unlocks_hardcore_count.0,
        }
    }
}

/// How many open tickets an achievement has.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementTicketStats {
    /// The number of the achievement.
    #[serde(rename = "achievementId")]
    pub achievement_id: crate::AchievementId,
    /// The title of the achievement.
    #[serde(rename = "achievementTitle")]
    pub achievement_title: String,
    /// What has to be done to earn the achievement.
    #[serde(rename = "achievementDescription")]
    pub achievement_description: String,
    /// What the achievement means for beating the game; null where it has no such role.
    #[serde(rename = "achievementType")]
    pub achievement_kind: Option<AchievementType>,
    /// The address of the list of the achievement's tickets on the site.
    #[serde(rename = "url")]
    pub url: String,
    /// How many of the achievement's tickets are open or wait for an answer.
    #[serde(rename = "openTickets")]
    pub open_tickets: u64,
}

impl From<wire::AchievementTicketStats> for AchievementTicketStats {
    fn from(from: wire::AchievementTicketStats) -> Self {
        Self {
            achievement_id: crate::AchievementId::from_server(from.achievement_id.0),
            achievement_title: from.achievement_title,
            achievement_description: from.achievement_description,
            achievement_kind: from.achievement_type,
            url: from.url,
            open_tickets: from.open_tickets.0,
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

/// An achievement, and when the user earned it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementWithProgress {
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
    /// The name of the achievement's badge, digits that can begin with zeros; the picture is `/Badge/<name>.png`.
    #[serde(rename = "badgeName")]
    pub badge_name: Option<String>,
    /// How many players have earned the achievement, in any mode.
    #[serde(rename = "numAwarded")]
    pub num_awarded: Option<u64>,
    /// How many players have earned the achievement in hardcore mode.
    #[serde(rename = "numAwardedHardcore")]
    pub num_awarded_hardcore: Option<u64>,
    /// What the achievement means for beating the game; null where it has no such role.
    #[serde(rename = "type")]
    pub kind: Option<AchievementType>,
    /// The place of the achievement in the list on the game's page; several can have the same.
    #[serde(rename = "displayOrder")]
    pub display_order: i64,
    /// Display name of the user who first made the achievement.
    #[serde(rename = "author")]
    pub author: String,
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
    /// The MD5 hash of the achievement's logic.
    #[serde(rename = "memAddr")]
    pub logic_hash: String,
    /// When the user earned the achievement, in any mode, UTC; absent where they have not.
    #[serde(rename = "dateEarned")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub date_earned: Option<jiff::Timestamp>,
    /// When the user earned the achievement in hardcore mode, UTC; absent where they have not.
    #[serde(rename = "dateEarnedHardcore")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub date_earned_hardcore: Option<jiff::Timestamp>,
}

impl From<wire::AchievementWithProgress> for AchievementWithProgress {
    fn from(from: wire::AchievementWithProgress) -> Self {
        Self {
            id: crate::AchievementId::from_server(from.id.0),
            title: from.title,
            description: from.description,
            points: from.points.0,
            true_ratio: from.true_ratio.0,
            badge_name: from.badge_name,
            num_awarded: from.num_awarded.map(|value| value.0),
            num_awarded_hardcore: from.num_awarded_hardcore.map(|value| value.0),
            kind: from.type_,
            display_order: from.display_order.0,
            author: from.author,
            author_ulid: from.author_ulid,
            date_created: from.date_created.0,
            date_modified: from.date_modified.0,
            logic_hash: from.mem_addr,
            date_earned: from.date_earned.map(|value| value.0),
            date_earned_hardcore: from.date_earned_hardcore.map(|value| value.0),
        }
    }
}

/// What a user has said they will do for a game, that is, to make or to change its set of achievements.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Claim {
    /// The number of the claim.
    #[serde(rename = "id")]
    pub id: u64,
    /// Stable identifier of the user who made the claim, unchanged when the name changes.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// Display name of the user who made the claim.
    #[serde(rename = "user")]
    pub user: Option<String>,
    /// The number of the claimed game.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
    #[serde(rename = "gameTitle")]
    pub game_title: Option<String>,
    /// The game's icon, a path below the site's media host; `/Images/000001.png` stands for none.
    #[serde(rename = "gameIcon")]
    pub game_icon: Option<String>,
    /// The number of the game's console.
    #[serde(rename = "consoleId")]
    pub console_id: Option<crate::ConsoleId>,
    /// The name of the game's console.
    #[serde(rename = "consoleName")]
    pub console_name: Option<String>,
    /// Whether the user leads the work or takes part in it.
    #[serde(rename = "claimType")]
    pub claim_type: ClaimType,
    /// Whether the claim is for a first set or for a revision.
    #[serde(rename = "setType")]
    pub set_type: ClaimSetType,
    /// How far the claim is. One that is past its end stays active until somebody closes it.
    #[serde(rename = "status")]
    pub status: ClaimStatus,
    /// How many times the claim was extended.
    #[serde(rename = "extension")]
    pub extensions: u64,
    /// Whether the claim is of a special kind.
    #[serde(rename = "special")]
    pub special: ClaimSpecial,
    /// When the claim was made, UTC.
    #[serde(rename = "created")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub created: jiff::Timestamp,
    /// When an active claim ends, or when another was completed or dropped, UTC.
    #[serde(rename = "doneTime")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub done_time: jiff::Timestamp,
    /// When the claim was last changed, UTC.
    #[serde(rename = "updated")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub updated: jiff::Timestamp,
    /// 1 when the user has at most the permissions of a junior developer, which is also so for plain users and
    /// former developers, else 0.
    #[serde(rename = "userIsJrDev")]
    pub user_is_junior_developer: bool,
    /// How many minutes there are from now to `DoneTime`; negative once that has passed, as it has for every
    /// finished claim.
    #[serde(rename = "minutesLeft")]
    pub minutes_left: i64,
}

impl From<wire::Claim> for Claim {
    fn from(from: wire::Claim) -> Self {
        Self {
            id: from.id.0,
            ulid: from.ulid,
            user: from.user,
            game_id: crate::GameId::from_server(from.game_id.0),
            game_title: from.game_title,
            game_icon: from.game_icon,
            console_id: from.console_id.map(|value| crate::ConsoleId::from_server(value.0)),
            console_name: from.console_name,
            claim_type: from.claim_type,
            set_type: from.set_type,
            status: from.status,
            extensions: from.extension.0,
            special: from.special,
            created: from.created.0,
            done_time: from.done_time.0,
            updated: from.updated.0,
            user_is_junior_developer: from.user_is_jr_dev.0,
            minutes_left: from.minutes_left.0,
        }
    }
}

/// A comment.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Comment {
    /// Display name of the user who wrote the comment; `Server` for what the site itself has written.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable identifier of the user, unchanged when the name changes.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// When the comment was written, UTC.
    #[serde(rename = "submitted")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub submitted: jiff::Timestamp,
    /// The comment as it was written, with its line ends (CR LF) and nothing escaped.
    #[serde(rename = "commentText")]
    pub text: String,
}

impl From<wire::Comment> for Comment {
    fn from(from: wire::Comment) -> Self {
        Self { user: from.user, ulid: from.ulid, submitted: from.submitted.0, text: from.comment_text }
    }
}

/// One page of the comments on something.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Comments {
    /// How many comments this page has.
    #[serde(rename = "count")]
    pub count: u64,
    /// How many comments there are over all pages.
    #[serde(rename = "total")]
    pub total: u64,
    /// This page of the comments, in the order that was asked for.
    #[serde(rename = "results")]
    pub results: Vec<Comment>,
}

impl From<wire::Comments> for Comments {
    fn from(from: wire::Comments) -> Self {
        Self {
            count: from.count.0,
            total: from.total.0,
            results: from.results.into_iter().map(|item| item.into()).collect(),
        }
    }
}

/// How far a user is with a game, in one of two ways of counting.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompletedGame {
    /// The number of the game.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
    #[serde(rename = "title")]
    pub title: Option<String>,
    /// The game's icon; `/Images/000001.png` stands for none.
    #[serde(rename = "imageIcon")]
    pub image_icon: Option<String>,
    /// The number of the game's console.
    #[serde(rename = "consoleId")]
    pub console_id: Option<crate::ConsoleId>,
    /// The name of the game's console.
    #[serde(rename = "consoleName")]
    pub console_name: Option<String>,
    /// How many achievements the game has.
    #[serde(rename = "maxPossible")]
    pub max_possible: u64,
    /// How many of them the user has earned, counted as `HardcoreMode` says.
    #[serde(rename = "numAwarded")]
    pub num_awarded: u64,
    /// The share of them that the user has earned, from 0 to 1.
    #[serde(rename = "pctWon")]
    pub share_won: f64,
    /// `0` when achievements earned in any mode are counted, `1` for hardcore mode only.
    #[serde(rename = "hardcoreMode")]
    pub hardcore_mode: bool,
}

impl From<wire::CompletedGame> for CompletedGame {
    fn from(from: wire::CompletedGame) -> Self {
        Self {
            game_id: crate::GameId::from_server(from.game_id.0),
            title: from.title,
            image_icon: from.image_icon,
            console_id: from.console_id.map(|value| crate::ConsoleId::from_server(value.0)),
            console_name: from.console_name,
            max_possible: from.max_possible.0,
            num_awarded: from.num_awarded.0,
            share_won: from.pct_won.0,
            hardcore_mode: from.hardcore_mode.0,
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

/// How many tickets on promoted achievements are assigned to a developer.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeveloperTicketStats {
    /// Display name of the developer.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable identifier of the developer, unchanged when the name changes.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// How many tickets are open, without those that wait for an answer.
    #[serde(rename = "open")]
    pub open: u64,
    /// How many tickets were closed without a change.
    #[serde(rename = "closed")]
    pub closed: u64,
    /// How many tickets were resolved.
    #[serde(rename = "resolved")]
    pub resolved: u64,
    /// The sum of the other three. Tickets that wait for an answer or a review are in none of them.
    #[serde(rename = "total")]
    pub total: u64,
    /// The address of the list of the developer's tickets on the site.
    #[serde(rename = "url")]
    pub url: String,
}

impl From<wire::DeveloperTicketStats> for DeveloperTicketStats {
    fn from(from: wire::DeveloperTicketStats) -> Self {
        Self {
            user: from.user,
            ulid: from.ulid,
            open: from.open.0,
            closed: from.closed.0,
            resolved: from.resolved.0,
            total: from.total.0,
            url: from.url,
        }
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

/// An achievement of a game, with its author.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExtendedAchievement {
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
    /// The name of the achievement's badge, digits that can begin with zeros; the picture is `/Badge/<name>.png`.
    #[serde(rename = "badgeName")]
    pub badge_name: Option<String>,
    /// How many players have earned the achievement, in any mode.
    #[serde(rename = "numAwarded")]
    pub num_awarded: Option<u64>,
    /// How many players have earned the achievement in hardcore mode.
    #[serde(rename = "numAwardedHardcore")]
    pub num_awarded_hardcore: Option<u64>,
    /// Display name of the user who first made the achievement.
    #[serde(rename = "author")]
    pub author: Option<String>,
    /// Stable identifier of the author, unchanged when the name changes.
    #[serde(rename = "authorUlid")]
    pub author_ulid: Option<String>,
    /// When the achievement was last changed, UTC.
    #[serde(rename = "dateModified")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date_modified: jiff::Timestamp,
    /// When the achievement was made, UTC.
    #[serde(rename = "dateCreated")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date_created: jiff::Timestamp,
    /// The place of the achievement in the game's list; several can have the same.
    #[serde(rename = "displayOrder")]
    pub display_order: i64,
    /// The MD5 of the achievement's logic, in hexadecimal; it changes when the logic does.
    #[serde(rename = "memAddr")]
    pub logic_hash: String,
    /// What the achievement means for beating the game; null where it has no such role. The name begins
    /// with a small letter in this endpoint only.
    #[serde(rename = "type")]
    pub kind: Option<AchievementType>,
}

impl From<wire::ExtendedAchievement> for ExtendedAchievement {
    fn from(from: wire::ExtendedAchievement) -> Self {
        Self {
            id: crate::AchievementId::from_server(from.id.0),
            title: from.title,
            description: from.description,
            points: from.points.0,
            true_ratio: from.true_ratio.0,
            badge_name: from.badge_name,
            num_awarded: from.num_awarded.map(|value| value.0),
            num_awarded_hardcore: from.num_awarded_hardcore.map(|value| value.0),
            author: from.author,
            author_ulid: from.author_ulid,
            date_modified: from.date_modified.0,
            date_created: from.date_created.0,
            display_order: from.display_order.0,
            logic_hash: from.mem_addr,
            kind: from.type_,
        }
    }
}

/// A user whom the caller follows.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Followee {
    /// Display name of the user.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable identifier of the user, unchanged when the name changes.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// The user's points earned in hardcore mode.
    #[serde(rename = "points")]
    pub points: u64,
    /// The user's points earned in softcore ("casual") mode.
    #[serde(rename = "pointsSoftcore")]
    pub points_softcore: Option<u64>,
    /// Whether they follow the caller too.
    #[serde(rename = "isFollowingMe")]
    pub is_following_me: bool,
}

impl From<wire::Followee> for Followee {
    fn from(from: wire::Followee) -> Self {
        Self {
            user: from.user,
            ulid: from.ulid,
            points: from.points.0,
            points_softcore: from.points_softcore.map(|value| value.0),
            is_following_me: from.is_following_me.0,
        }
    }
}

/// One page of the users whom the caller follows.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Followees {
    /// How many users this page has.
    #[serde(rename = "count")]
    pub count: u64,
    /// How many users there are on all pages.
    #[serde(rename = "total")]
    pub total: u64,
    /// The users of this page.
    #[serde(rename = "results")]
    pub results: Vec<Followee>,
}

impl From<wire::Followees> for Followees {
    fn from(from: wire::Followees) -> Self {
        Self {
            count: from.count.0,
            total: from.total.0,
            results: from.results.into_iter().map(|item| item.into()).collect(),
        }
    }
}

/// A user who follows the caller.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Follower {
    /// Display name of the user.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable identifier of the user, unchanged when the name changes.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// The user's points earned in hardcore mode.
    #[serde(rename = "points")]
    pub points: u64,
    /// The user's points earned in softcore ("casual") mode.
    #[serde(rename = "pointsSoftcore")]
    pub points_softcore: Option<u64>,
    /// Whether the caller follows them too.
    #[serde(rename = "amIFollowing")]
    pub am_i_following: bool,
}

impl From<wire::Follower> for Follower {
    fn from(from: wire::Follower) -> Self {
        Self {
            user: from.user,
            ulid: from.ulid,
            points: from.points.0,
            points_softcore: from.points_softcore.map(|value| value.0),
            am_i_following: from.am_i_following.0,
        }
    }
}

/// One page of the users who follow the caller.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Followers {
    /// How many users this page has.
    #[serde(rename = "count")]
    pub count: u64,
    /// How many users there are on all pages.
    #[serde(rename = "total")]
    pub total: u64,
    /// The users of this page.
    #[serde(rename = "results")]
    pub results: Vec<Follower>,
}

impl From<wire::Followers> for Followers {
    fn from(from: wire::Followers) -> Self {
        Self {
            count: from.count.0,
            total: from.total.0,
            results: from.results.into_iter().map(|item| item.into()).collect(),
        }
    }
}

/// A topic of the forum.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ForumTopic {
    /// The number of the topic; null where there is none.
    #[serde(rename = "id")]
    pub id: Option<u64>,
}

impl From<wire::ForumTopic> for ForumTopic {
    fn from(from: wire::ForumTopic) -> Self {
        Self { id: from.id.map(|value| value.0) }
    }
}

/// A game. Its number is not among the properties, for the server does not send it here.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Game {
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
    /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
    #[serde(rename = "title")]
    pub title: Option<String>,
    /// The same as `Title`.
    #[serde(rename = "gameTitle")]
    pub game_title: Option<String>,
    /// The number of the game's console.
    #[serde(rename = "consoleId")]
    pub console_id: Option<crate::ConsoleId>,
    /// The name of the game's console.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// The same as `ConsoleName`.
    #[serde(rename = "console")]
    pub console: String,
    /// The number of the game's topic in the forum; null where there is none.
    #[serde(rename = "forumTopicId")]
    pub forum_topic_id: Option<u64>,
    /// Always 0, without a meaning.
    #[serde(rename = "flags")]
    pub flags: u64,
    /// The same as `ImageIcon`.
    #[serde(rename = "gameIcon")]
    pub game_icon: Option<String>,
}

impl From<wire::Game> for Game {
    fn from(from: wire::Game) -> Self {
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
            title: from.title,
            game_title: from.game_title,
            console_id: from.console_id.map(|value| crate::ConsoleId::from_server(value.0)),
            console_name: from.console_name,
            console: from.console,
            forum_topic_id: from.forum_topic_id.map(|value| value.0),
            flags: from.flags.0,
            game_icon: from.game_icon,
        }
    }
}

/// A claim on a game, in short.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameClaim {
    /// Display name of the user who made the claim.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable identifier of the user, unchanged when the name changes.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// Whether the claim is for a first set or for a revision.
    #[serde(rename = "setType")]
    pub set_type: ClaimSetType,
    /// The number of the claimed game.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// Whether the user leads the work or takes part in it.
    #[serde(rename = "claimType")]
    pub claim_type: ClaimType,
    /// When the claim was made, UTC.
    #[serde(rename = "created")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub created: jiff::Timestamp,
    /// When an active claim ends, or when another was completed or dropped, UTC.
    #[serde(rename = "expiration")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub expiration: jiff::Timestamp,
}

impl From<wire::GameClaim> for GameClaim {
    fn from(from: wire::GameClaim) -> Self {
        Self {
            user: from.user,
            ulid: from.ulid,
            set_type: from.set_type,
            game_id: crate::GameId::from_server(from.game_id.0),
            claim_type: from.claim_type,
            created: from.created.0,
            expiration: from.expiration.0,
        }
    }
}

/// A game with its achievements and the claims that were made on it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameExtended {
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
    /// The number of the game's topic in the forum; null where there is none.
    #[serde(rename = "forumTopicId")]
    pub forum_topic_id: Option<u64>,
    /// Always null, without a meaning. Other endpoints always have 0 here.
    #[serde(rename = "flags")]
    pub flags: Option<u64>,
    /// Always false.
    #[deprecated = "see its description"]
    #[serde(rename = "isFinal")]
    pub is_final: bool,
    /// The MD5 of the script that says what a player is doing, in hexadecimal; that of an empty text where
    /// there is no script.
    #[serde(rename = "richPresencePatch")]
    pub rich_presence_hash: String,
    /// The address of a guide to the game; null where there is none.
    #[serde(rename = "guideUrl")]
    pub guide_url: Option<String>,
    /// When the site's data on the game last changed, UTC.
    #[serde(rename = "updated")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub updated: jiff::Timestamp,
    /// The name of the game's console.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// The number of the game that this one is a subset of; null where it is none.
    #[serde(rename = "parentGameId")]
    pub parent_game_id: Option<crate::GameId>,
    /// How many players have earned an achievement of the game, without untracked ones.
    #[serde(rename = "numDistinctPlayers")]
    pub num_distinct_players: Option<u64>,
    /// How many achievements `Achievements` has, so it depends on which were asked for.
    #[serde(rename = "numAchievements")]
    pub num_achievements: u64,
    /// The achievements that were asked for, by number. Their order means nothing: sort by `DisplayOrder`, then
    /// by `ID`.
    #[serde(rename = "achievements")]
    pub achievements: std::collections::BTreeMap<crate::AchievementId, ExtendedAchievement>,
    /// Every claim ever made on the game, also those that were completed or dropped; nothing here tells which
    /// are active.
    #[serde(rename = "claims")]
    pub claims: Vec<GameClaim>,
    /// The same as `NumDistinctPlayers`.
    #[deprecated = "see its description"]
    #[serde(rename = "numDistinctPlayersCasual")]
    pub num_distinct_players_casual: Option<u64>,
    /// The same as `NumDistinctPlayers`.
    #[deprecated = "see its description"]
    #[serde(rename = "numDistinctPlayersHardcore")]
    pub num_distinct_players_hardcore: Option<u64>,
}

impl From<wire::GameExtended> for GameExtended {
    fn from(from: wire::GameExtended) -> Self {
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
            forum_topic_id: from.forum_topic_id.map(|value| value.0),
            flags: from.flags.map(|value| value.0),
            is_final: from.is_final.0,
            rich_presence_hash: from.rich_presence_patch,
            guide_url: from.guide_url,
            updated: from.updated.0,
            console_name: from.console_name,
            parent_game_id: from.parent_game_id.map(|value| crate::GameId::from_server(value.0)),
            num_distinct_players: from.num_distinct_players.map(|value| value.0),
            num_achievements: from.num_achievements.0,
            achievements: from
                .achievements
                .into_iter()
                .map(|(key, item)| (crate::AchievementId::from_server(key.0), item.into()))
                .collect(),
            claims: from.claims.into_iter().map(|item| item.into()).collect(),
            num_distinct_players_casual: from.num_distinct_players_casual.map(|value| value.0),
            num_distinct_players_hardcore: from.num_distinct_players_hardcore.map(|value| value.0),
        }
    }
}

/// A file of a game, by its hash.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameHash {
    /// A name for the file, most often its own.
    #[serde(rename = "name")]
    pub name: Option<String>,
    /// The hash by which the site knows the file, in hexadecimal. It is made by the rules of the console,
    /// so it is not always the MD5 of the whole file.
    #[serde(rename = "md5")]
    pub md5: String,
    /// Where the file comes from, in short words like `nointro`, `redump` or `rapatches`.
    #[serde(rename = "labels")]
    pub labels: Vec<String>,
    /// The address of a patch that makes this file of another; null where none is known.
    #[serde(rename = "patchUrl")]
    pub patch_url: Option<String>,
}

impl From<wire::GameHash> for GameHash {
    fn from(from: wire::GameHash) -> Self {
        Self { name: from.name, md5: from.md5, labels: from.labels.0, patch_url: from.patch_url }
    }
}

/// The files that the achievements of a game work with.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameHashes {
    /// The files, in no promised order.
    #[serde(rename = "results")]
    pub results: Vec<GameHash>,
}

impl From<wire::GameHashes> for GameHashes {
    fn from(from: wire::GameHashes) -> Self {
        Self { results: from.results.into_iter().map(|item| item.into()).collect() }
    }
}

/// A game, its achievements, and how far a user is with them.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameInfoAndUserProgress {
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
    pub console_id: crate::ConsoleId,
    /// The name of the game's console.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// The game that this one is a subset of; null for others.
    #[serde(rename = "parentGameId")]
    pub parent_game_id: Option<crate::GameId>,
    /// How many players have earned an achievement of the game, without untracked ones.
    #[serde(rename = "numDistinctPlayers")]
    pub num_distinct_players: Option<u64>,
    /// The same number as `NumDistinctPlayers`.
    #[serde(rename = "numDistinctPlayersCasual")]
    pub num_distinct_players_casual: Option<u64>,
    /// The same number as `NumDistinctPlayers`.
    #[serde(rename = "numDistinctPlayersHardcore")]
    pub num_distinct_players_hardcore: Option<u64>,
    /// How many promoted achievements the game has.
    #[serde(rename = "numAchievements")]
    pub num_achievements: Option<u64>,
    /// How many of them the user has earned, in any mode.
    #[serde(rename = "numAwardedToUser")]
    pub num_awarded_to_user: u64,
    /// How many of them the user has earned in hardcore mode.
    #[serde(rename = "numAwardedToUserHardcore")]
    pub num_awarded_to_user_hardcore: u64,
    /// How much of the game the user has completed, in any mode, in percent.
    #[serde(rename = "userCompletion")]
    pub user_completion: f64,
    /// How much of the game the user has completed in hardcore mode, in percent.
    #[serde(rename = "userCompletionHardcore")]
    pub user_completion_hardcore: f64,
    /// How long the user has played the game, in seconds.
    #[serde(rename = "userTotalPlaytime")]
    pub user_total_playtime: u64,
    /// The number of the game's topic in the site's forum; null for none.
    #[serde(rename = "forumTopicId")]
    pub forum_topic_id: Option<u64>,
    /// Always 0.
    #[serde(rename = "flags")]
    pub flags: u64,
    /// Always false.
    #[serde(rename = "isFinal")]
    pub is_final: bool,
    /// The MD5 hash of the game's rich presence script; that of no text where it has none.
    #[serde(rename = "richPresencePatch")]
    pub rich_presence_hash: String,
    /// The promoted achievements of the game, by number. The order of an object says nothing: sort them by
    /// `DisplayOrder`, then by number.
    #[serde(rename = "achievements")]
    pub achievements: std::collections::BTreeMap<crate::AchievementId, AchievementWithProgress>,
    /// The highest award that the user has for the game; null for none. Absent unless asked for.
    #[serde(rename = "highestAwardKind")]
    pub highest_award_kind: Option<AwardKind>,
    /// When the user got that award; null for none. Absent unless asked for.
    #[serde(rename = "highestAwardDate")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub highest_award_date: Option<jiff::Timestamp>,
}

impl From<wire::GameInfoAndUserProgress> for GameInfoAndUserProgress {
    fn from(from: wire::GameInfoAndUserProgress) -> Self {
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
            console_id: crate::ConsoleId::from_server(from.console_id.0),
            console_name: from.console_name,
            parent_game_id: from.parent_game_id.map(|value| crate::GameId::from_server(value.0)),
            num_distinct_players: from.num_distinct_players.map(|value| value.0),
            num_distinct_players_casual: from.num_distinct_players_casual.map(|value| value.0),
            num_distinct_players_hardcore: from.num_distinct_players_hardcore.map(|value| value.0),
            num_achievements: from.num_achievements.map(|value| value.0),
            num_awarded_to_user: from.num_awarded_to_user.0,
            num_awarded_to_user_hardcore: from.num_awarded_to_user_hardcore.0,
            user_completion: from.user_completion.0,
            user_completion_hardcore: from.user_completion_hardcore.0,
            user_total_playtime: from.user_total_playtime.0,
            forum_topic_id: from.forum_topic_id.map(|value| value.0),
            flags: from.flags.0,
            is_final: from.is_final.0,
            rich_presence_hash: from.rich_presence_patch,
            achievements: from
                .achievements
                .into_iter()
                .map(|(key, item)| (crate::AchievementId::from_server(key.0), item.into()))
                .collect(),
            highest_award_kind: from.highest_award_kind.and_then(|value| value.0),
            highest_award_date: from.highest_award_date.and_then(|value| value.0).map(|value| value.0),
        }
    }
}

/// One page of a game's leaderboards.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameLeaderboards {
    /// How many leaderboards this page has.
    #[serde(rename = "count")]
    pub count: u64,
    /// How many leaderboards there are on all pages.
    #[serde(rename = "total")]
    pub total: u64,
    /// The leaderboards of this page.
    #[serde(rename = "results")]
    pub results: Vec<Leaderboard>,
}

impl From<wire::GameLeaderboards> for GameLeaderboards {
    fn from(from: wire::GameLeaderboards) -> Self {
        Self {
            count: from.count.0,
            total: from.total.0,
            results: from.results.into_iter().map(|item| item.into()).collect(),
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

/// How long players have taken for a game and for each of its achievements.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameProgression {
    /// The number of the game.
    #[serde(rename = "id")]
    pub id: crate::GameId,
    /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
    #[serde(rename = "title")]
    pub title: Option<String>,
    /// The number of the game's console.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// The name of the game's console.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// The game's icon, a path below the site's media host; `/Images/000001.png` stands for none.
    #[serde(rename = "imageIcon")]
    pub image_icon: Option<String>,
    /// How many players have earned an achievement of the game, without untracked ones.
    #[serde(rename = "numDistinctPlayers")]
    pub num_distinct_players: Option<u64>,
    /// How many times `MedianTimeToBeat` was made from.
    #[serde(rename = "timesUsedInBeatMedian")]
    pub times_used_in_beat_median: u64,
    /// How many times `MedianTimeToBeatHardcore` was made from.
    #[serde(rename = "timesUsedInHardcoreBeatMedian")]
    pub times_used_in_hardcore_beat_median: u64,
    /// The median of the times to beat the game in softcore mode, in seconds; null where none is known.
    #[serde(rename = "medianTimeToBeat")]
    pub median_time_to_beat: Option<u64>,
    /// The median of the times to beat the game in hardcore mode, in seconds; null where none is known.
    #[serde(rename = "medianTimeToBeatHardcore")]
    pub median_time_to_beat_hardcore: Option<u64>,
    /// How many times `MedianTimeToComplete` was made from.
    #[serde(rename = "timesUsedInCompletionMedian")]
    pub times_used_in_completion_median: u64,
    /// How many times `MedianTimeToMaster` was made from.
    #[serde(rename = "timesUsedInMasteryMedian")]
    pub times_used_in_mastery_median: u64,
    /// The median of the times to earn all achievements in softcore mode, in seconds; null where none is known.
    #[serde(rename = "medianTimeToComplete")]
    pub median_time_to_complete: Option<u64>,
    /// The median of the times to earn all achievements in hardcore mode, in seconds; null where none is known.
    #[serde(rename = "medianTimeToMaster")]
    pub median_time_to_master: Option<u64>,
    /// How many promoted achievements the game has.
    #[serde(rename = "numAchievements")]
    pub num_achievements: Option<u64>,
    /// The promoted achievements, those first that are earned in the least time in hardcore mode. One whose
    /// time is unknown counts as earned at once.
    #[serde(rename = "achievements")]
    pub achievements: Vec<ProgressionAchievement>,
}

impl From<wire::GameProgression> for GameProgression {
    fn from(from: wire::GameProgression) -> Self {
        Self {
            id: crate::GameId::from_server(from.id.0),
            title: from.title,
            console_id: crate::ConsoleId::from_server(from.console_id.0),
            console_name: from.console_name,
            image_icon: from.image_icon,
            num_distinct_players: from.num_distinct_players.map(|value| value.0),
            times_used_in_beat_median: from.times_used_in_beat_median.0,
            times_used_in_hardcore_beat_median: from.times_used_in_hardcore_beat_median.0,
            median_time_to_beat: from.median_time_to_beat.map(|value| value.0),
            median_time_to_beat_hardcore: from.median_time_to_beat_hardcore.map(|value| value.0),
            times_used_in_completion_median: from.times_used_in_completion_median.0,
            times_used_in_mastery_median: from.times_used_in_mastery_median.0,
            median_time_to_complete: from.median_time_to_complete.map(|value| value.0),
            median_time_to_master: from.median_time_to_master.map(|value| value.0),
            num_achievements: from.num_achievements.map(|value| value.0),
            achievements: from.achievements.into_iter().map(|item| item.into()).collect(),
        }
    }
}

/// One of a game's best players, with what they have earned there in hardcore mode.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameRankAndScore {
    /// Display name of the user.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable identifier of the user, unchanged when the name changes.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// How many of the game's achievements the user has earned in hardcore mode.
    #[serde(rename = "numAchievements")]
    pub num_achievements: u64,
    /// The points of those achievements.
    #[serde(rename = "totalScore")]
    pub total_score: u64,
    /// When the user last earned an achievement of the game in hardcore mode, UTC; `1970-01-01 00:00:00` where
    /// that is unknown.
    #[serde(rename = "lastAward")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub last_award: jiff::Timestamp,
}

impl From<wire::GameRankAndScore> for GameRankAndScore {
    fn from(from: wire::GameRankAndScore) -> Self {
        Self {
            user: from.user,
            ulid: from.ulid,
            num_achievements: from.num_achievements.0,
            total_score: from.total_score.0,
            last_award: from.last_award.0,
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

/// How many tickets the achievements of a game have and, if asked for, one page of them.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameTicketStats {
    /// The number of the game.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
    #[serde(rename = "gameTitle")]
    pub game_title: Option<String>,
    /// The name of the game's console.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// How many tickets there are, in any state, despite its name.
    #[serde(rename = "openTickets")]
    pub ticket_count: u64,
    /// The address of the list of the game's tickets on the site.
    #[serde(rename = "url")]
    pub url: String,
    /// One page of the tickets, in any state, newest first; absent unless it was asked for.
    #[serde(rename = "tickets")]
    pub tickets: Option<Vec<TicketRow>>,
}

impl From<wire::GameTicketStats> for GameTicketStats {
    fn from(from: wire::GameTicketStats) -> Self {
        Self {
            game_id: crate::GameId::from_server(from.game_id.0),
            game_title: from.game_title,
            console_name: from.console_name,
            ticket_count: from.open_tickets.0,
            url: from.url,
            tickets: from.tickets.map(|value| value.into_iter().map(|item| item.into()).collect()),
        }
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

/// A leaderboard of a game, with its best entry.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Leaderboard {
    /// The number of the leaderboard.
    #[serde(rename = "id")]
    pub id: crate::LeaderboardId,
    /// Whether a lower score is better.
    #[serde(rename = "rankAsc")]
    pub lower_is_better: bool,
    /// The title of the leaderboard.
    #[serde(rename = "title")]
    pub title: String,
    /// What the score is for.
    #[serde(rename = "description")]
    pub description: String,
    /// What the scores are.
    #[serde(rename = "format")]
    pub format: LeaderboardFormat,
    /// The best entry; null where there is none.
    #[serde(rename = "topEntry")]
    pub top_entry: Option<LeaderboardScore>,
    /// Display name of the user who made the leaderboard.
    #[serde(rename = "author")]
    pub author: Option<String>,
    /// Stable identifier of the author, unchanged when the name changes.
    #[serde(rename = "authorUlid")]
    pub author_ulid: Option<String>,
    /// Whether the leaderboard takes entries.
    #[serde(rename = "state")]
    pub state: LeaderboardState,
}

impl From<wire::Leaderboard> for Leaderboard {
    fn from(from: wire::Leaderboard) -> Self {
        Self {
            id: crate::LeaderboardId::from_server(from.id.0),
            lower_is_better: from.rank_asc.0,
            title: from.title,
            description: from.description,
            format: from.format,
            top_entry: from.top_entry.map(|value| value.into()),
            author: from.author,
            author_ulid: from.author_ulid,
            state: from.state,
        }
    }
}

/// One page of the entries of a leaderboard, the best first.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LeaderboardEntries {
    /// How many entries this page has.
    #[serde(rename = "count")]
    pub count: u64,
    /// How many entries there are on all pages.
    #[serde(rename = "total")]
    pub total: u64,
    /// The entries of this page.
    #[serde(rename = "results")]
    pub results: Vec<LeaderboardEntry>,
}

impl From<wire::LeaderboardEntries> for LeaderboardEntries {
    fn from(from: wire::LeaderboardEntries) -> Self {
        Self {
            count: from.count.0,
            total: from.total.0,
            results: from.results.into_iter().map(|item| item.into()).collect(),
        }
    }
}

/// The entry of a user on a leaderboard.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LeaderboardEntry {
    /// Display name of the user.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable identifier of the user, unchanged when the name changes.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// The score as a number, in the unit that the leaderboard's format says.
    #[serde(rename = "score")]
    pub score: i64,
    /// The score as the site shows it.
    #[serde(rename = "formattedScore")]
    pub formatted_score: String,
    /// When the entry was last improved, UTC.
    #[serde(rename = "dateSubmitted")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date_submitted: jiff::Timestamp,
    /// The place of the entry, from 1; those with equal scores share one.
    #[serde(rename = "rank")]
    pub rank: u64,
}

impl From<wire::LeaderboardEntry> for LeaderboardEntry {
    fn from(from: wire::LeaderboardEntry) -> Self {
        Self {
            user: from.user,
            ulid: from.ulid,
            score: from.score.0,
            formatted_score: from.formatted_score,
            date_submitted: from.date_submitted.0,
            rank: from.rank.0,
        }
    }
}

/// The score of a user; null as the best one of a leaderboard that has none.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LeaderboardScore {
    /// Display name of the user.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable identifier of the user, unchanged when the name changes.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// The score as a number, in the unit that the leaderboard's format says.
    #[serde(rename = "score")]
    pub score: i64,
    /// The score as the site shows it.
    #[serde(rename = "formattedScore")]
    pub formatted_score: String,
}

impl From<wire::LeaderboardScore> for LeaderboardScore {
    fn from(from: wire::LeaderboardScore) -> Self {
        Self { user: from.user, ulid: from.ulid, score: from.score.0, formatted_score: from.formatted_score }
    }
}

/// A game of a console.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListedGame {
    /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
    #[serde(rename = "title")]
    pub title: Option<String>,
    /// The number of the game.
    #[serde(rename = "id")]
    pub id: crate::GameId,
    /// The number of the console.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// The name of the console.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// The game's icon; `/Images/000001.png` stands for none.
    #[serde(rename = "imageIcon")]
    pub image_icon: Option<String>,
    /// How many promoted achievements the game has.
    #[serde(rename = "numAchievements")]
    pub num_achievements: u64,
    /// How many leaderboards the game has, hidden ones too.
    #[serde(rename = "numLeaderboards")]
    pub num_leaderboards: u64,
    /// How many points its achievements are worth together.
    #[serde(rename = "points")]
    pub points: u64,
    /// When one of its achievements was last changed, UTC; null where it has none.
    #[serde(rename = "dateModified")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub date_modified: Option<jiff::Timestamp>,
    /// The number of the game's topic in the forum; null where there is none.
    #[serde(rename = "forumTopicId")]
    pub forum_topic_id: Option<u64>,
    /// The MD5 hashes of the files that its achievements work with. Absent unless asked for.
    #[serde(rename = "hashes")]
    pub hashes: Option<Vec<String>>,
}

impl From<wire::ListedGame> for ListedGame {
    fn from(from: wire::ListedGame) -> Self {
        Self {
            title: from.title,
            id: crate::GameId::from_server(from.id.0),
            console_id: crate::ConsoleId::from_server(from.console_id.0),
            console_name: from.console_name,
            image_icon: from.image_icon,
            num_achievements: from.num_achievements.0,
            num_leaderboards: from.num_leaderboards.0,
            points: from.points.0,
            date_modified: from.date_modified.map(|value| value.0),
            forum_topic_id: from.forum_topic_id.map(|value| value.0),
            hashes: from.hashes.map(|value| value.0),
        }
    }
}

/// The games with the most open tickets.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MostTicketedGames {
    /// The games, those with the most open tickets first.
    #[serde(rename = "mostReportedGames")]
    pub most_reported_games: Vec<TicketedGame>,
    /// The address of the same list on the site.
    #[serde(rename = "url")]
    pub url: String,
}

impl From<wire::MostTicketedGames> for MostTicketedGames {
    fn from(from: wire::MostTicketedGames) -> Self {
        Self {
            most_reported_games: from.most_reported_games.into_iter().map(|item| item.into()).collect(),
            url: from.url,
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

/// An achievement, and how long players have taken to earn it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProgressionAchievement {
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
    /// The name of the achievement's badge, digits that can begin with zeros; the picture is `/Badge/<name>.png`.
    #[serde(rename = "badgeName")]
    pub badge_name: Option<String>,
    /// How many players have earned the achievement, in any mode.
    #[serde(rename = "numAwarded")]
    pub num_awarded: Option<u64>,
    /// How many players have earned the achievement in hardcore mode.
    #[serde(rename = "numAwardedHardcore")]
    pub num_awarded_hardcore: Option<u64>,
    /// What the achievement means for beating the game; null where it has no such role.
    #[serde(rename = "type")]
    pub kind: Option<AchievementType>,
    /// How many times `MedianTimeToUnlock` was made from; null until it is first made.
    #[serde(rename = "timesUsedInUnlockMedian")]
    pub times_used_in_unlock_median: Option<u64>,
    /// How many times `MedianTimeToUnlockHardcore` was made from; null until it is first made.
    #[serde(rename = "timesUsedInHardcoreUnlockMedian")]
    pub times_used_in_hardcore_unlock_median: Option<u64>,
    /// The median of the times to earn the achievement in softcore mode, in seconds; null where none is
    /// known.
    #[serde(rename = "medianTimeToUnlock")]
    pub median_time_to_unlock: Option<u64>,
    /// The median of the times to earn the achievement in hardcore mode, in seconds; null where none is
    /// known.
    #[serde(rename = "medianTimeToUnlockHardcore")]
    pub median_time_to_unlock_hardcore: Option<u64>,
}

impl From<wire::ProgressionAchievement> for ProgressionAchievement {
    fn from(from: wire::ProgressionAchievement) -> Self {
        Self {
            id: crate::AchievementId::from_server(from.id.0),
            title: from.title,
            description: from.description,
            points: from.points.0,
            true_ratio: from.true_ratio.0,
            badge_name: from.badge_name,
            num_awarded: from.num_awarded.map(|value| value.0),
            num_awarded_hardcore: from.num_awarded_hardcore.map(|value| value.0),
            kind: from.type_,
            times_used_in_unlock_median: from.times_used_in_unlock_median.map(|value| value.0),
            times_used_in_hardcore_unlock_median: from
                .times_used_in_hardcore_unlock_median
                .map(|value| value.0),
            median_time_to_unlock: from.median_time_to_unlock.map(|value| value.0),
            median_time_to_unlock_hardcore: from.median_time_to_unlock_hardcore.map(|value| value.0),
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

/// An award that a user got for a game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecentGameAward {
    /// Display name of the user.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable identifier of the user, unchanged when the name changes.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// What the user achieved.
    #[serde(rename = "awardKind")]
    pub award_kind: Option<AwardKind>,
    /// When the user got the award, UTC.
    #[serde(rename = "awardDate")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub award_date: jiff::Timestamp,
    /// The number of the game.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
    #[serde(rename = "gameTitle")]
    pub game_title: Option<String>,
    /// The number of the game's console.
    #[serde(rename = "consoleId")]
    pub console_id: Option<crate::ConsoleId>,
    /// The name of the game's console.
    #[serde(rename = "consoleName")]
    pub console_name: Option<String>,
}

impl From<wire::RecentGameAward> for RecentGameAward {
    fn from(from: wire::RecentGameAward) -> Self {
        Self {
            user: from.user,
            ulid: from.ulid,
            award_kind: from.award_kind,
            award_date: from.award_date.0,
            game_id: crate::GameId::from_server(from.game_id.0),
            game_title: from.game_title,
            console_id: from.console_id.map(|value| crate::ConsoleId::from_server(value.0)),
            console_name: from.console_name,
        }
    }
}

/// One page of the awards that users got for games, newest first.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecentGameAwards {
    /// How many awards this page has.
    #[serde(rename = "count")]
    pub count: u64,
    /// How many awards there are on all pages.
    #[serde(rename = "total")]
    pub total: u64,
    /// The awards of this page.
    #[serde(rename = "results")]
    pub results: Vec<RecentGameAward>,
}

impl From<wire::RecentGameAwards> for RecentGameAwards {
    fn from(from: wire::RecentGameAwards) -> Self {
        Self {
            count: from.count.0,
            total: from.total.0,
            results: from.results.into_iter().map(|item| item.into()).collect(),
        }
    }
}

/// One page of the tickets that are open, newest first.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecentTickets {
    /// How many tickets are open, over all pages.
    #[serde(rename = "openTickets")]
    pub open_tickets: u64,
    /// The address of the list of open tickets on the site.
    #[serde(rename = "url")]
    pub url: String,
    /// This page of the open tickets, newest first.
    #[serde(rename = "recentTickets")]
    pub recent_tickets: Vec<TicketRow>,
}

impl From<wire::RecentTickets> for RecentTickets {
    fn from(from: wire::RecentTickets) -> Self {
        Self {
            open_tickets: from.open_tickets.0,
            url: from.url,
            recent_tickets: from.recent_tickets.into_iter().map(|item| item.into()).collect(),
        }
    }
}

/// A game that a user has played, when, and how far the user is with it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecentlyPlayedGame {
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

impl From<wire::RecentlyPlayedGame> for RecentlyPlayedGame {
    fn from(from: wire::RecentlyPlayedGame) -> Self {
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
            num_possible_achievements: from.num_possible_achievements.0,
            possible_score: from.possible_score.0,
            num_achieved: from.num_achieved.0,
            score_achieved: from.score_achieved.0,
            num_achieved_hardcore: from.num_achieved_hardcore.0,
            score_achieved_hardcore: from.score_achieved_hardcore.0,
        }
    }
}

/// A game that a user has asked achievements for.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RequestedSet {
    /// The number of the game.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
    #[serde(rename = "title")]
    pub title: Option<String>,
    /// The game's icon; `/Images/000001.png` stands for none.
    #[serde(rename = "imageIcon")]
    pub image_icon: Option<String>,
    /// The number of the game's console.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// The name of the game's console.
    #[serde(rename = "consoleName")]
    pub console_name: String,
}

impl From<wire::RequestedSet> for RequestedSet {
    fn from(from: wire::RequestedSet) -> Self {
        Self {
            game_id: crate::GameId::from_server(from.game_id.0),
            title: from.title,
            image_icon: from.image_icon,
            console_id: crate::ConsoleId::from_server(from.console_id.0),
            console_name: from.console_name,
        }
    }
}

/// A ticket. The server looks its achievement and game up loosely here: what is missing is null, where a list of
/// tickets always has it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Ticket {
    /// The number of the ticket.
    #[serde(rename = "id")]
    pub id: crate::TicketId,
    /// What the achievement means for beating the game; null where it has no such role.
    #[serde(rename = "achievementType")]
    pub achievement_kind: Option<AchievementType>,
    /// Display name of the developer whom the ticket is assigned to, who need not be the one who made the
    /// achievement.
    #[serde(rename = "achievementAuthor")]
    pub achievement_author: Option<String>,
    /// Stable identifier of that developer, unchanged when the name changes.
    #[serde(rename = "achievementAuthorUlid")]
    pub achievement_author_ulid: Option<String>,
    /// The game's icon, a path below the site's media host; `/Images/000001.png` stands for none.
    #[serde(rename = "gameIcon")]
    pub game_icon: Option<String>,
    /// What is wrong with the achievement.
    #[serde(rename = "reportType")]
    pub report_kind: TicketKind,
    /// The same in English.
    #[serde(rename = "reportTypeDescription")]
    pub report_kind_description: String,
    /// What the user wrote, with what the site added. Old ones can have `<br/>` for line ends.
    #[serde(rename = "reportNotes")]
    pub report_notes: String,
    /// Display name of the user who reported it.
    #[serde(rename = "reportedBy")]
    pub reported_by: Option<String>,
    /// Stable identifier of that user, unchanged when the name changes.
    #[serde(rename = "reportedByUlid")]
    pub reported_by_ulid: Option<String>,
    /// When the ticket was resolved or closed, UTC; null before that.
    #[serde(rename = "resolvedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub resolved_at: Option<jiff::Timestamp>,
    /// Display name of the user who resolved or closed the ticket.
    #[serde(rename = "resolvedBy")]
    pub resolved_by: Option<String>,
    /// Stable identifier of that user, unchanged when the name changes.
    #[serde(rename = "resolvedByUlid")]
    pub resolved_by_ulid: Option<String>,
    /// How far the work on the ticket is.
    #[serde(rename = "reportState")]
    pub report_state: TicketState,
    /// The same in English; `Pending Review` for a ticket that is quarantined.
    #[serde(rename = "reportStateDescription")]
    pub report_state_description: String,
    /// 1 when the user played in hardcore mode, 0 when in softcore mode, null where that is unknown.
    #[serde(rename = "hardcore")]
    pub hardcore: Option<bool>,
    /// The number of the achievement.
    #[serde(rename = "achievementId")]
    pub achievement_id: Option<crate::AchievementId>,
    /// The title of the achievement.
    #[serde(rename = "achievementTitle")]
    pub achievement_title: Option<String>,
    /// What has to be done to earn the achievement.
    #[serde(rename = "achievementDesc")]
    pub achievement_description: Option<String>,
    /// How many points the achievement is worth.
    #[serde(rename = "points")]
    pub points: Option<u64>,
    /// The name of the badge, digits that can begin with zeros; the picture is `/Badge/<name>.png`.
    #[serde(rename = "badgeName")]
    pub badge_name: Option<String>,
    /// The number of the achievement's game.
    #[serde(rename = "gameId")]
    pub game_id: Option<crate::GameId>,
    /// The name of the game's console.
    #[serde(rename = "consoleName")]
    pub console_name: Option<String>,
    /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
    #[serde(rename = "gameTitle")]
    pub game_title: Option<String>,
    /// When the ticket was made, UTC.
    #[serde(rename = "reportedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub reported_at: Option<jiff::Timestamp>,
    /// The address of the ticket's page on the site.
    #[serde(rename = "url")]
    pub url: String,
}

impl From<wire::Ticket> for Ticket {
    fn from(from: wire::Ticket) -> Self {
        Self {
            id: crate::TicketId::from_server(from.id.0),
            achievement_kind: from.achievement_type,
            achievement_author: from.achievement_author,
            achievement_author_ulid: from.achievement_author_ulid,
            game_icon: from.game_icon,
            report_kind: from.report_type,
            report_kind_description: from.report_type_description,
            report_notes: from.report_notes,
            reported_by: from.reported_by,
            reported_by_ulid: from.reported_by_ulid,
            resolved_at: from.resolved_at.map(|value| value.0),
            resolved_by: from.resolved_by,
            resolved_by_ulid: from.resolved_by_ulid,
            report_state: from.report_state,
            report_state_description: from.report_state_description,
            hardcore: from.hardcore.map(|value| value.0),
            achievement_id: from.achievement_id.map(|value| crate::AchievementId::from_server(value.0)),
            achievement_title: from.achievement_title,
            achievement_description: from.achievement_desc,
            points: from.points.map(|value| value.0),
            badge_name: from.badge_name,
            game_id: from.game_id.map(|value| crate::GameId::from_server(value.0)),
            console_name: from.console_name,
            game_title: from.game_title,
            reported_at: from.reported_at.map(|value| value.0),
            url: from.url,
        }
    }
}

/// A ticket in a list, with its achievement and game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TicketRow {
    /// The number of the ticket.
    #[serde(rename = "id")]
    pub id: crate::TicketId,
    /// What the achievement means for beating the game; null where it has no such role.
    #[serde(rename = "achievementType")]
    pub achievement_kind: Option<AchievementType>,
    /// Display name of the developer whom the ticket is assigned to, who need not be the one who made the
    /// achievement.
    #[serde(rename = "achievementAuthor")]
    pub achievement_author: Option<String>,
    /// Stable identifier of that developer, unchanged when the name changes.
    #[serde(rename = "achievementAuthorUlid")]
    pub achievement_author_ulid: Option<String>,
    /// The game's icon, a path below the site's media host; `/Images/000001.png` stands for none.
    #[serde(rename = "gameIcon")]
    pub game_icon: Option<String>,
    /// What is wrong with the achievement.
    #[serde(rename = "reportType")]
    pub report_kind: TicketKind,
    /// The same in English.
    #[serde(rename = "reportTypeDescription")]
    pub report_kind_description: String,
    /// What the user wrote, with what the site added. Old ones can have `<br/>` for line ends.
    #[serde(rename = "reportNotes")]
    pub report_notes: String,
    /// Display name of the user who reported it.
    #[serde(rename = "reportedBy")]
    pub reported_by: Option<String>,
    /// Stable identifier of that user, unchanged when the name changes.
    #[serde(rename = "reportedByUlid")]
    pub reported_by_ulid: Option<String>,
    /// When the ticket was resolved or closed, UTC; null before that.
    #[serde(rename = "resolvedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub resolved_at: Option<jiff::Timestamp>,
    /// Display name of the user who resolved or closed the ticket.
    #[serde(rename = "resolvedBy")]
    pub resolved_by: Option<String>,
    /// Stable identifier of that user, unchanged when the name changes.
    #[serde(rename = "resolvedByUlid")]
    pub resolved_by_ulid: Option<String>,
    /// How far the work on the ticket is.
    #[serde(rename = "reportState")]
    pub report_state: TicketState,
    /// The same in English; `Pending Review` for a ticket that is quarantined.
    #[serde(rename = "reportStateDescription")]
    pub report_state_description: String,
    /// 1 when the user played in hardcore mode, 0 when in softcore mode, null where that is unknown.
    #[serde(rename = "hardcore")]
    pub hardcore: Option<bool>,
    /// The number of the achievement.
    #[serde(rename = "achievementId")]
    pub achievement_id: crate::AchievementId,
    /// The title of the achievement.
    #[serde(rename = "achievementTitle")]
    pub achievement_title: String,
    /// What has to be done to earn the achievement.
    #[serde(rename = "achievementDesc")]
    pub achievement_description: String,
    /// How many points the achievement is worth.
    #[serde(rename = "points")]
    pub points: u64,
    /// The name of the badge, digits that can begin with zeros; the picture is `/Badge/<name>.png`.
    #[serde(rename = "badgeName")]
    pub badge_name: String,
    /// The number of the achievement's game.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// The name of the game's console.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
    #[serde(rename = "gameTitle")]
    pub game_title: String,
    /// When the ticket was made, UTC.
    #[serde(rename = "reportedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub reported_at: jiff::Timestamp,
}

impl From<wire::TicketRow> for TicketRow {
    fn from(from: wire::TicketRow) -> Self {
        Self {
            id: crate::TicketId::from_server(from.id.0),
            achievement_kind: from.achievement_type,
            achievement_author: from.achievement_author,
            achievement_author_ulid: from.achievement_author_ulid,
            game_icon: from.game_icon,
            report_kind: from.report_type,
            report_kind_description: from.report_type_description,
            report_notes: from.report_notes,
            reported_by: from.reported_by,
            reported_by_ulid: from.reported_by_ulid,
            resolved_at: from.resolved_at.map(|value| value.0),
            resolved_by: from.resolved_by,
            resolved_by_ulid: from.resolved_by_ulid,
            report_state: from.report_state,
            report_state_description: from.report_state_description,
            hardcore: from.hardcore.map(|value| value.0),
            achievement_id: crate::AchievementId::from_server(from.achievement_id.0),
            achievement_title: from.achievement_title,
            achievement_description: from.achievement_desc,
            points: from.points.0,
            badge_name: from.badge_name,
            game_id: crate::GameId::from_server(from.game_id.0),
            console_name: from.console_name,
            game_title: from.game_title,
            reported_at: from.reported_at.0,
        }
    }
}

/// A game, and how many open tickets it has.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TicketedGame {
    /// The number of the game.
    #[serde(rename = "gameId")]
    pub game_id: Option<crate::GameId>,
    /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
    #[serde(rename = "gameTitle")]
    pub game_title: Option<String>,
    /// The game's icon, a path below the site's media host; `/Images/000001.png` stands for none.
    #[serde(rename = "gameIcon")]
    pub game_icon: Option<String>,
    /// The name of the game's console.
    #[serde(rename = "console")]
    pub console: Option<String>,
    /// How many tickets on the game's promoted achievements are open.
    #[serde(rename = "openTickets")]
    pub open_tickets: u64,
}

impl From<wire::TicketedGame> for TicketedGame {
    fn from(from: wire::TicketedGame) -> Self {
        Self {
            game_id: from.game_id.map(|value| crate::GameId::from_server(value.0)),
            game_title: from.game_title,
            game_icon: from.game_icon,
            console: from.console,
            open_tickets: from.open_tickets.0,
        }
    }
}

/// One of the users with the most points.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopUser {
    /// Display name of the user.
    #[serde(rename = "username")]
    pub user: String,
    /// The user's points earned in hardcore mode.
    #[serde(rename = "totalPoints")]
    pub total_points: u64,
    /// The user's RetroPoints ("white points").
    #[serde(rename = "totalRatioPoints")]
    pub total_true_points: Option<u64>,
    /// Stable identifier of the user, unchanged when the name changes.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
}

impl From<wire::TopUser> for TopUser {
    fn from(from: wire::TopUser) -> Self {
        Self {
            user: from.x1,
            total_points: from.x2.0,
            total_true_points: from.x3.map(|value| value.0),
            ulid: from.x4,
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

/// An award (badge) of a user.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserAward {
    /// When the user got the award.
    #[serde(rename = "awardedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub awarded_at: jiff::Timestamp,
    /// The game, the event or the name of the award; null where the kind of award says it all.
    #[serde(rename = "title")]
    pub title: Option<String>,
    /// The number of the game's console, 101 for an event; null where there is no game.
    #[serde(rename = "consoleId")]
    pub console_id: Option<crate::ConsoleId>,
    /// The name of the game's console, `Events` for an event; null where there is no game.
    #[serde(rename = "consoleName")]
    pub console_name: Option<String>,
    /// Always null; 0 in older answers.
    #[serde(rename = "flags")]
    pub flags: Option<u64>,
    /// The icon of the game or award, a path below the site's media host; null where there is none.
    #[serde(rename = "imageIcon")]
    pub image_icon: Option<String>,
    /// The tier that the user chose to show, of an event's award or of a media contribution; null where none
    /// was chosen.
    #[serde(rename = "displayAwardTier")]
    pub display_award_tier: Option<u64>,
    /// The kind of award. Known so far: `Mastery/Completion`, `Game Beaten`, `Event`, `Site Event`,
    /// `Achievement Unlocks Yield`, `Achievement Points Yield`, `Patreon Supporter`, `Certified Legend`,
    /// `Playtest` and `Media Contribution`. More can come.
    #[serde(rename = "awardType")]
    pub award_type: String,
    /// What the award is for. Its meaning depends on the kind: the game of `Mastery/Completion` and
    /// `Game Beaten`, the event (which is no game) of `Event` and `Site Event`, the site's award of
    /// `Playtest`, the step reached of yields and `Media Contribution`, else 0.
    #[serde(rename = "awardData")]
    pub award_data: u64,
    /// For a game 1 in hardcore mode and 0 in softcore mode; the tier for `Event`, `Site Event`,
    /// `Patreon Supporter` and `Media Contribution`.
    #[serde(rename = "awardDataExtra")]
    pub award_data_extra: u64,
    /// The place that the user chose for the award; several can have the same.
    #[serde(rename = "displayOrder")]
    pub display_order: u64,
}

impl From<wire::UserAward> for UserAward {
    fn from(from: wire::UserAward) -> Self {
        Self {
            awarded_at: from.awarded_at.0,
            title: from.title,
            console_id: from.console_id.map(|value| crate::ConsoleId::from_server(value.0)),
            console_name: from.console_name,
            flags: from.flags.map(|value| value.0),
            image_icon: from.image_icon,
            display_award_tier: from.display_award_tier.map(|value| value.0),
            award_type: from.award_type,
            award_data: from.award_data.0,
            award_data_extra: from.award_data_extra.0,
            display_order: from.display_order.0,
        }
    }
}

/// The awards (badges) of a user, and how many there are of each kind. All counts have hidden awards in them.
/// The counts by kind need not add up to the total, for an award can be of two kinds.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserAwards {
    /// How many awards the user has, hidden or not.
    #[serde(rename = "totalAwardsCount")]
    pub total_awards_count: u64,
    /// How many of them the user hides. These are not in the list.
    #[serde(rename = "hiddenAwardsCount")]
    pub hidden_awards_count: u64,
    /// How many games the user has mastered (all achievements, in hardcore mode).
    #[serde(rename = "masteryAwardsCount")]
    pub mastery_awards_count: u64,
    /// How many games the user has completed (all achievements, in softcore mode) and not mastered.
    #[serde(rename = "completionAwardsCount")]
    pub completion_awards_count: u64,
    /// How many games the user has beaten in hardcore mode.
    #[serde(rename = "beatenHardcoreAwardsCount")]
    pub beaten_hardcore_awards_count: u64,
    /// How many games the user has beaten in softcore mode only.
    #[serde(rename = "beatenSoftcoreAwardsCount")]
    pub beaten_softcore_awards_count: u64,
    /// How many awards come from events.
    #[serde(rename = "eventAwardsCount")]
    pub event_awards_count: u64,
    /// How many awards come from the site itself.
    #[serde(rename = "siteAwardsCount")]
    pub site_awards_count: u64,
    /// The awards that the user does not hide, in the order that the user chose, then oldest first.
    #[serde(rename = "visibleUserAwards")]
    pub visible_user_awards: Vec<UserAward>,
}

impl From<wire::UserAwards> for UserAwards {
    fn from(from: wire::UserAwards) -> Self {
        Self {
            total_awards_count: from.total_awards_count.0,
            hidden_awards_count: from.hidden_awards_count.0,
            mastery_awards_count: from.mastery_awards_count.0,
            completion_awards_count: from.completion_awards_count.0,
            beaten_hardcore_awards_count: from.beaten_hardcore_awards_count.0,
            beaten_softcore_awards_count: from.beaten_softcore_awards_count.0,
            event_awards_count: from.event_awards_count.0,
            site_awards_count: from.site_awards_count.0,
            visible_user_awards: from.visible_user_awards.into_iter().map(|item| item.into()).collect(),
        }
    }
}

/// One page of the games that a user has played, with the highest award for each.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserCompletionProgress {
    /// How many games this page has.
    #[serde(rename = "count")]
    pub count: u64,
    /// How many games the whole list has.
    #[serde(rename = "total")]
    pub total: u64,
    /// This page of the games.
    #[serde(rename = "results")]
    pub results: Vec<UserGameCompletion>,
}

impl From<wire::UserCompletionProgress> for UserCompletionProgress {
    fn from(from: wire::UserCompletionProgress) -> Self {
        Self {
            count: from.count.0,
            total: from.total.0,
            results: from.results.into_iter().map(|item| item.into()).collect(),
        }
    }
}

/// How far a user is with a game, and the highest award for it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserGameCompletion {
    /// The number of the game.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// The title of the game.
    #[serde(rename = "title")]
    pub title: Option<String>,
    /// The game's icon, a path below the site's media host.
    #[serde(rename = "imageIcon")]
    pub image_icon: Option<String>,
    /// The number of the game's console.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// The name of the game's console.
    #[serde(rename = "consoleName")]
    pub console_name: Option<String>,
    /// How many achievements the game has; 0 where only an award is left of it.
    #[serde(rename = "maxPossible")]
    pub max_possible: u64,
    /// How many of them the user has earned, in any mode.
    #[serde(rename = "numAwarded")]
    pub num_awarded: Option<u64>,
    /// How many of them the user has earned in hardcore mode.
    #[serde(rename = "numAwardedHardcore")]
    pub num_awarded_hardcore: u64,
    /// When the user last earned one of them; the date of the award where only that is left.
    #[serde(rename = "mostRecentAwardedDate")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub most_recent_awarded_date: Option<jiff::Timestamp>,
    /// The highest award that the user has for the game; null for none.
    #[serde(rename = "highestAwardKind")]
    pub highest_award_kind: Option<AwardKind>,
    /// When the user got that award; null for none.
    #[serde(rename = "highestAwardDate")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub highest_award_date: Option<jiff::Timestamp>,
}

impl From<wire::UserGameCompletion> for UserGameCompletion {
    fn from(from: wire::UserGameCompletion) -> Self {
        Self {
            game_id: crate::GameId::from_server(from.game_id.0),
            title: from.title,
            image_icon: from.image_icon,
            console_id: crate::ConsoleId::from_server(from.console_id.0),
            console_name: from.console_name,
            max_possible: from.max_possible.0,
            num_awarded: from.num_awarded.map(|value| value.0),
            num_awarded_hardcore: from.num_awarded_hardcore.0,
            most_recent_awarded_date: from.most_recent_awarded_date.map(|value| value.0),
            highest_award_kind: from.highest_award_kind,
            highest_award_date: from.highest_award_date.map(|value| value.0),
        }
    }
}

/// One page of a user's entries on the leaderboards of a game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserGameLeaderboards {
    /// How many leaderboards this page has.
    #[serde(rename = "count")]
    pub count: u64,
    /// How many leaderboards there are on all pages.
    #[serde(rename = "total")]
    pub total: u64,
    /// The leaderboards of this page.
    #[serde(rename = "results")]
    pub results: Vec<UserLeaderboard>,
}

impl From<wire::UserGameLeaderboards> for UserGameLeaderboards {
    fn from(from: wire::UserGameLeaderboards) -> Self {
        Self {
            count: from.count.0,
            total: from.total.0,
            results: from.results.into_iter().map(|item| item.into()).collect(),
        }
    }
}

/// The rank of a user among the players of a game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserGameRankAndScore {
    /// The name with which the account was made. Other answers have the display name, which differs once the user has
    /// changed it.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable identifier of the user, unchanged when the name changes.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// The user's place by points, of any mode. No two users share one; untracked users have none.
    #[serde(rename = "userRank")]
    pub user_rank: Option<u64>,
    /// The points that the user has earned on the game, in any mode.
    #[serde(rename = "totalScore")]
    pub total_score: Option<u64>,
    /// When the user last earned an achievement of the game, UTC. Null for those who have never earned one in
    /// hardcore mode.
    #[serde(rename = "lastAward")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub last_award: Option<jiff::Timestamp>,
}

impl From<wire::UserGameRankAndScore> for UserGameRankAndScore {
    fn from(from: wire::UserGameRankAndScore) -> Self {
        Self {
            user: from.user,
            ulid: from.ulid,
            user_rank: from.user_rank.map(|value| value.0),
            total_score: from.total_score.map(|value| value.0),
            last_award: from.last_award.map(|value| value.0),
        }
    }
}

/// A leaderboard with the entry of a user.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserLeaderboard {
    /// The number of the leaderboard.
    #[serde(rename = "id")]
    pub id: crate::LeaderboardId,
    /// Whether a lower score is better.
    #[serde(rename = "rankAsc")]
    pub lower_is_better: bool,
    /// The title of the leaderboard.
    #[serde(rename = "title")]
    pub title: String,
    /// What the score is for.
    #[serde(rename = "description")]
    pub description: String,
    /// What the scores are.
    #[serde(rename = "format")]
    pub format: LeaderboardFormat,
    /// The entry of the user.
    #[serde(rename = "userEntry")]
    pub user_entry: UserLeaderboardEntry,
}

impl From<wire::UserLeaderboard> for UserLeaderboard {
    fn from(from: wire::UserLeaderboard) -> Self {
        Self {
            id: crate::LeaderboardId::from_server(from.id.0),
            lower_is_better: from.rank_asc.0,
            title: from.title,
            description: from.description,
            format: from.format,
            user_entry: from.user_entry.into(),
        }
    }
}

/// The entry of the user on a leaderboard.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserLeaderboardEntry {
    /// Display name of the user.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable identifier of the user, unchanged when the name changes.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// The score as a number, in the unit that the leaderboard's format says.
    #[serde(rename = "score")]
    pub score: i64,
    /// The score as the site shows it.
    #[serde(rename = "formattedScore")]
    pub formatted_score: String,
    /// The place of the entry, from 1; those with equal scores share one.
    #[serde(rename = "rank")]
    pub rank: u64,
    /// When the entry was last improved, UTC.
    #[serde(rename = "dateUpdated")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date_updated: jiff::Timestamp,
}

impl From<wire::UserLeaderboardEntry> for UserLeaderboardEntry {
    fn from(from: wire::UserLeaderboardEntry) -> Self {
        Self {
            user: from.user,
            ulid: from.ulid,
            score: from.score.0,
            formatted_score: from.formatted_score,
            rank: from.rank.0,
            date_updated: from.date_updated.0,
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

/// The games that a user has asked achievements for.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserSetRequests {
    /// The games, by title.
    #[serde(rename = "requestedSets")]
    pub requested_sets: Vec<RequestedSet>,
    /// How many games the user may ask for, not how many they have.
    #[serde(rename = "totalRequests")]
    pub allowed_requests: u64,
    /// How many points the user lacks to be allowed one more.
    #[serde(rename = "pointsForNext")]
    pub points_for_next: u64,
}

impl From<wire::UserSetRequests> for UserSetRequests {
    fn from(from: wire::UserSetRequests) -> Self {
        Self {
            requested_sets: from.requested_sets.into_iter().map(|item| item.into()).collect(),
            allowed_requests: from.total_requests.0,
            points_for_next: from.points_for_next.0,
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

/// A game on the list of those that a user wants to play.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WantToPlayGame {
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
    /// The game's icon; `/Images/000001.png` stands for none.
    #[serde(rename = "imageIcon")]
    pub image_icon: Option<String>,
    /// How many points the game is worth.
    #[serde(rename = "pointsTotal")]
    pub points_total: Option<u64>,
    /// How many promoted achievements the game has.
    #[serde(rename = "achievementsPublished")]
    pub achievements_published: Option<u64>,
}

impl From<wire::WantToPlayGame> for WantToPlayGame {
    fn from(from: wire::WantToPlayGame) -> Self {
        Self {
            id: crate::GameId::from_server(from.id.0),
            title: from.title,
            console_id: from.console_id.map(|value| crate::ConsoleId::from_server(value.0)),
            console_name: from.console_name,
            image_icon: from.image_icon,
            points_total: from.points_total.map(|value| value.0),
            achievements_published: from.achievements_published.map(|value| value.0),
        }
    }
}

/// One page of the games that a user wants to play.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WantToPlayList {
    /// How many games this page has.
    #[serde(rename = "count")]
    pub count: u64,
    /// How many games there are on all pages.
    #[serde(rename = "total")]
    pub total: u64,
    /// The games of this page.
    #[serde(rename = "results")]
    pub results: Vec<WantToPlayGame>,
}

impl From<wire::WantToPlayList> for WantToPlayList {
    fn from(from: wire::WantToPlayList) -> Self {
        Self {
            count: from.count.0,
            total: from.total.0,
            results: from.results.into_iter().map(|item| item.into()).collect(),
        }
    }
}

/// The achievement of the week, as it is in its own game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WeeklyAchievement {
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
    /// How many RetroPoints ("white points") the achievement is worth.
    #[serde(rename = "trueRatio")]
    pub true_ratio: u64,
    /// What the achievement means for beating its game; null where it has no such role.
    #[serde(rename = "type")]
    pub kind: Option<AchievementType>,
    /// Display name of the user who first made the achievement.
    #[serde(rename = "author")]
    pub author: Option<String>,
    /// Stable identifier of the author, unchanged when the name changes.
    #[serde(rename = "authorUlid")]
    pub author_ulid: Option<String>,
    /// The name of the badge, digits that can begin with zeros.
    #[serde(rename = "badgeName")]
    pub badge_name: Option<String>,
    /// The badge, a path below the site's media host.
    #[serde(rename = "badgeUrl")]
    pub badge_url: String,
    /// The day on which the achievement was made.
    #[serde(rename = "dateCreated")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date"))
    )]
    pub date_created: Option<jiff::civil::Date>,
    /// The day on which the achievement was last changed.
    #[serde(rename = "dateModified")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date"))
    )]
    pub date_modified: jiff::civil::Date,
}

impl From<wire::WeeklyAchievement> for WeeklyAchievement {
    fn from(from: wire::WeeklyAchievement) -> Self {
        Self {
            id: crate::AchievementId::from_server(from.id.0),
            title: from.title,
            description: from.description,
            points: from.points.0,
            true_ratio: from.true_ratio.0,
            kind: from.type_,
            author: from.author,
            author_ulid: from.author_ulid,
            badge_name: from.badge_name,
            badge_url: from.badge_url,
            date_created: from.date_created.map(|value| value.0),
            date_modified: from.date_modified.0,
        }
    }
}
