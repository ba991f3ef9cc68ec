//! An answer of generation 2 with the headers that belong to it.

use http::header::{CONTENT_TYPE, HeaderValue, LOCATION};
use http::{Response, StatusCode};
use serde_json::{Value, json};

use super::accept::{Accept, JSON_API};
use super::fault::Fault;
use super::throttle::LIMIT;
use crate::answer::Answer;
use crate::body::{self, Body};
use crate::fault::html_page;

/// Where those are sent who have no key and do not ask for JSON.
const LOGIN: &str = "https://api.retroachievements.org/login";

/// An answer, and what its response looks like.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) answer: Answer,
    form: Form,
    /// The requests that are left in this minute, where the server tells.
    left: Option<u64>,
}

#[derive(Debug)]
enum Form {
    Json,
    JsonApi,
    Page,
    Login,
}

impl Reply {
    fn new(answer: Answer, form: Form) -> Self {
        Self { answer, form, left: None }
    }

    /// A document of JSON:API.
    pub(super) fn document(body: Value) -> Self {
        Self::new(Answer::ok(body), Form::JsonApi)
    }

    /// An example of the spec: a document, or JSON of another form.
    pub(super) fn example(body: Value) -> Self {
        let form = if body.get("jsonapi").is_some() { Form::JsonApi } else { Form::Json };
        Self::new(Answer::ok(body), form)
    }

    /// JSON of another form.
    pub(super) fn plain(answer: Answer) -> Self {
        Self::new(answer, Form::Json)
    }

    /// An error that is not one of a document: JSON for those who ask for it first, else a page.
    pub(super) fn error(answer: Answer, accept: &Accept) -> Self {
        Self::new(answer, if accept.wants_json() { Form::Json } else { Form::Page })
    }

    pub(super) fn fault(fault: &Fault, accept: &Accept) -> Self {
        let mut answer = fault.answer();
        if accept.wants_json() || !fault.is_document() {
            return Self::error(answer, accept);
        }
        let errors = answer.body["errors"].take();
        answer.body = json!({ "jsonapi": { "version": "1.0" }, "errors": errors });
        Self::new(answer, Form::JsonApi)
    }

    pub(super) fn unauthenticated(accept: &Accept) -> Self {
        let mut reply = Self::error(Answer::unauthenticated(), accept);
        if !accept.wants_json() {
            (reply.answer.status, reply.form) = (StatusCode::FOUND, Form::Login);
        }
        reply
    }

    /// Unlike other answers, it does not tell the limit.
    pub(super) fn throttled(accept: &Accept) -> Self {
        let status = StatusCode::TOO_MANY_REQUESTS;
        Self::error(Answer::exception(status, "too_many_requests", "Too Many Attempts."), accept)
    }

    pub(super) fn with_limit(self, left: u64) -> Self {
        Self { left: Some(left), ..self }
    }

    /// The response, made of the answer by `respond`, which is JSON so far.
    pub(crate) fn into_response(self, respond: impl FnOnce(Answer) -> Response<Body>) -> Response<Body> {
        let (status, is_page) = (self.answer.status, matches!(self.form, Form::Page | Form::Login));
        let mut response = respond(self.answer);
        if is_page {
            let title = format!("An Error Occurred: {}", status.canonical_reason().unwrap_or_default());
            *response.body_mut() = body::whole(html_page(&title).into());
        }
        let headers = response.headers_mut();
        match self.form {
            Form::Json => {}
            Form::JsonApi => drop(headers.insert(CONTENT_TYPE, HeaderValue::from_static(JSON_API))),
            Form::Page | Form::Login => {
                headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
            }
        }
        if matches!(self.form, Form::Login) {
            headers.insert(LOCATION, HeaderValue::from_static(LOGIN));
        }
        if let Some(left) = self.left {
            headers.insert("X-RateLimit-Limit", LIMIT.into());
            headers.insert("X-RateLimit-Remaining", left.into());
        }
        response
    }
}
