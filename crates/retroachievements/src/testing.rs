//! Errors for the tests of programs that handle them.
//!
//! [`Error`] is `non_exhaustive`, so that you cannot write one down. Here you say what the server answers, and get
//! the error that the client makes of it, or name what prevents an answer.
//!
//! ```
//! use retroachievements::{Error, testing};
//!
//! /// The function under test.
//! fn advice(error: &Error) -> String {
//!     match error {
//!         Error::NotFound { subjects, .. } => format!("there is no {}", subjects[0]),
//!         error if error.is_retryable() => "try again".to_string(),
//!         _ => "report it".to_string(),
//!     }
//! }
//!
//! assert_eq!(advice(&testing::response(404).about("user", "Nobody").error()), "there is no user Nobody");
//! assert_eq!(advice(&testing::response(503).error()), "try again");
//! assert_eq!(advice(&testing::timeout()), "try again");
//! assert_eq!(advice(&testing::response(500).body("<html><title>Oops</title>").error()), "report it");
//! ```
//!
//! Models you get from a mock server or from the examples in `retroachievements-httpmock`.

use std::fmt::Display;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::classify::Classifier;
use crate::client::Client;
use crate::decode_error::DecodeError;
use crate::error::Error;
use crate::operation::Operation;
use crate::service::Service;
use crate::subject::Subject;
use crate::transport::Answer;
use crate::waiting::Waiting;

static OF_V1: Operation = operation(Service::V1);
static OF_V2: Operation = operation(Service::V2);

/// Nothing that a message could have in it by chance.
const KEY: &str = "0f0e0d0c0b0a09080706050403020100";

/// The address of a server that is never asked.
const NOWHERE: &str = "http://127.0.0.1";

const fn operation(service: Service) -> Operation {
    Operation {
        id: "test",
        not_found: &[],
        refused_as_empty: &[],
        empty: "",
        max_age: None,
        service,
        is_private: false,
    }
}

/// A response that is an error, to an operation called `test`; see [`response`].
#[derive(Clone, Debug)]
#[must_use = "it becomes an error with `error`"]
pub struct Response {
    answer: Answer,
    subjects: Vec<Subject>,
    service: Service,
}

/// A response with a status and without a body.
///
/// # Panics
///
/// If it is no status: a number from 100 to 999.
pub fn response(status: u16) -> Response {
    let status = StatusCode::from_u16(status).expect("a status is a number from 100 to 999");
    let answer = Answer { status, headers: HeaderMap::new(), body: Default::default() };
    Response { answer, subjects: Vec::new(), service: Service::V1 }
}

impl Response {
    /// What the request asks about, such as `"user"` and `"Scott"`; see [`Subject`].
    pub fn about(mut self, kind: &'static str, value: impl Display) -> Self {
        self.subjects.push(Subject::new(kind, value));
        self
    }

    /// Adds a header, such as `Retry-After`.
    ///
    /// # Panics
    ///
    /// If it is none.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name = HeaderName::try_from(name).expect("the name of a header");
        self.answer.headers.insert(name, HeaderValue::try_from(value).expect("the value of a header"));
        self
    }

    /// Sets the body.
    pub fn body(mut self, body: impl Into<String>) -> Self {
        self.answer.body = body.into().into();
        self
    }

    /// Makes it a response of V2, whose errors have other statuses and bodies.
    #[cfg(feature = "v2")]
    pub fn of_v2(mut self) -> Self {
        self.service = Service::V2;
        self
    }

    /// The error that the client makes of it.
    ///
    /// # Panics
    ///
    /// If it is none: status 200 with a body that is JSON.
    pub fn error(self) -> Error {
        // An address without TLS needs no certificates.
        let builder = Client::builder().base_url(NOWHERE).web_api_key(KEY);
        #[cfg(feature = "v2")]
        let builder = builder.v2_base_url(NOWHERE);
        let client = builder.build().expect("a client with defaults");
        let operation = match self.service {
            Service::V1 => &OF_V1,
            Service::V2 => &OF_V2,
        };
        let classifier = Classifier::new(operation, &self.subjects, client.shared());
        match classifier.read_json(&self.answer) {
            Err(error) => error,
            Ok(body) => panic!("status 200 and {body} are no error"),
        }
    }
}

/// The error of an attempt that timed out.
pub fn timeout() -> Error {
    Error::Timeout { operation: OF_V1.id, host: "127.0.0.1".into(), cause: "no response within 30 s".into() }
}

/// The error of a server that cannot be reached.
pub fn unreachable() -> Error {
    Error::Transport { operation: OF_V1.id, host: "127.0.0.1".into(), cause: "connection refused".into() }
}

/// The error of a call that would not have had its response before its deadline.
pub fn deadline(limit: Duration) -> Error {
    Error::Deadline { operation: OF_V1.id, limit, waiting: Waiting::Response, last: None }
}

/// The error of a call that is not made, because the server has asked to be left alone for so long from now on.
pub fn stopped(retry_after: Duration) -> Error {
    let wait = SignedDuration::try_from(retry_after).unwrap_or(SignedDuration::MAX);
    let until = Timestamp::now().checked_add(wait).unwrap_or(Timestamp::MAX);
    Error::Stopped { operation: OF_V1.id, until, retry_after }
}

/// The error of a response that is larger than the client takes.
pub fn too_large(limit: usize) -> Error {
    Error::TooLarge { operation: OF_V1.id, limit }
}

/// The error of a response that is JSON of another form than is expected, at a place such as `Unlocks[3].User`.
pub fn undecodable(path: impl Into<String>, message: impl Into<String>) -> Error {
    Error::Decode(Box::new(DecodeError {
        operation: OF_V1.id,
        subjects: Vec::new(),
        status: StatusCode::OK,
        path: path.into(),
        message: message.into(),
        excerpt: String::new(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_response_is_the_error_that_the_client_makes_of_it() {
        let user = |status| response(status).about("user", "Nobody");
        for (response, expected) in [
            (user(404).body("[]"), "no user Nobody (status 404)"),
            (
                user(401).body("[]"),
                "test: you may not see this data of user Nobody (status 401); the web API key itself is valid",
            ),
            (
                response(429).header("Retry-After", "7"),
                "test: too many requests (status 429); the server asks to wait 7 s",
            ),
            (
                response(410),
                "test: the server has retired this endpoint (status 410); a newer version of this library may have a replacement",
            ),
            (response(200), "test: the response is empty (status 200)"),
            (user(500), "test (user Nobody): the server failed (status 500: Internal Server Error)"),
        ] {
            let error = response.error();
            assert_eq!(error.to_string(), expected);
        }
        let error = response(429).header("Retry-After", "7").error();
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        let error = response(502).body("<html><title>Bad gateway</title></html>").error();
        assert!(
            matches!(&error, Error::NotJson { title: Some(title), .. } if title == "Bad gateway"),
            "{error}"
        );
    }

    #[test]
    fn the_generations_differ() {
        let refused = response(400).body(r#"{"message": "Bad page", "errors": []}"#);
        assert!(matches!(refused.clone().error(), Error::Rejected { .. }));
        assert!(matches!(refused.of_v2().error(), Error::Validation { .. }));
    }

    #[test]
    fn what_prevents_a_response_is_retryable() {
        let second = Duration::from_secs(1);
        for error in [timeout(), unreachable(), deadline(second), stopped(second)] {
            assert!(error.is_retryable(), "{error}");
            assert_eq!(error.operation(), Some("test"));
        }
        assert!(!too_large(1).is_retryable() && !undecodable("Unlocks", "no list").is_retryable());
        assert_eq!(stopped(second).retry_after(), Some(second));
    }

    #[test]
    #[should_panic(expected = "are no error")]
    fn a_good_response_is_no_error() {
        let _ = response(200).body("[]").error();
    }
}
