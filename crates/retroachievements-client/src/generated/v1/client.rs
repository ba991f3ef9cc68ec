// @generated from spec/ by `cargo xtask generate`. Do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};

/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// IDs of a game's achievements.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementCount {
        /// Game ID, as requested.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::Int,
        /// IDs of the game's promoted achievements, in ascending order.
        #[serde(rename = "AchievementIDs")]
        pub achievement_ids: crate::wire::List<crate::wire::UInt>,
    }

    /// The achievement of the week and the users who earned it during the event.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementOfTheWeek {
        /// The achievement in its own game.
        #[serde(rename = "Achievement")]
        pub achievement: WeeklyAchievement,
        /// Console of the achievement's game.
        #[serde(rename = "Console")]
        pub console: ConsoleReference,
        /// Forum topic of the event.
        #[serde(rename = "ForumTopic")]
        pub forum_topic: ForumTopic,
        /// Game of the achievement.
        #[serde(rename = "Game")]
        pub game: GameReference,
        /// Start of the week.
        #[serde(rename = "StartAt")]
        pub start_at: crate::wire::IsoTime,
        /// Number of players in the event (not of the game).
        #[serde(rename = "TotalPlayers")]
        pub total_players: crate::wire::UInt,
        /// Unlocks, newest first.
        #[serde(rename = "Unlocks")]
        pub unlocks: crate::wire::List<crate::types::AchievementUnlock>,
        /// Number of unlocks in the list, so at most 500.
        #[serde(rename = "UnlocksCount")]
        pub unlocks_count: crate::wire::UInt,
        /// Number of hardcore unlocks in the list.
        #[serde(rename = "UnlocksHardcoreCount", skip_serializing_if = "::std::option::Option::is_none")]
        pub unlocks_hardcore_count: ::std::option::Option<crate::wire::UInt>,
    }

    /// Number of open tickets on an achievement.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementTicketStats {
        /// Achievement ID.
        #[serde(rename = "AchievementID")]
        pub achievement_id: crate::wire::UInt,
        /// Achievement title.
        #[serde(rename = "AchievementTitle")]
        pub achievement_title: ::std::string::String,
        /// What to do to earn the achievement.
        #[serde(rename = "AchievementDescription")]
        pub achievement_description: ::std::string::String,
        /// Role of the achievement in beating the game; null if it has none.
        #[serde(rename = "AchievementType")]
        pub achievement_type: ::std::option::Option<crate::enums::AchievementType>,
        /// URL of the achievement's tickets on the site.
        #[serde(rename = "URL")]
        pub url: ::std::string::String,
        /// Number of open tickets, including requests to the reporter.
        #[serde(rename = "OpenTickets")]
        pub open_tickets: crate::wire::UInt,
    }

    /// A user who earned an achievement.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementUnlock {
        /// User's display name.
        #[serde(rename = "User")]
        pub user: ::std::option::Option<::std::string::String>,
        /// Stable user ID; null if the account has none.
        #[serde(rename = "ULID")]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// User's points in hardcore mode, over all games.
        #[serde(rename = "RAPoints")]
        pub ra_points: crate::wire::UInt,
        /// User's points in softcore mode, over all games; null if not computed.
        #[serde(rename = "RASoftcorePoints")]
        pub ra_softcore_points: ::std::option::Option<crate::wire::UInt>,
        /// When the user earned the achievement; the time of the hardcore unlock if there is one.
        #[serde(rename = "DateAwarded")]
        pub date_awarded: crate::wire::IsoTime,
        /// Earned in hardcore mode.
        #[serde(rename = "HardcoreMode")]
        pub hardcore_mode: crate::wire::Bit,
    }

    /// An achievement and one page of the users who earned it.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementUnlocks {
        /// Achievement.
        #[serde(rename = "Achievement")]
        pub achievement: UnlockedAchievement,
        /// Console of the achievement's game.
        #[serde(rename = "Console")]
        pub console: ConsoleReference,
        /// Game of the achievement.
        #[serde(rename = "Game")]
        pub game: GameReference,
        /// Number of tracked players who earned the achievement, in any mode. The list can be longer: it also holds
        /// untracked, banned and deleted accounts.
        #[serde(rename = "UnlocksCount")]
        pub unlocks_count: crate::wire::UInt,
        /// Number of tracked players who earned the achievement in hardcore mode.
        #[serde(rename = "UnlocksHardcoreCount", skip_serializing_if = "::std::option::Option::is_none")]
        pub unlocks_hardcore_count: ::std::option::Option<crate::wire::UInt>,
        /// Number of players of the game.
        #[serde(rename = "TotalPlayers")]
        pub total_players: crate::wire::UInt,
        /// Unlocks, newest first.
        #[serde(rename = "Unlocks")]
        pub unlocks: crate::wire::List<crate::types::AchievementUnlock>,
    }

    /// An achievement and when the user earned it.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementWithProgress {
        /// Achievement ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Achievement title.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// What to do to earn the achievement.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// Points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// RetroPoints the achievement is worth; more for rare ones.
        #[serde(rename = "TrueRatio")]
        pub true_ratio: crate::wire::UInt,
        /// Badge name: digits, possibly with leading zeros. The image is `/Badge/<name>.png`.
        #[serde(rename = "BadgeName")]
        pub badge_name: ::std::option::Option<::std::string::String>,
        /// Number of players who earned it, in any mode; null if not computed, as for unpromoted ones.
        #[serde(rename = "NumAwarded")]
        pub num_awarded: ::std::option::Option<crate::wire::UInt>,
        /// Number of players who earned it in hardcore mode; null if not computed.
        #[serde(rename = "NumAwardedHardcore")]
        pub num_awarded_hardcore: ::std::option::Option<crate::wire::UInt>,
        /// Role of the achievement in beating the game; null if it has none.
        #[serde(rename = "Type")]
        pub type_: ::std::option::Option<crate::enums::AchievementType>,
        /// Position in the game's list; several achievements can share one.
        #[serde(rename = "DisplayOrder")]
        pub display_order: crate::wire::Int,
        /// First author's display name.
        #[serde(rename = "Author")]
        pub author: ::std::string::String,
        /// Author's stable user ID; null if unknown.
        #[serde(rename = "AuthorULID")]
        pub author_ulid: ::std::option::Option<::std::string::String>,
        /// When it was created.
        #[serde(rename = "DateCreated")]
        pub date_created: crate::wire::SqlTime,
        /// When it was last changed.
        #[serde(rename = "DateModified")]
        pub date_modified: crate::wire::SqlTime,
        /// MD5 of the logic, in hexadecimal.
        #[serde(rename = "MemAddr")]
        pub mem_addr: ::std::string::String,
        /// When the user earned it in any mode; absent if never.
        #[serde(rename = "DateEarned", skip_serializing_if = "::std::option::Option::is_none")]
        pub date_earned: ::std::option::Option<crate::wire::SqlTime>,
        /// When the user earned it in hardcore mode; absent if never.
        #[serde(rename = "DateEarnedHardcore", skip_serializing_if = "::std::option::Option::is_none")]
        pub date_earned_hardcore: ::std::option::Option<crate::wire::SqlTime>,
    }

    /// Body of an error that the application raises.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ApiError {
        /// Error message, in English.
        #[serde(rename = "message")]
        pub message: ::std::string::String,
        /// The same error in the style of JSON:API; absent if the server failed unexpectedly.
        #[serde(rename = "errors", skip_serializing_if = "::std::option::Option::is_none")]
        pub errors: ::std::option::Option<crate::wire::List<crate::types::ApiErrorDetail>>,
    }

    /// An error in the style of JSON:API.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ApiErrorDetail {
        /// HTTP status, as text.
        #[serde(rename = "status")]
        pub status: ::std::string::String,
        /// Error code, a word.
        #[serde(rename = "code")]
        pub code: ::std::string::String,
        /// Error message, in English.
        #[serde(rename = "title")]
        pub title: ::std::string::String,
    }

    /// A developer's claim to make or revise a game's achievement set.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Claim {
        /// Claim ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Claimant's stable user ID; null if there is none.
        #[serde(rename = "ULID")]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Claimant's display name.
        #[serde(rename = "User")]
        pub user: ::std::option::Option<::std::string::String>,
        /// Game ID.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// Title with tags like `~Hack~`.
        #[serde(rename = "GameTitle")]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// Path of the icon.
        #[serde(rename = "GameIcon")]
        pub game_icon: ::std::option::Option<::std::string::String>,
        /// Console ID.
        #[serde(rename = "ConsoleID")]
        pub console_id: ::std::option::Option<crate::wire::UInt>,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::option::Option<::std::string::String>,
        /// Lead or collaborator.
        #[serde(rename = "ClaimType")]
        pub claim_type: crate::enums::ClaimType,
        /// New set or revision.
        #[serde(rename = "SetType")]
        pub set_type: crate::enums::ClaimSetType,
        /// Status of the claim. An expired claim stays active until somebody closes it.
        #[serde(rename = "Status")]
        pub status: crate::enums::ClaimStatus,
        /// Number of times the claim was extended.
        #[serde(rename = "Extension")]
        pub extension: crate::wire::UInt,
        /// Special kind of the claim, if any.
        #[serde(rename = "Special")]
        pub special: crate::enums::ClaimSpecial,
        /// When the claim was made.
        #[serde(rename = "Created")]
        pub created: crate::wire::SqlTime,
        /// When the claim expires or, if no longer active, was completed or dropped.
        #[serde(rename = "DoneTime")]
        pub done_time: crate::wire::SqlTime,
        /// When the claim was last changed.
        #[serde(rename = "Updated")]
        pub updated: crate::wire::SqlTime,
        /// Whether the user has at most the permissions of a junior developer, as plain users and former developers
        /// do. Not set if the account is gone.
        #[serde(rename = "UserIsJrDev")]
        pub user_is_jr_dev: crate::wire::Bit,
        /// Time from now to `DoneTime`, in minutes; negative once it has passed, as for finished claims.
        #[serde(rename = "MinutesLeft")]
        pub minutes_left: crate::wire::Int,
    }

    /// A comment.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Comment {
        /// Author's display name; `Server` for automated comments.
        #[serde(rename = "User")]
        pub user: ::std::option::Option<::std::string::String>,
        /// Author's stable user ID; null if there is none.
        #[serde(rename = "ULID")]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// When the comment was written.
        #[serde(rename = "Submitted")]
        pub submitted: crate::wire::IsoTime,
        /// Comment as written, unescaped; line breaks can be LF or CR LF.
        #[serde(rename = "CommentText")]
        pub comment_text: ::std::string::String,
    }

    /// One page of comments.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Comments {
        /// Number of comments on this page.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// Number of comments on all pages.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
        /// Comments in the requested order.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::Comment>,
    }

    /// A user's progress in a game, counted in any mode or in hardcore mode.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CompletedGame {
        /// Game ID.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// Title with tags like `~Hack~`.
        #[serde(rename = "Title")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Path of the icon.
        #[serde(rename = "ImageIcon")]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// Console ID.
        #[serde(rename = "ConsoleID")]
        pub console_id: ::std::option::Option<crate::wire::UInt>,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::option::Option<::std::string::String>,
        /// Number of achievements the game has.
        #[serde(rename = "MaxPossible")]
        pub max_possible: crate::wire::UInt,
        /// Number of achievements earned, counted as `HardcoreMode` says.
        #[serde(rename = "NumAwarded")]
        pub num_awarded: crate::wire::UInt,
        /// Share of the achievements earned, from 0 to 1.
        #[serde(rename = "PctWon")]
        pub pct_won: crate::wire::Fraction,
        /// Whether only hardcore unlocks are counted; if not, unlocks in any mode are.
        #[serde(rename = "HardcoreMode")]
        pub hardcore_mode: crate::wire::BitText,
    }

    /// A console (also called a system).
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Console {
        /// Console ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Console name.
        #[serde(rename = "Name")]
        pub name: ::std::string::String,
        /// Absolute URL of the console's icon; most other images are paths.
        #[serde(rename = "IconURL", skip_serializing_if = "::std::option::Option::is_none")]
        pub icon_url: ::std::option::Option<::std::string::String>,
        /// Whether achievements can be earned on the console.
        #[serde(rename = "Active", skip_serializing_if = "::std::option::Option::is_none")]
        pub active: ::std::option::Option<crate::wire::Bool>,
        /// Whether it has games; not so for hubs (100) and events (101).
        #[serde(rename = "IsGameSystem", skip_serializing_if = "::std::option::Option::is_none")]
        pub is_game_system: ::std::option::Option<crate::wire::Bool>,
    }

    /// Console, by ID and name.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConsoleReference {
        /// Console ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Console name.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
    }

    /// Numbers of tickets assigned to a developer, on promoted achievements.
    ///
    /// A leaderboard's ticket counts too if a promoted achievement has the leaderboard's ID.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DeveloperTicketStats {
        /// Developer's display name.
        #[serde(rename = "User")]
        pub user: ::std::option::Option<::std::string::String>,
        /// Developer's stable user ID; null if there is none.
        #[serde(rename = "ULID")]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Number of open tickets, without requests that wait for the reporter.
        #[serde(rename = "Open")]
        pub open: crate::wire::UInt,
        /// Number of tickets closed without a change.
        #[serde(rename = "Closed")]
        pub closed: crate::wire::UInt,
        /// Number of resolved tickets.
        #[serde(rename = "Resolved")]
        pub resolved: crate::wire::UInt,
        /// Sum of the other three; leaves out requests and quarantined tickets.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
        /// URL of the developer's tickets on the site.
        #[serde(rename = "URL")]
        pub url: ::std::string::String,
    }

    /// An achievement that a user earned, with its game.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EarnedAchievement {
        /// When the user earned the achievement; the time of the hardcore unlock if there is one.
        #[serde(rename = "Date")]
        pub date: crate::wire::SqlTime,
        /// Earned in hardcore mode.
        #[serde(rename = "HardcoreMode")]
        pub hardcore_mode: crate::wire::Bit,
        /// Achievement ID.
        #[serde(rename = "AchievementID")]
        pub achievement_id: crate::wire::UInt,
        /// Achievement title.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// What to do to earn the achievement.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// Badge name: digits, possibly with leading zeros.
        #[serde(rename = "BadgeName")]
        pub badge_name: ::std::option::Option<::std::string::String>,
        /// Points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// RetroPoints the achievement is worth; more for rare ones.
        #[serde(rename = "TrueRatio", skip_serializing_if = "::std::option::Option::is_none")]
        pub true_ratio: ::std::option::Option<crate::wire::UInt>,
        /// Role of the achievement in beating its game; null if it has none.
        #[serde(rename = "Type")]
        pub type_: ::std::option::Option<crate::enums::AchievementType>,
        /// First author's display name.
        #[serde(rename = "Author")]
        pub author: ::std::string::String,
        /// Author's stable user ID; null if unknown.
        #[serde(rename = "AuthorULID")]
        pub author_ulid: ::std::option::Option<::std::string::String>,
        /// Game title.
        #[serde(rename = "GameTitle")]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// Path of the icon.
        #[serde(rename = "GameIcon")]
        pub game_icon: ::std::option::Option<::std::string::String>,
        /// Game ID.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// Path of the badge on the media host.
        #[serde(rename = "BadgeURL")]
        pub badge_url: ::std::string::String,
        /// Path of the game's page on the site.
        #[serde(rename = "GameURL")]
        pub game_url: ::std::string::String,
    }

    /// An achievement that a user earned in a period, with its game.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EarnedAchievementOfSpan {
        /// When the user earned the achievement; the time of the hardcore unlock if there is one.
        #[serde(rename = "Date")]
        pub date: crate::wire::SqlTime,
        /// Earned in hardcore mode.
        #[serde(rename = "HardcoreMode")]
        pub hardcore_mode: crate::wire::Bit,
        /// Achievement ID.
        #[serde(rename = "AchievementID")]
        pub achievement_id: crate::wire::UInt,
        /// Achievement title.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// What to do to earn the achievement.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// Badge name: digits, possibly with leading zeros.
        #[serde(rename = "BadgeName")]
        pub badge_name: ::std::option::Option<::std::string::String>,
        /// Points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// RetroPoints the achievement is worth; more for rare ones.
        #[serde(rename = "TrueRatio", skip_serializing_if = "::std::option::Option::is_none")]
        pub true_ratio: ::std::option::Option<crate::wire::UInt>,
        /// Role of the achievement in beating its game; null if it has none.
        #[serde(rename = "Type")]
        pub type_: ::std::option::Option<crate::enums::AchievementType>,
        /// First author's display name.
        #[serde(rename = "Author")]
        pub author: ::std::string::String,
        /// Author's stable user ID; null if unknown.
        #[serde(rename = "AuthorULID")]
        pub author_ulid: ::std::option::Option<::std::string::String>,
        /// Game title.
        #[serde(rename = "GameTitle")]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// Path of the icon.
        #[serde(rename = "GameIcon")]
        pub game_icon: ::std::option::Option<::std::string::String>,
        /// Game ID.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// Path of the badge on the media host.
        #[serde(rename = "BadgeURL")]
        pub badge_url: ::std::string::String,
        /// Path of the game's page on the site.
        #[serde(rename = "GameURL")]
        pub game_url: ::std::string::String,
        /// Points of this achievement and of all those before it in the list.
        #[serde(rename = "CumulScore")]
        pub cumul_score: crate::wire::UInt,
    }

    /// An achievement of a game, with its author.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ExtendedAchievement {
        /// Achievement ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Achievement title.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// What to do to earn the achievement.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// Points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// RetroPoints the achievement is worth; more for rare ones.
        #[serde(rename = "TrueRatio")]
        pub true_ratio: crate::wire::UInt,
        /// Badge name: digits, possibly with leading zeros. The image is `/Badge/<name>.png`.
        #[serde(rename = "BadgeName")]
        pub badge_name: ::std::option::Option<::std::string::String>,
        /// Number of players who earned it, in any mode; null if not computed, as for unpromoted ones.
        #[serde(rename = "NumAwarded")]
        pub num_awarded: ::std::option::Option<crate::wire::UInt>,
        /// Number of players who earned it in hardcore mode; null if not computed.
        #[serde(rename = "NumAwardedHardcore")]
        pub num_awarded_hardcore: ::std::option::Option<crate::wire::UInt>,
        /// First author's display name; null if unknown.
        #[serde(rename = "Author")]
        pub author: ::std::option::Option<::std::string::String>,
        /// Author's stable user ID; null if unknown.
        #[serde(rename = "AuthorULID")]
        pub author_ulid: ::std::option::Option<::std::string::String>,
        /// When it was last changed.
        #[serde(rename = "DateModified")]
        pub date_modified: crate::wire::SqlTime,
        /// When it was created.
        #[serde(rename = "DateCreated")]
        pub date_created: crate::wire::SqlTime,
        /// Position in the game's list; several achievements can share one.
        #[serde(rename = "DisplayOrder")]
        pub display_order: crate::wire::Int,
        /// MD5 of the achievement's logic, in hexadecimal; changes whenever the logic does.
        #[serde(rename = "MemAddr")]
        pub mem_addr: ::std::string::String,
        /// Role of the achievement in beating the game; null if it has none.
        #[serde(rename = "type")]
        pub type_: ::std::option::Option<crate::enums::AchievementType>,
    }

    /// A user you follow.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Followee {
        /// User's display name.
        #[serde(rename = "User")]
        pub user: ::std::option::Option<::std::string::String>,
        /// Stable user ID; null if the account has none.
        #[serde(rename = "ULID")]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Hardcore points.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// Softcore points; null if not computed.
        #[serde(rename = "PointsSoftcore")]
        pub points_softcore: ::std::option::Option<crate::wire::UInt>,
        /// Whether the user follows you back.
        #[serde(rename = "IsFollowingMe")]
        pub is_following_me: crate::wire::Bool,
    }

    /// One page of the users you follow.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Followees {
        /// Number of users on this page.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// Number of users on all pages.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
        /// Users on this page.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::Followee>,
    }

    /// A user who follows you.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Follower {
        /// User's display name.
        #[serde(rename = "User")]
        pub user: ::std::option::Option<::std::string::String>,
        /// Stable user ID; null if the account has none.
        #[serde(rename = "ULID")]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Hardcore points.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// Softcore points; null if not computed.
        #[serde(rename = "PointsSoftcore")]
        pub points_softcore: ::std::option::Option<crate::wire::UInt>,
        /// Whether you follow the user back.
        #[serde(rename = "AmIFollowing")]
        pub am_i_following: crate::wire::Bool,
    }

    /// One page of the users who follow you.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Followers {
        /// Number of users on this page.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// Number of users on all pages.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
        /// Users on this page.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::Follower>,
    }

    /// A forum topic.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ForumTopic {
        /// Forum topic ID; null if there is no topic.
        #[serde(rename = "ID")]
        pub id: ::std::option::Option<crate::wire::UInt>,
    }

    /// A game.
    ///
    /// The server does not send the game's ID here.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Game {
        /// Path of the game's icon; `/Images/000001.png` if it has none.
        #[serde(rename = "ImageIcon")]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// Title screen; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageTitle")]
        pub image_title: ::std::string::String,
        /// In-game picture; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageIngame")]
        pub image_ingame: ::std::string::String,
        /// Box art; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageBoxArt")]
        pub image_box_art: ::std::string::String,
        /// Date of the first release, as precise as `ReleasedAtGranularity` says; null if unknown.
        #[serde(rename = "Released")]
        pub released: crate::wire::LooseDate,
        /// Precision of `Released`; null if the date is unknown.
        #[serde(rename = "ReleasedAtGranularity")]
        pub released_at_granularity: ::std::option::Option<crate::enums::ReleaseGranularity>,
        /// Publisher; null or empty if unknown.
        #[serde(rename = "Publisher")]
        pub publisher: ::std::option::Option<::std::string::String>,
        /// Developer; null or empty if unknown.
        #[serde(rename = "Developer")]
        pub developer: ::std::option::Option<::std::string::String>,
        /// Genre; null or empty if unknown.
        #[serde(rename = "Genre")]
        pub genre: ::std::option::Option<::std::string::String>,
        /// Game title, including tags like `~Hack~` and `[Subset - Bonus]`.
        #[serde(rename = "Title")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Same as `Title`.
        #[serde(rename = "GameTitle")]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// Console ID.
        #[serde(rename = "ConsoleID")]
        pub console_id: ::std::option::Option<crate::wire::UInt>,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// Same as `ConsoleName`.
        #[serde(rename = "Console")]
        pub console: ::std::string::String,
        /// Forum topic ID; null if the game has none.
        #[serde(rename = "ForumTopicID")]
        pub forum_topic_id: ::std::option::Option<crate::wire::UInt>,
        /// Always 0, without meaning.
        #[serde(rename = "Flags")]
        pub flags: crate::wire::UInt,
        /// Same as `ImageIcon`.
        #[serde(rename = "GameIcon")]
        pub game_icon: ::std::option::Option<::std::string::String>,
    }

    /// A claim on a game, in short form.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameClaim {
        /// Claimant's display name.
        #[serde(rename = "User")]
        pub user: ::std::option::Option<::std::string::String>,
        /// Claimant's stable user ID; null if there is none.
        #[serde(rename = "ULID")]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// New set or revision.
        #[serde(rename = "SetType")]
        pub set_type: crate::enums::ClaimSetType,
        /// Game ID.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// Lead or collaborator.
        #[serde(rename = "ClaimType")]
        pub claim_type: crate::enums::ClaimType,
        /// When the claim was made.
        #[serde(rename = "Created")]
        pub created: crate::wire::SqlTime,
        /// When the claim expires, or was completed or dropped.
        #[serde(rename = "Expiration")]
        pub expiration: crate::wire::SqlTime,
    }

    /// A game with its achievements and claims.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameExtended {
        /// Path of the game's icon; `/Images/000001.png` if it has none.
        #[serde(rename = "ImageIcon")]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// Title screen; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageTitle")]
        pub image_title: ::std::string::String,
        /// In-game picture; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageIngame")]
        pub image_ingame: ::std::string::String,
        /// Box art; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageBoxArt")]
        pub image_box_art: ::std::string::String,
        /// Date of the first release, as precise as `ReleasedAtGranularity` says; null if unknown.
        #[serde(rename = "Released")]
        pub released: crate::wire::LooseDate,
        /// Precision of `Released`; null if the date is unknown.
        #[serde(rename = "ReleasedAtGranularity")]
        pub released_at_granularity: ::std::option::Option<crate::enums::ReleaseGranularity>,
        /// Publisher; null or empty if unknown.
        #[serde(rename = "Publisher")]
        pub publisher: ::std::option::Option<::std::string::String>,
        /// Developer; null or empty if unknown.
        #[serde(rename = "Developer")]
        pub developer: ::std::option::Option<::std::string::String>,
        /// Genre; null or empty if unknown.
        #[serde(rename = "Genre")]
        pub genre: ::std::option::Option<::std::string::String>,
        /// Game ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Game title, including tags like `~Hack~` and `[Subset - Bonus]`.
        #[serde(rename = "Title")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Console ID.
        #[serde(rename = "ConsoleID")]
        pub console_id: ::std::option::Option<crate::wire::UInt>,
        /// Forum topic ID; null if the game has none.
        #[serde(rename = "ForumTopicID")]
        pub forum_topic_id: ::std::option::Option<crate::wire::UInt>,
        /// Always null, without meaning; other endpoints send 0.
        #[serde(rename = "Flags")]
        pub flags: ::std::option::Option<crate::wire::UInt>,
        /// Always false.
        #[serde(rename = "IsFinal")]
        pub is_final: crate::wire::Bool,
        /// MD5 of the rich presence script, in hexadecimal; that of an empty text if there is none.
        #[serde(rename = "RichPresencePatch")]
        pub rich_presence_patch: ::std::string::String,
        /// URL of a guide to the game; null if there is none.
        #[serde(rename = "GuideURL")]
        pub guide_url: ::std::option::Option<::std::string::String>,
        /// When the site's data on the game last changed.
        #[serde(rename = "Updated")]
        pub updated: crate::wire::IsoTime,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// ID of the game that this one is a subset of; null if it is not a subset.
        #[serde(rename = "ParentGameID")]
        pub parent_game_id: ::std::option::Option<crate::wire::UInt>,
        /// Number of tracked players with at least one unlock; null if nobody has played the game.
        #[serde(rename = "NumDistinctPlayers")]
        pub num_distinct_players: ::std::option::Option<crate::wire::UInt>,
        /// Number of entries in `Achievements`.
        #[serde(rename = "NumAchievements")]
        pub num_achievements: crate::wire::UInt,
        /// Achievements of the requested kind, by ID. The order of the map has no meaning: sort by `DisplayOrder`,
        /// then by `ID`.
        #[serde(rename = "Achievements")]
        pub achievements: crate::wire::Map<crate::wire::UInt, crate::types::ExtendedAchievement>,
        /// All claims ever made on the game, also closed ones; nothing tells which are active.
        #[serde(rename = "Claims")]
        pub claims: crate::wire::List<crate::types::GameClaim>,
        /// Same as `NumDistinctPlayers`.
        #[serde(rename = "NumDistinctPlayersCasual")]
        pub num_distinct_players_casual: ::std::option::Option<crate::wire::UInt>,
        /// Same as `NumDistinctPlayers`.
        #[serde(rename = "NumDistinctPlayersHardcore")]
        pub num_distinct_players_hardcore: ::std::option::Option<crate::wire::UInt>,
    }

    /// A supported file, by its hash.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameHash {
        /// Name, usually the file name; null if unknown.
        #[serde(rename = "Name")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Hash that identifies the file, in hexadecimal. Each console has its own hashing rules, so it is
        /// not always the MD5 of the whole file.
        #[serde(rename = "MD5")]
        pub md5: ::std::option::Option<::std::string::String>,
        /// Sources of the file, like `nointro`, `redump` or `rapatches`. The server sometimes writes this
        /// list as an object with gaps in its keys (`{"0":"nointro","2":"rapatches"}`); the clients read it
        /// as a list in the same order.
        #[serde(rename = "Labels")]
        pub labels: crate::wire::List<::std::string::String>,
        /// URL of a patch that produces this file; null if none is known.
        #[serde(rename = "PatchUrl")]
        pub patch_url: ::std::option::Option<::std::string::String>,
    }

    /// Hashes of the files that a game's achievements work with.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameHashes {
        /// Supported files, in no guaranteed order.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::GameHash>,
    }

    /// A game with its achievements and a user's progress.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameInfoAndUserProgress {
        /// Path of the game's icon; `/Images/000001.png` if it has none.
        #[serde(rename = "ImageIcon")]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// Title screen; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageTitle")]
        pub image_title: ::std::string::String,
        /// In-game picture; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageIngame")]
        pub image_ingame: ::std::string::String,
        /// Box art; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageBoxArt")]
        pub image_box_art: ::std::string::String,
        /// Date of the first release, as precise as `ReleasedAtGranularity` says; null if unknown.
        #[serde(rename = "Released")]
        pub released: crate::wire::LooseDate,
        /// Precision of `Released`; null if the date is unknown.
        #[serde(rename = "ReleasedAtGranularity")]
        pub released_at_granularity: ::std::option::Option<crate::enums::ReleaseGranularity>,
        /// Publisher; null or empty if unknown.
        #[serde(rename = "Publisher")]
        pub publisher: ::std::option::Option<::std::string::String>,
        /// Developer; null or empty if unknown.
        #[serde(rename = "Developer")]
        pub developer: ::std::option::Option<::std::string::String>,
        /// Genre; null or empty if unknown.
        #[serde(rename = "Genre")]
        pub genre: ::std::option::Option<::std::string::String>,
        /// Game ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Title with tags like `~Hack~`.
        #[serde(rename = "Title")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Console ID.
        #[serde(rename = "ConsoleID")]
        pub console_id: crate::wire::UInt,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// ID of the game that this one is a subset of; null if it is not a subset.
        #[serde(rename = "ParentGameID")]
        pub parent_game_id: ::std::option::Option<crate::wire::UInt>,
        /// Number of tracked players with at least one unlock; null if nobody has played the game.
        #[serde(rename = "NumDistinctPlayers")]
        pub num_distinct_players: ::std::option::Option<crate::wire::UInt>,
        /// Same as `NumDistinctPlayers`.
        #[serde(rename = "NumDistinctPlayersCasual")]
        pub num_distinct_players_casual: ::std::option::Option<crate::wire::UInt>,
        /// Same as `NumDistinctPlayers`.
        #[serde(rename = "NumDistinctPlayersHardcore")]
        pub num_distinct_players_hardcore: ::std::option::Option<crate::wire::UInt>,
        /// Number of promoted achievements.
        #[serde(rename = "NumAchievements")]
        pub num_achievements: ::std::option::Option<crate::wire::UInt>,
        /// Number of achievements earned in any mode.
        #[serde(rename = "NumAwardedToUser")]
        pub num_awarded_to_user: crate::wire::UInt,
        /// Number of achievements earned in hardcore mode.
        #[serde(rename = "NumAwardedToUserHardcore")]
        pub num_awarded_to_user_hardcore: crate::wire::UInt,
        /// User's completion in any mode, in percent.
        #[serde(rename = "UserCompletion")]
        pub user_completion: crate::wire::Percent,
        /// User's completion in hardcore mode, in percent.
        #[serde(rename = "UserCompletionHardcore")]
        pub user_completion_hardcore: crate::wire::Percent,
        /// User's playtime, in seconds.
        #[serde(rename = "UserTotalPlaytime", skip_serializing_if = "::std::option::Option::is_none")]
        pub user_total_playtime: ::std::option::Option<crate::wire::UInt>,
        /// Forum topic ID; null if the game has none.
        #[serde(rename = "ForumTopicID")]
        pub forum_topic_id: ::std::option::Option<crate::wire::UInt>,
        /// Always 0 (null in older responses); without meaning.
        #[serde(rename = "Flags")]
        pub flags: ::std::option::Option<crate::wire::UInt>,
        /// Always false.
        #[serde(rename = "IsFinal")]
        pub is_final: crate::wire::Bool,
        /// MD5 of the rich presence script, in hexadecimal; that of an empty text if there is none.
        #[serde(rename = "RichPresencePatch")]
        pub rich_presence_patch: ::std::string::String,
        /// Promoted achievements of the game, by ID. The order of the map has no meaning: sort by `DisplayOrder`,
        /// then by `ID`.
        #[serde(rename = "Achievements")]
        pub achievements: crate::wire::Map<crate::wire::UInt, crate::types::AchievementWithProgress>,
        /// User's highest award for the game; null if there is none. Absent unless requested.
        #[serde(rename = "HighestAwardKind", skip_serializing_if = "::std::option::Option::is_none")]
        pub highest_award_kind: ::std::option::Option<crate::wire::Nullable<crate::enums::AwardKind>>,
        /// When the user got that award; null if there is none. Absent unless requested.
        #[serde(rename = "HighestAwardDate", skip_serializing_if = "::std::option::Option::is_none")]
        pub highest_award_date: ::std::option::Option<crate::wire::Nullable<crate::wire::OffsetTime>>,
    }

    /// One page of a game's leaderboards.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameLeaderboards {
        /// Number of leaderboards on this page.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// Number of leaderboards on all pages.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
        /// Leaderboards on this page.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::Leaderboard>,
    }

    /// A user's progress in the promoted achievements of a game.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameProgress {
        /// Number of achievements the game has.
        #[serde(rename = "NumPossibleAchievements")]
        pub num_possible_achievements: crate::wire::UInt,
        /// Points of all the game's achievements.
        #[serde(rename = "PossibleScore")]
        pub possible_score: crate::wire::UInt,
        /// Number of achievements earned in any mode.
        #[serde(rename = "NumAchieved")]
        pub num_achieved: crate::wire::UInt,
        /// Points the user earned, in any mode.
        #[serde(rename = "ScoreAchieved")]
        pub score_achieved: crate::wire::UInt,
        /// Number of achievements earned in hardcore mode.
        #[serde(rename = "NumAchievedHardcore")]
        pub num_achieved_hardcore: crate::wire::UInt,
        /// Points the user earned in hardcore mode.
        #[serde(rename = "ScoreAchievedHardcore")]
        pub score_achieved_hardcore: crate::wire::UInt,
    }

    /// Median times to beat, complete and master a game, and to earn each achievement.
    ///
    /// The counts beside the game's medians include runs of unknown length. A median can therefore be null although
    /// its count is above 0.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameProgression {
        /// Game ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Title with tags like `~Hack~`.
        #[serde(rename = "Title")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Console ID.
        #[serde(rename = "ConsoleID")]
        pub console_id: crate::wire::UInt,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// Path of the icon.
        #[serde(rename = "ImageIcon")]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// Number of tracked players with at least one unlock; null if nobody has played the game.
        #[serde(rename = "NumDistinctPlayers")]
        pub num_distinct_players: ::std::option::Option<crate::wire::UInt>,
        /// Number of runs behind `MedianTimeToBeat`.
        #[serde(rename = "TimesUsedInBeatMedian")]
        pub times_used_in_beat_median: crate::wire::UInt,
        /// Number of runs behind `MedianTimeToBeatHardcore`.
        #[serde(rename = "TimesUsedInHardcoreBeatMedian")]
        pub times_used_in_hardcore_beat_median: crate::wire::UInt,
        /// Median time to beat the game in softcore mode, in seconds; null if unknown.
        #[serde(rename = "MedianTimeToBeat")]
        pub median_time_to_beat: ::std::option::Option<crate::wire::UInt>,
        /// Median time to beat the game in hardcore mode, in seconds; null if unknown.
        #[serde(rename = "MedianTimeToBeatHardcore")]
        pub median_time_to_beat_hardcore: ::std::option::Option<crate::wire::UInt>,
        /// Number of runs behind `MedianTimeToComplete`.
        #[serde(rename = "TimesUsedInCompletionMedian")]
        pub times_used_in_completion_median: crate::wire::UInt,
        /// Number of runs behind `MedianTimeToMaster`.
        #[serde(rename = "TimesUsedInMasteryMedian")]
        pub times_used_in_mastery_median: crate::wire::UInt,
        /// Median time to earn all achievements in softcore mode, in seconds; null if unknown.
        #[serde(rename = "MedianTimeToComplete")]
        pub median_time_to_complete: ::std::option::Option<crate::wire::UInt>,
        /// Median time to earn all achievements in hardcore mode, in seconds; null if unknown.
        #[serde(rename = "MedianTimeToMaster")]
        pub median_time_to_master: ::std::option::Option<crate::wire::UInt>,
        /// Number of promoted achievements.
        #[serde(rename = "NumAchievements")]
        pub num_achievements: ::std::option::Option<crate::wire::UInt>,
        /// Promoted achievements, quickest in hardcore mode first; an unknown time sorts as 0.
        #[serde(rename = "Achievements")]
        pub achievements: crate::wire::List<crate::types::ProgressionAchievement>,
    }

    /// One of a game's top players, with their hardcore results.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameRankAndScore {
        /// User's display name.
        #[serde(rename = "User")]
        pub user: ::std::option::Option<::std::string::String>,
        /// Stable user ID; null if the account has none.
        #[serde(rename = "ULID")]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Number of achievements earned in hardcore mode.
        #[serde(rename = "NumAchievements")]
        pub num_achievements: crate::wire::UInt,
        /// Points in hardcore mode.
        #[serde(rename = "TotalScore")]
        pub total_score: ::std::option::Option<crate::wire::UInt>,
        /// When the user last earned an achievement in hardcore mode; `1970-01-01 00:00:00` if unknown.
        #[serde(rename = "LastAward")]
        pub last_award: crate::wire::SqlTime,
    }

    /// Game, by ID and title.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameReference {
        /// Game ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Title with tags like `~Hack~`.
        #[serde(rename = "Title")]
        pub title: ::std::option::Option<::std::string::String>,
    }

    /// Number of tickets on a game's achievements and, if requested, one page of them.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameTicketStats {
        /// Game ID.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// Title with tags like `~Hack~`.
        #[serde(rename = "GameTitle")]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// Number of tickets in any state.
        #[serde(rename = "OpenTickets")]
        pub open_tickets: crate::wire::UInt,
        /// URL of the game's tickets on the site.
        #[serde(rename = "URL")]
        pub url: ::std::string::String,
        /// One page of the tickets in any state, newest first; absent unless requested.
        #[serde(rename = "Tickets", skip_serializing_if = "::std::option::Option::is_none")]
        pub tickets: ::std::option::Option<crate::wire::List<crate::types::TicketRow>>,
    }

    /// Placeholder for a record the server no longer fills in; only `User` has a value.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LastActivity {
        /// Always 0.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Always null.
        #[serde(rename = "timestamp")]
        pub timestamp: ::std::option::Option<crate::wire::SqlTime>,
        /// Always null.
        #[serde(rename = "lastupdate")]
        pub lastupdate: ::std::option::Option<crate::wire::SqlTime>,
        /// Always null.
        #[serde(rename = "activitytype")]
        pub activitytype: ::std::option::Option<crate::wire::UInt>,
        /// User's display name.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
        /// Always null.
        #[serde(rename = "data")]
        pub data: ::std::option::Option<::std::string::String>,
        /// Always null.
        #[serde(rename = "data2")]
        pub data2: ::std::option::Option<::std::string::String>,
    }

    /// Game the user last played. Absent unless recent games are requested, and if the user has played none or
    /// the game is unknown.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LastGame {
        /// Path of the game's icon; `/Images/000001.png` if it has none.
        #[serde(rename = "ImageIcon")]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// Title screen; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageTitle")]
        pub image_title: ::std::string::String,
        /// In-game picture; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageIngame")]
        pub image_ingame: ::std::string::String,
        /// Box art; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageBoxArt")]
        pub image_box_art: ::std::string::String,
        /// Date of the first release, as precise as `ReleasedAtGranularity` says; null if unknown.
        #[serde(rename = "Released")]
        pub released: crate::wire::LooseDate,
        /// Precision of `Released`; null if the date is unknown.
        #[serde(rename = "ReleasedAtGranularity")]
        pub released_at_granularity: ::std::option::Option<crate::enums::ReleaseGranularity>,
        /// Publisher; null or empty if unknown.
        #[serde(rename = "Publisher")]
        pub publisher: ::std::option::Option<::std::string::String>,
        /// Developer; null or empty if unknown.
        #[serde(rename = "Developer")]
        pub developer: ::std::option::Option<::std::string::String>,
        /// Genre; null or empty if unknown.
        #[serde(rename = "Genre")]
        pub genre: ::std::option::Option<::std::string::String>,
        /// Game ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Title with tags like `~Hack~`.
        #[serde(rename = "Title")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Console ID.
        #[serde(rename = "ConsoleID")]
        pub console_id: ::std::option::Option<crate::wire::UInt>,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// Forum topic ID; 0 if the game has no forum topic.
        #[serde(rename = "ForumTopicID")]
        pub forum_topic_id: crate::wire::UInt,
        /// Always 0, without meaning.
        #[serde(rename = "Flags")]
        pub flags: crate::wire::UInt,
        /// Always false.
        #[serde(rename = "IsFinal")]
        pub is_final: crate::wire::Bit,
    }

    /// A leaderboard of a game, with its top entry.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Leaderboard {
        /// Leaderboard ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Whether a lower score is better.
        #[serde(rename = "RankAsc")]
        pub rank_asc: crate::wire::Bool,
        /// Leaderboard title.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// What the score measures.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// Format of the scores.
        #[serde(rename = "Format")]
        pub format: crate::enums::LeaderboardFormat,
        /// Top entry; null if there is none.
        #[serde(rename = "TopEntry")]
        pub top_entry: ::std::option::Option<LeaderboardScore>,
        /// Author's display name; null if unknown.
        #[serde(rename = "Author")]
        pub author: ::std::option::Option<::std::string::String>,
        /// Author's stable user ID; null if unknown.
        #[serde(rename = "AuthorULID")]
        pub author_ulid: ::std::option::Option<::std::string::String>,
        /// Whether the leaderboard accepts entries.
        #[serde(rename = "State", skip_serializing_if = "::std::option::Option::is_none")]
        pub state: ::std::option::Option<crate::enums::LeaderboardState>,
    }

    /// One page of a leaderboard's entries, best first.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LeaderboardEntries {
        /// Number of entries on this page.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// Number of entries on all pages.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
        /// Entries on this page.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::LeaderboardEntry>,
    }

    /// A user's entry on a leaderboard.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LeaderboardEntry {
        /// User's display name.
        #[serde(rename = "User")]
        pub user: ::std::option::Option<::std::string::String>,
        /// Stable user ID; null if the account has none.
        #[serde(rename = "ULID")]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Score as a number, in the unit of the leaderboard's format.
        #[serde(rename = "Score")]
        pub score: crate::wire::Int,
        /// Score as the site displays it. A score outside the signed 32-bit range comes out wrong here, unless the
        /// format is `UNSIGNED`; `Score` is exact.
        #[serde(rename = "FormattedScore")]
        pub formatted_score: ::std::string::String,
        /// When the entry was last improved.
        #[serde(rename = "DateSubmitted")]
        pub date_submitted: crate::wire::OffsetTime,
        /// Rank of the entry, from 1; equal scores share a rank.
        #[serde(rename = "Rank")]
        pub rank: crate::wire::UInt,
    }

    /// A user's score; null as the top entry of a leaderboard without entries.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LeaderboardScore {
        /// User's display name.
        #[serde(rename = "User")]
        pub user: ::std::option::Option<::std::string::String>,
        /// Stable user ID; null if the account has none.
        #[serde(rename = "ULID")]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Score as a number, in the unit of the leaderboard's format.
        #[serde(rename = "Score")]
        pub score: crate::wire::Int,
        /// Score as the site displays it. A score outside the signed 32-bit range comes out wrong here, unless the
        /// format is `UNSIGNED`; `Score` is exact.
        #[serde(rename = "FormattedScore")]
        pub formatted_score: ::std::string::String,
    }

    /// A game of a console.
    ///
    /// Deleted games are listed too, with 0 leaderboards and no `DateModified`.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListedGame {
        /// Title with tags like `~Hack~`.
        #[serde(rename = "Title")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Game ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Console ID.
        #[serde(rename = "ConsoleID")]
        pub console_id: crate::wire::UInt,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// Path of the icon.
        #[serde(rename = "ImageIcon")]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// Number of promoted achievements.
        #[serde(rename = "NumAchievements")]
        pub num_achievements: crate::wire::UInt,
        /// Number of leaderboards, including hidden ones.
        #[serde(rename = "NumLeaderboards")]
        pub num_leaderboards: crate::wire::UInt,
        /// Points of all the game's achievements.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// Last change to one of its achievements; null if there is none or the game is deleted.
        #[serde(rename = "DateModified")]
        pub date_modified: ::std::option::Option<crate::wire::SqlTime>,
        /// Forum topic ID; null if the game has none.
        #[serde(rename = "ForumTopicID")]
        pub forum_topic_id: ::std::option::Option<crate::wire::UInt>,
        /// MD5 hashes of the files that the achievements work with; absent unless requested.
        #[serde(rename = "Hashes", skip_serializing_if = "::std::option::Option::is_none")]
        pub hashes: ::std::option::Option<crate::wire::List<crate::wire::Text>>,
    }

    /// Games with the most open tickets.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct MostTicketedGames {
        /// Games, most open tickets first.
        #[serde(rename = "MostReportedGames")]
        pub most_reported_games: crate::wire::List<crate::types::TicketedGame>,
        /// URL of the same list on the site.
        #[serde(rename = "URL")]
        pub url: ::std::string::String,
    }

    /// A game that a user played, and when.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PlayedGame {
        /// Path of the game's icon; `/Images/000001.png` if it has none.
        #[serde(rename = "ImageIcon")]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// Title screen; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageTitle")]
        pub image_title: ::std::string::String,
        /// In-game picture; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageIngame")]
        pub image_ingame: ::std::string::String,
        /// Box art; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageBoxArt")]
        pub image_box_art: ::std::string::String,
        /// Game ID.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// Console ID.
        #[serde(rename = "ConsoleID")]
        pub console_id: crate::wire::UInt,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// Title with tags like `~Hack~`.
        #[serde(rename = "Title")]
        pub title: ::std::option::Option<::std::string::String>,
        /// When the user last played the game; null if unknown.
        #[serde(rename = "LastPlayed")]
        pub last_played: ::std::option::Option<crate::wire::SqlTime>,
        /// Number of achievements the game has.
        #[serde(rename = "AchievementsTotal")]
        pub achievements_total: ::std::option::Option<crate::wire::UInt>,
    }

    /// An achievement with the median times to earn it.
    ///
    /// The medians are null until they are first computed. After that, an achievement without samples has a
    /// count of 0 and a median of 0, which means unknown.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ProgressionAchievement {
        /// Achievement ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Achievement title.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// What to do to earn the achievement.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// Points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// RetroPoints the achievement is worth; more for rare ones.
        #[serde(rename = "TrueRatio")]
        pub true_ratio: crate::wire::UInt,
        /// Badge name: digits, possibly with leading zeros. The image is `/Badge/<name>.png`.
        #[serde(rename = "BadgeName")]
        pub badge_name: ::std::option::Option<::std::string::String>,
        /// Number of players who earned it, in any mode; null if not computed, as for unpromoted ones.
        #[serde(rename = "NumAwarded")]
        pub num_awarded: ::std::option::Option<crate::wire::UInt>,
        /// Number of players who earned it in hardcore mode; null if not computed.
        #[serde(rename = "NumAwardedHardcore")]
        pub num_awarded_hardcore: ::std::option::Option<crate::wire::UInt>,
        /// Role of the achievement in beating the game; null if it has none.
        #[serde(rename = "Type")]
        pub type_: ::std::option::Option<crate::enums::AchievementType>,
        /// Number of samples behind `MedianTimeToUnlock`; null until computed.
        #[serde(rename = "TimesUsedInUnlockMedian")]
        pub times_used_in_unlock_median: ::std::option::Option<crate::wire::UInt>,
        /// Number of samples behind `MedianTimeToUnlockHardcore`; null until computed.
        #[serde(rename = "TimesUsedInHardcoreUnlockMedian")]
        pub times_used_in_hardcore_unlock_median: ::std::option::Option<crate::wire::UInt>,
        /// Median softcore time to earn it, in seconds; null until computed, 0 without samples.
        #[serde(rename = "MedianTimeToUnlock")]
        pub median_time_to_unlock: ::std::option::Option<crate::wire::UInt>,
        /// Median hardcore time to earn it, in seconds; null until computed, 0 without samples.
        #[serde(rename = "MedianTimeToUnlockHardcore")]
        pub median_time_to_unlock_hardcore: ::std::option::Option<crate::wire::UInt>,
    }

    /// An achievement of a recently played game.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RecentAchievement {
        /// Achievement ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Game ID.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// Game title.
        #[serde(rename = "GameTitle")]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// Achievement title.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// What to do to earn the achievement.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// Points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// Role of the achievement in beating the game; null if it has none.
        #[serde(rename = "Type")]
        pub type_: ::std::option::Option<crate::enums::AchievementType>,
        /// Badge name: digits, possibly with leading zeros. The image is `/Badge/<name>.png`.
        #[serde(rename = "BadgeName")]
        pub badge_name: ::std::option::Option<::std::string::String>,
        /// Whether the user earned the achievement; always set unless all are requested.
        #[serde(rename = "IsAwarded")]
        pub is_awarded: crate::wire::BitText,
        /// When the user earned the achievement; null if never earned.
        #[serde(rename = "DateAwarded")]
        pub date_awarded: ::std::option::Option<crate::wire::SqlTime>,
        /// Whether it was earned in hardcore mode; null if never earned.
        #[serde(rename = "HardcoreAchieved")]
        pub hardcore_achieved: ::std::option::Option<crate::wire::Bit>,
    }

    /// A user's award for a game.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RecentGameAward {
        /// User's display name.
        #[serde(rename = "User")]
        pub user: ::std::option::Option<::std::string::String>,
        /// Stable user ID; null if the account has none.
        #[serde(rename = "ULID")]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Kind of award.
        #[serde(rename = "AwardKind")]
        pub award_kind: ::std::option::Option<crate::enums::AwardKind>,
        /// When the user got the award.
        #[serde(rename = "AwardDate")]
        pub award_date: crate::wire::OffsetTime,
        /// Game ID.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// Title with tags like `~Hack~`.
        #[serde(rename = "GameTitle")]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// Console ID.
        #[serde(rename = "ConsoleID")]
        pub console_id: ::std::option::Option<crate::wire::UInt>,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::option::Option<::std::string::String>,
    }

    /// One page of the awards users got for games, newest first.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RecentGameAwards {
        /// Number of awards on this page, without those of deleted users.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// Number of awards on all pages, including those of deleted users.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
        /// Awards on this page, newest first, including those of untracked users. If an award of a deleted user is
        /// left out, the server writes this list as an object with gaps in its keys; the clients read it as a list
        /// in the same order.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::RecentGameAward>,
    }

    /// One page of the open tickets, newest first.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RecentTickets {
        /// Number of open tickets on all pages.
        #[serde(rename = "OpenTickets")]
        pub open_tickets: crate::wire::UInt,
        /// URL of the open tickets on the site.
        #[serde(rename = "URL")]
        pub url: ::std::string::String,
        /// Open tickets on this page, newest first.
        #[serde(rename = "RecentTickets")]
        pub recent_tickets: crate::wire::List<crate::types::TicketRow>,
    }

    /// A game that a user played, with the user's progress.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RecentlyPlayedGame {
        /// Path of the game's icon; `/Images/000001.png` if it has none.
        #[serde(rename = "ImageIcon")]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// Title screen; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageTitle")]
        pub image_title: ::std::string::String,
        /// In-game picture; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageIngame")]
        pub image_ingame: ::std::string::String,
        /// Box art; `/Images/000002.png` if there is none.
        #[serde(rename = "ImageBoxArt")]
        pub image_box_art: ::std::string::String,
        /// Game ID.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// Console ID.
        #[serde(rename = "ConsoleID")]
        pub console_id: crate::wire::UInt,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// Title with tags like `~Hack~`.
        #[serde(rename = "Title")]
        pub title: ::std::option::Option<::std::string::String>,
        /// When the user last played the game; null if unknown.
        #[serde(rename = "LastPlayed")]
        pub last_played: ::std::option::Option<crate::wire::SqlTime>,
        /// Number of achievements the game has.
        #[serde(rename = "AchievementsTotal")]
        pub achievements_total: ::std::option::Option<crate::wire::UInt>,
        /// Number of achievements the game has.
        #[serde(rename = "NumPossibleAchievements")]
        pub num_possible_achievements: crate::wire::UInt,
        /// Points of all the game's achievements.
        #[serde(rename = "PossibleScore")]
        pub possible_score: crate::wire::UInt,
        /// Number of achievements earned in any mode.
        #[serde(rename = "NumAchieved")]
        pub num_achieved: crate::wire::UInt,
        /// Points the user earned, in any mode.
        #[serde(rename = "ScoreAchieved")]
        pub score_achieved: crate::wire::UInt,
        /// Number of achievements earned in hardcore mode.
        #[serde(rename = "NumAchievedHardcore")]
        pub num_achieved_hardcore: crate::wire::UInt,
        /// Points the user earned in hardcore mode.
        #[serde(rename = "ScoreAchievedHardcore")]
        pub score_achieved_hardcore: crate::wire::UInt,
    }

    /// A game for which a user requested an achievement set.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RequestedSet {
        /// Game ID.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// Title with tags like `~Hack~`.
        #[serde(rename = "Title")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Path of the icon.
        #[serde(rename = "ImageIcon")]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// Console ID.
        #[serde(rename = "ConsoleID")]
        pub console_id: crate::wire::UInt,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
    }

    /// A ticket, looked up by its ID.
    ///
    /// Fields of a missing achievement or game are null here; lists of tickets always have them.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Ticket {
        /// Ticket ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Role of the achievement in beating the game; null if it has none.
        #[serde(rename = "AchievementType")]
        pub achievement_type: ::std::option::Option<crate::enums::AchievementType>,
        /// Display name of the developer the ticket is assigned to, not necessarily the achievement's author; null
        /// if there is none. A deleted account keeps its name.
        #[serde(rename = "AchievementAuthor")]
        pub achievement_author: ::std::option::Option<::std::string::String>,
        /// Stable user ID of that developer; null if there is none.
        #[serde(rename = "AchievementAuthorULID")]
        pub achievement_author_ulid: ::std::option::Option<::std::string::String>,
        /// Path of the icon.
        #[serde(rename = "GameIcon")]
        pub game_icon: ::std::option::Option<::std::string::String>,
        /// Problem that the ticket reports.
        #[serde(rename = "ReportType")]
        pub report_type: crate::enums::TicketKind,
        /// `ReportType` in English.
        #[serde(rename = "ReportTypeDescription")]
        pub report_type_description: ::std::string::String,
        /// What the reporter wrote, with notes by the site. Old ones can have `<br/>` for line breaks.
        #[serde(rename = "ReportNotes")]
        pub report_notes: ::std::string::String,
        /// Display name of the reporter; null if unknown. A deleted account keeps its name.
        #[serde(rename = "ReportedBy")]
        pub reported_by: ::std::option::Option<::std::string::String>,
        /// Reporter's stable user ID; null if unknown.
        #[serde(rename = "ReportedByULID")]
        pub reported_by_ulid: ::std::option::Option<::std::string::String>,
        /// When the ticket was resolved or closed; null if it was not.
        #[serde(rename = "ResolvedAt")]
        pub resolved_at: ::std::option::Option<crate::wire::SqlTime>,
        /// Display name of the user who resolved or closed the ticket; null if nobody did.
        #[serde(rename = "ResolvedBy")]
        pub resolved_by: ::std::option::Option<::std::string::String>,
        /// That user's stable ID; null if there is none.
        #[serde(rename = "ResolvedByULID")]
        pub resolved_by_ulid: ::std::option::Option<::std::string::String>,
        /// State of the ticket.
        #[serde(rename = "ReportState")]
        pub report_state: crate::enums::TicketState,
        /// `ReportState` in English; `Pending Review` for a quarantined ticket.
        #[serde(rename = "ReportStateDescription")]
        pub report_state_description: ::std::string::String,
        /// Whether the reporter played in hardcore mode; null if unknown.
        #[serde(rename = "Hardcore")]
        pub hardcore: ::std::option::Option<crate::wire::Bit>,
        /// Achievement ID.
        #[serde(rename = "AchievementID")]
        pub achievement_id: ::std::option::Option<crate::wire::UInt>,
        /// Achievement title.
        #[serde(rename = "AchievementTitle")]
        pub achievement_title: ::std::option::Option<::std::string::String>,
        /// What to do to earn the achievement.
        #[serde(rename = "AchievementDesc")]
        pub achievement_desc: ::std::option::Option<::std::string::String>,
        /// Points the achievement is worth; null if the achievement is missing.
        #[serde(rename = "Points")]
        pub points: ::std::option::Option<crate::wire::UInt>,
        /// Badge name: digits, possibly with leading zeros. The image is `/Badge/<name>.png`.
        #[serde(rename = "BadgeName")]
        pub badge_name: ::std::option::Option<::std::string::String>,
        /// Game ID.
        #[serde(rename = "GameID")]
        pub game_id: ::std::option::Option<crate::wire::UInt>,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::option::Option<::std::string::String>,
        /// Title with tags like `~Hack~`.
        #[serde(rename = "GameTitle")]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// When the ticket was opened; null if unknown.
        #[serde(rename = "ReportedAt")]
        pub reported_at: ::std::option::Option<crate::wire::SqlTime>,
        /// URL of the ticket's page on the site.
        #[serde(rename = "URL")]
        pub url: ::std::string::String,
    }

    /// Body of a 404 for an unknown ticket, user, game or achievement.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TicketError {
        /// Error message, in English.
        #[serde(rename = "error")]
        pub error: ::std::string::String,
    }

    /// A ticket in a list, with its achievement and game.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TicketRow {
        /// Ticket ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Role of the achievement in beating the game; null if it has none.
        #[serde(rename = "AchievementType")]
        pub achievement_type: ::std::option::Option<crate::enums::AchievementType>,
        /// Display name of the developer the ticket is assigned to, not necessarily the achievement's author; null
        /// if there is none. A deleted account keeps its name.
        #[serde(rename = "AchievementAuthor")]
        pub achievement_author: ::std::option::Option<::std::string::String>,
        /// Stable user ID of that developer; null if there is none.
        #[serde(rename = "AchievementAuthorULID")]
        pub achievement_author_ulid: ::std::option::Option<::std::string::String>,
        /// Path of the icon.
        #[serde(rename = "GameIcon")]
        pub game_icon: ::std::option::Option<::std::string::String>,
        /// Problem that the ticket reports.
        #[serde(rename = "ReportType")]
        pub report_type: crate::enums::TicketKind,
        /// `ReportType` in English.
        #[serde(rename = "ReportTypeDescription")]
        pub report_type_description: ::std::string::String,
        /// What the reporter wrote, with notes by the site. Old ones can have `<br/>` for line breaks.
        #[serde(rename = "ReportNotes")]
        pub report_notes: ::std::string::String,
        /// Display name of the reporter; null if unknown. A deleted account keeps its name.
        #[serde(rename = "ReportedBy")]
        pub reported_by: ::std::option::Option<::std::string::String>,
        /// Reporter's stable user ID; null if unknown.
        #[serde(rename = "ReportedByULID")]
        pub reported_by_ulid: ::std::option::Option<::std::string::String>,
        /// When the ticket was resolved or closed; null if it was not.
        #[serde(rename = "ResolvedAt")]
        pub resolved_at: ::std::option::Option<crate::wire::SqlTime>,
        /// Display name of the user who resolved or closed the ticket; null if nobody did.
        #[serde(rename = "ResolvedBy")]
        pub resolved_by: ::std::option::Option<::std::string::String>,
        /// That user's stable ID; null if there is none.
        #[serde(rename = "ResolvedByULID")]
        pub resolved_by_ulid: ::std::option::Option<::std::string::String>,
        /// State of the ticket.
        #[serde(rename = "ReportState")]
        pub report_state: crate::enums::TicketState,
        /// `ReportState` in English; `Pending Review` for a quarantined ticket.
        #[serde(rename = "ReportStateDescription")]
        pub report_state_description: ::std::string::String,
        /// Whether the reporter played in hardcore mode; null if unknown.
        #[serde(rename = "Hardcore")]
        pub hardcore: ::std::option::Option<crate::wire::Bit>,
        /// Achievement ID.
        #[serde(rename = "AchievementID")]
        pub achievement_id: crate::wire::UInt,
        /// Achievement title.
        #[serde(rename = "AchievementTitle")]
        pub achievement_title: ::std::string::String,
        /// What to do to earn the achievement.
        #[serde(rename = "AchievementDesc")]
        pub achievement_desc: ::std::string::String,
        /// Points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// Badge name: digits, possibly with leading zeros. The image is `/Badge/<name>.png`.
        #[serde(rename = "BadgeName")]
        pub badge_name: ::std::option::Option<::std::string::String>,
        /// Game ID.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// Title with tags like `~Hack~`.
        #[serde(rename = "GameTitle")]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// When the ticket was opened.
        #[serde(rename = "ReportedAt")]
        pub reported_at: crate::wire::SqlTime,
    }

    /// A game and its number of open tickets.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TicketedGame {
        /// Game ID.
        #[serde(rename = "GameID")]
        pub game_id: ::std::option::Option<crate::wire::UInt>,
        /// Game title.
        #[serde(rename = "GameTitle")]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// Path of the icon.
        #[serde(rename = "GameIcon")]
        pub game_icon: ::std::option::Option<::std::string::String>,
        /// Console name.
        #[serde(rename = "Console")]
        pub console: ::std::option::Option<::std::string::String>,
        /// Number of open tickets on promoted achievements. It includes deleted tickets and those of deleted
        /// achievements, so it can exceed the number of tickets that the game's own statistics give.
        #[serde(rename = "OpenTickets")]
        pub open_tickets: crate::wire::UInt,
    }

    /// One of the ten users with the most points, with digits for property names.
    ///
    /// If users have equal points, the server sometimes writes the list as an object with its keys out of order;
    /// the clients read it as a list in rank order.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TopUser {
        /// User's display name.
        #[serde(rename = "1")]
        pub username: ::std::string::String,
        /// User's points in hardcore mode.
        #[serde(rename = "2")]
        pub total_points: crate::wire::UInt,
        /// User's RetroPoints.
        #[serde(rename = "3")]
        pub total_ratio_points: ::std::option::Option<crate::wire::UInt>,
        /// Stable user ID; null if there is none.
        #[serde(rename = "4")]
        pub ulid: ::std::option::Option<::std::string::String>,
    }

    /// Body of a 404 for an unknown achievement.
    ///
    /// `Achievement` is an empty array here instead of an object.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UnknownAchievement {
        /// Always empty.
        #[serde(rename = "Achievement")]
        pub achievement: ::std::vec::Vec<::serde_json::Value>,
        /// Always 0.
        #[serde(rename = "UnlocksCount")]
        pub unlocks_count: crate::wire::UInt,
        /// Always 0.
        #[serde(rename = "UnlocksHardcoreCount")]
        pub unlocks_hardcore_count: crate::wire::UInt,
        /// Always 0.
        #[serde(rename = "TotalPlayers")]
        pub total_players: crate::wire::UInt,
        /// Always empty.
        #[serde(rename = "Unlocks")]
        pub unlocks: ::std::vec::Vec<::serde_json::Value>,
    }

    /// Body of a 404 for the hashes of an unknown game.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UnknownGameHashes {
        /// Always empty.
        #[serde(rename = "Results")]
        pub results: ::std::vec::Vec<::serde_json::Value>,
    }

    /// Body of a 404 for the summary of an unknown user.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UnknownUserSummary {
        /// Always null.
        #[serde(rename = "ID")]
        pub id: ::std::option::Option<crate::wire::Int>,
        /// User name or ULID, as requested.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
    }

    /// Achievement that a list of unlocks is about.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UnlockedAchievement {
        /// Achievement ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Achievement title.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// What to do to earn the achievement.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// Points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// RetroPoints the achievement is worth; more for rare ones.
        #[serde(rename = "TrueRatio")]
        pub true_ratio: crate::wire::UInt,
        /// First author's display name; null if unknown.
        #[serde(rename = "Author")]
        pub author: ::std::option::Option<::std::string::String>,
        /// Author's stable user ID; null if unknown.
        #[serde(rename = "AuthorULID")]
        pub author_ulid: ::std::option::Option<::std::string::String>,
        /// When it was created.
        #[serde(rename = "DateCreated")]
        pub date_created: crate::wire::SqlTime,
        /// When it was last changed.
        #[serde(rename = "DateModified")]
        pub date_modified: crate::wire::SqlTime,
        /// Role of the achievement in beating the game; null if it has none.
        #[serde(rename = "Type")]
        pub type_: ::std::option::Option<crate::enums::AchievementType>,
    }

    /// A user's award (badge).
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserAward {
        /// When the user got the award.
        #[serde(rename = "AwardedAt")]
        pub awarded_at: crate::wire::OffsetTime,
        /// Title of the game, event or award; null if the award has none or its game is missing.
        #[serde(rename = "Title")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Console ID, 101 for events; null if there is no game.
        #[serde(rename = "ConsoleID")]
        pub console_id: ::std::option::Option<crate::wire::UInt>,
        /// Console name, `Events` for events; null if there is no game.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::option::Option<::std::string::String>,
        /// Always null, or 0 in older responses; without meaning.
        #[serde(rename = "Flags")]
        pub flags: ::std::option::Option<crate::wire::UInt>,
        /// Path of the icon of the game or award on the media host; null if there is none.
        #[serde(rename = "ImageIcon")]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// Tier the user chose to show for an event award or media contribution; null if none.
        #[serde(rename = "display_award_tier")]
        pub display_award_tier: ::std::option::Option<crate::wire::UInt>,
        /// Kind of award, one of `Mastery/Completion`, `Game Beaten`, `Event`, `Site Event`,
        /// `Achievement Unlocks Yield`, `Achievement Points Yield`, `Patreon Supporter`, `Certified Legend`,
        /// `Playtest` and `Media Contribution`; the server can add more. Do not rely on the difference
        /// between `Event` and `Site Event`: the server calls an event award `Site Event` if any site award
        /// of the user has the same `AwardData`.
        #[serde(rename = "AwardType")]
        pub award_type: ::std::string::String,
        /// What the award is for, by kind: the game ID for `Mastery/Completion` and `Game Beaten`, the event
        /// ID (not a game ID) for `Event` and `Site Event`, the site award ID for `Playtest`, the tier
        /// reached for yields and `Media Contribution`, 0 for others.
        #[serde(rename = "AwardData")]
        pub award_data: crate::wire::UInt,
        /// For games, 1 in hardcore mode and 0 in softcore mode; for `Event`, `Site Event`,
        /// `Patreon Supporter` and `Media Contribution`, the tier.
        #[serde(rename = "AwardDataExtra")]
        pub award_data_extra: crate::wire::UInt,
        /// Position the user chose; several awards can share one.
        #[serde(rename = "DisplayOrder")]
        pub display_order: crate::wire::Int,
    }

    /// A user's awards (badges) and the number of each kind.
    ///
    /// All counts include hidden awards. The counts by kind need not add up to the total: an award can be of two
    /// kinds.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserAwards {
        /// Number of awards, including hidden ones.
        #[serde(rename = "TotalAwardsCount")]
        pub total_awards_count: crate::wire::UInt,
        /// Number of hidden awards; the list leaves them out.
        #[serde(rename = "HiddenAwardsCount")]
        pub hidden_awards_count: crate::wire::UInt,
        /// Number of games mastered (all achievements in hardcore).
        #[serde(rename = "MasteryAwardsCount")]
        pub mastery_awards_count: crate::wire::UInt,
        /// Number of games completed (all achievements in softcore) but not mastered.
        #[serde(rename = "CompletionAwardsCount")]
        pub completion_awards_count: crate::wire::UInt,
        /// Number of games beaten in hardcore mode.
        #[serde(rename = "BeatenHardcoreAwardsCount")]
        pub beaten_hardcore_awards_count: crate::wire::UInt,
        /// Number of games beaten in softcore mode only.
        #[serde(rename = "BeatenSoftcoreAwardsCount")]
        pub beaten_softcore_awards_count: crate::wire::UInt,
        /// Number of awards from events.
        #[serde(rename = "EventAwardsCount")]
        pub event_awards_count: crate::wire::UInt,
        /// Number of awards from the site itself.
        #[serde(rename = "SiteAwardsCount")]
        pub site_awards_count: crate::wire::UInt,
        /// Visible awards in the order the user chose, then oldest first.
        #[serde(rename = "VisibleUserAwards")]
        pub visible_user_awards: crate::wire::List<crate::types::UserAward>,
    }

    /// One page of the games a user played, with the highest award for each.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserCompletionProgress {
        /// Number of games on this page.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// Number of games on all pages.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
        /// Games on this page.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::UserGameCompletion>,
    }

    /// A user's progress in a game and the highest award for it.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserGameCompletion {
        /// Game ID.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// Game title.
        #[serde(rename = "Title")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Path of the icon.
        #[serde(rename = "ImageIcon")]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// Console ID.
        #[serde(rename = "ConsoleID")]
        pub console_id: crate::wire::UInt,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::option::Option<::std::string::String>,
        /// Number of achievements the game has; 0 if the user has an award but no progress.
        #[serde(rename = "MaxPossible")]
        pub max_possible: crate::wire::UInt,
        /// Number of achievements earned in any mode; null if not computed.
        #[serde(rename = "NumAwarded")]
        pub num_awarded: ::std::option::Option<crate::wire::UInt>,
        /// Number of achievements earned in hardcore mode.
        #[serde(rename = "NumAwardedHardcore")]
        pub num_awarded_hardcore: crate::wire::UInt,
        /// When the user last earned one of the achievements; null if never. For an award without progress,
        /// the date of the first award found.
        #[serde(rename = "MostRecentAwardedDate")]
        pub most_recent_awarded_date: ::std::option::Option<crate::wire::OffsetTime>,
        /// User's highest award for the game; null if there is none.
        #[serde(rename = "HighestAwardKind")]
        pub highest_award_kind: ::std::option::Option<crate::enums::AwardKind>,
        /// When the user got that award; null if there is none.
        #[serde(rename = "HighestAwardDate")]
        pub highest_award_date: ::std::option::Option<crate::wire::OffsetTime>,
    }

    /// One page of a user's entries on a game's leaderboards.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserGameLeaderboards {
        /// Number of leaderboards on this page.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// Number of leaderboards on all pages.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
        /// Leaderboards on this page.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::UserLeaderboard>,
    }

    /// A user's rank among the players of a game.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserGameRankAndScore {
        /// Name the account was created with; other responses have the display name, which can change.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
        /// Stable user ID; null if the account has none.
        #[serde(rename = "ULID")]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Rank by points in any mode; no two users share one. Null for untracked users.
        #[serde(rename = "UserRank")]
        pub user_rank: ::std::option::Option<crate::wire::UInt>,
        /// User's points in the game, in any mode; 0 if the user only started it.
        #[serde(rename = "TotalScore")]
        pub total_score: ::std::option::Option<crate::wire::UInt>,
        /// When the user last earned an achievement of the game; null without a hardcore unlock.
        #[serde(rename = "LastAward")]
        pub last_award: ::std::option::Option<crate::wire::SqlTime>,
    }

    /// A leaderboard with a user's entry.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserLeaderboard {
        /// Leaderboard ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Whether a lower score is better.
        #[serde(rename = "RankAsc")]
        pub rank_asc: crate::wire::Bool,
        /// Leaderboard title.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// What the score measures.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// Format of the scores.
        #[serde(rename = "Format")]
        pub format: crate::enums::LeaderboardFormat,
        /// User's entry.
        #[serde(rename = "UserEntry")]
        pub user_entry: UserLeaderboardEntry,
    }

    /// The user's entry on a leaderboard.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserLeaderboardEntry {
        /// User's display name.
        #[serde(rename = "User")]
        pub user: ::std::option::Option<::std::string::String>,
        /// Stable user ID; null if the account has none.
        #[serde(rename = "ULID")]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Score as a number, in the unit of the leaderboard's format.
        #[serde(rename = "Score")]
        pub score: crate::wire::Int,
        /// Score as the site displays it. A score outside the signed 32-bit range comes out wrong here, unless the
        /// format is `UNSIGNED`; `Score` is exact.
        #[serde(rename = "FormattedScore")]
        pub formatted_score: ::std::string::String,
        /// Rank of the entry, from 1; equal scores share a rank.
        #[serde(rename = "Rank")]
        pub rank: crate::wire::UInt,
        /// When the entry was last improved.
        #[serde(rename = "DateUpdated")]
        pub date_updated: crate::wire::OffsetTime,
    }

    /// A user's points over all games.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserPoints {
        /// Points in hardcore mode.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// Points in softcore mode.
        #[serde(rename = "SoftcorePoints")]
        pub softcore_points: crate::wire::UInt,
    }

    /// A user's profile, with points and the last game.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserProfile {
        /// User's display name.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
        /// Stable user ID; null if the account has none.
        #[serde(rename = "ULID")]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Path of the user's picture on the media host, by the name the account was created with.
        #[serde(rename = "UserPic")]
        pub user_pic: ::std::string::String,
        /// When the account was created.
        #[serde(rename = "MemberSince")]
        pub member_since: crate::wire::SqlTime,
        /// What the user was last doing in a game, in words; null if unknown.
        #[serde(rename = "RichPresenceMsg")]
        pub rich_presence_msg: ::std::option::Option<::std::string::String>,
        /// ID of the game the user last played; 0 if there is none.
        #[serde(rename = "LastGameID")]
        pub last_game_id: crate::wire::UInt,
        /// Number of unlocks by others of achievements this user made.
        #[serde(rename = "ContribCount")]
        pub contrib_count: crate::wire::UInt,
        /// Points others earned from achievements this user made.
        #[serde(rename = "ContribYield")]
        pub contrib_yield: crate::wire::UInt,
        /// User's points in hardcore mode, over all games.
        #[serde(rename = "TotalPoints")]
        pub total_points: crate::wire::UInt,
        /// Permission level of the account.
        #[serde(rename = "Permissions")]
        pub permissions: crate::enums::Permissions,
        /// Whether the user is left out of all rankings.
        #[serde(rename = "Untracked")]
        pub untracked: crate::wire::Bit,
        /// Account number, which no endpoint takes; use the ULID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Whether others can comment on the user's wall.
        #[serde(rename = "UserWallActive")]
        pub user_wall_active: crate::wire::Bit,
        /// User's motto; can be empty.
        #[serde(rename = "Motto")]
        pub motto: ::std::string::String,
        /// User's points in softcore mode, over all games; null if not computed.
        #[serde(rename = "TotalSoftcorePoints")]
        pub total_softcore_points: ::std::option::Option<crate::wire::UInt>,
        /// User's RetroPoints, over all games.
        #[serde(rename = "TotalTruePoints")]
        pub total_true_points: ::std::option::Option<crate::wire::UInt>,
    }

    /// A user's points and rank.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserRankAndScore {
        /// Points in hardcore mode.
        #[serde(rename = "Score")]
        pub score: crate::wire::UInt,
        /// Points in softcore mode.
        #[serde(rename = "SoftcoreScore")]
        pub softcore_score: crate::wire::UInt,
        /// Rank by hardcore points; null if unranked.
        #[serde(rename = "Rank")]
        pub rank: ::std::option::Option<crate::wire::UInt>,
        /// Number of ranked users.
        #[serde(rename = "TotalRanked")]
        pub total_ranked: crate::wire::UInt,
    }

    /// Games for which a user requested achievement sets.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserSetRequests {
        /// Games ordered by title.
        #[serde(rename = "RequestedSets")]
        pub requested_sets: crate::wire::List<crate::types::RequestedSet>,
        /// Number of requests the user is allowed, not the number made.
        #[serde(rename = "TotalRequests")]
        pub total_requests: crate::wire::UInt,
        /// Points the user still needs for another request.
        #[serde(rename = "PointsForNext")]
        pub points_for_next: crate::wire::UInt,
    }

    /// A user with points, rank, recent games and recent achievements.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserSummary {
        /// User's display name.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
        /// Stable user ID; null if the account has none.
        #[serde(rename = "ULID")]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Path of the user's picture on the media host, by the name the account was created with.
        #[serde(rename = "UserPic")]
        pub user_pic: ::std::string::String,
        /// When the account was created.
        #[serde(rename = "MemberSince")]
        pub member_since: crate::wire::SqlTime,
        /// What the user was last doing in a game, in words; null if unknown.
        #[serde(rename = "RichPresenceMsg")]
        pub rich_presence_msg: ::std::option::Option<::std::string::String>,
        /// ID of the game the user last played; 0 if there is none.
        #[serde(rename = "LastGameID")]
        pub last_game_id: crate::wire::UInt,
        /// Number of unlocks by others of achievements this user made.
        #[serde(rename = "ContribCount")]
        pub contrib_count: crate::wire::UInt,
        /// Points others earned from achievements this user made.
        #[serde(rename = "ContribYield")]
        pub contrib_yield: crate::wire::UInt,
        /// User's points in hardcore mode, over all games.
        #[serde(rename = "TotalPoints")]
        pub total_points: crate::wire::UInt,
        /// Permission level of the account.
        #[serde(rename = "Permissions")]
        pub permissions: crate::enums::Permissions,
        /// Whether the user is left out of all rankings.
        #[serde(rename = "Untracked")]
        pub untracked: crate::wire::Bit,
        /// Account number, which no endpoint takes; use the ULID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Whether others can comment on the user's wall.
        #[serde(rename = "UserWallActive")]
        pub user_wall_active: crate::wire::Bit,
        /// User's motto; can be empty.
        #[serde(rename = "Motto")]
        pub motto: ::std::string::String,
        /// Placeholder for a record the server no longer fills in; only `User` has a value.
        #[serde(rename = "LastActivity")]
        pub last_activity: LastActivity,
        /// When `RichPresenceMsg` was sent; null if never.
        #[serde(rename = "RichPresenceMsgDate")]
        pub rich_presence_msg_date: ::std::option::Option<crate::wire::SqlTime>,
        /// User's points in softcore mode, over all games.
        #[serde(rename = "TotalSoftcorePoints")]
        pub total_softcore_points: crate::wire::UInt,
        /// User's RetroPoints, over all games.
        #[serde(rename = "TotalTruePoints")]
        pub total_true_points: crate::wire::UInt,
        /// Rank by hardcore points; null if unranked.
        #[serde(rename = "Rank")]
        pub rank: ::std::option::Option<crate::wire::UInt>,
        /// Number of games in `RecentlyPlayed`.
        #[serde(rename = "RecentlyPlayedCount")]
        pub recently_played_count: crate::wire::UInt,
        /// Games the user last played, newest first; empty unless recent games are requested.
        #[serde(rename = "RecentlyPlayed")]
        pub recently_played: crate::wire::List<crate::types::PlayedGame>,
        /// User's progress in the recent games and the last game, by game ID. Empty unless recent games are
        /// requested; absent if they are and the user has played none.
        #[serde(rename = "Awarded", skip_serializing_if = "::std::option::Option::is_none")]
        pub awarded: ::std::option::Option<crate::wire::Map<crate::wire::UInt, crate::types::GameProgress>>,
        /// Most recently earned achievements of the recent games and the last game, by game ID and achievement ID.
        /// The order of the maps has no meaning: sort by `DateAwarded`. Empty unless recent games are requested;
        /// absent if they are and the user has played none. If nothing was earned in them, the server sends `[]`,
        /// which reads as an empty map.
        #[serde(rename = "RecentAchievements", skip_serializing_if = "::std::option::Option::is_none")]
        pub recent_achievements: ::std::option::Option<
            crate::wire::Map<
                crate::wire::UInt,
                crate::wire::Map<crate::wire::UInt, crate::types::RecentAchievement>,
            >,
        >,
        /// Game the user last played. Absent unless recent games are requested, and if the user has played none or
        /// the game is unknown.
        #[serde(rename = "LastGame", skip_serializing_if = "::std::option::Option::is_none")]
        pub last_game: ::std::option::Option<LastGame>,
        /// Number of ranked users.
        #[serde(rename = "TotalRanked")]
        pub total_ranked: crate::wire::UInt,
        /// Always `Offline`, whatever the user does.
        #[serde(rename = "Status")]
        pub status: ::std::string::String,
    }

    /// Body of a 422 for invalid parameters.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ValidationError {
        /// First error message, with the number of further ones.
        #[serde(rename = "message")]
        pub message: ::std::string::String,
        /// Error messages for each invalid parameter, by its name in the query.
        #[serde(rename = "errors")]
        pub errors: crate::wire::Map<::std::string::String, crate::wire::List<::std::string::String>>,
    }

    /// A game on a user's want-to-play list.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WantToPlayGame {
        /// Game ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Title with tags like `~Hack~`.
        #[serde(rename = "Title")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Console ID.
        #[serde(rename = "ConsoleID")]
        pub console_id: ::std::option::Option<crate::wire::UInt>,
        /// Console name.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// Path of the icon.
        #[serde(rename = "ImageIcon")]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// Points it is worth.
        #[serde(rename = "PointsTotal")]
        pub points_total: ::std::option::Option<crate::wire::UInt>,
        /// Number of promoted achievements.
        #[serde(rename = "AchievementsPublished")]
        pub achievements_published: ::std::option::Option<crate::wire::UInt>,
    }

    /// One page of the games on a user's want-to-play list.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WantToPlayList {
        /// Number of games on this page.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// Number of games on all pages.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
        /// Games on this page.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::WantToPlayGame>,
    }

    /// The achievement of the week, as it is in its own game.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WeeklyAchievement {
        /// Achievement ID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Achievement title.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// What to do to earn the achievement.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// Points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// RetroPoints the achievement is worth.
        #[serde(rename = "TrueRatio")]
        pub true_ratio: crate::wire::UInt,
        /// Role of the achievement in beating its game; null if it has none.
        #[serde(rename = "Type")]
        pub type_: ::std::option::Option<crate::enums::AchievementType>,
        /// First author's display name; null if unknown.
        #[serde(rename = "Author")]
        pub author: ::std::option::Option<::std::string::String>,
        /// Author's stable user ID; null if unknown.
        #[serde(rename = "AuthorULID")]
        pub author_ulid: ::std::option::Option<::std::string::String>,
        /// Badge name: digits, possibly with leading zeros.
        #[serde(rename = "BadgeName")]
        pub badge_name: ::std::option::Option<::std::string::String>,
        /// Path of the badge on the media host.
        #[serde(rename = "BadgeURL", skip_serializing_if = "::std::option::Option::is_none")]
        pub badge_url: ::std::option::Option<::std::string::String>,
        /// Day of creation; null if unknown.
        #[serde(rename = "DateCreated")]
        pub date_created: ::std::option::Option<crate::wire::Date>,
        /// Day of the last change.
        #[serde(rename = "DateModified")]
        pub date_modified: crate::wire::Date,
    }

    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::fmt::Debug for ConversionError {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }

        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
    crate::wire::object!(
        AchievementCount { 0 game_id = "GameID" required, 1 achievement_ids =
        "AchievementIDs" required, }
    );
    crate::wire::object!(
        AchievementOfTheWeek { 0 achievement = "Achievement" required, 1 console =
        "Console" required, 2 forum_topic = "ForumTopic" required, 3 game = "Game"
        required, 4 start_at = "StartAt" required, 5 total_players = "TotalPlayers"
        required, 6 unlocks = "Unlocks" required, 7 unlocks_count = "UnlocksCount"
        required, 8 unlocks_hardcore_count = "UnlocksHardcoreCount" optional, }
    );
    crate::wire::object!(
        AchievementTicketStats { 0 achievement_id = "AchievementID" required, 1
        achievement_title = "AchievementTitle" required, 2 achievement_description =
        "AchievementDescription" required, 3 achievement_type = "AchievementType"
        optional, 4 url = "URL" required, 5 open_tickets = "OpenTickets" required, }
    );
    crate::wire::object!(
        AchievementUnlock { 0 user = "User" optional, 1 ulid = "ULID" optional, 2
        ra_points = "RAPoints" required, 3 ra_softcore_points = "RASoftcorePoints"
        optional, 4 date_awarded = "DateAwarded" required, 5 hardcore_mode =
        "HardcoreMode" required, }
    );
    crate::wire::object!(
        AchievementUnlocks { 0 achievement = "Achievement" required, 1 console =
        "Console" required, 2 game = "Game" required, 3 unlocks_count = "UnlocksCount"
        required, 4 unlocks_hardcore_count = "UnlocksHardcoreCount" optional, 5
        total_players = "TotalPlayers" required, 6 unlocks = "Unlocks" required, }
    );
    crate::wire::object!(
        AchievementWithProgress { 0 id = "ID" required, 1 title = "Title" required, 2
        description = "Description" required, 3 points = "Points" required, 4 true_ratio
        = "TrueRatio" required, 5 badge_name = "BadgeName" optional, 6 num_awarded =
        "NumAwarded" optional, 7 num_awarded_hardcore = "NumAwardedHardcore" optional, 8
        type_ = "Type" optional, 9 display_order = "DisplayOrder" required, 10 author =
        "Author" required, 11 author_ulid = "AuthorULID" optional, 12 date_created =
        "DateCreated" required, 13 date_modified = "DateModified" required, 14 mem_addr =
        "MemAddr" required, 15 date_earned = "DateEarned" optional, 16
        date_earned_hardcore = "DateEarnedHardcore" optional, }
    );
    crate::wire::object!(
        Claim { 0 id = "ID" required, 1 ulid = "ULID" optional, 2 user = "User" optional,
        3 game_id = "GameID" required, 4 game_title = "GameTitle" optional, 5 game_icon =
        "GameIcon" optional, 6 console_id = "ConsoleID" optional, 7 console_name =
        "ConsoleName" optional, 8 claim_type = "ClaimType" required, 9 set_type =
        "SetType" required, 10 status = "Status" required, 11 extension = "Extension"
        required, 12 special = "Special" required, 13 created = "Created" required, 14
        done_time = "DoneTime" required, 15 updated = "Updated" required, 16
        user_is_jr_dev = "UserIsJrDev" required, 17 minutes_left = "MinutesLeft"
        required, }
    );
    crate::wire::object!(
        Comment { 0 user = "User" optional, 1 ulid = "ULID" optional, 2 submitted =
        "Submitted" required, 3 comment_text = "CommentText" required, }
    );
    crate::wire::object!(
        Comments { 0 count = "Count" required, 1 total = "Total" required, 2 results =
        "Results" required, }
    );
    crate::wire::object!(
        CompletedGame { 0 game_id = "GameID" required, 1 title = "Title" optional, 2
        image_icon = "ImageIcon" optional, 3 console_id = "ConsoleID" optional, 4
        console_name = "ConsoleName" optional, 5 max_possible = "MaxPossible" required, 6
        num_awarded = "NumAwarded" required, 7 pct_won = "PctWon" required, 8
        hardcore_mode = "HardcoreMode" required, }
    );
    crate::wire::object!(
        Console { 0 id = "ID" required, 1 name = "Name" required, 2 icon_url = "IconURL"
        optional, 3 active = "Active" optional, 4 is_game_system = "IsGameSystem"
        optional, }
    );
    crate::wire::object!(
        ConsoleReference { 0 id = "ID" required, 1 title = "Title" required, }
    );
    crate::wire::object!(
        DeveloperTicketStats { 0 user = "User" optional, 1 ulid = "ULID" optional, 2 open
        = "Open" required, 3 closed = "Closed" required, 4 resolved = "Resolved"
        required, 5 total = "Total" required, 6 url = "URL" required, }
    );
    crate::wire::object!(
        EarnedAchievement { 0 date = "Date" required, 1 hardcore_mode = "HardcoreMode"
        required, 2 achievement_id = "AchievementID" required, 3 title = "Title"
        required, 4 description = "Description" required, 5 badge_name = "BadgeName"
        optional, 6 points = "Points" required, 7 true_ratio = "TrueRatio" optional, 8
        type_ = "Type" optional, 9 author = "Author" required, 10 author_ulid =
        "AuthorULID" optional, 11 game_title = "GameTitle" optional, 12 game_icon =
        "GameIcon" optional, 13 game_id = "GameID" required, 14 console_name =
        "ConsoleName" required, 15 badge_url = "BadgeURL" required, 16 game_url =
        "GameURL" required, }
    );
    crate::wire::object!(
        EarnedAchievementOfSpan { 0 date = "Date" required, 1 hardcore_mode =
        "HardcoreMode" required, 2 achievement_id = "AchievementID" required, 3 title =
        "Title" required, 4 description = "Description" required, 5 badge_name =
        "BadgeName" optional, 6 points = "Points" required, 7 true_ratio = "TrueRatio"
        optional, 8 type_ = "Type" optional, 9 author = "Author" required, 10 author_ulid
        = "AuthorULID" optional, 11 game_title = "GameTitle" optional, 12 game_icon =
        "GameIcon" optional, 13 game_id = "GameID" required, 14 console_name =
        "ConsoleName" required, 15 badge_url = "BadgeURL" required, 16 game_url =
        "GameURL" required, 17 cumul_score = "CumulScore" required, }
    );
    crate::wire::object!(
        ExtendedAchievement { 0 id = "ID" required, 1 title = "Title" required, 2
        description = "Description" required, 3 points = "Points" required, 4 true_ratio
        = "TrueRatio" required, 5 badge_name = "BadgeName" optional, 6 num_awarded =
        "NumAwarded" optional, 7 num_awarded_hardcore = "NumAwardedHardcore" optional, 8
        author = "Author" optional, 9 author_ulid = "AuthorULID" optional, 10
        date_modified = "DateModified" required, 11 date_created = "DateCreated"
        required, 12 display_order = "DisplayOrder" required, 13 mem_addr = "MemAddr"
        required, 14 type_ = "type" optional, }
    );
    crate::wire::object!(
        Followee { 0 user = "User" optional, 1 ulid = "ULID" optional, 2 points =
        "Points" required, 3 points_softcore = "PointsSoftcore" optional, 4
        is_following_me = "IsFollowingMe" required, }
    );
    crate::wire::object!(
        Followees { 0 count = "Count" required, 1 total = "Total" required, 2 results =
        "Results" required, }
    );
    crate::wire::object!(
        Follower { 0 user = "User" optional, 1 ulid = "ULID" optional, 2 points =
        "Points" required, 3 points_softcore = "PointsSoftcore" optional, 4
        am_i_following = "AmIFollowing" required, }
    );
    crate::wire::object!(
        Followers { 0 count = "Count" required, 1 total = "Total" required, 2 results =
        "Results" required, }
    );
    crate::wire::object!(ForumTopic { 0 id = "ID" optional, });
    crate::wire::object!(
        Game { 0 image_icon = "ImageIcon" optional, 1 image_title = "ImageTitle"
        required, 2 image_ingame = "ImageIngame" required, 3 image_box_art =
        "ImageBoxArt" required, 4 released = "Released" optional, 5
        released_at_granularity = "ReleasedAtGranularity" optional, 6 publisher =
        "Publisher" optional, 7 developer = "Developer" optional, 8 genre = "Genre"
        optional, 9 title = "Title" optional, 10 game_title = "GameTitle" optional, 11
        console_id = "ConsoleID" optional, 12 console_name = "ConsoleName" required, 13
        console = "Console" required, 14 forum_topic_id = "ForumTopicID" optional, 15
        flags = "Flags" required, 16 game_icon = "GameIcon" optional, }
    );
    crate::wire::object!(
        GameClaim { 0 user = "User" optional, 1 ulid = "ULID" optional, 2 set_type =
        "SetType" required, 3 game_id = "GameID" required, 4 claim_type = "ClaimType"
        required, 5 created = "Created" required, 6 expiration = "Expiration" required, }
    );
    crate::wire::object!(
        GameExtended { 0 image_icon = "ImageIcon" optional, 1 image_title = "ImageTitle"
        required, 2 image_ingame = "ImageIngame" required, 3 image_box_art =
        "ImageBoxArt" required, 4 released = "Released" optional, 5
        released_at_granularity = "ReleasedAtGranularity" optional, 6 publisher =
        "Publisher" optional, 7 developer = "Developer" optional, 8 genre = "Genre"
        optional, 9 id = "ID" required, 10 title = "Title" optional, 11 console_id =
        "ConsoleID" optional, 12 forum_topic_id = "ForumTopicID" optional, 13 flags =
        "Flags" optional, 14 is_final = "IsFinal" required, 15 rich_presence_patch =
        "RichPresencePatch" required, 16 guide_url = "GuideURL" optional, 17 updated =
        "Updated" required, 18 console_name = "ConsoleName" required, 19 parent_game_id =
        "ParentGameID" optional, 20 num_distinct_players = "NumDistinctPlayers" optional,
        21 num_achievements = "NumAchievements" required, 22 achievements =
        "Achievements" required, 23 claims = "Claims" required, 24
        num_distinct_players_casual = "NumDistinctPlayersCasual" optional, 25
        num_distinct_players_hardcore = "NumDistinctPlayersHardcore" optional, }
    );
    crate::wire::object!(
        GameHash { 0 name = "Name" optional, 1 md5 = "MD5" optional, 2 labels = "Labels"
        required, 3 patch_url = "PatchUrl" optional, }
    );
    crate::wire::object!(GameHashes { 0 results = "Results" required, });
    crate::wire::object!(
        GameInfoAndUserProgress { 0 image_icon = "ImageIcon" optional, 1 image_title =
        "ImageTitle" required, 2 image_ingame = "ImageIngame" required, 3 image_box_art =
        "ImageBoxArt" required, 4 released = "Released" optional, 5
        released_at_granularity = "ReleasedAtGranularity" optional, 6 publisher =
        "Publisher" optional, 7 developer = "Developer" optional, 8 genre = "Genre"
        optional, 9 id = "ID" required, 10 title = "Title" optional, 11 console_id =
        "ConsoleID" required, 12 console_name = "ConsoleName" required, 13 parent_game_id
        = "ParentGameID" optional, 14 num_distinct_players = "NumDistinctPlayers"
        optional, 15 num_distinct_players_casual = "NumDistinctPlayersCasual" optional,
        16 num_distinct_players_hardcore = "NumDistinctPlayersHardcore" optional, 17
        num_achievements = "NumAchievements" optional, 18 num_awarded_to_user =
        "NumAwardedToUser" required, 19 num_awarded_to_user_hardcore =
        "NumAwardedToUserHardcore" required, 20 user_completion = "UserCompletion"
        required, 21 user_completion_hardcore = "UserCompletionHardcore" required, 22
        user_total_playtime = "UserTotalPlaytime" optional, 23 forum_topic_id =
        "ForumTopicID" optional, 24 flags = "Flags" optional, 25 is_final = "IsFinal"
        required, 26 rich_presence_patch = "RichPresencePatch" required, 27 achievements
        = "Achievements" required, 28 highest_award_kind = "HighestAwardKind" nullable,
        29 highest_award_date = "HighestAwardDate" nullable, }
    );
    crate::wire::object!(
        GameLeaderboards { 0 count = "Count" required, 1 total = "Total" required, 2
        results = "Results" required, }
    );
    crate::wire::object!(
        GameProgress { 0 num_possible_achievements = "NumPossibleAchievements" required,
        1 possible_score = "PossibleScore" required, 2 num_achieved = "NumAchieved"
        required, 3 score_achieved = "ScoreAchieved" required, 4 num_achieved_hardcore =
        "NumAchievedHardcore" required, 5 score_achieved_hardcore =
        "ScoreAchievedHardcore" required, }
    );
    crate::wire::object!(
        GameProgression { 0 id = "ID" required, 1 title = "Title" optional, 2 console_id
        = "ConsoleID" required, 3 console_name = "ConsoleName" required, 4 image_icon =
        "ImageIcon" optional, 5 num_distinct_players = "NumDistinctPlayers" optional, 6
        times_used_in_beat_median = "TimesUsedInBeatMedian" required, 7
        times_used_in_hardcore_beat_median = "TimesUsedInHardcoreBeatMedian" required, 8
        median_time_to_beat = "MedianTimeToBeat" optional, 9 median_time_to_beat_hardcore
        = "MedianTimeToBeatHardcore" optional, 10 times_used_in_completion_median =
        "TimesUsedInCompletionMedian" required, 11 times_used_in_mastery_median =
        "TimesUsedInMasteryMedian" required, 12 median_time_to_complete =
        "MedianTimeToComplete" optional, 13 median_time_to_master = "MedianTimeToMaster"
        optional, 14 num_achievements = "NumAchievements" optional, 15 achievements =
        "Achievements" required, }
    );
    crate::wire::object!(
        GameRankAndScore { 0 user = "User" optional, 1 ulid = "ULID" optional, 2
        num_achievements = "NumAchievements" required, 3 total_score = "TotalScore"
        optional, 4 last_award = "LastAward" required, }
    );
    crate::wire::object!(
        GameReference { 0 id = "ID" required, 1 title = "Title" optional, }
    );
    crate::wire::object!(
        GameTicketStats { 0 game_id = "GameID" required, 1 game_title = "GameTitle"
        optional, 2 console_name = "ConsoleName" required, 3 open_tickets = "OpenTickets"
        required, 4 url = "URL" required, 5 tickets = "Tickets" optional, }
    );
    crate::wire::object!(
        LastActivity { 0 id = "ID" required, 1 timestamp = "timestamp" optional, 2
        lastupdate = "lastupdate" optional, 3 activitytype = "activitytype" optional, 4
        user = "User" required, 5 data = "data" optional, 6 data2 = "data2" optional, }
    );
    crate::wire::object!(
        LastGame { 0 image_icon = "ImageIcon" optional, 1 image_title = "ImageTitle"
        required, 2 image_ingame = "ImageIngame" required, 3 image_box_art =
        "ImageBoxArt" required, 4 released = "Released" optional, 5
        released_at_granularity = "ReleasedAtGranularity" optional, 6 publisher =
        "Publisher" optional, 7 developer = "Developer" optional, 8 genre = "Genre"
        optional, 9 id = "ID" required, 10 title = "Title" optional, 11 console_id =
        "ConsoleID" optional, 12 console_name = "ConsoleName" required, 13 forum_topic_id
        = "ForumTopicID" required, 14 flags = "Flags" required, 15 is_final = "IsFinal"
        required, }
    );
    crate::wire::object!(
        Leaderboard { 0 id = "ID" required, 1 rank_asc = "RankAsc" required, 2 title =
        "Title" required, 3 description = "Description" required, 4 format = "Format"
        required, 5 top_entry = "TopEntry" optional_object, 6 author = "Author" optional,
        7 author_ulid = "AuthorULID" optional, 8 state = "State" optional, }
    );
    crate::wire::object!(
        LeaderboardEntries { 0 count = "Count" required, 1 total = "Total" required, 2
        results = "Results" required, }
    );
    crate::wire::object!(
        LeaderboardEntry { 0 user = "User" optional, 1 ulid = "ULID" optional, 2 score =
        "Score" required, 3 formatted_score = "FormattedScore" required, 4 date_submitted
        = "DateSubmitted" required, 5 rank = "Rank" required, }
    );
    crate::wire::object!(
        LeaderboardScore { 0 user = "User" optional, 1 ulid = "ULID" optional, 2 score =
        "Score" required, 3 formatted_score = "FormattedScore" required, }
    );
    crate::wire::object!(
        ListedGame { 0 title = "Title" optional, 1 id = "ID" required, 2 console_id =
        "ConsoleID" required, 3 console_name = "ConsoleName" required, 4 image_icon =
        "ImageIcon" optional, 5 num_achievements = "NumAchievements" required, 6
        num_leaderboards = "NumLeaderboards" required, 7 points = "Points" required, 8
        date_modified = "DateModified" optional, 9 forum_topic_id = "ForumTopicID"
        optional, 10 hashes = "Hashes" optional, }
    );
    crate::wire::object!(
        MostTicketedGames { 0 most_reported_games = "MostReportedGames" required, 1 url =
        "URL" required, }
    );
    crate::wire::object!(
        PlayedGame { 0 image_icon = "ImageIcon" optional, 1 image_title = "ImageTitle"
        required, 2 image_ingame = "ImageIngame" required, 3 image_box_art =
        "ImageBoxArt" required, 4 game_id = "GameID" required, 5 console_id = "ConsoleID"
        required, 6 console_name = "ConsoleName" required, 7 title = "Title" optional, 8
        last_played = "LastPlayed" optional, 9 achievements_total = "AchievementsTotal"
        optional, }
    );
    crate::wire::object!(
        ProgressionAchievement { 0 id = "ID" required, 1 title = "Title" required, 2
        description = "Description" required, 3 points = "Points" required, 4 true_ratio
        = "TrueRatio" required, 5 badge_name = "BadgeName" optional, 6 num_awarded =
        "NumAwarded" optional, 7 num_awarded_hardcore = "NumAwardedHardcore" optional, 8
        type_ = "Type" optional, 9 times_used_in_unlock_median =
        "TimesUsedInUnlockMedian" optional, 10 times_used_in_hardcore_unlock_median =
        "TimesUsedInHardcoreUnlockMedian" optional, 11 median_time_to_unlock =
        "MedianTimeToUnlock" optional, 12 median_time_to_unlock_hardcore =
        "MedianTimeToUnlockHardcore" optional, }
    );
    crate::wire::object!(
        RecentAchievement { 0 id = "ID" required, 1 game_id = "GameID" required, 2
        game_title = "GameTitle" optional, 3 title = "Title" required, 4 description =
        "Description" required, 5 points = "Points" required, 6 type_ = "Type" optional,
        7 badge_name = "BadgeName" optional, 8 is_awarded = "IsAwarded" required, 9
        date_awarded = "DateAwarded" optional, 10 hardcore_achieved = "HardcoreAchieved"
        optional, }
    );
    crate::wire::object!(
        RecentGameAward { 0 user = "User" optional, 1 ulid = "ULID" optional, 2
        award_kind = "AwardKind" optional, 3 award_date = "AwardDate" required, 4 game_id
        = "GameID" required, 5 game_title = "GameTitle" optional, 6 console_id =
        "ConsoleID" optional, 7 console_name = "ConsoleName" optional, }
    );
    crate::wire::object!(
        RecentGameAwards { 0 count = "Count" required, 1 total = "Total" required, 2
        results = "Results" required, }
    );
    crate::wire::object!(
        RecentTickets { 0 open_tickets = "OpenTickets" required, 1 url = "URL" required,
        2 recent_tickets = "RecentTickets" required, }
    );
    crate::wire::object!(
        RecentlyPlayedGame { 0 image_icon = "ImageIcon" optional, 1 image_title =
        "ImageTitle" required, 2 image_ingame = "ImageIngame" required, 3 image_box_art =
        "ImageBoxArt" required, 4 game_id = "GameID" required, 5 console_id = "ConsoleID"
        required, 6 console_name = "ConsoleName" required, 7 title = "Title" optional, 8
        last_played = "LastPlayed" optional, 9 achievements_total = "AchievementsTotal"
        optional, 10 num_possible_achievements = "NumPossibleAchievements" required, 11
        possible_score = "PossibleScore" required, 12 num_achieved = "NumAchieved"
        required, 13 score_achieved = "ScoreAchieved" required, 14 num_achieved_hardcore
        = "NumAchievedHardcore" required, 15 score_achieved_hardcore =
        "ScoreAchievedHardcore" required, }
    );
    crate::wire::object!(
        RequestedSet { 0 game_id = "GameID" required, 1 title = "Title" optional, 2
        image_icon = "ImageIcon" optional, 3 console_id = "ConsoleID" required, 4
        console_name = "ConsoleName" required, }
    );
    crate::wire::object!(
        Ticket { 0 id = "ID" required, 1 achievement_type = "AchievementType" optional, 2
        achievement_author = "AchievementAuthor" optional, 3 achievement_author_ulid =
        "AchievementAuthorULID" optional, 4 game_icon = "GameIcon" optional, 5
        report_type = "ReportType" required, 6 report_type_description =
        "ReportTypeDescription" required, 7 report_notes = "ReportNotes" required, 8
        reported_by = "ReportedBy" optional, 9 reported_by_ulid = "ReportedByULID"
        optional, 10 resolved_at = "ResolvedAt" optional, 11 resolved_by = "ResolvedBy"
        optional, 12 resolved_by_ulid = "ResolvedByULID" optional, 13 report_state =
        "ReportState" required, 14 report_state_description = "ReportStateDescription"
        required, 15 hardcore = "Hardcore" optional, 16 achievement_id = "AchievementID"
        optional, 17 achievement_title = "AchievementTitle" optional, 18 achievement_desc
        = "AchievementDesc" optional, 19 points = "Points" optional, 20 badge_name =
        "BadgeName" optional, 21 game_id = "GameID" optional, 22 console_name =
        "ConsoleName" optional, 23 game_title = "GameTitle" optional, 24 reported_at =
        "ReportedAt" optional, 25 url = "URL" required, }
    );
    crate::wire::object!(
        TicketRow { 0 id = "ID" required, 1 achievement_type = "AchievementType"
        optional, 2 achievement_author = "AchievementAuthor" optional, 3
        achievement_author_ulid = "AchievementAuthorULID" optional, 4 game_icon =
        "GameIcon" optional, 5 report_type = "ReportType" required, 6
        report_type_description = "ReportTypeDescription" required, 7 report_notes =
        "ReportNotes" required, 8 reported_by = "ReportedBy" optional, 9 reported_by_ulid
        = "ReportedByULID" optional, 10 resolved_at = "ResolvedAt" optional, 11
        resolved_by = "ResolvedBy" optional, 12 resolved_by_ulid = "ResolvedByULID"
        optional, 13 report_state = "ReportState" required, 14 report_state_description =
        "ReportStateDescription" required, 15 hardcore = "Hardcore" optional, 16
        achievement_id = "AchievementID" required, 17 achievement_title =
        "AchievementTitle" required, 18 achievement_desc = "AchievementDesc" required, 19
        points = "Points" required, 20 badge_name = "BadgeName" optional, 21 game_id =
        "GameID" required, 22 console_name = "ConsoleName" required, 23 game_title =
        "GameTitle" optional, 24 reported_at = "ReportedAt" required, }
    );
    crate::wire::object!(
        TicketedGame { 0 game_id = "GameID" optional, 1 game_title = "GameTitle"
        optional, 2 game_icon = "GameIcon" optional, 3 console = "Console" optional, 4
        open_tickets = "OpenTickets" required, }
    );
    crate::wire::object!(
        TopUser { 0 username = "1" required, 1 total_points = "2" required, 2
        total_ratio_points = "3" optional, 3 ulid = "4" optional, }
    );
    crate::wire::object!(
        UnlockedAchievement { 0 id = "ID" required, 1 title = "Title" required, 2
        description = "Description" required, 3 points = "Points" required, 4 true_ratio
        = "TrueRatio" required, 5 author = "Author" optional, 6 author_ulid =
        "AuthorULID" optional, 7 date_created = "DateCreated" required, 8 date_modified =
        "DateModified" required, 9 type_ = "Type" optional, }
    );
    crate::wire::object!(
        UserAward { 0 awarded_at = "AwardedAt" required, 1 title = "Title" optional, 2
        console_id = "ConsoleID" optional, 3 console_name = "ConsoleName" optional, 4
        flags = "Flags" optional, 5 image_icon = "ImageIcon" optional, 6
        display_award_tier = "display_award_tier" optional, 7 award_type = "AwardType"
        required, 8 award_data = "AwardData" required, 9 award_data_extra =
        "AwardDataExtra" required, 10 display_order = "DisplayOrder" required, }
    );
    crate::wire::object!(
        UserAwards { 0 total_awards_count = "TotalAwardsCount" required, 1
        hidden_awards_count = "HiddenAwardsCount" required, 2 mastery_awards_count =
        "MasteryAwardsCount" required, 3 completion_awards_count =
        "CompletionAwardsCount" required, 4 beaten_hardcore_awards_count =
        "BeatenHardcoreAwardsCount" required, 5 beaten_softcore_awards_count =
        "BeatenSoftcoreAwardsCount" required, 6 event_awards_count = "EventAwardsCount"
        required, 7 site_awards_count = "SiteAwardsCount" required, 8 visible_user_awards
        = "VisibleUserAwards" required, }
    );
    crate::wire::object!(
        UserCompletionProgress { 0 count = "Count" required, 1 total = "Total" required,
        2 results = "Results" required, }
    );
    crate::wire::object!(
        UserGameCompletion { 0 game_id = "GameID" required, 1 title = "Title" optional, 2
        image_icon = "ImageIcon" optional, 3 console_id = "ConsoleID" required, 4
        console_name = "ConsoleName" optional, 5 max_possible = "MaxPossible" required, 6
        num_awarded = "NumAwarded" optional, 7 num_awarded_hardcore =
        "NumAwardedHardcore" required, 8 most_recent_awarded_date =
        "MostRecentAwardedDate" optional, 9 highest_award_kind = "HighestAwardKind"
        optional, 10 highest_award_date = "HighestAwardDate" optional, }
    );
    crate::wire::object!(
        UserGameLeaderboards { 0 count = "Count" required, 1 total = "Total" required, 2
        results = "Results" required, }
    );
    crate::wire::object!(
        UserGameRankAndScore { 0 user = "User" required, 1 ulid = "ULID" optional, 2
        user_rank = "UserRank" optional, 3 total_score = "TotalScore" optional, 4
        last_award = "LastAward" optional, }
    );
    crate::wire::object!(
        UserLeaderboard { 0 id = "ID" required, 1 rank_asc = "RankAsc" required, 2 title
        = "Title" required, 3 description = "Description" required, 4 format = "Format"
        required, 5 user_entry = "UserEntry" required, }
    );
    crate::wire::object!(
        UserLeaderboardEntry { 0 user = "User" optional, 1 ulid = "ULID" optional, 2
        score = "Score" required, 3 formatted_score = "FormattedScore" required, 4 rank =
        "Rank" required, 5 date_updated = "DateUpdated" required, }
    );
    crate::wire::object!(
        UserPoints { 0 points = "Points" required, 1 softcore_points = "SoftcorePoints"
        required, }
    );
    crate::wire::object!(
        UserProfile { 0 user = "User" required, 1 ulid = "ULID" optional, 2 user_pic =
        "UserPic" required, 3 member_since = "MemberSince" required, 4 rich_presence_msg
        = "RichPresenceMsg" optional, 5 last_game_id = "LastGameID" required, 6
        contrib_count = "ContribCount" required, 7 contrib_yield = "ContribYield"
        required, 8 total_points = "TotalPoints" required, 9 permissions = "Permissions"
        required, 10 untracked = "Untracked" required, 11 id = "ID" required, 12
        user_wall_active = "UserWallActive" required, 13 motto = "Motto" required, 14
        total_softcore_points = "TotalSoftcorePoints" optional, 15 total_true_points =
        "TotalTruePoints" optional, }
    );
    crate::wire::object!(
        UserRankAndScore { 0 score = "Score" required, 1 softcore_score = "SoftcoreScore"
        required, 2 rank = "Rank" optional, 3 total_ranked = "TotalRanked" required, }
    );
    crate::wire::object!(
        UserSetRequests { 0 requested_sets = "RequestedSets" required, 1 total_requests =
        "TotalRequests" required, 2 points_for_next = "PointsForNext" required, }
    );
    crate::wire::object!(
        UserSummary { 0 user = "User" required, 1 ulid = "ULID" optional, 2 user_pic =
        "UserPic" required, 3 member_since = "MemberSince" required, 4 rich_presence_msg
        = "RichPresenceMsg" optional, 5 last_game_id = "LastGameID" required, 6
        contrib_count = "ContribCount" required, 7 contrib_yield = "ContribYield"
        required, 8 total_points = "TotalPoints" required, 9 permissions = "Permissions"
        required, 10 untracked = "Untracked" required, 11 id = "ID" required, 12
        user_wall_active = "UserWallActive" required, 13 motto = "Motto" required, 14
        last_activity = "LastActivity" required, 15 rich_presence_msg_date =
        "RichPresenceMsgDate" optional, 16 total_softcore_points = "TotalSoftcorePoints"
        required, 17 total_true_points = "TotalTruePoints" required, 18 rank = "Rank"
        optional, 19 recently_played_count = "RecentlyPlayedCount" required, 20
        recently_played = "RecentlyPlayed" required, 21 awarded = "Awarded" optional, 22
        recent_achievements = "RecentAchievements" optional, 23 last_game = "LastGame"
        optional_object, 24 total_ranked = "TotalRanked" required, 25 status = "Status"
        required, }
    );
    crate::wire::object!(
        WantToPlayGame { 0 id = "ID" required, 1 title = "Title" optional, 2 console_id =
        "ConsoleID" optional, 3 console_name = "ConsoleName" required, 4 image_icon =
        "ImageIcon" optional, 5 points_total = "PointsTotal" optional, 6
        achievements_published = "AchievementsPublished" optional, }
    );
    crate::wire::object!(
        WantToPlayList { 0 count = "Count" required, 1 total = "Total" required, 2
        results = "Results" required, }
    );
    crate::wire::object!(
        WeeklyAchievement { 0 id = "ID" required, 1 title = "Title" required, 2
        description = "Description" required, 3 points = "Points" required, 4 true_ratio
        = "TrueRatio" required, 5 type_ = "Type" optional, 6 author = "Author" optional,
        7 author_ulid = "AuthorULID" optional, 8 badge_name = "BadgeName" optional, 9
        badge_url = "BadgeURL" optional, 10 date_created = "DateCreated" optional, 11
        date_modified = "DateModified" required, }
    );
    crate::wire::object!(
        ApiError { 0 message = "message" required, 1 errors = "errors" optional, }
    );
    crate::wire::object!(
        ApiErrorDetail { 0 status = "status" required, 1 code = "code" required, 2 title
        = "title" required, }
    );
    crate::wire::object!(TicketError { 0 error = "error" required, });
    crate::wire::object!(
        UnknownAchievement { 0 achievement = "Achievement" required, 1 unlocks_count =
        "UnlocksCount" required, 2 unlocks_hardcore_count = "UnlocksHardcoreCount"
        required, 3 total_players = "TotalPlayers" required, 4 unlocks = "Unlocks"
        required, }
    );
    crate::wire::object!(UnknownGameHashes { 0 results = "Results" required, });
    crate::wire::object!(
        UnknownUserSummary { 0 id = "ID" optional, 1 user = "User" required, }
    );
    crate::wire::object!(
        ValidationError { 0 message = "message" required, 1 errors = "errors" required, }
    );
}

#[derive(Clone, Debug)]
/// Client for RetroAchievements
///
/// Version: 1
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::SharedHooks,
}

impl Client {
    /// Create a new client.
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str, inner: crate::SharedHooks) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };

        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap(), inner)
    }

    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client, inner: crate::SharedHooks) -> Self {
        Self { baseurl: baseurl.to_string(), client, inner }
    }
}

impl ClientInfo<crate::SharedHooks> for Client {
    fn api_version() -> &'static str {
        "1"
    }

    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &crate::SharedHooks {
        &self.inner
    }
}

const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::SharedHooks>,
    {
    }
};

#[allow(clippy::all)]
impl Client {
    /// Users who earned an achievement, newest first
    ///
    /// The users who earned an achievement, newest first, with the achievement, its game and console, and its
    /// number of unlocks. An unknown achievement is a 404.
    ///
    /// The list has no total: `UnlocksCount` counts tracked players only, while the list also holds untracked,
    /// banned and deleted users. A page shorter than `count` is the last. New unlocks shift the list while you
    /// page through it.
    ///
    /// Sends a `GET` request to `/API_GetAchievementUnlocks.php`
    ///
    /// Arguments:
    /// - `a`: Achievement ID.
    /// - `c`: Number of unlocks to return.
    /// - `o`: Number of unlocks to skip.
    pub async fn get_achievement_unlocks<'a>(
        &'a self,
        a: u64,
        c: Option<u64>,
        o: Option<u64>,
    ) -> Result<ResponseValue<types::AchievementUnlocks>, Error<()>> {
        let url = format!("{}/API_GetAchievementUnlocks.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("a", &a))
            .query(&progenitor_client::QueryParam::new("c", &c))
            .query(&progenitor_client::QueryParam::new("o", &o))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_achievement_unlocks" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// IDs of a game's promoted achievements
    ///
    /// The IDs of a game's promoted achievements, in ascending order. The count is the length of the list. An
    /// unknown game has an empty list.
    ///
    /// Sends a `GET` request to `/API_GetAchievementCount.php`
    ///
    /// Arguments:
    /// - `i`: Game ID.
    pub async fn get_achievement_count<'a>(
        &'a self,
        i: u64,
    ) -> Result<ResponseValue<types::AchievementCount>, Error<()>> {
        let url = format!("{}/API_GetAchievementCount.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("i", &i))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_achievement_count" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Players by number of a game's achievements earned
    ///
    /// For each number of achievements, from 1 to all that the game has, the number of players who have earned
    /// exactly that many. Every number is present, in ascending order. An unknown game has an empty map.
    ///
    /// In softcore mode, the default, an achievement counts only if the player has not earned it in hardcore
    /// mode too. The two modes therefore have no unlock in common, and adding up their counts is meaningless.
    /// Untracked players other than you are left out.
    ///
    /// Sends a `GET` request to `/API_GetAchievementDistribution.php`
    ///
    /// Arguments:
    /// - `f`: Kind of achievements to count.
    /// - `h`: Count achievements earned in hardcore mode instead of softcore mode.
    /// - `i`: Game ID.
    pub async fn get_achievement_distribution<'a>(
        &'a self,
        f: Option<i64>,
        h: Option<u64>,
        i: u64,
    ) -> Result<ResponseValue<crate::wire::Map<crate::wire::UInt, crate::wire::Int>>, Error<()>> {
        let url = format!("{}/API_GetAchievementDistribution.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("f", &f))
            .query(&progenitor_client::QueryParam::new("h", &h))
            .query(&progenitor_client::QueryParam::new("i", &i))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_achievement_distribution" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Basic data of a game
    ///
    /// A game's title, console, publisher, developer, genre, release date and images, without its ID. An
    /// unknown game is a 200 with an empty list, reported as not found.
    ///
    /// Sends a `GET` request to `/API_GetGame.php`
    ///
    /// Arguments:
    /// - `i`: Game ID.
    pub async fn get_game<'a>(&'a self, i: u64) -> Result<ResponseValue<types::Game>, Error<()>> {
        let url = format!("{}/API_GetGame.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("i", &i))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_game" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A game with its achievements and claims
    ///
    /// A game's basic data, its achievements with their number of unlocks, and every claim ever made on it,
    /// also completed and dropped ones. An unknown game is a 200 with an empty list, reported as not found.
    ///
    /// The achievements are the promoted or the unpromoted ones, never both. Their order means nothing: sort
    /// them by `DisplayOrder`, then `ID`, for the order of the site.
    ///
    /// Sends a `GET` request to `/API_GetGameExtended.php`
    ///
    /// Arguments:
    /// - `f`: Kind of achievements to include.
    /// - `i`: Game ID.
    pub async fn get_game_extended<'a>(
        &'a self,
        f: Option<i64>,
        i: u64,
    ) -> Result<ResponseValue<types::GameExtended>, Error<()>> {
        let url = format!("{}/API_GetGameExtended.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("f", &f))
            .query(&progenitor_client::QueryParam::new("i", &i))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_game_extended" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Hashes of the files that a game's achievements work with
    ///
    /// The hashes of the files that work with a game's achievements, in no particular order. Known files that
    /// do not work are left out. An unknown game is a 404.
    ///
    /// Sends a `GET` request to `/API_GetGameHashes.php`
    ///
    /// Arguments:
    /// - `i`: Game ID.
    pub async fn get_game_hashes<'a>(
        &'a self,
        i: u64,
    ) -> Result<ResponseValue<types::GameHashes>, Error<()>> {
        let url = format!("{}/API_GetGameHashes.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("i", &i))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_game_hashes" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Median times to beat a game and earn its achievements
    ///
    /// The median times that players take to beat, complete and master a game, and to earn each of its promoted
    /// achievements, with the number of times behind each median. The server updates the medians now and then.
    /// An unknown game is a 404.
    ///
    /// The achievements are ordered by median time in hardcore mode, shortest first; one without a time counts
    /// as 0.
    ///
    /// Sends a `GET` request to `/API_GetGameProgression.php`
    ///
    /// Arguments:
    /// - `i`: Game ID.
    pub async fn get_game_progression<'a>(
        &'a self,
        i: u64,
    ) -> Result<ResponseValue<types::GameProgression>, Error<()>> {
        let url = format!("{}/API_GetGameProgression.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("i", &i))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_game_progression" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Top players or latest masters of a game
    ///
    /// The ten players with the most points in a game, or the ten latest to master it. Only hardcore mode
    /// counts, and untracked players are left out. An unknown game is a 200 with `{"success":false}`, reported
    /// as not found.
    ///
    /// Top players are ordered by points, highest first; whoever got there first wins a tie. If the
    /// achievements are worth no points, their number counts instead. Masters can be among the top players.
    /// Latest masters come newest first. The server keeps part of the answer for up to 30 days, until somebody
    /// masters the game.
    ///
    /// Sends a `GET` request to `/API_GetGameRankAndScore.php`
    ///
    /// Arguments:
    /// - `g`: Game ID.
    /// - `t`: Kind of ranking.
    pub async fn get_game_rank_and_score<'a>(
        &'a self,
        g: u64,
        t: Option<i64>,
    ) -> Result<ResponseValue<crate::wire::List<crate::types::GameRankAndScore>>, Error<()>> {
        let url = format!("{}/API_GetGameRankAndScore.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("g", &g))
            .query(&progenitor_client::QueryParam::new("t", &t))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_game_rank_and_score" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Achievements that a user earned in a period, oldest first
    ///
    /// The achievements that a user earned between two moments, both included, oldest first. Unpromoted ones
    /// are left out. An achievement earned in both modes appears once, at the time of its hardcore unlock. An
    /// unknown user, or an end before the start, gives an empty list.
    ///
    /// An answer holds at most 500 achievements, the oldest of the period. To continue, ask again with the date
    /// of the last one as the start: achievements of that second come again, and `CumulScore` begins anew.
    ///
    /// Sends a `GET` request to `/API_GetAchievementsEarnedBetween.php`
    ///
    /// Arguments:
    /// - `f`: Start of the period, included.
    /// - `t`: End of the period, included.
    /// - `u`: User name or ULID.
    pub async fn get_achievements_earned_between<'a>(
        &'a self,
        f: u64,
        t: u64,
        u: &'a str,
    ) -> Result<ResponseValue<crate::wire::List<crate::types::EarnedAchievementOfSpan>>, Error<()>> {
        let url = format!("{}/API_GetAchievementsEarnedBetween.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("f", &f))
            .query(&progenitor_client::QueryParam::new("t", &t))
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_achievements_earned_between" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Achievements that a user earned on a day, oldest first
    ///
    /// The achievements that a user earned on a day, from midnight to midnight UTC, oldest first. Unpromoted
    /// ones are left out. An achievement earned in both modes appears once, at the time of its hardcore unlock.
    /// An unknown user has an empty list.
    ///
    /// The list holds at most 500 achievements, the oldest of the day.
    ///
    /// Sends a `GET` request to `/API_GetAchievementsEarnedOnDay.php`
    ///
    /// Arguments:
    /// - `d`: Day, in UTC.
    /// - `u`: User name or ULID.
    pub async fn get_achievements_earned_on_day<'a>(
        &'a self,
        d: &'a str,
        u: &'a str,
    ) -> Result<ResponseValue<crate::wire::List<crate::types::EarnedAchievementOfSpan>>, Error<()>> {
        let url = format!("{}/API_GetAchievementsEarnedOnDay.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("d", &d))
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_achievements_earned_on_day" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A game with its achievements and a user's progress
    ///
    /// A game's basic data, its promoted achievements and the user's progress. An achievement has unlock dates
    /// only if the user has earned it; the highest award is present only on request. An unknown game or user is
    /// a 200 with an empty list, reported as not found.
    ///
    /// Sends a `GET` request to `/API_GetGameInfoAndUserProgress.php`
    ///
    /// Arguments:
    /// - `a`: Include the user's highest award for the game and its date.
    /// - `g`: Game ID.
    /// - `u`: User name or ULID.
    pub async fn get_game_info_and_user_progress<'a>(
        &'a self,
        a: Option<u64>,
        g: u64,
        u: &'a str,
    ) -> Result<ResponseValue<types::GameInfoAndUserProgress>, Error<()>> {
        let url = format!("{}/API_GetGameInfoAndUserProgress.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("a", &a))
            .query(&progenitor_client::QueryParam::new("g", &g))
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_game_info_and_user_progress" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's awards
    ///
    /// A user's awards, for games and others, and the number of each kind. Hidden awards are counted but not
    /// listed. The list is in the user's own order, then oldest first. It is not paged and can be very long. An
    /// unknown user has no awards.
    ///
    /// A softcore award is left out if the user has the hardcore award of the same kind for the game.
    /// Contribution awards appear once, with the highest tier.
    ///
    /// Sends a `GET` request to `/API_GetUserAwards.php`
    ///
    /// Arguments:
    /// - `u`: User name or ULID.
    pub async fn get_user_awards<'a>(
        &'a self,
        u: &'a str,
    ) -> Result<ResponseValue<types::UserAwards>, Error<()>> {
        let url = format!("{}/API_GetUserAwards.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_awards" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's claims, newest first
    ///
    /// All claims that a user ever made, in any status, newest first. An unknown user gives a 404.
    ///
    /// Sends a `GET` request to `/API_GetUserClaims.php`
    ///
    /// Arguments:
    /// - `u`: User name or ULID.
    pub async fn get_user_claims<'a>(
        &'a self,
        u: &'a str,
    ) -> Result<ResponseValue<crate::wire::List<crate::types::Claim>>, Error<()>> {
        let url = format!("{}/API_GetUserClaims.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_claims" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's games with the share of achievements earned
    ///
    /// The games in which a user has earned achievements, most complete first. A game has one entry for
    /// achievements earned in any mode and, if the user earned any in hardcore mode, a second one right after it
    /// for hardcore mode. Only games with more than five achievements are listed. The list is not paged and can
    /// be very long. An unknown user has an empty list.
    ///
    /// The site calls this endpoint legacy: use the user's completion progress instead.
    ///
    /// Sends a `GET` request to `/API_GetUserCompletedGames.php`
    ///
    /// Arguments:
    /// - `u`: User name or ULID.
    pub async fn get_user_completed_games<'a>(
        &'a self,
        u: &'a str,
    ) -> Result<ResponseValue<crate::wire::List<crate::types::CompletedGame>>, Error<()>> {
        let url = format!("{}/API_GetUserCompletedGames.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_completed_games" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's progress and highest award in every game played
    ///
    /// The games in which a user has earned achievements, with the highest award in each. The game with the most
    /// recent achievement comes first, games without a date last. An unknown user has an empty list.
    ///
    /// Games with up to five achievements, events and games on inactive consoles are left out. An award keeps its
    /// game in the list all the same, with 0 as its numbers of achievements and the date of an award as its most
    /// recent date.
    ///
    /// The server builds the whole list for every page, so prefer large pages. Rows move while the user plays.
    ///
    /// Sends a `GET` request to `/API_GetUserCompletionProgress.php`
    ///
    /// Arguments:
    /// - `c`: Number of games to return.
    /// - `o`: Number of games to skip.
    /// - `u`: User name or ULID.
    pub async fn get_user_completion_progress<'a>(
        &'a self,
        c: Option<u64>,
        o: Option<u64>,
        u: &'a str,
    ) -> Result<ResponseValue<types::UserCompletionProgress>, Error<()>> {
        let url = format!("{}/API_GetUserCompletionProgress.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("c", &c))
            .query(&progenitor_client::QueryParam::new("o", &o))
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_completion_progress" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's rank and points in a game
    ///
    /// A user's rank among the players of a game, by points earned in any mode. Of players with equal points, the
    /// one who got there first ranks higher; ranks are not shared. The server ranks all players of the game for
    /// each request.
    ///
    /// The list has one entry, or none if the user never started the game, or if the user or game is unknown. A
    /// user who started the game and earned nothing has an entry with 0 points.
    ///
    /// Sends a `GET` request to `/API_GetUserGameRankAndScore.php`
    ///
    /// Arguments:
    /// - `g`: Game ID.
    /// - `u`: User name or ULID.
    pub async fn get_user_game_rank_and_score<'a>(
        &'a self,
        g: u64,
        u: &'a str,
    ) -> Result<ResponseValue<crate::wire::List<crate::types::UserGameRankAndScore>>, Error<()>> {
        let url = format!("{}/API_GetUserGameRankAndScore.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("g", &g))
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_game_rank_and_score" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's points
    ///
    /// A user's points in all games, in hardcore and in softcore mode. An unknown user gives a 404.
    ///
    /// Sends a `GET` request to `/API_GetUserPoints.php`
    ///
    /// Arguments:
    /// - `u`: User name or ULID.
    pub async fn get_user_points<'a>(
        &'a self,
        u: &'a str,
    ) -> Result<ResponseValue<types::UserPoints>, Error<()>> {
        let url = format!("{}/API_GetUserPoints.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_points" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's profile
    ///
    /// A user's profile, points and last game. It is much faster than the summary and enough for most needs. An
    /// unknown user gives a 404.
    ///
    /// Sends a `GET` request to `/API_GetUserProfile.php`
    ///
    /// Arguments:
    /// - `u`: User name or ULID.
    pub async fn get_user_profile<'a>(
        &'a self,
        u: &'a str,
    ) -> Result<ResponseValue<types::UserProfile>, Error<()>> {
        let url = format!("{}/API_GetUserProfile.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_profile" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's progress in the given games
    ///
    /// A user's progress in each of the given games, by game ID. Unknown games, and games that the user has not
    /// played, have an entry too. An unknown user has no entries.
    ///
    /// For all games of a user, use the completion progress.
    ///
    /// Sends a `GET` request to `/API_GetUserProgress.php`
    ///
    /// Arguments:
    /// - `i`: Game IDs. Duplicates count once, and the server drops IDs that are not numbers above 0. It has no
    /// maximum; 500 in a request keep its URL short.
    /// - `u`: User name or ULID.
    pub async fn get_user_progress<'a>(
        &'a self,
        i: &'a str,
        u: &'a str,
    ) -> Result<ResponseValue<crate::wire::Map<crate::wire::UInt, crate::types::GameProgress>>, Error<()>>
    {
        let url = format!("{}/API_GetUserProgress.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("i", &i))
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_progress" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's points and rank among all users
    ///
    /// A user's points, and the rank among all users by hardcore points. Ranks are computed now and then, so they
    /// lag behind the points. Untracked users and users with fewer than 250 points have no rank. An unknown user
    /// looks like a new one: no points and no rank.
    ///
    /// The site does not document this endpoint.
    ///
    /// Sends a `GET` request to `/API_GetUserRankAndScore.php`
    ///
    /// Arguments:
    /// - `u`: User name or ULID.
    pub async fn get_user_rank_and_score<'a>(
        &'a self,
        u: &'a str,
    ) -> Result<ResponseValue<types::UserRankAndScore>, Error<()>> {
        let url = format!("{}/API_GetUserRankAndScore.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_rank_and_score" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's achievements of the last N minutes, newest first
    ///
    /// The achievements that a user earned in the last minutes, newest first. Unpromoted achievements are left
    /// out. An unknown user has an empty list.
    ///
    /// An answer holds at most 500 achievements, the oldest of the period. If there are more, the newest are
    /// missing: ask for fewer minutes, or for the achievements between two times.
    ///
    /// Sends a `GET` request to `/API_GetUserRecentAchievements.php`
    ///
    /// Arguments:
    /// - `m`: Length of the period up to now, in minutes.
    /// - `u`: User name or ULID.
    pub async fn get_user_recent_achievements<'a>(
        &'a self,
        m: Option<u64>,
        u: &'a str,
    ) -> Result<ResponseValue<crate::wire::List<crate::types::EarnedAchievement>>, Error<()>> {
        let url = format!("{}/API_GetUserRecentAchievements.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("m", &m))
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_recent_achievements" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's recently played games, latest first
    ///
    /// The games that a user has played, with the user's progress in each, latest first. Hubs, events and deleted
    /// games are left out. An unknown user has an empty list.
    ///
    /// The answer has no total: a page shorter than `count` is the last. Playing a game moves it to the head of
    /// the list.
    ///
    /// Sends a `GET` request to `/API_GetUserRecentlyPlayedGames.php`
    ///
    /// Arguments:
    /// - `c`: Number of games to return.
    /// - `o`: Number of games to skip.
    /// - `u`: User name or ULID.
    pub async fn get_user_recently_played_games<'a>(
        &'a self,
        c: Option<u64>,
        o: Option<u64>,
        u: &'a str,
    ) -> Result<ResponseValue<crate::wire::List<crate::types::RecentlyPlayedGame>>, Error<()>> {
        let url = format!("{}/API_GetUserRecentlyPlayedGames.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("c", &c))
            .query(&progenitor_client::QueryParam::new("o", &o))
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_recently_played_games" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Games for which a user has requested achievements
    ///
    /// The games for which a user has requested an achievement set, by title, and the number of requests that the
    /// user may make. By default, only games that still have no achievements are listed. An unknown user gives a
    /// 404.
    ///
    /// Sends a `GET` request to `/API_GetUserSetRequests.php`
    ///
    /// Arguments:
    /// - `t`: Requests to list.
    /// - `u`: User name or ULID.
    pub async fn get_user_set_requests<'a>(
        &'a self,
        t: Option<i64>,
        u: &'a str,
    ) -> Result<ResponseValue<types::UserSetRequests>, Error<()>> {
        let url = format!("{}/API_GetUserSetRequests.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("t", &t))
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_set_requests" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's profile with recent games and achievements
    ///
    /// A user's profile, points and rank and, on request, the recently played games with the achievements earned
    /// in them. An unknown user gives a 404. The server is slow here: prefer the profile or the completion
    /// progress where they are enough.
    ///
    /// Unless you ask for recent games, `Awarded` and `RecentAchievements` are empty and `LastGame` is absent. If
    /// you ask and the user has played no game, all three are absent.
    ///
    /// Sends a `GET` request to `/API_GetUserSummary.php`
    ///
    /// Arguments:
    /// - `a`: Number of recent achievements to include, over all recent games and the last game together. 0 includes
    /// all achievements of these games, locked ones too.
    /// - `g`: Number of recently played games to include.
    /// - `u`: User name or ULID.
    pub async fn get_user_summary<'a>(
        &'a self,
        a: Option<u64>,
        g: Option<u64>,
        u: &'a str,
    ) -> Result<ResponseValue<types::UserSummary>, Error<()>> {
        let url = format!("{}/API_GetUserSummary.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("a", &a))
            .query(&progenitor_client::QueryParam::new("g", &g))
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_summary" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Games on a user's "want to play" list
    ///
    /// The games on a user's "want to play" list, in no guaranteed order. You can read your own list, and the
    /// lists of users you follow who also follow you. Any other list is refused with status 401, although your
    /// key is valid. An unknown user gives a 404.
    ///
    /// A page that holds a deleted game fails with a server error.
    ///
    /// Sends a `GET` request to `/API_GetUserWantToPlayList.php`
    ///
    /// Arguments:
    /// - `c`: Number of games to return.
    /// - `o`: Number of games to skip.
    /// - `u`: User name or ULID.
    pub async fn get_user_want_to_play_list<'a>(
        &'a self,
        c: Option<u64>,
        o: Option<u64>,
        u: &'a str,
    ) -> Result<ResponseValue<types::WantToPlayList>, Error<()>> {
        let url = format!("{}/API_GetUserWantToPlayList.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("c", &c))
            .query(&progenitor_client::QueryParam::new("o", &o))
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_want_to_play_list" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Users who follow you
    ///
    /// The users who follow you, most recently active first. The order changes whenever one of them is active.
    ///
    /// Sends a `GET` request to `/API_GetUsersFollowingMe.php`
    ///
    /// Arguments:
    /// - `c`: Number of users to return.
    /// - `o`: Number of users to skip.
    pub async fn get_users_following_me<'a>(
        &'a self,
        c: Option<u64>,
        o: Option<u64>,
    ) -> Result<ResponseValue<types::Followers>, Error<()>> {
        let url = format!("{}/API_GetUsersFollowingMe.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("c", &c))
            .query(&progenitor_client::QueryParam::new("o", &o))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_users_following_me" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Users you follow
    ///
    /// The users you follow, most recently active first. The order changes whenever one of them is active.
    ///
    /// Sends a `GET` request to `/API_GetUsersIFollow.php`
    ///
    /// Arguments:
    /// - `c`: Number of users to return.
    /// - `o`: Number of users to skip.
    pub async fn get_users_i_follow<'a>(
        &'a self,
        c: Option<u64>,
        o: Option<u64>,
    ) -> Result<ResponseValue<types::Followees>, Error<()>> {
        let url = format!("{}/API_GetUsersIFollow.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("c", &c))
            .query(&progenitor_client::QueryParam::new("o", &o))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_users_i_follow" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Leaderboards of a game, with the top entry of each
    ///
    /// The leaderboards of a game, with the top entry of each, in no particular order. Disabled and unpromoted
    /// leaderboards are included, hidden ones are left out. An unknown game is a 404.
    ///
    /// Sends a `GET` request to `/API_GetGameLeaderboards.php`
    ///
    /// Arguments:
    /// - `c`: Number of leaderboards to return.
    /// - `i`: Game ID.
    /// - `o`: Number of leaderboards to skip.
    pub async fn get_game_leaderboards<'a>(
        &'a self,
        c: Option<u64>,
        i: u64,
        o: Option<u64>,
    ) -> Result<ResponseValue<types::GameLeaderboards>, Error<()>> {
        let url = format!("{}/API_GetGameLeaderboards.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("c", &c))
            .query(&progenitor_client::QueryParam::new("i", &i))
            .query(&progenitor_client::QueryParam::new("o", &o))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_game_leaderboards" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Entries of a leaderboard, best first
    ///
    /// The entries of a leaderboard, best first; of equal scores, the older entry comes first. Equal scores
    /// share a rank. Untracked users are left out. An unknown leaderboard is a 404.
    ///
    /// Sends a `GET` request to `/API_GetLeaderboardEntries.php`
    ///
    /// Arguments:
    /// - `c`: Number of entries to return.
    /// - `i`: Leaderboard ID.
    /// - `o`: Number of entries to skip.
    pub async fn get_leaderboard_entries<'a>(
        &'a self,
        c: Option<u64>,
        i: u64,
        o: Option<u64>,
    ) -> Result<ResponseValue<types::LeaderboardEntries>, Error<()>> {
        let url = format!("{}/API_GetLeaderboardEntries.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("c", &c))
            .query(&progenitor_client::QueryParam::new("i", &i))
            .query(&progenitor_client::QueryParam::new("o", &o))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_leaderboard_entries" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's entries on a game's leaderboards
    ///
    /// The leaderboards of a game on which a user has an entry, with that entry, by leaderboard ID. Hidden and
    /// unpromoted leaderboards are included. An unknown user or game gives a 404.
    ///
    /// If the user has no entry or is untracked, or if the game has no leaderboards, the server answers 422 with
    /// a text in a list. It stands for an empty list.
    ///
    /// Sends a `GET` request to `/API_GetUserGameLeaderboards.php`
    ///
    /// Arguments:
    /// - `c`: Number of leaderboards to return.
    /// - `i`: Game ID.
    /// - `o`: Number of leaderboards to skip.
    /// - `u`: User name or ULID.
    pub async fn get_user_game_leaderboards<'a>(
        &'a self,
        c: Option<u64>,
        i: u64,
        o: Option<u64>,
        u: &'a str,
    ) -> Result<ResponseValue<types::UserGameLeaderboards>, Error<()>> {
        let url = format!("{}/API_GetUserGameLeaderboards.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("c", &c))
            .query(&progenitor_client::QueryParam::new("i", &i))
            .query(&progenitor_client::QueryParam::new("o", &o))
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_game_leaderboards" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// All consoles
    ///
    /// All consoles known to the site, with hubs and events, in no particular order.
    ///
    /// Sends a `GET` request to `/API_GetConsoleIDs.php`
    ///
    /// Arguments:
    /// - `a`: Only active consoles.
    /// - `g`: Only consoles with games, without hubs and events.
    pub async fn get_console_ids<'a>(
        &'a self,
        a: Option<u64>,
        g: Option<u64>,
    ) -> Result<ResponseValue<crate::wire::List<crate::types::Console>>, Error<()>> {
        let url = format!("{}/API_GetConsoleIDs.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("a", &a))
            .query(&progenitor_client::QueryParam::new("g", &g))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_console_ids" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Games of a console, ordered by title
    ///
    /// All games of a console, ordered by title, with the hashes of their files on request. Deleted games are
    /// included. An unknown console has an empty list.
    ///
    /// The list is very large, and the site looks into heavy use: cache it.
    ///
    /// Sends a `GET` request to `/API_GetGameList.php`
    ///
    /// Arguments:
    /// - `c`: Number of games to return.
    /// - `f`: Only games that have achievements.
    /// - `h`: Include the hashes of the games' files.
    /// - `i`: Console ID. No ID stands for all consoles.
    /// - `o`: Number of games to skip.
    pub async fn get_game_list<'a>(
        &'a self,
        c: Option<u64>,
        f: Option<u64>,
        h: Option<u64>,
        i: u64,
        o: Option<u64>,
    ) -> Result<ResponseValue<crate::wire::List<crate::types::ListedGame>>, Error<()>> {
        let url = format!("{}/API_GetGameList.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("c", &c))
            .query(&progenitor_client::QueryParam::new("f", &f))
            .query(&progenitor_client::QueryParam::new("h", &h))
            .query(&progenitor_client::QueryParam::new("i", &i))
            .query(&progenitor_client::QueryParam::new("o", &o))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_game_list" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// All active claims, newest first
    ///
    /// All claims that are active or in review, primary and collaboration, newest first. The list is complete,
    /// however long it is.
    ///
    /// A claim past its end stays in the list, with a negative `MinutesLeft`, until somebody closes it.
    ///
    /// Sends a `GET` request to `/API_GetActiveClaims.php`
    pub async fn get_active_claims<'a>(
        &'a self,
    ) -> Result<ResponseValue<crate::wire::List<crate::types::Claim>>, Error<()>> {
        let url = format!("{}/API_GetActiveClaims.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_active_claims" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Completed, dropped or expired claims, newest first
    ///
    /// The newest claims of one kind, newest first, at most 1000. Older claims cannot be reached.
    ///
    /// Completed claims are primary claims only; dropped ones include collaborations. Only the 1000 newest
    /// active claims are searched for expired ones.
    ///
    /// Sends a `GET` request to `/API_GetClaims.php`
    ///
    /// Arguments:
    /// - `k`: Kind of claims to return.
    pub async fn get_claims<'a>(
        &'a self,
        k: Option<i64>,
    ) -> Result<ResponseValue<crate::wire::List<crate::types::Claim>>, Error<()>> {
        let url = format!("{}/API_GetClaims.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("k", &k))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_claims" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Recent game awards of all users, newest first
    ///
    /// Game awards of all users, newest first, including awards of untracked users.
    ///
    /// The total also counts awards of deleted users, which are left out of the list: a page can be shorter than
    /// `count`, or empty, without being the last. A page that holds an award for a deleted game fails with a
    /// server error.
    ///
    /// New awards shift the list while you page through it. Ask for a past day to get a stable list.
    ///
    /// Sends a `GET` request to `/API_GetRecentGameAwards.php`
    ///
    /// Arguments:
    /// - `c`: Number of awards to return.
    /// - `d`: Last day to include, not after today. The list goes back in time from there.
    /// - `k`: Award kinds to include. The server drops kinds that it does not know.
    /// - `o`: Number of awards to skip.
    pub async fn get_recent_game_awards<'a>(
        &'a self,
        c: Option<u64>,
        d: Option<&'a str>,
        k: Option<&'a str>,
        o: Option<u64>,
    ) -> Result<ResponseValue<types::RecentGameAwards>, Error<()>> {
        let url = format!("{}/API_GetRecentGameAwards.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("c", &c))
            .query(&progenitor_client::QueryParam::new("d", &d))
            .query(&progenitor_client::QueryParam::new("k", &k))
            .query(&progenitor_client::QueryParam::new("o", &o))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_recent_game_awards" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Ten users with the most hardcore points
    ///
    /// The ten users with the most hardcore points, highest first. Ties are ordered by RetroPoints. Untracked
    /// users are left out.
    ///
    /// Sends a `GET` request to `/API_GetTopTenUsers.php`
    pub async fn get_top_ten_users<'a>(
        &'a self,
    ) -> Result<ResponseValue<crate::wire::List<crate::types::TopUser>>, Error<()>> {
        let url = format!("{}/API_GetTopTenUsers.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_top_ten_users" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Achievement of the week and its latest unlocks, newest first
    ///
    /// The current achievement of the week and its unlocks during the event: the latest 500, newest first,
    /// without those of deleted users. If none is running, the answer is a 200 without an achievement, reported
    /// as not found.
    ///
    /// Sends a `GET` request to `/API_GetAchievementOfTheWeek.php`
    pub async fn get_achievement_of_the_week<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::AchievementOfTheWeek>, Error<()>> {
        let url = format!("{}/API_GetAchievementOfTheWeek.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_achievement_of_the_week" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Comments on a game, an achievement or a user's wall
    ///
    /// The comments on a game, on an achievement or on a user's wall, in order of time.
    ///
    /// Comments of banned and deleted users are left out; automated ones by `Server` are included. Comments
    /// have no ID. An unknown game or achievement has no comments. A user who is unknown, is banned or has no
    /// wall is a 404.
    ///
    /// A number as subject needs a kind. With the kind for users, it is the numeric ID of a user, never a name,
    /// and gives their comments even if the wall is switched off. A user whose name is all digits must be given
    /// by ULID.
    ///
    /// Sends a `GET` request to `/API_GetComments.php`
    ///
    /// Arguments:
    /// - `c`: Number of comments to return.
    /// - `i`: Subject of the comments, a game or achievement by ID, or a user by name or ULID.
    /// - `o`: Number of comments to skip.
    /// - `sort`: Order of the comments.
    /// - `t`: Kind of the subject. Required if the subject is a number.
    pub async fn get_comments<'a>(
        &'a self,
        c: Option<u64>,
        i: &'a str,
        o: Option<u64>,
        sort: Option<&'a str>,
        t: Option<i64>,
    ) -> Result<ResponseValue<types::Comments>, Error<()>> {
        let url = format!("{}/API_GetComments.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("c", &c))
            .query(&progenitor_client::QueryParam::new("i", &i))
            .query(&progenitor_client::QueryParam::new("o", &o))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .query(&progenitor_client::QueryParam::new("t", &t))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_comments" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A ticket
    ///
    /// A ticket in any state, with its achievement and game. Deleted tickets are found too, tickets on
    /// leaderboards are not. An unknown ID gives a 404.
    ///
    /// Sends a `GET` request to `/API_GetTicketData.php#getTicket`
    ///
    /// Arguments:
    /// - `i`: Ticket ID.
    pub async fn get_ticket<'a>(&'a self, i: u64) -> Result<ResponseValue<types::Ticket>, Error<()>> {
        let url = format!("{}/API_GetTicketData.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("i", &i))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_ticket" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Games with the most open tickets
    ///
    /// The games with the most open tickets on promoted achievements, most tickets first. Deleted tickets
    /// count too. Games after the first 100 cannot be reached: the server ignores an offset here.
    ///
    /// Sends a `GET` request to `/API_GetTicketData.php#getMostTicketedGames`
    ///
    /// Arguments:
    /// - `c`: Number of games to return.
    /// - `f`: 1 selects the games with the most open tickets. With a game, 3 selects tickets on its promoted
    /// achievements and 5 tickets on its unpromoted ones; the server takes any other value as 3.
    pub async fn get_most_ticketed_games<'a>(
        &'a self,
        c: Option<u64>,
        f: u64,
    ) -> Result<ResponseValue<types::MostTicketedGames>, Error<()>> {
        let url = format!("{}/API_GetTicketData.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("c", &c))
            .query(&progenitor_client::QueryParam::new("f", &f))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_most_ticketed_games" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Number of tickets assigned to a developer
    ///
    /// Number of tickets on promoted achievements that are assigned to a user, by state. Tickets that wait
    /// for an answer or for a review are not counted. A leaderboard ticket counts too if a promoted
    /// achievement has the same ID as the leaderboard. An unknown user gives a 404.
    ///
    /// Sends a `GET` request to `/API_GetTicketData.php#getDeveloperTicketStats`
    ///
    /// Arguments:
    /// - `u`: Name or ULID of the developer.
    pub async fn get_developer_ticket_stats<'a>(
        &'a self,
        u: &'a str,
    ) -> Result<ResponseValue<types::DeveloperTicketStats>, Error<()>> {
        let url = format!("{}/API_GetTicketData.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("u", &u))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_developer_ticket_stats" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Tickets on a game's achievements
    ///
    /// Number of tickets on a game's achievements and, on request, the tickets, newest first. Despite its
    /// name, `OpenTickets` counts tickets in any state, and the list has them all. An unknown game gives a
    /// 404.
    ///
    /// New tickets shift the list while you page through it.
    ///
    /// Sends a `GET` request to `/API_GetTicketData.php#getGameTicketStats`
    ///
    /// Arguments:
    /// - `c`: Number of tickets to return, if they are included.
    /// - `d`: Include the tickets, not only their number.
    /// - `f`: Tickets on the game's promoted achievements, or on its unpromoted ones.
    /// - `g`: Game ID.
    /// - `o`: Number of tickets to skip, if they are included.
    pub async fn get_game_ticket_stats<'a>(
        &'a self,
        c: Option<u64>,
        d: Option<u64>,
        f: Option<i64>,
        g: u64,
        o: Option<u64>,
    ) -> Result<ResponseValue<types::GameTicketStats>, Error<()>> {
        let url = format!("{}/API_GetTicketData.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("c", &c))
            .query(&progenitor_client::QueryParam::new("d", &d))
            .query(&progenitor_client::QueryParam::new("f", &f))
            .query(&progenitor_client::QueryParam::new("g", &g))
            .query(&progenitor_client::QueryParam::new("o", &o))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_game_ticket_stats" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Number of open tickets on an achievement
    ///
    /// Number of open tickets on an achievement, including tickets that wait for an answer from their
    /// reporter. An unknown achievement gives a 404.
    ///
    /// Sends a `GET` request to `/API_GetTicketData.php#getAchievementTicketStats`
    ///
    /// Arguments:
    /// - `a`: Achievement ID.
    pub async fn get_achievement_ticket_stats<'a>(
        &'a self,
        a: u64,
    ) -> Result<ResponseValue<types::AchievementTicketStats>, Error<()>> {
        let url = format!("{}/API_GetTicketData.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("a", &a))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_achievement_ticket_stats" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Open tickets, newest first
    ///
    /// The open tickets on promoted achievements, newest first, including tickets that wait for an answer
    /// from their reporter. New tickets shift the list while you page through it.
    ///
    /// Sends a `GET` request to `/API_GetTicketData.php#getRecentTickets`
    ///
    /// Arguments:
    /// - `c`: Number of tickets to return.
    /// - `o`: Number of tickets to skip.
    pub async fn get_recent_tickets<'a>(
        &'a self,
        c: Option<u64>,
        o: Option<u64>,
    ) -> Result<ResponseValue<types::RecentTickets>, Error<()>> {
        let url = format!("{}/API_GetTicketData.php", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map.append(
            ::reqwest::header::HeaderName::from_static("api-version"),
            ::reqwest::header::HeaderValue::from_static(Self::api_version()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("c", &c))
            .query(&progenitor_client::QueryParam::new("o", &o))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_recent_tickets" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
