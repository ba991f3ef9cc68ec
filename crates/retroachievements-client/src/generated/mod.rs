// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};

/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// The achievements of a game, by id.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementCount {
        /// The numbers of the game's promoted achievements, in ascending order.
        #[serde(rename = "AchievementIDs")]
        pub achievement_i_ds: crate::wire::List<crate::wire::UInt>,
        /// The number of the game, as it was asked for.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
    }

    /// The achievement of the week, and who has earned it as such.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementOfTheWeek {
        /// The achievement.
        #[serde(rename = "Achievement")]
        pub achievement: WeeklyAchievement,
        /// The console of the achievement's game.
        #[serde(rename = "Console")]
        pub console: ConsoleReference,
        /// The topic of the event in the forum.
        #[serde(rename = "ForumTopic")]
        pub forum_topic: ForumTopic,
        /// The achievement's game.
        #[serde(rename = "Game")]
        pub game: GameReference,
        /// When the week began, UTC.
        #[serde(rename = "StartAt")]
        pub start_at: crate::wire::IsoTime,
        /// How many players take part in the event; not the players of the game.
        #[serde(rename = "TotalPlayers")]
        pub total_players: crate::wire::UInt,
        /// The newest unlocks, newest first.
        #[serde(rename = "Unlocks")]
        pub unlocks: crate::wire::List<crate::types::AchievementUnlock>,
        /// How many unlocks the list has, so never more than 500.
        #[serde(rename = "UnlocksCount")]
        pub unlocks_count: crate::wire::UInt,
        /// How many of them are of hardcore mode.
        #[serde(rename = "UnlocksHardcoreCount")]
        pub unlocks_hardcore_count: crate::wire::UInt,
    }

    /// How many open tickets an achievement has.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementTicketStats {
        /// What has to be done to earn the achievement.
        #[serde(rename = "AchievementDescription")]
        pub achievement_description: ::std::string::String,
        /// The number of the achievement.
        #[serde(rename = "AchievementID")]
        pub achievement_id: crate::wire::UInt,
        /// The title of the achievement.
        #[serde(rename = "AchievementTitle")]
        pub achievement_title: ::std::string::String,
        /// What the achievement means for beating the game; null where it has no such role.
        #[serde(rename = "AchievementType", default)]
        pub achievement_type: ::std::option::Option<crate::enums::AchievementType>,
        /// How many of the achievement's tickets are open or wait for an answer.
        #[serde(rename = "OpenTickets")]
        pub open_tickets: crate::wire::UInt,
        /// The address of the list of the achievement's tickets on the site.
        #[serde(rename = "URL")]
        pub url: ::std::string::String,
    }

    /// One user who has earned an achievement.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementUnlock {
        /// When the user earned the achievement, UTC; in hardcore mode if they ever did, else in softcore mode.
        #[serde(rename = "DateAwarded")]
        pub date_awarded: crate::wire::IsoTime,
        /// 1 when the achievement was earned in hardcore mode, else 0.
        #[serde(rename = "HardcoreMode")]
        pub hardcore_mode: crate::wire::Bit,
        /// The user's points earned in hardcore mode, over all games.
        #[serde(rename = "RAPoints")]
        pub ra_points: crate::wire::UInt,
        /// The user's points earned in softcore ("casual") mode, over all games.
        #[serde(rename = "RASoftcorePoints", default)]
        pub ra_softcore_points: ::std::option::Option<crate::wire::UInt>,
        /// Stable identifier of the user, unchanged when the name changes.
        #[serde(rename = "ULID", default)]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Display name of the user.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
    }

    /// An achievement and one page of the users who have earned it, newest first.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementUnlocks {
        /// The achievement.
        #[serde(rename = "Achievement")]
        pub achievement: UnlockedAchievement,
        /// The console of the achievement's game.
        #[serde(rename = "Console")]
        pub console: ConsoleReference,
        /// The achievement's game.
        #[serde(rename = "Game")]
        pub game: GameReference,
        /// How many players have played the game.
        #[serde(rename = "TotalPlayers")]
        pub total_players: crate::wire::UInt,
        /// This page of the users who have earned the achievement, newest first.
        #[serde(rename = "Unlocks")]
        pub unlocks: crate::wire::List<crate::types::AchievementUnlock>,
        /// How many tracked players have earned the achievement, in any mode. The list of unlocks also holds
        /// untracked players, so it can be longer.
        #[serde(rename = "UnlocksCount")]
        pub unlocks_count: crate::wire::UInt,
        /// How many tracked players have earned the achievement in hardcore mode.
        #[serde(rename = "UnlocksHardcoreCount")]
        pub unlocks_hardcore_count: crate::wire::UInt,
    }

    /// An achievement, and when the user earned it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementWithProgress {
        /// Display name of the user who first made the achievement.
        #[serde(rename = "Author")]
        pub author: ::std::string::String,
        /// Stable identifier of the author, unchanged when the name changes.
        #[serde(rename = "AuthorULID", default)]
        pub author_ulid: ::std::option::Option<::std::string::String>,
        /// The name of the achievement's badge, digits that can begin with zeros; the picture is `/Badge/<name>.png`.
        #[serde(rename = "BadgeName", default)]
        pub badge_name: ::std::option::Option<::std::string::String>,
        /// When the achievement was made, UTC.
        #[serde(rename = "DateCreated")]
        pub date_created: crate::wire::SqlTime,
        /// When the user earned the achievement, in any mode, UTC; absent where they have not.
        #[serde(rename = "DateEarned", skip_serializing_if = "::std::option::Option::is_none")]
        pub date_earned: ::std::option::Option<crate::wire::SqlTime>,
        /// When the user earned the achievement in hardcore mode, UTC; absent where they have not.
        #[serde(rename = "DateEarnedHardcore", skip_serializing_if = "::std::option::Option::is_none")]
        pub date_earned_hardcore: ::std::option::Option<crate::wire::SqlTime>,
        /// When the achievement was last changed, UTC.
        #[serde(rename = "DateModified")]
        pub date_modified: crate::wire::SqlTime,
        /// What has to be done to earn the achievement.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// The place of the achievement in the list on the game's page; several can have the same.
        #[serde(rename = "DisplayOrder")]
        pub display_order: crate::wire::Int,
        /// The number of the achievement.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// The MD5 hash of the achievement's logic.
        #[serde(rename = "MemAddr")]
        pub mem_addr: ::std::string::String,
        /// How many players have earned the achievement, in any mode.
        #[serde(rename = "NumAwarded", default)]
        pub num_awarded: ::std::option::Option<crate::wire::UInt>,
        /// How many players have earned the achievement in hardcore mode.
        #[serde(rename = "NumAwardedHardcore", default)]
        pub num_awarded_hardcore: ::std::option::Option<crate::wire::UInt>,
        /// How many points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// The title of the achievement.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// How many RetroPoints ("white points") the achievement is worth; more than its points where few players earn it.
        #[serde(rename = "TrueRatio")]
        pub true_ratio: crate::wire::UInt,
        /// What the achievement means for beating the game; null where it has no such role.
        #[serde(rename = "Type", default)]
        pub type_: ::std::option::Option<crate::enums::AchievementType>,
    }

    /// The body of an error that the application raises itself.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ApiError {
        /// The error once more, in the manner of JSON:API; absent from a bare server error.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub errors: ::std::option::Option<crate::wire::List<crate::types::ApiErrorDetail>>,
        /// What is wrong, in English.
        pub message: ::std::string::String,
    }

    /// One error, in the manner of JSON:API.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ApiErrorDetail {
        /// A word for the error.
        pub code: ::std::string::String,
        /// The HTTP status, as a string.
        pub status: ::std::string::String,
        /// What is wrong, in English.
        pub title: ::std::string::String,
    }

    /// What a user has said they will do for a game, that is, to make or to change its set of achievements.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Claim {
        /// Whether the user leads the work or takes part in it.
        #[serde(rename = "ClaimType")]
        pub claim_type: crate::enums::ClaimType,
        /// The number of the game's console.
        #[serde(rename = "ConsoleID", default)]
        pub console_id: ::std::option::Option<crate::wire::UInt>,
        /// The name of the game's console.
        #[serde(rename = "ConsoleName", default)]
        pub console_name: ::std::option::Option<::std::string::String>,
        /// When the claim was made, UTC.
        #[serde(rename = "Created")]
        pub created: crate::wire::SqlTime,
        /// When an active claim ends, or when another was completed or dropped, UTC.
        #[serde(rename = "DoneTime")]
        pub done_time: crate::wire::SqlTime,
        /// How many times the claim was extended.
        #[serde(rename = "Extension")]
        pub extension: crate::wire::UInt,
        /// The game's icon, a path below the site's media host; `/Images/000001.png` stands for none.
        #[serde(rename = "GameIcon", default)]
        pub game_icon: ::std::option::Option<::std::string::String>,
        /// The number of the claimed game.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "GameTitle", default)]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// The number of the claim.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// How many minutes there are from now to `DoneTime`; negative once that has passed, as it has for every
        /// finished claim.
        #[serde(rename = "MinutesLeft")]
        pub minutes_left: crate::wire::Int,
        /// Whether the claim is for a first set or for a revision.
        #[serde(rename = "SetType")]
        pub set_type: crate::enums::ClaimSetType,
        /// Whether the claim is of a special kind.
        #[serde(rename = "Special")]
        pub special: crate::enums::ClaimSpecial,
        /// How far the claim is. One that is past its end stays active until somebody closes it.
        #[serde(rename = "Status")]
        pub status: crate::enums::ClaimStatus,
        /// Stable identifier of the user who made the claim, unchanged when the name changes.
        #[serde(rename = "ULID", default)]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// When the claim was last changed, UTC.
        #[serde(rename = "Updated")]
        pub updated: crate::wire::SqlTime,
        /// Display name of the user who made the claim.
        #[serde(rename = "User", default)]
        pub user: ::std::option::Option<::std::string::String>,
        /// 1 when the user has at most the permissions of a junior developer, which is also so for plain users and
        /// former developers, else 0.
        #[serde(rename = "UserIsJrDev")]
        pub user_is_jr_dev: crate::wire::Bit,
    }

    /// A comment.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Comment {
        /// The comment as it was written, with its line ends (CR LF) and nothing escaped.
        #[serde(rename = "CommentText")]
        pub comment_text: ::std::string::String,
        /// When the comment was written, UTC.
        #[serde(rename = "Submitted")]
        pub submitted: crate::wire::IsoTime,
        /// Stable identifier of the user, unchanged when the name changes.
        #[serde(rename = "ULID", default)]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Display name of the user who wrote the comment; `Server` for what the site itself has written.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
    }

    /// One page of the comments on something.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Comments {
        /// How many comments this page has.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// This page of the comments, in the order that was asked for.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::Comment>,
        /// How many comments there are over all pages.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
    }

    /// How far a user is with a game, in one of two ways of counting.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CompletedGame {
        /// The number of the game's console.
        #[serde(rename = "ConsoleID", default)]
        pub console_id: ::std::option::Option<crate::wire::UInt>,
        /// The name of the game's console.
        #[serde(rename = "ConsoleName", default)]
        pub console_name: ::std::option::Option<::std::string::String>,
        /// The number of the game.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// `0` when achievements earned in any mode are counted, `1` for hardcore mode only.
        #[serde(rename = "HardcoreMode")]
        pub hardcore_mode: crate::wire::BitText,
        /// The game's icon; `/Images/000001.png` stands for none.
        #[serde(rename = "ImageIcon", default)]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// How many achievements the game has.
        #[serde(rename = "MaxPossible")]
        pub max_possible: crate::wire::UInt,
        /// How many of them the user has earned, counted as `HardcoreMode` says.
        #[serde(rename = "NumAwarded")]
        pub num_awarded: crate::wire::UInt,
        /// The share of them that the user has earned, from 0 to 1.
        #[serde(rename = "PctWon")]
        pub pct_won: crate::wire::Fraction,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "Title", default)]
        pub title: ::std::option::Option<::std::string::String>,
    }

    /// A console (the site also says "system").
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Console {
        /// Whether achievements can be earned on the console.
        #[serde(rename = "Active")]
        pub active: crate::wire::Bool,
        /// The address of the console's icon; absolute, unlike most image paths of this API.
        #[serde(rename = "IconURL")]
        pub icon_url: ::std::string::String,
        /// The number of the console.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Whether it has games; false for hubs (100) and events (101).
        #[serde(rename = "IsGameSystem")]
        pub is_game_system: crate::wire::Bool,
        /// The name of the console.
        #[serde(rename = "Name")]
        pub name: ::std::string::String,
    }

    /// A console, by number and name.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ConsoleReference {
        /// The number of the console.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// The name of the console.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
    }

    /// How many tickets on promoted achievements are assigned to a developer.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DeveloperTicketStats {
        /// How many tickets were closed without a change.
        #[serde(rename = "Closed")]
        pub closed: crate::wire::UInt,
        /// How many tickets are open, without those that wait for an answer.
        #[serde(rename = "Open")]
        pub open: crate::wire::UInt,
        /// How many tickets were resolved.
        #[serde(rename = "Resolved")]
        pub resolved: crate::wire::UInt,
        /// The sum of the other three. Tickets that wait for an answer or a review are in none of them.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
        /// Stable identifier of the developer, unchanged when the name changes.
        #[serde(rename = "ULID", default)]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// The address of the list of the developer's tickets on the site.
        #[serde(rename = "URL")]
        pub url: ::std::string::String,
        /// Display name of the developer.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
    }

    /// An achievement that a user has earned, with its game.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EarnedAchievement {
        /// The number of the achievement.
        #[serde(rename = "AchievementID")]
        pub achievement_id: crate::wire::UInt,
        /// Display name of the user who first made the achievement.
        #[serde(rename = "Author")]
        pub author: ::std::string::String,
        /// Stable identifier of the author, unchanged when the name changes.
        #[serde(rename = "AuthorULID", default)]
        pub author_ulid: ::std::option::Option<::std::string::String>,
        /// The name of the achievement's badge, digits that can begin with zeros.
        #[serde(rename = "BadgeName", default)]
        pub badge_name: ::std::option::Option<::std::string::String>,
        /// The achievement's badge, a path below the site's media host.
        #[serde(rename = "BadgeURL")]
        pub badge_url: ::std::string::String,
        /// The name of the game's console.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// When the user earned the achievement, UTC; in hardcore mode if they ever did, else in softcore mode.
        #[serde(rename = "Date")]
        pub date: crate::wire::SqlTime,
        /// What has to be done to earn the achievement.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// The icon of the game, a path below the site's media host.
        #[serde(rename = "GameIcon", default)]
        pub game_icon: ::std::option::Option<::std::string::String>,
        /// The number of the game.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// The title of the achievement's game.
        #[serde(rename = "GameTitle", default)]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// The page of the game, a path on the site.
        #[serde(rename = "GameURL")]
        pub game_url: ::std::string::String,
        /// 1 when the achievement was earned in hardcore mode, else 0.
        #[serde(rename = "HardcoreMode")]
        pub hardcore_mode: crate::wire::Bit,
        /// How many points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// The title of the achievement.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// How many RetroPoints ("white points") the achievement is worth; more than its points where few players earn it.
        #[serde(rename = "TrueRatio")]
        pub true_ratio: crate::wire::UInt,
        /// What the achievement means for beating its game; null where it has no such role.
        #[serde(rename = "Type", default)]
        pub type_: ::std::option::Option<crate::enums::AchievementType>,
    }

    /// An achievement that a user has earned in a span of time, with its game.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EarnedAchievementOfSpan {
        /// The number of the achievement.
        #[serde(rename = "AchievementID")]
        pub achievement_id: crate::wire::UInt,
        /// Display name of the user who first made the achievement.
        #[serde(rename = "Author")]
        pub author: ::std::string::String,
        /// Stable identifier of the author, unchanged when the name changes.
        #[serde(rename = "AuthorULID", default)]
        pub author_ulid: ::std::option::Option<::std::string::String>,
        /// The name of the achievement's badge, digits that can begin with zeros.
        #[serde(rename = "BadgeName", default)]
        pub badge_name: ::std::option::Option<::std::string::String>,
        /// The achievement's badge, a path below the site's media host.
        #[serde(rename = "BadgeURL")]
        pub badge_url: ::std::string::String,
        /// The name of the game's console.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// The points of this achievement and all those before it in the list, together.
        #[serde(rename = "CumulScore")]
        pub cumul_score: crate::wire::UInt,
        /// When the user earned the achievement, UTC; in hardcore mode if they ever did, else in softcore mode.
        #[serde(rename = "Date")]
        pub date: crate::wire::SqlTime,
        /// What has to be done to earn the achievement.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// The icon of the game, a path below the site's media host.
        #[serde(rename = "GameIcon", default)]
        pub game_icon: ::std::option::Option<::std::string::String>,
        /// The number of the game.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// The title of the achievement's game.
        #[serde(rename = "GameTitle", default)]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// The page of the game, a path on the site.
        #[serde(rename = "GameURL")]
        pub game_url: ::std::string::String,
        /// 1 when the achievement was earned in hardcore mode, else 0.
        #[serde(rename = "HardcoreMode")]
        pub hardcore_mode: crate::wire::Bit,
        /// How many points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// The title of the achievement.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// How many RetroPoints ("white points") the achievement is worth; more than its points where few players earn it.
        #[serde(rename = "TrueRatio")]
        pub true_ratio: crate::wire::UInt,
        /// What the achievement means for beating its game; null where it has no such role.
        #[serde(rename = "Type", default)]
        pub type_: ::std::option::Option<crate::enums::AchievementType>,
    }

    /// An achievement of a game, with its author.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ExtendedAchievement {
        /// Display name of the user who first made the achievement.
        #[serde(rename = "Author", default)]
        pub author: ::std::option::Option<::std::string::String>,
        /// Stable identifier of the author, unchanged when the name changes.
        #[serde(rename = "AuthorULID", default)]
        pub author_ulid: ::std::option::Option<::std::string::String>,
        /// The name of the achievement's badge, digits that can begin with zeros; the picture is `/Badge/<name>.png`.
        #[serde(rename = "BadgeName", default)]
        pub badge_name: ::std::option::Option<::std::string::String>,
        /// When the achievement was made, UTC.
        #[serde(rename = "DateCreated")]
        pub date_created: crate::wire::SqlTime,
        /// When the achievement was last changed, UTC.
        #[serde(rename = "DateModified")]
        pub date_modified: crate::wire::SqlTime,
        /// What has to be done to earn the achievement.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// The place of the achievement in the game's list; several can have the same.
        #[serde(rename = "DisplayOrder")]
        pub display_order: crate::wire::Int,
        /// The number of the achievement.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// The MD5 of the achievement's logic, in hexadecimal; it changes when the logic does.
        #[serde(rename = "MemAddr")]
        pub mem_addr: ::std::string::String,
        /// How many players have earned the achievement, in any mode.
        #[serde(rename = "NumAwarded", default)]
        pub num_awarded: ::std::option::Option<crate::wire::UInt>,
        /// How many players have earned the achievement in hardcore mode.
        #[serde(rename = "NumAwardedHardcore", default)]
        pub num_awarded_hardcore: ::std::option::Option<crate::wire::UInt>,
        /// How many points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// The title of the achievement.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// How many RetroPoints ("white points") the achievement is worth; more than its points where few players earn it.
        #[serde(rename = "TrueRatio")]
        pub true_ratio: crate::wire::UInt,
        /// What the achievement means for beating the game; null where it has no such role. The name begins
        /// with a small letter in this endpoint only.
        #[serde(rename = "type", default)]
        pub type_: ::std::option::Option<crate::enums::AchievementType>,
    }

    /// A user whom the caller follows.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Followee {
        /// Whether they follow the caller too.
        #[serde(rename = "IsFollowingMe")]
        pub is_following_me: crate::wire::Bool,
        /// The user's points earned in hardcore mode.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// The user's points earned in softcore ("casual") mode.
        #[serde(rename = "PointsSoftcore", default)]
        pub points_softcore: ::std::option::Option<crate::wire::UInt>,
        /// Stable identifier of the user, unchanged when the name changes.
        #[serde(rename = "ULID", default)]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Display name of the user.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
    }

    /// One page of the users whom the caller follows.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Followees {
        /// How many users this page has.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// The users of this page.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::Followee>,
        /// How many users there are on all pages.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
    }

    /// A user who follows the caller.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Follower {
        /// Whether the caller follows them too.
        #[serde(rename = "AmIFollowing")]
        pub am_i_following: crate::wire::Bool,
        /// The user's points earned in hardcore mode.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// The user's points earned in softcore ("casual") mode.
        #[serde(rename = "PointsSoftcore", default)]
        pub points_softcore: ::std::option::Option<crate::wire::UInt>,
        /// Stable identifier of the user, unchanged when the name changes.
        #[serde(rename = "ULID", default)]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Display name of the user.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
    }

    /// One page of the users who follow the caller.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Followers {
        /// How many users this page has.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// The users of this page.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::Follower>,
        /// How many users there are on all pages.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
    }

    /// A topic of the forum.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ForumTopic {
        /// The number of the topic; null where there is none.
        #[serde(rename = "ID", default)]
        pub id: ::std::option::Option<crate::wire::UInt>,
    }

    /// A game. Its number is not among the properties, for the server does not send it here.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Game {
        /// The same as `ConsoleName`.
        #[serde(rename = "Console")]
        pub console: ::std::string::String,
        /// The number of the game's console.
        #[serde(rename = "ConsoleID", default)]
        pub console_id: ::std::option::Option<crate::wire::UInt>,
        /// The name of the game's console.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// Who developed the game; null or empty where that is unknown.
        #[serde(rename = "Developer", default)]
        pub developer: ::std::option::Option<::std::string::String>,
        /// Always 0, without a meaning.
        #[serde(rename = "Flags")]
        pub flags: crate::wire::UInt,
        /// The number of the game's topic in the forum; null where there is none.
        #[serde(rename = "ForumTopicID", default)]
        pub forum_topic_id: ::std::option::Option<crate::wire::UInt>,
        /// The same as `ImageIcon`.
        #[serde(rename = "GameIcon", default)]
        pub game_icon: ::std::option::Option<::std::string::String>,
        /// The same as `Title`.
        #[serde(rename = "GameTitle", default)]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// The genre of the game; null or empty where that is unknown.
        #[serde(rename = "Genre", default)]
        pub genre: ::std::option::Option<::std::string::String>,
        /// The front of the box; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageBoxArt")]
        pub image_box_art: ::std::string::String,
        /// The game's icon; `/Images/000001.png` stands for none.
        #[serde(rename = "ImageIcon", default)]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// A scene of the game; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageIngame")]
        pub image_ingame: ::std::string::String,
        /// The title screen; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageTitle")]
        pub image_title: ::std::string::String,
        /// Who published the game; null or empty where that is unknown.
        #[serde(rename = "Publisher", default)]
        pub publisher: ::std::option::Option<::std::string::String>,
        /// The day of the first release; `ReleasedAtGranularity` says how much of it is known.
        #[serde(rename = "Released", default)]
        pub released: ::std::option::Option<crate::wire::Date>,
        /// How much of `Released` is known.
        #[serde(rename = "ReleasedAtGranularity", default)]
        pub released_at_granularity: ::std::option::Option<crate::enums::ReleaseGranularity>,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "Title", default)]
        pub title: ::std::option::Option<::std::string::String>,
    }

    /// A claim on a game, in short.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameClaim {
        /// Whether the user leads the work or takes part in it.
        #[serde(rename = "ClaimType")]
        pub claim_type: crate::enums::ClaimType,
        /// When the claim was made, UTC.
        #[serde(rename = "Created")]
        pub created: crate::wire::SqlTime,
        /// When an active claim ends, or when another was completed or dropped, UTC.
        #[serde(rename = "Expiration")]
        pub expiration: crate::wire::SqlTime,
        /// The number of the claimed game.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// Whether the claim is for a first set or for a revision.
        #[serde(rename = "SetType")]
        pub set_type: crate::enums::ClaimSetType,
        /// Stable identifier of the user, unchanged when the name changes.
        #[serde(rename = "ULID", default)]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Display name of the user who made the claim.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
    }

    /// A game with its achievements and the claims that were made on it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameExtended {
        /// The achievements that were asked for, by number. Their order means nothing: sort by `DisplayOrder`, then
        /// by `ID`.
        #[serde(rename = "Achievements")]
        pub achievements: crate::wire::Map<crate::wire::UInt, crate::types::ExtendedAchievement>,
        /// Every claim ever made on the game, also those that were completed or dropped; nothing here tells which
        /// are active.
        #[serde(rename = "Claims")]
        pub claims: crate::wire::List<crate::types::GameClaim>,
        /// The number of the game's console.
        #[serde(rename = "ConsoleID", default)]
        pub console_id: ::std::option::Option<crate::wire::UInt>,
        /// The name of the game's console.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// Who developed the game; null or empty where that is unknown.
        #[serde(rename = "Developer", default)]
        pub developer: ::std::option::Option<::std::string::String>,
        /// Always null, without a meaning. Other endpoints always have 0 here.
        #[serde(rename = "Flags", default)]
        pub flags: ::std::option::Option<crate::wire::UInt>,
        /// The number of the game's topic in the forum; null where there is none.
        #[serde(rename = "ForumTopicID", default)]
        pub forum_topic_id: ::std::option::Option<crate::wire::UInt>,
        /// The genre of the game; null or empty where that is unknown.
        #[serde(rename = "Genre", default)]
        pub genre: ::std::option::Option<::std::string::String>,
        /// The address of a guide to the game; null where there is none.
        #[serde(rename = "GuideURL", default)]
        pub guide_url: ::std::option::Option<::std::string::String>,
        /// The number of the game.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// The front of the box; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageBoxArt")]
        pub image_box_art: ::std::string::String,
        /// The game's icon; `/Images/000001.png` stands for none.
        #[serde(rename = "ImageIcon", default)]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// A scene of the game; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageIngame")]
        pub image_ingame: ::std::string::String,
        /// The title screen; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageTitle")]
        pub image_title: ::std::string::String,
        /// Always false.
        #[serde(rename = "IsFinal")]
        pub is_final: crate::wire::Bool,
        /// How many achievements `Achievements` has, so it depends on which were asked for.
        #[serde(rename = "NumAchievements")]
        pub num_achievements: crate::wire::UInt,
        /// How many players have earned an achievement of the game, without untracked ones.
        #[serde(rename = "NumDistinctPlayers", default)]
        pub num_distinct_players: ::std::option::Option<crate::wire::UInt>,
        /// The same as `NumDistinctPlayers`.
        #[serde(rename = "NumDistinctPlayersCasual", default)]
        pub num_distinct_players_casual: ::std::option::Option<crate::wire::UInt>,
        /// The same as `NumDistinctPlayers`.
        #[serde(rename = "NumDistinctPlayersHardcore", default)]
        pub num_distinct_players_hardcore: ::std::option::Option<crate::wire::UInt>,
        /// The number of the game that this one is a subset of; null where it is none.
        #[serde(rename = "ParentGameID", default)]
        pub parent_game_id: ::std::option::Option<crate::wire::UInt>,
        /// Who published the game; null or empty where that is unknown.
        #[serde(rename = "Publisher", default)]
        pub publisher: ::std::option::Option<::std::string::String>,
        /// The day of the first release; `ReleasedAtGranularity` says how much of it is known.
        #[serde(rename = "Released", default)]
        pub released: ::std::option::Option<crate::wire::Date>,
        /// How much of `Released` is known.
        #[serde(rename = "ReleasedAtGranularity", default)]
        pub released_at_granularity: ::std::option::Option<crate::enums::ReleaseGranularity>,
        /// The MD5 of the script that says what a player is doing, in hexadecimal; that of an empty text where
        /// there is no script.
        #[serde(rename = "RichPresencePatch")]
        pub rich_presence_patch: ::std::string::String,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "Title", default)]
        pub title: ::std::option::Option<::std::string::String>,
        /// When the site's data on the game last changed, UTC.
        #[serde(rename = "Updated")]
        pub updated: crate::wire::IsoTime,
    }

    /// A file of a game, by its hash.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameHash {
        /// Where the file comes from, in short words like `nointro`, `redump` or `rapatches`.
        #[serde(rename = "Labels")]
        pub labels: crate::wire::List<::std::string::String>,
        /// The hash by which the site knows the file, in hexadecimal. It is made by the rules of the console,
        /// so it is not always the MD5 of the whole file.
        #[serde(rename = "MD5")]
        pub md5: ::std::string::String,
        /// A name for the file, most often its own.
        #[serde(rename = "Name", default)]
        pub name: ::std::option::Option<::std::string::String>,
        /// The address of a patch that makes this file of another; null where none is known.
        #[serde(rename = "PatchUrl", default)]
        pub patch_url: ::std::option::Option<::std::string::String>,
    }

    /// The files that the achievements of a game work with.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameHashes {
        /// The files, in no promised order.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::GameHash>,
    }

    /// A game, its achievements, and how far a user is with them.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameInfoAndUserProgress {
        /// The promoted achievements of the game, by number. The order of an object says nothing: sort them by
        /// `DisplayOrder`, then by number.
        #[serde(rename = "Achievements")]
        pub achievements: crate::wire::Map<crate::wire::UInt, crate::types::AchievementWithProgress>,
        /// The number of the game's console.
        #[serde(rename = "ConsoleID")]
        pub console_id: crate::wire::UInt,
        /// The name of the game's console.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// Who developed the game; null or empty where that is unknown.
        #[serde(rename = "Developer", default)]
        pub developer: ::std::option::Option<::std::string::String>,
        /// Always 0.
        #[serde(rename = "Flags")]
        pub flags: crate::wire::UInt,
        /// The number of the game's topic in the site's forum; null for none.
        #[serde(rename = "ForumTopicID", default)]
        pub forum_topic_id: ::std::option::Option<crate::wire::UInt>,
        /// The genre of the game; null or empty where that is unknown.
        #[serde(rename = "Genre", default)]
        pub genre: ::std::option::Option<::std::string::String>,
        /// When the user got that award; null for none. Absent unless asked for.
        #[serde(rename = "HighestAwardDate", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::wire::present")]
        pub highest_award_date: ::std::option::Option<crate::wire::Nullable<crate::wire::OffsetTime>>,
        /// The highest award that the user has for the game; null for none. Absent unless asked for.
        #[serde(rename = "HighestAwardKind", skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(default, deserialize_with = "crate::wire::present")]
        pub highest_award_kind: ::std::option::Option<crate::wire::Nullable<crate::enums::AwardKind>>,
        /// The number of the game.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// The front of the box; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageBoxArt")]
        pub image_box_art: ::std::string::String,
        /// The game's icon; `/Images/000001.png` stands for none.
        #[serde(rename = "ImageIcon", default)]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// A scene of the game; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageIngame")]
        pub image_ingame: ::std::string::String,
        /// The title screen; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageTitle")]
        pub image_title: ::std::string::String,
        /// Always false.
        #[serde(rename = "IsFinal")]
        pub is_final: crate::wire::Bool,
        /// How many promoted achievements the game has.
        #[serde(rename = "NumAchievements", default)]
        pub num_achievements: ::std::option::Option<crate::wire::UInt>,
        /// How many of them the user has earned, in any mode.
        #[serde(rename = "NumAwardedToUser")]
        pub num_awarded_to_user: crate::wire::UInt,
        /// How many of them the user has earned in hardcore mode.
        #[serde(rename = "NumAwardedToUserHardcore")]
        pub num_awarded_to_user_hardcore: crate::wire::UInt,
        /// How many players have earned an achievement of the game, without untracked ones.
        #[serde(rename = "NumDistinctPlayers", default)]
        pub num_distinct_players: ::std::option::Option<crate::wire::UInt>,
        /// The same number as `NumDistinctPlayers`.
        #[serde(rename = "NumDistinctPlayersCasual", default)]
        pub num_distinct_players_casual: ::std::option::Option<crate::wire::UInt>,
        /// The same number as `NumDistinctPlayers`.
        #[serde(rename = "NumDistinctPlayersHardcore", default)]
        pub num_distinct_players_hardcore: ::std::option::Option<crate::wire::UInt>,
        /// The game that this one is a subset of; null for others.
        #[serde(rename = "ParentGameID", default)]
        pub parent_game_id: ::std::option::Option<crate::wire::UInt>,
        /// Who published the game; null or empty where that is unknown.
        #[serde(rename = "Publisher", default)]
        pub publisher: ::std::option::Option<::std::string::String>,
        /// The day of the first release; `ReleasedAtGranularity` says how much of it is known.
        #[serde(rename = "Released", default)]
        pub released: ::std::option::Option<crate::wire::Date>,
        /// How much of `Released` is known.
        #[serde(rename = "ReleasedAtGranularity", default)]
        pub released_at_granularity: ::std::option::Option<crate::enums::ReleaseGranularity>,
        /// The MD5 hash of the game's rich presence script; that of no text where it has none.
        #[serde(rename = "RichPresencePatch")]
        pub rich_presence_patch: ::std::string::String,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "Title", default)]
        pub title: ::std::option::Option<::std::string::String>,
        /// How much of the game the user has completed, in any mode, in percent.
        #[serde(rename = "UserCompletion")]
        pub user_completion: crate::wire::Percent,
        /// How much of the game the user has completed in hardcore mode, in percent.
        #[serde(rename = "UserCompletionHardcore")]
        pub user_completion_hardcore: crate::wire::Percent,
        /// How long the user has played the game, in seconds.
        #[serde(rename = "UserTotalPlaytime")]
        pub user_total_playtime: crate::wire::UInt,
    }

    /// One page of a game's leaderboards.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameLeaderboards {
        /// How many leaderboards this page has.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// The leaderboards of this page.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::Leaderboard>,
        /// How many leaderboards there are on all pages.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
    }

    /// How far a user is with the core achievements of a game.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameProgress {
        /// How many the user has earned, in any mode.
        #[serde(rename = "NumAchieved")]
        pub num_achieved: crate::wire::UInt,
        /// How many the user has earned in hardcore mode.
        #[serde(rename = "NumAchievedHardcore")]
        pub num_achieved_hardcore: crate::wire::UInt,
        /// How many achievements the game has.
        #[serde(rename = "NumPossibleAchievements")]
        pub num_possible_achievements: crate::wire::UInt,
        /// How many points they are worth together.
        #[serde(rename = "PossibleScore")]
        pub possible_score: crate::wire::UInt,
        /// The points of those that the user has earned, in any mode.
        #[serde(rename = "ScoreAchieved")]
        pub score_achieved: crate::wire::UInt,
        /// The points of those that the user has earned in hardcore mode.
        #[serde(rename = "ScoreAchievedHardcore")]
        pub score_achieved_hardcore: crate::wire::UInt,
    }

    /// How long players have taken for a game and for each of its achievements.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameProgression {
        /// The promoted achievements, those first that are earned in the least time in hardcore mode. One whose
        /// time is unknown counts as earned at once.
        #[serde(rename = "Achievements")]
        pub achievements: crate::wire::List<crate::types::ProgressionAchievement>,
        /// The number of the game's console.
        #[serde(rename = "ConsoleID")]
        pub console_id: crate::wire::UInt,
        /// The name of the game's console.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// The number of the game.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// The game's icon, a path below the site's media host; `/Images/000001.png` stands for none.
        #[serde(rename = "ImageIcon", default)]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// The median of the times to beat the game in softcore mode, in seconds; null where none is known.
        #[serde(rename = "MedianTimeToBeat", default)]
        pub median_time_to_beat: ::std::option::Option<crate::wire::UInt>,
        /// The median of the times to beat the game in hardcore mode, in seconds; null where none is known.
        #[serde(rename = "MedianTimeToBeatHardcore", default)]
        pub median_time_to_beat_hardcore: ::std::option::Option<crate::wire::UInt>,
        /// The median of the times to earn all achievements in softcore mode, in seconds; null where none is known.
        #[serde(rename = "MedianTimeToComplete", default)]
        pub median_time_to_complete: ::std::option::Option<crate::wire::UInt>,
        /// The median of the times to earn all achievements in hardcore mode, in seconds; null where none is known.
        #[serde(rename = "MedianTimeToMaster", default)]
        pub median_time_to_master: ::std::option::Option<crate::wire::UInt>,
        /// How many promoted achievements the game has.
        #[serde(rename = "NumAchievements", default)]
        pub num_achievements: ::std::option::Option<crate::wire::UInt>,
        /// How many players have earned an achievement of the game, without untracked ones.
        #[serde(rename = "NumDistinctPlayers", default)]
        pub num_distinct_players: ::std::option::Option<crate::wire::UInt>,
        /// How many times `MedianTimeToBeat` was made from.
        #[serde(rename = "TimesUsedInBeatMedian")]
        pub times_used_in_beat_median: crate::wire::UInt,
        /// How many times `MedianTimeToComplete` was made from.
        #[serde(rename = "TimesUsedInCompletionMedian")]
        pub times_used_in_completion_median: crate::wire::UInt,
        /// How many times `MedianTimeToBeatHardcore` was made from.
        #[serde(rename = "TimesUsedInHardcoreBeatMedian")]
        pub times_used_in_hardcore_beat_median: crate::wire::UInt,
        /// How many times `MedianTimeToMaster` was made from.
        #[serde(rename = "TimesUsedInMasteryMedian")]
        pub times_used_in_mastery_median: crate::wire::UInt,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "Title", default)]
        pub title: ::std::option::Option<::std::string::String>,
    }

    /// One of a game's best players, with what they have earned there in hardcore mode.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameRankAndScore {
        /// When the user last earned an achievement of the game in hardcore mode, UTC; `1970-01-01 00:00:00` where
        /// that is unknown.
        #[serde(rename = "LastAward")]
        pub last_award: crate::wire::SqlTime,
        /// How many of the game's achievements the user has earned in hardcore mode.
        #[serde(rename = "NumAchievements")]
        pub num_achievements: crate::wire::UInt,
        /// The points of those achievements.
        #[serde(rename = "TotalScore")]
        pub total_score: crate::wire::UInt,
        /// Stable identifier of the user, unchanged when the name changes.
        #[serde(rename = "ULID", default)]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Display name of the user.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
    }

    /// A game, by number and title.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameReference {
        /// The number of the game.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "Title", default)]
        pub title: ::std::option::Option<::std::string::String>,
    }

    /// How many tickets the achievements of a game have and, if asked for, one page of them.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameTicketStats {
        /// The name of the game's console.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// The number of the game.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "GameTitle", default)]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// How many tickets there are, in any state, despite its name.
        #[serde(rename = "OpenTickets")]
        pub open_tickets: crate::wire::UInt,
        /// One page of the tickets, in any state, newest first; absent unless it was asked for.
        #[serde(rename = "Tickets", skip_serializing_if = "::std::option::Option::is_none")]
        pub tickets: ::std::option::Option<crate::wire::List<crate::types::TicketRow>>,
        /// The address of the list of the game's tickets on the site.
        #[serde(rename = "URL")]
        pub url: ::std::string::String,
    }

    /// A record that the server no longer fills in; only the name of the user is in it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LastActivity {
        /// Always null.
        #[serde(default)]
        pub activitytype: ::std::option::Option<crate::wire::UInt>,
        /// Always null.
        #[serde(default)]
        pub data: ::std::option::Option<::std::string::String>,
        /// Always null.
        #[serde(default)]
        pub data2: ::std::option::Option<::std::string::String>,
        /// Always 0.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Always null.
        #[serde(default)]
        pub lastupdate: ::std::option::Option<crate::wire::SqlTime>,
        /// Always null.
        #[serde(default)]
        pub timestamp: ::std::option::Option<crate::wire::SqlTime>,
        /// Display name of the user.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
    }

    /// The game that the user last played. Absent unless games were asked for, and when the user has played
    /// none or the game is not known.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LastGame {
        /// The number of the game's console.
        #[serde(rename = "ConsoleID", default)]
        pub console_id: ::std::option::Option<crate::wire::UInt>,
        /// The name of the game's console.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// Who developed the game; null or empty where that is unknown.
        #[serde(rename = "Developer", default)]
        pub developer: ::std::option::Option<::std::string::String>,
        /// Always 0.
        #[serde(rename = "Flags")]
        pub flags: crate::wire::UInt,
        /// The number of the game's topic in the site's forum; 0, where other answers have null, for none.
        #[serde(rename = "ForumTopicID")]
        pub forum_topic_id: crate::wire::UInt,
        /// The genre of the game; null or empty where that is unknown.
        #[serde(rename = "Genre", default)]
        pub genre: ::std::option::Option<::std::string::String>,
        /// The number of the game.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// The front of the box; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageBoxArt")]
        pub image_box_art: ::std::string::String,
        /// The game's icon; `/Images/000001.png` stands for none.
        #[serde(rename = "ImageIcon", default)]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// A scene of the game; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageIngame")]
        pub image_ingame: ::std::string::String,
        /// The title screen; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageTitle")]
        pub image_title: ::std::string::String,
        /// Always 0; a number here, where other answers have false.
        #[serde(rename = "IsFinal")]
        pub is_final: crate::wire::Bit,
        /// Who published the game; null or empty where that is unknown.
        #[serde(rename = "Publisher", default)]
        pub publisher: ::std::option::Option<::std::string::String>,
        /// The day of the first release; `ReleasedAtGranularity` says how much of it is known.
        #[serde(rename = "Released", default)]
        pub released: ::std::option::Option<crate::wire::Date>,
        /// How much of `Released` is known.
        #[serde(rename = "ReleasedAtGranularity", default)]
        pub released_at_granularity: ::std::option::Option<crate::enums::ReleaseGranularity>,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "Title", default)]
        pub title: ::std::option::Option<::std::string::String>,
    }

    /// A leaderboard of a game, with its best entry.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Leaderboard {
        /// Display name of the user who made the leaderboard.
        #[serde(rename = "Author", default)]
        pub author: ::std::option::Option<::std::string::String>,
        /// Stable identifier of the author, unchanged when the name changes.
        #[serde(rename = "AuthorULID", default)]
        pub author_ulid: ::std::option::Option<::std::string::String>,
        /// What the score is for.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// What the scores are.
        #[serde(rename = "Format")]
        pub format: crate::enums::LeaderboardFormat,
        /// The number of the leaderboard.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Whether a lower score is better.
        #[serde(rename = "RankAsc")]
        pub rank_asc: crate::wire::Bool,
        /// Whether the leaderboard takes entries.
        #[serde(rename = "State")]
        pub state: crate::enums::LeaderboardState,
        /// The title of the leaderboard.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// The best entry; null where there is none.
        #[serde(rename = "TopEntry", default)]
        pub top_entry: ::std::option::Option<LeaderboardScore>,
    }

    /// One page of the entries of a leaderboard, the best first.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LeaderboardEntries {
        /// How many entries this page has.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// The entries of this page.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::LeaderboardEntry>,
        /// How many entries there are on all pages.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
    }

    /// The entry of a user on a leaderboard.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LeaderboardEntry {
        /// When the entry was last improved, UTC.
        #[serde(rename = "DateSubmitted")]
        pub date_submitted: crate::wire::OffsetTime,
        /// The score as the site shows it.
        #[serde(rename = "FormattedScore")]
        pub formatted_score: ::std::string::String,
        /// The place of the entry, from 1; those with equal scores share one.
        #[serde(rename = "Rank")]
        pub rank: crate::wire::UInt,
        /// The score as a number, in the unit that the leaderboard's format says.
        #[serde(rename = "Score")]
        pub score: crate::wire::Int,
        /// Stable identifier of the user, unchanged when the name changes.
        #[serde(rename = "ULID", default)]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Display name of the user.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
    }

    /// The score of a user; null as the best one of a leaderboard that has none.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LeaderboardScore {
        /// The score as the site shows it.
        #[serde(rename = "FormattedScore")]
        pub formatted_score: ::std::string::String,
        /// The score as a number, in the unit that the leaderboard's format says.
        #[serde(rename = "Score")]
        pub score: crate::wire::Int,
        /// Stable identifier of the user, unchanged when the name changes.
        #[serde(rename = "ULID", default)]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Display name of the user.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
    }

    /// A game of a console.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListedGame {
        /// The number of the console.
        #[serde(rename = "ConsoleID")]
        pub console_id: crate::wire::UInt,
        /// The name of the console.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// When one of its achievements was last changed, UTC; null where it has none.
        #[serde(rename = "DateModified", default)]
        pub date_modified: ::std::option::Option<crate::wire::SqlTime>,
        /// The number of the game's topic in the forum; null where there is none.
        #[serde(rename = "ForumTopicID", default)]
        pub forum_topic_id: ::std::option::Option<crate::wire::UInt>,
        /// The MD5 hashes of the files that its achievements work with. Absent unless asked for.
        #[serde(rename = "Hashes", skip_serializing_if = "::std::option::Option::is_none")]
        pub hashes: ::std::option::Option<crate::wire::List<::std::string::String>>,
        /// The number of the game.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// The game's icon; `/Images/000001.png` stands for none.
        #[serde(rename = "ImageIcon", default)]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// How many promoted achievements the game has.
        #[serde(rename = "NumAchievements")]
        pub num_achievements: crate::wire::UInt,
        /// How many leaderboards the game has, hidden ones too.
        #[serde(rename = "NumLeaderboards")]
        pub num_leaderboards: crate::wire::UInt,
        /// How many points its achievements are worth together.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "Title", default)]
        pub title: ::std::option::Option<::std::string::String>,
    }

    /// The games with the most open tickets.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct MostTicketedGames {
        /// The games, those with the most open tickets first.
        #[serde(rename = "MostReportedGames")]
        pub most_reported_games: crate::wire::List<crate::types::TicketedGame>,
        /// The address of the same list on the site.
        #[serde(rename = "URL")]
        pub url: ::std::string::String,
    }

    /// What the server says, with status 200, for an achievement id that it reads as 0.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NoAchievement {
        /// An achievement without a number.
        #[serde(rename = "Achievement")]
        pub achievement: NoAchievementId,
    }

    /// An achievement without a number.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NoAchievementId {
        /// Always null.
        #[serde(rename = "ID", default)]
        pub id: ::std::option::Option<crate::wire::UInt>,
    }

    /// What the server says, with status 200, while there is no achievement of the week.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NoAchievementOfTheWeek {
        /// An achievement without a number.
        #[serde(rename = "Achievement")]
        pub achievement: NoWeeklyAchievementId,
        /// Always null.
        #[serde(rename = "StartAt", default)]
        pub start_at: ::std::option::Option<::std::string::String>,
    }

    /// What the server says, with status 200, for a number that it does not know.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NoSuccess {
        /// Always false.
        pub success: crate::wire::Bool,
    }

    /// An achievement without a number.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct NoWeeklyAchievementId {
        /// Always null.
        #[serde(rename = "ID", default)]
        pub id: ::std::option::Option<crate::wire::UInt>,
    }

    /// A game that a user has played, and when.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PlayedGame {
        /// How many achievements the game has.
        #[serde(rename = "AchievementsTotal", default)]
        pub achievements_total: ::std::option::Option<crate::wire::UInt>,
        /// The number of the game's console.
        #[serde(rename = "ConsoleID")]
        pub console_id: crate::wire::UInt,
        /// The name of the game's console.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// The number of the game.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// The front of the box; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageBoxArt")]
        pub image_box_art: ::std::string::String,
        /// The game's icon; `/Images/000001.png` stands for none.
        #[serde(rename = "ImageIcon", default)]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// A scene of the game; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageIngame")]
        pub image_ingame: ::std::string::String,
        /// The title screen; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageTitle")]
        pub image_title: ::std::string::String,
        /// When the user last played the game, UTC.
        #[serde(rename = "LastPlayed", default)]
        pub last_played: ::std::option::Option<crate::wire::SqlTime>,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "Title", default)]
        pub title: ::std::option::Option<::std::string::String>,
    }

    /// An achievement, and how long players have taken to earn it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ProgressionAchievement {
        /// The name of the achievement's badge, digits that can begin with zeros; the picture is `/Badge/<name>.png`.
        #[serde(rename = "BadgeName", default)]
        pub badge_name: ::std::option::Option<::std::string::String>,
        /// What has to be done to earn the achievement.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// The number of the achievement.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// The median of the times to earn the achievement in softcore mode, in seconds; null where none is
        /// known.
        #[serde(rename = "MedianTimeToUnlock", default)]
        pub median_time_to_unlock: ::std::option::Option<crate::wire::UInt>,
        /// The median of the times to earn the achievement in hardcore mode, in seconds; null where none is
        /// known.
        #[serde(rename = "MedianTimeToUnlockHardcore", default)]
        pub median_time_to_unlock_hardcore: ::std::option::Option<crate::wire::UInt>,
        /// How many players have earned the achievement, in any mode.
        #[serde(rename = "NumAwarded", default)]
        pub num_awarded: ::std::option::Option<crate::wire::UInt>,
        /// How many players have earned the achievement in hardcore mode.
        #[serde(rename = "NumAwardedHardcore", default)]
        pub num_awarded_hardcore: ::std::option::Option<crate::wire::UInt>,
        /// How many points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// How many times `MedianTimeToUnlockHardcore` was made from; null until it is first made.
        #[serde(rename = "TimesUsedInHardcoreUnlockMedian", default)]
        pub times_used_in_hardcore_unlock_median: ::std::option::Option<crate::wire::UInt>,
        /// How many times `MedianTimeToUnlock` was made from; null until it is first made.
        #[serde(rename = "TimesUsedInUnlockMedian", default)]
        pub times_used_in_unlock_median: ::std::option::Option<crate::wire::UInt>,
        /// The title of the achievement.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// How many RetroPoints ("white points") the achievement is worth; more than its points where few players earn it.
        #[serde(rename = "TrueRatio")]
        pub true_ratio: crate::wire::UInt,
        /// What the achievement means for beating the game; null where it has no such role.
        #[serde(rename = "Type", default)]
        pub type_: ::std::option::Option<crate::enums::AchievementType>,
    }

    /// An achievement of a game that the user has played of late.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RecentAchievement {
        /// The name of the badge, digits that can begin with zeros; the picture is `/Badge/<name>.png`.
        #[serde(rename = "BadgeName", default)]
        pub badge_name: ::std::option::Option<::std::string::String>,
        /// When the user earned the achievement, UTC; null where they have not.
        #[serde(rename = "DateAwarded", default)]
        pub date_awarded: ::std::option::Option<crate::wire::SqlTime>,
        /// What has to be done to earn the achievement.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// The number of the game.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// The title of the game.
        #[serde(rename = "GameTitle", default)]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// 1 when the user earned the achievement in hardcore mode, else 0; null where they have not.
        #[serde(rename = "HardcoreAchieved", default)]
        pub hardcore_achieved: ::std::option::Option<crate::wire::Bit>,
        /// The number of the achievement.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// `1` when the user has earned the achievement; `0` occurs only when all were asked for.
        #[serde(rename = "IsAwarded")]
        pub is_awarded: crate::wire::BitText,
        /// How many points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// The title of the achievement.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// What the achievement means for beating the game; null where it has no such role.
        #[serde(rename = "Type", default)]
        pub type_: ::std::option::Option<crate::enums::AchievementType>,
    }

    /// An award that a user got for a game.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RecentGameAward {
        /// When the user got the award, UTC.
        #[serde(rename = "AwardDate")]
        pub award_date: crate::wire::OffsetTime,
        /// What the user achieved.
        #[serde(rename = "AwardKind", default)]
        pub award_kind: ::std::option::Option<crate::enums::AwardKind>,
        /// The number of the game's console.
        #[serde(rename = "ConsoleID", default)]
        pub console_id: ::std::option::Option<crate::wire::UInt>,
        /// The name of the game's console.
        #[serde(rename = "ConsoleName", default)]
        pub console_name: ::std::option::Option<::std::string::String>,
        /// The number of the game.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "GameTitle", default)]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// Stable identifier of the user, unchanged when the name changes.
        #[serde(rename = "ULID", default)]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Display name of the user.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
    }

    /// One page of the awards that users got for games, newest first.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RecentGameAwards {
        /// How many awards this page has.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// The awards of this page.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::RecentGameAward>,
        /// How many awards there are on all pages.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
    }

    /// One page of the tickets that are open, newest first.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RecentTickets {
        /// How many tickets are open, over all pages.
        #[serde(rename = "OpenTickets")]
        pub open_tickets: crate::wire::UInt,
        /// This page of the open tickets, newest first.
        #[serde(rename = "RecentTickets")]
        pub recent_tickets: crate::wire::List<crate::types::TicketRow>,
        /// The address of the list of open tickets on the site.
        #[serde(rename = "URL")]
        pub url: ::std::string::String,
    }

    /// A game that a user has played, when, and how far the user is with it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RecentlyPlayedGame {
        /// How many achievements the game has.
        #[serde(rename = "AchievementsTotal", default)]
        pub achievements_total: ::std::option::Option<crate::wire::UInt>,
        /// The number of the game's console.
        #[serde(rename = "ConsoleID")]
        pub console_id: crate::wire::UInt,
        /// The name of the game's console.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// The number of the game.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// The front of the box; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageBoxArt")]
        pub image_box_art: ::std::string::String,
        /// The game's icon; `/Images/000001.png` stands for none.
        #[serde(rename = "ImageIcon", default)]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// A scene of the game; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageIngame")]
        pub image_ingame: ::std::string::String,
        /// The title screen; `/Images/000002.png` stands for none.
        #[serde(rename = "ImageTitle")]
        pub image_title: ::std::string::String,
        /// When the user last played the game, UTC.
        #[serde(rename = "LastPlayed", default)]
        pub last_played: ::std::option::Option<crate::wire::SqlTime>,
        /// How many the user has earned, in any mode.
        #[serde(rename = "NumAchieved")]
        pub num_achieved: crate::wire::UInt,
        /// How many the user has earned in hardcore mode.
        #[serde(rename = "NumAchievedHardcore")]
        pub num_achieved_hardcore: crate::wire::UInt,
        /// How many achievements the game has.
        #[serde(rename = "NumPossibleAchievements")]
        pub num_possible_achievements: crate::wire::UInt,
        /// How many points they are worth together.
        #[serde(rename = "PossibleScore")]
        pub possible_score: crate::wire::UInt,
        /// The points of those that the user has earned, in any mode.
        #[serde(rename = "ScoreAchieved")]
        pub score_achieved: crate::wire::UInt,
        /// The points of those that the user has earned in hardcore mode.
        #[serde(rename = "ScoreAchievedHardcore")]
        pub score_achieved_hardcore: crate::wire::UInt,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "Title", default)]
        pub title: ::std::option::Option<::std::string::String>,
    }

    /// A game that a user has asked achievements for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RequestedSet {
        /// The number of the game's console.
        #[serde(rename = "ConsoleID")]
        pub console_id: crate::wire::UInt,
        /// The name of the game's console.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// The number of the game.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// The game's icon; `/Images/000001.png` stands for none.
        #[serde(rename = "ImageIcon", default)]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "Title", default)]
        pub title: ::std::option::Option<::std::string::String>,
    }

    /// A ticket. The server looks its achievement and game up loosely here: what is missing is null, where a list of
    /// tickets always has it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Ticket {
        /// Display name of the developer whom the ticket is assigned to, who need not be the one who made the
        /// achievement.
        #[serde(rename = "AchievementAuthor", default)]
        pub achievement_author: ::std::option::Option<::std::string::String>,
        /// Stable identifier of that developer, unchanged when the name changes.
        #[serde(rename = "AchievementAuthorULID", default)]
        pub achievement_author_ulid: ::std::option::Option<::std::string::String>,
        /// What has to be done to earn the achievement.
        #[serde(rename = "AchievementDesc", default)]
        pub achievement_desc: ::std::option::Option<::std::string::String>,
        /// The number of the achievement.
        #[serde(rename = "AchievementID", default)]
        pub achievement_id: ::std::option::Option<crate::wire::UInt>,
        /// The title of the achievement.
        #[serde(rename = "AchievementTitle", default)]
        pub achievement_title: ::std::option::Option<::std::string::String>,
        /// What the achievement means for beating the game; null where it has no such role.
        #[serde(rename = "AchievementType", default)]
        pub achievement_type: ::std::option::Option<crate::enums::AchievementType>,
        /// The name of the badge, digits that can begin with zeros; the picture is `/Badge/<name>.png`.
        #[serde(rename = "BadgeName", default)]
        pub badge_name: ::std::option::Option<::std::string::String>,
        /// The name of the game's console.
        #[serde(rename = "ConsoleName", default)]
        pub console_name: ::std::option::Option<::std::string::String>,
        /// The game's icon, a path below the site's media host; `/Images/000001.png` stands for none.
        #[serde(rename = "GameIcon", default)]
        pub game_icon: ::std::option::Option<::std::string::String>,
        /// The number of the achievement's game.
        #[serde(rename = "GameID", default)]
        pub game_id: ::std::option::Option<crate::wire::UInt>,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "GameTitle", default)]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// 1 when the user played in hardcore mode, 0 when in softcore mode, null where that is unknown.
        #[serde(rename = "Hardcore", default)]
        pub hardcore: ::std::option::Option<crate::wire::Bit>,
        /// The number of the ticket.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// How many points the achievement is worth.
        #[serde(rename = "Points", default)]
        pub points: ::std::option::Option<crate::wire::UInt>,
        /// What the user wrote, with what the site added. Old ones can have `<br/>` for line ends.
        #[serde(rename = "ReportNotes")]
        pub report_notes: ::std::string::String,
        /// How far the work on the ticket is.
        #[serde(rename = "ReportState")]
        pub report_state: crate::enums::TicketState,
        /// The same in English; `Pending Review` for a ticket that is quarantined.
        #[serde(rename = "ReportStateDescription")]
        pub report_state_description: ::std::string::String,
        /// What is wrong with the achievement.
        #[serde(rename = "ReportType")]
        pub report_type: crate::enums::TicketKind,
        /// The same in English.
        #[serde(rename = "ReportTypeDescription")]
        pub report_type_description: ::std::string::String,
        /// When the ticket was made, UTC.
        #[serde(rename = "ReportedAt", default)]
        pub reported_at: ::std::option::Option<crate::wire::SqlTime>,
        /// Display name of the user who reported it.
        #[serde(rename = "ReportedBy", default)]
        pub reported_by: ::std::option::Option<::std::string::String>,
        /// Stable identifier of that user, unchanged when the name changes.
        #[serde(rename = "ReportedByULID", default)]
        pub reported_by_ulid: ::std::option::Option<::std::string::String>,
        /// When the ticket was resolved or closed, UTC; null before that.
        #[serde(rename = "ResolvedAt", default)]
        pub resolved_at: ::std::option::Option<crate::wire::SqlTime>,
        /// Display name of the user who resolved or closed the ticket.
        #[serde(rename = "ResolvedBy", default)]
        pub resolved_by: ::std::option::Option<::std::string::String>,
        /// Stable identifier of that user, unchanged when the name changes.
        #[serde(rename = "ResolvedByULID", default)]
        pub resolved_by_ulid: ::std::option::Option<::std::string::String>,
        /// The address of the ticket's page on the site.
        #[serde(rename = "URL")]
        pub url: ::std::string::String,
    }

    /// The body of a 404 for a ticket, user, game or achievement that does not exist.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TicketError {
        /// What was not found, in English.
        pub error: ::std::string::String,
    }

    /// A ticket in a list, with its achievement and game.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TicketRow {
        /// Display name of the developer whom the ticket is assigned to, who need not be the one who made the
        /// achievement.
        #[serde(rename = "AchievementAuthor", default)]
        pub achievement_author: ::std::option::Option<::std::string::String>,
        /// Stable identifier of that developer, unchanged when the name changes.
        #[serde(rename = "AchievementAuthorULID", default)]
        pub achievement_author_ulid: ::std::option::Option<::std::string::String>,
        /// What has to be done to earn the achievement.
        #[serde(rename = "AchievementDesc")]
        pub achievement_desc: ::std::string::String,
        /// The number of the achievement.
        #[serde(rename = "AchievementID")]
        pub achievement_id: crate::wire::UInt,
        /// The title of the achievement.
        #[serde(rename = "AchievementTitle")]
        pub achievement_title: ::std::string::String,
        /// What the achievement means for beating the game; null where it has no such role.
        #[serde(rename = "AchievementType", default)]
        pub achievement_type: ::std::option::Option<crate::enums::AchievementType>,
        /// The name of the badge, digits that can begin with zeros; the picture is `/Badge/<name>.png`.
        #[serde(rename = "BadgeName")]
        pub badge_name: ::std::string::String,
        /// The name of the game's console.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// The game's icon, a path below the site's media host; `/Images/000001.png` stands for none.
        #[serde(rename = "GameIcon", default)]
        pub game_icon: ::std::option::Option<::std::string::String>,
        /// The number of the achievement's game.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "GameTitle")]
        pub game_title: ::std::string::String,
        /// 1 when the user played in hardcore mode, 0 when in softcore mode, null where that is unknown.
        #[serde(rename = "Hardcore", default)]
        pub hardcore: ::std::option::Option<crate::wire::Bit>,
        /// The number of the ticket.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// How many points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// What the user wrote, with what the site added. Old ones can have `<br/>` for line ends.
        #[serde(rename = "ReportNotes")]
        pub report_notes: ::std::string::String,
        /// How far the work on the ticket is.
        #[serde(rename = "ReportState")]
        pub report_state: crate::enums::TicketState,
        /// The same in English; `Pending Review` for a ticket that is quarantined.
        #[serde(rename = "ReportStateDescription")]
        pub report_state_description: ::std::string::String,
        /// What is wrong with the achievement.
        #[serde(rename = "ReportType")]
        pub report_type: crate::enums::TicketKind,
        /// The same in English.
        #[serde(rename = "ReportTypeDescription")]
        pub report_type_description: ::std::string::String,
        /// When the ticket was made, UTC.
        #[serde(rename = "ReportedAt")]
        pub reported_at: crate::wire::SqlTime,
        /// Display name of the user who reported it.
        #[serde(rename = "ReportedBy", default)]
        pub reported_by: ::std::option::Option<::std::string::String>,
        /// Stable identifier of that user, unchanged when the name changes.
        #[serde(rename = "ReportedByULID", default)]
        pub reported_by_ulid: ::std::option::Option<::std::string::String>,
        /// When the ticket was resolved or closed, UTC; null before that.
        #[serde(rename = "ResolvedAt", default)]
        pub resolved_at: ::std::option::Option<crate::wire::SqlTime>,
        /// Display name of the user who resolved or closed the ticket.
        #[serde(rename = "ResolvedBy", default)]
        pub resolved_by: ::std::option::Option<::std::string::String>,
        /// Stable identifier of that user, unchanged when the name changes.
        #[serde(rename = "ResolvedByULID", default)]
        pub resolved_by_ulid: ::std::option::Option<::std::string::String>,
    }

    /// A game, and how many open tickets it has.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TicketedGame {
        /// The name of the game's console.
        #[serde(rename = "Console", default)]
        pub console: ::std::option::Option<::std::string::String>,
        /// The game's icon, a path below the site's media host; `/Images/000001.png` stands for none.
        #[serde(rename = "GameIcon", default)]
        pub game_icon: ::std::option::Option<::std::string::String>,
        /// The number of the game.
        #[serde(rename = "GameID", default)]
        pub game_id: ::std::option::Option<crate::wire::UInt>,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "GameTitle", default)]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// How many tickets on the game's promoted achievements are open.
        #[serde(rename = "OpenTickets")]
        pub open_tickets: crate::wire::UInt,
    }

    /// One of the users with the most points.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TopUser {
        /// Display name of the user.
        #[serde(rename = "1")]
        pub x1: ::std::string::String,
        /// The user's points earned in hardcore mode.
        #[serde(rename = "2")]
        pub x2: crate::wire::UInt,
        /// The user's RetroPoints ("white points").
        #[serde(rename = "3", default)]
        pub x3: ::std::option::Option<crate::wire::UInt>,
        /// Stable identifier of the user, unchanged when the name changes.
        #[serde(rename = "4", default)]
        pub x4: ::std::option::Option<::std::string::String>,
    }

    /// The body of a 404 for an achievement that does not exist. `Achievement` is an empty array here, where an
    /// answer with status 200 has an object.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UnknownAchievement {
        /// Always empty.
        #[serde(rename = "Achievement")]
        pub achievement: ::std::vec::Vec<::serde_json::Value>,
        /// Always 0.
        #[serde(rename = "TotalPlayers")]
        pub total_players: crate::wire::UInt,
        /// Always empty.
        #[serde(rename = "Unlocks")]
        pub unlocks: ::std::vec::Vec<::serde_json::Value>,
        /// Always 0.
        #[serde(rename = "UnlocksCount")]
        pub unlocks_count: crate::wire::UInt,
        /// Always 0.
        #[serde(rename = "UnlocksHardcoreCount")]
        pub unlocks_hardcore_count: crate::wire::UInt,
    }

    /// The body of a 404 for the files of a game that does not exist.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UnknownGameHashes {
        /// Always empty.
        #[serde(rename = "Results")]
        pub results: ::std::vec::Vec<::serde_json::Value>,
    }

    /// The body of a 404 for the summary of a user who does not exist. `User` is the user as asked for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UnknownUserSummary {
        /// Always null.
        #[serde(rename = "ID", default)]
        pub id: ::std::option::Option<crate::wire::UInt>,
        /// The user, as asked for.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
    }

    /// The achievement that a list of unlocks is about.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UnlockedAchievement {
        /// Display name of the user who first made the achievement.
        #[serde(rename = "Author", default)]
        pub author: ::std::option::Option<::std::string::String>,
        /// Stable identifier of the author, unchanged when the name changes.
        #[serde(rename = "AuthorULID", default)]
        pub author_ulid: ::std::option::Option<::std::string::String>,
        /// When the achievement was made, UTC.
        #[serde(rename = "DateCreated")]
        pub date_created: crate::wire::SqlTime,
        /// When the achievement was last changed, UTC.
        #[serde(rename = "DateModified")]
        pub date_modified: crate::wire::SqlTime,
        /// What has to be done to earn the achievement.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// The number of the achievement.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// How many points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// The title of the achievement.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// How many RetroPoints ("white points") the achievement is worth; more than its points where few players earn it.
        #[serde(rename = "TrueRatio")]
        pub true_ratio: crate::wire::UInt,
        /// What the achievement means for beating the game; null where it has no such role.
        #[serde(rename = "Type", default)]
        pub type_: ::std::option::Option<crate::enums::AchievementType>,
    }

    /// An award (badge) of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserAward {
        /// What the award is for. Its meaning depends on the kind: the game of `Mastery/Completion` and
        /// `Game Beaten`, the event (which is no game) of `Event` and `Site Event`, the site's award of
        /// `Playtest`, the step reached of yields and `Media Contribution`, else 0.
        #[serde(rename = "AwardData")]
        pub award_data: crate::wire::UInt,
        /// For a game 1 in hardcore mode and 0 in softcore mode; the tier for `Event`, `Site Event`,
        /// `Patreon Supporter` and `Media Contribution`.
        #[serde(rename = "AwardDataExtra")]
        pub award_data_extra: crate::wire::UInt,
        /// The kind of award. Known so far: `Mastery/Completion`, `Game Beaten`, `Event`, `Site Event`,
        /// `Achievement Unlocks Yield`, `Achievement Points Yield`, `Patreon Supporter`, `Certified Legend`,
        /// `Playtest` and `Media Contribution`. More can come.
        #[serde(rename = "AwardType")]
        pub award_type: ::std::string::String,
        /// When the user got the award.
        #[serde(rename = "AwardedAt")]
        pub awarded_at: crate::wire::OffsetTime,
        /// The number of the game's console, 101 for an event; null where there is no game.
        #[serde(rename = "ConsoleID", default)]
        pub console_id: ::std::option::Option<crate::wire::UInt>,
        /// The name of the game's console, `Events` for an event; null where there is no game.
        #[serde(rename = "ConsoleName", default)]
        pub console_name: ::std::option::Option<::std::string::String>,
        /// The tier that the user chose to show, of an event's award or of a media contribution; null where none
        /// was chosen.
        #[serde(default)]
        pub display_award_tier: ::std::option::Option<crate::wire::UInt>,
        /// The place that the user chose for the award; several can have the same.
        #[serde(rename = "DisplayOrder")]
        pub display_order: crate::wire::UInt,
        /// Always null; 0 in older answers.
        #[serde(rename = "Flags", default)]
        pub flags: ::std::option::Option<crate::wire::UInt>,
        /// The icon of the game or award, a path below the site's media host; null where there is none.
        #[serde(rename = "ImageIcon", default)]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// The game, the event or the name of the award; null where the kind of award says it all.
        #[serde(rename = "Title", default)]
        pub title: ::std::option::Option<::std::string::String>,
    }

    /// The awards (badges) of a user, and how many there are of each kind. All counts have hidden awards in them.
    /// The counts by kind need not add up to the total, for an award can be of two kinds.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserAwards {
        /// How many games the user has beaten in hardcore mode.
        #[serde(rename = "BeatenHardcoreAwardsCount")]
        pub beaten_hardcore_awards_count: crate::wire::UInt,
        /// How many games the user has beaten in softcore mode only.
        #[serde(rename = "BeatenSoftcoreAwardsCount")]
        pub beaten_softcore_awards_count: crate::wire::UInt,
        /// How many games the user has completed (all achievements, in softcore mode) and not mastered.
        #[serde(rename = "CompletionAwardsCount")]
        pub completion_awards_count: crate::wire::UInt,
        /// How many awards come from events.
        #[serde(rename = "EventAwardsCount")]
        pub event_awards_count: crate::wire::UInt,
        /// How many of them the user hides. These are not in the list.
        #[serde(rename = "HiddenAwardsCount")]
        pub hidden_awards_count: crate::wire::UInt,
        /// How many games the user has mastered (all achievements, in hardcore mode).
        #[serde(rename = "MasteryAwardsCount")]
        pub mastery_awards_count: crate::wire::UInt,
        /// How many awards come from the site itself.
        #[serde(rename = "SiteAwardsCount")]
        pub site_awards_count: crate::wire::UInt,
        /// How many awards the user has, hidden or not.
        #[serde(rename = "TotalAwardsCount")]
        pub total_awards_count: crate::wire::UInt,
        /// The awards that the user does not hide, in the order that the user chose, then oldest first.
        #[serde(rename = "VisibleUserAwards")]
        pub visible_user_awards: crate::wire::List<crate::types::UserAward>,
    }

    /// One page of the games that a user has played, with the highest award for each.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserCompletionProgress {
        /// How many games this page has.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// This page of the games.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::UserGameCompletion>,
        /// How many games the whole list has.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
    }

    /// How far a user is with a game, and the highest award for it.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserGameCompletion {
        /// The number of the game's console.
        #[serde(rename = "ConsoleID")]
        pub console_id: crate::wire::UInt,
        /// The name of the game's console.
        #[serde(rename = "ConsoleName", default)]
        pub console_name: ::std::option::Option<::std::string::String>,
        /// The number of the game.
        #[serde(rename = "GameID")]
        pub game_id: crate::wire::UInt,
        /// When the user got that award; null for none.
        #[serde(rename = "HighestAwardDate", default)]
        pub highest_award_date: ::std::option::Option<crate::wire::OffsetTime>,
        /// The highest award that the user has for the game; null for none.
        #[serde(rename = "HighestAwardKind", default)]
        pub highest_award_kind: ::std::option::Option<crate::enums::AwardKind>,
        /// The game's icon, a path below the site's media host.
        #[serde(rename = "ImageIcon", default)]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// How many achievements the game has; 0 where only an award is left of it.
        #[serde(rename = "MaxPossible")]
        pub max_possible: crate::wire::UInt,
        /// When the user last earned one of them; the date of the award where only that is left.
        #[serde(rename = "MostRecentAwardedDate", default)]
        pub most_recent_awarded_date: ::std::option::Option<crate::wire::OffsetTime>,
        /// How many of them the user has earned, in any mode.
        #[serde(rename = "NumAwarded", default)]
        pub num_awarded: ::std::option::Option<crate::wire::UInt>,
        /// How many of them the user has earned in hardcore mode.
        #[serde(rename = "NumAwardedHardcore")]
        pub num_awarded_hardcore: crate::wire::UInt,
        /// The title of the game.
        #[serde(rename = "Title", default)]
        pub title: ::std::option::Option<::std::string::String>,
    }

    /// One page of a user's entries on the leaderboards of a game.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserGameLeaderboards {
        /// How many leaderboards this page has.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// The leaderboards of this page.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::UserLeaderboard>,
        /// How many leaderboards there are on all pages.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
    }

    /// The rank of a user among the players of a game.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserGameRankAndScore {
        /// When the user last earned an achievement of the game, UTC. Null for those who have never earned one in
        /// hardcore mode.
        #[serde(rename = "LastAward", default)]
        pub last_award: ::std::option::Option<crate::wire::SqlTime>,
        /// The points that the user has earned on the game, in any mode.
        #[serde(rename = "TotalScore", default)]
        pub total_score: ::std::option::Option<crate::wire::UInt>,
        /// Stable identifier of the user, unchanged when the name changes.
        #[serde(rename = "ULID", default)]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// The name with which the account was made. Other answers have the display name, which differs once the user has
        /// changed it.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
        /// The user's place by points, of any mode. No two users share one; untracked users have none.
        #[serde(rename = "UserRank", default)]
        pub user_rank: ::std::option::Option<crate::wire::UInt>,
    }

    /// A leaderboard with the entry of a user.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserLeaderboard {
        /// What the score is for.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// What the scores are.
        #[serde(rename = "Format")]
        pub format: crate::enums::LeaderboardFormat,
        /// The number of the leaderboard.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// Whether a lower score is better.
        #[serde(rename = "RankAsc")]
        pub rank_asc: crate::wire::Bool,
        /// The title of the leaderboard.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// The entry of the user.
        #[serde(rename = "UserEntry")]
        pub user_entry: UserLeaderboardEntry,
    }

    /// The entry of the user on a leaderboard.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserLeaderboardEntry {
        /// When the entry was last improved, UTC.
        #[serde(rename = "DateUpdated")]
        pub date_updated: crate::wire::OffsetTime,
        /// The score as the site shows it.
        #[serde(rename = "FormattedScore")]
        pub formatted_score: ::std::string::String,
        /// The place of the entry, from 1; those with equal scores share one.
        #[serde(rename = "Rank")]
        pub rank: crate::wire::UInt,
        /// The score as a number, in the unit that the leaderboard's format says.
        #[serde(rename = "Score")]
        pub score: crate::wire::Int,
        /// Stable identifier of the user, unchanged when the name changes.
        #[serde(rename = "ULID", default)]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// Display name of the user.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
    }

    /// How many points a user has, over all games.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserPoints {
        /// The points earned in hardcore mode.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// The points earned in softcore ("casual") mode.
        #[serde(rename = "SoftcorePoints")]
        pub softcore_points: crate::wire::UInt,
    }

    /// A user, with their points and what they last played.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserProfile {
        /// How often others have earned achievements that this user made.
        #[serde(rename = "ContribCount")]
        pub contrib_count: crate::wire::UInt,
        /// How many points others have earned by achievements that this user made.
        #[serde(rename = "ContribYield")]
        pub contrib_yield: crate::wire::UInt,
        /// The number of the account. No endpoint takes it; use the ULID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// The number of the game that the user last played, 0 for none.
        #[serde(rename = "LastGameID")]
        pub last_game_id: crate::wire::UInt,
        /// When the account was made, UTC.
        #[serde(rename = "MemberSince")]
        pub member_since: crate::wire::SqlTime,
        /// The user's motto; can be empty.
        #[serde(rename = "Motto")]
        pub motto: ::std::string::String,
        /// What the account may do on the site.
        #[serde(rename = "Permissions")]
        pub permissions: crate::enums::Permissions,
        /// What the user was last doing in a game, in words; null where nothing is known.
        #[serde(rename = "RichPresenceMsg", default)]
        pub rich_presence_msg: ::std::option::Option<::std::string::String>,
        /// The points earned in hardcore mode, over all games.
        #[serde(rename = "TotalPoints")]
        pub total_points: crate::wire::UInt,
        /// The points earned in softcore ("casual") mode, over all games. The summary of a user has 0 in place of null.
        #[serde(rename = "TotalSoftcorePoints", default)]
        pub total_softcore_points: ::std::option::Option<crate::wire::UInt>,
        /// The RetroPoints ("white points") earned, over all games. The summary of a user has 0 in place of null.
        #[serde(rename = "TotalTruePoints", default)]
        pub total_true_points: ::std::option::Option<crate::wire::UInt>,
        /// Stable identifier of the user, unchanged when the name changes.
        #[serde(rename = "ULID", default)]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// 1 when the user is left out of all rankings, else 0.
        #[serde(rename = "Untracked")]
        pub untracked: crate::wire::Bit,
        /// Display name of the user.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
        /// The user's picture, a path below the site's media host. It has the name in it with which the account was made.
        #[serde(rename = "UserPic")]
        pub user_pic: ::std::string::String,
        /// 1 when others can write comments on the user's page, else 0.
        #[serde(rename = "UserWallActive")]
        pub user_wall_active: crate::wire::Bit,
    }

    /// How far a user is with each of the games that were asked for, by the number of the game.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[serde(transparent)]
    pub struct UserProgress(pub crate::wire::Map<crate::wire::UInt, crate::types::GameProgress>);
    impl ::std::ops::Deref for UserProgress {
        type Target = crate::wire::Map<crate::wire::UInt, crate::types::GameProgress>;
        fn deref(&self) -> &crate::wire::Map<crate::wire::UInt, crate::types::GameProgress> {
            &self.0
        }
    }

    impl ::std::convert::From<UserProgress> for crate::wire::Map<crate::wire::UInt, crate::types::GameProgress> {
        fn from(value: UserProgress) -> Self {
            value.0
        }
    }

    impl ::std::convert::From<crate::wire::Map<crate::wire::UInt, crate::types::GameProgress>> for UserProgress {
        fn from(value: crate::wire::Map<crate::wire::UInt, crate::types::GameProgress>) -> Self {
            Self(value)
        }
    }

    /// How many points a user has, and their rank.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserRankAndScore {
        /// The user's place among all ranked users, by points of hardcore mode; null for those who have none.
        #[serde(rename = "Rank", default)]
        pub rank: ::std::option::Option<crate::wire::UInt>,
        /// The points earned in hardcore mode.
        #[serde(rename = "Score")]
        pub score: crate::wire::UInt,
        /// The points earned in softcore ("casual") mode.
        #[serde(rename = "SoftcoreScore")]
        pub softcore_score: crate::wire::UInt,
        /// How many users are ranked.
        #[serde(rename = "TotalRanked")]
        pub total_ranked: crate::wire::UInt,
    }

    /// The games that a user has asked achievements for.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserSetRequests {
        /// How many points the user lacks to be allowed one more.
        #[serde(rename = "PointsForNext")]
        pub points_for_next: crate::wire::UInt,
        /// The games, by title.
        #[serde(rename = "RequestedSets")]
        pub requested_sets: crate::wire::List<crate::types::RequestedSet>,
        /// How many games the user may ask for, not how many they have.
        #[serde(rename = "TotalRequests")]
        pub total_requests: crate::wire::UInt,
    }

    /// A user, with their points and rank, and what they have played and earned of late.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserSummary {
        /// How far the user is with the recent games and with the last game, by game. Empty unless games were asked
        /// for; absent when they were and the user has played none.
        #[serde(rename = "Awarded", skip_serializing_if = "::std::option::Option::is_none")]
        pub awarded: ::std::option::Option<crate::wire::Map<crate::wire::UInt, crate::types::GameProgress>>,
        /// How often others have earned achievements that this user made.
        #[serde(rename = "ContribCount")]
        pub contrib_count: crate::wire::UInt,
        /// How many points others have earned by achievements that this user made.
        #[serde(rename = "ContribYield")]
        pub contrib_yield: crate::wire::UInt,
        /// The number of the account. No endpoint takes it; use the ULID.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// A record that the server no longer fills in; only the name of the user is in it.
        #[serde(rename = "LastActivity")]
        pub last_activity: LastActivity,
        /// The game that the user last played. Absent unless games were asked for, and when the user has played
        /// none or the game is not known.
        #[serde(rename = "LastGame", skip_serializing_if = "::std::option::Option::is_none")]
        pub last_game: ::std::option::Option<LastGame>,
        /// The number of the game that the user last played, 0 for none.
        #[serde(rename = "LastGameID")]
        pub last_game_id: crate::wire::UInt,
        /// When the account was made, UTC.
        #[serde(rename = "MemberSince")]
        pub member_since: crate::wire::SqlTime,
        /// The user's motto; can be empty.
        #[serde(rename = "Motto")]
        pub motto: ::std::string::String,
        /// What the account may do on the site.
        #[serde(rename = "Permissions")]
        pub permissions: crate::enums::Permissions,
        /// The user's place among all ranked users, by points of hardcore mode; null for those who have none.
        #[serde(rename = "Rank", default)]
        pub rank: ::std::option::Option<crate::wire::UInt>,
        /// The achievements of the recent games and of the last game that the user earned last, by game and by
        /// achievement. The order of an object says nothing: sort them by `DateAwarded`. Empty unless games were
        /// asked for; absent when they were and the user has played none. When they were and nothing was earned in
        /// them, the server writes it as an empty list.
        #[serde(rename = "RecentAchievements", skip_serializing_if = "::std::option::Option::is_none")]
        pub recent_achievements: ::std::option::Option<
            crate::wire::Map<
                crate::wire::UInt,
                crate::wire::Map<crate::wire::UInt, crate::types::RecentAchievement>,
            >,
        >,
        /// The games that the user last played, newest first; empty unless games were asked for.
        #[serde(rename = "RecentlyPlayed")]
        pub recently_played: crate::wire::List<crate::types::PlayedGame>,
        /// How many games `RecentlyPlayed` has.
        #[serde(rename = "RecentlyPlayedCount")]
        pub recently_played_count: crate::wire::UInt,
        /// What the user was last doing in a game, in words; null where nothing is known.
        #[serde(rename = "RichPresenceMsg", default)]
        pub rich_presence_msg: ::std::option::Option<::std::string::String>,
        /// When `RichPresenceMsg` was sent, UTC.
        #[serde(rename = "RichPresenceMsgDate", default)]
        pub rich_presence_msg_date: ::std::option::Option<crate::wire::SqlTime>,
        /// Always `Offline`, whatever the user does.
        #[serde(rename = "Status")]
        pub status: ::std::string::String,
        /// The points earned in hardcore mode, over all games.
        #[serde(rename = "TotalPoints")]
        pub total_points: crate::wire::UInt,
        /// How many users are ranked.
        #[serde(rename = "TotalRanked")]
        pub total_ranked: crate::wire::UInt,
        /// The points earned in softcore ("casual") mode, over all games. Unlike in the profile never null.
        #[serde(rename = "TotalSoftcorePoints")]
        pub total_softcore_points: crate::wire::UInt,
        /// The RetroPoints ("white points") earned, over all games. Unlike in the profile never null.
        #[serde(rename = "TotalTruePoints")]
        pub total_true_points: crate::wire::UInt,
        /// Stable identifier of the user, unchanged when the name changes.
        #[serde(rename = "ULID", default)]
        pub ulid: ::std::option::Option<::std::string::String>,
        /// 1 when the user is left out of all rankings, else 0.
        #[serde(rename = "Untracked")]
        pub untracked: crate::wire::Bit,
        /// Display name of the user.
        #[serde(rename = "User")]
        pub user: ::std::string::String,
        /// The user's picture, a path below the site's media host. It has the name in it with which the account was made.
        #[serde(rename = "UserPic")]
        pub user_pic: ::std::string::String,
        /// 1 when others can write comments on the user's page, else 0.
        #[serde(rename = "UserWallActive")]
        pub user_wall_active: crate::wire::Bit,
    }

    /// The body of a 422, which the server gives for parameters that break its rules.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ValidationError {
        /// For each wrong parameter, by its name in the query, what is wrong with it.
        pub errors: crate::wire::Map<::std::string::String, crate::wire::List<::std::string::String>>,
        /// The first message, and how many more there are.
        pub message: ::std::string::String,
    }

    /// A game on the list of those that a user wants to play.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WantToPlayGame {
        /// How many promoted achievements the game has.
        #[serde(rename = "AchievementsPublished", default)]
        pub achievements_published: ::std::option::Option<crate::wire::UInt>,
        /// The number of the game's console.
        #[serde(rename = "ConsoleID", default)]
        pub console_id: ::std::option::Option<crate::wire::UInt>,
        /// The name of the game's console.
        #[serde(rename = "ConsoleName")]
        pub console_name: ::std::string::String,
        /// The number of the game.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// The game's icon; `/Images/000001.png` stands for none.
        #[serde(rename = "ImageIcon", default)]
        pub image_icon: ::std::option::Option<::std::string::String>,
        /// How many points the game is worth.
        #[serde(rename = "PointsTotal", default)]
        pub points_total: ::std::option::Option<crate::wire::UInt>,
        /// The title of the game, with the site's `~Hack~` and `[Subset - …]` marks.
        #[serde(rename = "Title", default)]
        pub title: ::std::option::Option<::std::string::String>,
    }

    /// One page of the games that a user wants to play.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WantToPlayList {
        /// How many games this page has.
        #[serde(rename = "Count")]
        pub count: crate::wire::UInt,
        /// The games of this page.
        #[serde(rename = "Results")]
        pub results: crate::wire::List<crate::types::WantToPlayGame>,
        /// How many games there are on all pages.
        #[serde(rename = "Total")]
        pub total: crate::wire::UInt,
    }

    /// The achievement of the week, as it is in its own game.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WeeklyAchievement {
        /// Display name of the user who first made the achievement.
        #[serde(rename = "Author", default)]
        pub author: ::std::option::Option<::std::string::String>,
        /// Stable identifier of the author, unchanged when the name changes.
        #[serde(rename = "AuthorULID", default)]
        pub author_ulid: ::std::option::Option<::std::string::String>,
        /// The name of the badge, digits that can begin with zeros.
        #[serde(rename = "BadgeName", default)]
        pub badge_name: ::std::option::Option<::std::string::String>,
        /// The badge, a path below the site's media host.
        #[serde(rename = "BadgeURL")]
        pub badge_url: ::std::string::String,
        /// The day on which the achievement was made.
        #[serde(rename = "DateCreated", default)]
        pub date_created: ::std::option::Option<crate::wire::Date>,
        /// The day on which the achievement was last changed.
        #[serde(rename = "DateModified")]
        pub date_modified: crate::wire::Date,
        /// What has to be done to earn the achievement.
        #[serde(rename = "Description")]
        pub description: ::std::string::String,
        /// The number of the achievement.
        #[serde(rename = "ID")]
        pub id: crate::wire::UInt,
        /// How many points the achievement is worth.
        #[serde(rename = "Points")]
        pub points: crate::wire::UInt,
        /// The title of the achievement.
        #[serde(rename = "Title")]
        pub title: ::std::string::String,
        /// How many RetroPoints ("white points") the achievement is worth.
        #[serde(rename = "TrueRatio")]
        pub true_ratio: crate::wire::UInt,
        /// What the achievement means for beating its game; null where it has no such role.
        #[serde(rename = "Type", default)]
        pub type_: ::std::option::Option<crate::enums::AchievementType>,
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
}

#[derive(Clone, Debug)]
/// Client for RetroAchievements Web API
///
/// The JSON web API of RetroAchievements (retroachievements.org), generation 1: games, users,
/// achievements, unlocks and leaderboards.
///
/// This description is written by hand from what the server does. It is independent of
/// RetroAchievements and not endorsed by it. Generation 1 is frozen on the server: it receives bug
/// fixes, no new features and no breaking changes.
///
/// Every answer is UTF-8 JSON, every time is UTC, and image paths are relative to the site. The server
/// takes any HTTP method and reads its parameters from the query string; clients should use GET, and
/// should send `Accept: application/json`, without which errors raised before the application is
/// reached can be HTML pages.
///
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
    /// The ids of a game's achievements
    ///
    /// The ids of a game's promoted achievements, in ascending order. The length of the list is the count that
    /// gives the endpoint its name. An unknown game has an empty list.
    ///
    ///
    /// Sends a `GET` request to `/API_GetAchievementCount.php`
    ///
    /// Arguments:
    /// - `i`: The number of the game.
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

    /// How many players have how many of a game's achievements
    ///
    /// For each number of achievements, from 1 to all that the game has, how many players have earned exactly so
    /// many. Every number is there, in ascending order.
    ///
    /// In softcore mode, which is the default, only achievements count that a player has not also earned in
    /// hardcore mode; so the two modes have nothing in common, and their sum means nothing. Untracked players are
    /// left out, except for the caller. For a game that does not exist, or that has no such achievements, the
    /// server answers 200 with an empty list.
    ///
    ///
    /// Sends a `GET` request to `/API_GetAchievementDistribution.php`
    ///
    /// Arguments:
    /// - `f`: Whether the game's promoted or its unpromoted achievements are counted. The server takes any other
    /// value for the promoted ones.
    ///
    /// - `h`: Whether achievements earned in hardcore mode are counted, instead of those in softcore mode.
    /// - `i`: The number of the game. The server reads leading digits and takes anything else as 0, which no game
    /// has.
    pub async fn get_achievement_distribution<'a>(
        &'a self,
        f: Option<i64>,
        h: Option<u64>,
        i: u64,
    ) -> Result<ResponseValue<crate::wire::Map<crate::wire::UInt, crate::wire::UInt>>, Error<()>> {
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

    /// The achievement of the week
    ///
    /// The achievement of the week and the newest unlocks of it in this event, at most 500. Where there is none, that is
    /// an error, as for anything that does not exist.
    ///
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

    /// The users who have earned an achievement
    ///
    /// The users who have earned an achievement, newest first, with the achievement, its game and console, and
    /// how many players have earned it.
    ///
    /// The list is read in pages, by offset and count. It has no total of its own: `UnlocksCount` counts
    /// tracked players only, while the list also holds untracked ones, so the end is a page shorter than the
    /// count. New unlocks arrive at the head and move all others down.
    ///
    ///
    /// Sends a `GET` request to `/API_GetAchievementUnlocks.php`
    ///
    /// Arguments:
    /// - `a`: The number of the achievement. The server reads leading digits and takes anything else as 0, for
    /// which it answers 200 with an achievement whose ID is null.
    ///
    /// - `c`: How many unlocks to return. The server lowers a larger count to 500 and returns no unlocks for 0.
    ///
    /// - `o`: How many unlocks to skip, counted from the newest. Past the end of the list, no unlocks are returned.
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

    /// The achievements that a user earned in a span of time
    ///
    /// The achievements that a user has earned between two moments, both included, oldest first. Those earned in
    /// hardcore mode count from when they were earned in hardcore mode. Achievements that are not promoted are left
    /// out. An unknown user, or an end before the start, has an empty list.
    ///
    /// There are at most 500, the oldest of the span. For more, ask again from the date of the last one; those of
    /// that very second then come again.
    ///
    ///
    /// Sends a `GET` request to `/API_GetAchievementsEarnedBetween.php`
    ///
    /// Arguments:
    /// - `f`: The start of the span, included, in seconds since the start of 1970, UTC.
    /// - `t`: The end of the span, included, in seconds since the start of 1970, UTC.
    /// - `u`: The user, by name or by ULID.
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

    /// The achievements that a user earned on a day
    ///
    /// The achievements that a user has earned on a day, which begins and ends by UTC, oldest first. Those earned
    /// in hardcore mode count from when they were earned in hardcore mode. Achievements that are not promoted are
    /// left out. An unknown user has an empty list.
    ///
    /// There are at most 500, the oldest of the day.
    ///
    ///
    /// Sends a `GET` request to `/API_GetAchievementsEarnedOnDay.php`
    ///
    /// Arguments:
    /// - `d`: The day, by UTC.
    /// - `u`: The user, by name or by ULID.
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

    /// All claims that are active
    ///
    /// All claims that are active or in review, those for which a user leads the work and those for which one
    /// takes part, newest first. The list is whole, however long it is.
    ///
    /// A claim that is past its end stays here until somebody closes it; its `MinutesLeft` is negative.
    ///
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

    /// The newest claims that are completed, dropped or expired
    ///
    /// The newest claims of one kind, newest first.
    ///
    /// There are at most 1000, and no way to older ones. Of completed claims only the primary ones are listed, of
    /// dropped ones all. Expired claims are those among the newest 1000 active ones that are past their end; for
    /// them the server nearly always sends an object with numbers for keys in place of a list, whose values are
    /// the claims.
    ///
    ///
    /// Sends a `GET` request to `/API_GetClaims.php`
    ///
    /// Arguments:
    /// - `k`: Which claims are wanted.
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

    /// The comments on a game, an achievement or a user
    ///
    /// The comments on a game or an achievement, or on the wall of a user, in the order of their times.
    ///
    /// The list is read in pages, by offset and count. Comments of banned and of deleted users are left out; those
    /// that the site writes itself, as `Server`, are there. A comment has no number of its own. For a game or an
    /// achievement that does not exist, there are no comments; a user without a wall is answered with 404.
    ///
    /// A number as subject needs a kind. With the kind for users it means the number of a user, not a name, and
    /// gives the wall even where it is switched off. A user whose name has digits only can therefore only be given
    /// by ULID.
    ///
    ///
    /// Sends a `GET` request to `/API_GetComments.php`
    ///
    /// Arguments:
    /// - `c`: How many comments to return.
    /// - `i`: What the comments are on, namely a game or an achievement by its number, or a user by name or by ULID.
    /// - `o`: How many comments to skip. Past the end of the list, no comments are returned.
    /// - `sort`: Whether the oldest or the newest comments come first.
    /// - `t`: What kind of thing the comments are on. The server needs to know it where the subject is a number.
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

    /// All consoles
    ///
    /// All consoles that the site knows, with their ids, in no promised order.
    ///
    ///
    /// Sends a `GET` request to `/API_GetConsoleIDs.php`
    ///
    /// Arguments:
    /// - `a`: Whether only active consoles are wanted.
    /// - `g`: Whether only consoles with games are wanted, without hubs and events.
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

    /// A game
    ///
    /// A game: its title and console, who made it, when it came out, and its pictures.
    ///
    /// The answer does not have the number of the game. For a game that does not exist, the server answers 200
    /// with an empty list.
    ///
    ///
    /// Sends a `GET` request to `/API_GetGame.php`
    ///
    /// Arguments:
    /// - `i`: The number of the game. The server reads leading digits and takes anything else as 0, which no game
    /// has.
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
    /// A game: its title and console, who made it, when it came out, and its pictures; with its achievements, how
    /// many players have earned each, and all claims ever made on it.
    ///
    /// The achievements are either the promoted or the unpromoted ones, never both. They come by number, in no
    /// meaningful order: `DisplayOrder` and then `ID` give the order of the site. For a game that does not exist,
    /// the server answers 200 with an empty list.
    ///
    ///
    /// Sends a `GET` request to `/API_GetGameExtended.php`
    ///
    /// Arguments:
    /// - `f`: Whether the game's promoted or its unpromoted achievements are wanted.
    /// - `i`: The number of the game.
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

    /// The files that a game's achievements work with
    ///
    /// The files that the achievements of a game work with, by their hashes, in no promised order. Files that are
    /// known but do not work are left out.
    ///
    ///
    /// Sends a `GET` request to `/API_GetGameHashes.php`
    ///
    /// Arguments:
    /// - `i`: The number of the game.
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

    /// A game with its achievements and the progress of a user
    ///
    /// A game, its promoted achievements, and when the user earned each of them. An achievement has the dates only
    /// where the user has earned it. The highest award of the user is there only if it is asked for.
    ///
    /// The server answers 200 with an empty list for an unknown game and for an unknown user alike.
    ///
    ///
    /// Sends a `GET` request to `/API_GetGameInfoAndUserProgress.php`
    ///
    /// Arguments:
    /// - `a`: Whether the highest award that the user has for the game, and its date, are wanted as well.
    /// - `g`: The number of the game.
    /// - `u`: The user, by name or by ULID.
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

    /// The leaderboards of a game
    ///
    /// The leaderboards of a game, with the best entry of each, in no promised order. Those that do not count for the
    /// game's official set, or take no entries any more, are there too; hidden ones are not.
    ///
    ///
    /// Sends a `GET` request to `/API_GetGameLeaderboards.php`
    ///
    /// Arguments:
    /// - `c`: How many leaderboards to return.
    /// - `i`: The number of the game.
    /// - `o`: How many leaderboards to skip. Past the end of the list, none are returned.
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

    /// The games of a console
    ///
    /// All games of a console, by title, if asked for with the hashes of their files. The list is huge, and the site looks
    /// into heavy use of it: keep it. An unknown console has an empty list.
    ///
    ///
    /// Sends a `GET` request to `/API_GetGameList.php`
    ///
    /// Arguments:
    /// - `c`: How many games to return. The server has no limit, and takes 0 for all of them.
    /// - `f`: Whether only games with achievements are wanted.
    /// - `h`: Whether the hashes of the games' files are wanted.
    /// - `i`: The number of the console. There is no number for all of them.
    /// - `o`: How many games to skip. Past the end of the list, none are returned.
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

    /// How long players take for a game and its achievements
    ///
    /// The median times that players have taken to beat, to complete and to master a game, and to earn each of its
    /// promoted achievements, with how many times each median was made from.
    ///
    /// The achievements come in the order of their median times in hardcore mode, shortest first; one without a
    /// time counts as 0. The server makes the medians now and then, not for each request. A parameter `h`, for
    /// hardcore mode only, is documented elsewhere; the server ignores it.
    ///
    ///
    /// Sends a `GET` request to `/API_GetGameProgression.php`
    ///
    /// Arguments:
    /// - `i`: The number of the game. The server reads leading digits and takes anything else as 0, which no game
    /// has.
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

    /// The best players or the latest masters of a game
    ///
    /// The ten players with the most points in a game, or the ten who mastered it last. Only what was earned in
    /// hardcore mode counts, and untracked players are left out.
    ///
    /// By points, the highest come first, masters among them; of equal ones the first to get there comes first.
    /// Where the achievements of a game are worth nothing, their number counts instead. The latest masters come
    /// newest first. The server keeps part of this for up to 30 days, until somebody masters the game. For a game
    /// that does not exist, it answers 200 with `{"success":false}`.
    ///
    ///
    /// Sends a `GET` request to `/API_GetGameRankAndScore.php`
    ///
    /// Arguments:
    /// - `g`: The number of the game. The server reads leading digits and takes anything else as 0, which no game
    /// has.
    ///
    /// - `t`: By what the players are chosen. The server takes any other value for 0.
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

    /// The entries of a leaderboard
    ///
    /// The entries of a leaderboard, the best first, and of equal ones the older first. Untracked users are left out.
    ///
    ///
    /// Sends a `GET` request to `/API_GetLeaderboardEntries.php`
    ///
    /// Arguments:
    /// - `c`: How many entries to return.
    /// - `i`: The number of the leaderboard.
    /// - `o`: How many entries to skip. Past the end of the list, none are returned.
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

    /// The newest awards for games
    ///
    /// The awards that users of the site got for games, newest first. `Total` counts all awards that fit, of which there
    /// are millions; an award of a user whose account is deleted counts there and is missing from the list, so a page
    /// can be shorter than the count without being the last.
    ///
    /// New awards arrive at the head and move all others down: give a day to read a list that stays as it is.
    ///
    ///
    /// Sends a `GET` request to `/API_GetRecentGameAwards.php`
    ///
    /// Arguments:
    /// - `c`: How many awards to return. The server lowers a larger count to 100.
    /// - `d`: The newest day whose awards are wanted, UTC, not after today. The official clients call it the start, for the
    /// list goes back from there.
    ///
    /// - `k`: The kinds of awards that are wanted. The server leaves out kinds that it does not know.
    /// - `o`: How many awards to skip. Past the end of the list, none are returned.
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

    /// A ticket
    ///
    /// A ticket by its number, in any state, with its achievement and game. What these lack is null. The ticket
    /// of a leaderboard is not found.
    ///
    ///
    /// Sends a `GET` request to `/API_GetTicketData.php#getTicket`
    ///
    /// Arguments:
    /// - `i`: The number of the ticket.
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

    /// The games with the most open tickets
    ///
    /// The games whose promoted achievements have the most open tickets, those with the most first, at most 100.
    /// There is no way to those beyond, for the server ignores an offset here.
    ///
    ///
    /// Sends a `GET` request to `/API_GetTicketData.php#getMostTicketedGames`
    ///
    /// Arguments:
    /// - `c`: How many games to return. The server lowers a larger count to 100.
    /// - `f`: 1 for the games with the most open tickets. With a game, 3 for tickets on its promoted achievements
    /// and 5 for those on its unpromoted ones; the server takes any other value for 3.
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

    /// How many tickets are assigned to a developer
    ///
    /// How many tickets on promoted achievements are assigned to a user, by state. Those that wait for an
    /// answer or for a review are in none of the numbers.
    ///
    ///
    /// Sends a `GET` request to `/API_GetTicketData.php#getDeveloperTicketStats`
    ///
    /// Arguments:
    /// - `u`: The developer, by name or by ULID.
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

    /// The tickets of a game
    ///
    /// How many tickets the achievements of a game have and, if asked for, the tickets, newest first.
    ///
    /// Both the number and the list have tickets in any state, also those that were closed or resolved, though
    /// the number is called `OpenTickets`. It says how long the whole list is, which is read in pages, by offset
    /// and count. New tickets arrive at the head and move all others down.
    ///
    ///
    /// Sends a `GET` request to `/API_GetTicketData.php#getGameTicketStats`
    ///
    /// Arguments:
    /// - `c`: How many tickets to return, if they are wanted. The server lowers a larger count to 100.
    /// - `d`: Whether the tickets are wanted, not only their number.
    /// - `f`: Whether tickets on the game's promoted or on its unpromoted achievements are meant.
    /// - `g`: The number of the game.
    /// - `o`: How many tickets to skip, counted from the newest, if they are wanted.
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

    /// How many open tickets an achievement has
    ///
    /// How many tickets on an achievement are open. One that waits for an answer of the user who reported it
    /// counts as open.
    ///
    ///
    /// Sends a `GET` request to `/API_GetTicketData.php#getAchievementTicketStats`
    ///
    /// Arguments:
    /// - `a`: The number of the achievement.
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

    /// The newest open tickets
    ///
    /// The open tickets on promoted achievements, newest first, and how many there are. A ticket that waits for
    /// an answer of the user who reported it counts as open.
    ///
    /// The list is read in pages, by offset and count. New tickets arrive at the head and move all others down.
    ///
    ///
    /// Sends a `GET` request to `/API_GetTicketData.php#getRecentTickets`
    ///
    /// Arguments:
    /// - `c`: How many tickets to return. The server lowers a larger count to 100.
    /// - `o`: How many tickets to skip, counted from the newest. Past the end of the list, no tickets are returned.
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

    /// The ten users with the most points
    ///
    /// The ten users with the most points of hardcore mode, the first first. Untracked users are left out. The wire has
    /// digits for names; where two users have equal points, the list can come as an object.
    ///
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

    /// The awards of a user
    ///
    /// The awards (badges) that a user has, for games and otherwise, and how many there are of each kind. Awards
    /// that the user hides are counted but not listed. The list is in the order that the user chose, then by date,
    /// oldest first. It can be very long. An unknown user has no awards.
    ///
    /// An award for softcore mode is left out where the user has the same for hardcore mode. Of the awards that are
    /// given in steps, for contributions, only the highest is there.
    ///
    ///
    /// Sends a `GET` request to `/API_GetUserAwards.php`
    ///
    /// Arguments:
    /// - `u`: The user, by name or by ULID.
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

    /// All claims of a user
    ///
    /// All claims that a user has ever made, of every status, newest first.
    ///
    ///
    /// Sends a `GET` request to `/API_GetUserClaims.php`
    ///
    /// Arguments:
    /// - `u`: The user, by name or by ULID.
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

    /// The games of a user, in two ways of counting
    ///
    /// The games that a user has earned achievements in, with how many: one entry that counts achievements earned in
    /// any mode, and where there are any, one right after it that counts those of hardcore mode only. Only games with
    /// more than five achievements are there. The games that are furthest come first. The list can be very long; an
    /// unknown user has an empty one.
    ///
    /// The site calls this endpoint a legacy one and asks to use the completion progress instead.
    ///
    ///
    /// Sends a `GET` request to `/API_GetUserCompletedGames.php`
    ///
    /// Arguments:
    /// - `u`: The user, by name or by ULID.
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

    /// The games that a user has played, with the highest award for each
    ///
    /// The games of which a user has earned achievements, with the highest award for each. The game of the newest
    /// achievement comes first, games without a date come last. An unknown user has an empty list.
    ///
    /// Only games with more than five achievements count, and none of events or of inactive consoles. Where the
    /// user has an award for a smaller game, or for one whose achievements are gone, the game is listed too, with 0
    /// as its number of achievements and the date of an award for it as that of the newest one.
    ///
    /// The list is read in pages, by offset and count. The server makes the whole list for every page, so large
    /// pages are better. A new achievement moves its game to the head.
    ///
    ///
    /// Sends a `GET` request to `/API_GetUserCompletionProgress.php`
    ///
    /// Arguments:
    /// - `c`: How many games to return.
    /// - `o`: How many games to skip. Past the end of the list, no games are returned.
    /// - `u`: The user, by name or by ULID.
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

    /// A user's entries on the leaderboards of a game
    ///
    /// The leaderboards of a game on which a user has an entry, with that entry, by number. Hidden leaderboards, and
    /// those that do not count for the game's official set, are there too.
    ///
    /// Where there is no entry, or no leaderboard, the server answers 422 with a text; so it does for untracked users.
    ///
    ///
    /// Sends a `GET` request to `/API_GetUserGameLeaderboards.php`
    ///
    /// Arguments:
    /// - `c`: How many leaderboards to return.
    /// - `i`: The number of the game.
    /// - `o`: How many leaderboards to skip. Past the end of the list, none are returned.
    /// - `u`: The user, by name or by ULID.
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

    /// The rank of a user among the players of a game
    ///
    /// Where a user stands among the players of a game, by points of any mode; of players with equal points, the
    /// one who had theirs first comes first. The server ranks all players of the game for this.
    ///
    /// The list has one entry, or none where the user has not played the game, or where there is no such user or
    /// game.
    ///
    ///
    /// Sends a `GET` request to `/API_GetUserGameRankAndScore.php`
    ///
    /// Arguments:
    /// - `g`: The number of the game.
    /// - `u`: The user, by name or by ULID.
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

    /// The points of a user
    ///
    /// How many points a user has earned over all games, in hardcore and in softcore mode.
    ///
    ///
    /// Sends a `GET` request to `/API_GetUserPoints.php`
    ///
    /// Arguments:
    /// - `u`: The user, by name or by ULID.
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

    /// The profile of a user
    ///
    /// Who a user is, how many points they have, and what they last played. This is much quicker than the summary
    /// of the user, and for most needs enough.
    ///
    ///
    /// Sends a `GET` request to `/API_GetUserProfile.php`
    ///
    /// Arguments:
    /// - `u`: The user, by name or by ULID.
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

    /// The progress of a user with some games
    ///
    /// How far a user is with each of some games, by the number of the game. A game that does not exist, or that
    /// the user has not played, is there too. For an unknown user the server answers 200 with an empty list.
    ///
    /// For all games of a user, the list of completion progress is the better way.
    ///
    ///
    /// Sends a `GET` request to `/API_GetUserProgress.php`
    ///
    /// Arguments:
    /// - `i`: The numbers of the games. One that occurs twice counts once. The server drops what is no number above 0,
    /// and knows no maximum; 500 keep the address short.
    ///
    /// - `u`: The user, by name or by ULID.
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

    /// The rank of a user
    ///
    /// How many points a user has, and their rank among all users. Ranks are computed now and then, so they come
    /// behind the points. An unknown user cannot be told from a new one: both have no points and no rank.
    /// Users with fewer than 250 points have no rank either.
    ///
    /// The site does not document this endpoint.
    ///
    ///
    /// Sends a `GET` request to `/API_GetUserRankAndScore.php`
    ///
    /// Arguments:
    /// - `u`: The user, by name or by ULID.
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

    /// The achievements that a user earned in the last minutes
    ///
    /// The achievements that a user has earned in the last minutes, newest first. Achievements that are not
    /// promoted are left out. An unknown user has an empty list.
    ///
    /// The server looks at no more than the 500 oldest achievements of these minutes. Where there are more, the
    /// newest are missing: ask for fewer minutes, or for a span of time.
    ///
    ///
    /// Sends a `GET` request to `/API_GetUserRecentAchievements.php`
    ///
    /// Arguments:
    /// - `m`: How many minutes to look back.
    /// - `u`: The user, by name or by ULID.
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

    /// The games that a user last played
    ///
    /// The games that a user has played, the last played first, and how far the user is with each. Hubs and events
    /// are left out. An unknown user has an empty list.
    ///
    /// The list is read in pages, by offset and count, and has no total: its end is a page shorter than the count.
    /// A game that is played moves to the head, and others down.
    ///
    ///
    /// Sends a `GET` request to `/API_GetUserRecentlyPlayedGames.php`
    ///
    /// Arguments:
    /// - `c`: How many games to return. The server lowers a larger count to 50 and returns no games for 0.
    ///
    /// - `o`: How many games to skip, counted from the last played. Past the end of the list, no games are returned.
    /// - `u`: The user, by name or by ULID.
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

    /// The games that a user has asked achievements for
    ///
    /// The games that a user has asked achievements for, by title, and how many the user may ask for. Unless all are
    /// asked for, only games that still have no achievements are there.
    ///
    ///
    /// Sends a `GET` request to `/API_GetUserSetRequests.php`
    ///
    /// Arguments:
    /// - `t`: Which requests are listed.
    /// - `u`: The user, by name or by ULID.
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

    /// The profile of a user with recent games and achievements
    ///
    /// Who a user is, how many points they have and how they rank, and if asked for, the games that they played
    /// last, with the achievements they earned in them. The server takes long for this: where it is enough, ask for
    /// the profile or for the completion progress.
    ///
    /// Unless recent games are asked for, the answer has no games, no achievements and no last game: `Awarded` and
    /// `RecentAchievements` are empty. When they are asked for and the user has played none, these two are absent.
    ///
    ///
    /// Sends a `GET` request to `/API_GetUserSummary.php`
    ///
    /// Arguments:
    /// - `a`: How many achievements of these games and of the last game are wanted, of all together. With 0 all of
    /// their achievements are returned, those too that the user has not earned.
    ///
    /// - `g`: How many of the games last played are wanted. The server lowers more to 100.
    /// - `u`: The user, by name or by ULID.
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

    /// The games that a user wants to play
    ///
    /// The games on a user's "want to play" list, in no promised order. The list is for its owner, and for users who
    /// follow the owner and are followed by them; anybody else is refused, with a status of 401 though their key is
    /// valid.
    ///
    ///
    /// Sends a `GET` request to `/API_GetUserWantToPlayList.php`
    ///
    /// Arguments:
    /// - `c`: How many games to return.
    /// - `o`: How many games to skip. Past the end of the list, none are returned.
    /// - `u`: The user, by name or by ULID.
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

    /// The users who follow you
    ///
    /// The users who follow the owner of the web API key, those first who were active last.
    /// The order changes whenever somebody is active.
    ///
    ///
    /// Sends a `GET` request to `/API_GetUsersFollowingMe.php`
    ///
    /// Arguments:
    /// - `c`: How many users to return.
    /// - `o`: How many users to skip. Past the end of the list, none are returned.
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

    /// The users whom you follow
    ///
    /// The users whom the owner of the web API key follows, those first who were active last.
    /// The order changes whenever somebody is active.
    ///
    ///
    /// Sends a `GET` request to `/API_GetUsersIFollow.php`
    ///
    /// Arguments:
    /// - `c`: How many users to return.
    /// - `o`: How many users to skip. Past the end of the list, none are returned.
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
}

/// Items consumers will typically use such as the Client.
pub mod prelude {
    #[allow(unused_imports)]
    pub use super::Client;
}
