//! The time by which a call must have come to something.

use std::fmt;
use std::time::Duration;

use tokio::time::Instant;

use crate::error::Error;

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

/// The deadline of one call, if it has one.
#[derive(Debug)]
pub(crate) struct Deadline {
    limit: Option<Duration>,
    start: Instant,
}

impl Deadline {
    /// Begins now.
    pub(crate) fn new(limit: Option<Duration>) -> Self {
        Self { limit, start: Instant::now() }
    }

    /// What is left; `None` without a deadline.
    pub(crate) fn remaining(&self) -> Option<Duration> {
        self.limit.map(|limit| limit.saturating_sub(self.start.elapsed()))
    }

    /// Whether there is time to wait and to send something after.
    pub(crate) fn allows(&self, wait: Duration) -> bool {
        self.remaining().is_none_or(|remaining| wait < remaining)
    }

    /// The error of a call that gives up. `last` is how its last attempt failed.
    pub(crate) fn passed(&self, operation: &'static str, waiting: Waiting, last: Option<Error>) -> Error {
        let limit = self.limit.unwrap_or_default();
        Error::Deadline { operation, limit, waiting, last: last.map(Box::new) }
    }
}
