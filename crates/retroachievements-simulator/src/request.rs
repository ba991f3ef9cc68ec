//! A request, with its body in memory.

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, Request};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;

use crate::log::RecordedRequest;

/// The longest body that is read. All that the API reads from a body is the key.
const MAX_BODY: usize = 1 << 20;

/// A request whose body has been read.
#[derive(Debug)]
pub(crate) struct BufferedRequest {
    head: Parts,
    body: Bytes,
}

impl BufferedRequest {
    /// Reads a request. A body that is too long, or that breaks off, counts as empty.
    pub(crate) async fn read(request: Request<Incoming>) -> Self {
        let (head, body) = request.into_parts();
        let body = Limited::new(body, MAX_BODY).collect().await;
        Self { head, body: body.map(|body| body.to_bytes()).unwrap_or_default() }
    }

    pub(crate) fn method(&self) -> &Method {
        &self.head.method
    }

    pub(crate) fn path(&self) -> &str {
        self.head.uri.path()
    }

    /// The query, still encoded; empty without one.
    pub(crate) fn query(&self) -> &str {
        self.head.uri.query().unwrap_or_default()
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }

    /// The request as the log keeps it.
    pub(crate) fn record(&self) -> RecordedRequest {
        let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        RecordedRequest {
            method: self.method().to_string(),
            path: self.path().to_owned(),
            query: self.query().to_owned(),
            headers: self.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
        }
    }
}
