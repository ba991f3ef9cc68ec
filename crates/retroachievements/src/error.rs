//! What can go wrong, in the terms a program acts on.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use reqwest::StatusCode;

use crate::decode_error::DecodeError;
use crate::error_text::{all_of, instead_of_json, none_of, of_all, wait};
use crate::invalid_argument::InvalidArgument;
use crate::subject::{Subject, named};
use crate::waiting::{Waiting, seconds};

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The cause of an error, without the URL of the request.
pub type Cause = Arc<dyn std::error::Error + Send + Sync>;

/// Why a call failed.
///
/// The variants are those a program acts on. Each that comes from a response keeps the operation and the
/// status, whatever the body was. None ever holds the web API key: text from the server is
/// searched for it first.
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
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// An invalid argument, rejected before any request is sent.
    #[error(transparent)]
    InvalidArgument(#[from] InvalidArgument),

    /// The client cannot be built, or cannot be used, as configured.
    #[error("{0}")]
    Configuration(String),

    /// The server does not know the web API key (status 401, or 200 with a body that says so).
    #[error(
        "{operation}: the server did not accept the web API key (status {}: {message}); \
         compare it with the one on your settings page", status.as_u16()
    )]
    #[non_exhaustive]
    Authentication {
        /// The operation's id, such as `getAchievementUnlocks`.
        operation: &'static str,
        /// 401, or 200.
        status: StatusCode,
        /// The server's message.
        message: String,
    },

    /// The key is valid, but its owner may not see what the request asks for (status 401 without a message, or 403 of V2):
    /// the list of a user who does not share it, for instance.
    #[error(
        "{operation}: you may not see this data{} (status {}); the web API key itself is valid",
        of_all(subjects), status.as_u16()
    )]
    #[non_exhaustive]
    Forbidden {
        /// The operation's id.
        operation: &'static str,
        /// What the request asks about: whose list it is.
        subjects: Vec<Subject>,
        /// 401 or 403.
        status: StatusCode,
    },

    /// What is asked for is private: it takes an OAuth access token of the user, with a scope that the token of this client
    /// lacks, or this client has no token (status 403).
    #[error(
        "{operation}: this takes an OAuth access token with the scope {scope} (status {}), which \
         ClientBuilder::access_token takes; the web API key is not enough", status.as_u16()
    )]
    #[non_exhaustive]
    TokenRequired {
        /// The operation's id.
        operation: &'static str,
        /// The scope that the token has to have: `follows:read`.
        scope: String,
        /// 403.
        status: StatusCode,
    },

    /// A resource that the answer does not have; see [`Related`](crate::Related).
    #[error(
        "{}", match is_none {
            true => format!("there is nothing of the type {resource} here"),
            false => format!("the answer does not have the {resource}: ask for them with `include`"),
        }
    )]
    #[non_exhaustive]
    NotIncluded {
        /// The type of the resource: `systems`.
        resource: &'static str,
        /// Whether there is none, whatever is asked for.
        is_none: bool,
    },

    /// There is no such achievement, game or user.
    #[error("{} (status {})", none_of(operation, subjects), status.as_u16())]
    #[non_exhaustive]
    NotFound {
        /// The operation's id.
        operation: &'static str,
        /// What does not exist. If there are several, at least one of them does not, and the server does not
        /// say which. Empty if the request asks for nothing in particular.
        subjects: Vec<Subject>,
        /// 404, or 200 if only the body says so.
        status: StatusCode,
    },

    /// The server no longer has this endpoint (status 410).
    #[error(
        "{operation}: the server has retired this endpoint (status 410); \
         a newer version of this library may have a replacement"
    )]
    #[non_exhaustive]
    Gone {
        /// The operation's id.
        operation: &'static str,
    },

    /// The server rejected a parameter (status 422, or 400 of V2).
    #[error(
        "{}: the server rejected a parameter (status {}): {}",
        named(operation, subjects),
        status.as_u16(),
        all_of(message, errors)
    )]
    #[non_exhaustive]
    Validation {
        /// The operation's id.
        operation: &'static str,
        /// What the request asks about.
        subjects: Vec<Subject>,
        /// 422 or 400.
        status: StatusCode,
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

    /// Not sent: with an earlier response the server has asked to be left alone for longer than the client waits.
    #[error("{operation}: the server asks to be sent nothing until {until}, in {}", seconds(*retry_after))]
    #[non_exhaustive]
    Stopped {
        /// The operation's id.
        operation: &'static str,
        /// When the next request may be sent.
        until: Timestamp,
        /// How long it is until then.
        retry_after: Duration,
    },

    /// The server failed (status 5xx), with a JSON body or none.
    #[error("{}: the server failed (status {}: {message})", named(operation, subjects), status.as_u16())]
    #[non_exhaustive]
    Server {
        /// The operation's id.
        operation: &'static str,
        /// What the request asks about.
        subjects: Vec<Subject>,
        /// 500 to 599.
        status: StatusCode,
        /// The server's message.
        message: String,
        /// How long the server asks to wait, if it says so.
        retry_after: Option<Duration>,
    },

    /// The server rejected the request for another reason: any other unexpected status, such as 403, or an
    /// error body under status 200.
    #[error("{}: the server rejected the request (status {}: {message})", named(operation, subjects), status.as_u16())]
    #[non_exhaustive]
    Rejected {
        /// The operation's id.
        operation: &'static str,
        /// What the request asks about.
        subjects: Vec<Subject>,
        /// The status.
        status: StatusCode,
        /// The server's message.
        message: String,
    },

    /// The server redirected the request (status 3xx) to another host, where the key must not go.
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

    /// A response that is not JSON: usually the HTML page of a proxy.
    #[error("{operation}: expected JSON, got {}", instead_of_json(content_type, title, *status, excerpt))]
    #[non_exhaustive]
    NotJson {
        /// The operation's id.
        operation: &'static str,
        /// The status, which may be 200.
        status: StatusCode,
        /// The content type, as the response states it or as its body shows.
        content_type: Option<String>,
        /// The title of the HTML page, if it is one and has one.
        title: Option<String>,
        /// The first characters of the body.
        excerpt: String,
        /// How long the server asks to wait, if it says so.
        retry_after: Option<Duration>,
    },

    /// The response has no body (status 200).
    #[error("{operation}: the response is empty (status {})", status.as_u16())]
    #[non_exhaustive]
    Empty {
        /// The operation's id.
        operation: &'static str,
        /// 200.
        status: StatusCode,
    },

    /// The response ended early.
    #[error("{operation}: the response is incomplete: it ends early")]
    #[non_exhaustive]
    Truncated {
        /// The operation's id.
        operation: &'static str,
        /// The status, if known.
        status: Option<StatusCode>,
        /// What the connection or the JSON parser reports.
        source: Cause,
    },

    /// The response is larger than [`ClientBuilder::max_body_size`](crate::ClientBuilder::max_body_size).
    #[error("{operation}: the response is larger than the limit of {limit} bytes")]
    #[non_exhaustive]
    TooLarge {
        /// The operation's id.
        operation: &'static str,
        /// The limit, in bytes after decompression.
        limit: usize,
    },

    /// The response is JSON, but not of a form that this version knows.
    #[error(transparent)]
    Decode(#[from] Box<DecodeError>),

    /// An attempt timed out.
    #[error("{operation}: the request to {host} timed out: {cause}")]
    #[non_exhaustive]
    Timeout {
        /// The operation's id.
        operation: &'static str,
        /// The host of the base URL, with its port if it has one.
        host: String,
        /// Which time limit: that of the connection, or that of the whole attempt.
        cause: String,
    },

    /// The call cannot end before its deadline, set by `deadline` of the request. If it is a wait that would take too
    /// long, the error comes at once.
    #[error("{operation}: the deadline of {} would pass during {waiting}", seconds(*limit))]
    #[non_exhaustive]
    Deadline {
        /// The operation's id.
        operation: &'static str,
        /// The deadline, from when the call began.
        limit: Duration,
        /// What the call was waiting for, or would have had to.
        waiting: Waiting,
        /// How the last attempt failed, if there was one.
        #[source]
        last: Option<Box<Error>>,
    },

    /// The server cannot be reached, or the connection broke before a response began.
    #[error("{operation}: cannot reach {host}: {cause}")]
    #[non_exhaustive]
    Transport {
        /// The operation's id.
        operation: &'static str,
        /// The host of the base URL, with its port if it has one.
        host: String,
        /// What the connection reports.
        cause: String,
    },
}

impl Error {
    /// The id of the operation that failed, such as `getAchievementUnlocks`; `None` if no request was sent.
    pub fn operation(&self) -> Option<&'static str> {
        Some(match self {
            Self::InvalidArgument(_) | Self::Configuration(_) | Self::NotIncluded { .. } => return None,
            Self::Decode(error) => error.operation,
            Self::Authentication { operation, .. }
            | Self::Forbidden { operation, .. }
            | Self::TokenRequired { operation, .. }
            | Self::NotFound { operation, .. }
            | Self::Gone { operation, .. }
            | Self::Validation { operation, .. }
            | Self::RateLimited { operation, .. }
            | Self::Stopped { operation, .. }
            | Self::Server { operation, .. }
            | Self::Rejected { operation, .. }
            | Self::Redirected { operation, .. }
            | Self::NotJson { operation, .. }
            | Self::Empty { operation, .. }
            | Self::Truncated { operation, .. }
            | Self::TooLarge { operation, .. }
            | Self::Timeout { operation, .. }
            | Self::Deadline { operation, .. }
            | Self::Transport { operation, .. } => operation,
        })
    }

    /// What the request asks about, if the error depends on it; of [`Error::NotFound`], what does not exist.
    pub fn subjects(&self) -> &[Subject] {
        match self {
            Self::Decode(error) => &error.subjects,
            Self::Forbidden { subjects, .. }
            | Self::NotFound { subjects, .. }
            | Self::Validation { subjects, .. }
            | Self::Server { subjects, .. }
            | Self::Rejected { subjects, .. } => subjects,
            _ => &[],
        }
    }

    /// The status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Gone { .. } => Some(StatusCode::GONE),
            Self::RateLimited { .. } => Some(StatusCode::TOO_MANY_REQUESTS),
            Self::Decode(error) => Some(error.status),
            Self::Truncated { status, .. } => *status,
            Self::Deadline { last, .. } => last.as_ref().and_then(|last| last.status()),
            Self::Authentication { status, .. }
            | Self::Forbidden { status, .. }
            | Self::TokenRequired { status, .. }
            | Self::NotFound { status, .. }
            | Self::Validation { status, .. }
            | Self::Server { status, .. }
            | Self::Rejected { status, .. }
            | Self::Redirected { status, .. }
            | Self::NotJson { status, .. }
            | Self::Empty { status, .. } => Some(*status),
            Self::InvalidArgument(_)
            | Self::Configuration(_)
            | Self::NotIncluded { .. }
            | Self::Stopped { .. }
            | Self::TooLarge { .. }
            | Self::Timeout { .. }
            | Self::Transport { .. } => None,
        }
    }

    /// Whether the same call may succeed later. The client has already retried it, unless told not to.
    ///
    /// True for connections that fail or break, timeouts, deadlines, empty and incomplete responses, and the statuses
    /// 429, 502, 503 and 504.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::RateLimited { .. }
            | Self::Stopped { .. }
            | Self::Empty { .. }
            | Self::Truncated { .. }
            | Self::Timeout { .. }
            | Self::Deadline { .. }
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
            Self::Stopped { retry_after, .. } => Some(*retry_after),
            Self::Deadline { last, .. } => last.as_ref().and_then(|last| last.retry_after()),
            _ => None,
        }
    }
}

impl From<Infallible> for Error {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}
