//! How far a user is in a game, and how rare an achievement is.

use jiff::Timestamp;

use crate::models::{AchievementType, AwardKind};
use crate::{ConsoleId, GameTitle, Tag};

/// How far a user is in a game, in numbers that the server has counted.
///
/// ```
/// # async fn run(client: retroachievements::Client) -> retroachievements::Result<()> {
/// let game = client.game_info_and_user_progress(1, "Scott").await?;
/// let progress = game.progress();
/// if let Some(percent) = progress.percent() {
///     println!("{} of {} achievements, {percent:.1} %", progress.earned, progress.total);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Progress {
    /// Number of achievements that the game has.
    pub total: u64,
    /// Number of achievements earned, in any mode.
    pub earned: u64,
    /// Number of achievements earned in hardcore mode; `None` if the answer does not have it.
    pub earned_hardcore: Option<u64>,
    /// The points of the achievements; `None` if the answer does not have them.
    pub points: Option<Points>,
    /// The highest award, as the server says: it does not follow from the numbers. Sets grow and shrink after an award was
    /// given, and small ones give none. `None` without an award, and if the answer does not have it.
    pub award: Option<AwardKind>,
    /// When the award was given.
    pub award_date: Option<Timestamp>,
}

/// The points of a game's achievements.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Points {
    /// Those of all achievements.
    pub total: u64,
    /// Those earned, in any mode.
    pub earned: u64,
    /// Those earned in hardcore mode.
    pub earned_hardcore: u64,
}

impl Progress {
    /// The part of the achievements that is earned in any mode, in percent; `None` for a game without achievements. It is
    /// never above 100, although an answer can count an achievement that the game has lost.
    pub fn percent(&self) -> Option<f64> {
        percent(self.earned, self.total)
    }

    /// The part of the achievements that is earned in hardcore mode, in percent.
    pub fn percent_hardcore(&self) -> Option<f64> {
        percent(self.earned_hardcore?, self.total)
    }

    /// The number of achievements that are not earned yet, in any mode.
    pub fn left(&self) -> u64 {
        self.total.saturating_sub(self.earned)
    }
}

/// A part in percent: none of nothing, and never more than all.
pub(crate) fn percent(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| part.min(whole) as f64 * 100.0 / whole as f64)
}

/// An achievement, and when a user earned it.
pub(crate) struct Earned<'a> {
    pub(crate) points: u64,
    pub(crate) kind: Option<&'a AchievementType>,
    pub(crate) date: Option<Timestamp>,
    pub(crate) date_hardcore: Option<Timestamp>,
}

impl Points {
    pub(crate) fn of<'a>(achievements: impl Iterator<Item = Earned<'a>>) -> Self {
        achievements.fold(Self::default(), |sum, one| Self {
            total: sum.total + one.points,
            earned: sum.earned + if one.date.is_some() { one.points } else { 0 },
            earned_hardcore: sum.earned_hardcore + if one.date_hardcore.is_some() { one.points } else { 0 },
        })
    }
}

/// Whether a game can be beaten at all: subsets, events and programs for testing cannot.
pub(crate) fn can_be_beaten(title: &str, console: ConsoleId) -> bool {
    let title = GameTitle::parse(title);
    title.subset().is_none() && !title.tags().contains(&Tag::TestKit) && console != ConsoleId::EVENTS
}

/// When a game was beaten: when the last achievement needed for progress and the first of those that win were earned.
/// `None` if one is missing, and if the game has neither kind.
pub(crate) fn beaten<'a>(
    achievements: impl Iterator<Item = (Option<&'a AchievementType>, Option<Timestamp>)>,
) -> Option<Timestamp> {
    let (mut progress, mut wins, mut won) = (Vec::new(), 0, None);
    for (kind, date) in achievements {
        match kind {
            Some(AchievementType::Progression) => progress.push(date?),
            Some(AchievementType::WinCondition) => {
                wins += 1;
                won = won.into_iter().chain(date).min();
            }
            _ => {}
        }
    }
    if wins > 0 {
        progress.push(won?);
    }
    progress.into_iter().max()
}

#[cfg(test)]
mod tests {
    use super::*;

    use AchievementType::{Missable, Progression, WinCondition};

    fn at(second: i64) -> Option<Timestamp> {
        Timestamp::from_second(second).ok()
    }

    fn beaten_with(achievements: &[(Option<AchievementType>, Option<Timestamp>)]) -> Option<Timestamp> {
        beaten(achievements.iter().map(|(kind, date)| (kind.as_ref(), *date)))
    }

    #[test]
    fn percent_is_none_of_nothing_and_never_above_all() {
        assert_eq!(percent(0, 0), None);
        assert_eq!(percent(3, 0), None);
        assert_eq!(percent(1, 4), Some(25.0));
        assert_eq!(percent(5, 4), Some(100.0));
    }

    #[test]
    fn a_game_is_beaten_with_all_progression_and_any_win() {
        let [early, late, last] = [at(10), at(20), at(30)];
        let both = [(Some(Progression), early), (Some(WinCondition), last), (Some(WinCondition), late)];
        assert_eq!(beaten_with(&both), late);
        assert_eq!(beaten_with(&[(Some(Progression), last), (Some(WinCondition), early)]), last);
        assert_eq!(beaten_with(&[(Some(Progression), early), (Some(Progression), None)]), None);
        assert_eq!(beaten_with(&[(Some(Progression), early), (Some(WinCondition), None)]), None);
        assert_eq!(beaten_with(&[(Some(WinCondition), late), (Some(WinCondition), None)]), late);
    }

    #[test]
    fn a_game_without_such_achievements_cannot_be_beaten() {
        assert_eq!(beaten_with(&[(Some(Missable), at(1)), (None, at(2))]), None);
        assert_eq!(beaten_with(&[]), None);
    }

    #[test]
    fn subsets_events_and_test_kits_cannot_be_beaten() {
        assert!(can_be_beaten("~Hack~ Foo", ConsoleId::NES));
        assert!(!can_be_beaten("Foo [Subset - Bonus]", ConsoleId::NES));
        assert!(!can_be_beaten("~Test Kit~ Foo", ConsoleId::NES));
        assert!(!can_be_beaten("Foo", ConsoleId::EVENTS));
    }

    #[test]
    fn points_are_counted_by_mode() {
        let earned = |points, date, date_hardcore| Earned { points, kind: None, date, date_hardcore };
        let points = Points::of(
            [earned(5, at(1), at(1)), earned(10, at(2), None), earned(25, None, None)].into_iter(),
        );
        assert_eq!(points, Points { total: 40, earned: 15, earned_hardcore: 5 });
    }
}
