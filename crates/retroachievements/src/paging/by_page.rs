//! Lists by the number of a page that move while they are read.
//!
//! What is added at the head pushes others onto the next page: they come again, and are dropped by their identity. What is
//! removed pulls others onto the page before, where nobody looks again. The length of the whole list tells: if it has
//! shrunk by three, up to three entries have slipped past. So the walk knows up to where it has seen everything, takes
//! back from that what the list has shrunk by, and goes on with the page that holds the first entry beyond.

use std::vec;

use super::listed::{Listed, Pending, Walk};
use super::pages::Paged;
use super::seen::Seen;

/// How many requests in a row may bring nothing new: a list that is another one with each request ends all the same.
const RETURNS: u8 = 10;

pub struct ByPage {
    size: u64,
    /// Of the page that is asked for, counted in entries before it.
    offset: u64,
    start: u64,
    /// Up to where all entries were seen, as they stand now.
    complete: u64,
    /// What was seen beyond that, with a gap between.
    beyond: Option<(u64, u64)>,
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
        Self {
            size: size.unwrap_or(R::MAX_COUNT).max(1).into(),
            offset: start,
            start,
            complete: start,
            beyond: None,
            total: None,
            returns: RETURNS,
            is_done: false,
            seen: Seen::default(),
        }
    }

    fn ask(&mut self, request: &R) -> Option<Pending<R::Page>> {
        let size = u32::try_from(self.size).unwrap_or(R::MAX_COUNT);
        (!self.is_done).then(|| request.fetch(self.offset, size))
    }

    fn take(&mut self, page: &mut R::Page) -> vec::IntoIter<R::Item> {
        let items = self.seen.keep_new(R::take_items(page), |item, state| R::identify(item, state));
        let brings_nothing = items.as_slice().is_empty();
        let total = R::total(page);
        self.shrink(self.total.zip(total).map_or(0, |(before, now)| before.saturating_sub(now)));
        self.total = total;
        self.cover(self.offset, self.offset.saturating_add(self.size));
        self.returns = if brings_nothing { self.returns.saturating_sub(1) } else { RETURNS };
        if self.returns == 0 {
            self.complete = self.beyond.take().map_or(self.complete, |(_, end)| end);
        }
        let is_end =
            R::is_last(page).unwrap_or(brings_nothing) || total.is_some_and(|total| self.complete >= total);
        self.is_done = self.beyond.is_none() && is_end;
        self.offset = self.complete / self.size * self.size;
        items
    }
}

impl ByPage {
    /// So many entries are gone, which may all have been before those that were seen.
    fn shrink(&mut self, gone: u64) {
        let moved = |place: u64| place.saturating_sub(gone).max(self.start);
        self.complete = moved(self.complete);
        self.beyond = self.beyond.map(|(from, to)| (moved(from), moved(to)));
    }

    /// All entries between two places were seen.
    fn cover(&mut self, from: u64, to: u64) {
        match from <= self.complete {
            true => self.complete = self.complete.max(to),
            false => self.beyond = Some((from, to)),
        }
        if let Some((_, to)) = self.beyond.filter(|(from, _)| *from <= self.complete) {
            self.complete = self.complete.max(to);
            self.beyond = None;
        }
    }
}
