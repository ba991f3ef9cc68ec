//! The two generations of the API, as they are asked: at which address, with which headers, how often.

use std::time::Duration;

use reqwest::header::HeaderValue;

use crate::rate_limit::RateLimit;

/// A generation of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Service {
    V1,
    V2,
}

impl Service {
    /// The address of the live site.
    pub(crate) fn base_url(self) -> &'static str {
        match self {
            Self::V1 => "https://retroachievements.org/API",
            Self::V2 => "https://api.retroachievements.org/v2",
        }
    }

    /// What has to be asked for: without it, errors come as pages, and V2 answers with nothing else.
    pub(crate) fn accept(self) -> HeaderValue {
        HeaderValue::from_static(match self {
            Self::V1 => "application/json",
            Self::V2 => "application/vnd.api+json",
        })
    }

    /// What the server allows.
    pub(crate) fn rate_limit(self) -> RateLimit {
        match self {
            Self::V1 => RateLimit::default(),
            // Within any minute 60 at most: 10, and 50 in the 60 seconds after.
            Self::V2 => RateLimit::new(50, Duration::from_secs(60)).burst(10),
        }
    }

    /// How long to wait after a 429 that does not say. Of V2 it is known how long it can be at most.
    pub(crate) fn wait_after_429(self) -> Option<Duration> {
        (self == Self::V2).then_some(Duration::from_secs(60))
    }
}
