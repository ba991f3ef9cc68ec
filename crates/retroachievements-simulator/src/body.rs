//! Response bodies, complete or truncated.

use std::io;

use bytes::Bytes;
use futures_util::stream::{self, StreamExt as _};
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt as _, Full, StreamBody};
use hyper::body::Frame;

/// The content type of JSON.
pub(crate) const JSON: &str = "application/json";

/// The content type of a page.
pub(crate) const HTML: &str = "text/html; charset=UTF-8";

pub(crate) type Body = UnsyncBoxBody<Bytes, io::Error>;

/// All of `data`.
pub(crate) fn whole(data: Bytes) -> Body {
    Full::new(data).map_err(|never| match never {}).boxed_unsync()
}

/// The first half of `data`, after which the connection fails.
pub(crate) fn half(data: &Bytes) -> Body {
    let half = Frame::data(data.slice(..data.len() / 2));
    let failure = async {
        // hyper drops its buffer on an error, and the client would get no response at all. It flushes the buffer
        // while the body is pending.
        tokio::task::yield_now().await;
        Err(io::ErrorKind::ConnectionAborted.into())
    };
    StreamBody::new(stream::iter([Ok(half)]).chain(stream::once(failure))).boxed_unsync()
}

/// A response with a body of some type.
pub(crate) fn response(
    status: StatusCode,
    content_type: &'static str,
    body: impl Into<Bytes>,
) -> Response<Body> {
    let mut response = Response::new(whole(body.into()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}
