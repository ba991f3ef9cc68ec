//! The time by which a call must have come to something.

use std::time::Duration;

use tokio::time::Instant;

use crate::error::Error;
use crate::waiting::Waiting;

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
