//! Lists that come in pages, read as streams.

use std::collections::HashSet;
use std::fmt;
use std::hash::{BuildHasher, BuildHasherDefault, Hasher};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use foldhash::quality::{FoldHasher, RandomState};
use futures_core::Stream;

use crate::error::{Error, Result};

type Pending<T> = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

/// A request for a list that comes in pages. Implemented by the requests that have `pages()` and `items()`;
/// you cannot implement it yourself.
pub trait Paged: Clone + Send + Unpin + sealed::Sealed {
    /// One response.
    type Page: Send;
    /// One entry of the list.
    type Item: Send;
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
    #[doc(hidden)]
    fn take_items(page: &mut Self::Page) -> Vec<Self::Item>;
    /// Hashes what tells an entry from others.
    #[doc(hidden)]
    fn identify<H: Hasher>(item: &Self::Item, state: &mut H);
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// The pages of a list: a [`Stream`], with a [`try_next`](Self::try_next) of its own.
///
/// It begins at the request's offset and asks for pages of the request's count, or of the greatest count that
/// the server allows. It ends with the last page; an error is its last item.
///
/// A page can have fewer entries than asked for, or none, and not be the last: the server leaves out entries
/// of deleted users. New entries at the head of the list push others onto the next page, so two pages can
/// have entries in common; [`Items`] yields each entry once.
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
        match R::total(page) {
            Some(total) => self.next_offset() >= total,
            None => (R::len(page) as u64) < u64::from(self.count),
        }
    }

    /// The offset of the page after this one: by what was asked for, as the server counts.
    fn next_offset(&self) -> u64 {
        self.offset.saturating_add(u64::from(self.count.max(1)))
    }
}

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

/// The entries of a list, over all its pages: a [`Stream`], with a [`try_next`](Self::try_next) of its own.
///
/// Each entry is yielded once, although entries move to the next page when new ones arrive at the head of the
/// list: the stream remembers which it has yielded, in less than 64 bytes each. It ends with the list; an
/// error is its last item.
#[must_use = "a stream does nothing unless it is read"]
pub struct Items<R: Paged> {
    pages: Pages<R>,
    page: Option<R::Page>,
    items: std::vec::IntoIter<R::Item>,
    seen: Seen,
}

impl<R: Paged> Items<R> {
    pub(crate) fn new(request: R) -> Self {
        Self { pages: Pages::new(request), page: None, items: Vec::new().into_iter(), seen: Seen::default() }
    }

    /// The next entry; `None` after the last.
    ///
    /// You can drop the future, in a `select!` for instance: no entry is lost.
    pub async fn try_next(&mut self) -> Result<Option<R::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Ok(Some(item));
            }
            match self.pages.try_next().await? {
                Some(page) => self.turn_to(page),
                None => return Ok(None),
            }
        }
    }

    /// Begins with a new page, less the entries that were on an earlier one.
    fn turn_to(&mut self, mut page: R::Page) {
        let mut items = R::take_items(&mut page);
        items.retain(|item| self.seen.is_new(|state| R::identify(item, state)));
        self.items = items.into_iter();
        self.page = Some(page);
    }

    /// The current page, for what it says besides the list, which is empty here; `None` before the first
    /// entry.
    pub fn page(&self) -> Option<&R::Page> {
        self.page.as_ref()
    }
}

// Neither stream hands out pinned references to what it holds.
impl<R: Paged> Unpin for Pages<R> {}
impl<R: Paged> Unpin for Items<R> {}

impl<R: Paged> Stream for Items<R> {
    type Item = Result<R::Item>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(item) = this.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(cx)) {
                Some(Ok(page)) => this.turn_to(page),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}

/// The entries that were yielded, by a 64-bit hash with a new seed for each list. The chance that a list of
/// 100,000 loses an entry to an equal hash is one in three thousand million.
#[derive(Default)]
struct Seen {
    hashes: HashSet<u64, BuildHasherDefault<Hashed>>,
    seed: RandomState,
}

impl Seen {
    fn is_new(&mut self, identify: impl FnOnce(&mut FoldHasher<'_>)) -> bool {
        let mut state = self.seed.build_hasher();
        identify(&mut state);
        self.hashes.insert(state.finish())
    }
}

/// What is already a hash is not hashed again.
#[derive(Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn write(&mut self, bytes: &[u8]) {
        // Only whole hashes are ever written; this is what a `Hasher` has to have besides.
        self.0 = bytes.iter().fold(self.0, |hash, byte| hash.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// The call that a page's future makes, boxed so that it can be kept.
pub(crate) fn boxed<T>(call: impl Future<Output = Result<T, Error>> + Send + 'static) -> Pending<T> {
    Box::pin(call)
}
