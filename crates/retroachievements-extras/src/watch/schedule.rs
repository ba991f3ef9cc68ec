//! Who is asked for next, and when. It has no clock, and does not wait.

use std::time::Duration;

use tokio::time::Instant;

/// The first wait after a failure; it doubles with each further one.
const BASE_WAIT: Duration = Duration::from_secs(5);

/// The longest wait after a failure, unless the server asks for more.
const LONGEST_WAIT: Duration = Duration::from_secs(600);

/// When to look again for a user that is not there.
const UNKNOWN_WAIT: Duration = Duration::from_secs(86_400);

/// No user is asked for more often, whatever the program says.
const LEAST_EVERY: Duration = Duration::from_millis(100);

/// When each user is due. Users keep their places in the turn, so that requests stay spread evenly.
#[derive(Debug)]
pub(crate) struct Schedule {
    every: Duration,
    turns: Vec<Turn>,
    /// No request before: the site is down.
    pause_until: Option<Instant>,
    /// In a row, of the site.
    failures: u32,
}

#[derive(Debug)]
struct Turn {
    /// `None` for a user that is no longer asked for.
    due: Option<Instant>,
    /// In a row, of this user alone.
    failures: u32,
}

impl Schedule {
    pub(crate) fn new(users: usize, every: Duration, now: Instant) -> Self {
        let every = every.max(LEAST_EVERY);
        let apart = every / u32::try_from(users.max(1)).unwrap_or(u32::MAX);
        let turn = |n: u32| Turn { due: now.checked_add(apart.saturating_mul(n)), failures: 0 };
        let turns = (0..users).map(|n| turn(u32::try_from(n).unwrap_or(u32::MAX))).collect();
        Self { every, turns, pause_until: None, failures: 0 }
    }

    /// Who is next, and when; `None` if nobody is left.
    pub(crate) fn next(&self) -> Option<(usize, Instant)> {
        let due = self.turns.iter().enumerate().filter_map(|(user, turn)| Some((turn.due?, user)));
        let (due, user) = due.min()?;
        Some((user, self.pause_until.map_or(due, |pause| due.max(pause))))
    }

    /// The user has been asked for.
    pub(crate) fn answered(&mut self, user: usize, now: Instant) {
        (self.failures, self.pause_until) = (0, None);
        let every = self.every;
        if let Some(turn) = self.turns.get_mut(user) {
            turn.failures = 0;
            turn.due = turn.due.and_then(|due| {
                let late = now.saturating_duration_since(due).as_millis() / every.as_millis().max(1);
                // What was missed meanwhile is not asked for again and again.
                due.checked_add(
                    every.saturating_mul(u32::try_from(late).unwrap_or(u32::MAX).saturating_add(1)),
                )
            });
        }
    }

    /// There is no such user.
    pub(crate) fn unknown(&mut self, user: usize, now: Instant) {
        self.put_off(user, now, UNKNOWN_WAIT);
    }

    /// The request failed for a reason that has to do with this user alone.
    pub(crate) fn failed(&mut self, user: usize, now: Instant) {
        let Some(turn) = self.turns.get_mut(user) else { return };
        turn.failures = turn.failures.saturating_add(1);
        let wait = backoff(turn.failures).max(self.every);
        self.put_off(user, now, wait);
    }

    /// The site did not answer. Others are asked for first afterwards, in case that it is this user's fault.
    pub(crate) fn down(&mut self, user: usize, now: Instant, retry_after: Option<Duration>) {
        self.failures = self.failures.saturating_add(1);
        let wait = backoff(self.failures).max(retry_after.unwrap_or_default());
        self.pause_until = now.checked_add(wait);
        self.put_off(user, now, wait);
    }

    /// The user is no longer asked for.
    pub(crate) fn remove(&mut self, user: usize) {
        if let Some(turn) = self.turns.get_mut(user) {
            turn.due = None;
        }
    }

    fn put_off(&mut self, user: usize, now: Instant, wait: Duration) {
        if let Some(turn) = self.turns.get_mut(user).filter(|turn| turn.due.is_some()) {
            turn.due = now.checked_add(wait);
        }
    }
}

/// The wait after so many failures in a row: doubled each time, up to a limit, less a random part of up to a half.
fn backoff(failures: u32) -> Duration {
    let doubled = BASE_WAIT.saturating_mul(2u32.saturating_pow(failures.saturating_sub(1)));
    doubled.min(LONGEST_WAIT).mul_f64(1.0 - fastrand::f64() / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    /// Who is asked for in the next `n` turns, and how many seconds after the start, if each answer comes at once.
    fn turns(schedule: &mut Schedule, start: Instant, n: usize) -> Vec<(usize, u64)> {
        let mut turn = || {
            let (user, at) = schedule.next().unwrap();
            schedule.answered(user, at);
            (user, (at - start).as_secs())
        };
        (0..n).map(|_| turn()).collect()
    }

    #[tokio::test]
    async fn users_are_spread_evenly() {
        let start = Instant::now();
        let mut schedule = Schedule::new(3, MINUTE, start);
        assert_eq!(turns(&mut schedule, start, 5), [(0, 0), (1, 20), (2, 40), (0, 60), (1, 80)]);
        schedule.remove(0);
        assert_eq!(turns(&mut schedule, start, 3), [(2, 100), (1, 140), (2, 160)]);
    }

    #[tokio::test]
    async fn they_stay_so_after_a_long_pause_and_nothing_is_asked_for_twice() {
        let start = Instant::now();
        let mut schedule = Schedule::new(3, MINUTE, start);
        let late = start + Duration::from_secs(610);
        for user in [0, 1, 2] {
            assert_eq!(schedule.next().unwrap().0, user);
            schedule.answered(user, late);
        }
        assert_eq!(turns(&mut schedule, start, 4), [(1, 620), (2, 640), (0, 660), (1, 680)]);
    }

    #[tokio::test]
    async fn a_site_that_is_down_is_asked_less_and_less_often() {
        let mut now = Instant::now();
        let mut schedule = Schedule::new(2, MINUTE, now);
        let mut waits = Vec::new();
        for _ in 0..12 {
            let (user, at) = schedule.next().unwrap();
            waits.push(at.saturating_duration_since(now));
            now = now.max(at);
            schedule.down(user, now, None);
        }
        let bounds = (0..11).map(|n| LONGEST_WAIT.min(BASE_WAIT * 2u32.pow(n)));
        for (wait, bound) in waits[1..].iter().zip(bounds) {
            assert!((bound / 2..=bound).contains(wait), "{wait:?} of {bound:?}");
        }
        schedule.down(0, now, Some(Duration::from_secs(3600)));
        assert_eq!(schedule.next().unwrap().1, now + Duration::from_secs(3600), "as the server asks");
    }

    #[tokio::test]
    async fn one_user_that_brings_the_server_down_does_not_keep_the_others() {
        let now = Instant::now();
        let mut schedule = Schedule::new(2, MINUTE, now);
        schedule.down(0, now + MINUTE, None);
        assert_eq!(schedule.next().unwrap().0, 1);
    }

    #[tokio::test]
    async fn the_trouble_of_one_user_delays_nobody_else() {
        let now = Instant::now();
        let mut schedule = Schedule::new(2, MINUTE, now);
        schedule.unknown(0, now);
        schedule.failed(1, now);
        assert_eq!(schedule.next(), Some((1, now + MINUTE)));
        schedule.answered(1, now + MINUTE);
        assert_eq!(schedule.next(), Some((1, now + 2 * MINUTE)));
    }
}
