//! What is known of an operation, and one call of it.

use crate::subject::Subject;

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
    /// A call that asks about these things.
    pub(crate) fn about(&'static self, subjects: impl Into<Vec<Subject>>) -> Call {
        Call { operation: self, subjects: subjects.into() }
    }
}

/// One call of an operation, for its errors to name.
pub(crate) struct Call {
    pub(crate) operation: &'static Operation,
    pub(crate) subjects: Vec<Subject>,
}
