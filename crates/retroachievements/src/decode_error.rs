//! JSON that is not of the expected form.

use reqwest::StatusCode;

use crate::subject::{Subject, named};

/// A response that this version of the crate cannot decode: where in the JSON, and why.
///
/// A report of it should have the whole text: it names the operation, the place and the JSON there.
#[derive(Clone, Debug, thiserror::Error)]
#[error(
    "{}: cannot decode the response (status {}) at {path}: {message}; near: {excerpt}",
    named(operation, subjects), status.as_u16()
)]
pub struct DecodeError {
    pub(crate) operation: &'static str,
    pub(crate) subjects: Vec<Subject>,
    pub(crate) status: StatusCode,
    pub(crate) path: String,
    pub(crate) message: String,
    pub(crate) excerpt: String,
}

impl DecodeError {
    /// The operation's id, such as `getAchievementUnlocks`.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// What the request asks about.
    pub fn subjects(&self) -> &[Subject] {
        &self.subjects
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The place in the JSON, such as `Unlocks[3].HardcoreMode`; `.` for the whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is expected in that place, and what is there.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The body around that place, a few hundred characters at most.
    pub fn excerpt(&self) -> &str {
        &self.excerpt
    }
}
