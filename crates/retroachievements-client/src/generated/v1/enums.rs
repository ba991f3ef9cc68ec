// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Closed sets of words and numbers, to which the server may add.
/// Kind of a game's achievements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchievementFlag {
    /// `3`: Promoted achievements, the official set.
    Promoted,
    /// `5`: Unpromoted achievements, also called unofficial.
    Unpromoted,
    /// A value that this version does not know.
    Unknown(i64),
}
crate::wire::number_enum!(AchievementFlag { Promoted = 3, Unpromoted = 5, });
/// Role of an achievement in beating its game; null if it has none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchievementType {
    /// `progression`: Required to beat the game.
    Progression,
    /// `win_condition`: Any one of these beats the game, together with all progression achievements.
    WinCondition,
    /// `missable`: Can be missed for good in one playthrough.
    Missable,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    AchievementType { Progression = "progression", WinCondition = "win_condition",
    Missable = "missable", }
);
/// Award for a whole game; null if the user has none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AwardKind {
    /// `beaten-softcore`: Game beaten in softcore mode (now "casual" on the site).
    BeatenSoftcore,
    /// `beaten-hardcore`: Game beaten in hardcore mode.
    BeatenHardcore,
    /// `completed`: All achievements earned in softcore mode.
    Completed,
    /// `mastered`: All achievements earned in hardcore mode.
    Mastered,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    AwardKind { BeatenSoftcore = "beaten-softcore", BeatenHardcore = "beaten-hardcore",
    Completed = "completed", Mastered = "mastered", }
);
/// Kind of inactive claims to list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClaimKind {
    /// `1`: Completed primary claims.
    Completed,
    /// `2`: Dropped claims.
    Dropped,
    /// `3`: Expired claims that nobody has closed.
    Expired,
    /// A value that this version does not know.
    Unknown(i64),
}
crate::wire::number_enum!(ClaimKind { Completed = 1, Dropped = 2, Expired = 3, });
/// Purpose of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClaimSetType {
    /// `0`: A game's first set of achievements.
    NewSet,
    /// `1`: A revision of an existing set.
    Revision,
    /// A value that this version does not know.
    Unknown(i64),
}
crate::wire::number_enum!(ClaimSetType { NewSet = 0, Revision = 1, });
/// Special kind of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClaimSpecial {
    /// `0`: Ordinary claim.
    Ordinary,
    /// `1`: Revision of the user's own set.
    OwnRevision,
    /// `2`: Free rollout.
    FreeRollout,
    /// `3`: Release scheduled for a set day.
    ScheduledRelease,
    /// A value that this version does not know.
    Unknown(i64),
}
crate::wire::number_enum!(
    ClaimSpecial { Ordinary = 0, OwnRevision = 1, FreeRollout = 2, ScheduledRelease = 3,
    }
);
/// Status of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClaimStatus {
    /// `0`: In progress.
    Active,
    /// `1`: Completed.
    Complete,
    /// `2`: Dropped.
    Dropped,
    /// `3`: In review; counts as active.
    InReview,
    /// A value that this version does not know.
    Unknown(i64),
}
crate::wire::number_enum!(
    ClaimStatus { Active = 0, Complete = 1, Dropped = 2, InReview = 3, }
);
/// User's role in a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClaimType {
    /// `0`: The user leads the work on the set.
    Primary,
    /// `1`: The user collaborates with the lead.
    Collaboration,
    /// A value that this version does not know.
    Unknown(i64),
}
crate::wire::number_enum!(ClaimType { Primary = 0, Collaboration = 1, });
/// What a comment is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentKind {
    /// `1`: A game.
    Game,
    /// `2`: An achievement.
    Achievement,
    /// `3`: A user's wall.
    User,
    /// A value that this version does not know.
    Unknown(i64),
}
crate::wire::number_enum!(CommentKind { Game = 1, Achievement = 2, User = 3, });
/// Order of comments.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentOrder {
    /// `submitted`: Oldest first.
    OldestFirst,
    /// `-submitted`: Newest first.
    NewestFirst,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    CommentOrder { OldestFirst = "submitted", NewestFirst = "-submitted", }
);
/// What a leaderboard's scores measure and how the site displays them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaderboardFormat {
    /// `SCORE`: Points, displayed with at least six characters, the sign included.
    Score,
    /// `TIME`: Frames, 60 a second; displayed as a time.
    Frames,
    /// `MILLISECS`: Hundredths of a second, despite the name; displayed as a time.
    Centiseconds,
    /// `TIMESECS`: Seconds, displayed as a time.
    Seconds,
    /// `MINUTES`: Minutes, displayed as hours and minutes.
    Minutes,
    /// `SECS_AS_MINS`: Seconds, displayed as hours and minutes.
    SecondsAsMinutes,
    /// `VALUE`: Number.
    Value,
    /// `UNSIGNED`: Number that is never negative.
    Unsigned,
    /// `TENS`: Tens, displayed as ten times the number.
    Tens,
    /// `HUNDREDS`: Hundreds, displayed as a hundred times the number.
    Hundreds,
    /// `THOUSANDS`: Thousands, displayed as a thousand times the number.
    Thousands,
    /// `FIXED1`: Tenths, displayed with one decimal place.
    Fixed1,
    /// `FIXED2`: Hundredths, displayed with two decimal places.
    Fixed2,
    /// `FIXED3`: Thousandths, displayed with three decimal places.
    Fixed3,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    LeaderboardFormat { Score = "SCORE", Frames = "TIME", Centiseconds = "MILLISECS",
    Seconds = "TIMESECS", Minutes = "MINUTES", SecondsAsMinutes = "SECS_AS_MINS", Value =
    "VALUE", Unsigned = "UNSIGNED", Tens = "TENS", Hundreds = "HUNDREDS", Thousands =
    "THOUSANDS", Fixed1 = "FIXED1", Fixed2 = "FIXED2", Fixed3 = "FIXED3", }
);
/// State of a leaderboard.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaderboardState {
    /// `active`: In use.
    Active,
    /// `disabled`: Switched off.
    Disabled,
    /// `unpromoted`: Not, or no longer, one of the game's official leaderboards.
    Unpromoted,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    LeaderboardState { Active = "active", Disabled = "disabled", Unpromoted =
    "unpromoted", }
);
/// Permission level of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Permissions {
    /// `-2`: Marked as spam.
    Spam,
    /// `-1`: Banned.
    Banned,
    /// `0`: Not yet confirmed.
    Unregistered,
    /// `1`: Ordinary user.
    Registered,
    /// `2`: Junior developer of achievements.
    JuniorDeveloper,
    /// `3`: Developer of achievements.
    Developer,
    /// `4`: Moderator.
    Moderator,
    /// `5`: Administrator; exists on the server but is not assigned.
    Admin,
    /// `6`: Highest level; exists on the server but is not assigned.
    Root,
    /// A value that this version does not know.
    Unknown(i64),
}
crate::wire::number_enum!(
    Permissions { Spam = - 2, Banned = - 1, Unregistered = 0, Registered = 1,
    JuniorDeveloper = 2, Developer = 3, Moderator = 4, Admin = 5, Root = 6, }
);
/// Ranking of a game's players.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RankingKind {
    /// `0`: Players with the most points.
    HighScores,
    /// `1`: Players who mastered the game most recently.
    LatestMasters,
    /// A value that this version does not know.
    Unknown(i64),
}
crate::wire::number_enum!(RankingKind { HighScores = 0, LatestMasters = 1, });
/// Precision of a release date; null if the date is unknown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReleaseGranularity {
    /// `day`: Exact date.
    Day,
    /// `month`: Year and month.
    Month,
    /// `year`: Year.
    Year,
    /// A value that this version does not know.
    Unknown(String),
}
crate::wire::string_enum!(
    ReleaseGranularity { Day = "day", Month = "month", Year = "year", }
);
/// Which set requests to list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RequestListKind {
    /// `0`: Requests for games that still have no achievements.
    Active,
    /// `1`: All requests.
    All,
    /// A value that this version does not know.
    Unknown(i64),
}
crate::wire::number_enum!(RequestListKind { Active = 0, All = 1, });
/// Problem that a ticket reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TicketKind {
    /// `1`: The achievement unlocked when it should not have.
    TriggeredAtTheWrongTime,
    /// `2`: The achievement did not unlock when it should have.
    DidNotTrigger,
    /// A value that this version does not know.
    Unknown(i64),
}
crate::wire::number_enum!(
    TicketKind { TriggeredAtTheWrongTime = 1, DidNotTrigger = 2, }
);
/// State of a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TicketState {
    /// `0`: Closed without a change.
    Closed,
    /// `1`: Waiting for a developer.
    Open,
    /// `2`: Resolved.
    Resolved,
    /// `3`: Waiting for the reporter's answer; counts as open.
    Request,
    /// `4`: Quarantined until it is reviewed.
    Quarantined,
    /// A value that this version does not know.
    Unknown(i64),
}
crate::wire::number_enum!(
    TicketState { Closed = 0, Open = 1, Resolved = 2, Request = 3, Quarantined = 4, }
);
