//! The entries of a list, however many requests they take.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use jiff::Timestamp;

use super::listed::{Listed, Pending, Walk};
use crate::error::Result;

/// The entries of a list, over as many requests as it takes: a [`Stream`], with a [`try_next`](Self::try_next) of its own.
///
/// It asks for the next page when you have read the one before. It ends with the list; an error is its last item.
///
/// # Lists that move
///
/// Most lists come by offset and count, and move while they are read. Every entry that is there from the first request to
/// the last is yielded, and no entry twice, as long as the entries keep their order: whether the list grows or shrinks,
/// at its head, in the middle or at its tail. For that, pages overlap by up to ten entries; those of one or two do not. If a
/// page does not begin with an entry that was yielded, the stream goes back until one does. A page that is empty because the
/// server leaves out entries of deleted users does not end the list.
///
/// A list that is reordered meanwhile can lose entries. One that moves towards the head while it has not been yielded, as
/// a user does who becomes active in a list by last activity, moves to where the stream has been. If you cannot miss it,
/// read the list again. Entries that move away from the head are yielded once.
///
/// To tell entries apart, the stream remembers a hash of each, in less than 64 bytes an entry.
///
/// # Lists by time
///
/// Of some lists the server sends the first 500 of a period. They are read on from the last second of each response,
/// that second included, so that entries of one second are all there, once; nothing needs to be remembered. An entry that
/// is dated back to before that second meanwhile is missing; one that moves to a later time comes again, as what it is
/// then. [`incomplete`](Self::incomplete) tells if the server has more entries of a second than it sends.
///
/// If such a list begins with the newest entry, the stream has to read all of it before it yields the first, because the
/// server sends the oldest: a list longer than 500 is in memory as a whole.
#[must_use = "a stream does nothing unless it is read"]
pub struct Items<R: Listed> {
    request: R,
    walk: R::Walk,
    pending: Option<Pending<R::Page>>,
    is_done: bool,
    page: Option<R::Page>,
    items: std::vec::IntoIter<R::Item>,
}

impl<R: Listed> Items<R> {
    pub(crate) fn new(request: R) -> Self {
        let walk = R::Walk::begin(&request);
        Self { request, walk, pending: None, is_done: false, page: None, items: Vec::new().into_iter() }
    }

    /// The next entry; `None` after the last.
    ///
    /// You can drop the future, in a `select!` for instance: no entry is lost.
    pub async fn try_next(&mut self) -> Result<Option<R::Item>> {
        // Most entries need no future.
        if let Some(item) = self.items.next() {
            return Ok(Some(item));
        }
        let next = std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx));
        next.await.transpose()
    }

    /// The current page, for what it says besides the list, which is empty here; `None` before the first
    /// entry.
    pub fn page(&self) -> Option<&R::Page> {
        self.page.as_ref()
    }

    /// Seconds, of those read so far, of which the server may have more entries than it sends: a whole response was of
    /// that second. The stream goes on with the next second. It is empty for lists by offset.
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// # let client = retroachievements::Client::from_env()?;
    /// let mut items = client.user_recent_achievements("Scott").minutes(1_000_000).items();
    /// while let Some(unlock) = items.try_next().await? {
    ///     println!("{}", unlock.title);
    /// }
    /// for second in items.incomplete() {
    ///     eprintln!("there may be more at {second}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn incomplete(&self) -> &[Timestamp] {
        self.walk.incomplete()
    }
}

// It does not hand out pinned references to what it holds.
impl<R: Listed> Unpin for Items<R> {}

impl<R: Listed> Stream for Items<R> {
    type Item = Result<R::Item>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(item) = this.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            if this.pending.is_none() && !this.is_done {
                this.pending = this.walk.ask(&this.request);
            }
            let Some(pending) = &mut this.pending else {
                this.is_done = true;
                return Poll::Ready(None);
            };
            let result = ready!(pending.as_mut().poll(cx));
            this.pending = None;
            match result {
                Ok(mut page) => {
                    this.items = this.walk.take(&mut page);
                    this.page = Some(page);
                }
                Err(error) => {
                    this.is_done = true;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

impl<R: Listed> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("is_done", &self.is_done).finish_non_exhaustive()
    }
}
