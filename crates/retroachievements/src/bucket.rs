//! The rate limit as a rule: when the next request may be made, after all that has happened. It has no clock, and does not wait.

use std::time::Duration;

use crate::clock::Moment;
use crate::rate_limit::RateLimit;
use crate::waiting::Waiting;

/// Answers with status 429 this long apart have nothing to do with each other.
const FORGIVEN_AFTER: Duration = Duration::from_secs(60);

/// How long the client stays slow after repeated ones.
const SLOW_FOR: Duration = Duration::from_secs(600);

/// The pace of a slow client is a multiple of its own, or of this.
const LEAST_INTERVAL: Duration = Duration::from_secs(1);

/// A server that asks for more is asked again after this.
const LONGEST_STOP: Duration = Duration::from_secs(86_400);

/// Nobody waits for longer.
#[cfg(feature = "shared-limit")]
const LONGEST_QUEUE: Duration = Duration::from_secs(3600);

/// What has happened: the generic cell rate algorithm, with what the server has asked for. Times are since 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bucket {
    /// When the bucket is full again if no request comes.
    pub(crate) full_at: Moment,
    /// No request before.
    pub(crate) paused_until: Moment,
    /// No request before, and no waiting for it.
    pub(crate) stopped_until: Moment,
    /// A slower pace until then.
    pub(crate) slow_until: Moment,
    /// The last answer with status 429, and the number of those that count.
    pub(crate) struck_at: Moment,
    pub(crate) strikes: u64,
}

/// Why a request may not be made, now or in the time that it has.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    Stopped { until: Moment },
    TooLate(Waiting),
}

/// A response that asks for fewer requests.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Rejection {
    /// When its request was sent.
    pub(crate) sent_at: Moment,
    /// Whether it is one with status 429.
    pub(crate) is_strike: bool,
    /// How long all requests wait.
    pub(crate) pause: Duration,
    /// How long none is made.
    pub(crate) stop: Duration,
}

impl Bucket {
    /// Takes a turn for a request, if it comes in time. Without a limit it is now.
    pub(crate) fn reserve(
        &mut self,
        now: Moment,
        limit: Option<&RateLimit>,
        is_allowed: impl Fn(Duration) -> bool,
    ) -> Result<Moment, Refusal> {
        if self.stopped_until > now {
            return Err(Refusal::Stopped { until: self.stopped_until });
        }
        let Some(limit) = limit else { return Ok(now) };
        let pace = self.pace(now, limit);
        let full_at = self.full_at.max(now);
        let by_rate = full_at.saturating_sub(pace.tolerance()).max(now);
        let turn = by_rate.max(self.paused_until);
        let wait = turn - now;
        if !wait.is_zero() && !is_allowed(wait) {
            return Err(Refusal::TooLate(match self.paused_until >= by_rate {
                true => Waiting::RetryAfter(wait),
                false => Waiting::RateLimit(wait),
            }));
        }
        self.full_at = full_at.saturating_add(pace.interval);
        Ok(turn)
    }

    /// Whether a turn taken before still holds: the server may have answered others meanwhile.
    pub(crate) fn holds(&self, turn: Moment) -> bool {
        self.paused_until <= turn && self.stopped_until <= turn
    }

    /// Takes note of a response that asks for fewer requests.
    pub(crate) fn rejected(&mut self, now: Moment, limit: Option<&RateLimit>, rejection: Rejection) {
        if rejection.is_strike {
            let before = limit.map(|limit| self.pace(now, limit).tolerance());
            self.strike(now, rejection.sent_at);
            let after = limit.map(|limit| self.pace(now, limit).tolerance());
            // Another pace begins with the next turn, wherever that is.
            let turn = self.full_at.saturating_sub(before.unwrap_or_default());
            self.full_at = turn.saturating_add(after.unwrap_or_default());
        }
        let stop = rejection.stop.min(LONGEST_STOP);
        if !stop.is_zero() {
            self.stopped_until = self.stopped_until.max(now.saturating_add(stop));
        }
        if !rejection.pause.is_zero() {
            self.paused_until = self.paused_until.max(now.saturating_add(rejection.pause));
        }
        if let Some(limit) = limit.filter(|_| !rejection.pause.is_zero()) {
            // Afterwards the pace is steady from the start.
            let full_at = self.paused_until.saturating_add(self.pace(now, limit).tolerance());
            self.full_at = self.full_at.max(full_at);
        }
    }

    /// The same without times that cannot be, as in a file that was written before the clock was set back.
    #[cfg(feature = "shared-limit")]
    pub(crate) fn plausible(mut self, now: Moment) -> Self {
        let within =
            |moment: Moment, longest| if moment > now.saturating_add(longest) { now } else { moment };
        self.full_at = within(self.full_at, LONGEST_QUEUE);
        self.paused_until = within(self.paused_until, LONGEST_QUEUE);
        self.stopped_until = within(self.stopped_until, LONGEST_STOP);
        self.slow_until = within(self.slow_until, SLOW_FOR);
        self.struck_at = within(self.struck_at, Duration::ZERO);
        self
    }

    fn strike(&mut self, now: Moment, sent_at: Moment) {
        // The others of a burst are no further sign.
        if sent_at < self.struck_at {
            return;
        }
        let is_forgiven = now > self.slow_until && now > self.struck_at.saturating_add(FORGIVEN_AFTER);
        self.strikes = if is_forgiven { 1 } else { self.strikes.saturating_add(1).min(3) };
        self.struck_at = now;
        if self.strikes > 1 {
            self.slow_until = now.saturating_add(SLOW_FOR);
        }
    }

    /// The limit as it is at present.
    fn pace(&self, now: Moment, limit: &RateLimit) -> RateLimit {
        if self.slow_until <= now {
            return limit.clone();
        }
        let times = u32::try_from(self.strikes).unwrap_or(u32::MAX).clamp(2, 3);
        RateLimit { interval: limit.interval.max(LEAST_INTERVAL).saturating_mul(times), burst: 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);
    const NOW: Moment = Duration::from_secs(1_000_000);

    fn limit() -> RateLimit {
        RateLimit::default()
    }

    /// The times, from now, of so many requests.
    fn turns(bucket: &mut Bucket, now: Moment, requests: usize) -> Vec<u64> {
        let mut reserve = || bucket.reserve(now, Some(&limit()), |_| true).unwrap();
        (0..requests).map(|_| (reserve() - now).as_secs()).collect()
    }

    fn strike(at: Moment) -> Rejection {
        Rejection { sent_at: at, is_strike: true, ..Rejection::default() }
    }

    #[test]
    fn a_burst_of_five_and_then_one_a_second() {
        let mut bucket = Bucket::default();
        assert_eq!(turns(&mut bucket, NOW, 8), [0, 0, 0, 0, 0, 1, 2, 3]);
        assert_eq!(turns(&mut bucket, NOW + 100 * SECOND, 6), [0, 0, 0, 0, 0, 1]);
    }

    #[test]
    fn one_429_does_not_slow_down_and_a_second_one_does_for_ten_minutes() {
        let mut bucket = Bucket::default();
        bucket.rejected(NOW, Some(&limit()), strike(NOW));
        assert_eq!(turns(&mut bucket, NOW, 6), [0, 0, 0, 0, 0, 1]);
        let again = NOW + 30 * SECOND;
        bucket.rejected(again, Some(&limit()), strike(again));
        assert_eq!(turns(&mut bucket, again, 4), [0, 2, 4, 6]);
        assert_eq!(turns(&mut bucket, again + 599 * SECOND, 3), [0, 2, 4]);
        assert_eq!(turns(&mut bucket, again + 700 * SECOND, 6), [0, 0, 0, 0, 0, 1]);
    }

    #[test]
    fn a_third_one_slows_down_more_and_each_further_one_for_longer() {
        let mut bucket = Bucket::default();
        for minute in 0..4 {
            let at = NOW + 59 * minute * SECOND;
            bucket.rejected(at, Some(&limit()), strike(at));
        }
        let last = NOW + 3 * 59 * SECOND;
        assert_eq!(turns(&mut bucket, last + 500 * SECOND, 3), [0, 3, 6]);
        assert_eq!(turns(&mut bucket, last + 700 * SECOND, 3), [0, 0, 0]);
    }

    #[test]
    fn those_of_one_burst_and_those_far_apart_are_no_repetition() {
        let mut bucket = Bucket::default();
        for millis in 1..6 {
            let at = NOW + millis * Duration::from_millis(100);
            bucket.rejected(at, Some(&limit()), strike(NOW));
        }
        assert_eq!((bucket.strikes, bucket.slow_until), (1, Moment::ZERO));
        let later = NOW + 61 * SECOND;
        bucket.rejected(later, Some(&limit()), strike(later));
        assert_eq!((bucket.strikes, bucket.slow_until), (1, Moment::ZERO));
    }

    #[test]
    fn a_pause_holds_everybody_and_no_burst_follows() {
        let mut bucket = Bucket::default();
        let turn = bucket.reserve(NOW, Some(&limit()), |_| true).unwrap();
        bucket.rejected(NOW, Some(&limit()), Rejection { pause: 30 * SECOND, ..Rejection::default() });
        assert!(!bucket.holds(turn) && bucket.holds(NOW + 30 * SECOND));
        let late = bucket.reserve(NOW, Some(&limit()), |_| false);
        assert_eq!(late, Err(Refusal::TooLate(Waiting::RetryAfter(30 * SECOND))));
        assert_eq!(turns(&mut bucket, NOW, 3), [30, 31, 32]);
    }

    #[test]
    fn a_stop_holds_without_a_limit_too_and_for_a_day_at_most() {
        let mut bucket = Bucket::default();
        bucket.rejected(NOW, None, Rejection { stop: 600 * SECOND, ..Rejection::default() });
        let until = NOW + 600 * SECOND;
        for limit in [None, Some(&limit())] {
            assert_eq!(bucket.reserve(NOW, limit, |_| true), Err(Refusal::Stopped { until }));
            assert_eq!(bucket.reserve(until, limit, |_| true), Ok(until));
        }
        bucket.rejected(NOW, None, Rejection { stop: Duration::MAX, ..Rejection::default() });
        assert_eq!(bucket.stopped_until, NOW + LONGEST_STOP);
    }

    #[test]
    fn absurd_limits_are_no_panic() {
        let limit = RateLimit::new(1, Duration::MAX).burst(u32::MAX);
        let mut bucket = Bucket::default();
        let rejection =
            Rejection { pause: Duration::MAX, stop: Duration::MAX, is_strike: true, sent_at: NOW };
        for _ in 0..3 {
            let _ = bucket.reserve(NOW, Some(&limit), |_| true);
            bucket.rejected(NOW, Some(&limit), rejection);
        }
    }
}
