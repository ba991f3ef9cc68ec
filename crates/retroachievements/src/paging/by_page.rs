//! Lists by the number of a page that move while they are read.
//!
//! What is added at the head pushes others onto the next page: they come again, and are dropped by their identity. What is
//! removed pulls others onto the page before, and the length of the whole list tells: if it has shrunk since the page
//! before, the walk goes back by as many pages as those can have slipped, and yields what is new there.

use super::listed::{Listed, Pending, Walk};
use super::pages::Paged;
use super::seen::Seen;

/// How often the walk goes back for one page, at most: a list that shrinks with each request ends all the same.
const RETURNS: u8 = 3;

pub struct ByPage {
    size: u32,
    /// Of the page that is asked for, counted in entries before it.
    offset: u64,
    start: u64,
    /// The length of the list, as the page before had it.
    total: Option<u64>,
    returns: u8,
    is_done: bool,
    seen: Seen,
}

/// Where a list begins, and the size of its pages. Whoever names a page and no size means pages of the server's size.
pub(crate) mod numbered {
    pub(crate) fn window(page: Option<u32>, size: Option<u32>, default_size: u32) -> (u64, Option<u32>) {
        let size = size.or(page.map(|_| default_size));
        let before = u64::from(page.unwrap_or(1).max(1) - 1);
        (before * u64::from(size.unwrap_or(0)), size)
    }

    /// The number of the page that begins after so many entries.
    pub(crate) fn page(offset: u64, size: u32) -> u32 {
        u32::try_from(offset / u64::from(size.max(1))).unwrap_or(u32::MAX - 1) + 1
    }
}

impl<R> Walk<R> for ByPage
where
    R: Paged + Listed<Walk = Self>,
{
    fn begin(request: &R) -> Self {
        let (start, size) = request.window();
        let size = size.unwrap_or(R::MAX_COUNT);
        Self {
            size,
            offset: start,
            start,
            total: None,
            returns: RETURNS,
            is_done: false,
            seen: Seen::default(),
        }
    }

    fn ask(&mut self, request: &R) -> Option<Pending<R::Page>> {
        (!self.is_done).then(|| request.fetch(self.offset, self.size))
    }

    fn take(&mut self, page: &mut R::Page) -> Vec<R::Item> {
        let mut items = R::take_items(page);
        self.seen.reserve(items.len());
        items.retain(|item| self.seen.insert(|state| R::identify(item, state)));
        let total = R::total(page);
        let gone = self.total.zip(total).map_or(0, |(before, now)| before.saturating_sub(now));
        self.total = total;
        let size = u64::from(self.size.max(1));
        if gone > 0 && self.offset > self.start && self.returns > 0 {
            self.returns -= 1;
            self.offset = self.offset.saturating_sub(gone.div_ceil(size) * size).max(self.start);
            return items;
        }
        self.returns = RETURNS;
        self.is_done = R::is_last(page).unwrap_or(items.is_empty());
        self.offset = self.offset.saturating_add(size);
        items
    }
}
