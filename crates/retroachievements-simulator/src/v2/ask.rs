//! A request for an operation.

use super::facts::Facts;
use super::query::Query;
use crate::operation::Operation;

/// A request for an operation, whose path is right.
pub(super) struct Ask<'r, 'w> {
    pub(super) operation: &'static Operation,
    /// The value in the path, decoded; empty without one.
    pub(super) value: String,
    /// The address that was asked, without the query.
    pub(super) url: String,
    pub(super) query: &'r Query,
    pub(super) facts: &'r Facts<'w>,
}

impl Ask<'_, '_> {
    /// The ID in the path, by its leading digits.
    pub(super) fn id(&self) -> u64 {
        let digits = self.value.find(|one: char| !one.is_ascii_digit()).unwrap_or(self.value.len());
        self.value[..digits].parse().unwrap_or(0)
    }

    /// The address that was asked, with the query.
    pub(super) fn full_url(&self) -> String {
        let query = self.query.text();
        if query.is_empty() { self.url.clone() } else { format!("{}?{query}", self.url) }
    }

    /// Whether it asks for what the spec's example shows.
    pub(super) fn is_example(&self) -> bool {
        self.operation.parameters.iter().any(|one| one.required && one.example == self.value)
    }
}
