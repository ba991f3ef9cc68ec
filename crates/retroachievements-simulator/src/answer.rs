//! The answers of the application, before they become HTTP responses.

use http::StatusCode;
use serde::Serialize;
use serde_json::{Value, json};

use crate::operation::Operation;
use crate::validate;

/// A status and a JSON body.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) body: Value,
}

impl Answer {
    pub(crate) fn ok(body: Value) -> Self {
        Self { status: StatusCode::OK, body }
    }

    /// A good answer, as the low-level client would read it.
    pub(crate) fn of(body: &impl Serialize) -> Self {
        // Only a type whose map keys are no text could fail.
        serde_json::to_value(body).map_or_else(|_| Self::server_error(), Self::ok)
    }

    pub(crate) fn unauthenticated() -> Self {
        Self::exception(StatusCode::UNAUTHORIZED, "unauthorized", "Unauthenticated.")
    }

    pub(crate) fn not_found() -> Self {
        Self::exception(StatusCode::NOT_FOUND, "not_found", "Not Found")
    }

    pub(crate) fn gone() -> Self {
        Self::exception(StatusCode::GONE, "gone", "Gone")
    }

    /// Laravel's answer to an uncaught error, with debugging off.
    pub(crate) fn server_error() -> Self {
        Self { status: StatusCode::INTERNAL_SERVER_ERROR, body: json!({ "message": "Server Error" }) }
    }

    /// Laravel's answer to failed validation: the messages, by parameter.
    pub(crate) fn invalid(problems: &[(&'static str, String)]) -> Self {
        Self { status: StatusCode::UNPROCESSABLE_ENTITY, body: validate::body(problems) }
    }

    /// The answer of the spec for an unknown user, game and so on.
    pub(crate) fn unknown(operation: &Operation) -> Self {
        Self::from_json(operation.not_found.status, operation.not_found.body)
    }

    /// A body as JSON text, with its status. A 500 if either is invalid.
    pub(crate) fn from_json(status: u16, body: &str) -> Self {
        match (StatusCode::from_u16(status), serde_json::from_str(body)) {
            (Ok(status), Ok(body)) => Self { status, body },
            _ => Self::server_error(),
        }
    }

    /// The body of every HTTP exception. The real server, too, writes the inner status as a string.
    pub(crate) fn exception(status: StatusCode, code: &str, title: &str) -> Self {
        let error = json!({ "status": status.as_str(), "code": code, "title": title });
        Self { status, body: json!({ "message": title, "errors": [error] }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exceptions_have_the_documented_bodies() {
        assert_eq!(
            Answer::unauthenticated().body.to_string(),
            r#"{"message":"Unauthenticated.","errors":[{"status":"401","code":"unauthorized","title":"Unauthenticated."}]}"#
        );
        assert_eq!(
            Answer::gone().body.to_string(),
            r#"{"message":"Gone","errors":[{"status":"410","code":"gone","title":"Gone"}]}"#
        );
    }

    #[test]
    fn invalid_json_is_a_server_error() {
        assert_eq!(Answer::from_json(200, "[]").status, 200);
        assert_eq!(Answer::from_json(200, "{").status, 500);
    }
}
