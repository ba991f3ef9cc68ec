//! What a watch of unlocks tells.

use std::fmt;

use retroachievements::jiff::Timestamp;
use retroachievements::models::EarnedAchievementOfSpan;

use crate::watch::cursor::Cursor;
use crate::watch::memory::Memory;

/// A user has unlocked an achievement.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Unlock {
    /// The same whenever this unlock is told, such as `00003EMFWR7XB8SDPEHB3K56ZQ:9:hardcore:1778271300`: the user's ULID,
    /// or name without one, the achievement, the mode and the time. A program that crashes between delivering an unlock and
    /// storing the cursor is told it again, with this ID.
    pub id: String,
    /// The user's display name.
    pub user: String,
    /// The user's stable ID; `None` if the account has none.
    pub ulid: Option<String>,
    /// Whether the user has unlocked it before.
    pub kind: UnlockKind,
    /// The achievement, with its game, mode and time. `cumulative_score` has no meaning here.
    ///
    /// While an event runs, an unlock for it comes a second time, as an achievement of the event: `console_name` is
    /// `Events`.
    pub achievement: EarnedAchievementOfSpan,
    /// Where the watch is after this unlock. Store it once the unlock is delivered.
    pub cursor: Cursor,
}

/// Whether an unlock is the first of its achievement, as far as the watch remembers.
///
/// A watch remembers unlocks of the last 15 days. An upgrade of an older one, or one from before the watch began, reads
/// [`First`](Self::First).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnlockKind {
    /// The first.
    First,
    /// In hardcore mode, after one in softcore mode.
    Upgrade,
    /// After one that the user has reset.
    Again,
}

impl Unlock {
    pub(crate) fn new(
        memory: &Memory,
        asked: &str,
        kind: UnlockKind,
        achievement: EarnedAchievementOfSpan,
        cursor: Cursor,
    ) -> Self {
        let user = memory.name().unwrap_or(asked).to_owned();
        let ulid = memory.ulid().map(String::from);
        let id = Id {
            user: ulid.as_deref().unwrap_or(&user),
            achievement: achievement.achievement_id.get(),
            hardcore: achievement.hardcore_mode,
            date: achievement.date,
        };
        Self { id: id.to_string(), user, ulid, kind, achievement, cursor }
    }
}

struct Id<'a> {
    user: &'a str,
    achievement: u64,
    hardcore: bool,
    date: Timestamp,
}

impl fmt::Display for Id<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mode = if self.hardcore { "hardcore" } else { "softcore" };
        write!(f, "{}:{}:{mode}:{}", self.user, self.achievement, self.date.as_second())
    }
}
