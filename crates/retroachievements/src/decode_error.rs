//! JSON that is not of the expected form.

use reqwest::StatusCode;

/// Where an answer is not of the form this version knows.
#[derive(Debug, thiserror::Error)]
#[error(
    "{operation}: cannot read the answer (status {}) at {path}: {message}; near: {excerpt}",
    status.as_u16()
)]
pub struct DecodeError {
    pub(crate) operation: &'static str,
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

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The place in the JSON, such as `Unlocks[3].HardcoreMode`; `.` for the whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was expected and what was found there.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The body around that place, a few hundred characters at most.
    pub fn excerpt(&self) -> &str {
        &self.excerpt
    }
}
