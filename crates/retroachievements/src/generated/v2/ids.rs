// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Ids, each with a type of its own.
pub use crate::ids::AchievementId;
crate::id::id! {
    #[doc = " Claim ID."] #[doc = ""] #[doc =
    " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc =
    " ```"] #[doc = " # use retroachievements::v2::AchievementSetClaimId;"] #[doc =
    " let id = AchievementSetClaimId::try_from(10431)?;"] #[doc =
    " assert_eq!(id, \"10431\".parse()?);"] #[doc =
    " assert!(AchievementSetClaimId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"]
    AchievementSetClaimId, "an achievement-set-claim", "achievement-set-claim_id",
    4294967295
}
crate::id::id! {
    #[doc = " ID of a set of achievements."] #[doc = ""] #[doc =
    " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc =
    " ```"] #[doc = " # use retroachievements::v2::AchievementSetId;"] #[doc =
    " let id = AchievementSetId::try_from(8659)?;"] #[doc =
    " assert_eq!(id, \"8659\".parse()?);"] #[doc =
    " assert!(AchievementSetId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"]
    AchievementSetId, "an achievement-set", "achievement-set_id", 4294967295
}
crate::id::id! {
    #[doc = " ID of a version of a set."] #[doc = ""] #[doc =
    " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc =
    " ```"] #[doc = " # use retroachievements::v2::AchievementSetVersionId;"] #[doc =
    " let id = AchievementSetVersionId::try_from(30412)?;"] #[doc =
    " assert_eq!(id, \"30412\".parse()?);"] #[doc =
    " assert!(AchievementSetVersionId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"]
    AchievementSetVersionId, "an achievement-set-version", "achievement-set-version_id",
    4294967295
}
crate::id::id! {
    #[doc = " Comment ID."] #[doc = ""] #[doc =
    " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc =
    " ```"] #[doc = " # use retroachievements::v2::CommentId;"] #[doc =
    " let id = CommentId::try_from(512)?;"] #[doc = " assert_eq!(id, \"512\".parse()?);"]
    #[doc = " assert!(CommentId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] CommentId,
    "a comment", "comment_id", 4294967295
}

pub use crate::ids::ConsoleId;
crate::id::id! {
    #[doc = " ID of an achievement of an event. It is not an achievement ID."] #[doc =
    ""] #[doc = " Converts from any integer and from text; at most 4294967295."] #[doc =
    ""] #[doc = " ```"] #[doc = " # use retroachievements::v2::EventAchievementId;"] #[doc =
    " let id = EventAchievementId::try_from(271)?;"] #[doc =
    " assert_eq!(id, \"271\".parse()?);"] #[doc =
    " assert!(EventAchievementId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"]
    EventAchievementId, "an event-achievement", "event-achievement_id", 4294967295
}
crate::id::id! {
    #[doc = " ID of an award of an event."] #[doc = ""] #[doc =
    " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc =
    " ```"] #[doc = " # use retroachievements::v2::EventAwardId;"] #[doc =
    " let id = EventAwardId::try_from(8)?;"] #[doc = " assert_eq!(id, \"8\".parse()?);"]
    #[doc = " assert!(EventAwardId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] EventAwardId,
    "an event-award", "event-award_id", 4294967295
}
crate::id::id! {
    #[doc = " Event ID."] #[doc = ""] #[doc =
    " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc =
    " ```"] #[doc = " # use retroachievements::v2::EventId;"] #[doc =
    " let id = EventId::try_from(4)?;"] #[doc = " assert_eq!(id, \"4\".parse()?);"] #[doc
    = " assert!(EventId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] EventId,
    "an event", "event_id", 4294967295
}
crate::id::id! {
    #[doc = " ID of the hash of a file."] #[doc = ""] #[doc =
    " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc =
    " ```"] #[doc = " # use retroachievements::v2::GameHashId;"] #[doc =
    " let id = GameHashId::try_from(3301)?;"] #[doc =
    " assert_eq!(id, \"3301\".parse()?);"] #[doc =
    " assert!(GameHashId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] GameHashId,
    "a game-hash", "game-hash_id", 4294967295
}

pub use crate::ids::GameId;
crate::id::id! {
    #[doc = " Hub ID."] #[doc = ""] #[doc =
    " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc =
    " ```"] #[doc = " # use retroachievements::v2::HubId;"] #[doc =
    " let id = HubId::try_from(10)?;"] #[doc = " assert_eq!(id, \"10\".parse()?);"] #[doc
    = " assert!(HubId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] HubId,
    "a hub", "hub_id", 4294967295
}
crate::id::id! {
    #[doc = " ID of an entry of a leaderboard."] #[doc = ""] #[doc =
    " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc =
    " ```"] #[doc = " # use retroachievements::v2::LeaderboardEntryId;"] #[doc =
    " let id = LeaderboardEntryId::try_from(90210)?;"] #[doc =
    " assert_eq!(id, \"90210\".parse()?);"] #[doc =
    " assert!(LeaderboardEntryId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"]
    LeaderboardEntryId, "a leaderboard-entry", "leaderboard-entry_id", 4294967295
}

pub use crate::ids::LeaderboardId;
crate::id::id! {
    #[doc = " ID of an unlock."] #[doc = ""] #[doc =
    " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc =
    " ```"] #[doc = " # use retroachievements::v2::PlayerAchievementId;"] #[doc =
    " let id = PlayerAchievementId::try_from(5500123)?;"] #[doc =
    " assert_eq!(id, \"5500123\".parse()?);"] #[doc =
    " assert!(PlayerAchievementId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"]
    PlayerAchievementId, "a player-achievement", "player-achievement_id", 4294967295
}
crate::id::id! {
    #[doc = " ID of a user's progress in a set."] #[doc = ""] #[doc =
    " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc =
    " ```"] #[doc = " # use retroachievements::v2::PlayerAchievementSetId;"] #[doc =
    " let id = PlayerAchievementSetId::try_from(61001)?;"] #[doc =
    " assert_eq!(id, \"61001\".parse()?);"] #[doc =
    " assert!(PlayerAchievementSetId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"]
    PlayerAchievementSetId, "a player-achievement-set", "player-achievement-set_id",
    4294967295
}
crate::id::id! {
    #[doc = " ID of a user's progress in a game. It is not a game ID."] #[doc = ""] #[doc
    = " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc
    = " ```"] #[doc = " # use retroachievements::v2::PlayerGameId;"] #[doc =
    " let id = PlayerGameId::try_from(70055)?;"] #[doc =
    " assert_eq!(id, \"70055\".parse()?);"] #[doc =
    " assert!(PlayerGameId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] PlayerGameId,
    "a player-game", "player-game_id", 4294967295
}

pub use crate::ids::TicketId;
crate::id::id! {
    #[doc = " Award ID."] #[doc = ""] #[doc =
    " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc =
    " ```"] #[doc = " # use retroachievements::v2::UserAwardId;"] #[doc =
    " let id = UserAwardId::try_from(771203)?;"] #[doc =
    " assert_eq!(id, \"771203\".parse()?);"] #[doc =
    " assert!(UserAwardId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] UserAwardId,
    "an user-award", "user-award_id", 4294967295
}
crate::id::id! {
    #[doc = " ID of a follow."] #[doc = ""] #[doc =
    " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc =
    " ```"] #[doc = " # use retroachievements::v2::UserFollowId;"] #[doc =
    " let id = UserFollowId::try_from(40400)?;"] #[doc =
    " assert_eq!(id, \"40400\".parse()?);"] #[doc =
    " assert!(UserFollowId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"] UserFollowId,
    "an user-follow", "user-follow_id", 4294967295
}
crate::id::id! {
    #[doc = " ID of an entry of a list."] #[doc = ""] #[doc =
    " Converts from any integer and from text; at most 4294967295."] #[doc = ""] #[doc =
    " ```"] #[doc = " # use retroachievements::v2::UserGameListEntryId;"] #[doc =
    " let id = UserGameListEntryId::try_from(88010)?;"] #[doc =
    " assert_eq!(id, \"88010\".parse()?);"] #[doc =
    " assert!(UserGameListEntryId::try_from(0).is_err());"] #[doc =
    " # Ok::<(), retroachievements::InvalidArgument>(())"] #[doc = " ```"]
    UserGameListEntryId, "an user-game-list-entry", "user-game-list-entry_id", 4294967295
}
