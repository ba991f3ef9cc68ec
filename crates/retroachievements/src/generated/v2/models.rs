// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! What the server answers, in plain Rust.
//!
//! Every type is serialized with the names of the official clients (`raPoints`, `dateAwarded`) and times as RFC
//! 3339 in UTC, and reads what it has written. An `Option` is `None` for an ordinary reason, which its
//! documentation gives.
#![allow(clippy::doc_markdown, clippy::redundant_closure)]
#![allow(deprecated)]
use retroachievements_client::v2::types as wire;

#[doc(inline)]
pub use retroachievements_client::v2::enums::{
    AchievementInclude, AchievementSetClaimInclude, AchievementSetClaimSort, AchievementSetInclude,
    AchievementSetKind, AchievementSetVersionInclude, AchievementSetVersionSort, AchievementSort,
    AchievementState, AchievementStateFilter, AchievementType, AwardKind, AwardMode, ClaimSetType,
    ClaimSpecial, ClaimStatus, ClaimType, CommentInclude, CommentSort, EventAchievementInclude,
    EventAchievementSort, EventInclude, EventSort, EventState, GameAwardTier, GameHashInclude, GameHashSort,
    GameInclude, GameSort, HashCompatibility, HubSort, LeaderboardEntryInclude, LeaderboardFormat,
    LeaderboardInclude, LeaderboardSort, LeaderboardState, LeaderboardStateFilter, PlayerAchievementInclude,
    PlayerAchievementSetInclude, PlayerAchievementSetSort, PlayerAchievementSort, PlayerGameAwardKind,
    PlayerGameInclude, PlayerGameSort, ReleaseGranularity, SetAwardKind, SiteAwardType, SystemSort,
    TicketInclude, TicketKind, TicketSort, TicketState, TicketStateFilter, TicketTarget, TicketTargetFilter,
    TicketTypeFilter, UserAwardInclude, UserAwardSort, UserFollowInclude, UserFollowSort,
    UserGameListEntryInclude, UserGameListEntrySort, UserGameListKind, UserInclude, UserSort,
};

/// An achievement.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Achievement {
    /// Achievement ID.
    #[serde(rename = "id")]
    pub id: crate::v2::AchievementId,
    /// Title.
    #[serde(rename = "title")]
    pub title: String,
    /// What to do to earn it.
    #[serde(rename = "description")]
    pub description: String,
    /// Points it is worth.
    #[serde(rename = "points")]
    pub points: u64,
    /// RetroPoints it is worth: more for rare ones.
    #[serde(rename = "pointsWeighted")]
    pub points_weighted: u64,
    /// Badge of an unlocked achievement.
    #[serde(rename = "badgeUrl")]
    pub badge_url: crate::Image,
    /// Badge of a locked one.
    #[serde(rename = "badgeLockedUrl")]
    pub badge_locked_url: crate::Image,
    /// Role in beating its game; null if it has none.
    #[serde(rename = "type")]
    pub kind: Option<AchievementType>,
    /// Whether it is promoted.
    #[serde(rename = "state")]
    pub state: AchievementState,
    /// Position in its set; null for one without a set.
    #[serde(rename = "orderColumn")]
    pub order_column: Option<i64>,
    /// Number of players who unlocked it, in any mode; null if it is not promoted.
    #[serde(rename = "unlocksTotal")]
    pub unlocks_total: Option<u64>,
    /// Number of players who unlocked it in hardcore mode; null if it is not promoted.
    #[serde(rename = "unlocksHardcore")]
    pub unlocks_hardcore: Option<u64>,
    /// Share of the game's players who unlocked it, from 0 to 1; null if it is not promoted.
    #[serde(rename = "unlockPercentage")]
    pub unlock_percentage: Option<f64>,
    /// Share of the game's hardcore players who unlocked it in hardcore mode, from 0 to 1; null if it is not
    /// promoted.
    #[serde(rename = "unlockHardcorePercentage")]
    pub unlock_hardcore_percentage: Option<f64>,
    /// Median time to unlock it, in seconds; null if nobody did or it is not computed.
    #[serde(rename = "medianTimeToUnlockSeconds")]
    pub median_time_to_unlock_seconds: Option<u64>,
    /// The same in hardcore mode.
    #[serde(rename = "medianTimeToUnlockHardcoreSeconds")]
    pub median_time_to_unlock_hardcore_seconds: Option<u64>,
    /// Number of unlocks that the median is taken of; null until it is computed.
    #[serde(rename = "medianTimeToUnlockSamples")]
    pub median_time_to_unlock_samples: Option<u64>,
    /// The same in hardcore mode.
    #[serde(rename = "medianTimeToUnlockHardcoreSamples")]
    pub median_time_to_unlock_hardcore_samples: Option<u64>,
    /// When it was created; null if that is not known.
    #[serde(rename = "createdAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub created_at: Option<jiff::Timestamp>,
    /// When it was last changed.
    #[serde(rename = "modifiedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub modified_at: jiff::Timestamp,
    /// Its author, deleted users too; null if there is none.
    #[serde(rename = "developer", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub developer: crate::Related<User>,
    /// Its set; null for one without a set, as in events.
    #[serde(rename = "achievementSet", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub achievement_set: crate::Related<AchievementSet>,
    /// Games that its set belongs to, without the extra game of a subset.
    #[serde(rename = "games", default, skip_serializing_if = "crate::RelatedList::is_unknown")]
    pub games: crate::RelatedList<Game>,
    /// Addresses of the achievement.
    #[serde(rename = "links")]
    pub links: WebLinks,
}

impl crate::related::sealed::Sealed for Achievement {}
impl crate::related::Resource for Achievement {
    type Id = crate::v2::AchievementId;
    const TYPE: &'static str = "achievements";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

/// Fails if the answer does not say which one it is, or there is none.
impl TryFrom<&crate::Related<Achievement>> for crate::v2::AchievementId {
    type Error = crate::InvalidArgument;
    fn try_from(related: &crate::Related<Achievement>) -> std::result::Result<Self, Self::Error> {
        related.argument("achievement_id").copied()
    }
}

impl crate::related::FromWire for Achievement {
    type Wire = wire::Achievement;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        Some(&mut included.achievements)
    }

    fn read_id(text: String) -> crate::v2::AchievementId {
        crate::v2::AchievementId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::Achievement, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let (developer, achievement_set, games) = match from.relationships {
            Some(all) => (all.developer, all.achievement_set, all.games),
            None => (None, None, None),
        };
        Self {
            id: crate::v2::AchievementId::from_server(from.id.0),
            title: attributes.title,
            description: attributes.description,
            points: attributes.points.0,
            points_weighted: attributes.points_weighted.0,
            badge_url: attributes.badge_url.into(),
            badge_locked_url: attributes.badge_locked_url.into(),
            kind: attributes.type_,
            state: attributes.state,
            order_column: attributes.order_column.map(|value| value.0),
            unlocks_total: attributes.unlocks_total.map(|value| value.0),
            unlocks_hardcore: attributes.unlocks_hardcore.map(|value| value.0),
            unlock_percentage: attributes.unlock_percentage.map(|value| value.0),
            unlock_hardcore_percentage: attributes.unlock_hardcore_percentage.map(|value| value.0),
            median_time_to_unlock_seconds: attributes.median_time_to_unlock_seconds.map(|value| value.0),
            median_time_to_unlock_hardcore_seconds: attributes
                .median_time_to_unlock_hardcore_seconds
                .map(|value| value.0),
            median_time_to_unlock_samples: attributes.median_time_to_unlock_samples.map(|value| value.0),
            median_time_to_unlock_hardcore_samples: attributes
                .median_time_to_unlock_hardcore_samples
                .map(|value| value.0),
            created_at: attributes.created_at.map(|value| value.0),
            modified_at: attributes.modified_at.0,
            developer: crate::related::one(
                developer.map(|reference| reference.data.map(|data| data.id)),
                included,
            ),
            achievement_set: crate::related::one(
                achievement_set.map(|reference| reference.data.map(|data| data.id)),
                included,
            ),
            games: crate::related::all(
                games.map(|reference| reference.data.into_iter().flatten().map(|data| data.id)),
                included,
            ),
            links: from.links.into(),
        }
    }
}

impl From<&Achievement> for crate::v2::AchievementId {
    fn from(of: &Achievement) -> Self {
        of.id
    }
}

/// How many players have unlocked how many of a game's achievements.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementDistribution {
    /// Addresses of the answer.
    #[serde(rename = "links")]
    pub links: AchievementDistributionLinks,
    /// The numbers.
    #[serde(rename = "meta")]
    pub meta: AchievementDistributionMeta,
}

impl From<wire::AchievementDistribution> for AchievementDistribution {
    fn from(from: wire::AchievementDistribution) -> Self {
        Self { links: from.links.into(), meta: from.meta.into() }
    }
}

/// Addresses of the answer.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementDistributionLinks {
    /// Address of the answer.
    #[serde(rename = "self")]
    pub self_: String,
}

impl From<wire::AchievementDistributionLinks> for AchievementDistributionLinks {
    fn from(from: wire::AchievementDistributionLinks) -> Self {
        Self { self_: from.self_ }
    }
}

/// The numbers.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementDistributionMeta {
    /// Of the promoted achievements.
    #[serde(rename = "promoted")]
    pub promoted: UnlockDistribution,
    /// Of those that are not promoted.
    #[serde(rename = "unpromoted")]
    pub unpromoted: UnlockDistribution,
}

impl From<wire::AchievementDistributionMeta> for AchievementDistributionMeta {
    fn from(from: wire::AchievementDistributionMeta) -> Self {
        Self { promoted: from.promoted.into(), unpromoted: from.unpromoted.into() }
    }
}

/// The achievement of the week.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementOfTheWeek {
    /// Addresses of the answer.
    #[serde(rename = "links")]
    pub links: AchievementOfTheWeekLinks,
    /// The achievement.
    #[serde(rename = "meta")]
    pub meta: AchievementOfTheWeekMeta,
}

impl From<wire::AchievementOfTheWeek> for AchievementOfTheWeek {
    fn from(from: wire::AchievementOfTheWeek) -> Self {
        Self { links: from.links.into(), meta: from.meta.into() }
    }
}

/// Addresses of the answer.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementOfTheWeekLinks {
    /// Address of the answer.
    #[serde(rename = "self")]
    pub self_: String,
}

impl From<wire::AchievementOfTheWeekLinks> for AchievementOfTheWeekLinks {
    fn from(from: wire::AchievementOfTheWeekLinks) -> Self {
        Self { self_: from.self_ }
    }
}

/// The achievement.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementOfTheWeekMeta {
    /// The achievement, as one of an event.
    #[serde(rename = "eventAchievement")]
    pub event_achievement: WeeklyEventAchievement,
}

impl From<wire::AchievementOfTheWeekMeta> for AchievementOfTheWeekMeta {
    fn from(from: wire::AchievementOfTheWeekMeta) -> Self {
        Self { event_achievement: from.event_achievement.into() }
    }
}

/// A set of achievements.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementSet {
    /// ID of a set of achievements.
    #[serde(rename = "id")]
    pub id: crate::v2::AchievementSetId,
    /// Title, such as `Bonus`; null for the core set of a game.
    #[serde(rename = "title")]
    pub title: Option<String>,
    /// Points of its promoted achievements.
    #[serde(rename = "pointsTotal")]
    pub points_total: u64,
    /// RetroPoints of its promoted achievements.
    #[serde(rename = "pointsWeighted")]
    pub points_weighted: u64,
    /// Number of promoted achievements.
    #[serde(rename = "achievementsPublished")]
    pub achievements_published: u64,
    /// Number of achievements that are not promoted.
    #[serde(rename = "achievementsUnpublished")]
    pub achievements_unpublished: u64,
    /// Number of ranked players with all unlocks, not all of them in hardcore mode.
    #[serde(rename = "timesCompleted")]
    pub times_completed: u64,
    /// Number of ranked players with all unlocks in hardcore mode.
    #[serde(rename = "timesMastered")]
    pub times_mastered: u64,
    /// Median time to complete it, in seconds; null if nobody did.
    #[serde(rename = "medianTimeToCompleteSeconds")]
    pub median_time_to_complete_seconds: Option<u64>,
    /// The same in hardcore mode.
    #[serde(rename = "medianTimeToMasterSeconds")]
    pub median_time_to_master_seconds: Option<u64>,
    /// Icon.
    #[serde(rename = "badgeUrl")]
    pub badge_url: crate::Image,
    /// When its first achievements were promoted; null if none is.
    #[serde(rename = "achievementsFirstPublishedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub achievements_first_published_at: Option<jiff::Timestamp>,
    /// When it was created; null if that is not known.
    #[serde(rename = "createdAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub created_at: Option<jiff::Timestamp>,
    /// When it was last changed; null if that is not known.
    #[serde(rename = "updatedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub updated_at: Option<jiff::Timestamp>,
    /// Games that it belongs to, without the extra game of a subset. A set that is included from a game shows that
    /// game only.
    #[serde(rename = "types")]
    pub types: Vec<AchievementSetGame>,
    /// Games that it belongs to.
    #[serde(rename = "games", default, skip_serializing_if = "crate::RelatedList::is_unknown")]
    pub games: crate::RelatedList<Game>,
    /// Addresses of the set.
    #[serde(rename = "links")]
    pub links: SelfLinks,
}

impl crate::related::sealed::Sealed for AchievementSet {}
impl crate::related::Resource for AchievementSet {
    type Id = crate::v2::AchievementSetId;
    const TYPE: &'static str = "achievement-sets";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

/// Fails if the answer does not say which one it is, or there is none.
impl TryFrom<&crate::Related<AchievementSet>> for crate::v2::AchievementSetId {
    type Error = crate::InvalidArgument;
    fn try_from(related: &crate::Related<AchievementSet>) -> std::result::Result<Self, Self::Error> {
        related.argument("achievement_set_id").copied()
    }
}

impl crate::related::FromWire for AchievementSet {
    type Wire = wire::AchievementSet;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        Some(&mut included.achievement_sets)
    }

    fn read_id(text: String) -> crate::v2::AchievementSetId {
        crate::v2::AchievementSetId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::AchievementSet, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let (games,) = match from.relationships {
            Some(all) => (all.games,),
            None => (None,),
        };
        Self {
            id: crate::v2::AchievementSetId::from_server(from.id.0),
            title: attributes.title,
            points_total: attributes.points_total.unwrap_or_default().0,
            points_weighted: attributes.points_weighted.unwrap_or_default().0,
            achievements_published: attributes.achievements_published.unwrap_or_default().0,
            achievements_unpublished: attributes.achievements_unpublished.unwrap_or_default().0,
            times_completed: attributes.times_completed.0,
            times_mastered: attributes.times_mastered.0,
            median_time_to_complete_seconds: attributes.median_time_to_complete_seconds.map(|value| value.0),
            median_time_to_master_seconds: attributes.median_time_to_master_seconds.map(|value| value.0),
            badge_url: attributes.badge_url.into(),
            achievements_first_published_at: attributes.achievements_first_published_at.map(|value| value.0),
            created_at: attributes.created_at.map(|value| value.0),
            updated_at: attributes.updated_at.map(|value| value.0),
            types: attributes.types.into_iter().map(|item| item.into()).collect(),
            games: crate::related::all(
                games.map(|reference| reference.data.into_iter().flatten().map(|data| data.id)),
                included,
            ),
            links: from.links.into(),
        }
    }
}

impl From<&AchievementSet> for crate::v2::AchievementSetId {
    fn from(of: &AchievementSet) -> Self {
        of.id
    }
}

/// A developer's claim to make or revise a game's set of achievements.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementSetClaim {
    /// Claim ID.
    #[serde(rename = "id")]
    pub id: crate::v2::AchievementSetClaimId,
    /// When the claim was made.
    #[serde(rename = "claimedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub claimed_at: jiff::Timestamp,
    /// When it expires, as long as it is active or in review; else when it was completed or dropped.
    #[serde(rename = "finishedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub finished_at: jiff::Timestamp,
    /// When it was last changed.
    #[serde(rename = "updatedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub updated_at: jiff::Timestamp,
    /// Status.
    #[serde(rename = "status")]
    pub status: ClaimStatus,
    /// Lead or collaborator.
    #[serde(rename = "claimType")]
    pub claim_type: ClaimType,
    /// New set or revision.
    #[serde(rename = "setType")]
    pub set_type: ClaimSetType,
    /// Special kind, if any.
    #[serde(rename = "specialType")]
    pub special_type: ClaimSpecial,
    /// Number of times it was extended.
    #[serde(rename = "extensionsCount")]
    pub extensions_count: u64,
    /// Time from now to `finished_at` in minutes; negative once it has passed, as for finished claims.
    #[serde(rename = "minutesLeft")]
    pub minutes_left: i64,
    /// ULID of the claimant.
    #[serde(rename = "userId")]
    pub user_id: crate::Ulid,
    /// Name of the claimant.
    #[serde(rename = "userDisplayName")]
    pub user_display_name: String,
    /// Game ID; null if the game is deleted.
    #[serde(rename = "gameId")]
    pub game_id: Option<crate::v2::GameId>,
    /// Title of the game; null if it is deleted.
    #[serde(rename = "gameTitle")]
    pub game_title: Option<String>,
    /// Icon of the game; null if it is deleted.
    #[serde(rename = "gameIconUrl")]
    pub game_icon_url: Option<crate::Image>,
    /// System ID; null if the game is deleted.
    #[serde(rename = "systemId")]
    pub system_id: Option<crate::v2::ConsoleId>,
    /// Name of the system; null if the game is deleted.
    #[serde(rename = "systemName")]
    pub system_name: Option<String>,
    /// The claimant.
    #[serde(rename = "user", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub user: crate::Related<User>,
    /// The game; null if it is deleted.
    #[serde(rename = "game", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub game: crate::Related<Game>,
}

impl crate::related::sealed::Sealed for AchievementSetClaim {}
impl crate::related::Resource for AchievementSetClaim {
    type Id = crate::v2::AchievementSetClaimId;
    const TYPE: &'static str = "achievement-set-claims";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

impl crate::related::FromWire for AchievementSetClaim {
    type Wire = wire::AchievementSetClaim;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        {
            let _ = included;
            None
        }
    }

    fn read_id(text: String) -> crate::v2::AchievementSetClaimId {
        crate::v2::AchievementSetClaimId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::AchievementSetClaim, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let (user, game) = match from.relationships {
            Some(all) => (all.user, all.game),
            None => (None, None),
        };
        Self {
            id: crate::v2::AchievementSetClaimId::from_server(from.id.0),
            claimed_at: attributes.claimed_at.0,
            finished_at: attributes.finished_at.0,
            updated_at: attributes.updated_at.0,
            status: attributes.status,
            claim_type: attributes.claim_type,
            set_type: attributes.set_type,
            special_type: attributes.special_type,
            extensions_count: attributes.extensions_count.0,
            minutes_left: attributes.minutes_left.0,
            user_id: crate::Ulid::from_server(attributes.user_id.unwrap_or_default()),
            user_display_name: attributes.user_display_name.unwrap_or_default(),
            game_id: attributes.game_id.map(|value| crate::v2::GameId::from_server(value.0)),
            game_title: attributes.game_title,
            game_icon_url: attributes.game_icon_url.map(|value| value.into()),
            system_id: attributes.system_id.map(|value| crate::v2::ConsoleId::from_server(value.0)),
            system_name: attributes.system_name,
            user: crate::related::one(user.map(|reference| reference.data.map(|data| data.id)), included),
            game: crate::related::one(game.map(|reference| reference.data.map(|data| data.id)), included),
        }
    }
}

impl TryFrom<&AchievementSetClaim> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &AchievementSetClaim) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[Some(of.user_id.as_str())])
    }
}

/// A page of claims.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementSetClaims {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The claims.
    #[serde(rename = "data")]
    pub data: Vec<AchievementSetClaim>,
}

impl From<wire::AchievementSetClaims> for AchievementSetClaims {
    fn from(from: wire::AchievementSetClaims) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// A game that the set belongs to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementSetGame {
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::v2::GameId,
    /// What the set is to the game.
    #[serde(rename = "type")]
    pub kind: AchievementSetKind,
}

impl From<wire::AchievementSetGame> for AchievementSetGame {
    fn from(from: wire::AchievementSetGame) -> Self {
        Self { game_id: crate::v2::GameId::from_server(from.game_id.0), kind: from.type_ }
    }
}

impl From<&AchievementSetGame> for crate::v2::GameId {
    fn from(of: &AchievementSetGame) -> Self {
        of.game_id
    }
}

/// A version of a set of achievements.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementSetVersion {
    /// ID of a version of a set.
    #[serde(rename = "id")]
    pub id: crate::v2::AchievementSetVersionId,
    /// Number of the version, from 1.
    #[serde(rename = "version")]
    pub version: u64,
    /// When it was made; null if that is not known.
    #[serde(rename = "createdAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub created_at: Option<jiff::Timestamp>,
    /// When it was last changed; null if that is not known.
    #[serde(rename = "updatedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub updated_at: Option<jiff::Timestamp>,
    /// Achievements of that version; empty for old versions without a record, null if the record cannot be read.
    #[serde(rename = "achievementSnapshot")]
    pub achievement_snapshot: Option<Vec<AchievementSnapshot>>,
    /// Number of players of the game at that time.
    #[serde(rename = "playersTotal")]
    pub players_total: u64,
    /// Number of players in hardcore mode at that time.
    #[serde(rename = "playersHardcore")]
    pub players_hardcore: u64,
    /// Number of promoted achievements.
    #[serde(rename = "achievementsPublished")]
    pub achievements_published: u64,
    /// Number of achievements that are not promoted.
    #[serde(rename = "achievementsUnpublished")]
    pub achievements_unpublished: u64,
    /// Points of the promoted achievements.
    #[serde(rename = "pointsTotal")]
    pub points_total: u64,
    /// ID of the set.
    #[serde(rename = "achievementSetId")]
    pub achievement_set_id: crate::v2::AchievementSetId,
    /// Its set.
    #[serde(rename = "achievementSet", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub achievement_set: crate::Related<AchievementSet>,
}

impl crate::related::sealed::Sealed for AchievementSetVersion {}
impl crate::related::Resource for AchievementSetVersion {
    type Id = crate::v2::AchievementSetVersionId;
    const TYPE: &'static str = "achievement-set-versions";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

impl crate::related::FromWire for AchievementSetVersion {
    type Wire = wire::AchievementSetVersion;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        {
            let _ = included;
            None
        }
    }

    fn read_id(text: String) -> crate::v2::AchievementSetVersionId {
        crate::v2::AchievementSetVersionId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::AchievementSetVersion, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let (achievement_set,) = match from.relationships {
            Some(all) => (all.achievement_set,),
            None => (None,),
        };
        Self {
            id: crate::v2::AchievementSetVersionId::from_server(from.id.0),
            version: attributes.version.0,
            created_at: attributes.created_at.map(|value| value.0),
            updated_at: attributes.updated_at.map(|value| value.0),
            achievement_snapshot: attributes
                .achievement_snapshot
                .map(|value| value.into_iter().map(|item| item.into()).collect()),
            players_total: attributes.players_total.0,
            players_hardcore: attributes.players_hardcore.0,
            achievements_published: attributes.achievements_published.0,
            achievements_unpublished: attributes.achievements_unpublished.0,
            points_total: attributes.points_total.0,
            achievement_set_id: crate::v2::AchievementSetId::from_server(attributes.achievement_set_id.0),
            achievement_set: crate::related::one(
                achievement_set.map(|reference| reference.data.map(|data| data.id)),
                included,
            ),
        }
    }
}

impl From<&AchievementSetVersion> for crate::v2::AchievementSetId {
    fn from(of: &AchievementSetVersion) -> Self {
        of.achievement_set_id
    }
}

/// A page of versions.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementSetVersions {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The versions.
    #[serde(rename = "data")]
    pub data: Vec<AchievementSetVersion>,
}

impl From<wire::AchievementSetVersions> for AchievementSetVersions {
    fn from(from: wire::AchievementSetVersions) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// An achievement as it was in that version.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AchievementSnapshot {
    /// Achievement ID.
    #[serde(rename = "id")]
    pub id: crate::v2::AchievementId,
    /// Points.
    #[serde(rename = "points")]
    pub points: u64,
    /// Whether it was promoted.
    #[serde(rename = "isPromoted")]
    pub is_promoted: bool,
    /// Role in beating the game; null if it had none.
    #[serde(rename = "type")]
    pub kind: Option<AchievementType>,
}

impl From<wire::AchievementSnapshot> for AchievementSnapshot {
    fn from(from: wire::AchievementSnapshot) -> Self {
        Self {
            id: crate::v2::AchievementId::from_server(from.id.0),
            points: from.points.0,
            is_promoted: from.is_promoted.0,
            kind: from.type_,
        }
    }
}

impl From<&AchievementSnapshot> for crate::v2::AchievementId {
    fn from(of: &AchievementSnapshot) -> Self {
        of.id
    }
}

/// A page of achievements.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Achievements {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The achievements.
    #[serde(rename = "data")]
    pub data: Vec<Achievement>,
}

impl From<wire::Achievements> for Achievements {
    fn from(from: wire::Achievements) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// What it is for; which members there are depends on `kind`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AwardContext {
    /// Game ID, of awards for games.
    #[serde(rename = "gameId")]
    pub game_id: Option<crate::v2::GameId>,
    /// Mode in which the game was played, of awards for games.
    #[serde(rename = "mode")]
    pub mode: Option<AwardMode>,
    /// Event ID, of awards for events.
    #[serde(rename = "eventId")]
    pub event_id: Option<crate::v2::EventId>,
    /// Tier of the event that the user reached.
    #[serde(rename = "tierIndex")]
    pub tier_index: Option<u64>,
    /// Tier that the user shows, of awards for events and for contributions to media.
    #[serde(rename = "displayTierIndex")]
    pub display_tier_index: Option<u64>,
    /// Whether the event grants an award of the site.
    #[serde(rename = "grantsSiteAward")]
    pub grants_site_award: Option<bool>,
    /// ID of the site award, of awards for playtests.
    #[serde(rename = "siteAwardId")]
    pub site_award_id: Option<u64>,
    /// Tier, of awards for contributions.
    #[serde(rename = "tier")]
    pub tier: Option<u64>,
    /// Highest tier that the user reached, of awards for contributions to media.
    #[serde(rename = "earnedTier")]
    pub earned_tier: Option<u64>,
    /// Number of unlocks, points or contributions that the tier takes.
    #[serde(rename = "threshold")]
    pub threshold: Option<u64>,
    /// Which award of the site it is.
    #[serde(rename = "siteAwardType")]
    pub site_award_type: Option<SiteAwardType>,
}

impl From<wire::AwardContext> for AwardContext {
    fn from(from: wire::AwardContext) -> Self {
        Self {
            game_id: from.game_id.map(|value| crate::v2::GameId::from_server(value.0)),
            mode: from.mode,
            event_id: from.event_id.map(|value| crate::v2::EventId::from_server(value.0)),
            tier_index: from.tier_index.map(|value| value.0),
            display_tier_index: from.display_tier_index.map(|value| value.0),
            grants_site_award: from.grants_site_award.map(|value| value.0),
            site_award_id: from.site_award_id.map(|value| value.0),
            tier: from.tier.map(|value| value.0),
            earned_tier: from.earned_tier.map(|value| value.0),
            threshold: from.threshold.map(|value| value.0),
            site_award_type: from.site_award_type,
        }
    }
}

/// A comment on an achievement, a game or the wall of a user.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Comment {
    /// Comment ID.
    #[serde(rename = "id")]
    pub id: crate::v2::CommentId,
    /// Text, with line breaks; can be empty.
    #[serde(rename = "body")]
    pub body: String,
    /// ULID of the author.
    #[serde(rename = "authorId")]
    pub author_id: crate::Ulid,
    /// Name of the author.
    #[serde(rename = "authorDisplayName")]
    pub author_display_name: String,
    /// Picture of the author.
    #[serde(rename = "authorAvatarUrl")]
    pub author_avatar_url: crate::Avatar,
    /// Address of the comment, on the host of the API: the page is on retroachievements.org.
    #[serde(rename = "permalink")]
    pub permalink: String,
    /// When it was written.
    #[serde(rename = "submittedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub submitted_at: jiff::Timestamp,
    /// Who wrote it.
    #[serde(rename = "author", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub author: crate::Related<User>,
}

impl crate::related::sealed::Sealed for Comment {}
impl crate::related::Resource for Comment {
    type Id = crate::v2::CommentId;
    const TYPE: &'static str = "comments";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

impl crate::related::FromWire for Comment {
    type Wire = wire::Comment;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        {
            let _ = included;
            None
        }
    }

    fn read_id(text: String) -> crate::v2::CommentId {
        crate::v2::CommentId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::Comment, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let (author,) = match from.relationships {
            Some(all) => (all.author,),
            None => (None,),
        };
        Self {
            id: crate::v2::CommentId::from_server(from.id.0),
            body: attributes.body,
            author_id: crate::Ulid::from_server(attributes.author_id),
            author_display_name: attributes.author_display_name,
            author_avatar_url: attributes.author_avatar_url.into(),
            permalink: attributes.permalink,
            submitted_at: attributes.submitted_at.0,
            author: crate::related::one(author.map(|reference| reference.data.map(|data| data.id)), included),
        }
    }
}

impl TryFrom<&Comment> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &Comment) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[Some(of.author_id.as_str())])
    }
}

/// A page of comments.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Comments {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The comments.
    #[serde(rename = "data")]
    pub data: Vec<Comment>,
}

impl From<wire::Comments> for Comments {
    fn from(from: wire::Comments) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// Addresses of the document.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DocumentLinks {
    /// Address of the document. Under `/v2` nothing answers there.
    #[serde(rename = "self")]
    pub self_: String,
}

impl From<wire::DocumentLinks> for DocumentLinks {
    fn from(from: wire::DocumentLinks) -> Self {
        Self { self_: from.self_ }
    }
}

/// An event of the site.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Event {
    /// Event ID.
    #[serde(rename = "id")]
    pub id: crate::v2::EventId,
    /// Title.
    #[serde(rename = "title")]
    pub title: String,
    /// Title by which events are sorted: lower case, digits padded with zeros.
    #[serde(rename = "sortTitle")]
    pub sort_title: String,
    /// Icon.
    #[serde(rename = "badgeUrl")]
    pub badge_url: crate::Image,
    /// Whether it is running; without achievements it counts as concluded.
    #[serde(rename = "state")]
    pub state: EventState,
    /// Number of players.
    #[serde(rename = "playersTotal")]
    pub players_total: u64,
    /// Number of promoted achievements.
    #[serde(rename = "achievementsPublished")]
    pub achievements_published: u64,
    /// First day; null if it has none.
    #[serde(rename = "activeFrom")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub active_from: Option<jiff::Timestamp>,
    /// Last day, which counts still; null if it has none.
    #[serde(rename = "activeThrough")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub active_through: Option<jiff::Timestamp>,
    /// Its awards, one a tier.
    #[serde(rename = "awards", default, skip_serializing_if = "crate::RelatedList::is_unknown")]
    pub awards: crate::RelatedList<EventAward>,
    /// Always null; use the list of the event's achievements.
    #[serde(rename = "eventAchievements", default, skip_serializing_if = "crate::RelatedList::is_unknown")]
    pub event_achievements: crate::RelatedList<EventAchievement>,
    /// Addresses of the event.
    #[serde(rename = "links")]
    pub links: SelfLinks,
}

impl crate::related::sealed::Sealed for Event {}
impl crate::related::Resource for Event {
    type Id = crate::v2::EventId;
    const TYPE: &'static str = "events";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

/// Fails if the answer does not say which one it is, or there is none.
impl TryFrom<&crate::Related<Event>> for crate::v2::EventId {
    type Error = crate::InvalidArgument;
    fn try_from(related: &crate::Related<Event>) -> std::result::Result<Self, Self::Error> {
        related.argument("event_id").copied()
    }
}

impl crate::related::FromWire for Event {
    type Wire = wire::Event;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        Some(&mut included.events)
    }

    fn read_id(text: String) -> crate::v2::EventId {
        crate::v2::EventId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::Event, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let (awards, event_achievements) = match from.relationships {
            Some(all) => (all.awards, all.event_achievements),
            None => (None, None),
        };
        Self {
            id: crate::v2::EventId::from_server(from.id.0),
            title: attributes.title,
            sort_title: attributes.sort_title,
            badge_url: attributes.badge_url.into(),
            state: attributes.state,
            players_total: attributes.players_total.unwrap_or_default().0,
            achievements_published: attributes.achievements_published.unwrap_or_default().0,
            active_from: attributes.active_from.map(|value| value.0),
            active_through: attributes.active_through.map(|value| value.0),
            awards: crate::related::all(
                awards.map(|reference| reference.data.into_iter().flatten().map(|data| data.id)),
                included,
            ),
            event_achievements: crate::related::all(
                event_achievements.map(|reference| reference.data.into_iter().flatten().map(|data| data.id)),
                included,
            ),
            links: from.links.into(),
        }
    }
}

impl From<&Event> for crate::v2::EventId {
    fn from(of: &Event) -> Self {
        of.id
    }
}

/// An achievement of an event.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventAchievement {
    /// ID of an achievement of an event. It is not an achievement ID.
    #[serde(rename = "id")]
    pub id: crate::v2::EventAchievementId,
    /// First day on which an unlock counts; null if there is no limit.
    #[serde(rename = "activeFrom")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub active_from: Option<jiff::Timestamp>,
    /// Day after the last on which an unlock counts; null if it is evergreen.
    #[serde(rename = "activeUntil")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub active_until: Option<jiff::Timestamp>,
    /// Label that the event gives it, such as `Week 52`; null if it has none.
    #[serde(rename = "decorator")]
    pub decorator: Option<String>,
    /// Title of the event's copy of the achievement.
    #[serde(rename = "achievementTitle")]
    pub achievement_title: String,
    /// What to do to earn it.
    #[serde(rename = "achievementDescription")]
    pub achievement_description: String,
    /// Points of the copy.
    #[serde(rename = "achievementPoints")]
    pub achievement_points: u64,
    /// Badge of the copy, unlocked.
    #[serde(rename = "achievementBadgeUrl")]
    pub achievement_badge_url: crate::Image,
    /// Badge of the copy, locked.
    #[serde(rename = "achievementBadgeLockedUrl")]
    pub achievement_badge_locked_url: crate::Image,
    /// Title of the event.
    #[serde(rename = "eventTitle")]
    pub event_title: String,
    /// Icon of the event.
    #[serde(rename = "eventBadgeUrl")]
    pub event_badge_url: crate::Image,
    /// Its event.
    #[serde(rename = "event", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub event: crate::Related<Event>,
    /// The achievement to unlock; null until it is announced.
    #[serde(rename = "sourceAchievement", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub source_achievement: crate::Related<Achievement>,
    /// The event's copy of it.
    #[serde(rename = "eventAchievement", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub event_achievement: crate::Related<Achievement>,
    /// Addresses of the event achievement; the page is that of the event's copy.
    #[serde(rename = "links")]
    pub links: WebLinks,
}

impl crate::related::sealed::Sealed for EventAchievement {}
impl crate::related::Resource for EventAchievement {
    type Id = crate::v2::EventAchievementId;
    const TYPE: &'static str = "event-achievements";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

impl crate::related::FromWire for EventAchievement {
    type Wire = wire::EventAchievement;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        {
            let _ = included;
            None
        }
    }

    fn read_id(text: String) -> crate::v2::EventAchievementId {
        crate::v2::EventAchievementId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::EventAchievement, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let all = from.relationships;
        let (event, source_achievement, event_achievement) =
            (Some(all.event), Some(all.source_achievement), Some(all.event_achievement));
        Self {
            id: crate::v2::EventAchievementId::from_server(from.id.0),
            active_from: attributes.active_from.map(|value| value.0),
            active_until: attributes.active_until.map(|value| value.0),
            decorator: attributes.decorator,
            achievement_title: attributes.achievement_title,
            achievement_description: attributes.achievement_description,
            achievement_points: attributes.achievement_points.0,
            achievement_badge_url: attributes.achievement_badge_url.into(),
            achievement_badge_locked_url: attributes.achievement_badge_locked_url.into(),
            event_title: attributes.event_title.unwrap_or_default(),
            event_badge_url: attributes.event_badge_url.unwrap_or_default().into(),
            event: crate::related::one(event.map(|reference| reference.data.map(|data| data.id)), included),
            source_achievement: crate::related::one(
                source_achievement.map(|reference| reference.data.map(|data| data.id)),
                included,
            ),
            event_achievement: crate::related::one(
                event_achievement.map(|reference| reference.data.map(|data| data.id)),
                included,
            ),
            links: from.links.into(),
        }
    }
}

impl From<&EventAchievement> for crate::v2::EventAchievementId {
    fn from(of: &EventAchievement) -> Self {
        of.id
    }
}

/// A page of event achievements.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventAchievements {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The event achievements.
    #[serde(rename = "data")]
    pub data: Vec<EventAchievement>,
}

impl From<wire::EventAchievements> for EventAchievements {
    fn from(from: wire::EventAchievements) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// An award of an event, for a number of points.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EventAward {
    /// ID of an award of an event.
    #[serde(rename = "id")]
    pub id: crate::v2::EventAwardId,
    /// Number of the tier, from 1.
    #[serde(rename = "tierIndex")]
    pub tier_index: u64,
    /// Name of the tier.
    #[serde(rename = "label")]
    pub label: String,
    /// Points that it takes.
    #[serde(rename = "pointsRequired")]
    pub points_required: u64,
    /// Badge of the tier.
    #[serde(rename = "badgeUrl")]
    pub badge_url: crate::Image,
}

impl crate::related::sealed::Sealed for EventAward {}
impl crate::related::Resource for EventAward {
    type Id = crate::v2::EventAwardId;
    const TYPE: &'static str = "event-awards";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

impl crate::related::FromWire for EventAward {
    type Wire = wire::EventAward;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        Some(&mut included.event_awards)
    }

    fn read_id(text: String) -> crate::v2::EventAwardId {
        crate::v2::EventAwardId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::EventAward, included: &mut Included) -> Self {
        let _ = included;
        let attributes = from.attributes;
        Self {
            id: crate::v2::EventAwardId::from_server(from.id.0),
            tier_index: attributes.tier_index.0,
            label: attributes.label,
            points_required: attributes.points_required.0,
            badge_url: attributes.badge_url.into(),
        }
    }
}

/// A page of events.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Events {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The events.
    #[serde(rename = "data")]
    pub data: Vec<Event>,
}

impl From<wire::Events> for Events {
    fn from(from: wire::Events) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// What is known of the list. It has no total.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FeedMeta {
    /// Which page of the list this is.
    #[serde(rename = "page")]
    pub page: FeedPageMeta,
}

impl From<wire::FeedMeta> for FeedMeta {
    fn from(from: wire::FeedMeta) -> Self {
        Self { page: from.page.into() }
    }
}

/// Where a page lies in a list that is not counted. The last page has no `next` link.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct FeedPageMeta {
    /// Number of the page, from 1.
    #[serde(rename = "currentPage")]
    pub current_page: u64,
    /// Number of its first entry, from 1; 0 on an empty page.
    #[serde(rename = "from")]
    pub from: u64,
    /// Largest number of entries on a page.
    #[serde(rename = "perPage")]
    pub per_page: u64,
    /// Number of its last entry; 0 on an empty page.
    #[serde(rename = "to")]
    pub to: u64,
}

impl From<wire::FeedPageMeta> for FeedPageMeta {
    fn from(from: wire::FeedPageMeta) -> Self {
        Self {
            current_page: from.current_page.0,
            from: from.from.0,
            per_page: from.per_page.0,
            to: from.to.0,
        }
    }
}

/// Addresses of a resource that can have a forum topic.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ForumLinks {
    /// Address of the resource. Under `/v2` nothing answers there.
    #[serde(rename = "self")]
    pub self_: String,
    /// Address of its page, on the host of the API: the page is on retroachievements.org.
    #[serde(rename = "webUrl")]
    pub web_url: String,
    /// Address of its forum topic, on the host of the API; absent if there is none.
    #[serde(rename = "forumTopic")]
    pub forum_topic: Option<String>,
}

impl From<wire::ForumLinks> for ForumLinks {
    fn from(from: wire::ForumLinks) -> Self {
        Self { self_: from.self_, web_url: from.web_url, forum_topic: from.forum_topic }
    }
}

/// A game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Game {
    /// Game ID.
    #[serde(rename = "id")]
    pub id: crate::v2::GameId,
    /// Title, with tags such as `~Hack~` before and `[Subset - …]` behind.
    #[serde(rename = "title")]
    pub title: String,
    /// Title by which games are sorted: lower case, digits padded with zeros.
    #[serde(rename = "sortTitle")]
    pub sort_title: String,
    /// Icon.
    #[serde(rename = "badgeUrl")]
    pub badge_url: crate::Image,
    /// Box art.
    #[serde(rename = "imageBoxArtUrl")]
    pub image_box_art_url: crate::Image,
    /// Picture of the title screen.
    #[serde(rename = "imageTitleUrl")]
    pub image_title_url: crate::Image,
    /// Picture of the game.
    #[serde(rename = "imageIngameUrl")]
    pub image_ingame_url: crate::Image,
    /// Day of release, as far as `released_at_granularity` says; null if not known.
    #[serde(rename = "releasedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub released_at: Option<jiff::Timestamp>,
    /// How much of `released_at` is known; null if nothing is.
    #[serde(rename = "releasedAtGranularity")]
    pub released_at_granularity: Option<ReleaseGranularity>,
    /// Number of players; null for a game that nobody played.
    #[serde(rename = "playersTotal")]
    pub players_total: Option<u64>,
    /// Number of players in hardcore mode; null for a game that nobody played.
    #[serde(rename = "playersHardcore")]
    pub players_hardcore: Option<u64>,
    /// Number of achievements in the core set.
    #[serde(rename = "achievementsPublished")]
    pub achievements_published: u64,
    /// Number of achievements that are not promoted.
    #[serde(rename = "achievementsUnpublished")]
    pub achievements_unpublished: u64,
    /// Points of the core set.
    #[serde(rename = "pointsTotal")]
    pub points_total: u64,
    /// RetroPoints of the core set: points by rarity.
    #[serde(rename = "pointsWeighted")]
    pub points_weighted: u64,
    /// Number of ranked players who beat it in casual mode only.
    #[serde(rename = "timesBeaten")]
    pub times_beaten: u64,
    /// Number of ranked players who beat it in hardcore mode.
    #[serde(rename = "timesBeatenHardcore")]
    pub times_beaten_hardcore: u64,
    /// Median time to beat it in seconds; null if nobody did.
    #[serde(rename = "medianTimeToBeatSeconds")]
    pub median_time_to_beat_seconds: Option<u64>,
    /// The same in hardcore mode; null if nobody did.
    #[serde(rename = "medianTimeToBeatHardcoreSeconds")]
    pub median_time_to_beat_hardcore_seconds: Option<u64>,
    /// Its system.
    #[serde(rename = "system", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub system: crate::Related<System>,
    /// Its sets of achievements, core and others.
    #[serde(rename = "achievementSets", default, skip_serializing_if = "crate::RelatedList::is_unknown")]
    pub achievement_sets: crate::RelatedList<AchievementSet>,
    /// Addresses of the game.
    #[serde(rename = "links")]
    pub links: ForumLinks,
}

impl crate::related::sealed::Sealed for Game {}
impl crate::related::Resource for Game {
    type Id = crate::v2::GameId;
    const TYPE: &'static str = "games";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

/// Fails if the answer does not say which one it is, or there is none.
impl TryFrom<&crate::Related<Game>> for crate::v2::GameId {
    type Error = crate::InvalidArgument;
    fn try_from(related: &crate::Related<Game>) -> std::result::Result<Self, Self::Error> {
        related.argument("game_id").copied()
    }
}

impl crate::related::FromWire for Game {
    type Wire = wire::Game;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        Some(&mut included.games)
    }

    fn read_id(text: String) -> crate::v2::GameId {
        crate::v2::GameId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::Game, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let (system, achievement_sets) = match from.relationships {
            Some(all) => (all.system, all.achievement_sets),
            None => (None, None),
        };
        Self {
            id: crate::v2::GameId::from_server(from.id.0),
            title: attributes.title,
            sort_title: attributes.sort_title.unwrap_or_default(),
            badge_url: attributes.badge_url.into(),
            image_box_art_url: attributes.image_box_art_url.into(),
            image_title_url: attributes.image_title_url.into(),
            image_ingame_url: attributes.image_ingame_url.into(),
            released_at: attributes.released_at.map(|value| value.0),
            released_at_granularity: attributes.released_at_granularity,
            players_total: attributes.players_total.map(|value| value.0),
            players_hardcore: attributes.players_hardcore.map(|value| value.0),
            achievements_published: attributes.achievements_published.unwrap_or_default().0,
            achievements_unpublished: attributes.achievements_unpublished.unwrap_or_default().0,
            points_total: attributes.points_total.unwrap_or_default().0,
            points_weighted: attributes.points_weighted.0,
            times_beaten: attributes.times_beaten.0,
            times_beaten_hardcore: attributes.times_beaten_hardcore.0,
            median_time_to_beat_seconds: attributes.median_time_to_beat_seconds.map(|value| value.0),
            median_time_to_beat_hardcore_seconds: attributes
                .median_time_to_beat_hardcore_seconds
                .map(|value| value.0),
            system: crate::related::one(system.map(|reference| reference.data.map(|data| data.id)), included),
            achievement_sets: crate::related::all(
                achievement_sets.map(|reference| reference.data.into_iter().flatten().map(|data| data.id)),
                included,
            ),
            links: from.links.into(),
        }
    }
}

impl From<&Game> for crate::v2::GameId {
    fn from(of: &Game) -> Self {
        of.id
    }
}

/// The hash of a file of a game.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameHash {
    /// ID of the hash of a file.
    #[serde(rename = "id")]
    pub id: crate::v2::GameHashId,
    /// The hash: 32 hexadecimal digits. How it is made depends on the system.
    #[serde(rename = "raMd5")]
    pub ra_md5: String,
    /// Name of the file; null if not known.
    #[serde(rename = "name")]
    pub name: Option<String>,
    /// Labels, such as `nointro` for the collection that the file is from.
    #[serde(rename = "labels")]
    pub labels: Vec<String>,
    /// Whether the game's achievements work with the file; null if that is not known.
    #[serde(rename = "compatibility")]
    pub compatibility: Option<HashCompatibility>,
    /// Address of a patch that makes the file; null if there is none.
    #[serde(rename = "patchUrl")]
    pub patch_url: Option<String>,
    /// When it was added; null if that is not known.
    #[serde(rename = "createdAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub created_at: Option<jiff::Timestamp>,
    /// When it was last changed; null if that is not known.
    #[serde(rename = "updatedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub updated_at: Option<jiff::Timestamp>,
    /// Its game.
    #[serde(rename = "game", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub game: crate::Related<Game>,
}

impl crate::related::sealed::Sealed for GameHash {}
impl crate::related::Resource for GameHash {
    type Id = crate::v2::GameHashId;
    const TYPE: &'static str = "game-hashes";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

impl crate::related::FromWire for GameHash {
    type Wire = wire::GameHash;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        {
            let _ = included;
            None
        }
    }

    fn read_id(text: String) -> crate::v2::GameHashId {
        crate::v2::GameHashId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::GameHash, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let (game,) = match from.relationships {
            Some(all) => (all.game,),
            None => (None,),
        };
        Self {
            id: crate::v2::GameHashId::from_server(from.id.0),
            ra_md5: attributes.ra_md5.unwrap_or_default(),
            name: attributes.name,
            labels: attributes.labels.0,
            compatibility: attributes.compatibility,
            patch_url: attributes.patch_url,
            created_at: attributes.created_at.map(|value| value.0),
            updated_at: attributes.updated_at.map(|value| value.0),
            game: crate::related::one(game.map(|reference| reference.data.map(|data| data.id)), included),
        }
    }
}

/// A page of hashes.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GameHashes {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The hashes.
    #[serde(rename = "data")]
    pub data: Vec<GameHash>,
}

impl From<wire::GameHashes> for GameHashes {
    fn from(from: wire::GameHashes) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// A page of games.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Games {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The games.
    #[serde(rename = "data")]
    pub data: Vec<Game>,
}

impl From<wire::Games> for Games {
    fn from(from: wire::Games) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// The state of the API.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Health {
    /// Always `ok`.
    #[serde(rename = "status")]
    pub status: String,
    /// Time of the server.
    #[serde(rename = "timestamp")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub timestamp: jiff::Timestamp,
}

impl From<wire::Health> for Health {
    fn from(from: wire::Health) -> Self {
        Self { status: from.status, timestamp: from.timestamp.0 }
    }
}

/// A hub, which groups games and other hubs.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Hub {
    /// Hub ID.
    #[serde(rename = "id")]
    pub id: crate::v2::HubId,
    /// Title in brackets, such as `[Series - Sonic the Hedgehog]`; null for a group of similar games.
    #[serde(rename = "title")]
    pub title: Option<String>,
    /// Title by which hubs are sorted; null for a group of similar games.
    #[serde(rename = "sortTitle")]
    pub sort_title: Option<String>,
    /// Icon.
    #[serde(rename = "badgeUrl")]
    pub badge_url: crate::Image,
    /// Whether its games are for adults.
    #[serde(rename = "hasMatureContent")]
    pub has_mature_content: bool,
    /// Whether it belongs to an event.
    #[serde(rename = "isEventHub")]
    pub is_event_hub: bool,
    /// Number of its games.
    #[serde(rename = "gamesCount")]
    pub games_count: u64,
    /// Number of hubs that it links to.
    #[serde(rename = "linkedHubsCount")]
    pub linked_hubs_count: u64,
    /// When it was created; null if that is not known.
    #[serde(rename = "createdAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub created_at: Option<jiff::Timestamp>,
    /// When it was last changed; null if that is not known.
    #[serde(rename = "updatedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub updated_at: Option<jiff::Timestamp>,
    /// Addresses of the hub.
    #[serde(rename = "links")]
    pub links: ForumLinks,
}

impl crate::related::sealed::Sealed for Hub {}
impl crate::related::Resource for Hub {
    type Id = crate::v2::HubId;
    const TYPE: &'static str = "hubs";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

impl crate::related::FromWire for Hub {
    type Wire = wire::Hub;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        {
            let _ = included;
            None
        }
    }

    fn read_id(text: String) -> crate::v2::HubId {
        crate::v2::HubId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::Hub, included: &mut Included) -> Self {
        let _ = included;
        let attributes = from.attributes;
        Self {
            id: crate::v2::HubId::from_server(from.id.0),
            title: attributes.title,
            sort_title: attributes.sort_title,
            badge_url: attributes.badge_url.into(),
            has_mature_content: attributes.has_mature_content.0,
            is_event_hub: attributes.is_event_hub.0,
            games_count: attributes.games_count.0,
            linked_hubs_count: attributes.linked_hubs_count.0,
            created_at: attributes.created_at.map(|value| value.0),
            updated_at: attributes.updated_at.map(|value| value.0),
            links: from.links.into(),
        }
    }
}

impl From<&Hub> for crate::v2::HubId {
    fn from(of: &Hub) -> Self {
        of.id
    }
}

/// A page of hubs.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Hubs {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The hubs.
    #[serde(rename = "data")]
    pub data: Vec<Hub>,
}

impl From<wire::Hubs> for Hubs {
    fn from(from: wire::Hubs) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// A leaderboard.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Leaderboard {
    /// Leaderboard ID.
    #[serde(rename = "id")]
    pub id: crate::v2::LeaderboardId,
    /// Title.
    #[serde(rename = "title")]
    pub title: String,
    /// What to do.
    #[serde(rename = "description")]
    pub description: String,
    /// What its scores measure and how they are shown. Old leaderboards can have other values.
    #[serde(rename = "format")]
    pub format: LeaderboardFormat,
    /// Whether a lower score is better.
    #[serde(rename = "rankAsc")]
    pub rank_asc: bool,
    /// State.
    #[serde(rename = "state")]
    pub state: LeaderboardState,
    /// Position among the game's leaderboards; negative if it is hidden.
    #[serde(rename = "orderColumn")]
    pub order_column: i64,
    /// When it was created; null if that is not known.
    #[serde(rename = "createdAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub created_at: Option<jiff::Timestamp>,
    /// When it was last changed; null if that is not known.
    #[serde(rename = "updatedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub updated_at: Option<jiff::Timestamp>,
    /// Its game, as a list of one; empty if the game is deleted.
    #[serde(rename = "games", default, skip_serializing_if = "crate::RelatedList::is_unknown")]
    pub games: crate::RelatedList<Game>,
    /// Its author; null if there is none.
    #[serde(rename = "developer", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub developer: crate::Related<User>,
    /// Addresses of the leaderboard.
    #[serde(rename = "links")]
    pub links: WebLinks,
}

impl crate::related::sealed::Sealed for Leaderboard {}
impl crate::related::Resource for Leaderboard {
    type Id = crate::v2::LeaderboardId;
    const TYPE: &'static str = "leaderboards";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

/// Fails if the answer does not say which one it is, or there is none.
impl TryFrom<&crate::Related<Leaderboard>> for crate::v2::LeaderboardId {
    type Error = crate::InvalidArgument;
    fn try_from(related: &crate::Related<Leaderboard>) -> std::result::Result<Self, Self::Error> {
        related.argument("leaderboard_id").copied()
    }
}

impl crate::related::FromWire for Leaderboard {
    type Wire = wire::Leaderboard;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        Some(&mut included.leaderboards)
    }

    fn read_id(text: String) -> crate::v2::LeaderboardId {
        crate::v2::LeaderboardId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::Leaderboard, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let (games, developer) = match from.relationships {
            Some(all) => (all.games, all.developer),
            None => (None, None),
        };
        Self {
            id: crate::v2::LeaderboardId::from_server(from.id.0),
            title: attributes.title,
            description: attributes.description,
            format: attributes.format,
            rank_asc: attributes.rank_asc.0,
            state: attributes.state,
            order_column: attributes.order_column.0,
            created_at: attributes.created_at.map(|value| value.0),
            updated_at: attributes.updated_at.map(|value| value.0),
            games: crate::related::all(
                games.map(|reference| reference.data.into_iter().flatten().map(|data| data.id)),
                included,
            ),
            developer: crate::related::one(
                developer.map(|reference| reference.data.map(|data| data.id)),
                included,
            ),
            links: from.links.into(),
        }
    }
}

impl From<&Leaderboard> for crate::v2::LeaderboardId {
    fn from(of: &Leaderboard) -> Self {
        of.id
    }
}

/// A page of entries.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LeaderboardEntries {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The entries.
    #[serde(rename = "data")]
    pub data: Vec<LeaderboardEntry>,
}

impl From<wire::LeaderboardEntries> for LeaderboardEntries {
    fn from(from: wire::LeaderboardEntries) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// An entry of a leaderboard.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LeaderboardEntry {
    /// ID of an entry of a leaderboard.
    #[serde(rename = "id")]
    pub id: crate::v2::LeaderboardEntryId,
    /// Score as a number, in the unit of the leaderboard's format.
    #[serde(rename = "score")]
    pub score: i64,
    /// Score as the site shows it. One outside the signed 32-bit range comes out wrong here; `score` is exact.
    #[serde(rename = "formattedScore")]
    pub formatted_score: String,
    /// Rank from 1; equal scores share one. In a leaderboard's list it is wrong if the filter `id` leaves several
    /// entries.
    #[serde(rename = "rank")]
    pub rank: u64,
    /// When the user's first entry was made; null if that is not known.
    #[serde(rename = "createdAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub created_at: Option<jiff::Timestamp>,
    /// When the entry was last improved.
    #[serde(rename = "updatedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub updated_at: jiff::Timestamp,
    /// The user.
    #[serde(rename = "user", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub user: crate::Related<User>,
    /// The leaderboard.
    #[serde(rename = "leaderboard", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub leaderboard: crate::Related<Leaderboard>,
}

impl crate::related::sealed::Sealed for LeaderboardEntry {}
impl crate::related::Resource for LeaderboardEntry {
    type Id = crate::v2::LeaderboardEntryId;
    const TYPE: &'static str = "leaderboard-entries";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

impl crate::related::FromWire for LeaderboardEntry {
    type Wire = wire::LeaderboardEntry;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        {
            let _ = included;
            None
        }
    }

    fn read_id(text: String) -> crate::v2::LeaderboardEntryId {
        crate::v2::LeaderboardEntryId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::LeaderboardEntry, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let (user, leaderboard) = match from.relationships {
            Some(all) => (all.user, all.leaderboard),
            None => (None, None),
        };
        Self {
            id: crate::v2::LeaderboardEntryId::from_server(from.id.0),
            score: attributes.score.0,
            formatted_score: attributes.formatted_score,
            rank: attributes.rank.0,
            created_at: attributes.created_at.map(|value| value.0),
            updated_at: attributes.updated_at.0,
            user: crate::related::one(user.map(|reference| reference.data.map(|data| data.id)), included),
            leaderboard: crate::related::one(
                leaderboard.map(|reference| reference.data.map(|data| data.id)),
                included,
            ),
        }
    }
}

/// A page of leaderboards.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Leaderboards {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The leaderboards.
    #[serde(rename = "data")]
    pub data: Vec<Leaderboard>,
}

impl From<wire::Leaderboards> for Leaderboards {
    fn from(from: wire::Leaderboards) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// What is known of the list.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ListMeta {
    /// Which page of the list this is.
    #[serde(rename = "page")]
    pub page: PageMeta,
}

impl From<wire::ListMeta> for ListMeta {
    fn from(from: wire::ListMeta) -> Self {
        Self { page: from.page.into() }
    }
}

/// Addresses of other pages, with the parameters of this one.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PageLinks {
    /// Address of the first page.
    #[serde(rename = "first")]
    pub first: String,
    /// Address of the last page.
    #[serde(rename = "last")]
    pub last: Option<String>,
    /// Address of the page before; absent on the first page.
    #[serde(rename = "prev")]
    pub prev: Option<String>,
    /// Address of the page after; absent on the last page.
    #[serde(rename = "next")]
    pub next: Option<String>,
}

impl From<wire::PageLinks> for PageLinks {
    fn from(from: wire::PageLinks) -> Self {
        Self { first: from.first, last: from.last, prev: from.prev, next: from.next }
    }
}

/// Where a page lies in its list.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PageMeta {
    /// Number of the page, from 1.
    #[serde(rename = "currentPage")]
    pub current_page: u64,
    /// Number of its first entry, from 1; 0 on an empty page.
    #[serde(rename = "from")]
    pub from: u64,
    /// Number of the last page, at least 1.
    #[serde(rename = "lastPage")]
    pub last_page: u64,
    /// Largest number of entries on a page.
    #[serde(rename = "perPage")]
    pub per_page: u64,
    /// Number of its last entry; 0 on an empty page.
    #[serde(rename = "to")]
    pub to: u64,
    /// Number of entries in the whole list.
    #[serde(rename = "total")]
    pub total: u64,
}

impl From<wire::PageMeta> for PageMeta {
    fn from(from: wire::PageMeta) -> Self {
        Self {
            current_page: from.current_page.0,
            from: from.from.0,
            last_page: from.last_page.0,
            per_page: from.per_page.0,
            to: from.to.0,
            total: from.total.0,
        }
    }
}

/// An unlock: an achievement that a user has earned.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlayerAchievement {
    /// ID of an unlock.
    #[serde(rename = "id")]
    pub id: crate::v2::PlayerAchievementId,
    /// When it was first unlocked, in any mode; null if that is not known.
    #[serde(rename = "unlockedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub unlocked_at: Option<jiff::Timestamp>,
    /// When it was unlocked in hardcore mode; null if it was not.
    #[serde(rename = "unlockedHardcoreAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub unlocked_hardcore_at: Option<jiff::Timestamp>,
    /// Who unlocked it, in the list of an achievement; null if the user is deleted.
    #[serde(rename = "user", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub user: crate::Related<User>,
    /// What was unlocked, in the list of a user.
    #[serde(rename = "achievement", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub achievement: crate::Related<Achievement>,
    /// The achievement's game.
    #[serde(rename = "game", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub game: crate::Related<Game>,
}

impl crate::related::sealed::Sealed for PlayerAchievement {}
impl crate::related::Resource for PlayerAchievement {
    type Id = crate::v2::PlayerAchievementId;
    const TYPE: &'static str = "player-achievements";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

impl crate::related::FromWire for PlayerAchievement {
    type Wire = wire::PlayerAchievement;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        {
            let _ = included;
            None
        }
    }

    fn read_id(text: String) -> crate::v2::PlayerAchievementId {
        crate::v2::PlayerAchievementId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::PlayerAchievement, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let all = from.relationships;
        let (user, achievement, game) = (all.user, all.achievement, all.game);
        Self {
            id: crate::v2::PlayerAchievementId::from_server(from.id.0),
            unlocked_at: attributes.unlocked_at.map(|value| value.0),
            unlocked_hardcore_at: attributes.unlocked_hardcore_at.map(|value| value.0),
            user: crate::related::one(user.map(|reference| reference.data.map(|data| data.id)), included),
            achievement: crate::related::one(
                achievement.map(|reference| reference.data.map(|data| data.id)),
                included,
            ),
            game: crate::related::one(game.map(|reference| reference.data.map(|data| data.id)), included),
        }
    }
}

impl crate::Earned for PlayerAchievement {
    fn achievement_id(&self) -> Option<crate::v2::AchievementId> {
        self.achievement.id().copied()
    }

    fn title(&self) -> Option<&str> {
        Some(&self.achievement.included()?.title)
    }

    fn points(&self) -> Option<u64> {
        Some(self.achievement.included()?.points)
    }

    fn game_id(&self) -> Option<crate::v2::GameId> {
        self.game.id().copied()
    }

    fn user_name(&self) -> Option<&str> {
        Some(&self.user.included()?.display_name)
    }

    fn user_ulid(&self) -> Option<&str> {
        self.user.id().map(|id| id.as_str())
    }

    fn earned_at(&self) -> Option<jiff::Timestamp> {
        (self.unlocked_hardcore_at).or(self.unlocked_at)
    }

    fn is_hardcore(&self) -> Option<bool> {
        self.earned_at().map(|_| (self.unlocked_hardcore_at).is_some())
    }
}

/// How far a user is in a set of achievements.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlayerAchievementSet {
    /// ID of a user's progress in a set.
    #[serde(rename = "id")]
    pub id: crate::v2::PlayerAchievementSetId,
    /// Number of unlocked achievements, in any mode.
    #[serde(rename = "achievementsUnlocked")]
    pub achievements_unlocked: u64,
    /// Number of achievements unlocked in hardcore mode.
    #[serde(rename = "achievementsUnlockedHardcore")]
    pub achievements_unlocked_hardcore: u64,
    /// Points in any mode.
    #[serde(rename = "points")]
    pub points: u64,
    /// Points in hardcore mode.
    #[serde(rename = "pointsHardcore")]
    pub points_hardcore: u64,
    /// RetroPoints.
    #[serde(rename = "pointsWeighted")]
    pub points_weighted: u64,
    /// Share of the set that is unlocked in any mode, from 0 to 1.
    #[serde(rename = "completionPercentage")]
    pub completion_percentage: f64,
    /// Share of the set that is unlocked in hardcore mode, from 0 to 1.
    #[serde(rename = "completionPercentageHardcore")]
    pub completion_percentage_hardcore: f64,
    /// Latest unlock in any mode; null if there is none.
    #[serde(rename = "lastUnlockAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub last_unlock_at: Option<jiff::Timestamp>,
    /// Latest unlock in hardcore mode; null if there is none.
    #[serde(rename = "lastUnlockHardcoreAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub last_unlock_hardcore_at: Option<jiff::Timestamp>,
    /// When the set was completed in any mode; null if it is not.
    #[serde(rename = "completedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub completed_at: Option<jiff::Timestamp>,
    /// When the set was mastered; null if it is not.
    #[serde(rename = "completedHardcoreAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub completed_hardcore_at: Option<jiff::Timestamp>,
    /// Time played until now or until completion, in seconds.
    #[serde(rename = "timeTakenSeconds")]
    pub time_taken_seconds: u64,
    /// The same in hardcore mode.
    #[serde(rename = "timeTakenHardcoreSeconds")]
    pub time_taken_hardcore_seconds: u64,
    /// Games that the set belongs to.
    #[serde(rename = "setContext")]
    pub set_context: Vec<SetContext>,
    /// The set.
    #[serde(rename = "achievementSet", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub achievement_set: crate::Related<AchievementSet>,
    /// Its game; null if the game is deleted.
    #[serde(rename = "game", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub game: crate::Related<Game>,
}

impl crate::related::sealed::Sealed for PlayerAchievementSet {}
impl crate::related::Resource for PlayerAchievementSet {
    type Id = crate::v2::PlayerAchievementSetId;
    const TYPE: &'static str = "player-achievement-sets";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

impl crate::related::FromWire for PlayerAchievementSet {
    type Wire = wire::PlayerAchievementSet;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        Some(&mut included.player_achievement_sets)
    }

    fn read_id(text: String) -> crate::v2::PlayerAchievementSetId {
        crate::v2::PlayerAchievementSetId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::PlayerAchievementSet, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let (achievement_set, game) = match from.relationships {
            Some(all) => (all.achievement_set, all.game),
            None => (None, None),
        };
        Self {
            id: crate::v2::PlayerAchievementSetId::from_server(from.id.0),
            achievements_unlocked: attributes.achievements_unlocked.unwrap_or_default().0,
            achievements_unlocked_hardcore: attributes.achievements_unlocked_hardcore.unwrap_or_default().0,
            points: attributes.points.unwrap_or_default().0,
            points_hardcore: attributes.points_hardcore.unwrap_or_default().0,
            points_weighted: attributes.points_weighted.unwrap_or_default().0,
            completion_percentage: attributes.completion_percentage.unwrap_or_default().0,
            completion_percentage_hardcore: attributes.completion_percentage_hardcore.unwrap_or_default().0,
            last_unlock_at: attributes.last_unlock_at.map(|value| value.0),
            last_unlock_hardcore_at: attributes.last_unlock_hardcore_at.map(|value| value.0),
            completed_at: attributes.completed_at.map(|value| value.0),
            completed_hardcore_at: attributes.completed_hardcore_at.map(|value| value.0),
            time_taken_seconds: attributes.time_taken_seconds.unwrap_or_default().0,
            time_taken_hardcore_seconds: attributes.time_taken_hardcore_seconds.unwrap_or_default().0,
            set_context: attributes.set_context.into_iter().map(|item| item.into()).collect(),
            achievement_set: crate::related::one(
                achievement_set.map(|reference| reference.data.map(|data| data.id)),
                included,
            ),
            game: crate::related::one(game.map(|reference| reference.data.map(|data| data.id)), included),
        }
    }
}

/// A page of sets.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlayerAchievementSets {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The sets.
    #[serde(rename = "data")]
    pub data: Vec<PlayerAchievementSet>,
}

impl From<wire::PlayerAchievementSets> for PlayerAchievementSets {
    fn from(from: wire::PlayerAchievementSets) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// A page of unlocks.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlayerAchievements {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The unlocks.
    #[serde(rename = "data")]
    pub data: Vec<PlayerAchievement>,
}

impl From<wire::PlayerAchievements> for PlayerAchievements {
    fn from(from: wire::PlayerAchievements) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// How far a user is in a game. Which game it is, only `include=game` says.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlayerGame {
    /// ID of a user's progress in a game. It is not a game ID.
    #[serde(rename = "id")]
    pub id: crate::v2::PlayerGameId,
    /// When the user last played it; null if that is not known.
    #[serde(rename = "lastPlayedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub last_played_at: Option<jiff::Timestamp>,
    /// First unlock; null if there is none.
    #[serde(rename = "firstUnlockAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub first_unlock_at: Option<jiff::Timestamp>,
    /// Latest unlock in any mode; null if there is none.
    #[serde(rename = "lastUnlockAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub last_unlock_at: Option<jiff::Timestamp>,
    /// Latest unlock in hardcore mode; null if there is none.
    #[serde(rename = "lastUnlockHardcoreAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub last_unlock_hardcore_at: Option<jiff::Timestamp>,
    /// When the user beat it, in any mode; null if not yet.
    #[serde(rename = "beatenAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub beaten_at: Option<jiff::Timestamp>,
    /// When the user beat it in hardcore mode; null if not yet.
    #[serde(rename = "beatenHardcoreAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub beaten_hardcore_at: Option<jiff::Timestamp>,
    /// Time played, in seconds.
    #[serde(rename = "playtimeTotalSeconds")]
    pub playtime_total_seconds: u64,
    /// Time it took to beat it, in seconds; null if not yet.
    #[serde(rename = "timeToBeatSeconds")]
    pub time_to_beat_seconds: Option<u64>,
    /// The same in hardcore mode; null if not yet.
    #[serde(rename = "timeToBeatHardcoreSeconds")]
    pub time_to_beat_hardcore_seconds: Option<u64>,
    /// The game's sets of achievements.
    #[serde(rename = "achievementSets", default, skip_serializing_if = "crate::RelatedList::is_unknown")]
    pub achievement_sets: crate::RelatedList<AchievementSet>,
    /// The game.
    #[serde(rename = "game", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub game: crate::Related<Game>,
    /// How far the user is in each set.
    #[serde(
        rename = "playerAchievementSets",
        default,
        skip_serializing_if = "crate::RelatedList::is_unknown"
    )]
    pub player_achievement_sets: crate::RelatedList<PlayerAchievementSet>,
}

impl crate::related::sealed::Sealed for PlayerGame {}
impl crate::related::Resource for PlayerGame {
    type Id = crate::v2::PlayerGameId;
    const TYPE: &'static str = "player-games";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

impl crate::related::FromWire for PlayerGame {
    type Wire = wire::PlayerGame;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        {
            let _ = included;
            None
        }
    }

    fn read_id(text: String) -> crate::v2::PlayerGameId {
        crate::v2::PlayerGameId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::PlayerGame, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let (achievement_sets, game, player_achievement_sets) = match from.relationships {
            Some(all) => (all.achievement_sets, all.game, all.player_achievement_sets),
            None => (None, None, None),
        };
        Self {
            id: crate::v2::PlayerGameId::from_server(from.id.0),
            last_played_at: attributes.last_played_at.map(|value| value.0),
            first_unlock_at: attributes.first_unlock_at.map(|value| value.0),
            last_unlock_at: attributes.last_unlock_at.map(|value| value.0),
            last_unlock_hardcore_at: attributes.last_unlock_hardcore_at.map(|value| value.0),
            beaten_at: attributes.beaten_at.map(|value| value.0),
            beaten_hardcore_at: attributes.beaten_hardcore_at.map(|value| value.0),
            playtime_total_seconds: attributes.playtime_total_seconds.unwrap_or_default().0,
            time_to_beat_seconds: attributes.time_to_beat_seconds.map(|value| value.0),
            time_to_beat_hardcore_seconds: attributes.time_to_beat_hardcore_seconds.map(|value| value.0),
            achievement_sets: crate::related::all(
                achievement_sets.map(|reference| reference.data.into_iter().flatten().map(|data| data.id)),
                included,
            ),
            game: crate::related::one(game.map(|reference| reference.data.map(|data| data.id)), included),
            player_achievement_sets: crate::related::all(
                player_achievement_sets
                    .map(|reference| reference.data.into_iter().flatten().map(|data| data.id)),
                included,
            ),
        }
    }
}

/// A page of games.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PlayerGames {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The games.
    #[serde(rename = "data")]
    pub data: Vec<PlayerGame>,
}

impl From<wire::PlayerGames> for PlayerGames {
    fn from(from: wire::PlayerGames) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// Number of users who have a rank.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RankedUsers {
    /// By hardcore points.
    #[serde(rename = "hardcore")]
    pub hardcore: u64,
    /// By casual points.
    #[serde(rename = "casual")]
    pub casual: u64,
}

impl From<wire::RankedUsers> for RankedUsers {
    fn from(from: wire::RankedUsers) -> Self {
        Self { hardcore: from.hardcore.0, casual: from.casual.0 }
    }
}

/// Addresses of a resource.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SelfLinks {
    /// Address of the resource. Under `/v2` nothing answers there.
    #[serde(rename = "self")]
    pub self_: String,
}

impl From<wire::SelfLinks> for SelfLinks {
    fn from(from: wire::SelfLinks) -> Self {
        Self { self_: from.self_ }
    }
}

/// A game that the set belongs to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SetContext {
    /// ID of the set.
    #[serde(rename = "achievementSetId")]
    pub achievement_set_id: crate::v2::AchievementSetId,
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::v2::GameId,
    /// What the set is to the game.
    #[serde(rename = "type")]
    pub kind: AchievementSetKind,
}

impl From<wire::SetContext> for SetContext {
    fn from(from: wire::SetContext) -> Self {
        Self {
            achievement_set_id: crate::v2::AchievementSetId::from_server(from.achievement_set_id.0),
            game_id: crate::v2::GameId::from_server(from.game_id.0),
            kind: from.type_,
        }
    }
}

impl From<&SetContext> for crate::v2::AchievementSetId {
    fn from(of: &SetContext) -> Self {
        of.achievement_set_id
    }
}

impl From<&SetContext> for crate::v2::GameId {
    fn from(of: &SetContext) -> Self {
        of.game_id
    }
}

/// A system that games run on.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct System {
    /// System ID (generation 1 says console).
    #[serde(rename = "id")]
    pub id: crate::v2::ConsoleId,
    /// Name.
    #[serde(rename = "name")]
    pub name: String,
    /// Full name.
    #[serde(rename = "nameFull")]
    pub name_full: String,
    /// Short name.
    #[serde(rename = "nameShort")]
    pub name_short: String,
    /// Manufacturer; null if there is none.
    #[serde(rename = "manufacturer")]
    pub manufacturer: Option<String>,
    /// Icon.
    #[serde(rename = "iconUrl")]
    pub icon_url: crate::Image,
    /// Whether the site takes achievements for it.
    #[serde(rename = "active")]
    pub active: bool,
    /// Addresses of the system.
    #[serde(rename = "links")]
    pub links: SelfLinks,
}

impl crate::related::sealed::Sealed for System {}
impl crate::related::Resource for System {
    type Id = crate::v2::ConsoleId;
    const TYPE: &'static str = "systems";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

/// Fails if the answer does not say which one it is, or there is none.
impl TryFrom<&crate::Related<System>> for crate::v2::ConsoleId {
    type Error = crate::InvalidArgument;
    fn try_from(related: &crate::Related<System>) -> std::result::Result<Self, Self::Error> {
        related.argument("console_id").copied()
    }
}

impl crate::related::FromWire for System {
    type Wire = wire::System;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        Some(&mut included.systems)
    }

    fn read_id(text: String) -> crate::v2::ConsoleId {
        crate::v2::ConsoleId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::System, included: &mut Included) -> Self {
        let _ = included;
        let attributes = from.attributes;
        Self {
            id: crate::v2::ConsoleId::from_server(from.id.0),
            name: attributes.name,
            name_full: attributes.name_full.unwrap_or_default(),
            name_short: attributes.name_short.unwrap_or_default(),
            manufacturer: attributes.manufacturer,
            icon_url: attributes.icon_url.into(),
            active: attributes.active.unwrap_or_default().0,
            links: from.links.into(),
        }
    }
}

impl From<&System> for crate::v2::ConsoleId {
    fn from(of: &System) -> Self {
        of.id
    }
}

/// A page of systems.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Systems {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The systems.
    #[serde(rename = "data")]
    pub data: Vec<System>,
}

impl From<wire::Systems> for Systems {
    fn from(from: wire::Systems) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// A user's report of an achievement or leaderboard that does not work as it should.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Ticket {
    /// Ticket ID.
    #[serde(rename = "id")]
    pub id: crate::v2::TicketId,
    /// State.
    #[serde(rename = "state")]
    pub state: TicketState,
    /// What does not work.
    #[serde(rename = "type")]
    pub kind: TicketKind,
    /// What the reporter writes.
    #[serde(rename = "body")]
    pub body: String,
    /// Whether it happened in hardcore mode; null if that is not known.
    #[serde(rename = "hardcore")]
    pub hardcore: Option<bool>,
    /// When it was reported.
    #[serde(rename = "reportedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub reported_at: jiff::Timestamp,
    /// When it was resolved or closed; null if it is not.
    #[serde(rename = "resolvedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub resolved_at: Option<jiff::Timestamp>,
    /// What the ticket is about; null if that is not known.
    #[serde(rename = "ticketableType")]
    pub ticketable_type: Option<TicketTarget>,
    /// ID of the achievement or leaderboard, or of the game whose rich presence it is.
    #[serde(rename = "ticketableId")]
    pub ticketable_id: u64,
    /// Title of the achievement or leaderboard; null for rich presence, and if it is deleted.
    #[serde(rename = "ticketableTitle")]
    pub ticketable_title: Option<String>,
    /// Game ID; null for rich presence, and if the game or the target is deleted.
    #[serde(rename = "gameId")]
    pub game_id: Option<crate::v2::GameId>,
    /// Title of the game; null in the same cases.
    #[serde(rename = "gameTitle")]
    pub game_title: Option<String>,
    /// Icon of the game; null in the same cases.
    #[serde(rename = "gameIconUrl")]
    pub game_icon_url: Option<crate::Image>,
    /// Name of the system; null in the same cases.
    #[serde(rename = "systemName")]
    pub system_name: Option<String>,
    /// Name of the reporter; null if there is none.
    #[serde(rename = "reporterDisplayName")]
    pub reporter_display_name: Option<String>,
    /// Name of the user who resolved it; null if nobody did.
    #[serde(rename = "resolverDisplayName")]
    pub resolver_display_name: Option<String>,
    /// Name of the developer whom the ticket is for; null if there is none.
    #[serde(rename = "authorDisplayName")]
    pub author_display_name: Option<String>,
    /// Who reported it; null if there is none.
    #[serde(rename = "reporter", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub reporter: crate::Related<User>,
    /// Who resolved it; null if nobody did.
    #[serde(rename = "resolver", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub resolver: crate::Related<User>,
    /// The developer whom the ticket is for; null if there is none.
    #[serde(rename = "author", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub author: crate::Related<User>,
    /// The achievement; absent if the ticket is about something else.
    #[serde(rename = "achievement", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub achievement: crate::Related<Achievement>,
    /// The leaderboard; absent if the ticket is about something else.
    #[serde(rename = "leaderboard", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub leaderboard: crate::Related<Leaderboard>,
    /// Addresses of the ticket.
    #[serde(rename = "links")]
    pub links: WebLinks,
}

impl crate::related::sealed::Sealed for Ticket {}
impl crate::related::Resource for Ticket {
    type Id = crate::v2::TicketId;
    const TYPE: &'static str = "tickets";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

impl crate::related::FromWire for Ticket {
    type Wire = wire::Ticket;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        {
            let _ = included;
            None
        }
    }

    fn read_id(text: String) -> crate::v2::TicketId {
        crate::v2::TicketId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::Ticket, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let (reporter, resolver, author, achievement, leaderboard) = match from.relationships {
            Some(all) => (all.reporter, all.resolver, all.author, all.achievement, all.leaderboard),
            None => (None, None, None, None, None),
        };
        Self {
            id: crate::v2::TicketId::from_server(from.id.0),
            state: attributes.state,
            kind: attributes.type_,
            body: attributes.body,
            hardcore: attributes.hardcore.map(|value| value.0),
            reported_at: attributes.reported_at.0,
            resolved_at: attributes.resolved_at.map(|value| value.0),
            ticketable_type: attributes.ticketable_type,
            ticketable_id: attributes.ticketable_id.unwrap_or_default().0,
            ticketable_title: attributes.ticketable_title,
            game_id: attributes.game_id.map(|value| crate::v2::GameId::from_server(value.0)),
            game_title: attributes.game_title,
            game_icon_url: attributes.game_icon_url.map(|value| value.into()),
            system_name: attributes.system_name,
            reporter_display_name: attributes.reporter_display_name,
            resolver_display_name: attributes.resolver_display_name,
            author_display_name: attributes.author_display_name,
            reporter: crate::related::one(
                reporter.map(|reference| reference.data.map(|data| data.id)),
                included,
            ),
            resolver: crate::related::one(
                resolver.map(|reference| reference.data.map(|data| data.id)),
                included,
            ),
            author: crate::related::one(author.map(|reference| reference.data.map(|data| data.id)), included),
            achievement: crate::related::one(
                achievement.map(|reference| reference.data.map(|data| data.id)),
                included,
            ),
            leaderboard: crate::related::one(
                leaderboard.map(|reference| reference.data.map(|data| data.id)),
                included,
            ),
            links: from.links.into(),
        }
    }
}

impl From<&Ticket> for crate::v2::TicketId {
    fn from(of: &Ticket) -> Self {
        of.id
    }
}

/// A page of tickets.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Tickets {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The tickets.
    #[serde(rename = "data")]
    pub data: Vec<Ticket>,
}

impl From<wire::Tickets> for Tickets {
    fn from(from: wire::Tickets) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// How many players have unlocked a number of achievements.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UnlockCount {
    /// Number of achievements.
    #[serde(rename = "unlockCount")]
    pub unlock_count: u64,
    /// Number of players who unlocked so many in hardcore mode.
    #[serde(rename = "playersHardcore")]
    pub players_hardcore: u64,
    /// Number of players who unlocked so many in casual mode only.
    #[serde(rename = "playersCasual")]
    pub players_casual: u64,
}

impl From<wire::UnlockCount> for UnlockCount {
    fn from(from: wire::UnlockCount) -> Self {
        Self {
            unlock_count: from.unlock_count.0,
            players_hardcore: from.players_hardcore.0,
            players_casual: from.players_casual.0,
        }
    }
}

/// How many players have unlocked how many achievements.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UnlockDistribution {
    /// Number of achievements.
    #[serde(rename = "totalAchievements")]
    pub total_achievements: u64,
    /// An entry for each number from 1 to the number of achievements, in order; empty if there are none.
    #[serde(rename = "distribution")]
    pub distribution: Vec<UnlockCount>,
}

impl From<wire::UnlockDistribution> for UnlockDistribution {
    fn from(from: wire::UnlockDistribution) -> Self {
        Self {
            total_achievements: from.total_achievements.0,
            distribution: from.distribution.into_iter().map(|item| item.into()).collect(),
        }
    }
}

/// A user.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// ULID of the user, which never changes.
    #[serde(rename = "id")]
    pub id: crate::Ulid,
    /// Name.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// Picture.
    #[serde(rename = "avatarUrl")]
    pub avatar_url: crate::Avatar,
    /// Motto; can be empty.
    #[serde(rename = "motto")]
    pub motto: String,
    /// Points in casual mode only.
    #[serde(rename = "points")]
    pub points: u64,
    /// Points in hardcore mode.
    #[serde(rename = "pointsHardcore")]
    pub points_hardcore: u64,
    /// RetroPoints: hardcore points by rarity.
    #[serde(rename = "pointsWeighted")]
    pub points_weighted: u64,
    /// Rank by hardcore points; null for untracked users, below 250 points, and until it is computed.
    #[serde(rename = "rankHardcore")]
    pub rank_hardcore: Option<u64>,
    /// Rank by casual points; null in the same cases.
    #[serde(rename = "rankCasual")]
    pub rank_casual: Option<u64>,
    /// Number of times that others unlocked the user's achievements.
    #[serde(rename = "yieldUnlocks")]
    pub yield_unlocks: u64,
    /// Points that others got by the user's achievements.
    #[serde(rename = "yieldPoints")]
    pub yield_points: u64,
    /// When the user joined; null for deleted users.
    #[serde(rename = "joinedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub joined_at: Option<jiff::Timestamp>,
    /// Latest activity; null if there was none.
    #[serde(rename = "lastActivityAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub last_activity_at: Option<jiff::Timestamp>,
    /// When the user was deleted; absent for all others.
    #[serde(rename = "deletedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub deleted_at: Option<jiff::Timestamp>,
    /// Whether the user is untracked, and has no rank.
    #[serde(rename = "isUnranked")]
    pub is_unranked: bool,
    /// Whether the user takes comments.
    #[serde(rename = "isUserWallActive")]
    pub is_user_wall_active: bool,
    /// What the user was last seen doing; null if never seen.
    #[serde(rename = "richPresence")]
    pub rich_presence: Option<String>,
    /// When that was; null if never seen.
    #[serde(rename = "richPresenceUpdatedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub rich_presence_updated_at: Option<jiff::Timestamp>,
    /// Role that the user shows; null if none.
    #[serde(rename = "visibleRole")]
    pub visible_role: Option<String>,
    /// Roles that the user can show.
    #[serde(rename = "displayableRoles")]
    pub displayable_roles: Vec<String>,
    /// Game that the user last played; null if there is none.
    #[serde(rename = "lastGame", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub last_game: crate::Related<Game>,
    /// Addresses of the user.
    #[serde(rename = "links")]
    pub links: WebLinks,
}

impl crate::related::sealed::Sealed for User {}
impl crate::related::Resource for User {
    type Id = crate::Ulid;
    const TYPE: &'static str = "users";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

/// Fails if the answer does not say which one it is, or there is none.
impl TryFrom<&crate::Related<User>> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(related: &crate::Related<User>) -> std::result::Result<Self, Self::Error> {
        related.argument("user")?.try_into()
    }
}

impl crate::related::FromWire for User {
    type Wire = wire::User;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        Some(&mut included.users)
    }

    fn read_id(text: String) -> crate::Ulid {
        crate::Ulid::from_server(text)
    }

    fn from_wire(from: wire::User, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let (last_game,) = match from.relationships {
            Some(all) => (all.last_game,),
            None => (None,),
        };
        Self {
            id: crate::Ulid::from_server(from.id),
            display_name: attributes.display_name.unwrap_or_default(),
            avatar_url: attributes.avatar_url.into(),
            motto: attributes.motto,
            points: attributes.points.unwrap_or_default().0,
            points_hardcore: attributes.points_hardcore.0,
            points_weighted: attributes.points_weighted.unwrap_or_default().0,
            rank_hardcore: attributes.rank_hardcore.map(|value| value.0),
            rank_casual: attributes.rank_casual.map(|value| value.0),
            yield_unlocks: attributes.yield_unlocks.0,
            yield_points: attributes.yield_points.0,
            joined_at: attributes.joined_at.map(|value| value.0),
            last_activity_at: attributes.last_activity_at.map(|value| value.0),
            deleted_at: attributes.deleted_at.map(|value| value.0),
            is_unranked: attributes.is_unranked.0,
            is_user_wall_active: attributes.is_user_wall_active.0,
            rich_presence: attributes.rich_presence,
            rich_presence_updated_at: attributes.rich_presence_updated_at.map(|value| value.0),
            visible_role: attributes.visible_role,
            displayable_roles: attributes.displayable_roles.0,
            last_game: crate::related::one(
                last_game.map(|reference| reference.data.map(|data| data.id)),
                included,
            ),
            links: from.links.into(),
        }
    }
}

impl TryFrom<&User> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &User) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[Some(of.id.as_str())])
    }
}

/// An award of a user.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserAward {
    /// Award ID.
    #[serde(rename = "id")]
    pub id: crate::v2::UserAwardId,
    /// When it was awarded.
    #[serde(rename = "awardedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub awarded_at: jiff::Timestamp,
    /// What it is for.
    #[serde(rename = "kind")]
    pub kind: AwardKind,
    /// Title of the game or event, or a fixed text; null if the game is deleted.
    #[serde(rename = "title")]
    pub title: Option<String>,
    /// Badge of the award, or icon of the game or event; null if the game is deleted.
    #[serde(rename = "badgeUrl")]
    pub badge_url: Option<crate::Image>,
    /// Position in the user's own order; negative if the user hides it.
    #[serde(rename = "displayOrder")]
    pub display_order: i64,
    /// What it is for; which members there are depends on `kind`.
    #[serde(rename = "context")]
    pub context: AwardContext,
    /// ULID of the user.
    #[serde(rename = "userId")]
    pub user_id: crate::Ulid,
    /// Name of the user.
    #[serde(rename = "userDisplayName")]
    pub user_display_name: String,
    /// Its game; absent for other kinds, and if the game is deleted.
    #[serde(rename = "game", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub game: crate::Related<Game>,
    /// Its event; absent for other kinds.
    #[serde(rename = "event", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub event: crate::Related<Event>,
    /// The user.
    #[serde(rename = "user", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub user: crate::Related<User>,
}

impl crate::related::sealed::Sealed for UserAward {}
impl crate::related::Resource for UserAward {
    type Id = crate::v2::UserAwardId;
    const TYPE: &'static str = "user-awards";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

impl crate::related::FromWire for UserAward {
    type Wire = wire::UserAward;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        {
            let _ = included;
            None
        }
    }

    fn read_id(text: String) -> crate::v2::UserAwardId {
        crate::v2::UserAwardId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::UserAward, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let (game, event, user) = match from.relationships {
            Some(all) => (all.game, all.event, all.user),
            None => (None, None, None),
        };
        Self {
            id: crate::v2::UserAwardId::from_server(from.id.0),
            awarded_at: attributes.awarded_at.0,
            kind: attributes.kind,
            title: attributes.title,
            badge_url: attributes.badge_url.map(|value| value.into()),
            display_order: attributes.display_order.0,
            context: attributes.context.into(),
            user_id: crate::Ulid::from_server(attributes.user_id.unwrap_or_default()),
            user_display_name: attributes.user_display_name.unwrap_or_default(),
            game: crate::related::one(game.map(|reference| reference.data.map(|data| data.id)), included),
            event: crate::related::one(event.map(|reference| reference.data.map(|data| data.id)), included),
            user: crate::related::one(user.map(|reference| reference.data.map(|data| data.id)), included),
        }
    }
}

impl TryFrom<&UserAward> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &UserAward) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[Some(of.user_id.as_str())])
    }
}

/// A page of the awards of all users.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserAwards {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list. It has no total.
    #[serde(rename = "meta")]
    pub meta: FeedMeta,
    /// The awards.
    #[serde(rename = "data")]
    pub data: Vec<UserAward>,
}

impl From<wire::UserAwards> for UserAwards {
    fn from(from: wire::UserAwards) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// What is known of the list. The counts are of all awards, hidden ones too, whatever the filters say; only the
/// highest awards for games are counted if only those are listed.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserAwardsMeta {
    /// Which page of the list this is.
    #[serde(rename = "page")]
    pub page: PageMeta,
    /// Number of awards.
    #[serde(rename = "totalAwardsCount")]
    pub total_awards_count: u64,
    /// Number of awards that the user hides.
    #[serde(rename = "hiddenAwardsCount")]
    pub hidden_awards_count: u64,
    /// Number of mastered games.
    #[serde(rename = "masteryAwardsCount")]
    pub mastery_awards_count: u64,
    /// Number of completed games.
    #[serde(rename = "completionAwardsCount")]
    pub completion_awards_count: u64,
    /// Number of games beaten in hardcore mode.
    #[serde(rename = "beatenHardcoreAwardsCount")]
    pub beaten_hardcore_awards_count: u64,
    /// Number of games beaten in casual mode.
    #[serde(rename = "beatenCasualAwardsCount")]
    pub beaten_casual_awards_count: u64,
    /// Number of awards for events.
    #[serde(rename = "eventAwardsCount")]
    pub event_awards_count: u64,
    /// Number of awards of the site.
    #[serde(rename = "siteAwardsCount")]
    pub site_awards_count: u64,
}

impl From<wire::UserAwardsMeta> for UserAwardsMeta {
    fn from(from: wire::UserAwardsMeta) -> Self {
        Self {
            page: from.page.into(),
            total_awards_count: from.total_awards_count.0,
            hidden_awards_count: from.hidden_awards_count.0,
            mastery_awards_count: from.mastery_awards_count.0,
            completion_awards_count: from.completion_awards_count.0,
            beaten_hardcore_awards_count: from.beaten_hardcore_awards_count.0,
            beaten_casual_awards_count: from.beaten_casual_awards_count.0,
            event_awards_count: from.event_awards_count.0,
            site_awards_count: from.site_awards_count.0,
        }
    }
}

/// A page of a user's awards.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserAwardsOfUser {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list. The counts are of all awards, hidden ones too, whatever the filters say; only the
    /// highest awards for games are counted if only those are listed.
    #[serde(rename = "meta")]
    pub meta: UserAwardsMeta,
    /// The awards.
    #[serde(rename = "data")]
    pub data: Vec<UserAward>,
}

impl From<wire::UserAwardsOfUser> for UserAwardsOfUser {
    fn from(from: wire::UserAwardsOfUser) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// A user.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserDocument {
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

impl From<wire::UserDocument> for UserDocument {
    fn from(from: wire::UserDocument) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: crate::related::FromWire::from_wire(from.data, included),
        }
    }
}

/// That a user follows another one.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserFollow {
    /// ID of a follow.
    #[serde(rename = "id")]
    pub id: crate::v2::UserFollowId,
    /// Since when; null if that is not known.
    #[serde(rename = "followedAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "Option<String>", extend("format" = "date-time"))
    )]
    pub followed_at: Option<jiff::Timestamp>,
    /// ULID of the other user; null if deleted.
    #[serde(rename = "userId")]
    pub user_id: Option<crate::Ulid>,
    /// Name of the other user; null if deleted.
    #[serde(rename = "displayName")]
    pub display_name: Option<String>,
    /// Picture of the other user; null if deleted.
    #[serde(rename = "avatarUrl")]
    pub avatar_url: Option<crate::Avatar>,
    /// Casual points of the other user.
    #[serde(rename = "points")]
    pub points: u64,
    /// Hardcore points of the other user.
    #[serde(rename = "pointsHardcore")]
    pub points_hardcore: u64,
    /// Whether each follows the other.
    #[serde(rename = "isMutual")]
    pub is_mutual: bool,
    /// The other user; null if deleted.
    #[serde(rename = "user", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub user: crate::Related<User>,
}

impl crate::related::sealed::Sealed for UserFollow {}
impl crate::related::Resource for UserFollow {
    type Id = crate::v2::UserFollowId;
    const TYPE: &'static str = "user-follows";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

impl crate::related::FromWire for UserFollow {
    type Wire = wire::UserFollow;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        {
            let _ = included;
            None
        }
    }

    fn read_id(text: String) -> crate::v2::UserFollowId {
        crate::v2::UserFollowId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::UserFollow, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let (user,) = match from.relationships {
            Some(all) => (all.user,),
            None => (None,),
        };
        Self {
            id: crate::v2::UserFollowId::from_server(from.id.0),
            followed_at: attributes.followed_at.map(|value| value.0),
            user_id: attributes.user_id.map(|value| crate::Ulid::from_server(value)),
            display_name: attributes.display_name,
            avatar_url: attributes.avatar_url.map(|value| value.into()),
            points: attributes.points.0,
            points_hardcore: attributes.points_hardcore.0,
            is_mutual: attributes.is_mutual.0,
            user: crate::related::one(user.map(|reference| reference.data.map(|data| data.id)), included),
        }
    }
}

impl TryFrom<&UserFollow> for crate::UserRef {
    type Error = crate::InvalidArgument;
    fn try_from(of: &UserFollow) -> Result<Self, Self::Error> {
        crate::UserRef::first(&[of.user_id.as_ref().map(crate::Ulid::as_str), of.display_name.as_deref()])
    }
}

/// A page of follows.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserFollows {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The follows.
    #[serde(rename = "data")]
    pub data: Vec<UserFollow>,
}

impl From<wire::UserFollows> for UserFollows {
    fn from(from: wire::UserFollows) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// A page of entries.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserGameListEntries {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: ListMeta,
    /// The entries.
    #[serde(rename = "data")]
    pub data: Vec<UserGameListEntry>,
}

impl From<wire::UserGameListEntries> for UserGameListEntries {
    fn from(from: wire::UserGameListEntries) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// A game on a list of a user. Which list it is, the entry does not say.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserGameListEntry {
    /// ID of an entry of a list.
    #[serde(rename = "id")]
    pub id: crate::v2::UserGameListEntryId,
    /// When it was added.
    #[serde(rename = "createdAt")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub created_at: jiff::Timestamp,
    /// Game ID.
    #[serde(rename = "gameId")]
    pub game_id: crate::v2::GameId,
    /// Title of the game.
    #[serde(rename = "gameTitle")]
    pub game_title: String,
    /// Icon of the game.
    #[serde(rename = "gameIconUrl")]
    pub game_icon_url: crate::Image,
    /// System ID.
    #[serde(rename = "systemId")]
    pub system_id: crate::v2::ConsoleId,
    /// Name of the system.
    #[serde(rename = "systemName")]
    pub system_name: String,
    /// Points of the core set.
    #[serde(rename = "pointsTotal")]
    pub points_total: u64,
    /// Number of achievements in the core set.
    #[serde(rename = "achievementsPublished")]
    pub achievements_published: u64,
    /// The game.
    #[serde(rename = "game", default, skip_serializing_if = "crate::Related::is_unknown")]
    pub game: crate::Related<Game>,
}

impl crate::related::sealed::Sealed for UserGameListEntry {}
impl crate::related::Resource for UserGameListEntry {
    type Id = crate::v2::UserGameListEntryId;
    const TYPE: &'static str = "user-game-list-entries";
    fn id(&self) -> &Self::Id {
        &self.id
    }
}

impl crate::related::FromWire for UserGameListEntry {
    type Wire = wire::UserGameListEntry;
    type Included = Included;
    fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
        {
            let _ = included;
            None
        }
    }

    fn read_id(text: String) -> crate::v2::UserGameListEntryId {
        crate::v2::UserGameListEntryId::from_server(text.parse().unwrap_or_default())
    }

    fn from_wire(from: wire::UserGameListEntry, included: &mut Included) -> Self {
        let attributes = from.attributes;
        let (game,) = match from.relationships {
            Some(all) => (all.game,),
            None => (None,),
        };
        Self {
            id: crate::v2::UserGameListEntryId::from_server(from.id.0),
            created_at: attributes.created_at.0,
            game_id: crate::v2::GameId::from_server(attributes.game_id.0),
            game_title: attributes.game_title.unwrap_or_default(),
            game_icon_url: attributes.game_icon_url.into(),
            system_id: crate::v2::ConsoleId::from_server(attributes.system_id.0),
            system_name: attributes.system_name,
            points_total: attributes.points_total.unwrap_or_default().0,
            achievements_published: attributes.achievements_published.unwrap_or_default().0,
            game: crate::related::one(game.map(|reference| reference.data.map(|data| data.id)), included),
        }
    }
}

impl From<&UserGameListEntry> for crate::v2::ConsoleId {
    fn from(of: &UserGameListEntry) -> Self {
        of.system_id
    }
}

impl From<&UserGameListEntry> for crate::v2::GameId {
    fn from(of: &UserGameListEntry) -> Self {
        of.game_id
    }
}

/// What is known besides the user.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UserMeta {
    /// Number of users who have a rank.
    #[serde(rename = "rankedUsers")]
    pub ranked_users: RankedUsers,
}

impl From<wire::UserMeta> for UserMeta {
    fn from(from: wire::UserMeta) -> Self {
        Self { ranked_users: from.ranked_users.into() }
    }
}

/// A page of users.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Users {
    /// Addresses of other pages, with the parameters of this one.
    #[serde(rename = "links")]
    pub links: PageLinks,
    /// What is known of the list.
    #[serde(rename = "meta")]
    pub meta: UsersMeta,
    /// The users.
    #[serde(rename = "data")]
    pub data: Vec<User>,
}

impl From<wire::Users> for Users {
    fn from(from: wire::Users) -> Self {
        let included = &mut Included::new(from.included);
        Self {
            links: from.links.into(),
            meta: from.meta.into(),
            data: from
                .data
                .into_iter()
                .map(|one| crate::related::FromWire::from_wire(one, included))
                .collect(),
        }
    }
}

/// What is known of the list.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UsersMeta {
    /// Which page of the list this is.
    #[serde(rename = "page")]
    pub page: PageMeta,
    /// Number of users who have a rank.
    #[serde(rename = "rankedUsers")]
    pub ranked_users: RankedUsers,
}

impl From<wire::UsersMeta> for UsersMeta {
    fn from(from: wire::UsersMeta) -> Self {
        Self { page: from.page.into(), ranked_users: from.ranked_users.into() }
    }
}

/// Addresses of a resource that has a page on the site.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WebLinks {
    /// Address of the resource. Under `/v2` nothing answers there.
    #[serde(rename = "self")]
    pub self_: String,
    /// Address of its page, on the host of the API: the page is on retroachievements.org.
    #[serde(rename = "webUrl")]
    pub web_url: String,
}

impl From<wire::WebLinks> for WebLinks {
    fn from(from: wire::WebLinks) -> Self {
        Self { self_: from.self_, web_url: from.web_url }
    }
}

/// The achievement, as one of an event.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WeeklyEventAchievement {
    /// ID as an achievement of the event.
    #[serde(rename = "id")]
    pub id: crate::v2::EventAchievementId,
    /// ID of the event's copy.
    #[serde(rename = "achievementId")]
    pub achievement_id: crate::v2::AchievementId,
    /// ID of the achievement to unlock.
    #[serde(rename = "sourceAchievementId")]
    pub source_achievement_id: crate::v2::AchievementId,
    /// Event ID.
    #[serde(rename = "eventId")]
    pub event_id: crate::v2::EventId,
    /// First day on which an unlock counts.
    #[serde(rename = "activeFrom")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub active_from: jiff::Timestamp,
    /// Day after the last on which an unlock counts.
    #[serde(rename = "activeUntil")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub active_until: jiff::Timestamp,
    /// Last day on which an unlock counts.
    #[serde(rename = "activeThrough")]
    #[cfg_attr(
        feature = "schemars",
        schemars(with = "String", extend("format" = "date-time"))
    )]
    pub active_through: jiff::Timestamp,
    /// Label that the event gives it, such as `Week 52`; null if it has none.
    #[serde(rename = "decorator")]
    pub decorator: Option<String>,
}

impl From<wire::WeeklyEventAchievement> for WeeklyEventAchievement {
    fn from(from: wire::WeeklyEventAchievement) -> Self {
        Self {
            id: crate::v2::EventAchievementId::from_server(from.id.0),
            achievement_id: crate::v2::AchievementId::from_server(from.achievement_id.0),
            source_achievement_id: crate::v2::AchievementId::from_server(from.source_achievement_id.0),
            event_id: crate::v2::EventId::from_server(from.event_id.0),
            active_from: from.active_from.0,
            active_until: from.active_until.0,
            active_through: from.active_through.0,
            decorator: from.decorator,
        }
    }
}

impl From<&WeeklyEventAchievement> for crate::v2::EventAchievementId {
    fn from(of: &WeeklyEventAchievement) -> Self {
        of.id
    }
}

impl From<&WeeklyEventAchievement> for crate::v2::EventId {
    fn from(of: &WeeklyEventAchievement) -> Self {
        of.event_id
    }
}

impl From<wire::AchievementDocument> for Achievement {
    fn from(from: wire::AchievementDocument) -> Self {
        crate::related::FromWire::from_wire(from.data, &mut Included::new(from.included))
    }
}

impl From<wire::AchievementSetDocument> for AchievementSet {
    fn from(from: wire::AchievementSetDocument) -> Self {
        crate::related::FromWire::from_wire(from.data, &mut Included::new(from.included))
    }
}

impl From<wire::EventAchievementDocument> for EventAchievement {
    fn from(from: wire::EventAchievementDocument) -> Self {
        crate::related::FromWire::from_wire(from.data, &mut Included::new(from.included))
    }
}

impl From<wire::EventDocument> for Event {
    fn from(from: wire::EventDocument) -> Self {
        crate::related::FromWire::from_wire(from.data, &mut Included::new(from.included))
    }
}

impl From<wire::GameDocument> for Game {
    fn from(from: wire::GameDocument) -> Self {
        crate::related::FromWire::from_wire(from.data, &mut Included::new(from.included))
    }
}

impl From<wire::HubDocument> for Hub {
    fn from(from: wire::HubDocument) -> Self {
        crate::related::FromWire::from_wire(from.data, &mut Included::new(from.included))
    }
}

impl From<wire::LeaderboardDocument> for Leaderboard {
    fn from(from: wire::LeaderboardDocument) -> Self {
        crate::related::FromWire::from_wire(from.data, &mut Included::new(from.included))
    }
}

impl From<wire::SystemDocument> for System {
    fn from(from: wire::SystemDocument) -> Self {
        crate::related::FromWire::from_wire(from.data, &mut Included::new(from.included))
    }
}

impl From<wire::TicketDocument> for Ticket {
    fn from(from: wire::TicketDocument) -> Self {
        crate::related::FromWire::from_wire(from.data, &mut Included::new(from.included))
    }
}

/// The resources that a document includes, until something refers to them.
#[derive(Default)]
pub(crate) struct Included {
    achievements: crate::related::Kept<Achievement>,
    achievement_sets: crate::related::Kept<AchievementSet>,
    events: crate::related::Kept<Event>,
    event_awards: crate::related::Kept<EventAward>,
    games: crate::related::Kept<Game>,
    leaderboards: crate::related::Kept<Leaderboard>,
    player_achievement_sets: crate::related::Kept<PlayerAchievementSet>,
    systems: crate::related::Kept<System>,
    users: crate::related::Kept<User>,
}

impl Included {
    fn new(
        resources: Option<
            retroachievements_client::wire::List<retroachievements_client::v2::unions::Included>,
        >,
    ) -> Self {
        use retroachievements_client::v2::unions::Included as Resource;
        let mut included = Self::default();
        for resource in resources.into_iter().flatten() {
            match resource {
                Resource::Achievement(resource) => {
                    included.achievements.add(resource.id.to_string(), resource)
                }
                Resource::AchievementSet(resource) => {
                    included.achievement_sets.add(resource.id.to_string(), resource)
                }
                Resource::Event(resource) => included.events.add(resource.id.to_string(), resource),
                Resource::EventAward(resource) => {
                    included.event_awards.add(resource.id.to_string(), resource)
                }
                Resource::Game(resource) => included.games.add(resource.id.to_string(), resource),
                Resource::Leaderboard(resource) => {
                    included.leaderboards.add(resource.id.to_string(), resource)
                }
                Resource::PlayerAchievementSet(resource) => {
                    included.player_achievement_sets.add(resource.id.to_string(), resource)
                }
                Resource::System(resource) => included.systems.add(resource.id.to_string(), resource),
                Resource::User(resource) => included.users.add(resource.id.to_string(), resource),
                _ => {}
            }
        }
        included
    }
}
