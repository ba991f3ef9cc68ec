// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! What the server answers, in plain Rust.
//!
//! Every type is serialized with the names of the official clients (`raPoints`, `dateAwarded`) and times as RFC
//! 3339 in UTC, and reads what it has written. An `Option` is `None` for an ordinary reason, which its
//! documentation gives.
#![allow(clippy::doc_markdown, clippy::redundant_closure)]
#![allow(deprecated)]
use retroachievements_client::types as wire;

#[doc(inline)]
pub use retroachievements_client::enums::{
    AchievementFlag, AchievementType, AwardKind, ClaimKind, ClaimSetType, ClaimSpecial, ClaimStatus,
    ClaimType, CommentKind, CommentOrder, LeaderboardFormat, LeaderboardState, Permissions, RankingKind,
    ReleaseGranularity, RequestListKind, TicketKind, TicketState,
};

/// IDs of a game's achievements.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementCount {
    /// Game ID, as requested.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// IDs of the game's promoted achievements, in ascending order.
    #[serde(rename = "achievementIds")]
    pub achievement_ids: Vec<crate::AchievementId>,
}

impl From<wire::AchievementCount> for AchievementCount {
    fn from(from: wire::AchievementCount) -> Self {
        Self {
            game_id: crate::GameId::from_server(u64::try_from(from.game_id.0).unwrap_or_default()),
            achievement_ids: from
                .achievement_ids
                .into_iter()
                .map(|item| crate::AchievementId::from_server(item.0))
                .collect(),
        }
    }
}

impl From<&AchievementCount> for crate::GameId {
    fn from(of: &AchievementCount) -> Self {
        of.game_id
    }
}

/// The achievement of the week and the users who earned it during the event.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementOfTheWeek {
    /// The achievement in its own game.
    #[serde(rename = "achievement")]
    pub achievement: WeeklyAchievement,
    /// Console of the achievement's game.
    #[serde(rename = "console")]
    pub console: ConsoleReference,
    /// Forum topic of the event.
    #[serde(rename = "forumTopic")]
    pub forum_topic: ForumTopic,
    /// Game of the achievement.
    #[serde(rename = "game")]
    pub game: GameReference,
    /// Start of the week.
    #[serde(rename = "startAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub start_at: jiff::Timestamp,
    /// Number of players in the event (not of the game).
    #[serde(rename = "totalPlayers")]
    pub total_players: u64,
    /// Unlocks, newest first.
    #[serde(rename = "unlocks")]
    pub unlocks: Vec<AchievementUnlock>,
    /// Number of unlocks in the list, so at most 500.
    #[serde(rename = "unlocksCount")]
    pub unlocks_count: u64,
    /// Number of hardcore unlocks in the list.
    ///
    /// `None` in answers from before the server sent it (2023-12-14).
    #[serde(rename = "unlocksHardcoreCount")]
    pub unlocks_hardcore_count: Option<u64>,
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
            unlocks_hardcore_count: from.unlocks_hardcore_count.map(|value| value.0),
        }
    }
}

/// Number of open tickets on an achievement.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementTicketStats {
    /// Achievement ID.
    #[serde(rename = "achievementId")]
    pub achievement_id: crate::AchievementId,
    /// Achievement title.
    #[serde(rename = "achievementTitle")]
    pub achievement_title: String,
    /// What to do to earn the achievement.
    #[serde(rename = "achievementDescription")]
    pub achievement_description: String,
    /// Role of the achievement in beating the game; null if it has none.
    #[serde(rename = "achievementType")]
    pub achievement_kind: Option<AchievementType>,
    /// URL of the achievement's tickets on the site.
    #[serde(rename = "url")]
    pub url: String,
    /// Number of open tickets, including requests to the reporter.
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

impl From<&AchievementTicketStats> for crate::AchievementId {
    fn from(of: &AchievementTicketStats) -> Self {
        of.achievement_id
    }
}

/// A user who earned an achievement.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementUnlock {
    /// User's display name.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable user ID; null if the account has none.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// User's points in hardcore mode, over all games.
    #[serde(rename = "raPoints")]
    pub ra_points: u64,
    /// User's points in softcore mode, over all games; null if not computed.
    #[serde(rename = "raSoftcorePoints")]
    pub ra_softcore_points: Option<u64>,
    /// When the user earned the achievement; the time of the hardcore unlock if there is one.
    #[serde(rename = "dateAwarded")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date_awarded: jiff::Timestamp,
    /// Earned in hardcore mode.
    #[serde(rename = "hardcoreMode")]
    pub hardcore_mode: bool,
}

impl From<wire::AchievementUnlock> for AchievementUnlock {
    fn from(from: wire::AchievementUnlock) -> Self {
        Self {
            user: from.user.unwrap_or_default(),
            ulid: from.ulid,
            ra_points: from.ra_points.0,
            ra_softcore_points: from.ra_softcore_points.map(|value| value.0),
            date_awarded: from.date_awarded.0,
            hardcore_mode: from.hardcore_mode.0,
        }
    }
}

impl TryFrom<&AchievementUnlock> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &AchievementUnlock) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[of.ulid.as_deref(), Some(&of.user)])
    }
}

impl crate::Earned for AchievementUnlock {
    fn user_name(&self) -> Option<&str> {
        Some(&self.user)
    }

    fn user_ulid(&self) -> Option<&str> {
        self.ulid.as_deref()
    }

    fn earned_at(&self) -> Option<jiff::Timestamp> {
        Some(self.date_awarded)
    }

    fn is_hardcore(&self) -> Option<bool> {
        Some(self.hardcore_mode)
    }
}

/// An achievement and one page of the users who earned it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementUnlocks {
    /// Achievement.
    #[serde(rename = "achievement")]
    pub achievement: UnlockedAchievement,
    /// Console of the achievement's game.
    #[serde(rename = "console")]
    pub console: ConsoleReference,
    /// Game of the achievement.
    #[serde(rename = "game")]
    pub game: GameReference,
    /// Number of tracked players who earned the achievement, in any mode. The list can be longer: it also holds
    /// untracked, banned and deleted accounts.
    #[serde(rename = "unlocksCount")]
    pub unlocks_count: u64,
    /// Number of tracked players who earned the achievement in hardcore mode.
    ///
    /// `None` in answers from before the server sent it (2023-12-14).
    #[serde(rename = "unlocksHardcoreCount")]
    pub unlocks_hardcore_count: Option<u64>,
    /// Number of players of the game.
    #[serde(rename = "totalPlayers")]
    pub total_players: u64,
    /// Unlocks, newest first.
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
            unlocks_hardcore_count: from.unlocks_hardcore_count.map(|value| value.0),
            total_players: from.total_players.0,
            unlocks: from.unlocks.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl AchievementUnlocks {
    /// The part of the game's players that earned it, in any mode, in percent; `None` if nobody has played the game.
    pub fn unlock_rate(&self) -> Option<f64> {
        crate::progress::percent(self.unlocks_count, self.total_players)
    }
}

/// An achievement and when the user earned it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementWithProgress {
    /// Achievement ID.
    #[serde(rename = "id")]
    pub id: crate::AchievementId,
    /// Achievement title.
    #[serde(rename = "title")]
    pub title: String,
    /// What to do to earn the achievement.
    #[serde(rename = "description")]
    pub description: String,
    /// Points the achievement is worth.
    #[serde(rename = "points")]
    pub points: u64,
    /// RetroPoints the achievement is worth; more for rare ones.
    #[serde(rename = "trueRatio")]
    pub true_ratio: u64,
    /// Badge name: digits, possibly with leading zeros. The image is `/Badge/<name>.png`.
    #[serde(rename = "badgeName")]
    pub badge_name: crate::Badge,
    /// Number of players who earned it, in any mode; null if not computed, as for unpromoted ones.
    #[serde(rename = "numAwarded")]
    pub num_awarded: Option<u64>,
    /// Number of players who earned it in hardcore mode; null if not computed.
    #[serde(rename = "numAwardedHardcore")]
    pub num_awarded_hardcore: Option<u64>,
    /// Role of the achievement in beating the game; null if it has none.
    #[serde(rename = "type")]
    pub kind: Option<AchievementType>,
    /// Position in the game's list; several achievements can share one.
    #[serde(rename = "displayOrder")]
    pub display_order: i64,
    /// First author's display name.
    #[serde(rename = "author")]
    pub author: String,
    /// Author's stable user ID; null if unknown.
    #[serde(rename = "authorUlid")]
    pub author_ulid: Option<String>,
    /// When it was created.
    #[serde(rename = "dateCreated")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date_created: jiff::Timestamp,
    /// When it was last changed.
    #[serde(rename = "dateModified")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date_modified: jiff::Timestamp,
    /// MD5 of the logic, in hexadecimal.
    #[serde(rename = "memAddr")]
    pub logic_hash: String,
    /// When the user earned it in any mode; absent if never.
    #[serde(rename = "dateEarned")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub date_earned: Option<jiff::Timestamp>,
    /// When the user earned it in hardcore mode; absent if never.
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
            badge_name: from.badge_name.unwrap_or_default().into(),
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

impl AchievementWithProgress {
    /// The part of the game's players that earned it, in any mode, in percent: give the number of players of the
    /// game, as its answer says. `None` if one of the numbers is not known, or if nobody has played the game.
    pub fn unlock_rate(&self, players: impl Into<Option<u64>>) -> Option<f64> {
        crate::progress::percent(self.num_awarded?, players.into()?)
    }
}

impl From<&AchievementWithProgress> for crate::AchievementId {
    fn from(of: &AchievementWithProgress) -> Self {
        of.id
    }
}

impl crate::Earned for AchievementWithProgress {
    fn achievement_id(&self) -> Option<crate::AchievementId> {
        Some(self.id)
    }

    fn title(&self) -> Option<&str> {
        Some(&self.title)
    }

    fn points(&self) -> Option<u64> {
        Some(self.points)
    }

    fn earned_at(&self) -> Option<jiff::Timestamp> {
        (self.date_earned_hardcore).or(self.date_earned)
    }

    fn is_hardcore(&self) -> Option<bool> {
        self.earned_at().map(|_| (self.date_earned_hardcore).is_some())
    }
}

/// A developer's claim to make or revise a game's achievement set.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Claim {
    /// Claim ID.
    #[serde(rename = "id")]
    pub id: u64,
    /// Claimant's stable user ID; null if there is none.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// Claimant's display name.
    #[serde(rename = "user")]
    pub user: String,
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// Title with tags like `~Hack~`.
    #[serde(rename = "gameTitle")]
    pub game_title: String,
    /// Path of the icon.
    #[serde(rename = "gameIcon")]
    pub game_icon: crate::Image,
    /// Console ID.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// Lead or collaborator.
    #[serde(rename = "claimType")]
    pub claim_type: ClaimType,
    /// New set or revision.
    #[serde(rename = "setType")]
    pub set_type: ClaimSetType,
    /// Status of the claim. An expired claim stays active until somebody closes it.
    #[serde(rename = "status")]
    pub status: ClaimStatus,
    /// Number of times the claim was extended.
    #[serde(rename = "extension")]
    pub extensions: u64,
    /// Special kind of the claim, if any.
    #[serde(rename = "special")]
    pub special: ClaimSpecial,
    /// When the claim was made.
    #[serde(rename = "created")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub created: jiff::Timestamp,
    /// When the claim expires or, if no longer active, was completed or dropped.
    #[serde(rename = "doneTime")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub done_time: jiff::Timestamp,
    /// When the claim was last changed.
    #[serde(rename = "updated")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub updated: jiff::Timestamp,
    /// Whether the user has at most the permissions of a junior developer, as plain users and former developers
    /// do. Not set if the account is gone.
    #[serde(rename = "userIsJrDev")]
    pub user_is_junior_developer: bool,
    /// Time from now to `done_time`, in minutes; negative once it has passed, as for finished claims.
    #[serde(rename = "minutesLeft")]
    pub minutes_left: i64,
}

impl From<wire::Claim> for Claim {
    fn from(from: wire::Claim) -> Self {
        Self {
            id: from.id.0,
            ulid: from.ulid,
            user: from.user.unwrap_or_default(),
            game_id: crate::GameId::from_server(from.game_id.0),
            game_title: from.game_title.unwrap_or_default(),
            game_icon: from.game_icon.unwrap_or_default().into(),
            console_id: crate::ConsoleId::from_server(from.console_id.unwrap_or_default().0),
            console_name: from.console_name.unwrap_or_default(),
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

impl TryFrom<&Claim> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &Claim) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[of.ulid.as_deref(), Some(&of.user)])
    }
}

impl From<&Claim> for crate::ConsoleId {
    fn from(of: &Claim) -> Self {
        of.console_id
    }
}

impl From<&Claim> for crate::GameId {
    fn from(of: &Claim) -> Self {
        of.game_id
    }
}

/// A comment.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Comment {
    /// Author's display name; `Server` for automated comments.
    #[serde(rename = "user")]
    pub user: String,
    /// Author's stable user ID; null if there is none.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// When the comment was written.
    #[serde(rename = "submitted")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub submitted: jiff::Timestamp,
    /// Comment as written, unescaped; line breaks can be LF or CR LF.
    #[serde(rename = "commentText")]
    pub text: String,
}

impl From<wire::Comment> for Comment {
    fn from(from: wire::Comment) -> Self {
        Self {
            user: from.user.unwrap_or_default(),
            ulid: from.ulid,
            submitted: from.submitted.0,
            text: from.comment_text,
        }
    }
}

impl TryFrom<&Comment> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &Comment) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[of.ulid.as_deref(), Some(&of.user)])
    }
}

/// One page of comments.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Comments {
    /// Number of comments on this page.
    #[serde(rename = "count")]
    pub count: u64,
    /// Number of comments on all pages.
    #[serde(rename = "total")]
    pub total: u64,
    /// Comments in the requested order.
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

/// A user's progress in a game, counted in any mode or in hardcore mode.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CompletedGame {
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// Title with tags like `~Hack~`.
    #[serde(rename = "title")]
    pub title: String,
    /// Path of the icon.
    #[serde(rename = "imageIcon")]
    pub image_icon: crate::Image,
    /// Console ID.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// Number of achievements the game has.
    #[serde(rename = "maxPossible")]
    pub max_possible: u64,
    /// Number of achievements earned, counted as `hardcore_mode` says.
    #[serde(rename = "numAwarded")]
    pub num_awarded: u64,
    /// Share of the achievements earned, from 0 to 1.
    #[serde(rename = "pctWon")]
    pub share_won: f64,
    /// Whether only hardcore unlocks are counted; if not, unlocks in any mode are.
    #[serde(rename = "hardcoreMode")]
    pub hardcore_mode: bool,
}

impl From<wire::CompletedGame> for CompletedGame {
    fn from(from: wire::CompletedGame) -> Self {
        Self {
            game_id: crate::GameId::from_server(from.game_id.0),
            title: from.title.unwrap_or_default(),
            image_icon: from.image_icon.unwrap_or_default().into(),
            console_id: crate::ConsoleId::from_server(from.console_id.unwrap_or_default().0),
            console_name: from.console_name.unwrap_or_default(),
            max_possible: from.max_possible.0,
            num_awarded: from.num_awarded.0,
            share_won: from.pct_won.0,
            hardcore_mode: from.hardcore_mode.0,
        }
    }
}

impl CompletedGame {
    /// How far the user is in the game.
    pub fn progress(&self) -> crate::Progress {
        crate::Progress {
            total: self.max_possible,
            earned: self.num_awarded,
            earned_hardcore: None,
            points: None,
            award: None,
            award_date: None,
        }
    }
}

impl From<&CompletedGame> for crate::ConsoleId {
    fn from(of: &CompletedGame) -> Self {
        of.console_id
    }
}

impl From<&CompletedGame> for crate::GameId {
    fn from(of: &CompletedGame) -> Self {
        of.game_id
    }
}

/// A console (also called a system).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Console {
    /// Console ID.
    #[serde(rename = "id")]
    pub id: crate::ConsoleId,
    /// Console name.
    #[serde(rename = "name")]
    pub name: String,
    /// Absolute URL of the console's icon; most other images are paths.
    ///
    /// `None` in answers from before the server sent it (2024-02-29).
    #[serde(rename = "iconUrl")]
    pub icon_url: Option<crate::Image>,
    /// Whether achievements can be earned on the console.
    ///
    /// `None` in answers from before the server sent it (2024-03-14).
    #[serde(rename = "active")]
    pub active: Option<bool>,
    /// Whether it has games; not so for hubs (100) and events (101).
    ///
    /// `None` in answers from before the server sent it (2024-03-14).
    #[serde(rename = "isGameSystem")]
    pub is_game_system: Option<bool>,
}

impl From<wire::Console> for Console {
    fn from(from: wire::Console) -> Self {
        Self {
            id: crate::ConsoleId::from_server(from.id.0),
            name: from.name,
            icon_url: from.icon_url.map(|value| value.into()),
            active: from.active.map(|value| value.0),
            is_game_system: from.is_game_system.map(|value| value.0),
        }
    }
}

impl From<&Console> for crate::ConsoleId {
    fn from(of: &Console) -> Self {
        of.id
    }
}

/// Console, by ID and name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConsoleReference {
    /// Console ID.
    #[serde(rename = "id")]
    pub id: crate::ConsoleId,
    /// Console name.
    #[serde(rename = "title")]
    pub title: String,
}

impl From<wire::ConsoleReference> for ConsoleReference {
    fn from(from: wire::ConsoleReference) -> Self {
        Self { id: crate::ConsoleId::from_server(from.id.0), title: from.title }
    }
}

impl From<&ConsoleReference> for crate::ConsoleId {
    fn from(of: &ConsoleReference) -> Self {
        of.id
    }
}

/// Numbers of tickets assigned to a developer, on promoted achievements.
///
/// A leaderboard's ticket counts too if a promoted achievement has the leaderboard's ID.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DeveloperTicketStats {
    /// Developer's display name.
    #[serde(rename = "user")]
    pub user: String,
    /// Developer's stable user ID; null if there is none.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// Number of open tickets, without requests that wait for the reporter.
    #[serde(rename = "open")]
    pub open: u64,
    /// Number of tickets closed without a change.
    #[serde(rename = "closed")]
    pub closed: u64,
    /// Number of resolved tickets.
    #[serde(rename = "resolved")]
    pub resolved: u64,
    /// Sum of the other three; leaves out requests and quarantined tickets.
    #[serde(rename = "total")]
    pub total: u64,
    /// URL of the developer's tickets on the site.
    #[serde(rename = "url")]
    pub url: String,
}

impl From<wire::DeveloperTicketStats> for DeveloperTicketStats {
    fn from(from: wire::DeveloperTicketStats) -> Self {
        Self {
            user: from.user.unwrap_or_default(),
            ulid: from.ulid,
            open: from.open.0,
            closed: from.closed.0,
            resolved: from.resolved.0,
            total: from.total.0,
            url: from.url,
        }
    }
}

impl TryFrom<&DeveloperTicketStats> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &DeveloperTicketStats) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[of.ulid.as_deref(), Some(&of.user)])
    }
}

/// An achievement that a user earned, with its game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EarnedAchievement {
    /// When the user earned the achievement; the time of the hardcore unlock if there is one.
    #[serde(rename = "date")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date: jiff::Timestamp,
    /// Earned in hardcore mode.
    #[serde(rename = "hardcoreMode")]
    pub hardcore_mode: bool,
    /// Achievement ID.
    #[serde(rename = "achievementId")]
    pub achievement_id: crate::AchievementId,
    /// Achievement title.
    #[serde(rename = "title")]
    pub title: String,
    /// What to do to earn the achievement.
    #[serde(rename = "description")]
    pub description: String,
    /// Badge name: digits, possibly with leading zeros.
    #[serde(rename = "badgeName")]
    pub badge_name: crate::Badge,
    /// Points the achievement is worth.
    #[serde(rename = "points")]
    pub points: u64,
    /// RetroPoints the achievement is worth; more for rare ones.
    ///
    /// `None` in answers from before the server sent it (2023-06-29).
    #[serde(rename = "trueRatio")]
    pub true_ratio: Option<u64>,
    /// Role of the achievement in beating its game; null if it has none.
    #[serde(rename = "type")]
    pub kind: Option<AchievementType>,
    /// First author's display name.
    #[serde(rename = "author")]
    pub author: String,
    /// Author's stable user ID; null if unknown.
    #[serde(rename = "authorUlid")]
    pub author_ulid: Option<String>,
    /// Game title.
    #[serde(rename = "gameTitle")]
    pub game_title: String,
    /// Path of the icon.
    #[serde(rename = "gameIcon")]
    pub game_icon: crate::Image,
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// Path of the badge on the media host.
    #[serde(rename = "badgeUrl")]
    pub badge_url: crate::Badge,
    /// Path of the game's page on the site.
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
            badge_name: from.badge_name.unwrap_or_default().into(),
            points: from.points.0,
            true_ratio: from.true_ratio.map(|value| value.0),
            kind: from.type_,
            author: from.author,
            author_ulid: from.author_ulid,
            game_title: from.game_title.unwrap_or_default(),
            game_icon: from.game_icon.unwrap_or_default().into(),
            game_id: crate::GameId::from_server(from.game_id.0),
            console_name: from.console_name,
            badge_url: from.badge_url.into(),
            game_url: from.game_url,
        }
    }
}

impl From<&EarnedAchievement> for crate::AchievementId {
    fn from(of: &EarnedAchievement) -> Self {
        of.achievement_id
    }
}

impl From<&EarnedAchievement> for crate::GameId {
    fn from(of: &EarnedAchievement) -> Self {
        of.game_id
    }
}

impl crate::Earned for EarnedAchievement {
    fn achievement_id(&self) -> Option<crate::AchievementId> {
        Some(self.achievement_id)
    }

    fn title(&self) -> Option<&str> {
        Some(&self.title)
    }

    fn points(&self) -> Option<u64> {
        Some(self.points)
    }

    fn game_id(&self) -> Option<crate::GameId> {
        Some(self.game_id)
    }

    fn earned_at(&self) -> Option<jiff::Timestamp> {
        Some(self.date)
    }

    fn is_hardcore(&self) -> Option<bool> {
        Some(self.hardcore_mode)
    }
}

/// An achievement that a user earned in a period, with its game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EarnedAchievementOfSpan {
    /// When the user earned the achievement; the time of the hardcore unlock if there is one.
    #[serde(rename = "date")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date: jiff::Timestamp,
    /// Earned in hardcore mode.
    #[serde(rename = "hardcoreMode")]
    pub hardcore_mode: bool,
    /// Achievement ID.
    #[serde(rename = "achievementId")]
    pub achievement_id: crate::AchievementId,
    /// Achievement title.
    #[serde(rename = "title")]
    pub title: String,
    /// What to do to earn the achievement.
    #[serde(rename = "description")]
    pub description: String,
    /// Badge name: digits, possibly with leading zeros.
    #[serde(rename = "badgeName")]
    pub badge_name: crate::Badge,
    /// Points the achievement is worth.
    #[serde(rename = "points")]
    pub points: u64,
    /// RetroPoints the achievement is worth; more for rare ones.
    ///
    /// `None` in answers from before the server sent it (2023-06-29).
    #[serde(rename = "trueRatio")]
    pub true_ratio: Option<u64>,
    /// Role of the achievement in beating its game; null if it has none.
    #[serde(rename = "type")]
    pub kind: Option<AchievementType>,
    /// First author's display name.
    #[serde(rename = "author")]
    pub author: String,
    /// Author's stable user ID; null if unknown.
    #[serde(rename = "authorUlid")]
    pub author_ulid: Option<String>,
    /// Game title.
    #[serde(rename = "gameTitle")]
    pub game_title: String,
    /// Path of the icon.
    #[serde(rename = "gameIcon")]
    pub game_icon: crate::Image,
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// Path of the badge on the media host.
    #[serde(rename = "badgeUrl")]
    pub badge_url: crate::Badge,
    /// Path of the game's page on the site.
    #[serde(rename = "gameUrl")]
    pub game_url: String,
    /// Points of this achievement and of all those before it in the list.
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
            badge_name: from.badge_name.unwrap_or_default().into(),
            points: from.points.0,
            true_ratio: from.true_ratio.map(|value| value.0),
            kind: from.type_,
            author: from.author,
            author_ulid: from.author_ulid,
            game_title: from.game_title.unwrap_or_default(),
            game_icon: from.game_icon.unwrap_or_default().into(),
            game_id: crate::GameId::from_server(from.game_id.0),
            console_name: from.console_name,
            badge_url: from.badge_url.into(),
            game_url: from.game_url,
            cumulative_score: from.cumul_score.0,
        }
    }
}

impl From<&EarnedAchievementOfSpan> for crate::AchievementId {
    fn from(of: &EarnedAchievementOfSpan) -> Self {
        of.achievement_id
    }
}

impl From<&EarnedAchievementOfSpan> for crate::GameId {
    fn from(of: &EarnedAchievementOfSpan) -> Self {
        of.game_id
    }
}

impl crate::Earned for EarnedAchievementOfSpan {
    fn achievement_id(&self) -> Option<crate::AchievementId> {
        Some(self.achievement_id)
    }

    fn title(&self) -> Option<&str> {
        Some(&self.title)
    }

    fn points(&self) -> Option<u64> {
        Some(self.points)
    }

    fn game_id(&self) -> Option<crate::GameId> {
        Some(self.game_id)
    }

    fn earned_at(&self) -> Option<jiff::Timestamp> {
        Some(self.date)
    }

    fn is_hardcore(&self) -> Option<bool> {
        Some(self.hardcore_mode)
    }
}

/// An achievement of a game, with its author.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExtendedAchievement {
    /// Achievement ID.
    #[serde(rename = "id")]
    pub id: crate::AchievementId,
    /// Achievement title.
    #[serde(rename = "title")]
    pub title: String,
    /// What to do to earn the achievement.
    #[serde(rename = "description")]
    pub description: String,
    /// Points the achievement is worth.
    #[serde(rename = "points")]
    pub points: u64,
    /// RetroPoints the achievement is worth; more for rare ones.
    #[serde(rename = "trueRatio")]
    pub true_ratio: u64,
    /// Badge name: digits, possibly with leading zeros. The image is `/Badge/<name>.png`.
    #[serde(rename = "badgeName")]
    pub badge_name: crate::Badge,
    /// Number of players who earned it, in any mode; null if not computed, as for unpromoted ones.
    #[serde(rename = "numAwarded")]
    pub num_awarded: Option<u64>,
    /// Number of players who earned it in hardcore mode; null if not computed.
    #[serde(rename = "numAwardedHardcore")]
    pub num_awarded_hardcore: Option<u64>,
    /// First author's display name; null if unknown.
    #[serde(rename = "author")]
    pub author: Option<String>,
    /// Author's stable user ID; null if unknown.
    #[serde(rename = "authorUlid")]
    pub author_ulid: Option<String>,
    /// When it was last changed.
    #[serde(rename = "dateModified")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date_modified: jiff::Timestamp,
    /// When it was created.
    #[serde(rename = "dateCreated")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date_created: jiff::Timestamp,
    /// Position in the game's list; several achievements can share one.
    #[serde(rename = "displayOrder")]
    pub display_order: i64,
    /// MD5 of the achievement's logic, in hexadecimal; changes whenever the logic does.
    #[serde(rename = "memAddr")]
    pub logic_hash: String,
    /// Role of the achievement in beating the game; null if it has none.
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
            badge_name: from.badge_name.unwrap_or_default().into(),
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

impl ExtendedAchievement {
    /// The part of the game's players that earned it, in any mode, in percent: give the number of players of the
    /// game, as its answer says. `None` if one of the numbers is not known, or if nobody has played the game.
    pub fn unlock_rate(&self, players: impl Into<Option<u64>>) -> Option<f64> {
        crate::progress::percent(self.num_awarded?, players.into()?)
    }
}

impl From<&ExtendedAchievement> for crate::AchievementId {
    fn from(of: &ExtendedAchievement) -> Self {
        of.id
    }
}

/// A user you follow.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Followee {
    /// User's display name.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable user ID; null if the account has none.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// Hardcore points.
    #[serde(rename = "points")]
    pub points: u64,
    /// Softcore points; null if not computed.
    #[serde(rename = "pointsSoftcore")]
    pub points_softcore: Option<u64>,
    /// Whether the user follows you back.
    #[serde(rename = "isFollowingMe")]
    pub is_following_me: bool,
}

impl From<wire::Followee> for Followee {
    fn from(from: wire::Followee) -> Self {
        Self {
            user: from.user.unwrap_or_default(),
            ulid: from.ulid,
            points: from.points.0,
            points_softcore: from.points_softcore.map(|value| value.0),
            is_following_me: from.is_following_me.0,
        }
    }
}

impl TryFrom<&Followee> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &Followee) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[of.ulid.as_deref(), Some(&of.user)])
    }
}

/// One page of the users you follow.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Followees {
    /// Number of users on this page.
    #[serde(rename = "count")]
    pub count: u64,
    /// Number of users on all pages.
    #[serde(rename = "total")]
    pub total: u64,
    /// Users on this page.
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

/// A user who follows you.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Follower {
    /// User's display name.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable user ID; null if the account has none.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// Hardcore points.
    #[serde(rename = "points")]
    pub points: u64,
    /// Softcore points; null if not computed.
    #[serde(rename = "pointsSoftcore")]
    pub points_softcore: Option<u64>,
    /// Whether you follow the user back.
    #[serde(rename = "amIFollowing")]
    pub am_i_following: bool,
}

impl From<wire::Follower> for Follower {
    fn from(from: wire::Follower) -> Self {
        Self {
            user: from.user.unwrap_or_default(),
            ulid: from.ulid,
            points: from.points.0,
            points_softcore: from.points_softcore.map(|value| value.0),
            am_i_following: from.am_i_following.0,
        }
    }
}

impl TryFrom<&Follower> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &Follower) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[of.ulid.as_deref(), Some(&of.user)])
    }
}

/// One page of the users who follow you.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Followers {
    /// Number of users on this page.
    #[serde(rename = "count")]
    pub count: u64,
    /// Number of users on all pages.
    #[serde(rename = "total")]
    pub total: u64,
    /// Users on this page.
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

/// A forum topic.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ForumTopic {
    /// Forum topic ID; null if there is no topic.
    #[serde(rename = "id")]
    pub id: Option<u64>,
}

impl From<wire::ForumTopic> for ForumTopic {
    fn from(from: wire::ForumTopic) -> Self {
        Self { id: from.id.map(|value| value.0) }
    }
}

/// A game.
///
/// The server does not send the game's ID here.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Game {
    /// Path of the game's icon; `/Images/000001.png` if it has none.
    #[serde(rename = "imageIcon")]
    pub image_icon: crate::Image,
    /// Title screen; `/Images/000002.png` if there is none.
    #[serde(rename = "imageTitle")]
    pub image_title: crate::Image,
    /// In-game picture; `/Images/000002.png` if there is none.
    #[serde(rename = "imageIngame")]
    pub image_ingame: crate::Image,
    /// Box art; `/Images/000002.png` if there is none.
    #[serde(rename = "imageBoxArt")]
    pub image_box_art: crate::Image,
    /// Date of the first release, as precise as `released_at_granularity` says; null if unknown.
    #[serde(rename = "released")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date"))
    )]
    pub released: Option<jiff::civil::Date>,
    /// Precision of `released`; null if the date is unknown.
    #[serde(rename = "releasedAtGranularity")]
    pub released_at_granularity: Option<ReleaseGranularity>,
    /// Publisher; null or empty if unknown.
    #[serde(rename = "publisher")]
    pub publisher: Option<String>,
    /// Developer; null or empty if unknown.
    #[serde(rename = "developer")]
    pub developer: Option<String>,
    /// Genre; null or empty if unknown.
    #[serde(rename = "genre")]
    pub genre: Option<String>,
    /// Game title, including tags like `~Hack~` and `[Subset - Bonus]`.
    #[serde(rename = "title")]
    pub title: String,
    /// Same as `title`.
    #[serde(rename = "gameTitle")]
    pub game_title: String,
    /// Console ID.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// Same as `console_name`.
    #[serde(rename = "console")]
    pub console: String,
    /// Forum topic ID; null if the game has none.
    #[serde(rename = "forumTopicId")]
    pub forum_topic_id: Option<u64>,
    /// Always 0, without meaning.
    #[serde(rename = "flags")]
    pub flags: u64,
    /// Same as `image_icon`.
    #[serde(rename = "gameIcon")]
    pub game_icon: crate::Image,
}

impl From<wire::Game> for Game {
    fn from(from: wire::Game) -> Self {
        Self {
            image_icon: from.image_icon.unwrap_or_default().into(),
            image_title: from.image_title.into(),
            image_ingame: from.image_ingame.into(),
            image_box_art: from.image_box_art.into(),
            released: from.released.0,
            released_at_granularity: from.released_at_granularity,
            publisher: from.publisher,
            developer: from.developer,
            genre: from.genre,
            title: from.title.unwrap_or_default(),
            game_title: from.game_title.unwrap_or_default(),
            console_id: crate::ConsoleId::from_server(from.console_id.unwrap_or_default().0),
            console_name: from.console_name,
            console: from.console,
            forum_topic_id: from.forum_topic_id.map(|value| value.0),
            flags: from.flags.0,
            game_icon: from.game_icon.unwrap_or_default().into(),
        }
    }
}

impl From<&Game> for crate::ConsoleId {
    fn from(of: &Game) -> Self {
        of.console_id
    }
}

/// A claim on a game, in short form.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameClaim {
    /// Claimant's display name.
    #[serde(rename = "user")]
    pub user: String,
    /// Claimant's stable user ID; null if there is none.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// New set or revision.
    #[serde(rename = "setType")]
    pub set_type: ClaimSetType,
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// Lead or collaborator.
    #[serde(rename = "claimType")]
    pub claim_type: ClaimType,
    /// When the claim was made.
    #[serde(rename = "created")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub created: jiff::Timestamp,
    /// When the claim expires, or was completed or dropped.
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
            user: from.user.unwrap_or_default(),
            ulid: from.ulid,
            set_type: from.set_type,
            game_id: crate::GameId::from_server(from.game_id.0),
            claim_type: from.claim_type,
            created: from.created.0,
            expiration: from.expiration.0,
        }
    }
}

impl TryFrom<&GameClaim> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &GameClaim) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[of.ulid.as_deref(), Some(&of.user)])
    }
}

impl From<&GameClaim> for crate::GameId {
    fn from(of: &GameClaim) -> Self {
        of.game_id
    }
}

/// A game with its achievements and claims.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameExtended {
    /// Path of the game's icon; `/Images/000001.png` if it has none.
    #[serde(rename = "imageIcon")]
    pub image_icon: crate::Image,
    /// Title screen; `/Images/000002.png` if there is none.
    #[serde(rename = "imageTitle")]
    pub image_title: crate::Image,
    /// In-game picture; `/Images/000002.png` if there is none.
    #[serde(rename = "imageIngame")]
    pub image_ingame: crate::Image,
    /// Box art; `/Images/000002.png` if there is none.
    #[serde(rename = "imageBoxArt")]
    pub image_box_art: crate::Image,
    /// Date of the first release, as precise as `released_at_granularity` says; null if unknown.
    #[serde(rename = "released")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date"))
    )]
    pub released: Option<jiff::civil::Date>,
    /// Precision of `released`; null if the date is unknown.
    #[serde(rename = "releasedAtGranularity")]
    pub released_at_granularity: Option<ReleaseGranularity>,
    /// Publisher; null or empty if unknown.
    #[serde(rename = "publisher")]
    pub publisher: Option<String>,
    /// Developer; null or empty if unknown.
    #[serde(rename = "developer")]
    pub developer: Option<String>,
    /// Genre; null or empty if unknown.
    #[serde(rename = "genre")]
    pub genre: Option<String>,
    /// Game ID.
    #[serde(rename = "id")]
    pub id: crate::GameId,
    /// Game title, including tags like `~Hack~` and `[Subset - Bonus]`.
    #[serde(rename = "title")]
    pub title: String,
    /// Console ID.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// Forum topic ID; null if the game has none.
    #[serde(rename = "forumTopicId")]
    pub forum_topic_id: Option<u64>,
    /// Always null, without meaning; other endpoints send 0.
    #[serde(rename = "flags")]
    pub flags: Option<u64>,
    /// Always false.
    #[deprecated = "see its description"]
    #[serde(rename = "isFinal")]
    pub is_final: bool,
    /// MD5 of the rich presence script, in hexadecimal; that of an empty text if there is none.
    #[serde(rename = "richPresencePatch")]
    pub rich_presence_hash: String,
    /// URL of a guide to the game; null if there is none.
    #[serde(rename = "guideUrl")]
    pub guide_url: Option<String>,
    /// When the site's data on the game last changed.
    #[serde(rename = "updated")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub updated: jiff::Timestamp,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// ID of the game that this one is a subset of; null if it is not a subset.
    #[serde(rename = "parentGameId")]
    pub parent_game_id: Option<crate::GameId>,
    /// Number of tracked players with at least one unlock; null if nobody has played the game.
    #[serde(rename = "numDistinctPlayers")]
    pub num_distinct_players: Option<u64>,
    /// Number of entries in `achievements`.
    #[serde(rename = "numAchievements")]
    pub num_achievements: u64,
    /// Achievements of the requested kind, by ID. The order of the map has no meaning: sort by `display_order`,
    /// then by `id`.
    #[serde(rename = "achievements")]
    pub achievements: std::collections::BTreeMap<crate::AchievementId, ExtendedAchievement>,
    /// All claims ever made on the game, also closed ones; nothing tells which are active.
    #[serde(rename = "claims")]
    pub claims: Vec<GameClaim>,
    /// Same as `num_distinct_players`.
    #[deprecated = "see its description"]
    #[serde(rename = "numDistinctPlayersCasual")]
    pub num_distinct_players_casual: Option<u64>,
    /// Same as `num_distinct_players`.
    #[deprecated = "see its description"]
    #[serde(rename = "numDistinctPlayersHardcore")]
    pub num_distinct_players_hardcore: Option<u64>,
}

impl From<wire::GameExtended> for GameExtended {
    fn from(from: wire::GameExtended) -> Self {
        Self {
            image_icon: from.image_icon.unwrap_or_default().into(),
            image_title: from.image_title.into(),
            image_ingame: from.image_ingame.into(),
            image_box_art: from.image_box_art.into(),
            released: from.released.0,
            released_at_granularity: from.released_at_granularity,
            publisher: from.publisher,
            developer: from.developer,
            genre: from.genre,
            id: crate::GameId::from_server(from.id.0),
            title: from.title.unwrap_or_default(),
            console_id: crate::ConsoleId::from_server(from.console_id.unwrap_or_default().0),
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

impl GameExtended {
    /// The `achievements` in the order of the site.
    pub fn achievements_in_order(&self) -> impl Iterator<Item = &ExtendedAchievement> {
        let mut all: Vec<_> = self.achievements.values().collect();
        all.sort_by_key(|one| (one.display_order, one.date_created, one.id));
        all.into_iter()
    }
}

impl From<&GameExtended> for crate::ConsoleId {
    fn from(of: &GameExtended) -> Self {
        of.console_id
    }
}

impl From<&GameExtended> for crate::GameId {
    fn from(of: &GameExtended) -> Self {
        of.id
    }
}

/// A supported file, by its hash.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameHash {
    /// Name, usually the file name; null if unknown.
    #[serde(rename = "name")]
    pub name: Option<String>,
    /// Hash that identifies the file, in hexadecimal. Each console has its own hashing rules, so it is
    /// not always the MD5 of the whole file.
    #[serde(rename = "md5")]
    pub md5: String,
    /// Sources of the file, like `nointro`, `redump` or `rapatches`. The server sometimes writes this
    /// list as an object with gaps in its keys (`{"0":"nointro","2":"rapatches"}`); the clients read it
    /// as a list in the same order.
    #[serde(rename = "labels")]
    pub labels: Vec<String>,
    /// URL of a patch that produces this file; null if none is known.
    #[serde(rename = "patchUrl")]
    pub patch_url: Option<String>,
}

impl From<wire::GameHash> for GameHash {
    fn from(from: wire::GameHash) -> Self {
        Self {
            name: from.name,
            md5: from.md5.unwrap_or_default(),
            labels: from.labels.0,
            patch_url: from.patch_url,
        }
    }
}

/// Hashes of the files that a game's achievements work with.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameHashes {
    /// Supported files, in no guaranteed order.
    #[serde(rename = "results")]
    pub results: Vec<GameHash>,
}

impl From<wire::GameHashes> for GameHashes {
    fn from(from: wire::GameHashes) -> Self {
        Self { results: from.results.into_iter().map(|item| item.into()).collect() }
    }
}

/// A game with its achievements and a user's progress.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameInfoAndUserProgress {
    /// Path of the game's icon; `/Images/000001.png` if it has none.
    #[serde(rename = "imageIcon")]
    pub image_icon: crate::Image,
    /// Title screen; `/Images/000002.png` if there is none.
    #[serde(rename = "imageTitle")]
    pub image_title: crate::Image,
    /// In-game picture; `/Images/000002.png` if there is none.
    #[serde(rename = "imageIngame")]
    pub image_ingame: crate::Image,
    /// Box art; `/Images/000002.png` if there is none.
    #[serde(rename = "imageBoxArt")]
    pub image_box_art: crate::Image,
    /// Date of the first release, as precise as `released_at_granularity` says; null if unknown.
    #[serde(rename = "released")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date"))
    )]
    pub released: Option<jiff::civil::Date>,
    /// Precision of `released`; null if the date is unknown.
    #[serde(rename = "releasedAtGranularity")]
    pub released_at_granularity: Option<ReleaseGranularity>,
    /// Publisher; null or empty if unknown.
    #[serde(rename = "publisher")]
    pub publisher: Option<String>,
    /// Developer; null or empty if unknown.
    #[serde(rename = "developer")]
    pub developer: Option<String>,
    /// Genre; null or empty if unknown.
    #[serde(rename = "genre")]
    pub genre: Option<String>,
    /// Game ID.
    #[serde(rename = "id")]
    pub id: crate::GameId,
    /// Title with tags like `~Hack~`.
    #[serde(rename = "title")]
    pub title: String,
    /// Console ID.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// ID of the game that this one is a subset of; null if it is not a subset.
    #[serde(rename = "parentGameId")]
    pub parent_game_id: Option<crate::GameId>,
    /// Number of tracked players with at least one unlock; null if nobody has played the game.
    #[serde(rename = "numDistinctPlayers")]
    pub num_distinct_players: Option<u64>,
    /// Same as `num_distinct_players`.
    #[serde(rename = "numDistinctPlayersCasual")]
    pub num_distinct_players_casual: Option<u64>,
    /// Same as `num_distinct_players`.
    #[serde(rename = "numDistinctPlayersHardcore")]
    pub num_distinct_players_hardcore: Option<u64>,
    /// Number of promoted achievements.
    #[serde(rename = "numAchievements")]
    pub num_achievements: u64,
    /// Number of achievements earned in any mode.
    #[serde(rename = "numAwardedToUser")]
    pub num_awarded_to_user: u64,
    /// Number of achievements earned in hardcore mode.
    #[serde(rename = "numAwardedToUserHardcore")]
    pub num_awarded_to_user_hardcore: u64,
    /// User's completion in any mode, in percent.
    #[serde(rename = "userCompletion")]
    pub user_completion: f64,
    /// User's completion in hardcore mode, in percent.
    #[serde(rename = "userCompletionHardcore")]
    pub user_completion_hardcore: f64,
    /// User's playtime, in seconds.
    ///
    /// `None` in answers from before the server sent it (2025-12-24).
    #[serde(rename = "userTotalPlaytime")]
    pub user_total_playtime: Option<u64>,
    /// Forum topic ID; null if the game has none.
    #[serde(rename = "forumTopicId")]
    pub forum_topic_id: Option<u64>,
    /// Always 0 (null in older responses); without meaning.
    #[serde(rename = "flags")]
    pub flags: Option<u64>,
    /// Always false.
    #[serde(rename = "isFinal")]
    pub is_final: bool,
    /// MD5 of the rich presence script, in hexadecimal; that of an empty text if there is none.
    #[serde(rename = "richPresencePatch")]
    pub rich_presence_hash: String,
    /// Promoted achievements of the game, by ID. The order of the map has no meaning: sort by `display_order`,
    /// then by `id`.
    #[serde(rename = "achievements")]
    pub achievements: std::collections::BTreeMap<crate::AchievementId, AchievementWithProgress>,
    /// User's highest award for the game; null if there is none. Absent unless requested.
    #[serde(rename = "highestAwardKind")]
    pub highest_award_kind: Option<AwardKind>,
    /// When the user got that award; null if there is none. Absent unless requested.
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
            image_icon: from.image_icon.unwrap_or_default().into(),
            image_title: from.image_title.into(),
            image_ingame: from.image_ingame.into(),
            image_box_art: from.image_box_art.into(),
            released: from.released.0,
            released_at_granularity: from.released_at_granularity,
            publisher: from.publisher,
            developer: from.developer,
            genre: from.genre,
            id: crate::GameId::from_server(from.id.0),
            title: from.title.unwrap_or_default(),
            console_id: crate::ConsoleId::from_server(from.console_id.0),
            console_name: from.console_name,
            parent_game_id: from.parent_game_id.map(|value| crate::GameId::from_server(value.0)),
            num_distinct_players: from.num_distinct_players.map(|value| value.0),
            num_distinct_players_casual: from.num_distinct_players_casual.map(|value| value.0),
            num_distinct_players_hardcore: from.num_distinct_players_hardcore.map(|value| value.0),
            num_achievements: from.num_achievements.unwrap_or_default().0,
            num_awarded_to_user: from.num_awarded_to_user.0,
            num_awarded_to_user_hardcore: from.num_awarded_to_user_hardcore.0,
            user_completion: from.user_completion.0,
            user_completion_hardcore: from.user_completion_hardcore.0,
            user_total_playtime: from.user_total_playtime.map(|value| value.0),
            forum_topic_id: from.forum_topic_id.map(|value| value.0),
            flags: from.flags.map(|value| value.0),
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

impl GameInfoAndUserProgress {
    /// How far the user is in the game.
    pub fn progress(&self) -> crate::Progress {
        crate::Progress {
            total: self.num_achievements,
            earned: self.num_awarded_to_user,
            earned_hardcore: Some(self.num_awarded_to_user_hardcore),
            points: Some(crate::Points::of(self.earned())),
            award: self.highest_award_kind.clone(),
            award_date: self.highest_award_date,
        }
    }

    /// When the user beat the game, in any mode: with all achievements of the kind `Progression`, and one of the kind
    /// `WinCondition`, if there are any. `None` if not yet, and for games that cannot be beaten, such as subsets.
    pub fn beaten_at(&self) -> Option<jiff::Timestamp> {
        self.can_be_beaten()
            .then(|| crate::progress::beaten(self.earned().map(|one| (one.kind, one.date))))
            .flatten()
    }

    /// The same in hardcore mode.
    pub fn beaten_hardcore_at(&self) -> Option<jiff::Timestamp> {
        self.can_be_beaten()
            .then(|| crate::progress::beaten(self.earned().map(|one| (one.kind, one.date_hardcore))))
            .flatten()
    }

    fn can_be_beaten(&self) -> bool {
        crate::progress::can_be_beaten(&self.title, self.console_id)
    }

    fn earned(&self) -> impl Iterator<Item = crate::progress::Earned<'_>> {
        self.achievements.values().map(|one| crate::progress::Earned {
            points: one.points,
            kind: one.kind.as_ref(),
            date: one.date_earned,
            date_hardcore: one.date_earned_hardcore,
        })
    }

    /// The `achievements` in the order of the site.
    pub fn achievements_in_order(&self) -> impl Iterator<Item = &AchievementWithProgress> {
        let mut all: Vec<_> = self.achievements.values().collect();
        all.sort_by_key(|one| (one.display_order, one.date_created, one.id));
        all.into_iter()
    }
}

impl From<&GameInfoAndUserProgress> for crate::ConsoleId {
    fn from(of: &GameInfoAndUserProgress) -> Self {
        of.console_id
    }
}

impl From<&GameInfoAndUserProgress> for crate::GameId {
    fn from(of: &GameInfoAndUserProgress) -> Self {
        of.id
    }
}

/// One page of a game's leaderboards.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameLeaderboards {
    /// Number of leaderboards on this page.
    #[serde(rename = "count")]
    pub count: u64,
    /// Number of leaderboards on all pages.
    #[serde(rename = "total")]
    pub total: u64,
    /// Leaderboards on this page.
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

/// A user's progress in the promoted achievements of a game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameProgress {
    /// Number of achievements the game has.
    #[serde(rename = "numPossibleAchievements")]
    pub num_possible_achievements: u64,
    /// Points of all the game's achievements.
    #[serde(rename = "possibleScore")]
    pub possible_score: u64,
    /// Number of achievements earned in any mode.
    #[serde(rename = "numAchieved")]
    pub num_achieved: u64,
    /// Points the user earned, in any mode.
    #[serde(rename = "scoreAchieved")]
    pub score_achieved: u64,
    /// Number of achievements earned in hardcore mode.
    #[serde(rename = "numAchievedHardcore")]
    pub num_achieved_hardcore: u64,
    /// Points the user earned in hardcore mode.
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

impl GameProgress {
    /// How far the user is in the game.
    pub fn progress(&self) -> crate::Progress {
        crate::Progress {
            total: self.num_possible_achievements,
            earned: self.num_achieved,
            earned_hardcore: Some(self.num_achieved_hardcore),
            points: Some(crate::Points {
                total: self.possible_score,
                earned: self.score_achieved,
                earned_hardcore: self.score_achieved_hardcore,
            }),
            award: None,
            award_date: None,
        }
    }
}

/// Median times to beat, complete and master a game, and to earn each achievement.
///
/// The counts beside the game's medians include runs of unknown length. A median can therefore be null although
/// its count is above 0.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameProgression {
    /// Game ID.
    #[serde(rename = "id")]
    pub id: crate::GameId,
    /// Title with tags like `~Hack~`.
    #[serde(rename = "title")]
    pub title: String,
    /// Console ID.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// Path of the icon.
    #[serde(rename = "imageIcon")]
    pub image_icon: crate::Image,
    /// Number of tracked players with at least one unlock; null if nobody has played the game.
    #[serde(rename = "numDistinctPlayers")]
    pub num_distinct_players: Option<u64>,
    /// Number of runs behind `median_time_to_beat`.
    #[serde(rename = "timesUsedInBeatMedian")]
    pub times_used_in_beat_median: u64,
    /// Number of runs behind `median_time_to_beat_hardcore`.
    #[serde(rename = "timesUsedInHardcoreBeatMedian")]
    pub times_used_in_hardcore_beat_median: u64,
    /// Median time to beat the game in softcore mode, in seconds; null if unknown.
    #[serde(rename = "medianTimeToBeat")]
    pub median_time_to_beat: Option<u64>,
    /// Median time to beat the game in hardcore mode, in seconds; null if unknown.
    #[serde(rename = "medianTimeToBeatHardcore")]
    pub median_time_to_beat_hardcore: Option<u64>,
    /// Number of runs behind `median_time_to_complete`.
    #[serde(rename = "timesUsedInCompletionMedian")]
    pub times_used_in_completion_median: u64,
    /// Number of runs behind `median_time_to_master`.
    #[serde(rename = "timesUsedInMasteryMedian")]
    pub times_used_in_mastery_median: u64,
    /// Median time to earn all achievements in softcore mode, in seconds; null if unknown.
    #[serde(rename = "medianTimeToComplete")]
    pub median_time_to_complete: Option<u64>,
    /// Median time to earn all achievements in hardcore mode, in seconds; null if unknown.
    #[serde(rename = "medianTimeToMaster")]
    pub median_time_to_master: Option<u64>,
    /// Number of promoted achievements.
    #[serde(rename = "numAchievements")]
    pub num_achievements: u64,
    /// Promoted achievements, quickest in hardcore mode first; an unknown time sorts as 0.
    #[serde(rename = "achievements")]
    pub achievements: Vec<ProgressionAchievement>,
}

impl From<wire::GameProgression> for GameProgression {
    fn from(from: wire::GameProgression) -> Self {
        Self {
            id: crate::GameId::from_server(from.id.0),
            title: from.title.unwrap_or_default(),
            console_id: crate::ConsoleId::from_server(from.console_id.0),
            console_name: from.console_name,
            image_icon: from.image_icon.unwrap_or_default().into(),
            num_distinct_players: from.num_distinct_players.map(|value| value.0),
            times_used_in_beat_median: from.times_used_in_beat_median.0,
            times_used_in_hardcore_beat_median: from.times_used_in_hardcore_beat_median.0,
            median_time_to_beat: from.median_time_to_beat.map(|value| value.0),
            median_time_to_beat_hardcore: from.median_time_to_beat_hardcore.map(|value| value.0),
            times_used_in_completion_median: from.times_used_in_completion_median.0,
            times_used_in_mastery_median: from.times_used_in_mastery_median.0,
            median_time_to_complete: from.median_time_to_complete.map(|value| value.0),
            median_time_to_master: from.median_time_to_master.map(|value| value.0),
            num_achievements: from.num_achievements.unwrap_or_default().0,
            achievements: from.achievements.into_iter().map(|item| item.into()).collect(),
        }
    }
}

impl From<&GameProgression> for crate::ConsoleId {
    fn from(of: &GameProgression) -> Self {
        of.console_id
    }
}

impl From<&GameProgression> for crate::GameId {
    fn from(of: &GameProgression) -> Self {
        of.id
    }
}

/// One of a game's top players, with their hardcore results.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameRankAndScore {
    /// User's display name.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable user ID; null if the account has none.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// Number of achievements earned in hardcore mode.
    #[serde(rename = "numAchievements")]
    pub num_achievements: u64,
    /// Points in hardcore mode.
    #[serde(rename = "totalScore")]
    pub total_score: u64,
    /// When the user last earned an achievement in hardcore mode; `1970-01-01 00:00:00` if unknown.
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
            user: from.user.unwrap_or_default(),
            ulid: from.ulid,
            num_achievements: from.num_achievements.0,
            total_score: from.total_score.unwrap_or_default().0,
            last_award: from.last_award.0,
        }
    }
}

impl TryFrom<&GameRankAndScore> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &GameRankAndScore) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[of.ulid.as_deref(), Some(&of.user)])
    }
}

/// Game, by ID and title.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameReference {
    /// Game ID.
    #[serde(rename = "id")]
    pub id: crate::GameId,
    /// Title with tags like `~Hack~`.
    #[serde(rename = "title")]
    pub title: String,
}

impl From<wire::GameReference> for GameReference {
    fn from(from: wire::GameReference) -> Self {
        Self { id: crate::GameId::from_server(from.id.0), title: from.title.unwrap_or_default() }
    }
}

impl From<&GameReference> for crate::GameId {
    fn from(of: &GameReference) -> Self {
        of.id
    }
}

/// Number of tickets on a game's achievements and, if requested, one page of them.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameTicketStats {
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// Title with tags like `~Hack~`.
    #[serde(rename = "gameTitle")]
    pub game_title: String,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// Number of tickets in any state.
    #[serde(rename = "openTickets")]
    pub ticket_count: u64,
    /// URL of the game's tickets on the site.
    #[serde(rename = "url")]
    pub url: String,
    /// One page of the tickets in any state, newest first; absent unless requested.
    #[serde(rename = "tickets")]
    pub tickets: Option<Vec<TicketRow>>,
}

impl From<wire::GameTicketStats> for GameTicketStats {
    fn from(from: wire::GameTicketStats) -> Self {
        Self {
            game_id: crate::GameId::from_server(from.game_id.0),
            game_title: from.game_title.unwrap_or_default(),
            console_name: from.console_name,
            ticket_count: from.open_tickets.0,
            url: from.url,
            tickets: from.tickets.map(|value| value.into_iter().map(|item| item.into()).collect()),
        }
    }
}

impl From<&GameTicketStats> for crate::GameId {
    fn from(of: &GameTicketStats) -> Self {
        of.game_id
    }
}

/// Placeholder for a record the server no longer fills in; only `User` has a value.
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
    /// User's display name.
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

/// Game the user last played. Absent unless recent games are requested, and if the user has played none or
/// the game is unknown.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LastGame {
    /// Path of the game's icon; `/Images/000001.png` if it has none.
    #[serde(rename = "imageIcon")]
    pub image_icon: crate::Image,
    /// Title screen; `/Images/000002.png` if there is none.
    #[serde(rename = "imageTitle")]
    pub image_title: crate::Image,
    /// In-game picture; `/Images/000002.png` if there is none.
    #[serde(rename = "imageIngame")]
    pub image_ingame: crate::Image,
    /// Box art; `/Images/000002.png` if there is none.
    #[serde(rename = "imageBoxArt")]
    pub image_box_art: crate::Image,
    /// Date of the first release, as precise as `released_at_granularity` says; null if unknown.
    #[serde(rename = "released")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date"))
    )]
    pub released: Option<jiff::civil::Date>,
    /// Precision of `released`; null if the date is unknown.
    #[serde(rename = "releasedAtGranularity")]
    pub released_at_granularity: Option<ReleaseGranularity>,
    /// Publisher; null or empty if unknown.
    #[serde(rename = "publisher")]
    pub publisher: Option<String>,
    /// Developer; null or empty if unknown.
    #[serde(rename = "developer")]
    pub developer: Option<String>,
    /// Genre; null or empty if unknown.
    #[serde(rename = "genre")]
    pub genre: Option<String>,
    /// Game ID.
    #[serde(rename = "id")]
    pub id: crate::GameId,
    /// Title with tags like `~Hack~`.
    #[serde(rename = "title")]
    pub title: String,
    /// Console ID.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// Forum topic ID; 0 if the game has no forum topic.
    #[serde(rename = "forumTopicId")]
    pub forum_topic_id: u64,
    /// Always 0, without meaning.
    #[serde(rename = "flags")]
    pub flags: u64,
    /// Always false.
    #[serde(rename = "isFinal")]
    pub is_final: bool,
}

impl From<wire::LastGame> for LastGame {
    fn from(from: wire::LastGame) -> Self {
        Self {
            image_icon: from.image_icon.unwrap_or_default().into(),
            image_title: from.image_title.into(),
            image_ingame: from.image_ingame.into(),
            image_box_art: from.image_box_art.into(),
            released: from.released.0,
            released_at_granularity: from.released_at_granularity,
            publisher: from.publisher,
            developer: from.developer,
            genre: from.genre,
            id: crate::GameId::from_server(from.id.0),
            title: from.title.unwrap_or_default(),
            console_id: crate::ConsoleId::from_server(from.console_id.unwrap_or_default().0),
            console_name: from.console_name,
            forum_topic_id: from.forum_topic_id.0,
            flags: from.flags.0,
            is_final: from.is_final.0,
        }
    }
}

impl From<&LastGame> for crate::ConsoleId {
    fn from(of: &LastGame) -> Self {
        of.console_id
    }
}

impl From<&LastGame> for crate::GameId {
    fn from(of: &LastGame) -> Self {
        of.id
    }
}

/// A leaderboard of a game, with its top entry.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Leaderboard {
    /// Leaderboard ID.
    #[serde(rename = "id")]
    pub id: crate::LeaderboardId,
    /// Whether a lower score is better.
    #[serde(rename = "rankAsc")]
    pub lower_is_better: bool,
    /// Leaderboard title.
    #[serde(rename = "title")]
    pub title: String,
    /// What the score measures.
    #[serde(rename = "description")]
    pub description: String,
    /// Format of the scores.
    #[serde(rename = "format")]
    pub format: LeaderboardFormat,
    /// Top entry; null if there is none.
    #[serde(rename = "topEntry")]
    pub top_entry: Option<LeaderboardScore>,
    /// Author's display name; null if unknown.
    #[serde(rename = "author")]
    pub author: Option<String>,
    /// Author's stable user ID; null if unknown.
    #[serde(rename = "authorUlid")]
    pub author_ulid: Option<String>,
    /// Whether the leaderboard accepts entries.
    ///
    /// `None` in answers from before the server sent it (2025-12-27).
    #[serde(rename = "state")]
    pub state: Option<LeaderboardState>,
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

impl From<&Leaderboard> for crate::LeaderboardId {
    fn from(of: &Leaderboard) -> Self {
        of.id
    }
}

/// One page of a leaderboard's entries, best first.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LeaderboardEntries {
    /// Number of entries on this page.
    #[serde(rename = "count")]
    pub count: u64,
    /// Number of entries on all pages.
    #[serde(rename = "total")]
    pub total: u64,
    /// Entries on this page.
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

/// A user's entry on a leaderboard.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LeaderboardEntry {
    /// User's display name.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable user ID; null if the account has none.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// Score as a number, in the unit of the leaderboard's format.
    #[serde(rename = "score")]
    pub score: i64,
    /// Score as the site displays it. A score outside the signed 32-bit range comes out wrong here, unless the
    /// format is `UNSIGNED`; `score` is exact.
    #[serde(rename = "formattedScore")]
    pub formatted_score: String,
    /// When the entry was last improved.
    #[serde(rename = "dateSubmitted")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date_submitted: jiff::Timestamp,
    /// Rank of the entry, from 1; equal scores share a rank.
    #[serde(rename = "rank")]
    pub rank: u64,
}

impl From<wire::LeaderboardEntry> for LeaderboardEntry {
    fn from(from: wire::LeaderboardEntry) -> Self {
        Self {
            user: from.user.unwrap_or_default(),
            ulid: from.ulid,
            score: from.score.0,
            formatted_score: from.formatted_score,
            date_submitted: from.date_submitted.0,
            rank: from.rank.0,
        }
    }
}

impl TryFrom<&LeaderboardEntry> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &LeaderboardEntry) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[of.ulid.as_deref(), Some(&of.user)])
    }
}

/// A user's score; null as the top entry of a leaderboard without entries.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LeaderboardScore {
    /// User's display name.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable user ID; null if the account has none.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// Score as a number, in the unit of the leaderboard's format.
    #[serde(rename = "score")]
    pub score: i64,
    /// Score as the site displays it. A score outside the signed 32-bit range comes out wrong here, unless the
    /// format is `UNSIGNED`; `score` is exact.
    #[serde(rename = "formattedScore")]
    pub formatted_score: String,
}

impl From<wire::LeaderboardScore> for LeaderboardScore {
    fn from(from: wire::LeaderboardScore) -> Self {
        Self {
            user: from.user.unwrap_or_default(),
            ulid: from.ulid,
            score: from.score.0,
            formatted_score: from.formatted_score,
        }
    }
}

impl TryFrom<&LeaderboardScore> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &LeaderboardScore) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[of.ulid.as_deref(), Some(&of.user)])
    }
}

/// A game of a console.
///
/// Deleted games are listed too, with 0 leaderboards and no `DateModified`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListedGame {
    /// Title with tags like `~Hack~`.
    #[serde(rename = "title")]
    pub title: String,
    /// Game ID.
    #[serde(rename = "id")]
    pub id: crate::GameId,
    /// Console ID.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// Path of the icon.
    #[serde(rename = "imageIcon")]
    pub image_icon: crate::Image,
    /// Number of promoted achievements.
    #[serde(rename = "numAchievements")]
    pub num_achievements: u64,
    /// Number of leaderboards, including hidden ones.
    #[serde(rename = "numLeaderboards")]
    pub num_leaderboards: u64,
    /// Points of all the game's achievements.
    #[serde(rename = "points")]
    pub points: u64,
    /// Last change to one of its achievements; null if there is none or the game is deleted.
    #[serde(rename = "dateModified")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub date_modified: Option<jiff::Timestamp>,
    /// Forum topic ID; null if the game has none.
    #[serde(rename = "forumTopicId")]
    pub forum_topic_id: Option<u64>,
    /// MD5 hashes of the files that the achievements work with; absent unless requested.
    #[serde(rename = "hashes")]
    pub hashes: Option<Vec<String>>,
}

impl From<wire::ListedGame> for ListedGame {
    fn from(from: wire::ListedGame) -> Self {
        Self {
            title: from.title.unwrap_or_default(),
            id: crate::GameId::from_server(from.id.0),
            console_id: crate::ConsoleId::from_server(from.console_id.0),
            console_name: from.console_name,
            image_icon: from.image_icon.unwrap_or_default().into(),
            num_achievements: from.num_achievements.0,
            num_leaderboards: from.num_leaderboards.0,
            points: from.points.0,
            date_modified: from.date_modified.map(|value| value.0),
            forum_topic_id: from.forum_topic_id.map(|value| value.0),
            hashes: from.hashes.map(|value| value.into_iter().map(|item| item.0).collect()),
        }
    }
}

impl From<&ListedGame> for crate::ConsoleId {
    fn from(of: &ListedGame) -> Self {
        of.console_id
    }
}

impl From<&ListedGame> for crate::GameId {
    fn from(of: &ListedGame) -> Self {
        of.id
    }
}

/// Games with the most open tickets.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MostTicketedGames {
    /// Games, most open tickets first.
    #[serde(rename = "mostReportedGames")]
    pub most_reported_games: Vec<TicketedGame>,
    /// URL of the same list on the site.
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

/// A game that a user played, and when.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlayedGame {
    /// Path of the game's icon; `/Images/000001.png` if it has none.
    #[serde(rename = "imageIcon")]
    pub image_icon: crate::Image,
    /// Title screen; `/Images/000002.png` if there is none.
    #[serde(rename = "imageTitle")]
    pub image_title: crate::Image,
    /// In-game picture; `/Images/000002.png` if there is none.
    #[serde(rename = "imageIngame")]
    pub image_ingame: crate::Image,
    /// Box art; `/Images/000002.png` if there is none.
    #[serde(rename = "imageBoxArt")]
    pub image_box_art: crate::Image,
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// Console ID.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// Title with tags like `~Hack~`.
    #[serde(rename = "title")]
    pub title: String,
    /// When the user last played the game; null if unknown.
    #[serde(rename = "lastPlayed")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub last_played: Option<jiff::Timestamp>,
    /// Number of achievements the game has.
    #[serde(rename = "achievementsTotal")]
    pub achievements_total: u64,
}

impl From<wire::PlayedGame> for PlayedGame {
    fn from(from: wire::PlayedGame) -> Self {
        Self {
            image_icon: from.image_icon.unwrap_or_default().into(),
            image_title: from.image_title.into(),
            image_ingame: from.image_ingame.into(),
            image_box_art: from.image_box_art.into(),
            game_id: crate::GameId::from_server(from.game_id.0),
            console_id: crate::ConsoleId::from_server(from.console_id.0),
            console_name: from.console_name,
            title: from.title.unwrap_or_default(),
            last_played: from.last_played.map(|value| value.0),
            achievements_total: from.achievements_total.unwrap_or_default().0,
        }
    }
}

impl From<&PlayedGame> for crate::ConsoleId {
    fn from(of: &PlayedGame) -> Self {
        of.console_id
    }
}

impl From<&PlayedGame> for crate::GameId {
    fn from(of: &PlayedGame) -> Self {
        of.game_id
    }
}

/// An achievement with the median times to earn it.
///
/// The medians are null until they are first computed. After that, an achievement without samples has a
/// count of 0 and a median of 0, which means unknown.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProgressionAchievement {
    /// Achievement ID.
    #[serde(rename = "id")]
    pub id: crate::AchievementId,
    /// Achievement title.
    #[serde(rename = "title")]
    pub title: String,
    /// What to do to earn the achievement.
    #[serde(rename = "description")]
    pub description: String,
    /// Points the achievement is worth.
    #[serde(rename = "points")]
    pub points: u64,
    /// RetroPoints the achievement is worth; more for rare ones.
    #[serde(rename = "trueRatio")]
    pub true_ratio: u64,
    /// Badge name: digits, possibly with leading zeros. The image is `/Badge/<name>.png`.
    #[serde(rename = "badgeName")]
    pub badge_name: crate::Badge,
    /// Number of players who earned it, in any mode; null if not computed, as for unpromoted ones.
    #[serde(rename = "numAwarded")]
    pub num_awarded: Option<u64>,
    /// Number of players who earned it in hardcore mode; null if not computed.
    #[serde(rename = "numAwardedHardcore")]
    pub num_awarded_hardcore: Option<u64>,
    /// Role of the achievement in beating the game; null if it has none.
    #[serde(rename = "type")]
    pub kind: Option<AchievementType>,
    /// Number of samples behind `median_time_to_unlock`; null until computed.
    #[serde(rename = "timesUsedInUnlockMedian")]
    pub times_used_in_unlock_median: Option<u64>,
    /// Number of samples behind `median_time_to_unlock_hardcore`; null until computed.
    #[serde(rename = "timesUsedInHardcoreUnlockMedian")]
    pub times_used_in_hardcore_unlock_median: Option<u64>,
    /// Median softcore time to earn it, in seconds; null until computed, 0 without samples.
    #[serde(rename = "medianTimeToUnlock")]
    pub median_time_to_unlock: Option<u64>,
    /// Median hardcore time to earn it, in seconds; null until computed, 0 without samples.
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
            badge_name: from.badge_name.unwrap_or_default().into(),
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

impl ProgressionAchievement {
    /// The part of the game's players that earned it, in any mode, in percent: give the number of players of the
    /// game, as its answer says. `None` if one of the numbers is not known, or if nobody has played the game.
    pub fn unlock_rate(&self, players: impl Into<Option<u64>>) -> Option<f64> {
        crate::progress::percent(self.num_awarded?, players.into()?)
    }
}

impl From<&ProgressionAchievement> for crate::AchievementId {
    fn from(of: &ProgressionAchievement) -> Self {
        of.id
    }
}

/// An achievement of a recently played game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecentAchievement {
    /// Achievement ID.
    #[serde(rename = "id")]
    pub id: crate::AchievementId,
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// Game title.
    #[serde(rename = "gameTitle")]
    pub game_title: String,
    /// Achievement title.
    #[serde(rename = "title")]
    pub title: String,
    /// What to do to earn the achievement.
    #[serde(rename = "description")]
    pub description: String,
    /// Points the achievement is worth.
    #[serde(rename = "points")]
    pub points: u64,
    /// Role of the achievement in beating the game; null if it has none.
    #[serde(rename = "type")]
    pub kind: Option<AchievementType>,
    /// Badge name: digits, possibly with leading zeros. The image is `/Badge/<name>.png`.
    #[serde(rename = "badgeName")]
    pub badge_name: crate::Badge,
    /// Whether the user earned the achievement; always set unless all are requested.
    #[serde(rename = "isAwarded")]
    pub is_awarded: bool,
    /// When the user earned the achievement; null if never earned.
    #[serde(rename = "dateAwarded")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub date_awarded: Option<jiff::Timestamp>,
    /// Whether it was earned in hardcore mode; null if never earned.
    #[serde(rename = "hardcoreAchieved")]
    pub hardcore_achieved: Option<bool>,
}

impl From<wire::RecentAchievement> for RecentAchievement {
    fn from(from: wire::RecentAchievement) -> Self {
        Self {
            id: crate::AchievementId::from_server(from.id.0),
            game_id: crate::GameId::from_server(from.game_id.0),
            game_title: from.game_title.unwrap_or_default(),
            title: from.title,
            description: from.description,
            points: from.points.0,
            kind: from.type_,
            badge_name: from.badge_name.unwrap_or_default().into(),
            is_awarded: from.is_awarded.0,
            date_awarded: from.date_awarded.map(|value| value.0),
            hardcore_achieved: from.hardcore_achieved.map(|value| value.0),
        }
    }
}

impl From<&RecentAchievement> for crate::AchievementId {
    fn from(of: &RecentAchievement) -> Self {
        of.id
    }
}

impl From<&RecentAchievement> for crate::GameId {
    fn from(of: &RecentAchievement) -> Self {
        of.game_id
    }
}

impl crate::Earned for RecentAchievement {
    fn achievement_id(&self) -> Option<crate::AchievementId> {
        Some(self.id)
    }

    fn title(&self) -> Option<&str> {
        Some(&self.title)
    }

    fn points(&self) -> Option<u64> {
        Some(self.points)
    }

    fn game_id(&self) -> Option<crate::GameId> {
        Some(self.game_id)
    }

    fn earned_at(&self) -> Option<jiff::Timestamp> {
        self.date_awarded
    }

    fn is_hardcore(&self) -> Option<bool> {
        self.hardcore_achieved
    }
}

/// A user's award for a game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecentGameAward {
    /// User's display name.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable user ID; null if the account has none.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// Kind of award.
    #[serde(rename = "awardKind")]
    pub award_kind: AwardKind,
    /// When the user got the award.
    #[serde(rename = "awardDate")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub award_date: jiff::Timestamp,
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// Title with tags like `~Hack~`.
    #[serde(rename = "gameTitle")]
    pub game_title: String,
    /// Console ID.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
}

impl From<wire::RecentGameAward> for RecentGameAward {
    fn from(from: wire::RecentGameAward) -> Self {
        Self {
            user: from.user.unwrap_or_default(),
            ulid: from.ulid,
            award_kind: from.award_kind.unwrap_or_default(),
            award_date: from.award_date.0,
            game_id: crate::GameId::from_server(from.game_id.0),
            game_title: from.game_title.unwrap_or_default(),
            console_id: crate::ConsoleId::from_server(from.console_id.unwrap_or_default().0),
            console_name: from.console_name.unwrap_or_default(),
        }
    }
}

impl TryFrom<&RecentGameAward> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &RecentGameAward) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[of.ulid.as_deref(), Some(&of.user)])
    }
}

impl From<&RecentGameAward> for crate::ConsoleId {
    fn from(of: &RecentGameAward) -> Self {
        of.console_id
    }
}

impl From<&RecentGameAward> for crate::GameId {
    fn from(of: &RecentGameAward) -> Self {
        of.game_id
    }
}

/// One page of the awards users got for games, newest first.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecentGameAwards {
    /// Number of awards on this page, without those of deleted users.
    #[serde(rename = "count")]
    pub count: u64,
    /// Number of awards on all pages, including those of deleted users.
    #[serde(rename = "total")]
    pub total: u64,
    /// Awards on this page, newest first, including those of untracked users. If an award of a deleted user is
    /// left out, the server writes this list as an object with gaps in its keys; the clients read it as a list
    /// in the same order.
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

/// One page of the open tickets, newest first.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecentTickets {
    /// Number of open tickets on all pages.
    #[serde(rename = "openTickets")]
    pub open_tickets: u64,
    /// URL of the open tickets on the site.
    #[serde(rename = "url")]
    pub url: String,
    /// Open tickets on this page, newest first.
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

/// A game that a user played, with the user's progress.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RecentlyPlayedGame {
    /// Path of the game's icon; `/Images/000001.png` if it has none.
    #[serde(rename = "imageIcon")]
    pub image_icon: crate::Image,
    /// Title screen; `/Images/000002.png` if there is none.
    #[serde(rename = "imageTitle")]
    pub image_title: crate::Image,
    /// In-game picture; `/Images/000002.png` if there is none.
    #[serde(rename = "imageIngame")]
    pub image_ingame: crate::Image,
    /// Box art; `/Images/000002.png` if there is none.
    #[serde(rename = "imageBoxArt")]
    pub image_box_art: crate::Image,
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// Console ID.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// Title with tags like `~Hack~`.
    #[serde(rename = "title")]
    pub title: String,
    /// When the user last played the game; null if unknown.
    #[serde(rename = "lastPlayed")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub last_played: Option<jiff::Timestamp>,
    /// Number of achievements the game has.
    #[serde(rename = "achievementsTotal")]
    pub achievements_total: u64,
    /// Number of achievements the game has.
    #[serde(rename = "numPossibleAchievements")]
    pub num_possible_achievements: u64,
    /// Points of all the game's achievements.
    #[serde(rename = "possibleScore")]
    pub possible_score: u64,
    /// Number of achievements earned in any mode.
    #[serde(rename = "numAchieved")]
    pub num_achieved: u64,
    /// Points the user earned, in any mode.
    #[serde(rename = "scoreAchieved")]
    pub score_achieved: u64,
    /// Number of achievements earned in hardcore mode.
    #[serde(rename = "numAchievedHardcore")]
    pub num_achieved_hardcore: u64,
    /// Points the user earned in hardcore mode.
    #[serde(rename = "scoreAchievedHardcore")]
    pub score_achieved_hardcore: u64,
}

impl From<wire::RecentlyPlayedGame> for RecentlyPlayedGame {
    fn from(from: wire::RecentlyPlayedGame) -> Self {
        Self {
            image_icon: from.image_icon.unwrap_or_default().into(),
            image_title: from.image_title.into(),
            image_ingame: from.image_ingame.into(),
            image_box_art: from.image_box_art.into(),
            game_id: crate::GameId::from_server(from.game_id.0),
            console_id: crate::ConsoleId::from_server(from.console_id.0),
            console_name: from.console_name,
            title: from.title.unwrap_or_default(),
            last_played: from.last_played.map(|value| value.0),
            achievements_total: from.achievements_total.unwrap_or_default().0,
            num_possible_achievements: from.num_possible_achievements.0,
            possible_score: from.possible_score.0,
            num_achieved: from.num_achieved.0,
            score_achieved: from.score_achieved.0,
            num_achieved_hardcore: from.num_achieved_hardcore.0,
            score_achieved_hardcore: from.score_achieved_hardcore.0,
        }
    }
}

impl RecentlyPlayedGame {
    /// How far the user is in the game.
    pub fn progress(&self) -> crate::Progress {
        crate::Progress {
            total: self.num_possible_achievements,
            earned: self.num_achieved,
            earned_hardcore: Some(self.num_achieved_hardcore),
            points: Some(crate::Points {
                total: self.possible_score,
                earned: self.score_achieved,
                earned_hardcore: self.score_achieved_hardcore,
            }),
            award: None,
            award_date: None,
        }
    }
}

impl From<&RecentlyPlayedGame> for crate::ConsoleId {
    fn from(of: &RecentlyPlayedGame) -> Self {
        of.console_id
    }
}

impl From<&RecentlyPlayedGame> for crate::GameId {
    fn from(of: &RecentlyPlayedGame) -> Self {
        of.game_id
    }
}

/// A game for which a user requested an achievement set.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RequestedSet {
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// Title with tags like `~Hack~`.
    #[serde(rename = "title")]
    pub title: String,
    /// Path of the icon.
    #[serde(rename = "imageIcon")]
    pub image_icon: crate::Image,
    /// Console ID.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
}

impl From<wire::RequestedSet> for RequestedSet {
    fn from(from: wire::RequestedSet) -> Self {
        Self {
            game_id: crate::GameId::from_server(from.game_id.0),
            title: from.title.unwrap_or_default(),
            image_icon: from.image_icon.unwrap_or_default().into(),
            console_id: crate::ConsoleId::from_server(from.console_id.0),
            console_name: from.console_name,
        }
    }
}

impl From<&RequestedSet> for crate::ConsoleId {
    fn from(of: &RequestedSet) -> Self {
        of.console_id
    }
}

impl From<&RequestedSet> for crate::GameId {
    fn from(of: &RequestedSet) -> Self {
        of.game_id
    }
}

/// A ticket, looked up by its ID.
///
/// Fields of a missing achievement or game are null here; lists of tickets always have them.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Ticket {
    /// Ticket ID.
    #[serde(rename = "id")]
    pub id: crate::TicketId,
    /// Role of the achievement in beating the game; null if it has none.
    #[serde(rename = "achievementType")]
    pub achievement_kind: Option<AchievementType>,
    /// Display name of the developer the ticket is assigned to, not necessarily the achievement's author; null
    /// if there is none. A deleted account keeps its name.
    #[serde(rename = "achievementAuthor")]
    pub achievement_author: Option<String>,
    /// Stable user ID of that developer; null if there is none.
    #[serde(rename = "achievementAuthorUlid")]
    pub achievement_author_ulid: Option<String>,
    /// Path of the icon.
    #[serde(rename = "gameIcon")]
    pub game_icon: crate::Image,
    /// Problem that the ticket reports.
    #[serde(rename = "reportType")]
    pub report_kind: TicketKind,
    /// `report_kind` in English.
    #[serde(rename = "reportTypeDescription")]
    pub report_kind_description: String,
    /// What the reporter wrote, with notes by the site. Old ones can have `<br/>` for line breaks.
    #[serde(rename = "reportNotes")]
    pub report_notes: String,
    /// Display name of the reporter; null if unknown. A deleted account keeps its name.
    #[serde(rename = "reportedBy")]
    pub reported_by: Option<String>,
    /// Reporter's stable user ID; null if unknown.
    #[serde(rename = "reportedByUlid")]
    pub reported_by_ulid: Option<String>,
    /// When the ticket was resolved or closed; null if it was not.
    #[serde(rename = "resolvedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub resolved_at: Option<jiff::Timestamp>,
    /// Display name of the user who resolved or closed the ticket; null if nobody did.
    #[serde(rename = "resolvedBy")]
    pub resolved_by: Option<String>,
    /// That user's stable ID; null if there is none.
    #[serde(rename = "resolvedByUlid")]
    pub resolved_by_ulid: Option<String>,
    /// State of the ticket.
    #[serde(rename = "reportState")]
    pub report_state: TicketState,
    /// `report_state` in English; `Pending Review` for a quarantined ticket.
    #[serde(rename = "reportStateDescription")]
    pub report_state_description: String,
    /// Whether the reporter played in hardcore mode; null if unknown.
    #[serde(rename = "hardcore")]
    pub hardcore: Option<bool>,
    /// Achievement ID.
    #[serde(rename = "achievementId")]
    pub achievement_id: crate::AchievementId,
    /// Achievement title.
    #[serde(rename = "achievementTitle")]
    pub achievement_title: String,
    /// What to do to earn the achievement.
    #[serde(rename = "achievementDesc")]
    pub achievement_description: String,
    /// Points the achievement is worth; null if the achievement is missing.
    #[serde(rename = "points")]
    pub points: Option<u64>,
    /// Badge name: digits, possibly with leading zeros. The image is `/Badge/<name>.png`.
    #[serde(rename = "badgeName")]
    pub badge_name: crate::Badge,
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// Title with tags like `~Hack~`.
    #[serde(rename = "gameTitle")]
    pub game_title: String,
    /// When the ticket was opened; null if unknown.
    #[serde(rename = "reportedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub reported_at: Option<jiff::Timestamp>,
    /// URL of the ticket's page on the site.
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
            game_icon: from.game_icon.unwrap_or_default().into(),
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
            achievement_id: crate::AchievementId::from_server(from.achievement_id.unwrap_or_default().0),
            achievement_title: from.achievement_title.unwrap_or_default(),
            achievement_description: from.achievement_desc.unwrap_or_default(),
            points: from.points.map(|value| value.0),
            badge_name: from.badge_name.unwrap_or_default().into(),
            game_id: crate::GameId::from_server(from.game_id.unwrap_or_default().0),
            console_name: from.console_name.unwrap_or_default(),
            game_title: from.game_title.unwrap_or_default(),
            reported_at: from.reported_at.map(|value| value.0),
            url: from.url,
        }
    }
}

impl From<&Ticket> for crate::AchievementId {
    fn from(of: &Ticket) -> Self {
        of.achievement_id
    }
}

impl From<&Ticket> for crate::GameId {
    fn from(of: &Ticket) -> Self {
        of.game_id
    }
}

impl From<&Ticket> for crate::TicketId {
    fn from(of: &Ticket) -> Self {
        of.id
    }
}

/// A ticket in a list, with its achievement and game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TicketRow {
    /// Ticket ID.
    #[serde(rename = "id")]
    pub id: crate::TicketId,
    /// Role of the achievement in beating the game; null if it has none.
    #[serde(rename = "achievementType")]
    pub achievement_kind: Option<AchievementType>,
    /// Display name of the developer the ticket is assigned to, not necessarily the achievement's author; null
    /// if there is none. A deleted account keeps its name.
    #[serde(rename = "achievementAuthor")]
    pub achievement_author: Option<String>,
    /// Stable user ID of that developer; null if there is none.
    #[serde(rename = "achievementAuthorUlid")]
    pub achievement_author_ulid: Option<String>,
    /// Path of the icon.
    #[serde(rename = "gameIcon")]
    pub game_icon: crate::Image,
    /// Problem that the ticket reports.
    #[serde(rename = "reportType")]
    pub report_kind: TicketKind,
    /// `report_kind` in English.
    #[serde(rename = "reportTypeDescription")]
    pub report_kind_description: String,
    /// What the reporter wrote, with notes by the site. Old ones can have `<br/>` for line breaks.
    #[serde(rename = "reportNotes")]
    pub report_notes: String,
    /// Display name of the reporter; null if unknown. A deleted account keeps its name.
    #[serde(rename = "reportedBy")]
    pub reported_by: Option<String>,
    /// Reporter's stable user ID; null if unknown.
    #[serde(rename = "reportedByUlid")]
    pub reported_by_ulid: Option<String>,
    /// When the ticket was resolved or closed; null if it was not.
    #[serde(rename = "resolvedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub resolved_at: Option<jiff::Timestamp>,
    /// Display name of the user who resolved or closed the ticket; null if nobody did.
    #[serde(rename = "resolvedBy")]
    pub resolved_by: Option<String>,
    /// That user's stable ID; null if there is none.
    #[serde(rename = "resolvedByUlid")]
    pub resolved_by_ulid: Option<String>,
    /// State of the ticket.
    #[serde(rename = "reportState")]
    pub report_state: TicketState,
    /// `report_state` in English; `Pending Review` for a quarantined ticket.
    #[serde(rename = "reportStateDescription")]
    pub report_state_description: String,
    /// Whether the reporter played in hardcore mode; null if unknown.
    #[serde(rename = "hardcore")]
    pub hardcore: Option<bool>,
    /// Achievement ID.
    #[serde(rename = "achievementId")]
    pub achievement_id: crate::AchievementId,
    /// Achievement title.
    #[serde(rename = "achievementTitle")]
    pub achievement_title: String,
    /// What to do to earn the achievement.
    #[serde(rename = "achievementDesc")]
    pub achievement_description: String,
    /// Points the achievement is worth.
    #[serde(rename = "points")]
    pub points: u64,
    /// Badge name: digits, possibly with leading zeros. The image is `/Badge/<name>.png`.
    #[serde(rename = "badgeName")]
    pub badge_name: crate::Badge,
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// Title with tags like `~Hack~`.
    #[serde(rename = "gameTitle")]
    pub game_title: String,
    /// When the ticket was opened.
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
            game_icon: from.game_icon.unwrap_or_default().into(),
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
            badge_name: from.badge_name.unwrap_or_default().into(),
            game_id: crate::GameId::from_server(from.game_id.0),
            console_name: from.console_name,
            game_title: from.game_title.unwrap_or_default(),
            reported_at: from.reported_at.0,
        }
    }
}

impl From<&TicketRow> for crate::AchievementId {
    fn from(of: &TicketRow) -> Self {
        of.achievement_id
    }
}

impl From<&TicketRow> for crate::GameId {
    fn from(of: &TicketRow) -> Self {
        of.game_id
    }
}

impl From<&TicketRow> for crate::TicketId {
    fn from(of: &TicketRow) -> Self {
        of.id
    }
}

/// A game and its number of open tickets.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TicketedGame {
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// Game title.
    #[serde(rename = "gameTitle")]
    pub game_title: String,
    /// Path of the icon.
    #[serde(rename = "gameIcon")]
    pub game_icon: crate::Image,
    /// Console name.
    #[serde(rename = "console")]
    pub console: String,
    /// Number of open tickets on promoted achievements. It includes deleted tickets and those of deleted
    /// achievements, so it can exceed the number of tickets that the game's own statistics give.
    #[serde(rename = "openTickets")]
    pub open_tickets: u64,
}

impl From<wire::TicketedGame> for TicketedGame {
    fn from(from: wire::TicketedGame) -> Self {
        Self {
            game_id: crate::GameId::from_server(from.game_id.unwrap_or_default().0),
            game_title: from.game_title.unwrap_or_default(),
            game_icon: from.game_icon.unwrap_or_default().into(),
            console: from.console.unwrap_or_default(),
            open_tickets: from.open_tickets.0,
        }
    }
}

impl From<&TicketedGame> for crate::GameId {
    fn from(of: &TicketedGame) -> Self {
        of.game_id
    }
}

/// One of the ten users with the most points, with digits for property names.
///
/// If users have equal points, the server sometimes writes the list as an object with its keys out of order;
/// the clients read it as a list in rank order.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopUser {
    /// User's display name.
    #[serde(rename = "username")]
    pub user: String,
    /// User's points in hardcore mode.
    #[serde(rename = "totalPoints")]
    pub total_points: u64,
    /// User's RetroPoints.
    #[serde(rename = "totalRatioPoints")]
    pub total_true_points: u64,
    /// Stable user ID; null if there is none.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
}

impl From<wire::TopUser> for TopUser {
    fn from(from: wire::TopUser) -> Self {
        Self {
            user: from.username,
            total_points: from.total_points.0,
            total_true_points: from.total_ratio_points.unwrap_or_default().0,
            ulid: from.ulid,
        }
    }
}

impl TryFrom<&TopUser> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &TopUser) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[of.ulid.as_deref(), Some(&of.user)])
    }
}

/// Achievement that a list of unlocks is about.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UnlockedAchievement {
    /// Achievement ID.
    #[serde(rename = "id")]
    pub id: crate::AchievementId,
    /// Achievement title.
    #[serde(rename = "title")]
    pub title: String,
    /// What to do to earn the achievement.
    #[serde(rename = "description")]
    pub description: String,
    /// Points the achievement is worth.
    #[serde(rename = "points")]
    pub points: u64,
    /// RetroPoints the achievement is worth; more for rare ones.
    #[serde(rename = "trueRatio")]
    pub true_ratio: u64,
    /// First author's display name; null if unknown.
    #[serde(rename = "author")]
    pub author: Option<String>,
    /// Author's stable user ID; null if unknown.
    #[serde(rename = "authorUlid")]
    pub author_ulid: Option<String>,
    /// When it was created.
    #[serde(rename = "dateCreated")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date_created: jiff::Timestamp,
    /// When it was last changed.
    #[serde(rename = "dateModified")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub date_modified: jiff::Timestamp,
    /// Role of the achievement in beating the game; null if it has none.
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

impl From<&UnlockedAchievement> for crate::AchievementId {
    fn from(of: &UnlockedAchievement) -> Self {
        of.id
    }
}

/// A user's award (badge).
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
    /// Title of the game, event or award; null if the award has none or its game is missing.
    #[serde(rename = "title")]
    pub title: Option<String>,
    /// Console ID, 101 for events; null if there is no game.
    #[serde(rename = "consoleId")]
    pub console_id: Option<crate::ConsoleId>,
    /// Console name, `Events` for events; null if there is no game.
    #[serde(rename = "consoleName")]
    pub console_name: Option<String>,
    /// Always null, or 0 in older responses; without meaning.
    #[serde(rename = "flags")]
    pub flags: Option<u64>,
    /// Path of the icon of the game or award on the media host; null if there is none.
    #[serde(rename = "imageIcon")]
    pub image_icon: Option<crate::Image>,
    /// Tier the user chose to show for an event award or media contribution; null if none.
    #[serde(rename = "displayAwardTier")]
    pub display_award_tier: Option<u64>,
    /// Kind of award, one of `Mastery/Completion`, `Game Beaten`, `Event`, `Site Event`,
    /// `Achievement Unlocks Yield`, `Achievement Points Yield`, `Patreon Supporter`, `Certified Legend`,
    /// `Playtest` and `Media Contribution`; the server can add more. Do not rely on the difference
    /// between `Event` and `Site Event`: the server calls an event award `Site Event` if any site award
    /// of the user has the same `award_data`.
    #[serde(rename = "awardType")]
    pub award_type: String,
    /// What the award is for, by kind: the game ID for `Mastery/Completion` and `Game Beaten`, the event
    /// ID (not a game ID) for `Event` and `Site Event`, the site award ID for `Playtest`, the tier
    /// reached for yields and `Media Contribution`, 0 for others.
    #[serde(rename = "awardData")]
    pub award_data: u64,
    /// For games, 1 in hardcore mode and 0 in softcore mode; for `Event`, `Site Event`,
    /// `Patreon Supporter` and `Media Contribution`, the tier.
    #[serde(rename = "awardDataExtra")]
    pub award_data_extra: u64,
    /// Position the user chose; several awards can share one.
    #[serde(rename = "displayOrder")]
    pub display_order: i64,
}

impl From<wire::UserAward> for UserAward {
    fn from(from: wire::UserAward) -> Self {
        Self {
            awarded_at: from.awarded_at.0,
            title: from.title,
            console_id: from.console_id.map(|value| crate::ConsoleId::from_server(value.0)),
            console_name: from.console_name,
            flags: from.flags.map(|value| value.0),
            image_icon: from.image_icon.map(|value| value.into()),
            display_award_tier: from.display_award_tier.map(|value| value.0),
            award_type: from.award_type,
            award_data: from.award_data.0,
            award_data_extra: from.award_data_extra.0,
            display_order: from.display_order.0,
        }
    }
}

/// A user's awards (badges) and the number of each kind.
///
/// All counts include hidden awards. The counts by kind need not add up to the total: an award can be of two
/// kinds.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserAwards {
    /// Number of awards, including hidden ones.
    #[serde(rename = "totalAwardsCount")]
    pub total_awards_count: u64,
    /// Number of hidden awards; the list leaves them out.
    #[serde(rename = "hiddenAwardsCount")]
    pub hidden_awards_count: u64,
    /// Number of games mastered (all achievements in hardcore).
    #[serde(rename = "masteryAwardsCount")]
    pub mastery_awards_count: u64,
    /// Number of games completed (all achievements in softcore) but not mastered.
    #[serde(rename = "completionAwardsCount")]
    pub completion_awards_count: u64,
    /// Number of games beaten in hardcore mode.
    #[serde(rename = "beatenHardcoreAwardsCount")]
    pub beaten_hardcore_awards_count: u64,
    /// Number of games beaten in softcore mode only.
    #[serde(rename = "beatenSoftcoreAwardsCount")]
    pub beaten_softcore_awards_count: u64,
    /// Number of awards from events.
    #[serde(rename = "eventAwardsCount")]
    pub event_awards_count: u64,
    /// Number of awards from the site itself.
    #[serde(rename = "siteAwardsCount")]
    pub site_awards_count: u64,
    /// Visible awards in the order the user chose, then oldest first.
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

/// One page of the games a user played, with the highest award for each.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserCompletionProgress {
    /// Number of games on this page.
    #[serde(rename = "count")]
    pub count: u64,
    /// Number of games on all pages.
    #[serde(rename = "total")]
    pub total: u64,
    /// Games on this page.
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

/// A user's progress in a game and the highest award for it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserGameCompletion {
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::GameId,
    /// Game title.
    #[serde(rename = "title")]
    pub title: String,
    /// Path of the icon.
    #[serde(rename = "imageIcon")]
    pub image_icon: crate::Image,
    /// Console ID.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// Number of achievements the game has; 0 if the user has an award but no progress.
    #[serde(rename = "maxPossible")]
    pub max_possible: u64,
    /// Number of achievements earned in any mode; null if not computed.
    #[serde(rename = "numAwarded")]
    pub num_awarded: Option<u64>,
    /// Number of achievements earned in hardcore mode.
    #[serde(rename = "numAwardedHardcore")]
    pub num_awarded_hardcore: u64,
    /// When the user last earned one of the achievements; null if never. For an award without progress,
    /// the date of the first award found.
    #[serde(rename = "mostRecentAwardedDate")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub most_recent_awarded_date: Option<jiff::Timestamp>,
    /// User's highest award for the game; null if there is none.
    #[serde(rename = "highestAwardKind")]
    pub highest_award_kind: Option<AwardKind>,
    /// When the user got that award; null if there is none.
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
            title: from.title.unwrap_or_default(),
            image_icon: from.image_icon.unwrap_or_default().into(),
            console_id: crate::ConsoleId::from_server(from.console_id.0),
            console_name: from.console_name.unwrap_or_default(),
            max_possible: from.max_possible.0,
            num_awarded: from.num_awarded.map(|value| value.0),
            num_awarded_hardcore: from.num_awarded_hardcore.0,
            most_recent_awarded_date: from.most_recent_awarded_date.map(|value| value.0),
            highest_award_kind: from.highest_award_kind,
            highest_award_date: from.highest_award_date.map(|value| value.0),
        }
    }
}

impl UserGameCompletion {
    /// How far the user is in the game.
    pub fn progress(&self) -> crate::Progress {
        crate::Progress {
            total: self.max_possible,
            earned: self.num_awarded.unwrap_or_default(),
            earned_hardcore: Some(self.num_awarded_hardcore),
            points: None,
            award: self.highest_award_kind.clone(),
            award_date: self.highest_award_date,
        }
    }
}

impl From<&UserGameCompletion> for crate::ConsoleId {
    fn from(of: &UserGameCompletion) -> Self {
        of.console_id
    }
}

impl From<&UserGameCompletion> for crate::GameId {
    fn from(of: &UserGameCompletion) -> Self {
        of.game_id
    }
}

/// One page of a user's entries on a game's leaderboards.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserGameLeaderboards {
    /// Number of leaderboards on this page.
    #[serde(rename = "count")]
    pub count: u64,
    /// Number of leaderboards on all pages.
    #[serde(rename = "total")]
    pub total: u64,
    /// Leaderboards on this page.
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

/// A user's rank among the players of a game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserGameRankAndScore {
    /// Name the account was created with; other responses have the display name, which can change.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable user ID; null if the account has none.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// Rank by points in any mode; no two users share one. Null for untracked users.
    #[serde(rename = "userRank")]
    pub user_rank: Option<u64>,
    /// User's points in the game, in any mode; 0 if the user only started it.
    #[serde(rename = "totalScore")]
    pub total_score: u64,
    /// When the user last earned an achievement of the game; null without a hardcore unlock.
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
            total_score: from.total_score.unwrap_or_default().0,
            last_award: from.last_award.map(|value| value.0),
        }
    }
}

impl TryFrom<&UserGameRankAndScore> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &UserGameRankAndScore) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[of.ulid.as_deref(), Some(&of.user)])
    }
}

/// A leaderboard with a user's entry.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserLeaderboard {
    /// Leaderboard ID.
    #[serde(rename = "id")]
    pub id: crate::LeaderboardId,
    /// Whether a lower score is better.
    #[serde(rename = "rankAsc")]
    pub lower_is_better: bool,
    /// Leaderboard title.
    #[serde(rename = "title")]
    pub title: String,
    /// What the score measures.
    #[serde(rename = "description")]
    pub description: String,
    /// Format of the scores.
    #[serde(rename = "format")]
    pub format: LeaderboardFormat,
    /// User's entry.
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

impl From<&UserLeaderboard> for crate::LeaderboardId {
    fn from(of: &UserLeaderboard) -> Self {
        of.id
    }
}

/// The user's entry on a leaderboard.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserLeaderboardEntry {
    /// User's display name.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable user ID; null if the account has none.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// Score as a number, in the unit of the leaderboard's format.
    #[serde(rename = "score")]
    pub score: i64,
    /// Score as the site displays it. A score outside the signed 32-bit range comes out wrong here, unless the
    /// format is `UNSIGNED`; `score` is exact.
    #[serde(rename = "formattedScore")]
    pub formatted_score: String,
    /// Rank of the entry, from 1; equal scores share a rank.
    #[serde(rename = "rank")]
    pub rank: u64,
    /// When the entry was last improved.
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
            user: from.user.unwrap_or_default(),
            ulid: from.ulid,
            score: from.score.0,
            formatted_score: from.formatted_score,
            rank: from.rank.0,
            date_updated: from.date_updated.0,
        }
    }
}

impl TryFrom<&UserLeaderboardEntry> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &UserLeaderboardEntry) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[of.ulid.as_deref(), Some(&of.user)])
    }
}

/// A user's points over all games.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserPoints {
    /// Points in hardcore mode.
    #[serde(rename = "points")]
    pub points: u64,
    /// Points in softcore mode.
    #[serde(rename = "softcorePoints")]
    pub softcore_points: u64,
}

impl From<wire::UserPoints> for UserPoints {
    fn from(from: wire::UserPoints) -> Self {
        Self { points: from.points.0, softcore_points: from.softcore_points.0 }
    }
}

/// A user's profile, with points and the last game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserProfile {
    /// User's display name.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable user ID; null if the account has none.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// Path of the user's picture on the media host, by the name the account was created with.
    #[serde(rename = "userPic")]
    pub user_pic: crate::Avatar,
    /// When the account was created.
    #[serde(rename = "memberSince")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub member_since: jiff::Timestamp,
    /// What the user was last doing in a game, in words; null if unknown.
    #[serde(rename = "richPresenceMsg")]
    pub rich_presence_msg: Option<String>,
    /// ID of the game the user last played; 0 if there is none.
    #[serde(rename = "lastGameId")]
    pub last_game_id: u64,
    /// Number of unlocks by others of achievements this user made.
    #[serde(rename = "contribCount")]
    pub contrib_count: u64,
    /// Points others earned from achievements this user made.
    #[serde(rename = "contribYield")]
    pub contrib_yield: u64,
    /// User's points in hardcore mode, over all games.
    #[serde(rename = "totalPoints")]
    pub total_points: u64,
    /// Permission level of the account.
    #[serde(rename = "permissions")]
    pub permissions: Permissions,
    /// Whether the user is left out of all rankings.
    #[serde(rename = "untracked")]
    pub untracked: bool,
    /// Account number, which no endpoint takes; use the ULID.
    #[serde(rename = "id")]
    pub id: u64,
    /// Whether others can comment on the user's wall.
    #[serde(rename = "userWallActive")]
    pub user_wall_active: bool,
    /// User's motto; can be empty.
    #[serde(rename = "motto")]
    pub motto: String,
    /// User's points in softcore mode, over all games; null if not computed.
    #[serde(rename = "totalSoftcorePoints")]
    pub total_softcore_points: Option<u64>,
    /// User's RetroPoints, over all games.
    #[serde(rename = "totalTruePoints")]
    pub total_true_points: u64,
}

impl From<wire::UserProfile> for UserProfile {
    fn from(from: wire::UserProfile) -> Self {
        Self {
            user: from.user,
            ulid: from.ulid,
            user_pic: from.user_pic.into(),
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
            total_true_points: from.total_true_points.unwrap_or_default().0,
        }
    }
}

impl TryFrom<&UserProfile> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &UserProfile) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[of.ulid.as_deref(), Some(&of.user)])
    }
}

/// A user's points and rank.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserRankAndScore {
    /// Points in hardcore mode.
    #[serde(rename = "score")]
    pub score: u64,
    /// Points in softcore mode.
    #[serde(rename = "softcoreScore")]
    pub softcore_score: u64,
    /// Rank by hardcore points; null if unranked.
    #[serde(rename = "rank")]
    pub rank: Option<u64>,
    /// Number of ranked users.
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

/// Games for which a user requested achievement sets.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserSetRequests {
    /// Games ordered by title.
    #[serde(rename = "requestedSets")]
    pub requested_sets: Vec<RequestedSet>,
    /// Number of requests the user is allowed, not the number made.
    #[serde(rename = "totalRequests")]
    pub allowed_requests: u64,
    /// Points the user still needs for another request.
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

/// A user with points, rank, recent games and recent achievements.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserSummary {
    /// User's display name.
    #[serde(rename = "user")]
    pub user: String,
    /// Stable user ID; null if the account has none.
    #[serde(rename = "ulid")]
    pub ulid: Option<String>,
    /// Path of the user's picture on the media host, by the name the account was created with.
    #[serde(rename = "userPic")]
    pub user_pic: crate::Avatar,
    /// When the account was created.
    #[serde(rename = "memberSince")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub member_since: jiff::Timestamp,
    /// What the user was last doing in a game, in words; null if unknown.
    #[serde(rename = "richPresenceMsg")]
    pub rich_presence_msg: Option<String>,
    /// ID of the game the user last played; 0 if there is none.
    #[serde(rename = "lastGameId")]
    pub last_game_id: u64,
    /// Number of unlocks by others of achievements this user made.
    #[serde(rename = "contribCount")]
    pub contrib_count: u64,
    /// Points others earned from achievements this user made.
    #[serde(rename = "contribYield")]
    pub contrib_yield: u64,
    /// User's points in hardcore mode, over all games.
    #[serde(rename = "totalPoints")]
    pub total_points: u64,
    /// Permission level of the account.
    #[serde(rename = "permissions")]
    pub permissions: Permissions,
    /// Whether the user is left out of all rankings.
    #[serde(rename = "untracked")]
    pub untracked: bool,
    /// Account number, which no endpoint takes; use the ULID.
    #[serde(rename = "id")]
    pub id: u64,
    /// Whether others can comment on the user's wall.
    #[serde(rename = "userWallActive")]
    pub user_wall_active: bool,
    /// User's motto; can be empty.
    #[serde(rename = "motto")]
    pub motto: String,
    /// Placeholder for a record the server no longer fills in; only `user` has a value.
    #[serde(rename = "lastActivity")]
    pub last_activity: LastActivity,
    /// When `rich_presence_msg` was sent; null if never.
    #[serde(rename = "richPresenceMsgDate")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub rich_presence_msg_date: Option<jiff::Timestamp>,
    /// User's points in softcore mode, over all games.
    #[serde(rename = "totalSoftcorePoints")]
    pub total_softcore_points: u64,
    /// User's RetroPoints, over all games.
    #[serde(rename = "totalTruePoints")]
    pub total_true_points: u64,
    /// Rank by hardcore points; null if unranked.
    #[serde(rename = "rank")]
    pub rank: Option<u64>,
    /// Number of games in `recently_played`.
    #[serde(rename = "recentlyPlayedCount")]
    pub recently_played_count: u64,
    /// Games the user last played, newest first; empty unless recent games are requested.
    #[serde(rename = "recentlyPlayed")]
    pub recently_played: Vec<PlayedGame>,
    /// User's progress in the recent games and the last game, by game ID. Empty unless recent games are
    /// requested; absent if they are and the user has played none.
    #[serde(rename = "awarded")]
    pub awarded: Option<std::collections::BTreeMap<crate::GameId, GameProgress>>,
    /// Most recently earned achievements of the recent games and the last game, by game ID and achievement ID.
    /// The order of the maps has no meaning: sort by `date_awarded`. Empty unless recent games are requested;
    /// absent if they are and the user has played none. If nothing was earned in them, the server sends `[]`,
    /// which reads as an empty map.
    #[serde(rename = "recentAchievements")]
    pub recent_achievements: Option<
        std::collections::BTreeMap<
            crate::GameId,
            std::collections::BTreeMap<crate::AchievementId, RecentAchievement>,
        >,
    >,
    /// Game the user last played. Absent unless recent games are requested, and if the user has played none or
    /// the game is unknown.
    #[serde(rename = "lastGame")]
    pub last_game: Option<LastGame>,
    /// Number of ranked users.
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
            user_pic: from.user_pic.into(),
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

impl TryFrom<&UserSummary> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &UserSummary) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[of.ulid.as_deref(), Some(&of.user)])
    }
}

/// A game on a user's want-to-play list.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WantToPlayGame {
    /// Game ID.
    #[serde(rename = "id")]
    pub id: crate::GameId,
    /// Title with tags like `~Hack~`.
    #[serde(rename = "title")]
    pub title: String,
    /// Console ID.
    #[serde(rename = "consoleId")]
    pub console_id: crate::ConsoleId,
    /// Console name.
    #[serde(rename = "consoleName")]
    pub console_name: String,
    /// Path of the icon.
    #[serde(rename = "imageIcon")]
    pub image_icon: crate::Image,
    /// Points it is worth.
    #[serde(rename = "pointsTotal")]
    pub points_total: u64,
    /// Number of promoted achievements.
    #[serde(rename = "achievementsPublished")]
    pub achievements_published: u64,
}

impl From<wire::WantToPlayGame> for WantToPlayGame {
    fn from(from: wire::WantToPlayGame) -> Self {
        Self {
            id: crate::GameId::from_server(from.id.0),
            title: from.title.unwrap_or_default(),
            console_id: crate::ConsoleId::from_server(from.console_id.unwrap_or_default().0),
            console_name: from.console_name,
            image_icon: from.image_icon.unwrap_or_default().into(),
            points_total: from.points_total.unwrap_or_default().0,
            achievements_published: from.achievements_published.unwrap_or_default().0,
        }
    }
}

impl From<&WantToPlayGame> for crate::ConsoleId {
    fn from(of: &WantToPlayGame) -> Self {
        of.console_id
    }
}

impl From<&WantToPlayGame> for crate::GameId {
    fn from(of: &WantToPlayGame) -> Self {
        of.id
    }
}

/// One page of the games on a user's want-to-play list.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WantToPlayList {
    /// Number of games on this page.
    #[serde(rename = "count")]
    pub count: u64,
    /// Number of games on all pages.
    #[serde(rename = "total")]
    pub total: u64,
    /// Games on this page.
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
    /// Achievement ID.
    #[serde(rename = "id")]
    pub id: crate::AchievementId,
    /// Achievement title.
    #[serde(rename = "title")]
    pub title: String,
    /// What to do to earn the achievement.
    #[serde(rename = "description")]
    pub description: String,
    /// Points the achievement is worth.
    #[serde(rename = "points")]
    pub points: u64,
    /// RetroPoints the achievement is worth.
    #[serde(rename = "trueRatio")]
    pub true_ratio: u64,
    /// Role of the achievement in beating its game; null if it has none.
    #[serde(rename = "type")]
    pub kind: Option<AchievementType>,
    /// First author's display name; null if unknown.
    #[serde(rename = "author")]
    pub author: Option<String>,
    /// Author's stable user ID; null if unknown.
    #[serde(rename = "authorUlid")]
    pub author_ulid: Option<String>,
    /// Badge name: digits, possibly with leading zeros.
    #[serde(rename = "badgeName")]
    pub badge_name: crate::Badge,
    /// Path of the badge on the media host.
    ///
    /// `None` in answers from before the server sent it (2024-01-03).
    #[serde(rename = "badgeUrl")]
    pub badge_url: Option<crate::Badge>,
    /// Day of creation; null if unknown.
    #[serde(rename = "dateCreated")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date"))
    )]
    pub date_created: Option<jiff::civil::Date>,
    /// Day of the last change.
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
            badge_name: from.badge_name.unwrap_or_default().into(),
            badge_url: from.badge_url.map(|value| value.into()),
            date_created: from.date_created.map(|value| value.0),
            date_modified: from.date_modified.0,
        }
    }
}

impl From<&WeeklyAchievement> for crate::AchievementId {
    fn from(of: &WeeklyAchievement) -> Self {
        of.id
    }
}
