//! Response bodies, complete or truncated.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, SizeHint};

/// A response body, which may end before its announced length.
#[derive(Debug)]
pub(crate) struct Body {
    data: Option<Bytes>,
    announced: u64,
    truncation: Option<Truncation>,
}

/// The progress of a truncated body, after its data.
#[derive(Debug)]
enum Truncation {
    /// hyper has the data, and may still buffer it.
    Buffered,
    /// hyper has had a chance to flush its buffer.
    Flushed,
}

impl Body {
    /// All of `data`.
    pub(crate) fn whole(data: Bytes) -> Self {
        Self { announced: data.len() as u64, data: Some(data), truncation: None }
    }

    /// Announces all of `data`, sends the first half and then fails.
    pub(crate) fn half(data: Bytes) -> Self {
        Self {
            announced: data.len() as u64,
            data: Some(data.slice(..data.len() / 2)),
            truncation: Some(Truncation::Buffered),
        }
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(data) = self.data.take() {
            return Poll::Ready(Some(Ok(Frame::data(data))));
        }
        match self.truncation {
            None => Poll::Ready(None),
            // hyper drops its buffer on an error, and the client would get no response at all. It flushes the
            // buffer while the body is pending, so the error comes one poll later.
            Some(Truncation::Buffered) => {
                self.truncation = Some(Truncation::Flushed);
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Some(Truncation::Flushed) => Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into()))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.data.is_none() && self.truncation.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.announced)
    }
}
