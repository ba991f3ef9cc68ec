// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! Closed sets of words and numbers, to which the server may add.
/// Which of a game's achievements are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchievementFlag {
    /// `3`: Those that are promoted, the official set.
    Promoted,
    /// `5`: Those that are not promoted, also called unofficial.
    Unpromoted,
    /// A value that the server has begun to send after this version was made.
    Unknown(i64),
}
crate::wire::numbers!(AchievementFlag { Promoted = 3, Unpromoted = 5, });
/// What an achievement means for beating its game; null where it has no such role.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AchievementType {
    /// `progression`: Must be earned to beat the game.
    Progression,
    /// `win_condition`: Earning one of these, with all progression achievements, beats the game.
    WinCondition,
    /// `missable`: Can be missed for good in one playthrough.
    Missable,
    /// A value that the server has begun to send after this version was made.
    Unknown(String),
}
crate::wire::words!(
    AchievementType { Progression = "progression", WinCondition = "win_condition",
    Missable = "missable", }
);
/// What a user can achieve with a game as a whole; null where they have not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AwardKind {
    /// `beaten-softcore`: Beaten, in softcore ("casual") mode.
    BeatenSoftcore,
    /// `beaten-hardcore`: Beaten, in hardcore mode.
    BeatenHardcore,
    /// `completed`: All achievements earned, in softcore mode.
    Completed,
    /// `mastered`: All achievements earned, in hardcore mode.
    Mastered,
    /// A value that the server has begun to send after this version was made.
    Unknown(String),
}
crate::wire::words!(
    AwardKind { BeatenSoftcore = "beaten-softcore", BeatenHardcore = "beaten-hardcore",
    Completed = "completed", Mastered = "mastered", }
);
/// Which claims a list has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClaimKind {
    /// `1`: Primary claims that were completed.
    Completed,
    /// `2`: Claims that were dropped.
    Dropped,
    /// `3`: Claims that are past their end, and that nobody has closed.
    Expired,
    /// A value that the server has begun to send after this version was made.
    Unknown(i64),
}
crate::wire::numbers!(ClaimKind { Completed = 1, Dropped = 2, Expired = 3, });
/// What a claim is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClaimSetType {
    /// `0`: A first set of achievements.
    NewSet,
    /// `1`: Changes to a set that is there.
    Revision,
    /// A value that the server has begun to send after this version was made.
    Unknown(i64),
}
crate::wire::numbers!(ClaimSetType { NewSet = 0, Revision = 1, });
/// Whether a claim is of a special kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClaimSpecial {
    /// `0`: An ordinary claim.
    Ordinary,
    /// `1`: A revision of the user's own set.
    OwnRevision,
    /// `2`: A claim for a free rollout.
    FreeRollout,
    /// `3`: A claim whose set is released on a set day.
    ScheduledRelease,
    /// A value that the server has begun to send after this version was made.
    Unknown(i64),
}
crate::wire::numbers!(
    ClaimSpecial { Ordinary = 0, OwnRevision = 1, FreeRollout = 2, ScheduledRelease = 3,
    }
);
/// How far a claim is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClaimStatus {
    /// `0`: The work goes on.
    Active,
    /// `1`: The work was finished.
    Complete,
    /// `2`: The claim was given up.
    Dropped,
    /// `3`: The work is being reviewed; such a claim counts as active.
    InReview,
    /// A value that the server has begun to send after this version was made.
    Unknown(i64),
}
crate::wire::numbers!(
    ClaimStatus { Active = 0, Complete = 1, Dropped = 2, InReview = 3, }
);
/// In which role a user has claimed a game.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClaimType {
    /// `0`: The user leads the work on the set.
    Primary,
    /// `1`: The user works along with the one who leads.
    Collaboration,
    /// A value that the server has begun to send after this version was made.
    Unknown(i64),
}
crate::wire::numbers!(ClaimType { Primary = 0, Collaboration = 1, });
/// What comments are on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentKind {
    /// `1`: A game.
    Game,
    /// `2`: An achievement.
    Achievement,
    /// `3`: A user, that is, their wall.
    User,
    /// A value that the server has begun to send after this version was made.
    Unknown(i64),
}
crate::wire::numbers!(CommentKind { Game = 1, Achievement = 2, User = 3, });
/// In which order comments come.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CommentOrder {
    /// `submitted`: The oldest first.
    OldestFirst,
    /// `-submitted`: The newest first.
    NewestFirst,
    /// A value that the server has begun to send after this version was made.
    Unknown(String),
}
crate::wire::words!(
    CommentOrder { OldestFirst = "submitted", NewestFirst = "-submitted", }
);
/// What the scores of a leaderboard are, and how the site writes them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaderboardFormat {
    /// `SCORE`: Points, written with at least six digits.
    Score,
    /// `TIME`: Frames, of which a second has 60; written as a time.
    Frames,
    /// `MILLISECS`: Hundredths of a second, whatever the name says; written as a time.
    Centiseconds,
    /// `TIMESECS`: Seconds, written as a time.
    Seconds,
    /// `MINUTES`: Minutes, written as hours and minutes.
    Minutes,
    /// `SECS_AS_MINS`: Seconds, written as hours and minutes.
    SecondsAsMinutes,
    /// `VALUE`: A number.
    Value,
    /// `UNSIGNED`: A number that is never negative.
    Unsigned,
    /// `TENS`: Tens, written as ten times the number.
    Tens,
    /// `HUNDREDS`: Hundreds, written as a hundred times the number.
    Hundreds,
    /// `THOUSANDS`: Thousands, written as a thousand times the number.
    Thousands,
    /// `FIXED1`: Tenths, written with one decimal place.
    Fixed1,
    /// `FIXED2`: Hundredths, written with two decimal places.
    Fixed2,
    /// `FIXED3`: Thousandths, written with three decimal places.
    Fixed3,
    /// A value that the server has begun to send after this version was made.
    Unknown(String),
}
crate::wire::words!(
    LeaderboardFormat { Score = "SCORE", Frames = "TIME", Centiseconds = "MILLISECS",
    Seconds = "TIMESECS", Minutes = "MINUTES", SecondsAsMinutes = "SECS_AS_MINS", Value =
    "VALUE", Unsigned = "UNSIGNED", Tens = "TENS", Hundreds = "HUNDREDS", Thousands =
    "THOUSANDS", Fixed1 = "FIXED1", Fixed2 = "FIXED2", Fixed3 = "FIXED3", }
);
/// Whether a leaderboard is in use.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaderboardState {
    /// `active`: It is in use.
    Active,
    /// `disabled`: It is switched off.
    Disabled,
    /// `unpromoted`: It is not, or no longer, one of the game's official leaderboards.
    Unpromoted,
    /// A value that the server has begun to send after this version was made.
    Unknown(String),
}
crate::wire::words!(
    LeaderboardState { Active = "active", Disabled = "disabled", Unpromoted =
    "unpromoted", }
);
/// What an account may do on the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Permissions {
    /// `-2`: Marked as a source of spam.
    Spam,
    /// `-1`: Banned.
    Banned,
    /// `0`: Not yet confirmed.
    Unregistered,
    /// `1`: An ordinary user.
    Registered,
    /// `2`: A developer of achievements in training.
    JuniorDeveloper,
    /// `3`: A developer of achievements.
    Developer,
    /// `4`: A moderator.
    Moderator,
    /// `5`: An administrator; known to the server, but not given out.
    Admin,
    /// `6`: The highest level; known to the server, but not given out.
    Root,
    /// A value that the server has begun to send after this version was made.
    Unknown(i64),
}
crate::wire::numbers!(
    Permissions { Spam = - 2, Banned = - 1, Unregistered = 0, Registered = 1,
    JuniorDeveloper = 2, Developer = 3, Moderator = 4, Admin = 5, Root = 6, }
);
/// By what the best players of a game are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RankingKind {
    /// `0`: Those with the most points.
    HighScores,
    /// `1`: Those who mastered the game last.
    LatestMasters,
    /// A value that the server has begun to send after this version was made.
    Unknown(i64),
}
crate::wire::numbers!(RankingKind { HighScores = 0, LatestMasters = 1, });
/// How much of a date is known; null where nothing is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReleaseGranularity {
    /// `day`: All of it.
    Day,
    /// `month`: The year and the month.
    Month,
    /// `year`: The year.
    Year,
    /// A value that the server has begun to send after this version was made.
    Unknown(String),
}
crate::wire::words!(ReleaseGranularity { Day = "day", Month = "month", Year = "year", });
/// Which requests for achievement sets are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RequestListKind {
    /// `0`: Only those for games that still have no achievements.
    Active,
    /// `1`: All of them.
    All,
    /// A value that the server has begun to send after this version was made.
    Unknown(i64),
}
crate::wire::numbers!(RequestListKind { Active = 0, All = 1, });
/// What a ticket says is wrong with an achievement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TicketKind {
    /// `1`: It was earned when it should not have been.
    TriggeredAtTheWrongTime,
    /// `2`: It was not earned when it should have been.
    DidNotTrigger,
    /// A value that the server has begun to send after this version was made.
    Unknown(i64),
}
crate::wire::numbers!(TicketKind { TriggeredAtTheWrongTime = 1, DidNotTrigger = 2, });
/// How far the work on a ticket is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TicketState {
    /// `0`: It was closed without a change.
    Closed,
    /// `1`: It waits for a developer.
    Open,
    /// `2`: What it reports was put right.
    Resolved,
    /// `3`: It waits for an answer of the user who reported it; it counts as open.
    Request,
    /// `4`: It is held back until it is reviewed.
    Quarantined,
    /// A value that the server has begun to send after this version was made.
    Unknown(i64),
}
crate::wire::numbers!(
    TicketState { Closed = 0, Open = 1, Resolved = 2, Request = 3, Quarantined = 4, }
);
