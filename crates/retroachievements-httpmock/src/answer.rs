//! Several answers of one mock, one after the other.

use std::marker::PhantomData;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use httpmock::{HttpMockResponse, Then};
use serde_json::Value;

use crate::{Body, body, v2};

/// One of several answers that a mock gives in turn, for requests whose good answers have the wire type `W`.
///
/// ```
/// use std::time::Duration;
///
/// use retroachievements_httpmock::{Answer, MockServerExt, httpmock::MockServer, plain};
///
/// let server = MockServer::start();
/// server.user_points(|_, then| {
///     let page = plain::user_points();
///     then.in_turn([
///         Answer::status(503),
///         Answer::too_many_requests(Duration::from_secs(1)),
///         Answer::ok(&page),
///     ]);
/// });
/// ```
#[derive(Clone, Debug)]
pub struct Answer<W> {
    status: u16,
    headers: Vec<(String, String)>,
    body: Option<Value>,
    of: PhantomData<fn() -> W>,
}

impl<W> Answer<W> {
    /// A good answer.
    pub fn ok(body: &impl Body<W>) -> Self {
        Self::status(200).json(body.body())
    }

    /// An answer with a status and no body.
    pub fn status(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: None, of: PhantomData }
    }

    /// An answer with status 429 and `Retry-After`, in whole seconds, rounded up. Both generations have its body;
    /// generation 2 does not say how long to wait.
    pub fn too_many_requests(retry_after: Duration) -> Self {
        let seconds = retry_after.as_secs() + u64::from(retry_after.subsec_nanos() > 0);
        let body = body::json(&v2::examples::too_many_requests());
        Self::status(429).header("Retry-After", seconds).json(body)
    }

    /// Adds a header.
    pub fn header(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.headers.push((name.into(), value.to_string()));
        self
    }

    /// Sets the body to any JSON.
    pub fn json(mut self, body: impl Into<Value>) -> Self {
        self.body = Some(body.into());
        self
    }

    fn response(self) -> HttpMockResponse {
        let response = HttpMockResponse::builder().status(self.status).headers(self.headers);
        match self.body {
            Some(body) => response.header("Content-Type", "application/json").body(body.to_string()).build(),
            None => response.build(),
        }
    }
}

/// Answers in turn; the last one again and again.
pub(crate) fn in_turn<W>(then: Then, answers: impl IntoIterator<Item = Answer<W>>) -> Then {
    let answers: Vec<_> = answers.into_iter().map(Answer::response).collect();
    let last = answers.len().checked_sub(1).expect("a mock has at least one answer");
    let next = AtomicUsize::new(0);
    then.respond_with(move |_| answers[next.fetch_add(1, Ordering::Relaxed).min(last)].clone())
}
