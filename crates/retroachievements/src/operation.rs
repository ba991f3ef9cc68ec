//! What is known of an operation.

use std::time::Duration;

use crate::service::Service;

/// An operation of the API, as the generated requests describe it.
pub(crate) struct Operation {
    /// Its id in the spec: `getAchievementUnlocks`.
    pub(crate) id: &'static str,
    /// Bodies that mean "not found" under status 200, as JSON.
    pub(crate) not_found: &'static [&'static str],
    /// Bodies of a 422 that mean an empty result, as JSON.
    pub(crate) refused_as_empty: &'static [&'static str],
    /// The response that such a 422 stands for.
    pub(crate) empty: &'static str,
    /// How old an answer from the cache may be; `None` if none is kept.
    #[cfg_attr(not(feature = "cache"), allow(dead_code))]
    pub(crate) max_age: Option<Duration>,
    pub(crate) service: Service,
    /// Whether it takes an access token of the user and nothing else.
    pub(crate) is_private: bool,
}
