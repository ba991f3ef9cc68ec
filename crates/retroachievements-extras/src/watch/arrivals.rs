//! What has come in for a user since the last look, however old it is.
//!
//! Generation 1 lists unlocks by time alone, so what an emulator sends late is found by reading 15 days again. Generation 2
//! numbers them as they come in, and sorts by that: whatever is new is at the head. The rows themselves are those of
//! generation 1 all the same, which has more of each: the author, the system, and unlocks for events.

use std::time::Duration;

use retroachievements::jiff::Timestamp;
use retroachievements::v2::models::PlayerAchievement;
use retroachievements::v2::player_achievements::Id;
use retroachievements::{Client, Error, RetryPolicy, UserRef};
use tokio::time::Instant;

use crate::generation::{Generation, is_missing};

/// Rows to look at. If all are new, everything is read again.
const COUNT: u32 = 20;

/// This is done besides: it does not hold up the look for longer.
const DEADLINE: Duration = Duration::from_secs(10);

/// No user is asked for more often, however often the watch looks: generation 2 allows fewer requests.
const LEAST_EVERY: Duration = Duration::from_secs(60);

/// How long to do without, after a failure. Nothing is lost by that.
const PAUSE: Duration = Duration::from_secs(600);

/// What has come in for each user of a watch.
#[derive(Debug)]
pub(crate) struct Arrivals {
    users: Vec<User>,
    /// Not before this time is generation 2 asked again.
    pause_until: Option<Instant>,
}

#[derive(Clone, Copy, Debug)]
struct User {
    known: Known,
    /// When there was an answer.
    at: Option<Instant>,
}

/// What is known of a user's rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Known {
    /// Nothing yet.
    Nothing,
    /// The number of the newest; 0 if there is none.
    UpTo(u64),
    /// Generation 2 is not there. A wide look tries again.
    Unavailable,
}

/// What a look at the newest rows has come to.
#[derive(Debug)]
pub(crate) struct Arrived {
    known: Known,
    /// The date of the oldest that is new.
    oldest: Option<Timestamp>,
}

impl Arrivals {
    pub(crate) fn new(users: usize) -> Self {
        Self { users: vec![User { known: Known::Nothing, at: None }; users], pause_until: None }
    }

    /// What is known of a user; `None` if generation 2 is not to be asked now.
    pub(crate) fn known(&self, user: usize, is_wide: bool, now: Instant) -> Option<Known> {
        let User { known, at } = *self.users.get(user)?;
        let is_due = known != Known::Unavailable && at.is_none_or(|at| now >= at + LEAST_EVERY);
        (!self.is_paused(now) && (is_wide || is_due)).then_some(known)
    }

    /// Takes in what a look has come to.
    pub(crate) fn receive(&mut self, user: usize, result: Result<Arrived, Error>, now: Instant) {
        let known = match result {
            Ok(arrived) => arrived.known,
            Err(error) if is_missing(&error) => {
                tracing::debug!(%error, "late unlocks are found by generation 1");
                Known::Unavailable
            }
            Err(error) => {
                tracing::debug!(%error, "generation 2 is not asked for a while");
                self.pause_until = now.checked_add(PAUSE);
                return;
            }
        };
        if let Some(user) = self.users.get_mut(user) {
            *user = User { known, at: Some(now) };
        }
    }

    /// Who finds late unlocks; `None` before anything is known.
    pub(crate) fn generation(&self, now: Instant) -> Option<Generation> {
        if self.is_paused(now) {
            return Some(Generation::V1);
        }
        // One that V2 has answered for tells that it is there.
        let generations = self.users.iter().filter_map(|user| match user.known {
            Known::Nothing => None,
            Known::UpTo(_) => Some(Generation::V2),
            Known::Unavailable => Some(Generation::V1),
        });
        generations.max_by_key(|generation| *generation == Generation::V2)
    }

    fn is_paused(&self, now: Instant) -> bool {
        self.pause_until.is_some_and(|until| now < until)
    }
}

impl Known {
    /// Looks at the newest rows of a user, of those since `floor`.
    pub(crate) async fn look(
        self,
        client: &Client,
        user: &UserRef,
        floor: Timestamp,
    ) -> Result<Arrived, Error> {
        // Whole seconds, as the server has them.
        let from = Timestamp::from_second(floor.as_second()).unwrap_or(floor);
        let request = client.v2().user_player_achievements(user.clone()).unlocked_from(from).sort(-Id);
        let request = request.page(1).size(COUNT).retry(RetryPolicy::off()).deadline(DEADLINE);
        Ok(self.arrived(&request.await?.data, floor))
    }

    /// `rows` are the newest, the last one first.
    fn arrived(self, rows: &[PlayerAchievement], floor: Timestamp) -> Arrived {
        let last = match self {
            Self::UpTo(last) => last,
            Self::Nothing | Self::Unavailable => 0,
        };
        let new: Vec<_> = rows.iter().filter(|row| row.id.get() > last).collect();
        let date =
            |row: &&PlayerAchievement| row.unlocked_at.into_iter().chain(row.unlocked_hardcore_at).min();
        // There may be more of them.
        let is_all = new.len() < COUNT as usize;
        let oldest = if is_all { new.iter().filter_map(date).min() } else { Some(floor) };
        let newest = new.iter().map(|row| row.id.get()).max().unwrap_or(last);
        Arrived { known: Self::UpTo(newest), oldest }
    }
}

impl Arrived {
    /// Where a look has to begin, to see all that is new.
    pub(crate) fn oldest(&self) -> Option<Timestamp> {
        self.oldest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(id: u64, at: i64, hardcore: Option<i64>) -> PlayerAchievement {
        let time = |second| Timestamp::from_second(second).unwrap();
        let json = serde_json::json!({
            "id": id, "unlockedAt": time(at), "unlockedHardcoreAt": hardcore.map(time),
        });
        serde_json::from_value(json).unwrap()
    }

    fn arrived(known: Known, rows: &[PlayerAchievement]) -> (Known, Option<i64>) {
        let arrived = known.arrived(rows, Timestamp::from_second(7).unwrap());
        (arrived.known, arrived.oldest().map(Timestamp::as_second))
    }

    #[test]
    fn new_is_what_has_a_higher_number() {
        let rows = [row(9, 500, None), row(8, 300, Some(400)), row(5, 100, None)];
        assert_eq!(arrived(Known::UpTo(9), &rows), (Known::UpTo(9), None));
        assert_eq!(arrived(Known::UpTo(8), &rows), (Known::UpTo(9), Some(500)));
        assert_eq!(arrived(Known::UpTo(5), &rows), (Known::UpTo(9), Some(300)));
        assert_eq!(arrived(Known::Nothing, &rows), (Known::UpTo(9), Some(100)));
        assert_eq!(arrived(Known::UpTo(9), &[]), (Known::UpTo(9), None), "reset, and not forgotten");
        assert_eq!(arrived(Known::Nothing, &[]), (Known::UpTo(0), None));
    }

    #[test]
    fn if_all_are_new_there_may_be_more() {
        let rows: Vec<_> = (0..COUNT.into()).map(|n| row(100 - n, 500, None)).collect();
        assert_eq!(arrived(Known::UpTo(80), &rows), (Known::UpTo(100), Some(7)));
        assert_eq!(arrived(Known::UpTo(81), &rows), (Known::UpTo(100), Some(500)));
    }
}
