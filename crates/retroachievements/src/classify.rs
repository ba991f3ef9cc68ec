//! Reads a response, or finds out what a call that did not succeed has come to.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::LengthLimitError;
use reqwest::header::{CONTENT_TYPE, HeaderMap, LOCATION};
use reqwest::{StatusCode, Url};
use retroachievements_client as low_level;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::client::Shared;
use crate::decode_error::DecodeError;
use crate::error::{Error, Result};
use crate::error_body::ErrorBody;
use crate::operation::Operation;
use crate::retry_after::retry_after;
use crate::service::Service;
use crate::subject::Subject;
use crate::transport::Answer;
use crate::waiting::seconds;
use crate::{excerpt, html, place};

type BoxError = Box<dyn StdError + Send + Sync>;

/// Reads the responses of one call.
pub(crate) struct Classifier<'a> {
    operation: &'static Operation,
    subjects: &'a [Subject],
    shared: &'a Shared,
}

impl<'a> Classifier<'a> {
    pub(crate) fn new(operation: &'static Operation, subjects: &'a [Subject], shared: &'a Shared) -> Self {
        Self { operation, subjects, shared }
    }

    /// Reads a response as the type that it should have.
    pub(crate) fn read<W: DeserializeOwned>(&self, answer: &Answer) -> Result<W> {
        let body = self.body(answer)?;
        serde_json::from_slice(body).map_err(|error| self.undecodable(body, error))
    }

    /// Reads a response as any JSON that is not an error.
    pub(crate) fn read_json(&self, answer: &Answer) -> Result<Value> {
        let body = self.body(answer)?;
        let json = serde_json::from_slice(body).map_err(|error| self.undecodable(body, error))?;
        self.error_under_200(&json).map_or(Ok(json), Err)
    }

    /// What should be read: the body of a response that is no error, and the empty response in place of a question that the
    /// server rejects though its answer is an empty list.
    fn body<'b>(&self, answer: &'b Answer) -> Result<&'b [u8]> {
        let Answer { status, headers, body } = answer;
        match *status {
            StatusCode::OK if is_one_of(self.operation.not_found, body) => Err(self.not_found(*status)),
            StatusCode::OK => Ok(body),
            StatusCode::UNPROCESSABLE_ENTITY if is_one_of(self.operation.refused_as_empty, body) => {
                Ok(self.operation.empty.as_bytes())
            }
            status => Err(self.by_status(status, headers, body)),
        }
    }

    /// A request that cannot be built.
    pub(crate) fn unsendable(&self, error: low_level::Error) -> Error {
        let cause = match error {
            low_level::Error::CommunicationError(error) => error.without_url().to_string(),
            low_level::Error::InvalidRequest(message) | low_level::Error::Custom(message) => message,
            _ => "the request cannot be built".to_string(),
        };
        Error::Transport {
            operation: self.operation.id,
            host: self.shared.host.clone(),
            cause: self.message(&cause),
        }
    }

    fn not_found(&self, status: StatusCode) -> Error {
        Error::NotFound { operation: self.operation.id, subjects: self.subjects(), status }
    }

    fn by_status(&self, status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Error {
        let operation = self.operation.id;
        let service = self.operation.service;
        let retry_after = retry_after(headers);
        let json = serde_json::from_slice::<Value>(body);
        let message = || self.stated(json.as_ref().ok(), status);
        // A proxy's page with one of these statuses still means what the status means.
        match status {
            // With a key that is not valid there would be a message.
            StatusCode::UNAUTHORIZED if is_one_of(&["[]"], body) => {
                return Error::Forbidden { operation, subjects: self.subjects(), status };
            }
            StatusCode::UNAUTHORIZED => {
                return Error::Authentication { operation, status, message: message() };
            }
            StatusCode::TOO_MANY_REQUESTS => {
                let retry_after = retry_after.or(service.wait_after_429());
                return Error::RateLimited { operation, retry_after };
            }
            StatusCode::GONE => return Error::Gone { operation },
            status if status.is_redirection() => {
                let location = headers.get(LOCATION).and_then(|value| self.host_of(value.to_str().ok()?));
                return Error::Redirected { operation, status, location };
            }
            _ => {}
        }
        if json.is_err() && !body.trim_ascii().is_empty() {
            let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
            return self.not_json(status, content_type, body, retry_after);
        }
        match status {
            StatusCode::NOT_FOUND => self.not_found_saying(status, json.as_ref().ok()),
            StatusCode::FORBIDDEN if service == Service::V2 => self.forbidden(status, json.as_ref().ok()),
            StatusCode::UNPROCESSABLE_ENTITY | StatusCode::BAD_REQUEST
                if status == StatusCode::UNPROCESSABLE_ENTITY || service == Service::V2 =>
            {
                let errors = json.as_ref().map(|json| self.parameter_errors(json)).unwrap_or_default();
                Error::Validation { operation, subjects: self.subjects(), status, message: message(), errors }
            }
            status if status.is_server_error() => Error::Server {
                operation,
                subjects: self.subjects(),
                status,
                message: message(),
                retry_after,
            },
            status => Error::Rejected { operation, subjects: self.subjects(), status, message: message() },
        }
    }

    /// Status 200 with a body that is not what it should be.
    fn undecodable(&self, body: &[u8], error: serde_json::Error) -> Error {
        let operation = self.operation.id;
        let status = StatusCode::OK;
        if body.trim_ascii().is_empty() {
            return Error::Empty { operation, status };
        }
        if html::is_page(body) {
            return self.not_json(status, None, body, None);
        }
        if error.is_eof() {
            return Error::Truncated {
                operation,
                status: Some(status),
                source: Arc::from(BoxError::from(error.to_string())),
            };
        }
        if let Some(error) = serde_json::from_slice(body).ok().and_then(|json| self.error_under_200(&json)) {
            return error;
        }
        if error.is_data() {
            let path = self.message(&place::path_at(body, offset_of(body, &error)));
            return self.decode(body, path, &error);
        }
        // Not JSON at all, or JSON with something behind it.
        match body.trim_ascii_start().first() {
            Some(b'{' | b'[') => self.decode(body, ".".to_string(), &error),
            _ => self.not_json(status, None, body, None),
        }
    }

    /// The error of a body that says that it is one, though its status does not.
    fn error_under_200(&self, json: &Value) -> Option<Error> {
        let stated = ErrorBody(json);
        if !stated.is_certain() {
            return None;
        }
        let (operation, status) = (self.operation.id, StatusCode::OK);
        let message = self.stated(Some(json), status);
        Some(match stated.is_unauthenticated() {
            true => Error::Authentication { operation, status, message },
            false => Error::Rejected { operation, subjects: self.subjects(), status, message },
        })
    }

    fn decode(&self, body: &[u8], path: String, error: &serde_json::Error) -> Error {
        Error::Decode(Box::new(DecodeError {
            operation: self.operation.id,
            subjects: self.subjects(),
            status: StatusCode::OK,
            path,
            message: self.message(&error.to_string()),
            excerpt: excerpt::around(body, offset_of(body, error), &self.shared.credentials),
        }))
    }

    /// No response, or one that ended early.
    pub(crate) fn broken(&self, error: reqwest::Error) -> Error {
        let operation = self.operation.id;
        let error = error.without_url();
        if causes(&error).any(|cause| cause.is::<LengthLimitError>()) {
            return Error::TooLarge { operation, limit: self.shared.max_body_size };
        }
        // Reading the body has a limit of its own, which is not reqwest's.
        if error.is_timeout() {
            return self.timeout("no connection", self.shared.connect_timeout);
        }
        if error.is_body() || error.is_decode() {
            return Error::Truncated { operation, status: error.status(), source: Arc::new(error) };
        }
        // The first says only that a request was sent.
        let texts: Vec<_> = causes(&error).skip(1).map(ToString::to_string).collect();
        let cause = if texts.is_empty() { error.to_string() } else { texts.join(": ") };
        Error::Transport { operation, host: self.shared.host.clone(), cause: self.message(&cause) }
    }

    /// Something that did not come in time.
    pub(crate) fn timeout(&self, what: &str, limit: Duration) -> Error {
        let cause = format!("{what} within {}", seconds(limit));
        Error::Timeout { operation: self.operation.id, host: self.shared.host.clone(), cause }
    }

    fn not_json(
        &self,
        status: StatusCode,
        content_type: Option<&str>,
        body: &[u8],
        retry_after: Option<Duration>,
    ) -> Error {
        let is_page = html::is_page(body);
        let content_type = content_type.or(is_page.then_some("text/html"));
        let credentials = &self.shared.credentials;
        // A key in a page can be written with entities.
        let excerpt = match is_page {
            true => excerpt::beginning(html::head(body).as_bytes(), credentials),
            false => excerpt::beginning(body, credentials),
        };
        let title = html::title(body).filter(|_| is_page);
        Error::NotJson {
            operation: self.operation.id,
            status,
            content_type: content_type.map(|text| self.message(text)),
            title: title.map(|text| excerpt::title(&text, credentials)),
            excerpt,
            retry_after,
        }
    }

    /// A 404. Of several subjects the server may name the one that it misses, as in `["Game not found"]`.
    fn not_found_saying(&self, status: StatusCode, json: Option<&Value>) -> Error {
        let message =
            json.and_then(|json| ErrorBody(json).message()).unwrap_or_default().to_ascii_lowercase();
        let is_named = |subject: &Subject| message.split(' ').next() == Some(subject.kind());
        let mut subjects = self.subjects();
        if subjects.iter().any(is_named) {
            subjects.retain(is_named);
        }
        Error::NotFound { operation: self.operation.id, subjects, status }
    }

    /// A 403 of V2: a list that takes another kind of key, or something that this user may not see.
    fn forbidden(&self, status: StatusCode, json: Option<&Value>) -> Error {
        let operation = self.operation.id;
        match json.and_then(|json| ErrorBody(json).required_scope()) {
            Some(scope) => Error::TokenRequired { operation, scope: self.message(scope), status },
            None => Error::Forbidden { operation, subjects: self.subjects(), status },
        }
    }

    /// What the server says is wrong, or the status in words.
    fn stated(&self, json: Option<&Value>, status: StatusCode) -> String {
        let stated = json.and_then(|json| ErrorBody(json).message());
        self.message(stated.or(status.canonical_reason()).unwrap_or("no message"))
    }

    fn parameter_errors(&self, json: &Value) -> BTreeMap<String, Vec<String>> {
        let errors = ErrorBody(json).parameters();
        let mut by_name = BTreeMap::<String, Vec<String>>::new();
        for (parameter, message) in errors {
            by_name.entry(self.message(&parameter)).or_default().push(self.message(message));
        }
        by_name
    }

    /// What the call asks about. A user can have the name that somebody else has for a key.
    fn subjects(&self) -> Vec<Subject> {
        let subjects = self.subjects.iter();
        subjects.map(|subject| Subject::new(subject.kind(), self.message(subject.value()))).collect()
    }

    fn message(&self, text: &str) -> String {
        excerpt::message(text, &self.shared.credentials)
    }

    fn host_of(&self, location: &str) -> Option<String> {
        let url = Url::parse(location).ok()?;
        Some(self.message(&url.origin().ascii_serialization()))
    }
}

/// Where in the body an error is, in bytes.
fn offset_of(body: &[u8], error: &serde_json::Error) -> usize {
    let before = error.line().saturating_sub(1);
    let line_starts = body.split_inclusive(|byte| *byte == b'\n').take(before);
    line_starts.map(<[u8]>::len).sum::<usize>() + error.column().saturating_sub(1)
}

fn causes<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error: &&'a (dyn StdError + 'static)| (*error).source())
}

/// Whether a body is one of several, as JSON.
fn is_one_of(shapes: &[&str], body: &[u8]) -> bool {
    // A long body, which would take time to read twice, is none of them.
    if shapes.iter().all(|shape| body.len() > 4 * shape.len() + 64) {
        return false;
    }
    let Ok(body) = serde_json::from_slice::<Value>(body) else { return false };
    shapes.iter().any(|shape| serde_json::from_str::<Value>(shape).is_ok_and(|shape| shape == body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_count_lines() {
        let body = b"{\n  \"a\": tru\n}";
        let error = serde_json::from_slice::<Value>(body).unwrap_err();
        // Where exactly in the word is serde_json's business.
        let word = body.windows(3).position(|window| window == b"tru").unwrap();
        assert!((word..=word + 4).contains(&offset_of(body, &error)));
    }
}
