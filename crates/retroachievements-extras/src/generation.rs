//! Which generation of the API something comes from.

use std::fmt;

use retroachievements::Error;

/// A generation of the API. What is told by both is asked of the one that is better for it, where the client and the server
/// have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Generation {
    /// The first, which every client and every server has.
    V1,
    /// The second, behind [`Client::v2`](retroachievements::Client::v2). A client whose address was changed for the first one alone
    /// does not have it.
    V2,
}

impl fmt::Display for Generation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::V1 => "V1",
            Self::V2 => "V2",
        })
    }
}

/// Whether a request of generation 2 failed because there is none: the client has no address for it, or nobody answers to it
/// there. Or there is no such game or user, which looks the same; generation 1 tells them apart.
pub(crate) fn is_missing(error: &Error) -> bool {
    match error {
        Error::Configuration(_) | Error::Gone { .. } | Error::NotFound { .. } | Error::Redirected { .. } => {
            true
        }
        Error::NotJson { status, .. } | Error::Rejected { status, .. } => status.is_client_error(),
        _ => false,
    }
}
