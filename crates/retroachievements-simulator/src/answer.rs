//! What the application answers, before it is written out.

use http::StatusCode;
use serde_json::{Value, json};

/// A status and the JSON that goes with it.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) body: Value,
}

impl Answer {
    pub(crate) fn ok(body: Value) -> Self {
        Self { status: StatusCode::OK, body }
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

    /// Laravel's answer to failed validation, for parameters that are required and not there.
    ///
    /// The message is the first failure's, and says how many more there are.
    pub(crate) fn missing_parameters(first: &str, others: &[&str]) -> Self {
        let required = |name: &str| format!("The {name} field is required.");
        let message = match others.len() {
            0 => required(first),
            1 => format!("{} (and 1 more error)", required(first)),
            more => format!("{} (and {more} more errors)", required(first)),
        };
        let errors: serde_json::Map<String, Value> = std::iter::once(&first)
            .chain(others)
            .map(|&name| (name.to_owned(), json!([required(name)])))
            .collect();
        Self {
            status: StatusCode::UNPROCESSABLE_ENTITY,
            body: json!({ "message": message, "errors": errors }),
        }
    }

    /// The shape of every HTTP exception. The inner status is a string on the real server too.
    fn exception(status: StatusCode, code: &str, title: &str) -> Self {
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
    fn validation_counts_the_further_errors() {
        let message = |others: &[&str]| Answer::missing_parameters("u", others).body["message"].clone();
        assert_eq!(message(&[]), "The u field is required.");
        assert_eq!(message(&["g"]), "The u field is required. (and 1 more error)");
        assert_eq!(message(&["g", "i"]), "The u field is required. (and 2 more errors)");
    }
}
