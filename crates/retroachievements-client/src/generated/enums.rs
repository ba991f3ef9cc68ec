// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! Closed sets of words and numbers, to which the server may add.
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
