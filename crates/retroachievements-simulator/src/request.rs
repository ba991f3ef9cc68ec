//! A request, with its body in memory.

use std::net::IpAddr;

use bytes::Bytes;
use http::{HeaderValue, Request};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;

use crate::log::RecordedRequest;

/// The longest body that is read. The API reads no more than the key from it, and a call that changes the world is short.
const MAX_BODY: usize = 1 << 20;

/// A request whose body has been read.
pub(crate) type BufferedRequest = Request<Bytes>;

/// Reads a request. A body that is too long, or that breaks off, counts as empty.
pub(crate) async fn read(request: Request<Incoming>, peer: IpAddr) -> BufferedRequest {
    let (mut head, body) = request.into_parts();
    head.extensions.insert(peer);
    let body = Limited::new(body, MAX_BODY).collect().await;
    Request::from_parts(head, body.map(|body| body.to_bytes()).unwrap_or_default())
}

/// The query, still encoded; empty without one.
pub(crate) fn query(request: &BufferedRequest) -> &str {
    request.uri().query().unwrap_or_default()
}

/// Whether a program on this machine has sent it.
pub(crate) fn is_from_loopback(request: &BufferedRequest) -> bool {
    request.extensions().get::<IpAddr>().is_some_and(|peer| peer.to_canonical().is_loopback())
}

/// The request as the log keeps it.
pub(crate) fn record(request: &BufferedRequest) -> RecordedRequest {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    RecordedRequest {
        method: request.method().to_string(),
        path: request.uri().path().to_owned(),
        query: query(request).to_owned(),
        headers: request.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
    }
}
