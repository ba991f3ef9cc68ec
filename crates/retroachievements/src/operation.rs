//! What is known of an operation.

use std::collections::BTreeMap;

use reqwest::StatusCode;

use crate::error::{Error, Result};

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
}

impl Operation {
    /// A map with entries, or "not found": of this operation, an empty one means that.
    pub(crate) fn unless_empty<K, V>(&'static self, map: BTreeMap<K, V>) -> Result<BTreeMap<K, V>> {
        match map.is_empty() {
            true => Err(Error::NotFound { operation: self.id, status: StatusCode::OK }),
            false => Ok(map),
        }
    }
}
