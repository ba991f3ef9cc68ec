//! Lists in the order of time, of which the server sends only the oldest of a period.

use std::vec;

use jiff::{SignedDuration, Timestamp};

use super::listed::{Listed, Pending, Walk};

/// A request for the entries of a period, oldest first.
pub trait Dated: Listed {
    /// How many entries the server sends at most.
    const CAP: usize;

    /// Start and end, both included.
    fn period(&self) -> (Timestamp, Timestamp);
    /// The same request with another start.
    fn fetch_from(&self, from: Timestamp) -> Pending<Self::Page>;
    fn time(item: &Self::Item) -> Timestamp;
}

pub struct ByTime {
    cursor: Cursor,
}

impl<R> Walk<R> for ByTime
where
    R: Dated + Listed<Walk = Self>,
{
    fn begin(request: &R) -> Self {
        let (from, to) = request.period();
        Self { cursor: Cursor::new(from, to) }
    }

    fn ask(&mut self, request: &R) -> Option<Pending<R::Page>> {
        self.cursor.next.map(|from| request.fetch_from(from))
    }

    fn take(&mut self, page: &mut R::Page) -> vec::IntoIter<R::Item> {
        let mut items = R::take_items(page);
        self.cursor.pass(&mut items, R::CAP, R::time);
        items.into_iter()
    }

    fn incomplete(&self) -> &[Timestamp] {
        &self.cursor.incomplete
    }
}

/// A place in time, up to which a list was read.
pub(super) struct Cursor {
    /// From when on to ask; `None` at the end.
    pub(super) next: Option<Timestamp>,
    to: Timestamp,
    pub(super) incomplete: Vec<Timestamp>,
}

impl Cursor {
    pub(super) fn new(from: Timestamp, to: Timestamp) -> Self {
        // A period that ends before it begins is asked for, too: whether it is valid is for the server to say.
        Self { next: Some(from), to, incomplete: Vec::new() }
    }

    /// Goes on behind the entries of a page, oldest first. Leaves those that the next page has as well out of it.
    pub(super) fn pass<T>(&mut self, items: &mut Vec<T>, cap: usize, time: impl Fn(&T) -> Timestamp) {
        let asked = self.next.take();
        let times = || items.iter().map(&time);
        let (Some(asked), Some(first), Some(last)) = (asked, times().min(), times().max()) else { return };
        // Entries from before the period: this server does not let itself be asked for later ones.
        if items.len() < cap || last < asked {
            return;
        }
        if first < last && last > asked {
            // There may be more of the last second. All of them come with the next page.
            items.retain(|item| time(item) < last);
            self.go_on(last);
        } else {
            tracing::warn!(%last, cap, "the server lists no more entries of this second, if there are any");
            self.incomplete.push(last);
            self.go_on(last.checked_add(SignedDuration::from_secs(1)).unwrap_or(Timestamp::MAX));
        }
    }

    fn go_on(&mut self, from: Timestamp) {
        self.next = Some(from).filter(|from| *from <= self.to);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is left of a page, and where to go on. A page holds three.
    fn pass(from: i64, to: i64, page: &[i64]) -> (Vec<i64>, Option<i64>, usize) {
        let at = |second: i64| Timestamp::from_second(second).unwrap();
        let mut cursor = Cursor::new(at(from), at(to));
        let mut items: Vec<_> = page.iter().copied().map(at).collect();
        cursor.pass(&mut items, 3, |time| *time);
        let seconds = items.into_iter().map(Timestamp::as_second).collect();
        (seconds, cursor.next.map(Timestamp::as_second), cursor.incomplete.len())
    }

    #[test]
    fn the_last_second_of_a_full_page_comes_again() {
        assert_eq!(pass(0, 9, &[1, 2]), (vec![1, 2], None, 0));
        assert_eq!(pass(0, 9, &[1, 2, 3]), (vec![1, 2], Some(3), 0));
        assert_eq!(pass(0, 9, &[1, 2, 2, 2]), (vec![1], Some(2), 0), "a server that sends more");
        assert_eq!(pass(1, 9, &[1, 1, 2]), (vec![1, 1], Some(2), 0));
        assert_eq!(pass(0, 3, &[2, 2, 3]), (vec![2, 2], Some(3), 0), "the end is included");
    }

    #[test]
    fn a_full_page_of_one_second_is_reported() {
        assert_eq!(pass(2, 9, &[2, 2, 2]), (vec![2, 2, 2], Some(3), 1));
        assert_eq!(pass(2, 2, &[2, 2, 2]), (vec![2, 2, 2], None, 1));
    }

    #[test]
    fn a_server_that_ignores_the_start_ends_the_list() {
        assert_eq!(pass(3, 9, &[1, 2, 3]), (vec![1, 2, 3], Some(4), 1));
        assert_eq!(pass(4, 9, &[1, 2, 3]), (vec![1, 2, 3], None, 0));
    }
}
