//! Pages by offset and count, as they are.

use std::fmt;
use std::hash::Hasher;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::listed::{Listed, Pending};
use crate::error::Result;

/// A request for a list that comes in pages, by offset and count. Implemented by the requests that have `pages()`;
/// you cannot implement it yourself.
pub trait Paged: Listed {
    /// The greatest number of entries per page.
    const MAX_COUNT: u32;

    #[doc(hidden)]
    fn window(&self) -> (u64, Option<u32>);
    #[doc(hidden)]
    fn fetch(&self, offset: u64, count: u32) -> Pending<Self::Page>;
    #[doc(hidden)]
    fn len(page: &Self::Page) -> usize;
    #[doc(hidden)]
    fn total(page: &Self::Page) -> Option<u64>;
    /// Whether the server says that the list ends with this page; `None` if it does not say.
    #[doc(hidden)]
    fn is_last(_page: &Self::Page) -> Option<bool> {
        None
    }
    /// Hashes what tells an entry from others.
    #[doc(hidden)]
    fn identify<H: Hasher>(item: &Self::Item, state: &mut H);
}

/// The pages of a list: a [`Stream`], with a [`try_next`](Self::try_next) of its own.
///
/// It begins at the request's offset and asks for pages of the request's count, or of the greatest count that
/// the server allows. It ends with the last page; an error is its last item.
///
/// A page can have fewer entries than asked for, or none, and not be the last: the server leaves out entries
/// of deleted users.
///
/// The pages are what the server sends, one behind the other. If the list moves meanwhile, two pages can have entries
/// in common, and entries can be missing between them; [`Items`](crate::Items) deals with both.
#[must_use = "a stream does nothing unless it is read"]
pub struct Pages<R: Paged> {
    request: R,
    offset: u64,
    count: u32,
    state: State<R::Page>,
}

enum State<P> {
    /// No request is under way.
    Ready,
    Waiting(Pending<P>),
    Done,
}

impl<R: Paged> Pages<R> {
    pub(crate) fn new(request: R) -> Self {
        let (offset, count) = request.window();
        Self { request, offset, count: count.unwrap_or(R::MAX_COUNT), state: State::Ready }
    }

    /// The next page; `None` after the last.
    ///
    /// You can drop the future, in a `select!` for instance: the next call waits for the same page.
    pub async fn try_next(&mut self) -> Result<Option<R::Page>> {
        let next = std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx));
        next.await.transpose()
    }

    /// Whether the list ends with this page.
    ///
    /// Where the server states the length of the list, the offset decides, and it grows with every page, so
    /// that the stream ends whatever the pages hold. The number of entries would not do: the server counts
    /// entries that it leaves out.
    fn is_last(&self, page: &R::Page) -> bool {
        R::is_last(page).unwrap_or_else(|| match R::total(page) {
            Some(total) => self.next_offset() >= total,
            None => (R::len(page) as u64) < u64::from(self.count),
        })
    }

    /// The offset of the page after this one: by what was asked for, as the server counts.
    fn next_offset(&self) -> u64 {
        self.offset.saturating_add(u64::from(self.count.max(1)))
    }
}

// It does not hand out pinned references to what it holds.
impl<R: Paged> Unpin for Pages<R> {}

impl<R: Paged> Stream for Pages<R> {
    type Item = Result<R::Page>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if let State::Ready = this.state {
            this.state = State::Waiting(this.request.fetch(this.offset, this.count));
        }
        let State::Waiting(pending) = &mut this.state else { return Poll::Ready(None) };
        let result = ready!(pending.as_mut().poll(cx));
        this.state = match &result {
            Ok(page) if !this.is_last(page) => State::Ready,
            _ => State::Done,
        };
        this.offset = this.next_offset();
        Poll::Ready(Some(result))
    }
}

impl<R: Paged> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("offset", &self.offset)
            .field("count", &self.count)
            .finish_non_exhaustive()
    }
}
