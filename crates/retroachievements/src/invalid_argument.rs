//! Arguments that the server would reject.

use std::fmt;

/// An invalid argument: its name, its value and the rule that it breaks.
///
/// ```
/// let error = retroachievements::AchievementId::try_from(0u32).unwrap_err();
/// assert_eq!(error.name(), "achievement_id");
/// assert_eq!(
///     error.to_string(),
///     "invalid argument `achievement_id`: 0 is not an achievement id, which is a whole number from 1 to 4294967295"
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("invalid argument `{name}`: {value} {rule}")]
pub struct InvalidArgument {
    name: &'static str,
    value: String,
    rule: String,
}

impl InvalidArgument {
    pub(crate) fn new(name: &'static str, value: impl fmt::Display, rule: impl Into<String>) -> Self {
        Self { name, value: value.to_string(), rule: rule.into() }
    }

    /// The argument's name, as in the method that takes it.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The value, as you gave it.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The rule that the value breaks, as the end of a sentence that begins with the value.
    pub fn rule(&self) -> &str {
        &self.rule
    }
}
