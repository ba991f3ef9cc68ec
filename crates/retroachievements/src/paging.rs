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

/// A request whose answer is one page of a list. Implemented by the requests of paged endpoints, which
/// have `pages()` and `items()`.
pub trait Paged: Clone + Send + Unpin + sealed::Sealed {
    /// One answer.
    type Page: Send;
    /// One entry of the list.
    type Item: Send;
    /// The most entries that the server gives at once.
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
    /// Hashes what tells an entry of the list from others.
    #[doc(hidden)]
    fn identify<H: Hasher>(item: &Self::Item, state: &mut H);
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// The pages of a list, one after the other: a [`Stream`], with a method of its own for the common case.
///
/// It asks for the greatest number of entries at once unless the request says otherwise, and begins at the
/// request's offset. It ends with the last page; an error is its last item. New entries that arrive at the
/// head of the list push others onto the next page, so two pages can have entries in common; see
/// [`Items`] for a stream without.
#[must_use = "a stream does nothing unless it is read"]
pub struct Pages<R: Paged> {
    request: R,
    offset: u64,
    count: u32,
    state: State<R::Page>,
}

enum State<P> {
    /// The next page is to be asked for.
    Ready,
    Waiting(Pending<P>),
    Done,
}

impl<R: Paged> Pages<R> {
    pub(crate) fn new(request: R) -> Self {
        let (offset, count) = request.window();
        Self { request, offset, count: count.unwrap_or(R::MAX_COUNT), state: State::Ready }
    }

    /// The next page; none after the last.
    ///
    /// Dropping the future loses nothing: the next call goes on with the same page.
    pub async fn try_next(&mut self) -> Result<Option<R::Page>> {
        let next = std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx));
        next.await.transpose()
    }

    /// Whether there is nothing behind this page.
    fn is_last(&self, page: &R::Page) -> bool {
        let (len, count) = (R::len(page) as u64, u64::from(self.count));
        match R::total(page) {
            // A page can be short though others follow it, when the server leaves entries out.
            Some(total) => len == 0 || self.offset.saturating_add(count) >= total,
            None => len < count,
        }
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
        this.offset = this.offset.saturating_add(u64::from(this.count));
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

/// The entries of a list, over all its pages: a [`Stream`], with a method of its own for the common case.
///
/// Each is yielded once. New entries arrive at the head of the list while it is being read and push others
/// onto the next page; so the stream remembers who it has seen, in less than 64 bytes each.
/// It ends with the list; an error is its last item.
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

    /// The next entry; none after the last.
    ///
    /// Dropping the future loses nothing: the next call goes on where it was.
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

    /// The answer that is being read, for what it says besides the list, which is empty here; none before
    /// the first.
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

/// Who has been seen, by a 64-bit hash that is seeded anew for each list: the chance that a list of 100,000
/// loses somebody to an equal hash is one in three thousand million.
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
