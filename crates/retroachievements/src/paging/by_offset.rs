//! Lists by offset and count that move while they are read.
//!
//! What is added at the head pushes others onto the next page: they come again, and are dropped by their identity. What is
//! removed at the head pulls others onto the page before, where nobody looks again. Pages therefore overlap. As long as
//! the entries stay in order, one can only have slipped past if *all* of those before it have, too. A page with an entry
//! that was seen thus proves that nothing is missing before it. If it has none, the walk goes back until it meets one. The
//! entry has to be where the pages overlap: one further on may have been moved there.

use std::vec;

use super::listed::{Listed, Pending, Walk};
use super::pages::Paged;
use super::seen::Seen;

/// How often the walk may go back. Each page that brings something new allows it once more, so a list that is another one
/// with each request ends all the same.
const RETURNS: u8 = 10;

/// How often it goes back for one page although nothing is missing. There are entries that the server leaves out, then.
const CHECKS: u8 = 3;

pub struct ByOffset {
    start: u64,
    count: u32,
    /// Of the page that is asked for.
    offset: u64,
    /// By how many entries a page overlaps the one before. If by none, no page can prove anything.
    overlap: u32,
    /// How often the walk may still go back.
    returns: u8,
    /// How far it has gone back; 0 if it is not on its way back.
    back: u64,
    /// How often it went back last, and nothing was missing.
    checks: u8,
    /// The page before was empty.
    was_empty: bool,
    is_done: bool,
    seen: Seen,
}

impl<R> Walk<R> for ByOffset
where
    R: Paged + Listed<Walk = Self>,
{
    fn begin(request: &R) -> Self {
        let (start, count) = request.window();
        let count = count.unwrap_or(R::MAX_COUNT);
        let overlap = match count {
            // Of so small a page an overlap would be half. Nobody reads a list that moves two by two.
            0..=2 => 0,
            count => (count / 50).clamp(1, 10),
        };
        Self {
            start,
            count,
            offset: start,
            overlap,
            returns: RETURNS,
            back: 0,
            checks: 0,
            was_empty: false,
            is_done: false,
            seen: Seen::default(),
        }
    }

    fn ask(&mut self, request: &R) -> Option<Pending<R::Page>> {
        (!self.is_done).then(|| request.fetch(self.offset, self.count))
    }

    fn take(&mut self, page: &mut R::Page) -> vec::IntoIter<R::Item> {
        let items = R::take_items(page);
        let len = items.len();
        let is_start = self.offset == self.start;
        // Usually the first entry is one.
        let mut overlap = items.iter().take(self.overlap as usize);
        let is_joined = is_start
            || self.overlap == 0
            || overlap.any(|item| self.seen.contains(|state| R::identify(item, state)));
        if !is_joined && self.goes_back(len == 0) {
            return vec::IntoIter::default();
        }
        let items = self.seen.keep_new(items, |item, state| R::identify(item, state));
        let brings_nothing = items.as_slice().is_empty();
        self.checks = match brings_nothing {
            true if self.back > 0 => self.checks.saturating_add(1),
            true => self.checks,
            false => 0,
        };
        self.back = 0;
        self.was_empty = len == 0;
        if is_joined && !is_start && !brings_nothing {
            self.returns = self.returns.saturating_add(1).min(RETURNS);
        }
        self.is_done = match R::total(page) {
            // By what was asked for: the server counts entries that it leaves out.
            Some(total) => self.offset.saturating_add(self.count.into()) >= total,
            None => len < self.count as usize,
        };
        self.offset = self.offset.saturating_add(self.step());
        items
    }
}

impl ByOffset {
    fn step(&self) -> u64 {
        self.count.saturating_sub(self.overlap).max(1).into()
    }

    /// Whether to look for what may be missing before a page, which then comes later.
    fn goes_back(&mut self, is_empty: bool) -> bool {
        if self.back == 0 {
            // An empty page has nothing that the next one could be joined to, and it cannot be joined itself.
            let is_pointless = self.was_empty || is_empty && self.checks > 0 || self.checks >= CHECKS;
            if self.returns == 0 || is_pointless {
                return false;
            }
            self.returns -= 1;
            // The list moves faster than the pages overlap.
            self.overlap = self.overlap.saturating_mul(2).min(self.count / 2).max(self.overlap);
        }
        self.back = self.back.saturating_mul(2).max(self.step());
        self.offset = self.offset.saturating_sub(self.back).max(self.start);
        true
    }
}
