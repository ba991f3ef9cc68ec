//! What a call waits for.

use std::fmt;
use std::time::Duration;

/// What a call was waiting for, or would have had to wait for, when its deadline passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Waiting {
    /// Its turn in the client's own [`RateLimit`](crate::RateLimit), for this long.
    RateLimit(Duration),
    /// The end of a wait that the server asks for (`Retry-After`), for this long.
    RetryAfter(Duration),
    /// The wait before the next attempt, for this long; see [`RetryPolicy`](crate::RetryPolicy).
    Backoff(Duration),
    /// The response.
    Response,
}

impl fmt::Display for Waiting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RateLimit(wait) => write!(f, "a wait of {} for the client's rate limit", seconds(*wait)),
            Self::RetryAfter(wait) => write!(f, "a wait of {} that the server asks for", seconds(*wait)),
            Self::Backoff(wait) => write!(f, "a wait of {} before the next attempt", seconds(*wait)),
            Self::Response => f.write_str("the wait for the response"),
        }
    }
}

/// `3 s`, `0.25 s`.
pub(crate) fn seconds(duration: Duration) -> String {
    let rounded = (duration.as_secs_f64() * 1000.0).round() / 1000.0;
    format!("{rounded} s")
}
