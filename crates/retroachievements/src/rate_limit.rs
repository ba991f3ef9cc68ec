//! A limit on the rate of requests, shared by all clones of a client.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// A limit on the rate of requests of a client and its clones together.
///
/// A call that would exceed the limit waits for its turn, first come, first served. When the server responds
/// with status 429 or 503 and a `Retry-After`, all clones wait.
///
/// The site asks its users to be gentle and publishes no figures. The default is one request a second after a
/// burst of ten.
///
/// ```
/// use std::time::Duration;
/// use retroachievements::RateLimit;
///
/// // Thirty a minute, evenly: no bursts.
/// let slow = RateLimit::new(30, Duration::from_secs(60)).burst(1);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateLimit {
    interval: Duration,
    burst: u32,
}

impl Default for RateLimit {
    /// One request a second after a burst of ten.
    fn default() -> Self {
        Self::new(1, Duration::from_secs(1)).burst(10)
    }
}

impl RateLimit {
    /// At most `requests` in each period of `per`, which may come at once (see [`burst`](Self::burst)).
    /// 0 requests count as 1.
    pub fn new(requests: u32, per: Duration) -> Self {
        let requests = requests.max(1);
        Self { interval: per / requests, burst: requests }
    }

    /// Number of requests that may come at once after a pause. 0 counts as 1. Default: all of a period.
    #[must_use]
    pub fn burst(mut self, requests: u32) -> Self {
        self.burst = requests.max(1);
        self
    }
}

/// The limit at work: the generic cell rate algorithm, on tokio's clock so that tests can pause it.
///
/// Its only state is the time at which the bucket is full again if no request comes.
#[derive(Debug)]
pub(crate) struct Limiter {
    interval: Duration,
    /// How far ahead of the steady rate a burst may run.
    tolerance: Duration,
    full_at: Mutex<Option<Instant>>,
}

impl Limiter {
    pub(crate) fn new(limit: &RateLimit) -> Self {
        let tolerance = limit.interval.saturating_mul(limit.burst - 1);
        Self { interval: limit.interval, tolerance, full_at: Mutex::new(None) }
    }

    /// Waits until the next request may be made. If the wait is not allowed, returns it at once, and no turn is used.
    pub(crate) async fn acquire(&self, is_allowed: impl Fn(Duration) -> bool) -> Result<(), Duration> {
        let turn = self.reserve(Instant::now(), is_allowed)?;
        sleep_until(turn).await;
        Ok(())
    }

    /// Lets no request through for a time.
    pub(crate) fn pause(&self, wait: Duration) {
        let resume = later(later(Instant::now(), wait), self.tolerance);
        let mut full_at = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        *full_at = Some(full_at.map_or(resume, |full_at| full_at.max(resume)));
    }

    fn reserve(&self, now: Instant, is_allowed: impl Fn(Duration) -> bool) -> Result<Instant, Duration> {
        let mut full_at = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        let before = full_at.map_or(now, |full_at| full_at.max(now));
        let turn = before.checked_sub(self.tolerance).map_or(now, |turn| turn.max(now));
        if turn > now && !is_allowed(turn - now) {
            return Err(turn - now);
        }
        *full_at = Some(later(before, self.interval));
        Ok(turn)
    }
}

/// A later moment; if the clock cannot count that far, one that is far enough.
fn later(moment: Instant, wait: Duration) -> Instant {
    const THIRTY_YEARS: Duration = Duration::from_secs(30 * 365 * 86_400);
    moment.checked_add(wait).unwrap_or(moment + THIRTY_YEARS)
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn waits(limiter: &Limiter, requests: usize) -> Vec<u64> {
        let mut waits = Vec::new();
        for _ in 0..requests {
            let before = Instant::now();
            limiter.acquire(|_| true).await.unwrap();
            waits.push(u64::try_from(before.elapsed().as_millis()).unwrap());
        }
        waits
    }

    #[tokio::test(start_paused = true)]
    async fn a_burst_and_then_the_steady_rate() {
        let limiter = Limiter::new(&RateLimit::new(1, Duration::from_secs(1)).burst(3));
        assert_eq!(waits(&limiter, 6).await, [0, 0, 0, 1000, 1000, 1000]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_rest_fills_the_bucket_again() {
        let limiter = Limiter::new(&RateLimit::new(1, Duration::from_secs(1)).burst(2));
        assert_eq!(waits(&limiter, 3).await, [0, 0, 1000]);
        tokio::time::sleep(Duration::from_secs(100)).await;
        assert_eq!(waits(&limiter, 3).await, [0, 0, 1000]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_pause_holds_everybody() {
        let limiter = Limiter::new(&RateLimit::new(1, Duration::from_secs(1)).burst(5));
        limiter.pause(Duration::from_secs(30));
        assert_eq!(waits(&limiter, 2).await, [30_000, 1000]);
    }

    #[tokio::test(start_paused = true)]
    async fn many_a_second() {
        let limiter = Limiter::new(&RateLimit::new(4, Duration::from_secs(1)).burst(1));
        assert_eq!(waits(&limiter, 3).await, [0, 250, 250]);
    }

    #[tokio::test(start_paused = true)]
    async fn absurd_limits_are_no_panic() {
        let limiter = Limiter::new(&RateLimit::new(1, Duration::MAX).burst(u32::MAX));
        limiter.acquire(|_| true).await.unwrap();
        limiter.acquire(|_| true).await.unwrap();
        limiter.pause(Duration::MAX);
        let limiter = Limiter::new(&RateLimit::new(0, Duration::ZERO).burst(0));
        assert_eq!(waits(&limiter, 3).await, [0, 0, 0]);
    }
}
