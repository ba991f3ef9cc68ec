//! What one request does otherwise than its client.

use std::time::Duration;

#[cfg(feature = "cache")]
use crate::cache_policy::CachePolicy;
use crate::retry::RetryPolicy;

/// The options that every request has; `None` for what the client does.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    /// For one attempt.
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    /// For the whole call, from when it is sent.
    pub(crate) deadline: Option<Duration>,
    #[cfg(feature = "cache")]
    pub(crate) cache: Option<CachePolicy>,
}
