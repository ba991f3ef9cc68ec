//! What can go wrong while watching.

use retroachievements::{Error, UserRef};

/// What goes wrong while watching. Only [`Refused`](Self::Refused) ends the stream.
///
/// Each trouble is told once, until it is over.
///
/// ```
/// use retroachievements_extras::watch::WatchError;
///
/// fn advice(error: &WatchError) -> &'static str {
///     match error {
///         WatchError::UnknownUser { .. } => "check the name",
///         WatchError::Down { .. } => "nothing to do: the watch catches up",
///         WatchError::Refused { .. } => "check the key",
///         _ => "report it",
///     }
/// }
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WatchError {
    /// There is no such user, or no longer. The watch looks again after a day.
    #[error("there is no user {user}")]
    #[non_exhaustive]
    UnknownUser {
        /// The user, as you named them.
        user: UserRef,
    },

    /// The requests for one user fail, and trying again would not help. The watch looks again, less and less often.
    #[error("cannot watch {user}: {source}")]
    #[non_exhaustive]
    User {
        /// The user, as you named them.
        user: UserRef,
        /// Why the last request failed.
        source: Error,
    },

    /// The site does not answer, or asks for fewer requests. The watch waits and catches up afterwards.
    #[error("the watch waits for the site: {source}")]
    #[non_exhaustive]
    Down {
        /// Why the last request failed.
        source: Error,
    },

    /// The server does not accept the web API key, or the client cannot send requests. The stream ends.
    #[error("the watch ends: {source}")]
    #[non_exhaustive]
    Refused {
        /// Why the last request failed.
        source: Error,
    },
}
