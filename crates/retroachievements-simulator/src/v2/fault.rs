//! What can be wrong with a request, and how the server says it.

use http::StatusCode;
use serde_json::{Value, json};

use crate::answer::Answer;

/// Why a request is refused.
#[derive(Debug, PartialEq)]
pub(super) enum Fault {
    /// Invalid parameters, with what is wrong with each.
    Parameters(Vec<(String, String)>),
    /// A value that a filter does not take.
    Filter(String),
    /// The token or the key does not grant it.
    Scope {
        code: &'static str,
        detail: String,
        scope: &'static str,
    },
    /// Whoever asks may not see it.
    Forbidden,
    NotFound,
    /// An achievement with this ID is unknown, which the server says in other words.
    NoAchievement(String),
    /// Not found, with a sentence of its own.
    Missing(String),
    /// The same with the code that other answers have.
    MissingWithCode(String),
    NotAcceptable,
    /// A value over which the server fails.
    Server,
}

impl Fault {
    pub(super) fn answer(&self) -> Answer {
        let refuse = |status: StatusCode, message: &str, errors: Vec<Value>| Answer {
            status,
            body: json!({ "message": message, "errors": errors }),
        };
        let missing = |error: Value| refuse(StatusCode::NOT_FOUND, "Not Found", vec![error]);
        match self {
            Self::Parameters(problems) => {
                let title = "Invalid Query Parameter";
                let error = |(parameter, detail): &(String, String)| {
                    json!({
                        "detail": detail, "source": { "parameter": parameter }, "status": "400", "title": title,
                    })
                };
                refuse(StatusCode::BAD_REQUEST, title, problems.iter().map(error).collect())
            }
            Self::Filter(detail) => {
                let title = "Invalid Filter";
                let error =
                    json!({ "code": "invalid_filter", "detail": detail, "status": "400", "title": title });
                refuse(StatusCode::BAD_REQUEST, title, vec![error])
            }
            Self::Scope { code, detail, scope } => {
                let error = json!({
                    "code": code, "detail": detail, "meta": { "required_scope": scope }, "status": "403", "title": "Forbidden",
                });
                refuse(StatusCode::FORBIDDEN, "Forbidden", vec![error])
            }
            Self::Forbidden => {
                Answer::exception(StatusCode::FORBIDDEN, "forbidden", "This action is unauthorized.")
            }
            Self::NotFound => Answer::not_found(),
            Self::NoAchievement(id) => {
                let message = format!("No query results for model [App\\Models\\Achievement] {id}");
                Answer { status: StatusCode::NOT_FOUND, body: json!({ "message": message }) }
            }
            Self::Missing(detail) => {
                missing(json!({ "detail": detail, "status": "404", "title": "Not Found" }))
            }
            Self::MissingWithCode(detail) => missing(
                json!({ "code": "not_found", "detail": detail, "status": "404", "title": "Not Found" }),
            ),
            Self::NotAcceptable => Answer::exception(
                StatusCode::NOT_ACCEPTABLE,
                "not_acceptable",
                "The requested resource is capable of generating only content not acceptable according to the \
                 Accept headers sent in the request.",
            ),
            Self::Server => Answer::server_error(),
        }
    }

    /// Whether it is a document of JSON:API also for those who do not ask for JSON.
    pub(super) fn is_document(&self) -> bool {
        matches!(self, Self::Parameters(_) | Self::Filter(_) | Self::Scope { .. })
    }
}
