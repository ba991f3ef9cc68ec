//! Something to change before the spec is good enough.

use std::fmt;

use super::at::At;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// From the root of the repository: `spec/v1/paths/API_GetX.yaml`.
    pub file: String,
    pub line: usize,
    /// Names the value, the rule and what to do.
    pub message: String,
}

impl Problem {
    pub fn new(at: At<'_>, message: impl fmt::Display) -> Self {
        Self { file: at.file.path.clone(), line: at.line, message: format!("`{}`: {message}", at.name) }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}
