// @generated from spec/ by `cargo xtask generate`. Do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};

/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /// An achievement.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Achievement {
        /// Always `achievements`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Achievement ID.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of an achievement.
        #[serde(rename = "attributes")]
        pub attributes: AchievementAttributes,
        /// What an achievement refers to, as far as `include` asks for it.
        #[serde(rename = "relationships", skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<AchievementRelationships>,
        /// Addresses of the achievement.
        #[serde(rename = "links")]
        pub links: WebLinks,
    }

    /// What is known of an achievement.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementAttributes {
        /// Title.
        #[serde(rename = "title")]
        pub title: ::std::string::String,
        /// What to do to earn it.
        #[serde(rename = "description")]
        pub description: ::std::string::String,
        /// Points it is worth.
        #[serde(rename = "points")]
        pub points: crate::wire::UInt,
        /// RetroPoints it is worth: more for rare ones.
        #[serde(rename = "pointsWeighted")]
        pub points_weighted: crate::wire::UInt,
        /// Badge of an unlocked achievement.
        #[serde(rename = "badgeUrl")]
        pub badge_url: ::std::string::String,
        /// Badge of a locked one.
        #[serde(rename = "badgeLockedUrl")]
        pub badge_locked_url: ::std::string::String,
        /// Role in beating its game; null if it has none.
        #[serde(rename = "type")]
        pub type_: ::std::option::Option<crate::v2::enums::AchievementType>,
        /// Whether it is promoted.
        #[serde(rename = "state")]
        pub state: crate::v2::enums::AchievementState,
        /// Position in its set; null for one without a set.
        #[serde(rename = "orderColumn")]
        pub order_column: ::std::option::Option<crate::wire::Int>,
        /// Number of players who unlocked it, in any mode; null if it is not promoted.
        #[serde(rename = "unlocksTotal")]
        pub unlocks_total: ::std::option::Option<crate::wire::UInt>,
        /// Number of players who unlocked it in hardcore mode; null if it is not promoted.
        #[serde(rename = "unlocksHardcore")]
        pub unlocks_hardcore: ::std::option::Option<crate::wire::UInt>,
        /// Share of the game's players who unlocked it, from 0 to 1; null if it is not promoted.
        #[serde(rename = "unlockPercentage")]
        pub unlock_percentage: ::std::option::Option<crate::wire::Float>,
        /// Share of the game's hardcore players who unlocked it in hardcore mode, from 0 to 1; null if it is not
        /// promoted.
        #[serde(rename = "unlockHardcorePercentage")]
        pub unlock_hardcore_percentage: ::std::option::Option<crate::wire::Float>,
        /// Median time to unlock it, in seconds; null if nobody did or it is not computed.
        #[serde(rename = "medianTimeToUnlockSeconds")]
        pub median_time_to_unlock_seconds: ::std::option::Option<crate::wire::UInt>,
        /// The same in hardcore mode.
        #[serde(rename = "medianTimeToUnlockHardcoreSeconds")]
        pub median_time_to_unlock_hardcore_seconds: ::std::option::Option<crate::wire::UInt>,
        /// Number of unlocks that the median is taken of; null until it is computed.
        #[serde(rename = "medianTimeToUnlockSamples")]
        pub median_time_to_unlock_samples: ::std::option::Option<crate::wire::UInt>,
        /// The same in hardcore mode.
        #[serde(rename = "medianTimeToUnlockHardcoreSamples")]
        pub median_time_to_unlock_hardcore_samples: ::std::option::Option<crate::wire::UInt>,
        /// When it was created; null if that is not known.
        #[serde(rename = "createdAt")]
        pub created_at: ::std::option::Option<crate::wire::IsoTime>,
        /// When it was last changed.
        #[serde(rename = "modifiedAt")]
        pub modified_at: crate::wire::IsoTime,
    }

    /// How many players have unlocked how many of a game's achievements.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementDistribution {
        /// Addresses of the answer.
        #[serde(rename = "links")]
        pub links: AchievementDistributionLinks,
        /// The numbers.
        #[serde(rename = "meta")]
        pub meta: AchievementDistributionMeta,
    }

    /// Addresses of the answer.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementDistributionLinks {
        /// Address of the answer.
        #[serde(rename = "self")]
        pub self_: ::std::string::String,
    }

    /// The numbers.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementDistributionMeta {
        /// Of the promoted achievements.
        #[serde(rename = "promoted")]
        pub promoted: UnlockDistribution,
        /// Of those that are not promoted.
        #[serde(rename = "unpromoted")]
        pub unpromoted: UnlockDistribution,
    }

    /// An achievement.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementDocument {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of the document.
        #[serde(rename = "links")]
        pub links: DocumentLinks,
        /// The achievement.
        #[serde(rename = "data")]
        pub data: Achievement,
    }

    /// The achievement of the week.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementOfTheWeek {
        /// Addresses of the answer.
        #[serde(rename = "links")]
        pub links: AchievementOfTheWeekLinks,
        /// The achievement.
        #[serde(rename = "meta")]
        pub meta: AchievementOfTheWeekMeta,
    }

    /// Addresses of the answer.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementOfTheWeekLinks {
        /// Address of the answer.
        #[serde(rename = "self")]
        pub self_: ::std::string::String,
    }

    /// The achievement.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementOfTheWeekMeta {
        /// The achievement, as one of an event.
        #[serde(rename = "eventAchievement")]
        pub event_achievement: WeeklyEventAchievement,
    }

    /// What an achievement refers to, as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AchievementRelationships {
        /// Its author, deleted users too; null if there is none.
        #[serde(rename = "developer", skip_serializing_if = "::std::option::Option::is_none")]
        pub developer: ::std::option::Option<ToOne>,
        /// Its set; null for one without a set, as in events.
        #[serde(rename = "achievementSet", skip_serializing_if = "::std::option::Option::is_none")]
        pub achievement_set: ::std::option::Option<ToOne>,
        /// Games that its set belongs to, without the extra game of a subset.
        #[serde(rename = "games", skip_serializing_if = "::std::option::Option::is_none")]
        pub games: ::std::option::Option<ToMany>,
    }

    /// A set of achievements.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementSet {
        /// Always `achievement-sets`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// ID of a set of achievements.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of a set.
        #[serde(rename = "attributes")]
        pub attributes: AchievementSetAttributes,
        /// What a set refers to, as far as `include` asks for it.
        #[serde(rename = "relationships", skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<AchievementSetRelationships>,
        /// Addresses of the set.
        #[serde(rename = "links")]
        pub links: SelfLinks,
    }

    /// What is known of a set.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementSetAttributes {
        /// Title, such as `Bonus`; null for the core set of a game.
        #[serde(rename = "title")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Points of its promoted achievements.
        #[serde(rename = "pointsTotal")]
        pub points_total: ::std::option::Option<crate::wire::UInt>,
        /// RetroPoints of its promoted achievements.
        #[serde(rename = "pointsWeighted")]
        pub points_weighted: ::std::option::Option<crate::wire::UInt>,
        /// Number of promoted achievements.
        #[serde(rename = "achievementsPublished")]
        pub achievements_published: ::std::option::Option<crate::wire::UInt>,
        /// Number of achievements that are not promoted.
        #[serde(rename = "achievementsUnpublished")]
        pub achievements_unpublished: ::std::option::Option<crate::wire::UInt>,
        /// Number of ranked players with all unlocks, not all of them in hardcore mode.
        #[serde(rename = "timesCompleted")]
        pub times_completed: crate::wire::UInt,
        /// Number of ranked players with all unlocks in hardcore mode.
        #[serde(rename = "timesMastered")]
        pub times_mastered: crate::wire::UInt,
        /// Median time to complete it, in seconds; null if nobody did.
        #[serde(rename = "medianTimeToCompleteSeconds")]
        pub median_time_to_complete_seconds: ::std::option::Option<crate::wire::UInt>,
        /// The same in hardcore mode.
        #[serde(rename = "medianTimeToMasterSeconds")]
        pub median_time_to_master_seconds: ::std::option::Option<crate::wire::UInt>,
        /// Icon.
        #[serde(rename = "badgeUrl")]
        pub badge_url: ::std::string::String,
        /// When its first achievements were promoted; null if none is.
        #[serde(rename = "achievementsFirstPublishedAt")]
        pub achievements_first_published_at: ::std::option::Option<crate::wire::IsoTime>,
        /// When it was created; null if that is not known.
        #[serde(rename = "createdAt")]
        pub created_at: ::std::option::Option<crate::wire::IsoTime>,
        /// When it was last changed; null if that is not known.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::std::option::Option<crate::wire::IsoTime>,
        /// Games that it belongs to, without the extra game of a subset. A set that is included from a game shows that
        /// game only.
        #[serde(rename = "types")]
        pub types: crate::wire::List<crate::v2::types::AchievementSetGame>,
    }

    /// A developer's claim to make or revise a game's set of achievements.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementSetClaim {
        /// Always `achievement-set-claims`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Claim ID.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of a claim.
        #[serde(rename = "attributes")]
        pub attributes: AchievementSetClaimAttributes,
        /// What a claim refers to, as far as `include` asks for it.
        #[serde(rename = "relationships", skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<AchievementSetClaimRelationships>,
    }

    /// What is known of a claim.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementSetClaimAttributes {
        /// When the claim was made.
        #[serde(rename = "claimedAt")]
        pub claimed_at: crate::wire::IsoTime,
        /// When it expires, as long as it is active or in review; else when it was completed or dropped.
        #[serde(rename = "finishedAt")]
        pub finished_at: crate::wire::IsoTime,
        /// When it was last changed.
        #[serde(rename = "updatedAt")]
        pub updated_at: crate::wire::IsoTime,
        /// Status.
        #[serde(rename = "status")]
        pub status: crate::v2::enums::ClaimStatus,
        /// Lead or collaborator.
        #[serde(rename = "claimType")]
        pub claim_type: crate::v2::enums::ClaimType,
        /// New set or revision.
        #[serde(rename = "setType")]
        pub set_type: crate::v2::enums::ClaimSetType,
        /// Special kind, if any.
        #[serde(rename = "specialType")]
        pub special_type: crate::v2::enums::ClaimSpecial,
        /// Number of times it was extended.
        #[serde(rename = "extensionsCount")]
        pub extensions_count: crate::wire::UInt,
        /// Time from now to `finishedAt` in minutes; negative once it has passed, as for finished claims.
        #[serde(rename = "minutesLeft")]
        pub minutes_left: crate::wire::Int,
        /// ULID of the claimant.
        #[serde(rename = "userId")]
        pub user_id: ::std::option::Option<::std::string::String>,
        /// Name of the claimant.
        #[serde(rename = "userDisplayName")]
        pub user_display_name: ::std::option::Option<::std::string::String>,
        /// Game ID; null if the game is deleted.
        #[serde(rename = "gameId")]
        pub game_id: ::std::option::Option<crate::wire::UInt>,
        /// Title of the game; null if it is deleted.
        #[serde(rename = "gameTitle")]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// Icon of the game; null if it is deleted.
        #[serde(rename = "gameIconUrl")]
        pub game_icon_url: ::std::option::Option<::std::string::String>,
        /// System ID; null if the game is deleted.
        #[serde(rename = "systemId")]
        pub system_id: ::std::option::Option<crate::wire::UInt>,
        /// Name of the system; null if the game is deleted.
        #[serde(rename = "systemName")]
        pub system_name: ::std::option::Option<::std::string::String>,
    }

    /// What a claim refers to, as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AchievementSetClaimRelationships {
        /// The claimant.
        #[serde(rename = "user", skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<ToOne>,
        /// The game; null if it is deleted.
        #[serde(rename = "game", skip_serializing_if = "::std::option::Option::is_none")]
        pub game: ::std::option::Option<ToOne>,
    }

    /// A page of claims.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementSetClaims {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The claims.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::AchievementSetClaim>,
    }

    /// A set.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementSetDocument {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of the document.
        #[serde(rename = "links")]
        pub links: DocumentLinks,
        /// The set.
        #[serde(rename = "data")]
        pub data: AchievementSet,
    }

    /// A game that the set belongs to.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementSetGame {
        /// Game ID.
        #[serde(rename = "gameId")]
        pub game_id: crate::wire::UInt,
        /// What the set is to the game.
        #[serde(rename = "type")]
        pub type_: crate::v2::enums::AchievementSetKind,
    }

    /// What a set refers to, as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AchievementSetRelationships {
        /// Games that it belongs to.
        #[serde(rename = "games", skip_serializing_if = "::std::option::Option::is_none")]
        pub games: ::std::option::Option<ToMany>,
    }

    /// A version of a set of achievements.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementSetVersion {
        /// Always `achievement-set-versions`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// ID of a version of a set.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of a version.
        #[serde(rename = "attributes")]
        pub attributes: AchievementSetVersionAttributes,
        /// What a version refers to, as far as `include` asks for it.
        #[serde(rename = "relationships", skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<AchievementSetVersionRelationships>,
    }

    /// What is known of a version.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementSetVersionAttributes {
        /// Number of the version, from 1.
        #[serde(rename = "version")]
        pub version: crate::wire::UInt,
        /// When it was made; null if that is not known.
        #[serde(rename = "createdAt")]
        pub created_at: ::std::option::Option<crate::wire::IsoTime>,
        /// When it was last changed; null if that is not known.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::std::option::Option<crate::wire::IsoTime>,
        /// Achievements of that version; empty for old versions without a record, null if the record cannot be read.
        #[serde(rename = "achievementSnapshot")]
        pub achievement_snapshot:
            ::std::option::Option<crate::wire::List<crate::v2::types::AchievementSnapshot>>,
        /// Number of players of the game at that time.
        #[serde(rename = "playersTotal")]
        pub players_total: crate::wire::UInt,
        /// Number of players in hardcore mode at that time.
        #[serde(rename = "playersHardcore")]
        pub players_hardcore: crate::wire::UInt,
        /// Number of promoted achievements.
        #[serde(rename = "achievementsPublished")]
        pub achievements_published: crate::wire::UInt,
        /// Number of achievements that are not promoted.
        #[serde(rename = "achievementsUnpublished")]
        pub achievements_unpublished: crate::wire::UInt,
        /// Points of the promoted achievements.
        #[serde(rename = "pointsTotal")]
        pub points_total: crate::wire::UInt,
        /// ID of the set.
        #[serde(rename = "achievementSetId")]
        pub achievement_set_id: crate::wire::UInt,
    }

    /// What a version refers to, as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AchievementSetVersionRelationships {
        /// Its set.
        #[serde(rename = "achievementSet", skip_serializing_if = "::std::option::Option::is_none")]
        pub achievement_set: ::std::option::Option<ToOne>,
    }

    /// A page of versions.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementSetVersions {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The versions.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::AchievementSetVersion>,
    }

    /// An achievement as it was in that version.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct AchievementSnapshot {
        /// Achievement ID.
        #[serde(rename = "id")]
        pub id: crate::wire::UInt,
        /// Points.
        #[serde(rename = "points")]
        pub points: crate::wire::UInt,
        /// Whether it was promoted.
        #[serde(rename = "isPromoted")]
        pub is_promoted: crate::wire::Bool,
        /// Role in beating the game; null if it had none.
        #[serde(rename = "type")]
        pub type_: ::std::option::Option<crate::v2::enums::AchievementType>,
    }

    /// A page of achievements.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Achievements {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The achievements.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::Achievement>,
    }

    /// Body of an error.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ApiError {
        /// Error message, in English.
        #[serde(rename = "message")]
        pub message: ::std::string::String,
        /// What is wrong, one by one; absent if the server failed unexpectedly, and for an unknown achievement.
        #[serde(rename = "errors", skip_serializing_if = "::std::option::Option::is_none")]
        pub errors: ::std::option::Option<crate::wire::List<crate::v2::types::ApiErrorDetail>>,
    }

    /// An error in the style of JSON:API.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ApiErrorDetail {
        /// HTTP status, as text.
        #[serde(rename = "status")]
        pub status: ::std::string::String,
        /// Error message, in English.
        #[serde(rename = "title")]
        pub title: ::std::string::String,
        /// Error code, a word; absent for bad parameters other than filters.
        #[serde(rename = "code", skip_serializing_if = "::std::option::Option::is_none")]
        pub code: ::std::option::Option<::std::string::String>,
        /// What is wrong, in English; absent if there is nothing to add.
        #[serde(rename = "detail", skip_serializing_if = "::std::option::Option::is_none")]
        pub detail: ::std::option::Option<::std::string::String>,
        /// Where it is wrong; only for bad parameters.
        #[serde(rename = "source", skip_serializing_if = "::std::option::Option::is_none")]
        pub source: ::std::option::Option<ApiErrorSource>,
        /// What is missing; only where an OAuth token is.
        #[serde(rename = "meta", skip_serializing_if = "::std::option::Option::is_none")]
        pub meta: ::std::option::Option<ApiErrorMeta>,
    }

    /// What is missing; only where an OAuth token is.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ApiErrorMeta {
        /// The scope that a token needs.
        #[serde(rename = "required_scope")]
        pub required_scope: ::std::string::String,
    }

    /// Where it is wrong; only for bad parameters.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ApiErrorSource {
        /// Name of the parameter, with a dot: `page.size`.
        #[serde(rename = "parameter")]
        pub parameter: ::std::string::String,
    }

    /// What it is for; which members there are depends on `kind`.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct AwardContext {
        /// Game ID, of awards for games.
        #[serde(rename = "gameId", skip_serializing_if = "::std::option::Option::is_none")]
        pub game_id: ::std::option::Option<crate::wire::UInt>,
        /// Mode in which the game was played, of awards for games.
        #[serde(rename = "mode", skip_serializing_if = "::std::option::Option::is_none")]
        pub mode: ::std::option::Option<crate::v2::enums::AwardMode>,
        /// Event ID, of awards for events.
        #[serde(rename = "eventId", skip_serializing_if = "::std::option::Option::is_none")]
        pub event_id: ::std::option::Option<crate::wire::UInt>,
        /// Tier of the event that the user reached.
        #[serde(rename = "tierIndex", skip_serializing_if = "::std::option::Option::is_none")]
        pub tier_index: ::std::option::Option<crate::wire::UInt>,
        /// Tier that the user shows, of awards for events and for contributions to media.
        #[serde(rename = "displayTierIndex", skip_serializing_if = "::std::option::Option::is_none")]
        pub display_tier_index: ::std::option::Option<crate::wire::UInt>,
        /// Whether the event grants an award of the site.
        #[serde(rename = "grantsSiteAward", skip_serializing_if = "::std::option::Option::is_none")]
        pub grants_site_award: ::std::option::Option<crate::wire::Bool>,
        /// ID of the site award, of awards for playtests.
        #[serde(rename = "siteAwardId", skip_serializing_if = "::std::option::Option::is_none")]
        pub site_award_id: ::std::option::Option<crate::wire::UInt>,
        /// Tier, of awards for contributions.
        #[serde(rename = "tier", skip_serializing_if = "::std::option::Option::is_none")]
        pub tier: ::std::option::Option<crate::wire::UInt>,
        /// Highest tier that the user reached, of awards for contributions to media.
        #[serde(rename = "earnedTier", skip_serializing_if = "::std::option::Option::is_none")]
        pub earned_tier: ::std::option::Option<crate::wire::UInt>,
        /// Number of unlocks, points or contributions that the tier takes.
        #[serde(rename = "threshold", skip_serializing_if = "::std::option::Option::is_none")]
        pub threshold: ::std::option::Option<crate::wire::UInt>,
        /// Which award of the site it is.
        #[serde(rename = "siteAwardType", skip_serializing_if = "::std::option::Option::is_none")]
        pub site_award_type: ::std::option::Option<crate::v2::enums::SiteAwardType>,
    }

    /// A comment on an achievement, a game or the wall of a user.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Comment {
        /// Always `comments`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Comment ID.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of a comment.
        #[serde(rename = "attributes")]
        pub attributes: CommentAttributes,
        /// What a comment refers to, as far as `include` asks for it.
        #[serde(rename = "relationships", skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<CommentRelationships>,
    }

    /// What is known of a comment.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct CommentAttributes {
        /// Text, with line breaks; can be empty.
        #[serde(rename = "body")]
        pub body: ::std::string::String,
        /// ULID of the author.
        #[serde(rename = "authorId")]
        pub author_id: ::std::string::String,
        /// Name of the author.
        #[serde(rename = "authorDisplayName")]
        pub author_display_name: ::std::string::String,
        /// Picture of the author.
        #[serde(rename = "authorAvatarUrl")]
        pub author_avatar_url: ::std::string::String,
        /// Address of the comment, on the host of the API: the page is on retroachievements.org.
        #[serde(rename = "permalink")]
        pub permalink: ::std::string::String,
        /// When it was written.
        #[serde(rename = "submittedAt")]
        pub submitted_at: crate::wire::IsoTime,
    }

    /// What a comment refers to, as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct CommentRelationships {
        /// Who wrote it.
        #[serde(rename = "author", skip_serializing_if = "::std::option::Option::is_none")]
        pub author: ::std::option::Option<ToOne>,
    }

    /// A page of comments.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Comments {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The comments.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::Comment>,
    }

    /// Addresses of the document.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct DocumentLinks {
        /// Address of the document. Under `/v2` nothing answers there.
        #[serde(rename = "self")]
        pub self_: ::std::string::String,
    }

    /// An event of the site.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Event {
        /// Always `events`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Event ID.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of an event.
        #[serde(rename = "attributes")]
        pub attributes: EventAttributes,
        /// What an event refers to, as far as `include` asks for it.
        #[serde(rename = "relationships", skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<EventRelationships>,
        /// Addresses of the event.
        #[serde(rename = "links")]
        pub links: SelfLinks,
    }

    /// An achievement of an event.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EventAchievement {
        /// Always `event-achievements`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// ID of an achievement of an event. It is not an achievement ID.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of an event achievement.
        #[serde(rename = "attributes")]
        pub attributes: EventAchievementAttributes,
        /// What an event achievement refers to, always.
        #[serde(rename = "relationships")]
        pub relationships: EventAchievementRelationships,
        /// Addresses of the event achievement; the page is that of the event's copy.
        #[serde(rename = "links")]
        pub links: WebLinks,
    }

    /// What is known of an event achievement.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EventAchievementAttributes {
        /// First day on which an unlock counts; null if there is no limit.
        #[serde(rename = "activeFrom")]
        pub active_from: ::std::option::Option<crate::wire::IsoTime>,
        /// Day after the last on which an unlock counts; null if it is evergreen.
        #[serde(rename = "activeUntil")]
        pub active_until: ::std::option::Option<crate::wire::IsoTime>,
        /// Label that the event gives it, such as `Week 52`; null if it has none.
        #[serde(rename = "decorator")]
        pub decorator: ::std::option::Option<::std::string::String>,
        /// Title of the event's copy of the achievement.
        #[serde(rename = "achievementTitle")]
        pub achievement_title: ::std::string::String,
        /// What to do to earn it.
        #[serde(rename = "achievementDescription")]
        pub achievement_description: ::std::string::String,
        /// Points of the copy.
        #[serde(rename = "achievementPoints")]
        pub achievement_points: crate::wire::UInt,
        /// Badge of the copy, unlocked.
        #[serde(rename = "achievementBadgeUrl")]
        pub achievement_badge_url: ::std::string::String,
        /// Badge of the copy, locked.
        #[serde(rename = "achievementBadgeLockedUrl")]
        pub achievement_badge_locked_url: ::std::string::String,
        /// Title of the event.
        #[serde(rename = "eventTitle")]
        pub event_title: ::std::option::Option<::std::string::String>,
        /// Icon of the event.
        #[serde(rename = "eventBadgeUrl")]
        pub event_badge_url: ::std::option::Option<::std::string::String>,
    }

    /// An event achievement.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EventAchievementDocument {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of the document.
        #[serde(rename = "links")]
        pub links: DocumentLinks,
        /// The event achievement.
        #[serde(rename = "data")]
        pub data: EventAchievement,
    }

    /// What an event achievement refers to, always.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EventAchievementRelationships {
        /// Its event.
        #[serde(rename = "event")]
        pub event: ToOne,
        /// The achievement to unlock; null until it is announced.
        #[serde(rename = "sourceAchievement")]
        pub source_achievement: ToOne,
        /// The event's copy of it.
        #[serde(rename = "eventAchievement")]
        pub event_achievement: ToOne,
    }

    /// A page of event achievements.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EventAchievements {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The event achievements.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::EventAchievement>,
    }

    /// What is known of an event.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EventAttributes {
        /// Title.
        #[serde(rename = "title")]
        pub title: ::std::string::String,
        /// Title by which events are sorted: lower case, digits padded with zeros.
        #[serde(rename = "sortTitle")]
        pub sort_title: ::std::string::String,
        /// Icon.
        #[serde(rename = "badgeUrl")]
        pub badge_url: ::std::string::String,
        /// Whether it is running; without achievements it counts as concluded.
        #[serde(rename = "state")]
        pub state: crate::v2::enums::EventState,
        /// Number of players.
        #[serde(rename = "playersTotal")]
        pub players_total: ::std::option::Option<crate::wire::UInt>,
        /// Number of promoted achievements.
        #[serde(rename = "achievementsPublished")]
        pub achievements_published: ::std::option::Option<crate::wire::UInt>,
        /// First day; null if it has none.
        #[serde(rename = "activeFrom")]
        pub active_from: ::std::option::Option<crate::wire::IsoTime>,
        /// Last day, which counts still; null if it has none.
        #[serde(rename = "activeThrough")]
        pub active_through: ::std::option::Option<crate::wire::IsoTime>,
    }

    /// An award of an event, for a number of points.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EventAward {
        /// Always `event-awards`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// ID of an award of an event.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of an award of an event.
        #[serde(rename = "attributes")]
        pub attributes: EventAwardAttributes,
    }

    /// What is known of an award of an event.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EventAwardAttributes {
        /// Number of the tier, from 1.
        #[serde(rename = "tierIndex")]
        pub tier_index: crate::wire::UInt,
        /// Name of the tier.
        #[serde(rename = "label")]
        pub label: ::std::string::String,
        /// Points that it takes.
        #[serde(rename = "pointsRequired")]
        pub points_required: crate::wire::UInt,
        /// Badge of the tier.
        #[serde(rename = "badgeUrl")]
        pub badge_url: ::std::string::String,
    }

    /// An event.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct EventDocument {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of the document.
        #[serde(rename = "links")]
        pub links: DocumentLinks,
        /// The event.
        #[serde(rename = "data")]
        pub data: Event,
    }

    /// What an event refers to, as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct EventRelationships {
        /// Its awards, one a tier.
        #[serde(rename = "awards", skip_serializing_if = "::std::option::Option::is_none")]
        pub awards: ::std::option::Option<ToMany>,
        /// Always null; use the list of the event's achievements.
        #[serde(rename = "eventAchievements", skip_serializing_if = "::std::option::Option::is_none")]
        pub event_achievements: ::std::option::Option<ToMany>,
    }

    /// A page of events.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Events {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The events.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::Event>,
    }

    /// What is known of the list. It has no total.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct FeedMeta {
        /// Which page of the list this is.
        #[serde(rename = "page")]
        pub page: FeedPageMeta,
    }

    /// Where a page lies in a list that is not counted. The last page has no `next` link.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct FeedPageMeta {
        /// Number of the page, from 1.
        #[serde(rename = "currentPage")]
        pub current_page: crate::wire::UInt,
        /// Number of its first entry, from 1; 0 on an empty page.
        #[serde(rename = "from")]
        pub from: crate::wire::UInt,
        /// Largest number of entries on a page.
        #[serde(rename = "perPage")]
        pub per_page: crate::wire::UInt,
        /// Number of its last entry; 0 on an empty page.
        #[serde(rename = "to")]
        pub to: crate::wire::UInt,
    }

    /// Addresses of a resource that can have a forum topic.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ForumLinks {
        /// Address of the resource. Under `/v2` nothing answers there.
        #[serde(rename = "self")]
        pub self_: ::std::string::String,
        /// Address of its page, on the host of the API: the page is on retroachievements.org.
        #[serde(rename = "webUrl")]
        pub web_url: ::std::string::String,
        /// Address of its forum topic, on the host of the API; absent if there is none.
        #[serde(rename = "forumTopic", skip_serializing_if = "::std::option::Option::is_none")]
        pub forum_topic: ::std::option::Option<::std::string::String>,
    }

    /// A game.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Game {
        /// Always `games`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Game ID.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of a game.
        #[serde(rename = "attributes")]
        pub attributes: GameAttributes,
        /// What a game refers to, as far as `include` asks for it.
        #[serde(rename = "relationships", skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<GameRelationships>,
        /// Addresses of the game.
        #[serde(rename = "links")]
        pub links: ForumLinks,
    }

    /// What is known of a game.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameAttributes {
        /// Title, with tags such as `~Hack~` before and `[Subset - …]` behind.
        #[serde(rename = "title")]
        pub title: ::std::string::String,
        /// Title by which games are sorted: lower case, digits padded with zeros.
        #[serde(rename = "sortTitle")]
        pub sort_title: ::std::option::Option<::std::string::String>,
        /// Icon.
        #[serde(rename = "badgeUrl")]
        pub badge_url: ::std::string::String,
        /// Box art.
        #[serde(rename = "imageBoxArtUrl")]
        pub image_box_art_url: ::std::string::String,
        /// Picture of the title screen.
        #[serde(rename = "imageTitleUrl")]
        pub image_title_url: ::std::string::String,
        /// Picture of the game.
        #[serde(rename = "imageIngameUrl")]
        pub image_ingame_url: ::std::string::String,
        /// Day of release, as far as `releasedAtGranularity` says; null if not known.
        #[serde(rename = "releasedAt")]
        pub released_at: ::std::option::Option<crate::wire::IsoTime>,
        /// How much of `releasedAt` is known; null if nothing is.
        #[serde(rename = "releasedAtGranularity")]
        pub released_at_granularity: ::std::option::Option<crate::v2::enums::ReleaseGranularity>,
        /// Number of players; null for a game that nobody played.
        #[serde(rename = "playersTotal")]
        pub players_total: ::std::option::Option<crate::wire::UInt>,
        /// Number of players in hardcore mode; null for a game that nobody played.
        #[serde(rename = "playersHardcore")]
        pub players_hardcore: ::std::option::Option<crate::wire::UInt>,
        /// Number of achievements in the core set.
        #[serde(rename = "achievementsPublished")]
        pub achievements_published: ::std::option::Option<crate::wire::UInt>,
        /// Number of achievements that are not promoted.
        #[serde(rename = "achievementsUnpublished")]
        pub achievements_unpublished: ::std::option::Option<crate::wire::UInt>,
        /// Points of the core set.
        #[serde(rename = "pointsTotal")]
        pub points_total: ::std::option::Option<crate::wire::UInt>,
        /// RetroPoints of the core set: points by rarity.
        #[serde(rename = "pointsWeighted")]
        pub points_weighted: crate::wire::UInt,
        /// Number of ranked players who beat it in casual mode only.
        #[serde(rename = "timesBeaten")]
        pub times_beaten: crate::wire::UInt,
        /// Number of ranked players who beat it in hardcore mode.
        #[serde(rename = "timesBeatenHardcore")]
        pub times_beaten_hardcore: crate::wire::UInt,
        /// Median time to beat it in seconds; null if nobody did.
        #[serde(rename = "medianTimeToBeatSeconds")]
        pub median_time_to_beat_seconds: ::std::option::Option<crate::wire::UInt>,
        /// The same in hardcore mode; null if nobody did.
        #[serde(rename = "medianTimeToBeatHardcoreSeconds")]
        pub median_time_to_beat_hardcore_seconds: ::std::option::Option<crate::wire::UInt>,
    }

    /// A game.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameDocument {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of the document.
        #[serde(rename = "links")]
        pub links: DocumentLinks,
        /// The game.
        #[serde(rename = "data")]
        pub data: Game,
    }

    /// The hash of a file of a game.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameHash {
        /// Always `game-hashes`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// ID of the hash of a file.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of a hash.
        #[serde(rename = "attributes")]
        pub attributes: GameHashAttributes,
        /// What a hash refers to, as far as `include` asks for it.
        #[serde(rename = "relationships", skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<GameHashRelationships>,
    }

    /// What is known of a hash.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameHashAttributes {
        /// The hash: 32 hexadecimal digits. How it is made depends on the system.
        #[serde(rename = "raMd5")]
        pub ra_md5: ::std::option::Option<::std::string::String>,
        /// Name of the file; null if not known.
        #[serde(rename = "name")]
        pub name: ::std::option::Option<::std::string::String>,
        /// Labels, such as `nointro` for the collection that the file is from.
        #[serde(rename = "labels")]
        pub labels: crate::wire::List<::std::string::String>,
        /// Whether the game's achievements work with the file; null if that is not known.
        #[serde(rename = "compatibility")]
        pub compatibility: ::std::option::Option<crate::v2::enums::HashCompatibility>,
        /// Address of a patch that makes the file; null if there is none.
        #[serde(rename = "patchUrl")]
        pub patch_url: ::std::option::Option<::std::string::String>,
        /// When it was added; null if that is not known.
        #[serde(rename = "createdAt")]
        pub created_at: ::std::option::Option<crate::wire::IsoTime>,
        /// When it was last changed; null if that is not known.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::std::option::Option<crate::wire::IsoTime>,
    }

    /// What a hash refers to, as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct GameHashRelationships {
        /// Its game.
        #[serde(rename = "game", skip_serializing_if = "::std::option::Option::is_none")]
        pub game: ::std::option::Option<ToOne>,
    }

    /// A page of hashes.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct GameHashes {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The hashes.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::GameHash>,
    }

    /// What a game refers to, as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct GameRelationships {
        /// Its system.
        #[serde(rename = "system", skip_serializing_if = "::std::option::Option::is_none")]
        pub system: ::std::option::Option<ToOne>,
        /// Its sets of achievements, core and others.
        #[serde(rename = "achievementSets", skip_serializing_if = "::std::option::Option::is_none")]
        pub achievement_sets: ::std::option::Option<ToMany>,
    }

    /// A page of games.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Games {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The games.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::Game>,
    }

    /// The state of the API.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Health {
        /// Always `ok`.
        #[serde(rename = "status")]
        pub status: ::std::string::String,
        /// Time of the server.
        #[serde(rename = "timestamp")]
        pub timestamp: crate::wire::OffsetTime,
    }

    /// A hub, which groups games and other hubs.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Hub {
        /// Always `hubs`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Hub ID.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of a hub.
        #[serde(rename = "attributes")]
        pub attributes: HubAttributes,
        /// Addresses of the hub.
        #[serde(rename = "links")]
        pub links: ForumLinks,
    }

    /// What is known of a hub.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct HubAttributes {
        /// Title in brackets, such as `[Series - Sonic the Hedgehog]`; null for a group of similar games.
        #[serde(rename = "title")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Title by which hubs are sorted; null for a group of similar games.
        #[serde(rename = "sortTitle")]
        pub sort_title: ::std::option::Option<::std::string::String>,
        /// Icon.
        #[serde(rename = "badgeUrl")]
        pub badge_url: ::std::string::String,
        /// Whether its games are for adults.
        #[serde(rename = "hasMatureContent")]
        pub has_mature_content: crate::wire::Bool,
        /// Whether it belongs to an event.
        #[serde(rename = "isEventHub")]
        pub is_event_hub: crate::wire::Bool,
        /// Number of its games.
        #[serde(rename = "gamesCount")]
        pub games_count: crate::wire::UInt,
        /// Number of hubs that it links to.
        #[serde(rename = "linkedHubsCount")]
        pub linked_hubs_count: crate::wire::UInt,
        /// When it was created; null if that is not known.
        #[serde(rename = "createdAt")]
        pub created_at: ::std::option::Option<crate::wire::IsoTime>,
        /// When it was last changed; null if that is not known.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::std::option::Option<crate::wire::IsoTime>,
    }

    /// A hub.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct HubDocument {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of the document.
        #[serde(rename = "links")]
        pub links: DocumentLinks,
        /// The hub.
        #[serde(rename = "data")]
        pub data: Hub,
    }

    /// A page of hubs.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Hubs {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The hubs.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::Hub>,
    }

    /// Which resource it is; null if there is none.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Identifier {
        /// The type of the resource.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Its ID.
        #[serde(rename = "id")]
        pub id: ::std::string::String,
    }

    /// The version of JSON:API.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct JsonApi {
        /// Always `1.0`.
        #[serde(rename = "version")]
        pub version: ::std::string::String,
    }

    /// A leaderboard.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Leaderboard {
        /// Always `leaderboards`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Leaderboard ID.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of a leaderboard.
        #[serde(rename = "attributes")]
        pub attributes: LeaderboardAttributes,
        /// What a leaderboard refers to, as far as `include` asks for it.
        #[serde(rename = "relationships", skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<LeaderboardRelationships>,
        /// Addresses of the leaderboard.
        #[serde(rename = "links")]
        pub links: WebLinks,
    }

    /// What is known of a leaderboard.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LeaderboardAttributes {
        /// Title.
        #[serde(rename = "title")]
        pub title: ::std::string::String,
        /// What to do.
        #[serde(rename = "description")]
        pub description: ::std::string::String,
        /// What its scores measure and how they are shown. Old leaderboards can have other values.
        #[serde(rename = "format")]
        pub format: crate::v2::enums::LeaderboardFormat,
        /// Whether a lower score is better.
        #[serde(rename = "rankAsc")]
        pub rank_asc: crate::wire::Bool,
        /// State.
        #[serde(rename = "state")]
        pub state: crate::v2::enums::LeaderboardState,
        /// Position among the game's leaderboards; negative if it is hidden.
        #[serde(rename = "orderColumn")]
        pub order_column: crate::wire::Int,
        /// When it was created; null if that is not known.
        #[serde(rename = "createdAt")]
        pub created_at: ::std::option::Option<crate::wire::IsoTime>,
        /// When it was last changed; null if that is not known.
        #[serde(rename = "updatedAt")]
        pub updated_at: ::std::option::Option<crate::wire::IsoTime>,
    }

    /// A leaderboard.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LeaderboardDocument {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of the document.
        #[serde(rename = "links")]
        pub links: DocumentLinks,
        /// The leaderboard.
        #[serde(rename = "data")]
        pub data: Leaderboard,
    }

    /// A page of entries.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LeaderboardEntries {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The entries.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::LeaderboardEntry>,
    }

    /// An entry of a leaderboard.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LeaderboardEntry {
        /// Always `leaderboard-entries`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// ID of an entry of a leaderboard.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of an entry.
        #[serde(rename = "attributes")]
        pub attributes: LeaderboardEntryAttributes,
        /// What an entry refers to, as far as `include` asks for it.
        #[serde(rename = "relationships", skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<LeaderboardEntryRelationships>,
    }

    /// What is known of an entry.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct LeaderboardEntryAttributes {
        /// Score as a number, in the unit of the leaderboard's format.
        #[serde(rename = "score")]
        pub score: crate::wire::Int,
        /// Score as the site shows it. One outside the signed 32-bit range comes out wrong here; `score` is exact.
        #[serde(rename = "formattedScore")]
        pub formatted_score: ::std::string::String,
        /// Rank from 1; equal scores share one. In a leaderboard's list it is wrong if the filter `id` leaves several
        /// entries.
        #[serde(rename = "rank")]
        pub rank: crate::wire::UInt,
        /// When the user's first entry was made; null if that is not known.
        #[serde(rename = "createdAt")]
        pub created_at: ::std::option::Option<crate::wire::IsoTime>,
        /// When the entry was last improved.
        #[serde(rename = "updatedAt")]
        pub updated_at: crate::wire::IsoTime,
    }

    /// What an entry refers to, as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct LeaderboardEntryRelationships {
        /// The user.
        #[serde(rename = "user", skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<ToOne>,
        /// The leaderboard.
        #[serde(rename = "leaderboard", skip_serializing_if = "::std::option::Option::is_none")]
        pub leaderboard: ::std::option::Option<ToOne>,
    }

    /// What a leaderboard refers to, as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct LeaderboardRelationships {
        /// Its game, as a list of one; empty if the game is deleted.
        #[serde(rename = "games", skip_serializing_if = "::std::option::Option::is_none")]
        pub games: ::std::option::Option<ToMany>,
        /// Its author; null if there is none.
        #[serde(rename = "developer", skip_serializing_if = "::std::option::Option::is_none")]
        pub developer: ::std::option::Option<ToOne>,
    }

    /// A page of leaderboards.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Leaderboards {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The leaderboards.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::Leaderboard>,
    }

    /// What is known of the list.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ListMeta {
        /// Which page of the list this is.
        #[serde(rename = "page")]
        pub page: PageMeta,
    }

    /// Addresses of other pages, with the parameters of this one.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageLinks {
        /// Address of the first page.
        #[serde(rename = "first")]
        pub first: ::std::string::String,
        /// Address of the last page.
        #[serde(rename = "last", skip_serializing_if = "::std::option::Option::is_none")]
        pub last: ::std::option::Option<::std::string::String>,
        /// Address of the page before; absent on the first page.
        #[serde(rename = "prev", skip_serializing_if = "::std::option::Option::is_none")]
        pub prev: ::std::option::Option<::std::string::String>,
        /// Address of the page after; absent on the last page.
        #[serde(rename = "next", skip_serializing_if = "::std::option::Option::is_none")]
        pub next: ::std::option::Option<::std::string::String>,
    }

    /// Where a page lies in its list.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PageMeta {
        /// Number of the page, from 1.
        #[serde(rename = "currentPage")]
        pub current_page: crate::wire::UInt,
        /// Number of its first entry, from 1; 0 on an empty page.
        #[serde(rename = "from")]
        pub from: crate::wire::UInt,
        /// Number of the last page, at least 1.
        #[serde(rename = "lastPage")]
        pub last_page: crate::wire::UInt,
        /// Largest number of entries on a page.
        #[serde(rename = "perPage")]
        pub per_page: crate::wire::UInt,
        /// Number of its last entry; 0 on an empty page.
        #[serde(rename = "to")]
        pub to: crate::wire::UInt,
        /// Number of entries in the whole list.
        #[serde(rename = "total")]
        pub total: crate::wire::UInt,
    }

    /// An unlock: an achievement that a user has earned.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PlayerAchievement {
        /// Always `player-achievements`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// ID of an unlock.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of an unlock.
        #[serde(rename = "attributes")]
        pub attributes: PlayerAchievementAttributes,
        /// What an unlock refers to: the user or the achievement always, the rest as far as `include` asks for it.
        #[serde(rename = "relationships")]
        pub relationships: PlayerAchievementRelationships,
    }

    /// What is known of an unlock.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PlayerAchievementAttributes {
        /// When it was first unlocked, in any mode; null if that is not known.
        #[serde(rename = "unlockedAt")]
        pub unlocked_at: ::std::option::Option<crate::wire::IsoTime>,
        /// When it was unlocked in hardcore mode; null if it was not.
        #[serde(rename = "unlockedHardcoreAt")]
        pub unlocked_hardcore_at: ::std::option::Option<crate::wire::IsoTime>,
    }

    /// What an unlock refers to: the user or the achievement always, the rest as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct PlayerAchievementRelationships {
        /// Who unlocked it, in the list of an achievement; null if the user is deleted.
        #[serde(rename = "user", skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<ToOne>,
        /// What was unlocked, in the list of a user.
        #[serde(rename = "achievement", skip_serializing_if = "::std::option::Option::is_none")]
        pub achievement: ::std::option::Option<ToOne>,
        /// The achievement's game.
        #[serde(rename = "game", skip_serializing_if = "::std::option::Option::is_none")]
        pub game: ::std::option::Option<ToOne>,
    }

    /// How far a user is in a set of achievements.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PlayerAchievementSet {
        /// Always `player-achievement-sets`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// ID of a user's progress in a set.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of a user's progress in a set.
        #[serde(rename = "attributes")]
        pub attributes: PlayerAchievementSetAttributes,
        /// What a user's progress in a set refers to, as far as `include` asks for it.
        #[serde(rename = "relationships", skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<PlayerAchievementSetRelationships>,
    }

    /// What is known of a user's progress in a set.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PlayerAchievementSetAttributes {
        /// Number of unlocked achievements, in any mode.
        #[serde(rename = "achievementsUnlocked")]
        pub achievements_unlocked: ::std::option::Option<crate::wire::UInt>,
        /// Number of achievements unlocked in hardcore mode.
        #[serde(rename = "achievementsUnlockedHardcore")]
        pub achievements_unlocked_hardcore: ::std::option::Option<crate::wire::UInt>,
        /// Points in any mode.
        #[serde(rename = "points")]
        pub points: ::std::option::Option<crate::wire::UInt>,
        /// Points in hardcore mode.
        #[serde(rename = "pointsHardcore")]
        pub points_hardcore: ::std::option::Option<crate::wire::UInt>,
        /// RetroPoints.
        #[serde(rename = "pointsWeighted")]
        pub points_weighted: ::std::option::Option<crate::wire::UInt>,
        /// Share of the set that is unlocked in any mode, from 0 to 1.
        #[serde(rename = "completionPercentage")]
        pub completion_percentage: ::std::option::Option<crate::wire::Float>,
        /// Share of the set that is unlocked in hardcore mode, from 0 to 1.
        #[serde(rename = "completionPercentageHardcore")]
        pub completion_percentage_hardcore: ::std::option::Option<crate::wire::Float>,
        /// Latest unlock in any mode; null if there is none.
        #[serde(rename = "lastUnlockAt")]
        pub last_unlock_at: ::std::option::Option<crate::wire::IsoTime>,
        /// Latest unlock in hardcore mode; null if there is none.
        #[serde(rename = "lastUnlockHardcoreAt")]
        pub last_unlock_hardcore_at: ::std::option::Option<crate::wire::IsoTime>,
        /// When the set was completed in any mode; null if it is not.
        #[serde(rename = "completedAt")]
        pub completed_at: ::std::option::Option<crate::wire::IsoTime>,
        /// When the set was mastered; null if it is not.
        #[serde(rename = "completedHardcoreAt")]
        pub completed_hardcore_at: ::std::option::Option<crate::wire::IsoTime>,
        /// Time played until now or until completion, in seconds.
        #[serde(rename = "timeTakenSeconds")]
        pub time_taken_seconds: ::std::option::Option<crate::wire::UInt>,
        /// The same in hardcore mode.
        #[serde(rename = "timeTakenHardcoreSeconds")]
        pub time_taken_hardcore_seconds: ::std::option::Option<crate::wire::UInt>,
        /// Games that the set belongs to.
        #[serde(rename = "setContext")]
        pub set_context: crate::wire::List<crate::v2::types::SetContext>,
    }

    /// What a user's progress in a set refers to, as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct PlayerAchievementSetRelationships {
        /// The set.
        #[serde(rename = "achievementSet", skip_serializing_if = "::std::option::Option::is_none")]
        pub achievement_set: ::std::option::Option<ToOne>,
        /// Its game; null if the game is deleted.
        #[serde(rename = "game", skip_serializing_if = "::std::option::Option::is_none")]
        pub game: ::std::option::Option<ToOne>,
    }

    /// A page of sets.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PlayerAchievementSets {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The sets.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::PlayerAchievementSet>,
    }

    /// A page of unlocks.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PlayerAchievements {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The unlocks.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::PlayerAchievement>,
    }

    /// How far a user is in a game. Which game it is, only `include=game` says.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PlayerGame {
        /// Always `player-games`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// ID of a user's progress in a game. It is not a game ID.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of a user's progress in a game.
        #[serde(rename = "attributes")]
        pub attributes: PlayerGameAttributes,
        /// What a user's progress in a game refers to, as far as `include` asks for it.
        #[serde(rename = "relationships", skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<PlayerGameRelationships>,
    }

    /// What is known of a user's progress in a game.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PlayerGameAttributes {
        /// When the user last played it; null if that is not known.
        #[serde(rename = "lastPlayedAt")]
        pub last_played_at: ::std::option::Option<crate::wire::IsoTime>,
        /// First unlock; null if there is none.
        #[serde(rename = "firstUnlockAt")]
        pub first_unlock_at: ::std::option::Option<crate::wire::IsoTime>,
        /// Latest unlock in any mode; null if there is none.
        #[serde(rename = "lastUnlockAt")]
        pub last_unlock_at: ::std::option::Option<crate::wire::IsoTime>,
        /// Latest unlock in hardcore mode; null if there is none.
        #[serde(rename = "lastUnlockHardcoreAt")]
        pub last_unlock_hardcore_at: ::std::option::Option<crate::wire::IsoTime>,
        /// When the user beat it, in any mode; null if not yet.
        #[serde(rename = "beatenAt")]
        pub beaten_at: ::std::option::Option<crate::wire::IsoTime>,
        /// When the user beat it in hardcore mode; null if not yet.
        #[serde(rename = "beatenHardcoreAt")]
        pub beaten_hardcore_at: ::std::option::Option<crate::wire::IsoTime>,
        /// Time played, in seconds.
        #[serde(rename = "playtimeTotalSeconds")]
        pub playtime_total_seconds: ::std::option::Option<crate::wire::UInt>,
        /// Time it took to beat it, in seconds; null if not yet.
        #[serde(rename = "timeToBeatSeconds")]
        pub time_to_beat_seconds: ::std::option::Option<crate::wire::UInt>,
        /// The same in hardcore mode; null if not yet.
        #[serde(rename = "timeToBeatHardcoreSeconds")]
        pub time_to_beat_hardcore_seconds: ::std::option::Option<crate::wire::UInt>,
    }

    /// What a user's progress in a game refers to, as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct PlayerGameRelationships {
        /// The game's sets of achievements.
        #[serde(rename = "achievementSets", skip_serializing_if = "::std::option::Option::is_none")]
        pub achievement_sets: ::std::option::Option<ToMany>,
        /// The game.
        #[serde(rename = "game", skip_serializing_if = "::std::option::Option::is_none")]
        pub game: ::std::option::Option<ToOne>,
        /// How far the user is in each set.
        #[serde(rename = "playerAchievementSets", skip_serializing_if = "::std::option::Option::is_none")]
        pub player_achievement_sets: ::std::option::Option<ToMany>,
    }

    /// A page of games.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct PlayerGames {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The games.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::PlayerGame>,
    }

    /// Number of users who have a rank.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct RankedUsers {
        /// By hardcore points.
        #[serde(rename = "hardcore")]
        pub hardcore: crate::wire::UInt,
        /// By casual points.
        #[serde(rename = "casual")]
        pub casual: crate::wire::UInt,
    }

    /// Names a resource.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ResourceIdentifier {
        /// The type of the resource.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Its ID.
        #[serde(rename = "id")]
        pub id: ::std::string::String,
    }

    /// Addresses of a resource.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SelfLinks {
        /// Address of the resource. Under `/v2` nothing answers there.
        #[serde(rename = "self")]
        pub self_: ::std::string::String,
    }

    /// A game that the set belongs to.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SetContext {
        /// ID of the set.
        #[serde(rename = "achievementSetId")]
        pub achievement_set_id: crate::wire::UInt,
        /// Game ID.
        #[serde(rename = "gameId")]
        pub game_id: crate::wire::UInt,
        /// What the set is to the game.
        #[serde(rename = "type")]
        pub type_: crate::v2::enums::AchievementSetKind,
    }

    /// A system that games run on.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct System {
        /// Always `systems`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// System ID (generation 1 says console).
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of a system.
        #[serde(rename = "attributes")]
        pub attributes: SystemAttributes,
        /// Addresses of the system.
        #[serde(rename = "links")]
        pub links: SelfLinks,
    }

    /// What is known of a system.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SystemAttributes {
        /// Name.
        #[serde(rename = "name")]
        pub name: ::std::string::String,
        /// Full name.
        #[serde(rename = "nameFull")]
        pub name_full: ::std::option::Option<::std::string::String>,
        /// Short name.
        #[serde(rename = "nameShort")]
        pub name_short: ::std::option::Option<::std::string::String>,
        /// Manufacturer; null if there is none.
        #[serde(rename = "manufacturer")]
        pub manufacturer: ::std::option::Option<::std::string::String>,
        /// Icon.
        #[serde(rename = "iconUrl")]
        pub icon_url: ::std::string::String,
        /// Whether the site takes achievements for it.
        #[serde(rename = "active")]
        pub active: ::std::option::Option<crate::wire::Bool>,
    }

    /// A system.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct SystemDocument {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of the document.
        #[serde(rename = "links")]
        pub links: DocumentLinks,
        /// The system.
        #[serde(rename = "data")]
        pub data: System,
    }

    /// A page of systems.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Systems {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The systems.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::System>,
    }

    /// A user's report of an achievement or leaderboard that does not work as it should.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Ticket {
        /// Always `tickets`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Ticket ID.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of a ticket.
        #[serde(rename = "attributes")]
        pub attributes: TicketAttributes,
        /// What a ticket refers to, as far as `include` asks for it.
        #[serde(rename = "relationships", skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<TicketRelationships>,
        /// Addresses of the ticket.
        #[serde(rename = "links")]
        pub links: WebLinks,
    }

    /// What is known of a ticket.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TicketAttributes {
        /// State.
        #[serde(rename = "state")]
        pub state: crate::v2::enums::TicketState,
        /// What does not work.
        #[serde(rename = "type")]
        pub type_: crate::v2::enums::TicketKind,
        /// What the reporter writes.
        #[serde(rename = "body")]
        pub body: ::std::string::String,
        /// Whether it happened in hardcore mode; null if that is not known.
        #[serde(rename = "hardcore")]
        pub hardcore: ::std::option::Option<crate::wire::Bool>,
        /// When it was reported.
        #[serde(rename = "reportedAt")]
        pub reported_at: crate::wire::IsoTime,
        /// When it was resolved or closed; null if it is not.
        #[serde(rename = "resolvedAt")]
        pub resolved_at: ::std::option::Option<crate::wire::IsoTime>,
        /// What the ticket is about; null if that is not known.
        #[serde(rename = "ticketableType")]
        pub ticketable_type: ::std::option::Option<crate::v2::enums::TicketTarget>,
        /// ID of the achievement or leaderboard, or of the game whose rich presence it is.
        #[serde(rename = "ticketableId")]
        pub ticketable_id: ::std::option::Option<crate::wire::UInt>,
        /// Title of the achievement or leaderboard; null for rich presence, and if it is deleted.
        #[serde(rename = "ticketableTitle")]
        pub ticketable_title: ::std::option::Option<::std::string::String>,
        /// Game ID; null for rich presence, and if the game or the target is deleted.
        #[serde(rename = "gameId")]
        pub game_id: ::std::option::Option<crate::wire::UInt>,
        /// Title of the game; null in the same cases.
        #[serde(rename = "gameTitle")]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// Icon of the game; null in the same cases.
        #[serde(rename = "gameIconUrl")]
        pub game_icon_url: ::std::option::Option<::std::string::String>,
        /// Name of the system; null in the same cases.
        #[serde(rename = "systemName")]
        pub system_name: ::std::option::Option<::std::string::String>,
        /// Name of the reporter; null if there is none.
        #[serde(rename = "reporterDisplayName")]
        pub reporter_display_name: ::std::option::Option<::std::string::String>,
        /// Name of the user who resolved it; null if nobody did.
        #[serde(rename = "resolverDisplayName")]
        pub resolver_display_name: ::std::option::Option<::std::string::String>,
        /// Name of the developer whom the ticket is for; null if there is none.
        #[serde(rename = "authorDisplayName")]
        pub author_display_name: ::std::option::Option<::std::string::String>,
    }

    /// A ticket.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct TicketDocument {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of the document.
        #[serde(rename = "links")]
        pub links: DocumentLinks,
        /// The ticket.
        #[serde(rename = "data")]
        pub data: Ticket,
    }

    /// What a ticket refers to, as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct TicketRelationships {
        /// Who reported it; null if there is none.
        #[serde(rename = "reporter", skip_serializing_if = "::std::option::Option::is_none")]
        pub reporter: ::std::option::Option<ToOne>,
        /// Who resolved it; null if nobody did.
        #[serde(rename = "resolver", skip_serializing_if = "::std::option::Option::is_none")]
        pub resolver: ::std::option::Option<ToOne>,
        /// The developer whom the ticket is for; null if there is none.
        #[serde(rename = "author", skip_serializing_if = "::std::option::Option::is_none")]
        pub author: ::std::option::Option<ToOne>,
        /// The achievement; absent if the ticket is about something else.
        #[serde(rename = "achievement", skip_serializing_if = "::std::option::Option::is_none")]
        pub achievement: ::std::option::Option<ToOne>,
        /// The leaderboard; absent if the ticket is about something else.
        #[serde(rename = "leaderboard", skip_serializing_if = "::std::option::Option::is_none")]
        pub leaderboard: ::std::option::Option<ToOne>,
    }

    /// A page of tickets.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Tickets {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The tickets.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::Ticket>,
    }

    /// References to other resources.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ToMany {
        /// Which resources they are. Null where the server cannot say; take it for none.
        #[serde(rename = "data")]
        pub data: ::std::option::Option<crate::wire::List<crate::v2::types::ResourceIdentifier>>,
    }

    /// A reference to another resource.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct ToOne {
        /// Which resource it is; null if there is none.
        #[serde(rename = "data")]
        pub data: ::std::option::Option<Identifier>,
    }

    /// How many players have unlocked a number of achievements.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UnlockCount {
        /// Number of achievements.
        #[serde(rename = "unlockCount")]
        pub unlock_count: crate::wire::UInt,
        /// Number of players who unlocked so many in hardcore mode.
        #[serde(rename = "playersHardcore")]
        pub players_hardcore: crate::wire::UInt,
        /// Number of players who unlocked so many in casual mode only.
        #[serde(rename = "playersCasual")]
        pub players_casual: crate::wire::UInt,
    }

    /// How many players have unlocked how many achievements.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UnlockDistribution {
        /// Number of achievements.
        #[serde(rename = "totalAchievements")]
        pub total_achievements: crate::wire::UInt,
        /// An entry for each number from 1 to the number of achievements, in order; empty if there are none.
        #[serde(rename = "distribution")]
        pub distribution: crate::wire::List<crate::v2::types::UnlockCount>,
    }

    /// A user.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct User {
        /// Always `users`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// ULID of the user, which never changes.
        #[serde(rename = "id")]
        pub id: ::std::string::String,
        /// What is known of a user.
        #[serde(rename = "attributes")]
        pub attributes: UserAttributes,
        /// What a user refers to, as far as `include` asks for it.
        #[serde(rename = "relationships", skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<UserRelationships>,
        /// Addresses of the user.
        #[serde(rename = "links")]
        pub links: WebLinks,
    }

    /// What is known of a user.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserAttributes {
        /// Name.
        #[serde(rename = "displayName")]
        pub display_name: ::std::option::Option<::std::string::String>,
        /// Picture.
        #[serde(rename = "avatarUrl")]
        pub avatar_url: ::std::string::String,
        /// Motto; can be empty.
        #[serde(rename = "motto")]
        pub motto: ::std::string::String,
        /// Points in casual mode only.
        #[serde(rename = "points")]
        pub points: ::std::option::Option<crate::wire::UInt>,
        /// Points in hardcore mode.
        #[serde(rename = "pointsHardcore")]
        pub points_hardcore: crate::wire::UInt,
        /// RetroPoints: hardcore points by rarity.
        #[serde(rename = "pointsWeighted")]
        pub points_weighted: ::std::option::Option<crate::wire::UInt>,
        /// Rank by hardcore points; null for untracked users, below 250 points, and until it is computed.
        #[serde(rename = "rankHardcore")]
        pub rank_hardcore: ::std::option::Option<crate::wire::UInt>,
        /// Rank by casual points; null in the same cases.
        #[serde(rename = "rankCasual")]
        pub rank_casual: ::std::option::Option<crate::wire::UInt>,
        /// Number of times that others unlocked the user's achievements.
        #[serde(rename = "yieldUnlocks")]
        pub yield_unlocks: crate::wire::UInt,
        /// Points that others got by the user's achievements.
        #[serde(rename = "yieldPoints")]
        pub yield_points: crate::wire::UInt,
        /// When the user joined; null for deleted users.
        #[serde(rename = "joinedAt")]
        pub joined_at: ::std::option::Option<crate::wire::IsoTime>,
        /// Latest activity; null if there was none.
        #[serde(rename = "lastActivityAt")]
        pub last_activity_at: ::std::option::Option<crate::wire::IsoTime>,
        /// When the user was deleted; absent for all others.
        #[serde(rename = "deletedAt", skip_serializing_if = "::std::option::Option::is_none")]
        pub deleted_at: ::std::option::Option<crate::wire::IsoTime>,
        /// Whether the user is untracked, and has no rank.
        #[serde(rename = "isUnranked")]
        pub is_unranked: crate::wire::Bool,
        /// Whether the user takes comments.
        #[serde(rename = "isUserWallActive")]
        pub is_user_wall_active: crate::wire::Bool,
        /// What the user was last seen doing; null if never seen.
        #[serde(rename = "richPresence")]
        pub rich_presence: ::std::option::Option<::std::string::String>,
        /// When that was; null if never seen.
        #[serde(rename = "richPresenceUpdatedAt")]
        pub rich_presence_updated_at: ::std::option::Option<crate::wire::IsoTime>,
        /// Role that the user shows; null if none.
        #[serde(rename = "visibleRole")]
        pub visible_role: ::std::option::Option<::std::string::String>,
        /// Roles that the user can show.
        #[serde(rename = "displayableRoles")]
        pub displayable_roles: crate::wire::List<::std::string::String>,
    }

    /// An award of a user.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserAward {
        /// Always `user-awards`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// Award ID.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of an award.
        #[serde(rename = "attributes")]
        pub attributes: UserAwardAttributes,
        /// What an award refers to, as far as `include` asks for it.
        #[serde(rename = "relationships", skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<UserAwardRelationships>,
    }

    /// What is known of an award.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserAwardAttributes {
        /// When it was awarded.
        #[serde(rename = "awardedAt")]
        pub awarded_at: crate::wire::IsoTime,
        /// What it is for.
        #[serde(rename = "kind")]
        pub kind: crate::v2::enums::AwardKind,
        /// Title of the game or event, or a fixed text; null if the game is deleted.
        #[serde(rename = "title")]
        pub title: ::std::option::Option<::std::string::String>,
        /// Badge of the award, or icon of the game or event; null if the game is deleted.
        #[serde(rename = "badgeUrl")]
        pub badge_url: ::std::option::Option<::std::string::String>,
        /// Position in the user's own order; negative if the user hides it.
        #[serde(rename = "displayOrder")]
        pub display_order: crate::wire::Int,
        /// What it is for; which members there are depends on `kind`.
        #[serde(rename = "context")]
        pub context: AwardContext,
        /// ULID of the user.
        #[serde(rename = "userId")]
        pub user_id: ::std::option::Option<::std::string::String>,
        /// Name of the user.
        #[serde(rename = "userDisplayName")]
        pub user_display_name: ::std::option::Option<::std::string::String>,
    }

    /// What an award refers to, as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UserAwardRelationships {
        /// Its game; absent for other kinds, and if the game is deleted.
        #[serde(rename = "game", skip_serializing_if = "::std::option::Option::is_none")]
        pub game: ::std::option::Option<ToOne>,
        /// Its event; absent for other kinds.
        #[serde(rename = "event", skip_serializing_if = "::std::option::Option::is_none")]
        pub event: ::std::option::Option<ToOne>,
        /// The user.
        #[serde(rename = "user", skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<ToOne>,
    }

    /// A page of the awards of all users.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserAwards {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list. It has no total.
        #[serde(rename = "meta")]
        pub meta: FeedMeta,
        /// The awards.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::UserAward>,
    }

    /// What is known of the list. The counts are of all awards, hidden ones too, whatever the filters say; only the
    /// highest awards for games are counted if only those are listed.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserAwardsMeta {
        /// Which page of the list this is.
        #[serde(rename = "page")]
        pub page: PageMeta,
        /// Number of awards.
        #[serde(rename = "totalAwardsCount")]
        pub total_awards_count: crate::wire::UInt,
        /// Number of awards that the user hides.
        #[serde(rename = "hiddenAwardsCount")]
        pub hidden_awards_count: crate::wire::UInt,
        /// Number of mastered games.
        #[serde(rename = "masteryAwardsCount")]
        pub mastery_awards_count: crate::wire::UInt,
        /// Number of completed games.
        #[serde(rename = "completionAwardsCount")]
        pub completion_awards_count: crate::wire::UInt,
        /// Number of games beaten in hardcore mode.
        #[serde(rename = "beatenHardcoreAwardsCount")]
        pub beaten_hardcore_awards_count: crate::wire::UInt,
        /// Number of games beaten in casual mode.
        #[serde(rename = "beatenCasualAwardsCount")]
        pub beaten_casual_awards_count: crate::wire::UInt,
        /// Number of awards for events.
        #[serde(rename = "eventAwardsCount")]
        pub event_awards_count: crate::wire::UInt,
        /// Number of awards of the site.
        #[serde(rename = "siteAwardsCount")]
        pub site_awards_count: crate::wire::UInt,
    }

    /// A page of a user's awards.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserAwardsOfUser {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list. The counts are of all awards, hidden ones too, whatever the filters say; only the
        /// highest awards for games are counted if only those are listed.
        #[serde(rename = "meta")]
        pub meta: UserAwardsMeta,
        /// The awards.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::UserAward>,
    }

    /// A user.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserDocument {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of the document.
        #[serde(rename = "links")]
        pub links: DocumentLinks,
        /// What is known besides the user.
        #[serde(rename = "meta")]
        pub meta: UserMeta,
        /// The user.
        #[serde(rename = "data")]
        pub data: User,
    }

    /// That a user follows another one.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserFollow {
        /// Always `user-follows`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// ID of a follow.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of a follow.
        #[serde(rename = "attributes")]
        pub attributes: UserFollowAttributes,
        /// What a follow refers to, as far as `include` asks for it.
        #[serde(rename = "relationships", skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<UserFollowRelationships>,
    }

    /// What is known of a follow.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserFollowAttributes {
        /// Since when; null if that is not known.
        #[serde(rename = "followedAt")]
        pub followed_at: ::std::option::Option<crate::wire::IsoTime>,
        /// ULID of the other user; null if deleted.
        #[serde(rename = "userId")]
        pub user_id: ::std::option::Option<::std::string::String>,
        /// Name of the other user; null if deleted.
        #[serde(rename = "displayName")]
        pub display_name: ::std::option::Option<::std::string::String>,
        /// Picture of the other user; null if deleted.
        #[serde(rename = "avatarUrl")]
        pub avatar_url: ::std::option::Option<::std::string::String>,
        /// Casual points of the other user.
        #[serde(rename = "points")]
        pub points: crate::wire::UInt,
        /// Hardcore points of the other user.
        #[serde(rename = "pointsHardcore")]
        pub points_hardcore: crate::wire::UInt,
        /// Whether each follows the other.
        #[serde(rename = "isMutual")]
        pub is_mutual: crate::wire::Bool,
    }

    /// What a follow refers to, as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UserFollowRelationships {
        /// The other user; null if deleted.
        #[serde(rename = "user", skip_serializing_if = "::std::option::Option::is_none")]
        pub user: ::std::option::Option<ToOne>,
    }

    /// A page of follows.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserFollows {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The follows.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::UserFollow>,
    }

    /// A page of entries.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserGameListEntries {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: ListMeta,
        /// The entries.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::UserGameListEntry>,
    }

    /// A game on a list of a user. Which list it is, the entry does not say.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserGameListEntry {
        /// Always `user-game-list-entries`.
        #[serde(rename = "type")]
        pub type_: ::std::string::String,
        /// ID of an entry of a list.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// What is known of an entry.
        #[serde(rename = "attributes")]
        pub attributes: UserGameListEntryAttributes,
        /// What an entry refers to, as far as `include` asks for it.
        #[serde(rename = "relationships", skip_serializing_if = "::std::option::Option::is_none")]
        pub relationships: ::std::option::Option<UserGameListEntryRelationships>,
    }

    /// What is known of an entry.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserGameListEntryAttributes {
        /// When it was added.
        #[serde(rename = "createdAt")]
        pub created_at: crate::wire::IsoTime,
        /// Game ID.
        #[serde(rename = "gameId")]
        pub game_id: crate::wire::UInt,
        /// Title of the game.
        #[serde(rename = "gameTitle")]
        pub game_title: ::std::option::Option<::std::string::String>,
        /// Icon of the game.
        #[serde(rename = "gameIconUrl")]
        pub game_icon_url: ::std::string::String,
        /// System ID.
        #[serde(rename = "systemId")]
        pub system_id: crate::wire::UInt,
        /// Name of the system.
        #[serde(rename = "systemName")]
        pub system_name: ::std::string::String,
        /// Points of the core set.
        #[serde(rename = "pointsTotal")]
        pub points_total: ::std::option::Option<crate::wire::UInt>,
        /// Number of achievements in the core set.
        #[serde(rename = "achievementsPublished")]
        pub achievements_published: ::std::option::Option<crate::wire::UInt>,
    }

    /// What an entry refers to, as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UserGameListEntryRelationships {
        /// The game.
        #[serde(rename = "game", skip_serializing_if = "::std::option::Option::is_none")]
        pub game: ::std::option::Option<ToOne>,
    }

    /// What is known besides the user.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UserMeta {
        /// Number of users who have a rank.
        #[serde(rename = "rankedUsers")]
        pub ranked_users: RankedUsers,
    }

    /// What a user refers to, as far as `include` asks for it.
    #[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
    pub struct UserRelationships {
        /// Game that the user last played; null if there is none.
        #[serde(rename = "lastGame", skip_serializing_if = "::std::option::Option::is_none")]
        pub last_game: ::std::option::Option<ToOne>,
    }

    /// A page of users.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct Users {
        /// The version of JSON:API.
        #[serde(rename = "jsonapi")]
        pub jsonapi: JsonApi,
        /// The resources that `include` asks for, each once; absent if there are none.
        #[serde(rename = "included", skip_serializing_if = "::std::option::Option::is_none")]
        pub included: ::std::option::Option<crate::wire::List<crate::v2::unions::Included>>,
        /// Addresses of other pages, with the parameters of this one.
        #[serde(rename = "links")]
        pub links: PageLinks,
        /// What is known of the list.
        #[serde(rename = "meta")]
        pub meta: UsersMeta,
        /// The users.
        #[serde(rename = "data")]
        pub data: crate::wire::List<crate::v2::types::User>,
    }

    /// What is known of the list.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct UsersMeta {
        /// Which page of the list this is.
        #[serde(rename = "page")]
        pub page: PageMeta,
        /// Number of users who have a rank.
        #[serde(rename = "rankedUsers")]
        pub ranked_users: RankedUsers,
    }

    /// Addresses of a resource that has a page on the site.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WebLinks {
        /// Address of the resource. Under `/v2` nothing answers there.
        #[serde(rename = "self")]
        pub self_: ::std::string::String,
        /// Address of its page, on the host of the API: the page is on retroachievements.org.
        #[serde(rename = "webUrl")]
        pub web_url: ::std::string::String,
    }

    /// The achievement, as one of an event.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    pub struct WeeklyEventAchievement {
        /// ID as an achievement of the event.
        #[serde(rename = "id")]
        pub id: crate::wire::UIntText,
        /// ID of the event's copy.
        #[serde(rename = "achievementId")]
        pub achievement_id: crate::wire::UIntText,
        /// ID of the achievement to unlock.
        #[serde(rename = "sourceAchievementId")]
        pub source_achievement_id: crate::wire::UIntText,
        /// Event ID.
        #[serde(rename = "eventId")]
        pub event_id: crate::wire::UIntText,
        /// First day on which an unlock counts.
        #[serde(rename = "activeFrom")]
        pub active_from: crate::wire::IsoTime,
        /// Day after the last on which an unlock counts.
        #[serde(rename = "activeUntil")]
        pub active_until: crate::wire::IsoTime,
        /// Last day on which an unlock counts.
        #[serde(rename = "activeThrough")]
        pub active_through: crate::wire::IsoTime,
        /// Label that the event gives it, such as `Week 52`; null if it has none.
        #[serde(rename = "decorator")]
        pub decorator: ::std::option::Option<::std::string::String>,
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
        Achievement { 0 type_ = "type" required, 1 id = "id" required, 2 attributes =
        "attributes" required, 3 relationships = "relationships" optional_object, 4 links
        = "links" required, }
    );
    crate::wire::object!(
        AchievementAttributes { 0 title = "title" required, 1 description = "description"
        required, 2 points = "points" required, 3 points_weighted = "pointsWeighted"
        required, 4 badge_url = "badgeUrl" required, 5 badge_locked_url =
        "badgeLockedUrl" required, 6 type_ = "type" optional, 7 state = "state" required,
        8 order_column = "orderColumn" optional, 9 unlocks_total = "unlocksTotal"
        optional, 10 unlocks_hardcore = "unlocksHardcore" optional, 11 unlock_percentage
        = "unlockPercentage" optional, 12 unlock_hardcore_percentage =
        "unlockHardcorePercentage" optional, 13 median_time_to_unlock_seconds =
        "medianTimeToUnlockSeconds" optional, 14 median_time_to_unlock_hardcore_seconds =
        "medianTimeToUnlockHardcoreSeconds" optional, 15 median_time_to_unlock_samples =
        "medianTimeToUnlockSamples" optional, 16 median_time_to_unlock_hardcore_samples =
        "medianTimeToUnlockHardcoreSamples" optional, 17 created_at = "createdAt"
        optional, 18 modified_at = "modifiedAt" required, }
    );
    crate::wire::object!(
        AchievementDistribution { 0 links = "links" required, 1 meta = "meta" required, }
    );
    crate::wire::object!(AchievementDistributionLinks { 0 self_ = "self" required, });
    crate::wire::object!(
        AchievementDistributionMeta { 0 promoted = "promoted" required, 1 unpromoted =
        "unpromoted" required, }
    );
    crate::wire::object!(
        AchievementDocument { 0 jsonapi = "jsonapi" required, 1 included = "included"
        optional, 2 links = "links" required, 3 data = "data" required, }
    );
    crate::wire::object!(
        AchievementOfTheWeek { 0 links = "links" required, 1 meta = "meta" required, }
    );
    crate::wire::object!(AchievementOfTheWeekLinks { 0 self_ = "self" required, });
    crate::wire::object!(
        AchievementOfTheWeekMeta { 0 event_achievement = "eventAchievement" required, }
    );
    crate::wire::object!(
        AchievementRelationships { 0 developer = "developer" optional_object, 1
        achievement_set = "achievementSet" optional_object, 2 games = "games"
        optional_object, }
    );
    crate::wire::object!(
        AchievementSet { 0 type_ = "type" required, 1 id = "id" required, 2 attributes =
        "attributes" required, 3 relationships = "relationships" optional_object, 4 links
        = "links" required, }
    );
    crate::wire::object!(
        AchievementSetAttributes { 0 title = "title" optional, 1 points_total =
        "pointsTotal" optional, 2 points_weighted = "pointsWeighted" optional, 3
        achievements_published = "achievementsPublished" optional, 4
        achievements_unpublished = "achievementsUnpublished" optional, 5 times_completed
        = "timesCompleted" required, 6 times_mastered = "timesMastered" required, 7
        median_time_to_complete_seconds = "medianTimeToCompleteSeconds" optional, 8
        median_time_to_master_seconds = "medianTimeToMasterSeconds" optional, 9 badge_url
        = "badgeUrl" required, 10 achievements_first_published_at =
        "achievementsFirstPublishedAt" optional, 11 created_at = "createdAt" optional, 12
        updated_at = "updatedAt" optional, 13 types = "types" required, }
    );
    crate::wire::object!(
        AchievementSetClaim { 0 type_ = "type" required, 1 id = "id" required, 2
        attributes = "attributes" required, 3 relationships = "relationships"
        optional_object, }
    );
    crate::wire::object!(
        AchievementSetClaimAttributes { 0 claimed_at = "claimedAt" required, 1
        finished_at = "finishedAt" required, 2 updated_at = "updatedAt" required, 3
        status = "status" required, 4 claim_type = "claimType" required, 5 set_type =
        "setType" required, 6 special_type = "specialType" required, 7 extensions_count =
        "extensionsCount" required, 8 minutes_left = "minutesLeft" required, 9 user_id =
        "userId" optional, 10 user_display_name = "userDisplayName" optional, 11 game_id
        = "gameId" optional, 12 game_title = "gameTitle" optional, 13 game_icon_url =
        "gameIconUrl" optional, 14 system_id = "systemId" optional, 15 system_name =
        "systemName" optional, }
    );
    crate::wire::object!(
        AchievementSetClaimRelationships { 0 user = "user" optional_object, 1 game =
        "game" optional_object, }
    );
    crate::wire::object!(
        AchievementSetClaims { 0 jsonapi = "jsonapi" required, 1 included = "included"
        optional, 2 links = "links" required, 3 meta = "meta" required, 4 data = "data"
        required, }
    );
    crate::wire::object!(
        AchievementSetDocument { 0 jsonapi = "jsonapi" required, 1 included = "included"
        optional, 2 links = "links" required, 3 data = "data" required, }
    );
    crate::wire::object!(
        AchievementSetGame { 0 game_id = "gameId" required, 1 type_ = "type" required, }
    );
    crate::wire::object!(
        AchievementSetRelationships { 0 games = "games" optional_object, }
    );
    crate::wire::object!(
        AchievementSetVersion { 0 type_ = "type" required, 1 id = "id" required, 2
        attributes = "attributes" required, 3 relationships = "relationships"
        optional_object, }
    );
    crate::wire::object!(
        AchievementSetVersionAttributes { 0 version = "version" required, 1 created_at =
        "createdAt" optional, 2 updated_at = "updatedAt" optional, 3 achievement_snapshot
        = "achievementSnapshot" optional, 4 players_total = "playersTotal" required, 5
        players_hardcore = "playersHardcore" required, 6 achievements_published =
        "achievementsPublished" required, 7 achievements_unpublished =
        "achievementsUnpublished" required, 8 points_total = "pointsTotal" required, 9
        achievement_set_id = "achievementSetId" required, }
    );
    crate::wire::object!(
        AchievementSetVersionRelationships { 0 achievement_set = "achievementSet"
        optional_object, }
    );
    crate::wire::object!(
        AchievementSetVersions { 0 jsonapi = "jsonapi" required, 1 included = "included"
        optional, 2 links = "links" required, 3 meta = "meta" required, 4 data = "data"
        required, }
    );
    crate::wire::object!(
        AchievementSnapshot { 0 id = "id" required, 1 points = "points" required, 2
        is_promoted = "isPromoted" required, 3 type_ = "type" optional, }
    );
    crate::wire::object!(
        Achievements { 0 jsonapi = "jsonapi" required, 1 included = "included" optional,
        2 links = "links" required, 3 meta = "meta" required, 4 data = "data" required, }
    );
    crate::wire::object!(
        AwardContext { 0 game_id = "gameId" optional, 1 mode = "mode" optional, 2
        event_id = "eventId" optional, 3 tier_index = "tierIndex" optional, 4
        display_tier_index = "displayTierIndex" optional, 5 grants_site_award =
        "grantsSiteAward" optional, 6 site_award_id = "siteAwardId" optional, 7 tier =
        "tier" optional, 8 earned_tier = "earnedTier" optional, 9 threshold = "threshold"
        optional, 10 site_award_type = "siteAwardType" optional, }
    );
    crate::wire::object!(
        Comment { 0 type_ = "type" required, 1 id = "id" required, 2 attributes =
        "attributes" required, 3 relationships = "relationships" optional_object, }
    );
    crate::wire::object!(
        CommentAttributes { 0 body = "body" required, 1 author_id = "authorId" required,
        2 author_display_name = "authorDisplayName" required, 3 author_avatar_url =
        "authorAvatarUrl" required, 4 permalink = "permalink" required, 5 submitted_at =
        "submittedAt" required, }
    );
    crate::wire::object!(CommentRelationships { 0 author = "author" optional_object, });
    crate::wire::object!(
        Comments { 0 jsonapi = "jsonapi" required, 1 included = "included" optional, 2
        links = "links" required, 3 meta = "meta" required, 4 data = "data" required, }
    );
    crate::wire::object!(DocumentLinks { 0 self_ = "self" required, });
    crate::wire::object!(
        Event { 0 type_ = "type" required, 1 id = "id" required, 2 attributes =
        "attributes" required, 3 relationships = "relationships" optional_object, 4 links
        = "links" required, }
    );
    crate::wire::object!(
        EventAchievement { 0 type_ = "type" required, 1 id = "id" required, 2 attributes
        = "attributes" required, 3 relationships = "relationships" required, 4 links =
        "links" required, }
    );
    crate::wire::object!(
        EventAchievementAttributes { 0 active_from = "activeFrom" optional, 1
        active_until = "activeUntil" optional, 2 decorator = "decorator" optional, 3
        achievement_title = "achievementTitle" required, 4 achievement_description =
        "achievementDescription" required, 5 achievement_points = "achievementPoints"
        required, 6 achievement_badge_url = "achievementBadgeUrl" required, 7
        achievement_badge_locked_url = "achievementBadgeLockedUrl" required, 8
        event_title = "eventTitle" optional, 9 event_badge_url = "eventBadgeUrl"
        optional, }
    );
    crate::wire::object!(
        EventAchievementDocument { 0 jsonapi = "jsonapi" required, 1 included =
        "included" optional, 2 links = "links" required, 3 data = "data" required, }
    );
    crate::wire::object!(
        EventAchievementRelationships { 0 event = "event" required, 1 source_achievement
        = "sourceAchievement" required, 2 event_achievement = "eventAchievement"
        required, }
    );
    crate::wire::object!(
        EventAchievements { 0 jsonapi = "jsonapi" required, 1 included = "included"
        optional, 2 links = "links" required, 3 meta = "meta" required, 4 data = "data"
        required, }
    );
    crate::wire::object!(
        EventAttributes { 0 title = "title" required, 1 sort_title = "sortTitle"
        required, 2 badge_url = "badgeUrl" required, 3 state = "state" required, 4
        players_total = "playersTotal" optional, 5 achievements_published =
        "achievementsPublished" optional, 6 active_from = "activeFrom" optional, 7
        active_through = "activeThrough" optional, }
    );
    crate::wire::object!(
        EventAward { 0 type_ = "type" required, 1 id = "id" required, 2 attributes =
        "attributes" required, }
    );
    crate::wire::object!(
        EventAwardAttributes { 0 tier_index = "tierIndex" required, 1 label = "label"
        required, 2 points_required = "pointsRequired" required, 3 badge_url = "badgeUrl"
        required, }
    );
    crate::wire::object!(
        EventDocument { 0 jsonapi = "jsonapi" required, 1 included = "included" optional,
        2 links = "links" required, 3 data = "data" required, }
    );
    crate::wire::object!(
        EventRelationships { 0 awards = "awards" optional_object, 1 event_achievements =
        "eventAchievements" optional_object, }
    );
    crate::wire::object!(
        Events { 0 jsonapi = "jsonapi" required, 1 included = "included" optional, 2
        links = "links" required, 3 meta = "meta" required, 4 data = "data" required, }
    );
    crate::wire::object!(FeedMeta { 0 page = "page" required, });
    crate::wire::object!(
        FeedPageMeta { 0 current_page = "currentPage" required, 1 from = "from" required,
        2 per_page = "perPage" required, 3 to = "to" required, }
    );
    crate::wire::object!(
        ForumLinks { 0 self_ = "self" required, 1 web_url = "webUrl" required, 2
        forum_topic = "forumTopic" optional, }
    );
    crate::wire::object!(
        Game { 0 type_ = "type" required, 1 id = "id" required, 2 attributes =
        "attributes" required, 3 relationships = "relationships" optional_object, 4 links
        = "links" required, }
    );
    crate::wire::object!(
        GameAttributes { 0 title = "title" required, 1 sort_title = "sortTitle" optional,
        2 badge_url = "badgeUrl" required, 3 image_box_art_url = "imageBoxArtUrl"
        required, 4 image_title_url = "imageTitleUrl" required, 5 image_ingame_url =
        "imageIngameUrl" required, 6 released_at = "releasedAt" optional, 7
        released_at_granularity = "releasedAtGranularity" optional, 8 players_total =
        "playersTotal" optional, 9 players_hardcore = "playersHardcore" optional, 10
        achievements_published = "achievementsPublished" optional, 11
        achievements_unpublished = "achievementsUnpublished" optional, 12 points_total =
        "pointsTotal" optional, 13 points_weighted = "pointsWeighted" required, 14
        times_beaten = "timesBeaten" required, 15 times_beaten_hardcore =
        "timesBeatenHardcore" required, 16 median_time_to_beat_seconds =
        "medianTimeToBeatSeconds" optional, 17 median_time_to_beat_hardcore_seconds =
        "medianTimeToBeatHardcoreSeconds" optional, }
    );
    crate::wire::object!(
        GameDocument { 0 jsonapi = "jsonapi" required, 1 included = "included" optional,
        2 links = "links" required, 3 data = "data" required, }
    );
    crate::wire::object!(
        GameHash { 0 type_ = "type" required, 1 id = "id" required, 2 attributes =
        "attributes" required, 3 relationships = "relationships" optional_object, }
    );
    crate::wire::object!(
        GameHashAttributes { 0 ra_md5 = "raMd5" optional, 1 name = "name" optional, 2
        labels = "labels" required, 3 compatibility = "compatibility" optional, 4
        patch_url = "patchUrl" optional, 5 created_at = "createdAt" optional, 6
        updated_at = "updatedAt" optional, }
    );
    crate::wire::object!(GameHashRelationships { 0 game = "game" optional_object, });
    crate::wire::object!(
        GameHashes { 0 jsonapi = "jsonapi" required, 1 included = "included" optional, 2
        links = "links" required, 3 meta = "meta" required, 4 data = "data" required, }
    );
    crate::wire::object!(
        GameRelationships { 0 system = "system" optional_object, 1 achievement_sets =
        "achievementSets" optional_object, }
    );
    crate::wire::object!(
        Games { 0 jsonapi = "jsonapi" required, 1 included = "included" optional, 2 links
        = "links" required, 3 meta = "meta" required, 4 data = "data" required, }
    );
    crate::wire::object!(
        Health { 0 status = "status" required, 1 timestamp = "timestamp" required, }
    );
    crate::wire::object!(
        Hub { 0 type_ = "type" required, 1 id = "id" required, 2 attributes =
        "attributes" required, 3 links = "links" required, }
    );
    crate::wire::object!(
        HubAttributes { 0 title = "title" optional, 1 sort_title = "sortTitle" optional,
        2 badge_url = "badgeUrl" required, 3 has_mature_content = "hasMatureContent"
        required, 4 is_event_hub = "isEventHub" required, 5 games_count = "gamesCount"
        required, 6 linked_hubs_count = "linkedHubsCount" required, 7 created_at =
        "createdAt" optional, 8 updated_at = "updatedAt" optional, }
    );
    crate::wire::object!(
        HubDocument { 0 jsonapi = "jsonapi" required, 1 included = "included" optional, 2
        links = "links" required, 3 data = "data" required, }
    );
    crate::wire::object!(
        Hubs { 0 jsonapi = "jsonapi" required, 1 included = "included" optional, 2 links
        = "links" required, 3 meta = "meta" required, 4 data = "data" required, }
    );
    crate::wire::object!(
        Identifier { 0 type_ = "type" required, 1 id = "id" required, }
    );
    crate::wire::object!(JsonApi { 0 version = "version" required, });
    crate::wire::object!(
        Leaderboard { 0 type_ = "type" required, 1 id = "id" required, 2 attributes =
        "attributes" required, 3 relationships = "relationships" optional_object, 4 links
        = "links" required, }
    );
    crate::wire::object!(
        LeaderboardAttributes { 0 title = "title" required, 1 description = "description"
        required, 2 format = "format" required, 3 rank_asc = "rankAsc" required, 4 state
        = "state" required, 5 order_column = "orderColumn" required, 6 created_at =
        "createdAt" optional, 7 updated_at = "updatedAt" optional, }
    );
    crate::wire::object!(
        LeaderboardDocument { 0 jsonapi = "jsonapi" required, 1 included = "included"
        optional, 2 links = "links" required, 3 data = "data" required, }
    );
    crate::wire::object!(
        LeaderboardEntries { 0 jsonapi = "jsonapi" required, 1 included = "included"
        optional, 2 links = "links" required, 3 meta = "meta" required, 4 data = "data"
        required, }
    );
    crate::wire::object!(
        LeaderboardEntry { 0 type_ = "type" required, 1 id = "id" required, 2 attributes
        = "attributes" required, 3 relationships = "relationships" optional_object, }
    );
    crate::wire::object!(
        LeaderboardEntryAttributes { 0 score = "score" required, 1 formatted_score =
        "formattedScore" required, 2 rank = "rank" required, 3 created_at = "createdAt"
        optional, 4 updated_at = "updatedAt" required, }
    );
    crate::wire::object!(
        LeaderboardEntryRelationships { 0 user = "user" optional_object, 1 leaderboard =
        "leaderboard" optional_object, }
    );
    crate::wire::object!(
        LeaderboardRelationships { 0 games = "games" optional_object, 1 developer =
        "developer" optional_object, }
    );
    crate::wire::object!(
        Leaderboards { 0 jsonapi = "jsonapi" required, 1 included = "included" optional,
        2 links = "links" required, 3 meta = "meta" required, 4 data = "data" required, }
    );
    crate::wire::object!(ListMeta { 0 page = "page" required, });
    crate::wire::object!(
        PageLinks { 0 first = "first" required, 1 last = "last" optional, 2 prev = "prev"
        optional, 3 next = "next" optional, }
    );
    crate::wire::object!(
        PageMeta { 0 current_page = "currentPage" required, 1 from = "from" required, 2
        last_page = "lastPage" required, 3 per_page = "perPage" required, 4 to = "to"
        required, 5 total = "total" required, }
    );
    crate::wire::object!(
        PlayerAchievement { 0 type_ = "type" required, 1 id = "id" required, 2 attributes
        = "attributes" required, 3 relationships = "relationships" required, }
    );
    crate::wire::object!(
        PlayerAchievementAttributes { 0 unlocked_at = "unlockedAt" optional, 1
        unlocked_hardcore_at = "unlockedHardcoreAt" optional, }
    );
    crate::wire::object!(
        PlayerAchievementRelationships { 0 user = "user" optional_object, 1 achievement =
        "achievement" optional_object, 2 game = "game" optional_object, }
    );
    crate::wire::object!(
        PlayerAchievementSet { 0 type_ = "type" required, 1 id = "id" required, 2
        attributes = "attributes" required, 3 relationships = "relationships"
        optional_object, }
    );
    crate::wire::object!(
        PlayerAchievementSetAttributes { 0 achievements_unlocked = "achievementsUnlocked"
        optional, 1 achievements_unlocked_hardcore = "achievementsUnlockedHardcore"
        optional, 2 points = "points" optional, 3 points_hardcore = "pointsHardcore"
        optional, 4 points_weighted = "pointsWeighted" optional, 5 completion_percentage
        = "completionPercentage" optional, 6 completion_percentage_hardcore =
        "completionPercentageHardcore" optional, 7 last_unlock_at = "lastUnlockAt"
        optional, 8 last_unlock_hardcore_at = "lastUnlockHardcoreAt" optional, 9
        completed_at = "completedAt" optional, 10 completed_hardcore_at =
        "completedHardcoreAt" optional, 11 time_taken_seconds = "timeTakenSeconds"
        optional, 12 time_taken_hardcore_seconds = "timeTakenHardcoreSeconds" optional,
        13 set_context = "setContext" required, }
    );
    crate::wire::object!(
        PlayerAchievementSetRelationships { 0 achievement_set = "achievementSet"
        optional_object, 1 game = "game" optional_object, }
    );
    crate::wire::object!(
        PlayerAchievementSets { 0 jsonapi = "jsonapi" required, 1 included = "included"
        optional, 2 links = "links" required, 3 meta = "meta" required, 4 data = "data"
        required, }
    );
    crate::wire::object!(
        PlayerAchievements { 0 jsonapi = "jsonapi" required, 1 included = "included"
        optional, 2 links = "links" required, 3 meta = "meta" required, 4 data = "data"
        required, }
    );
    crate::wire::object!(
        PlayerGame { 0 type_ = "type" required, 1 id = "id" required, 2 attributes =
        "attributes" required, 3 relationships = "relationships" optional_object, }
    );
    crate::wire::object!(
        PlayerGameAttributes { 0 last_played_at = "lastPlayedAt" optional, 1
        first_unlock_at = "firstUnlockAt" optional, 2 last_unlock_at = "lastUnlockAt"
        optional, 3 last_unlock_hardcore_at = "lastUnlockHardcoreAt" optional, 4
        beaten_at = "beatenAt" optional, 5 beaten_hardcore_at = "beatenHardcoreAt"
        optional, 6 playtime_total_seconds = "playtimeTotalSeconds" optional, 7
        time_to_beat_seconds = "timeToBeatSeconds" optional, 8
        time_to_beat_hardcore_seconds = "timeToBeatHardcoreSeconds" optional, }
    );
    crate::wire::object!(
        PlayerGameRelationships { 0 achievement_sets = "achievementSets" optional_object,
        1 game = "game" optional_object, 2 player_achievement_sets =
        "playerAchievementSets" optional_object, }
    );
    crate::wire::object!(
        PlayerGames { 0 jsonapi = "jsonapi" required, 1 included = "included" optional, 2
        links = "links" required, 3 meta = "meta" required, 4 data = "data" required, }
    );
    crate::wire::object!(
        RankedUsers { 0 hardcore = "hardcore" required, 1 casual = "casual" required, }
    );
    crate::wire::object!(
        ResourceIdentifier { 0 type_ = "type" required, 1 id = "id" required, }
    );
    crate::wire::object!(SelfLinks { 0 self_ = "self" required, });
    crate::wire::object!(
        SetContext { 0 achievement_set_id = "achievementSetId" required, 1 game_id =
        "gameId" required, 2 type_ = "type" required, }
    );
    crate::wire::object!(
        System { 0 type_ = "type" required, 1 id = "id" required, 2 attributes =
        "attributes" required, 3 links = "links" required, }
    );
    crate::wire::object!(
        SystemAttributes { 0 name = "name" required, 1 name_full = "nameFull" optional, 2
        name_short = "nameShort" optional, 3 manufacturer = "manufacturer" optional, 4
        icon_url = "iconUrl" required, 5 active = "active" optional, }
    );
    crate::wire::object!(
        SystemDocument { 0 jsonapi = "jsonapi" required, 1 included = "included"
        optional, 2 links = "links" required, 3 data = "data" required, }
    );
    crate::wire::object!(
        Systems { 0 jsonapi = "jsonapi" required, 1 included = "included" optional, 2
        links = "links" required, 3 meta = "meta" required, 4 data = "data" required, }
    );
    crate::wire::object!(
        Ticket { 0 type_ = "type" required, 1 id = "id" required, 2 attributes =
        "attributes" required, 3 relationships = "relationships" optional_object, 4 links
        = "links" required, }
    );
    crate::wire::object!(
        TicketAttributes { 0 state = "state" required, 1 type_ = "type" required, 2 body
        = "body" required, 3 hardcore = "hardcore" optional, 4 reported_at = "reportedAt"
        required, 5 resolved_at = "resolvedAt" optional, 6 ticketable_type =
        "ticketableType" optional, 7 ticketable_id = "ticketableId" optional, 8
        ticketable_title = "ticketableTitle" optional, 9 game_id = "gameId" optional, 10
        game_title = "gameTitle" optional, 11 game_icon_url = "gameIconUrl" optional, 12
        system_name = "systemName" optional, 13 reporter_display_name =
        "reporterDisplayName" optional, 14 resolver_display_name = "resolverDisplayName"
        optional, 15 author_display_name = "authorDisplayName" optional, }
    );
    crate::wire::object!(
        TicketDocument { 0 jsonapi = "jsonapi" required, 1 included = "included"
        optional, 2 links = "links" required, 3 data = "data" required, }
    );
    crate::wire::object!(
        TicketRelationships { 0 reporter = "reporter" optional_object, 1 resolver =
        "resolver" optional_object, 2 author = "author" optional_object, 3 achievement =
        "achievement" optional_object, 4 leaderboard = "leaderboard" optional_object, }
    );
    crate::wire::object!(
        Tickets { 0 jsonapi = "jsonapi" required, 1 included = "included" optional, 2
        links = "links" required, 3 meta = "meta" required, 4 data = "data" required, }
    );
    crate::wire::object!(ToMany { 0 data = "data" optional, });
    crate::wire::object!(ToOne { 0 data = "data" optional_object, });
    crate::wire::object!(
        UnlockCount { 0 unlock_count = "unlockCount" required, 1 players_hardcore =
        "playersHardcore" required, 2 players_casual = "playersCasual" required, }
    );
    crate::wire::object!(
        UnlockDistribution { 0 total_achievements = "totalAchievements" required, 1
        distribution = "distribution" required, }
    );
    crate::wire::object!(
        User { 0 type_ = "type" required, 1 id = "id" required, 2 attributes =
        "attributes" required, 3 relationships = "relationships" optional_object, 4 links
        = "links" required, }
    );
    crate::wire::object!(
        UserAttributes { 0 display_name = "displayName" optional, 1 avatar_url =
        "avatarUrl" required, 2 motto = "motto" required, 3 points = "points" optional, 4
        points_hardcore = "pointsHardcore" required, 5 points_weighted = "pointsWeighted"
        optional, 6 rank_hardcore = "rankHardcore" optional, 7 rank_casual = "rankCasual"
        optional, 8 yield_unlocks = "yieldUnlocks" required, 9 yield_points =
        "yieldPoints" required, 10 joined_at = "joinedAt" optional, 11 last_activity_at =
        "lastActivityAt" optional, 12 deleted_at = "deletedAt" optional, 13 is_unranked =
        "isUnranked" required, 14 is_user_wall_active = "isUserWallActive" required, 15
        rich_presence = "richPresence" optional, 16 rich_presence_updated_at =
        "richPresenceUpdatedAt" optional, 17 visible_role = "visibleRole" optional, 18
        displayable_roles = "displayableRoles" required, }
    );
    crate::wire::object!(
        UserAward { 0 type_ = "type" required, 1 id = "id" required, 2 attributes =
        "attributes" required, 3 relationships = "relationships" optional_object, }
    );
    crate::wire::object!(
        UserAwardAttributes { 0 awarded_at = "awardedAt" required, 1 kind = "kind"
        required, 2 title = "title" optional, 3 badge_url = "badgeUrl" optional, 4
        display_order = "displayOrder" required, 5 context = "context" required, 6
        user_id = "userId" optional, 7 user_display_name = "userDisplayName" optional, }
    );
    crate::wire::object!(
        UserAwardRelationships { 0 game = "game" optional_object, 1 event = "event"
        optional_object, 2 user = "user" optional_object, }
    );
    crate::wire::object!(
        UserAwards { 0 jsonapi = "jsonapi" required, 1 included = "included" optional, 2
        links = "links" required, 3 meta = "meta" required, 4 data = "data" required, }
    );
    crate::wire::object!(
        UserAwardsMeta { 0 page = "page" required, 1 total_awards_count =
        "totalAwardsCount" required, 2 hidden_awards_count = "hiddenAwardsCount"
        required, 3 mastery_awards_count = "masteryAwardsCount" required, 4
        completion_awards_count = "completionAwardsCount" required, 5
        beaten_hardcore_awards_count = "beatenHardcoreAwardsCount" required, 6
        beaten_casual_awards_count = "beatenCasualAwardsCount" required, 7
        event_awards_count = "eventAwardsCount" required, 8 site_awards_count =
        "siteAwardsCount" required, }
    );
    crate::wire::object!(
        UserAwardsOfUser { 0 jsonapi = "jsonapi" required, 1 included = "included"
        optional, 2 links = "links" required, 3 meta = "meta" required, 4 data = "data"
        required, }
    );
    crate::wire::object!(
        UserDocument { 0 jsonapi = "jsonapi" required, 1 included = "included" optional,
        2 links = "links" required, 3 meta = "meta" required, 4 data = "data" required, }
    );
    crate::wire::object!(
        UserFollow { 0 type_ = "type" required, 1 id = "id" required, 2 attributes =
        "attributes" required, 3 relationships = "relationships" optional_object, }
    );
    crate::wire::object!(
        UserFollowAttributes { 0 followed_at = "followedAt" optional, 1 user_id =
        "userId" optional, 2 display_name = "displayName" optional, 3 avatar_url =
        "avatarUrl" optional, 4 points = "points" required, 5 points_hardcore =
        "pointsHardcore" required, 6 is_mutual = "isMutual" required, }
    );
    crate::wire::object!(UserFollowRelationships { 0 user = "user" optional_object, });
    crate::wire::object!(
        UserFollows { 0 jsonapi = "jsonapi" required, 1 included = "included" optional, 2
        links = "links" required, 3 meta = "meta" required, 4 data = "data" required, }
    );
    crate::wire::object!(
        UserGameListEntries { 0 jsonapi = "jsonapi" required, 1 included = "included"
        optional, 2 links = "links" required, 3 meta = "meta" required, 4 data = "data"
        required, }
    );
    crate::wire::object!(
        UserGameListEntry { 0 type_ = "type" required, 1 id = "id" required, 2 attributes
        = "attributes" required, 3 relationships = "relationships" optional_object, }
    );
    crate::wire::object!(
        UserGameListEntryAttributes { 0 created_at = "createdAt" required, 1 game_id =
        "gameId" required, 2 game_title = "gameTitle" optional, 3 game_icon_url =
        "gameIconUrl" required, 4 system_id = "systemId" required, 5 system_name =
        "systemName" required, 6 points_total = "pointsTotal" optional, 7
        achievements_published = "achievementsPublished" optional, }
    );
    crate::wire::object!(
        UserGameListEntryRelationships { 0 game = "game" optional_object, }
    );
    crate::wire::object!(UserMeta { 0 ranked_users = "rankedUsers" required, });
    crate::wire::object!(
        UserRelationships { 0 last_game = "lastGame" optional_object, }
    );
    crate::wire::object!(
        Users { 0 jsonapi = "jsonapi" required, 1 included = "included" optional, 2 links
        = "links" required, 3 meta = "meta" required, 4 data = "data" required, }
    );
    crate::wire::object!(
        UsersMeta { 0 page = "page" required, 1 ranked_users = "rankedUsers" required, }
    );
    crate::wire::object!(
        WebLinks { 0 self_ = "self" required, 1 web_url = "webUrl" required, }
    );
    crate::wire::object!(
        WeeklyEventAchievement { 0 id = "id" required, 1 achievement_id = "achievementId"
        required, 2 source_achievement_id = "sourceAchievementId" required, 3 event_id =
        "eventId" required, 4 active_from = "activeFrom" required, 5 active_until =
        "activeUntil" required, 6 active_through = "activeThrough" required, 7 decorator
        = "decorator" optional, }
    );
    crate::wire::object!(
        ApiError { 0 message = "message" required, 1 errors = "errors" optional, }
    );
    crate::wire::object!(
        ApiErrorDetail { 0 status = "status" required, 1 title = "title" required, 2 code
        = "code" optional, 3 detail = "detail" optional, 4 source = "source"
        optional_object, 5 meta = "meta" optional_object, }
    );
    crate::wire::object!(ApiErrorMeta { 0 required_scope = "required_scope" required, });
    crate::wire::object!(ApiErrorSource { 0 parameter = "parameter" required, });
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
    /// Unlocks of an achievement
    ///
    /// The unlocks of an achievement, newest first, each with its user. Untracked users are left out; deleted ones stay,
    /// without the reference to the user. New unlocks shift the pages while you read them.
    ///
    /// Sends a `GET` request to `/achievements/{achievementId}/player-achievements`
    ///
    /// Arguments:
    /// - `achievement_id`: Achievement ID.
    /// - `filter_id`: Only unlocks with these IDs.
    /// - `filter_unlocked_from`: Only unlocks since this moment.
    /// - `filter_unlocked_to`: Only unlocks up to this moment.
    /// - `include`: Resources to include: achievement and game in the list of a user, user and game in the list of an achievement. The
    /// other one has no effect there.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the unlocks.
    pub async fn get_achievement_player_achievements<'a>(
        &'a self,
        achievement_id: u64,
        filter_id: Option<&'a str>,
        filter_unlocked_from: Option<&'a str>,
        filter_unlocked_to: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::PlayerAchievements>, Error<()>> {
        let url = format!(
            "{}/achievements/{}/player-achievements",
            self.baseurl,
            encode_path(&achievement_id.to_string()),
        );
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
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("filter[unlockedFrom]", &filter_unlocked_from))
            .query(&progenitor_client::QueryParam::new("filter[unlockedTo]", &filter_unlocked_to))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_achievement_player_achievements" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// An achievement
    ///
    /// An achievement by its ID, in any state and of any system.
    ///
    /// Sends a `GET` request to `/achievements/{achievementId}`
    ///
    /// Arguments:
    /// - `achievement_id`: Achievement ID.
    /// - `include`: Resources to include.
    pub async fn get_achievement<'a>(
        &'a self,
        achievement_id: u64,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::AchievementDocument>, Error<()>> {
        let url = format!("{}/achievements/{}", self.baseurl, encode_path(&achievement_id.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_achievement" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Achievements
    ///
    /// Achievements of games. Without `filter[state]` only promoted ones are listed. Achievements of hubs, events and
    /// deleted games are left out.
    ///
    /// For the achievements of a game, give `filter[gameId]`.
    ///
    /// Sends a `GET` request to `/achievements`
    ///
    /// Arguments:
    /// - `filter_game_id`: Only achievements of the game's sets, bonus sets too.
    /// - `filter_id`: Only achievements with these IDs.
    /// - `filter_state`: Only achievements in these states.
    /// - `filter_type`: Only achievements with these roles. Those without a role cannot be asked for.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the achievements.
    pub async fn get_achievements<'a>(
        &'a self,
        filter_game_id: Option<u64>,
        filter_id: Option<&'a str>,
        filter_state: Option<&'a str>,
        filter_type: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Achievements>, Error<()>> {
        let url = format!("{}/achievements", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("filter[gameId]", &filter_game_id))
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("filter[state]", &filter_state))
            .query(&progenitor_client::QueryParam::new("filter[type]", &filter_type))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_achievements" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Versions of a set of achievements
    ///
    /// The versions of a set, newest first. They cannot be asked for by ID: unlike in other lists, the server takes
    /// `filter[id]` only as `filter[id][]=1`, and fails otherwise.
    ///
    /// Sends a `GET` request to `/achievement-sets/{achievementSetId}/achievement-set-versions`
    ///
    /// Arguments:
    /// - `achievement_set_id`: ID of the set.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the versions of sets.
    pub async fn get_achievement_set_achievement_set_versions<'a>(
        &'a self,
        achievement_set_id: u64,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::AchievementSetVersions>, Error<()>> {
        let url = format!(
            "{}/achievement-sets/{}/achievement-set-versions",
            self.baseurl,
            encode_path(&achievement_set_id.to_string()),
        );
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
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_achievement_set_achievement_set_versions" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Versions of sets of achievements
    ///
    /// The versions of all sets, newest first. They cannot be asked for by ID: unlike in other lists, the server takes
    /// `filter[id]` only as `filter[id][]=1`, and fails otherwise. New versions shift the pages while you read them.
    ///
    /// Sends a `GET` request to `/achievement-set-versions`
    ///
    /// Arguments:
    /// - `filter_achievement_set_id`: Only versions of this set.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the versions of sets.
    pub async fn get_achievement_set_versions<'a>(
        &'a self,
        filter_achievement_set_id: Option<u64>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::AchievementSetVersions>, Error<()>> {
        let url = format!("{}/achievement-set-versions", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new(
                "filter[achievementSetId]",
                &filter_achievement_set_id,
            ))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_achievement_set_versions" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A set of achievements
    ///
    /// A set of achievements by its ID. For its achievements, ask for those of its game.
    ///
    /// Sends a `GET` request to `/achievement-sets/{achievementSetId}`
    ///
    /// Arguments:
    /// - `achievement_set_id`: ID of the set.
    /// - `include`: Resources to include.
    pub async fn get_achievement_set<'a>(
        &'a self,
        achievement_set_id: u64,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::AchievementSetDocument>, Error<()>> {
        let url =
            format!("{}/achievement-sets/{}", self.baseurl, encode_path(&achievement_set_id.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_achievement_set" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Players by number of a game's achievements unlocked
    ///
    /// How many players have unlocked how many of a game's achievements, for promoted ones and others. Untracked players
    /// are left out, unless they are you.
    ///
    /// Sends a `GET` request to `/games/{gameId}/achievement-distribution`
    ///
    /// Arguments:
    /// - `game_id`: Game ID.
    pub async fn get_game_achievement_distribution<'a>(
        &'a self,
        game_id: u64,
    ) -> Result<ResponseValue<types::AchievementDistribution>, Error<()>> {
        let url =
            format!("{}/games/{}/achievement-distribution", self.baseurl, encode_path(&game_id.to_string()),);
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
        let info = OperationInfo { operation_id: "get_game_achievement_distribution" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Claims to a game
    ///
    /// The claims to a game, in any status, newest first.
    ///
    /// Sends a `GET` request to `/games/{gameId}/achievement-set-claims`
    ///
    /// Arguments:
    /// - `game_id`: Game ID.
    /// - `filter_claim_type`: Only claims with these roles.
    /// - `filter_expired`: Only claims that are active or in review, and past their end (`true`) or not (`false`).
    /// - `filter_id`: Only claims with these IDs.
    /// - `filter_set_type`: Only claims with these purposes.
    /// - `filter_special_type`: Only claims of these special kinds.
    /// - `filter_status`: Only claims with these statuses.
    /// - `filter_user`: Only claims of this user.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the claims.
    pub async fn get_game_achievement_set_claims<'a>(
        &'a self,
        game_id: u64,
        filter_claim_type: Option<&'a str>,
        filter_expired: Option<u64>,
        filter_id: Option<&'a str>,
        filter_set_type: Option<&'a str>,
        filter_special_type: Option<&'a str>,
        filter_status: Option<&'a str>,
        filter_user: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::AchievementSetClaims>, Error<()>> {
        let url =
            format!("{}/games/{}/achievement-set-claims", self.baseurl, encode_path(&game_id.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("filter[claimType]", &filter_claim_type))
            .query(&progenitor_client::QueryParam::new("filter[expired]", &filter_expired))
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("filter[setType]", &filter_set_type))
            .query(&progenitor_client::QueryParam::new("filter[specialType]", &filter_special_type))
            .query(&progenitor_client::QueryParam::new("filter[status]", &filter_status))
            .query(&progenitor_client::QueryParam::new("filter[user]", &filter_user))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_game_achievement_set_claims" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Hashes of a game's files
    ///
    /// The hashes of a game's files, whether its achievements work with them or not: see `compatibility`.
    ///
    /// Sends a `GET` request to `/games/{gameId}/hashes`
    ///
    /// Arguments:
    /// - `game_id`: Game ID.
    /// - `filter_compatibility`: Only hashes of this compatibility.
    /// - `filter_id`: Only hashes with these IDs.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the hashes.
    pub async fn get_game_hashes<'a>(
        &'a self,
        game_id: u64,
        filter_compatibility: Option<&'a str>,
        filter_id: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::GameHashes>, Error<()>> {
        let url = format!("{}/games/{}/hashes", self.baseurl, encode_path(&game_id.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("filter[compatibility]", &filter_compatibility))
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
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

    /// A game
    ///
    /// A game by its ID, subsets too.
    ///
    /// For its achievements and leaderboards, give `filter[gameId]` with those lists.
    ///
    /// Sends a `GET` request to `/games/{gameId}`
    ///
    /// Arguments:
    /// - `game_id`: Game ID.
    /// - `include`: Resources to include.
    pub async fn get_game<'a>(
        &'a self,
        game_id: u64,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::GameDocument>, Error<()>> {
        let url = format!("{}/games/{}", self.baseurl, encode_path(&game_id.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("include", &include))
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

    /// Games
    ///
    /// All games but subsets and what belongs to hubs and events. A single game, and the games of a hub, are found
    /// nevertheless.
    ///
    /// Titles cannot be searched.
    ///
    /// Sends a `GET` request to `/games`
    ///
    /// Arguments:
    /// - `filter_id`: Only games with these IDs.
    /// - `filter_system_id`: Only games of this system.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the games.
    pub async fn get_games<'a>(
        &'a self,
        filter_id: Option<&'a str>,
        filter_system_id: Option<u64>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Games>, Error<()>> {
        let url = format!("{}/games", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("filter[systemId]", &filter_system_id))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_games" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's claims
    ///
    /// The claims of a user, in any status, newest first.
    ///
    /// Sends a `GET` request to `/users/{user}/achievement-set-claims`
    ///
    /// Arguments:
    /// - `user`: ULID or name of the user.
    /// - `filter_claim_type`: Only claims with these roles.
    /// - `filter_expired`: Only claims that are active or in review, and past their end (`true`) or not (`false`).
    /// - `filter_game_id`: Only claims to this game.
    /// - `filter_id`: Only claims with these IDs.
    /// - `filter_set_type`: Only claims with these purposes.
    /// - `filter_special_type`: Only claims of these special kinds.
    /// - `filter_status`: Only claims with these statuses.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the claims.
    pub async fn get_user_achievement_set_claims<'a>(
        &'a self,
        user: &'a str,
        filter_claim_type: Option<&'a str>,
        filter_expired: Option<u64>,
        filter_game_id: Option<u64>,
        filter_id: Option<&'a str>,
        filter_set_type: Option<&'a str>,
        filter_special_type: Option<&'a str>,
        filter_status: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::AchievementSetClaims>, Error<()>> {
        let url =
            format!("{}/users/{}/achievement-set-claims", self.baseurl, encode_path(&user.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("filter[claimType]", &filter_claim_type))
            .query(&progenitor_client::QueryParam::new("filter[expired]", &filter_expired))
            .query(&progenitor_client::QueryParam::new("filter[gameId]", &filter_game_id))
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("filter[setType]", &filter_set_type))
            .query(&progenitor_client::QueryParam::new("filter[specialType]", &filter_special_type))
            .query(&progenitor_client::QueryParam::new("filter[status]", &filter_status))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_achievement_set_claims" };
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
    /// The awards of a user in their own order, then oldest first, and the number of each kind. Hidden ones are counted but
    /// not listed. An award with several tiers is listed once, with the highest.
    ///
    /// Sends a `GET` request to `/users/{user}/awards`
    ///
    /// Arguments:
    /// - `user`: ULID or name of the user.
    /// - `filter_awarded_from`: Only awards since this moment.
    /// - `filter_awarded_to`: Only awards up to this moment.
    /// - `filter_event_id`: Only awards of this event.
    /// - `filter_game_award_tier`: All awards for games, or only the highest for each game.
    /// - `filter_game_id`: Only awards for this game.
    /// - `filter_id`: Only awards with these IDs.
    /// - `filter_kind`: Only awards of these kinds.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the awards.
    pub async fn get_user_awards<'a>(
        &'a self,
        user: &'a str,
        filter_awarded_from: Option<&'a str>,
        filter_awarded_to: Option<&'a str>,
        filter_event_id: Option<u64>,
        filter_game_award_tier: Option<&'a str>,
        filter_game_id: Option<u64>,
        filter_id: Option<&'a str>,
        filter_kind: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::UserAwardsOfUser>, Error<()>> {
        let url = format!("{}/users/{}/awards", self.baseurl, encode_path(&user.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("filter[awardedFrom]", &filter_awarded_from))
            .query(&progenitor_client::QueryParam::new("filter[awardedTo]", &filter_awarded_to))
            .query(&progenitor_client::QueryParam::new("filter[eventId]", &filter_event_id))
            .query(&progenitor_client::QueryParam::new("filter[gameAwardTier]", &filter_game_award_tier))
            .query(&progenitor_client::QueryParam::new("filter[gameId]", &filter_game_id))
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("filter[kind]", &filter_kind))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
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

    /// Users who follow you
    ///
    /// The users who follow the owner of the token, latest first. Banned users are left out. No other user's list can be
    /// read. New followers shift the pages while you read them.
    ///
    /// Sends a `GET` request to `/users/{user}/followers`
    ///
    /// Arguments:
    /// - `user`: ULID or name of the user.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the follows.
    pub async fn get_user_followers<'a>(
        &'a self,
        user: &'a str,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::UserFollows>, Error<()>> {
        let url = format!("{}/users/{}/followers", self.baseurl, encode_path(&user.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_followers" };
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
    /// The users whom the owner of the token follows, latest first. Banned users are left out. No other user's list can be
    /// read.
    ///
    /// Sends a `GET` request to `/users/{user}/following`
    ///
    /// Arguments:
    /// - `user`: ULID or name of the user.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the follows.
    pub async fn get_user_following<'a>(
        &'a self,
        user: &'a str,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::UserFollows>, Error<()>> {
        let url = format!("{}/users/{}/following", self.baseurl, encode_path(&user.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_following" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's leaderboard entries
    ///
    /// The entries of a user, in the order of the leaderboards' IDs, which cannot be changed. An untracked user has none.
    ///
    /// Sends a `GET` request to `/users/{user}/leaderboard-entries`
    ///
    /// Arguments:
    /// - `user`: ULID or name of the user.
    /// - `filter_game_id`: Only entries of leaderboards of these games.
    /// - `filter_id`: Only entries with these IDs.
    /// - `filter_max_rank`: Only entries up to this rank, with all that share it.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    pub async fn get_user_leaderboard_entries<'a>(
        &'a self,
        user: &'a str,
        filter_game_id: Option<&'a str>,
        filter_id: Option<&'a str>,
        filter_max_rank: Option<u64>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
    ) -> Result<ResponseValue<types::LeaderboardEntries>, Error<()>> {
        let url = format!("{}/users/{}/leaderboard-entries", self.baseurl, encode_path(&user.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("filter[gameId]", &filter_game_id))
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("filter[maxRank]", &filter_max_rank))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_leaderboard_entries" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's progress in sets of achievements
    ///
    /// How far a user is in each set of achievements, latest unlock first. The order changes while the user plays.
    ///
    /// Sends a `GET` request to `/users/{user}/player-achievement-sets`
    ///
    /// Arguments:
    /// - `user`: ULID or name of the user.
    /// - `filter_achievement_set_id`: Only this set.
    /// - `filter_award_kind`: Only sets that the user has completed or mastered.
    /// - `filter_game_id`: Only sets of this game, bonus sets too.
    /// - `filter_id`: Only those with these IDs.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of a user's sets.
    pub async fn get_user_player_achievement_sets<'a>(
        &'a self,
        user: &'a str,
        filter_achievement_set_id: Option<u64>,
        filter_award_kind: Option<&'a str>,
        filter_game_id: Option<u64>,
        filter_id: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::PlayerAchievementSets>, Error<()>> {
        let url =
            format!("{}/users/{}/player-achievement-sets", self.baseurl, encode_path(&user.to_string()),);
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
            .query(&progenitor_client::QueryParam::new(
                "filter[achievementSetId]",
                &filter_achievement_set_id,
            ))
            .query(&progenitor_client::QueryParam::new("filter[awardKind]", &filter_award_kind))
            .query(&progenitor_client::QueryParam::new("filter[gameId]", &filter_game_id))
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_player_achievement_sets" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's unlocks
    ///
    /// The unlocks of a user, newest first, each with its achievement. Those of events, hubs and deleted games are left
    /// out. New unlocks shift the pages while you read them.
    ///
    /// Sends a `GET` request to `/users/{user}/player-achievements`
    ///
    /// Arguments:
    /// - `user`: ULID or name of the user.
    /// - `filter_achievement_set_id`: Only achievements of this set.
    /// - `filter_game_id`: Only achievements that the game owns, not those of its bonus sets.
    /// - `filter_id`: Only unlocks with these IDs.
    /// - `filter_unlocked_from`: Only unlocks since this moment.
    /// - `filter_unlocked_to`: Only unlocks up to this moment.
    /// - `include`: Resources to include: achievement and game in the list of a user, user and game in the list of an achievement. The
    /// other one has no effect there.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the unlocks.
    pub async fn get_user_player_achievements<'a>(
        &'a self,
        user: &'a str,
        filter_achievement_set_id: Option<u64>,
        filter_game_id: Option<u64>,
        filter_id: Option<&'a str>,
        filter_unlocked_from: Option<&'a str>,
        filter_unlocked_to: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::PlayerAchievements>, Error<()>> {
        let url = format!("{}/users/{}/player-achievements", self.baseurl, encode_path(&user.to_string()),);
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
            .query(&progenitor_client::QueryParam::new(
                "filter[achievementSetId]",
                &filter_achievement_set_id,
            ))
            .query(&progenitor_client::QueryParam::new("filter[gameId]", &filter_game_id))
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("filter[unlockedFrom]", &filter_unlocked_from))
            .query(&progenitor_client::QueryParam::new("filter[unlockedTo]", &filter_unlocked_to))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_player_achievements" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user's games
    ///
    /// The games that a user has played, last played first. The order changes while the user plays. Only `include=game`
    /// says which games they are. Those of events and hubs, and deleted ones, are left out.
    ///
    /// Sends a `GET` request to `/users/{user}/player-games`
    ///
    /// Arguments:
    /// - `user`: ULID or name of the user.
    /// - `filter_award_kind`: Only games that the user has beaten.
    /// - `filter_game_id`: Only these games.
    /// - `filter_id`: Only those with these IDs.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of a user's games.
    pub async fn get_user_player_games<'a>(
        &'a self,
        user: &'a str,
        filter_award_kind: Option<&'a str>,
        filter_game_id: Option<&'a str>,
        filter_id: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::PlayerGames>, Error<()>> {
        let url = format!("{}/users/{}/player-games", self.baseurl, encode_path(&user.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("filter[awardKind]", &filter_award_kind))
            .query(&progenitor_client::QueryParam::new("filter[gameId]", &filter_game_id))
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_player_games" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Games on a list of a user
    ///
    /// The games on one of the lists of a user, latest first. The list of requested sets can be anybody's; the list of
    /// games to play is that of the owner of the token, or of a user with whom they follow each other; the list of games to
    /// develop is the owner's own.
    ///
    /// A deleted game on the list makes the page fail with a 500.
    ///
    /// Sends a `GET` request to `/users/{user}/user-game-list-entries`
    ///
    /// Arguments:
    /// - `user`: ULID or name of the user.
    /// - `filter_game_id`: Only this game.
    /// - `filter_kind`: Which list.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the entries.
    pub async fn get_user_user_game_list_entries<'a>(
        &'a self,
        user: &'a str,
        filter_game_id: Option<u64>,
        filter_kind: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::UserGameListEntries>, Error<()>> {
        let url =
            format!("{}/users/{}/user-game-list-entries", self.baseurl, encode_path(&user.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("filter[gameId]", &filter_game_id))
            .query(&progenitor_client::QueryParam::new("filter[kind]", &filter_kind))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_user_game_list_entries" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A user
    ///
    /// A user by ULID or name. Deleted, banned and unverified users give a 404.
    ///
    /// Sends a `GET` request to `/users/{user}`
    ///
    /// Arguments:
    /// - `user`: ULID or name of the user.
    /// - `include`: Resources to include.
    pub async fn get_user<'a>(
        &'a self,
        user: &'a str,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::UserDocument>, Error<()>> {
        let url = format!("{}/users/{}", self.baseurl, encode_path(&user.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Users
    ///
    /// All users, those with the most hardcore points first. Deleted, banned and unverified users are left out. The order
    /// changes all the time.
    ///
    /// Names cannot be searched: ask for the user by name.
    ///
    /// Sends a `GET` request to `/users`
    ///
    /// Arguments:
    /// - `filter_ranked`: Only users who are tracked (`true`), or are not (`false`).
    /// - `filter_role`: Only users who show this role, such as `developer`, in upper or lower case.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the users.
    pub async fn get_users<'a>(
        &'a self,
        filter_ranked: Option<u64>,
        filter_role: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Users>, Error<()>> {
        let url = format!("{}/users", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("filter[ranked]", &filter_ranked))
            .query(&progenitor_client::QueryParam::new("filter[role]", &filter_role))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_users" };
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
    /// The entries of a leaderboard, best first; of equal scores, the older entry comes first. The order cannot be changed.
    /// Untracked and deleted users are left out. A hidden leaderboard has no entries.
    ///
    /// Ranks are counted from the place on the page. They are right without a filter, with `filter[user]` and with
    /// `filter[maxRank]`; with `filter[id]` they are not.
    ///
    /// Sends a `GET` request to `/leaderboards/{leaderboardId}/entries`
    ///
    /// Arguments:
    /// - `leaderboard_id`: Leaderboard ID.
    /// - `filter_id`: Only entries with these IDs.
    /// - `filter_max_rank`: Only entries up to this rank, with all that share it.
    /// - `filter_user`: Only the entry of this user.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    pub async fn get_leaderboard_entries<'a>(
        &'a self,
        leaderboard_id: u64,
        filter_id: Option<&'a str>,
        filter_max_rank: Option<u64>,
        filter_user: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
    ) -> Result<ResponseValue<types::LeaderboardEntries>, Error<()>> {
        let url =
            format!("{}/leaderboards/{}/entries", self.baseurl, encode_path(&leaderboard_id.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("filter[maxRank]", &filter_max_rank))
            .query(&progenitor_client::QueryParam::new("filter[user]", &filter_user))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
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

    /// A leaderboard
    ///
    /// A leaderboard by its ID, hidden ones too.
    ///
    /// Sends a `GET` request to `/leaderboards/{leaderboardId}`
    ///
    /// Arguments:
    /// - `leaderboard_id`: Leaderboard ID.
    /// - `include`: Resources to include.
    pub async fn get_leaderboard<'a>(
        &'a self,
        leaderboard_id: u64,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::LeaderboardDocument>, Error<()>> {
        let url = format!("{}/leaderboards/{}", self.baseurl, encode_path(&leaderboard_id.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_leaderboard" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Leaderboards
    ///
    /// The leaderboards of games, in any state. Hidden ones are left out.
    ///
    /// For the leaderboards of a game, give `filter[gameId]`.
    ///
    /// Sends a `GET` request to `/leaderboards`
    ///
    /// Arguments:
    /// - `filter_game_id`: Only leaderboards of this game.
    /// - `filter_id`: Only leaderboards with these IDs.
    /// - `filter_state`: Only leaderboards in these states.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the leaderboards.
    pub async fn get_leaderboards<'a>(
        &'a self,
        filter_game_id: Option<u64>,
        filter_id: Option<&'a str>,
        filter_state: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Leaderboards>, Error<()>> {
        let url = format!("{}/leaderboards", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("filter[gameId]", &filter_game_id))
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("filter[state]", &filter_state))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_leaderboards" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A system
    ///
    /// A system by its ID; hubs (100) and events (101) too.
    ///
    /// Sends a `GET` request to `/systems/{systemId}`
    ///
    /// Arguments:
    /// - `system_id`: System ID.
    pub async fn get_system<'a>(
        &'a self,
        system_id: u64,
    ) -> Result<ResponseValue<types::SystemDocument>, Error<()>> {
        let url = format!("{}/systems/{}", self.baseurl, encode_path(&system_id.to_string()),);
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
        let info = OperationInfo { operation_id: "get_system" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Systems
    ///
    /// The systems that games run on. Hubs and events are systems only in other answers. There are more of them than a page
    /// has without `page[size]`.
    ///
    /// Sends a `GET` request to `/systems`
    ///
    /// Arguments:
    /// - `filter_active`: Only systems that are active (`true`), or are not (`false`).
    /// - `filter_id`: Only systems with these IDs.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the systems.
    pub async fn get_systems<'a>(
        &'a self,
        filter_active: Option<u64>,
        filter_id: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Systems>, Error<()>> {
        let url = format!("{}/systems", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("filter[active]", &filter_active))
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_systems" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Games of a hub
    ///
    /// The games of a hub, subsets and games of events too. Those of a hub that is not for everybody are found as well.
    ///
    /// Sends a `GET` request to `/hubs/{hubId}/games`
    ///
    /// Arguments:
    /// - `hub_id`: Hub ID.
    /// - `filter_id`: Only games with these IDs.
    /// - `filter_system_id`: Only games of this system.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the games.
    pub async fn get_hub_games<'a>(
        &'a self,
        hub_id: u64,
        filter_id: Option<&'a str>,
        filter_system_id: Option<u64>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Games>, Error<()>> {
        let url = format!("{}/hubs/{}/games", self.baseurl, encode_path(&hub_id.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("filter[systemId]", &filter_system_id))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_hub_games" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Hubs that a hub links to
    ///
    /// The hubs that a hub links to. Those of a hub that is not for everybody are found as well.
    ///
    /// Sends a `GET` request to `/hubs/{hubId}/links`
    ///
    /// Arguments:
    /// - `hub_id`: Hub ID.
    /// - `filter_id`: Only hubs with these IDs.
    /// - `filter_parent_id`: Only hubs that this hub links to.
    /// - `filter_title`: Only hubs with this text in their title. `%` stands for any text, `_` for any character.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the hubs.
    pub async fn get_hub_links<'a>(
        &'a self,
        hub_id: u64,
        filter_id: Option<&'a str>,
        filter_parent_id: Option<u64>,
        filter_title: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Hubs>, Error<()>> {
        let url = format!("{}/hubs/{}/links", self.baseurl, encode_path(&hub_id.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("filter[parentId]", &filter_parent_id))
            .query(&progenitor_client::QueryParam::new("filter[title]", &filter_title))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_hub_links" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A hub
    ///
    /// A hub by its ID, or a group of similar games. One that is not for everybody gives a 403.
    ///
    /// Sends a `GET` request to `/hubs/{hubId}`
    ///
    /// Arguments:
    /// - `hub_id`: Hub ID.
    pub async fn get_hub<'a>(&'a self, hub_id: u64) -> Result<ResponseValue<types::HubDocument>, Error<()>> {
        let url = format!("{}/hubs/{}", self.baseurl, encode_path(&hub_id.to_string()),);
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
        let info = OperationInfo { operation_id: "get_hub" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Hubs
    ///
    /// The hubs, without groups of similar games. Hubs that are not for everybody are listed, and give a 403 when asked
    /// for.
    ///
    /// Sends a `GET` request to `/hubs`
    ///
    /// Arguments:
    /// - `filter_id`: Only hubs with these IDs.
    /// - `filter_parent_id`: Only hubs that this hub links to.
    /// - `filter_title`: Only hubs with this text in their title. `%` stands for any text, `_` for any character.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the hubs.
    pub async fn get_hubs<'a>(
        &'a self,
        filter_id: Option<&'a str>,
        filter_parent_id: Option<u64>,
        filter_title: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Hubs>, Error<()>> {
        let url = format!("{}/hubs", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("filter[parentId]", &filter_parent_id))
            .query(&progenitor_client::QueryParam::new("filter[title]", &filter_title))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_hubs" };
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
    /// The achievement of the week, as IDs and dates. The achievement itself is the one with the ID `sourceAchievementId`.
    /// A 404 means that there is none at the moment.
    ///
    /// Sends a `GET` request to `/event-achievements/achievement-of-the-week`
    pub async fn get_achievement_of_the_week<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::AchievementOfTheWeek>, Error<()>> {
        let url = format!("{}/event-achievements/achievement-of-the-week", self.baseurl,);
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

    /// An achievement of an event
    ///
    /// An achievement of an event, by the ID that it has there. One that is not promoted, or of an event in the future,
    /// gives a 404.
    ///
    /// Sends a `GET` request to `/event-achievements/{eventAchievementId}`
    ///
    /// Arguments:
    /// - `event_achievement_id`: ID of the event achievement. It is not an achievement ID.
    /// - `include`: Resources to include.
    pub async fn get_event_achievement<'a>(
        &'a self,
        event_achievement_id: u64,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::EventAchievementDocument>, Error<()>> {
        let url = format!(
            "{}/event-achievements/{}",
            self.baseurl,
            encode_path(&event_achievement_id.to_string()),
        );
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
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_event_achievement" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Achievements of events
    ///
    /// The promoted achievements of all events that are not in the future, those that start last first.
    ///
    /// An event has a copy of each achievement; users unlock the source, and get the copy.
    ///
    /// Sends a `GET` request to `/event-achievements`
    ///
    /// Arguments:
    /// - `filter_active`: Only those that count today (`true`), or not yet or no longer (`false`).
    /// - `filter_event_id`: Only achievements of these events.
    /// - `filter_evergreen`: Only those that have no end (`true`), or have one (`false`).
    /// - `filter_id`: Only event achievements with these IDs.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the event achievements.
    pub async fn get_event_achievements<'a>(
        &'a self,
        filter_active: Option<u64>,
        filter_event_id: Option<&'a str>,
        filter_evergreen: Option<u64>,
        filter_id: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::EventAchievements>, Error<()>> {
        let url = format!("{}/event-achievements", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("filter[active]", &filter_active))
            .query(&progenitor_client::QueryParam::new("filter[eventId]", &filter_event_id))
            .query(&progenitor_client::QueryParam::new("filter[evergreen]", &filter_evergreen))
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_event_achievements" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// An event's achievements
    ///
    /// The promoted achievements of an event, those that start last first. An event in the future gives a 403.
    ///
    /// Sends a `GET` request to `/events/{eventId}/event-achievements`
    ///
    /// Arguments:
    /// - `event_id`: Event ID.
    /// - `filter_active`: Only those that count today (`true`), or not yet or no longer (`false`).
    /// - `filter_evergreen`: Only those that have no end (`true`), or have one (`false`).
    /// - `filter_id`: Only event achievements with these IDs.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the event achievements.
    pub async fn get_event_event_achievements<'a>(
        &'a self,
        event_id: u64,
        filter_active: Option<u64>,
        filter_evergreen: Option<u64>,
        filter_id: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::EventAchievements>, Error<()>> {
        let url =
            format!("{}/events/{}/event-achievements", self.baseurl, encode_path(&event_id.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("filter[active]", &filter_active))
            .query(&progenitor_client::QueryParam::new("filter[evergreen]", &filter_evergreen))
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_event_event_achievements" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// An event
    ///
    /// An event by its ID. One in the future gives a 403.
    ///
    /// Sends a `GET` request to `/events/{eventId}`
    ///
    /// Arguments:
    /// - `event_id`: Event ID.
    /// - `include`: Resources to include.
    pub async fn get_event<'a>(
        &'a self,
        event_id: u64,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::EventDocument>, Error<()>> {
        let url = format!("{}/events/{}", self.baseurl, encode_path(&event_id.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("include", &include))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_event" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Events
    ///
    /// The events of the site, without those in the future.
    ///
    /// Sends a `GET` request to `/events`
    ///
    /// Arguments:
    /// - `filter_id`: Only events with these IDs.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the events.
    pub async fn get_events<'a>(
        &'a self,
        filter_id: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Events>, Error<()>> {
        let url = format!("{}/events", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_events" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Claims
    ///
    /// The claims of all users, in any status, newest first. Those of banned users are left out. An expired claim stays
    /// active until somebody closes it. New claims shift the pages while you read them.
    ///
    /// Sends a `GET` request to `/achievement-set-claims`
    ///
    /// Arguments:
    /// - `filter_claim_type`: Only claims with these roles.
    /// - `filter_expired`: Only claims that are active or in review, and past their end (`true`) or not (`false`).
    /// - `filter_game_id`: Only claims to this game.
    /// - `filter_id`: Only claims with these IDs.
    /// - `filter_set_type`: Only claims with these purposes.
    /// - `filter_special_type`: Only claims of these special kinds.
    /// - `filter_status`: Only claims with these statuses.
    /// - `filter_user`: Only claims of this user.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the claims.
    pub async fn get_achievement_set_claims<'a>(
        &'a self,
        filter_claim_type: Option<&'a str>,
        filter_expired: Option<u64>,
        filter_game_id: Option<u64>,
        filter_id: Option<&'a str>,
        filter_set_type: Option<&'a str>,
        filter_special_type: Option<&'a str>,
        filter_status: Option<&'a str>,
        filter_user: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::AchievementSetClaims>, Error<()>> {
        let url = format!("{}/achievement-set-claims", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("filter[claimType]", &filter_claim_type))
            .query(&progenitor_client::QueryParam::new("filter[expired]", &filter_expired))
            .query(&progenitor_client::QueryParam::new("filter[gameId]", &filter_game_id))
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("filter[setType]", &filter_set_type))
            .query(&progenitor_client::QueryParam::new("filter[specialType]", &filter_special_type))
            .query(&progenitor_client::QueryParam::new("filter[status]", &filter_status))
            .query(&progenitor_client::QueryParam::new("filter[user]", &filter_user))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_achievement_set_claims" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Awards of all users, newest first
    ///
    /// The awards of all users, newest first: hidden ones too, and lower ones beside the highest. Those of banned and
    /// deleted users are left out.
    ///
    /// The list is not counted: it ends with the page that has no `next` link. Awards of the same moment are in no
    /// particular order, so pages can overlap. New awards shift the pages while you read them.
    ///
    /// Sends a `GET` request to `/user-awards`
    ///
    /// Arguments:
    /// - `filter_awarded_from`: Only awards since this moment.
    /// - `filter_awarded_to`: Only awards up to this moment.
    /// - `filter_event_id`: Only awards of this event.
    /// - `filter_game_award_tier`: All awards for games, or only the highest for each game.
    /// - `filter_game_id`: Only awards for this game.
    /// - `filter_id`: Only awards with these IDs.
    /// - `filter_kind`: Only awards of these kinds.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the awards.
    pub async fn get_awards<'a>(
        &'a self,
        filter_awarded_from: Option<&'a str>,
        filter_awarded_to: Option<&'a str>,
        filter_event_id: Option<u64>,
        filter_game_award_tier: Option<&'a str>,
        filter_game_id: Option<u64>,
        filter_id: Option<&'a str>,
        filter_kind: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::UserAwards>, Error<()>> {
        let url = format!("{}/user-awards", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("filter[awardedFrom]", &filter_awarded_from))
            .query(&progenitor_client::QueryParam::new("filter[awardedTo]", &filter_awarded_to))
            .query(&progenitor_client::QueryParam::new("filter[eventId]", &filter_event_id))
            .query(&progenitor_client::QueryParam::new("filter[gameAwardTier]", &filter_game_award_tier))
            .query(&progenitor_client::QueryParam::new("filter[gameId]", &filter_game_id))
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("filter[kind]", &filter_kind))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_awards" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Comments on an achievement
    ///
    /// The comments on an achievement, oldest first. Automated comments, and those of deleted and banned users, are left
    /// out.
    ///
    /// Sends a `GET` request to `/achievements/{achievementId}/comments`
    ///
    /// Arguments:
    /// - `achievement_id`: Achievement ID.
    /// - `filter_id`: Only comments with these IDs.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the comments.
    pub async fn get_achievement_comments<'a>(
        &'a self,
        achievement_id: u64,
        filter_id: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Comments>, Error<()>> {
        let url =
            format!("{}/achievements/{}/comments", self.baseurl, encode_path(&achievement_id.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_achievement_comments" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Comments on a game
    ///
    /// The comments on a game, oldest first. Automated comments, and those of deleted and banned users, are left out.
    ///
    /// Sends a `GET` request to `/games/{gameId}/comments`
    ///
    /// Arguments:
    /// - `game_id`: Game ID.
    /// - `filter_id`: Only comments with these IDs.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the comments.
    pub async fn get_game_comments<'a>(
        &'a self,
        game_id: u64,
        filter_id: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Comments>, Error<()>> {
        let url = format!("{}/games/{}/comments", self.baseurl, encode_path(&game_id.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_game_comments" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Comments on a user's wall
    ///
    /// The comments on a user's wall, oldest first. Those of deleted and banned users are left out. A user who has switched
    /// the wall off gives a 404.
    ///
    /// Sends a `GET` request to `/users/{user}/wall-comments`
    ///
    /// Arguments:
    /// - `user`: ULID or name of the user.
    /// - `filter_id`: Only comments with these IDs.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the comments.
    pub async fn get_user_wall_comments<'a>(
        &'a self,
        user: &'a str,
        filter_id: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Comments>, Error<()>> {
        let url = format!("{}/users/{}/wall-comments", self.baseurl, encode_path(&user.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("filter[id]", &filter_id))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_wall_comments" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Tickets about an achievement
    ///
    /// The tickets about an achievement, newest first. Without `filter[state]` only open tickets are listed, and those that
    /// wait for an answer from their reporter.
    ///
    /// Sends a `GET` request to `/achievements/{achievementId}/tickets`
    ///
    /// Arguments:
    /// - `achievement_id`: Achievement ID.
    /// - `filter_reporter_user_id`: Only tickets by users with these ULIDs. Names find nothing.
    /// - `filter_resolver_user_id`: Only tickets that users with these ULIDs have resolved. Names find nothing.
    /// - `filter_state`: Only tickets in these states.
    /// - `filter_type`: Only tickets with these problems.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the tickets.
    pub async fn get_achievement_tickets<'a>(
        &'a self,
        achievement_id: u64,
        filter_reporter_user_id: Option<&'a str>,
        filter_resolver_user_id: Option<&'a str>,
        filter_state: Option<&'a str>,
        filter_type: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Tickets>, Error<()>> {
        let url =
            format!("{}/achievements/{}/tickets", self.baseurl, encode_path(&achievement_id.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("filter[reporterUserId]", &filter_reporter_user_id))
            .query(&progenitor_client::QueryParam::new("filter[resolverUserId]", &filter_resolver_user_id))
            .query(&progenitor_client::QueryParam::new("filter[state]", &filter_state))
            .query(&progenitor_client::QueryParam::new("filter[type]", &filter_type))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_achievement_tickets" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Tickets about a game
    ///
    /// The tickets about a game's achievements and leaderboards, newest first; not those about its rich presence. Without
    /// `filter[state]` only open tickets are listed, and those that wait for an answer from their reporter.
    ///
    /// Sends a `GET` request to `/games/{gameId}/tickets`
    ///
    /// Arguments:
    /// - `game_id`: Game ID.
    /// - `filter_achievement_id`: Only tickets about these achievements.
    /// - `filter_leaderboard_id`: Only tickets about these leaderboards.
    /// - `filter_reporter_user_id`: Only tickets by users with these ULIDs. Names find nothing.
    /// - `filter_resolver_user_id`: Only tickets that users with these ULIDs have resolved. Names find nothing.
    /// - `filter_state`: Only tickets in these states.
    /// - `filter_ticketable_type`: Only tickets about these things.
    /// - `filter_type`: Only tickets with these problems.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the tickets.
    pub async fn get_game_tickets<'a>(
        &'a self,
        game_id: u64,
        filter_achievement_id: Option<&'a str>,
        filter_leaderboard_id: Option<&'a str>,
        filter_reporter_user_id: Option<&'a str>,
        filter_resolver_user_id: Option<&'a str>,
        filter_state: Option<&'a str>,
        filter_ticketable_type: Option<&'a str>,
        filter_type: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Tickets>, Error<()>> {
        let url = format!("{}/games/{}/tickets", self.baseurl, encode_path(&game_id.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("filter[achievementId]", &filter_achievement_id))
            .query(&progenitor_client::QueryParam::new("filter[leaderboardId]", &filter_leaderboard_id))
            .query(&progenitor_client::QueryParam::new("filter[reporterUserId]", &filter_reporter_user_id))
            .query(&progenitor_client::QueryParam::new("filter[resolverUserId]", &filter_resolver_user_id))
            .query(&progenitor_client::QueryParam::new("filter[state]", &filter_state))
            .query(&progenitor_client::QueryParam::new("filter[ticketableType]", &filter_ticketable_type))
            .query(&progenitor_client::QueryParam::new("filter[type]", &filter_type))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_game_tickets" };
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
    /// A ticket by its ID, in any state.
    ///
    /// Sends a `GET` request to `/tickets/{ticketId}`
    ///
    /// Arguments:
    /// - `ticket_id`: Ticket ID.
    /// - `include`: Resources to include.
    pub async fn get_ticket<'a>(
        &'a self,
        ticket_id: u64,
        include: Option<&'a str>,
    ) -> Result<ResponseValue<types::TicketDocument>, Error<()>> {
        let url = format!("{}/tickets/{}", self.baseurl, encode_path(&ticket_id.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("include", &include))
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

    /// Tickets
    ///
    /// The tickets of all users, newest first. Without `filter[state]` only open tickets are listed, and those that wait
    /// for an answer from their reporter. Quarantined ones are there for their reporter and for developers only.
    ///
    /// Always send `page[size]` or `page[number]`: with `filter[gameId]` and without a page, the server answers with the
    /// newest ticket in place of a list. New tickets shift the pages while you read them.
    ///
    /// Sends a `GET` request to `/tickets`
    ///
    /// Arguments:
    /// - `filter_achievement_id`: Only tickets about these achievements.
    /// - `filter_game_id`: Only tickets about the game's achievements and leaderboards.
    /// - `filter_leaderboard_id`: Only tickets about these leaderboards.
    /// - `filter_reporter_user_id`: Only tickets by users with these ULIDs. Names find nothing.
    /// - `filter_resolver_user_id`: Only tickets that users with these ULIDs have resolved. Names find nothing.
    /// - `filter_state`: Only tickets in these states.
    /// - `filter_ticketable_type`: Only tickets about these things.
    /// - `filter_type`: Only tickets with these problems.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the tickets.
    pub async fn get_tickets<'a>(
        &'a self,
        filter_achievement_id: Option<&'a str>,
        filter_game_id: Option<u64>,
        filter_leaderboard_id: Option<&'a str>,
        filter_reporter_user_id: Option<&'a str>,
        filter_resolver_user_id: Option<&'a str>,
        filter_state: Option<&'a str>,
        filter_ticketable_type: Option<&'a str>,
        filter_type: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Tickets>, Error<()>> {
        let url = format!("{}/tickets", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("filter[achievementId]", &filter_achievement_id))
            .query(&progenitor_client::QueryParam::new("filter[gameId]", &filter_game_id))
            .query(&progenitor_client::QueryParam::new("filter[leaderboardId]", &filter_leaderboard_id))
            .query(&progenitor_client::QueryParam::new("filter[reporterUserId]", &filter_reporter_user_id))
            .query(&progenitor_client::QueryParam::new("filter[resolverUserId]", &filter_resolver_user_id))
            .query(&progenitor_client::QueryParam::new("filter[state]", &filter_state))
            .query(&progenitor_client::QueryParam::new("filter[ticketableType]", &filter_ticketable_type))
            .query(&progenitor_client::QueryParam::new("filter[type]", &filter_type))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_tickets" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Tickets about a user's work
    ///
    /// The tickets about a user's achievements and leaderboards, newest first. For tickets that the user has reported, give
    /// `filter[reporterUserId]` with the list of all tickets. Without `filter[state]` only open tickets are listed, and
    /// those that wait for an answer from their reporter.
    ///
    /// Sends a `GET` request to `/users/{user}/tickets`
    ///
    /// Arguments:
    /// - `user`: ULID or name of the user.
    /// - `filter_achievement_id`: Only tickets about these achievements.
    /// - `filter_game_id`: Only tickets about the game's achievements and leaderboards.
    /// - `filter_leaderboard_id`: Only tickets about these leaderboards.
    /// - `filter_reporter_user_id`: Only tickets by users with these ULIDs. Names find nothing.
    /// - `filter_resolver_user_id`: Only tickets that users with these ULIDs have resolved. Names find nothing.
    /// - `filter_state`: Only tickets in these states.
    /// - `filter_ticketable_type`: Only tickets about these things.
    /// - `filter_type`: Only tickets with these problems.
    /// - `include`: Resources to include.
    /// - `page_number`: Number of the page, from 1.
    /// - `page_size`: Number of entries on a page.
    /// - `sort`: Order of the tickets.
    pub async fn get_user_tickets<'a>(
        &'a self,
        user: &'a str,
        filter_achievement_id: Option<&'a str>,
        filter_game_id: Option<u64>,
        filter_leaderboard_id: Option<&'a str>,
        filter_reporter_user_id: Option<&'a str>,
        filter_resolver_user_id: Option<&'a str>,
        filter_state: Option<&'a str>,
        filter_ticketable_type: Option<&'a str>,
        filter_type: Option<&'a str>,
        include: Option<&'a str>,
        page_number: Option<u64>,
        page_size: Option<u64>,
        sort: Option<&'a str>,
    ) -> Result<ResponseValue<types::Tickets>, Error<()>> {
        let url = format!("{}/users/{}/tickets", self.baseurl, encode_path(&user.to_string()),);
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
            .query(&progenitor_client::QueryParam::new("filter[achievementId]", &filter_achievement_id))
            .query(&progenitor_client::QueryParam::new("filter[gameId]", &filter_game_id))
            .query(&progenitor_client::QueryParam::new("filter[leaderboardId]", &filter_leaderboard_id))
            .query(&progenitor_client::QueryParam::new("filter[reporterUserId]", &filter_reporter_user_id))
            .query(&progenitor_client::QueryParam::new("filter[resolverUserId]", &filter_resolver_user_id))
            .query(&progenitor_client::QueryParam::new("filter[state]", &filter_state))
            .query(&progenitor_client::QueryParam::new("filter[ticketableType]", &filter_ticketable_type))
            .query(&progenitor_client::QueryParam::new("filter[type]", &filter_type))
            .query(&progenitor_client::QueryParam::new("include", &include))
            .query(&progenitor_client::QueryParam::new("page[number]", &page_number))
            .query(&progenitor_client::QueryParam::new("page[size]", &page_size))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo { operation_id: "get_user_tickets" };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200u16 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The state of the API
    ///
    /// Whether the API answers. It needs a key like all others.
    ///
    /// Sends a `GET` request to `/health`
    pub async fn get_health<'a>(&'a self) -> Result<ResponseValue<types::Health>, Error<()>> {
        let url = format!("{}/health", self.baseurl,);
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
        let info = OperationInfo { operation_id: "get_health" };
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
