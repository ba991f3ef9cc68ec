//! Which failures to retry, and how long to wait before.

use std::time::Duration;

use crate::error::Error;

/// How often the client retries a failed call, and how long it waits in between.
///
/// It retries calls that cannot connect, that time out, whose response is empty or incomplete, or has
/// status 429, 502, 503 or 504: see [`Error::is_retryable`]. All operations only read, so a retry does
/// no harm.
///
/// The wait is random between zero and a bound that doubles with each attempt (exponential backoff with
/// full jitter). If the server says how long to wait (`Retry-After`), the client waits that long. If that is
/// longer than [`max_retry_after`](Self::max_retry_after), it gives up at once, [`Error::retry_after`] has the time, and
/// no call is sent until it has passed: see [`Error::Stopped`].
///
/// ```
/// use std::time::Duration;
/// use retroachievements::RetryPolicy;
///
/// let patient = RetryPolicy::default().max_attempts(6).max_delay(Duration::from_secs(60));
/// let impatient = RetryPolicy::off();
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RetryPolicy {
    max_attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
    max_retry_after: Duration,
}

impl Default for RetryPolicy {
    /// Three attempts; 0 to 500 ms before the second, 0 to 1 s before the third; `Retry-After` up to 60 s.
    fn default() -> Self {
        Self {
            max_attempts: 3,
            base_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(20),
            max_retry_after: Duration::from_secs(60),
        }
    }
}

impl RetryPolicy {
    /// No retries.
    pub fn off() -> Self {
        Self::default().max_attempts(1)
    }

    /// Number of attempts, the first included. 0 counts as 1. Default: 3.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Upper bound of the wait before the second attempt; it doubles with each further one. Default: 500 ms.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Upper bound of the wait before any attempt. Default: 20 s.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// The longest `Retry-After` that the client waits for. Default: 60 s.
    #[must_use]
    pub fn max_retry_after(mut self, delay: Duration) -> Self {
        self.max_retry_after = delay;
        self
    }

    /// How long to wait after an attempt (the first is 1) has failed; `None` to give up.
    pub(crate) fn delay(&self, attempt: u32, error: &Error) -> Option<Duration> {
        if attempt >= self.max_attempts || !error.is_retryable() {
            return None;
        }
        match error.retry_after() {
            Some(wait) => (wait <= self.max_retry_after).then_some(wait),
            None => Some(self.backoff(attempt).mul_f64(fastrand::f64())),
        }
    }

    /// Whether the server asks for more than the client waits for.
    pub(crate) fn is_too_long(&self, retry_after: Duration) -> bool {
        retry_after > self.max_retry_after
    }

    fn backoff(&self, attempt: u32) -> Duration {
        let doubled = 2u32.saturating_pow(attempt - 1);
        self.base_delay.saturating_mul(doubled).min(self.max_delay)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limited(retry_after: Option<Duration>) -> Error {
        Error::RateLimited { operation: "test", retry_after }
    }

    #[test]
    fn the_bound_doubles_up_to_the_limit() {
        let policy = RetryPolicy::default();
        let bounds: Vec<_> = (1..8).map(|attempt| policy.backoff(attempt).as_millis()).collect();
        assert_eq!(bounds, [500, 1000, 2000, 4000, 8000, 16000, 20000]);
        assert_eq!(policy.backoff(u32::MAX), Duration::from_secs(20));
    }

    #[test]
    fn the_wait_is_random_below_the_bound() {
        let policy = RetryPolicy::default().max_attempts(10);
        let waits: Vec<_> = (0..200).filter_map(|_| policy.delay(3, &limited(None))).collect();
        assert_eq!(waits.len(), 200);
        assert!(waits.iter().all(|wait| *wait <= Duration::from_secs(2)));
        assert!(waits.iter().any(|wait| *wait < Duration::from_secs(1)), "full jitter begins at zero");
        assert!(waits.iter().any(|wait| *wait > Duration::from_secs(1)));
    }

    #[test]
    fn retry_after_is_the_wait_up_to_its_limit() {
        let policy = RetryPolicy::default();
        let seconds = Duration::from_secs;
        assert_eq!(policy.delay(1, &limited(Some(seconds(60)))), Some(seconds(60)));
        assert_eq!(policy.delay(1, &limited(Some(seconds(61)))), None);
    }

    #[test]
    fn attempts_are_counted_and_hopeless_errors_not_retried() {
        let policy = RetryPolicy::default();
        assert!(policy.delay(2, &limited(None)).is_some());
        assert_eq!(policy.delay(3, &limited(None)), None);
        assert_eq!(RetryPolicy::off().delay(1, &limited(None)), None);
        assert_eq!(policy.delay(1, &Error::Gone { operation: "test" }), None);
    }
}
