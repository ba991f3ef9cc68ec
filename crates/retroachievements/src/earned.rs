//! Achievements that somebody earned, whichever endpoint tells of them.

use jiff::Timestamp;

use crate::{AchievementId, GameId};

/// An achievement that somebody earned, or can earn, as far as an answer says.
///
/// The entries of `user_recent_achievements`, `achievements_earned_between`, `achievements_earned_on_day` and
/// `achievement_unlocks` are such, the achievements of `game_info_and_user_progress` and `user_summary`, and the unlocks of
/// [`v2`](crate::v2). What an answer does not have, because the question says it, is `None`: who it was in a user's list,
/// which achievement in an achievement's list.
///
/// You can implement it for types of your own. New methods will have defaults.
///
/// ```
/// use retroachievements::Earned;
///
/// /// A line for a chat, from whatever list the unlock comes.
/// fn announcement(unlock: &dyn Earned) -> String {
///     let (who, what) = (unlock.user_name().unwrap_or("Somebody"), unlock.title().unwrap_or("an achievement"));
///     match unlock.is_hardcore() {
///         Some(true) => format!("{who} earned {what} in hardcore mode"),
///         _ => format!("{who} earned {what}"),
///     }
/// }
/// ```
pub trait Earned {
    /// The achievement.
    fn achievement_id(&self) -> Option<AchievementId> {
        None
    }

    /// Its title.
    fn title(&self) -> Option<&str> {
        None
    }

    /// The points that it is worth.
    fn points(&self) -> Option<u64> {
        None
    }

    /// The game that it belongs to.
    fn game_id(&self) -> Option<GameId> {
        None
    }

    /// The display name of the user.
    fn user_name(&self) -> Option<&str> {
        None
    }

    /// The ULID of the user.
    fn user_ulid(&self) -> Option<&str> {
        None
    }

    /// When it was earned: in hardcore mode if it was, else in softcore mode. `None` if it was not.
    fn earned_at(&self) -> Option<Timestamp>;

    /// Whether it was earned in hardcore mode. `None` if it was not earned.
    fn is_hardcore(&self) -> Option<bool>;
}
