//! What a request asks about.

use std::fmt;

/// Something that a request asks about, such as `game 1` or `user Scott`: what it is, and its id or name.
///
/// Errors list the subjects of the request that failed; see [`Error::subjects`](crate::Error::subjects).
///
/// ```
/// use retroachievements::Error;
///
/// /// The user to strike off a list of friends, if that is what the error is about.
/// fn vanished(error: &Error) -> Option<&str> {
///     let Error::NotFound { subjects, .. } = error else { return None };
///     subjects.iter().find(|subject| subject.kind() == "user").map(|subject| subject.value())
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Subject {
    kind: &'static str,
    value: String,
}

impl Subject {
    pub(crate) fn new(kind: &'static str, value: impl fmt::Display) -> Self {
        Self { kind, value: value.to_string() }
    }

    /// What it is: `achievement`, `console`, `game`, `leaderboard`, `ticket`, `user`, or `wall of user`
    /// for comments.
    pub fn kind(&self) -> &'static str {
        self.kind
    }

    /// Its id, or the name or ULID of a user.
    pub fn value(&self) -> &str {
        &self.value
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.kind, self.value)
    }
}

/// An operation and the subjects of the call: `getUserProfile (user Scott)`.
pub(crate) fn named(operation: &str, subjects: &[Subject]) -> String {
    match subjects {
        [] => operation.to_string(),
        subjects => format!("{operation} ({})", joined(subjects, ", ")),
    }
}

/// The subjects, with a word between them.
pub(crate) fn joined(subjects: &[Subject], between: &str) -> String {
    subjects.iter().map(ToString::to_string).collect::<Vec<_>>().join(between)
}
