//! A limit on the rate of requests, shared by all clones of a client.

use std::time::Duration;

/// A limit on the rate of requests of a client and its clones together.
///
/// A call that would exceed the limit waits for its turn, first come, first served; see `deadline` of the requests to bound
/// the wait.
///
/// What the server asks for holds for all clones:
///
/// - After status 429, or 503 with a `Retry-After`, all wait.
/// - A second 429 within a minute halves the pace for ten minutes, to one request in two seconds at most; a third makes it
///   one in three. There are no bursts then.
/// - A `Retry-After` above [`RetryPolicy::max_retry_after`](crate::RetryPolicy::max_retry_after) stops the client until then,
///   for a day at most: all calls fail at once with [`Error::Stopped`](crate::Error::Stopped), which says until when. That
///   holds without a rate limit, too.
///
/// The site asks its users to be gentle and publishes no figures; measured, it takes one request a second for long, and
/// answers bursts of twenty with status 429. The default is one request a second after a burst of five.
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
    /// Between two requests.
    pub(crate) interval: Duration,
    /// At least 1.
    pub(crate) burst: u32,
}

impl Default for RateLimit {
    /// One request a second after a burst of five.
    fn default() -> Self {
        Self::new(1, Duration::from_secs(1)).burst(5)
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

    /// How far ahead of the steady rate a burst may run.
    pub(crate) fn tolerance(&self) -> Duration {
        self.interval.saturating_mul(self.burst - 1)
    }
}
