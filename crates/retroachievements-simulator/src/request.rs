//! A request, with its body in memory.

use std::net::IpAddr;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Method, Request};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;

use crate::log::RecordedRequest;

/// The longest body that is read. The API reads no more than the key from it, and a call that changes the world is short.
const MAX_BODY: usize = 1 << 20;

/// A request whose body has been read.
#[derive(Debug)]
pub(crate) struct BufferedRequest {
    head: Parts,
    body: Bytes,
    peer: IpAddr,
}

impl BufferedRequest {
    /// Reads a request. A body that is too long, or that breaks off, counts as empty.
    pub(crate) async fn read(request: Request<Incoming>, peer: IpAddr) -> Self {
        let (head, body) = request.into_parts();
        let body = Limited::new(body, MAX_BODY).collect().await;
        Self { head, body: body.map(|body| body.to_bytes()).unwrap_or_default(), peer }
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

    /// Whether a program on this machine has sent it.
    pub(crate) fn is_from_loopback(&self) -> bool {
        self.peer.to_canonical().is_loopback()
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
