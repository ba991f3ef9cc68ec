//! What can go wrong, in the terms a program acts on.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::time::Duration;

use reqwest::StatusCode;

use crate::decode_error::DecodeError;
use crate::invalid_argument::InvalidArgument;

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed.
///
/// The variants are those a program acts on. Each that comes from an answer keeps the operation and the
/// status, whatever the body was. None ever holds the web API key: texts that came from the server are
/// searched for it before they are kept.
///
/// ```
/// use retroachievements::Error;
///
/// fn advice(error: &Error) -> &'static str {
///     match error {
///         Error::NotFound { .. } => "check the id",
///         Error::Authentication { .. } => "check the key",
///         Error::RateLimited { .. } => "come back later",
///         error if error.is_retryable() => "try again",
///         _ => "report it",
///     }
/// }
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A value that the server would not take. Found before any request was made.
    #[error(transparent)]
    InvalidArgument(#[from] InvalidArgument),

    /// The client cannot be made, or not be used, as configured.
    #[error("{0}")]
    Configuration(String),

    /// The web API key is unknown to the server (status 401).
    #[error(
        "{operation}: the server did not accept the web API key (status 401: {message}); \
         compare it with the one on your settings page"
    )]
    #[non_exhaustive]
    Authentication {
        /// The operation's id, such as `getAchievementUnlocks`.
        operation: &'static str,
        /// The server's message.
        message: String,
    },

    /// The key is valid, and yet its owner may not see what was asked for (status 401 without a message).
    #[error(
        "{operation}: the owner of the web API key may not see this (status {}); the key itself is valid",
        status.as_u16()
    )]
    #[non_exhaustive]
    Forbidden {
        /// The operation's id.
        operation: &'static str,
        /// 401.
        status: StatusCode,
    },

    /// There is no such achievement, game or user, whatever shape the server gave the news.
    #[error("{operation}: the server knows nothing by that id or name (status {})", status.as_u16())]
    #[non_exhaustive]
    NotFound {
        /// The operation's id.
        operation: &'static str,
        /// Mostly 404; 200 where the server says it in the body alone.
        status: StatusCode,
    },

    /// The server does not have this endpoint any more (status 410).
    #[error("{operation}: the server has retired this endpoint (status 410)")]
    #[non_exhaustive]
    Gone {
        /// The operation's id.
        operation: &'static str,
    },

    /// The server refused a parameter (status 422).
    #[error("{operation}: the server refused a parameter (status 422): {message}")]
    #[non_exhaustive]
    Validation {
        /// The operation's id.
        operation: &'static str,
        /// The server's message.
        message: String,
        /// What is wrong, by the parameter's name on the wire.
        errors: BTreeMap<String, Vec<String>>,
    },

    /// Too many requests (status 429), after all retries.
    #[error("{operation}: too many requests (status 429){}", wait(*retry_after))]
    #[non_exhaustive]
    RateLimited {
        /// The operation's id.
        operation: &'static str,
        /// How long the server asks to wait, if it says so.
        retry_after: Option<Duration>,
    },

    /// The server failed (status 5xx) and said so in JSON, or in nothing.
    #[error("{operation}: the server failed (status {}: {message})", status.as_u16())]
    #[non_exhaustive]
    Server {
        /// The operation's id.
        operation: &'static str,
        /// 500 to 599.
        status: StatusCode,
        /// The server's message.
        message: String,
        /// How long the server asks to wait, if it says so.
        retry_after: Option<Duration>,
    },

    /// Any other status that is not expected, such as 403.
    #[error("{operation}: the server did not do as asked (status {}: {message})", status.as_u16())]
    #[non_exhaustive]
    Rejected {
        /// The operation's id.
        operation: &'static str,
        /// The status.
        status: StatusCode,
        /// The server's message.
        message: String,
    },

    /// The server sent the client elsewhere (status 3xx), where the key must not go.
    #[error(
        "{operation}: the server redirects to {} (status {}), which is not followed because the \
         request carries the web API key; check the base URL",
        location.as_deref().unwrap_or("nowhere"), status.as_u16()
    )]
    #[non_exhaustive]
    Redirected {
        /// The operation's id.
        operation: &'static str,
        /// The status.
        status: StatusCode,
        /// Scheme and host of the target.
        location: Option<String>,
    },

    /// An answer that is not JSON: the HTML page of a proxy, mostly.
    #[error(
        "{operation}: expected JSON and got {} (status {}): {excerpt}",
        content_type.as_deref().unwrap_or("something else"), status.as_u16()
    )]
    #[non_exhaustive]
    NotJson {
        /// The operation's id.
        operation: &'static str,
        /// The status, which may be good.
        status: StatusCode,
        /// The content type, as the answer states it or as its body shows.
        content_type: Option<String>,
        /// The first characters of the body.
        excerpt: String,
        /// How long the server asks to wait, if it says so.
        retry_after: Option<Duration>,
    },

    /// The answer ended before it was whole.
    #[error("{operation}: the answer was cut off before it was whole")]
    #[non_exhaustive]
    Truncated {
        /// The operation's id.
        operation: &'static str,
        /// The status, where it is known.
        status: Option<StatusCode>,
        /// What the connection, or the JSON, said.
        source: BoxError,
    },

    /// The answer is larger than [`ClientBuilder::max_body_size`](crate::ClientBuilder::max_body_size).
    #[error("{operation}: the answer is larger than the limit of {limit} bytes")]
    #[non_exhaustive]
    TooLarge {
        /// The operation's id.
        operation: &'static str,
        /// The limit, in bytes after decompression.
        limit: usize,
    },

    /// The answer is JSON, but not of the form this version knows.
    #[error(transparent)]
    Decode(#[from] Box<DecodeError>),

    /// No answer in time.
    #[error("{operation}: no answer in time")]
    #[non_exhaustive]
    Timeout {
        /// The operation's id.
        operation: &'static str,
        /// What ran out: connecting, or the whole.
        source: BoxError,
    },

    /// The server cannot be reached, or the connection broke before an answer began.
    #[error("{operation}: cannot reach the server")]
    #[non_exhaustive]
    Transport {
        /// The operation's id.
        operation: &'static str,
        /// The cause.
        source: BoxError,
    },
}

/// The cause of an error, without the address that was called.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

impl Error {
    /// The id of the operation that failed, such as `getAchievementUnlocks`; none before any request.
    pub fn operation(&self) -> Option<&'static str> {
        Some(match self {
            Self::InvalidArgument(_) | Self::Configuration(_) => return None,
            Self::Decode(error) => error.operation,
            Self::Authentication { operation, .. }
            | Self::Forbidden { operation, .. }
            | Self::NotFound { operation, .. }
            | Self::Gone { operation, .. }
            | Self::Validation { operation, .. }
            | Self::RateLimited { operation, .. }
            | Self::Server { operation, .. }
            | Self::Rejected { operation, .. }
            | Self::Redirected { operation, .. }
            | Self::NotJson { operation, .. }
            | Self::Truncated { operation, .. }
            | Self::TooLarge { operation, .. }
            | Self::Timeout { operation, .. }
            | Self::Transport { operation, .. } => operation,
        })
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Authentication { .. } => Some(StatusCode::UNAUTHORIZED),
            Self::Gone { .. } => Some(StatusCode::GONE),
            Self::Validation { .. } => Some(StatusCode::UNPROCESSABLE_ENTITY),
            Self::RateLimited { .. } => Some(StatusCode::TOO_MANY_REQUESTS),
            Self::Decode(error) => Some(error.status),
            Self::Truncated { status, .. } => *status,
            Self::Forbidden { status, .. }
            | Self::NotFound { status, .. }
            | Self::Server { status, .. }
            | Self::Rejected { status, .. }
            | Self::Redirected { status, .. }
            | Self::NotJson { status, .. } => Some(*status),
            Self::InvalidArgument(_)
            | Self::Configuration(_)
            | Self::TooLarge { .. }
            | Self::Timeout { .. }
            | Self::Transport { .. } => None,
        }
    }

    /// Whether the same call may well succeed later. The client has retried it already, unless told not to.
    ///
    /// True for connections that fail or break, timeouts, and the statuses 429, 502, 503 and 504.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::RateLimited { .. }
            | Self::Truncated { .. }
            | Self::Timeout { .. }
            | Self::Transport { .. } => true,
            Self::Server { status, .. } | Self::NotJson { status, .. } => matches!(
                *status,
                StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT
            ),
            _ => false,
        }
    }

    /// How long the server asks to wait before the next request, if it says so.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::RateLimited { retry_after, .. }
            | Self::Server { retry_after, .. }
            | Self::NotJson { retry_after, .. } => *retry_after,
            _ => None,
        }
    }
}

impl From<Infallible> for Error {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

fn wait(retry_after: Option<Duration>) -> String {
    match retry_after {
        Some(wait) => format!("; the server asks to wait {} s", wait.as_secs()),
        None => String::new(),
    }
}
