//! A response body that can break off.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body as HttpBody, Frame, SizeHint};

/// Bytes, and what becomes of the connection after them.
#[derive(Debug)]
pub(crate) struct Body {
    data: Option<Bytes>,
    announced: u64,
    breaks_off: Option<BreakOff>,
}

/// How far a body that breaks off has come.
#[derive(Debug)]
enum BreakOff {
    /// The data is with hyper, and may still be in its buffer.
    Buffered,
    /// hyper has had a chance to write the data out.
    Flushed,
}

impl Body {
    /// All of `data`.
    pub(crate) fn whole(data: Bytes) -> Self {
        Self { announced: data.len() as u64, data: Some(data), breaks_off: None }
    }

    /// Announces all of `data`, sends the first half and breaks off.
    pub(crate) fn half(data: Bytes) -> Self {
        Self {
            announced: data.len() as u64,
            data: Some(data.slice(..data.len() / 2)),
            breaks_off: Some(BreakOff::Buffered),
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
        match self.breaks_off {
            None => Poll::Ready(None),
            // An error here and now would make hyper throw its buffer away, and the client would see no
            // answer at all. It writes the buffer out when the body has nothing more for the moment.
            Some(BreakOff::Buffered) => {
                self.breaks_off = Some(BreakOff::Flushed);
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Some(BreakOff::Flushed) => Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into()))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.data.is_none() && self.breaks_off.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.announced)
    }
}
