//! Lists of the last minutes, newest first, of which the server sends only the oldest.

use std::vec;

use jiff::{SignedDuration, Timestamp};

use super::by_time::Cursor;
use super::listed::{Listed, Pending, Walk};

/// A request for the entries of the last minutes, newest first.
pub trait LatestFirst: Listed {
    /// How many entries the server sends at most: the oldest.
    const CAP: usize;

    fn fetch(&self) -> Pending<Self::Page>;
    /// How many minutes are asked for.
    fn minutes(&self) -> u64;
    /// Before when entries are left out.
    fn since(&self) -> Option<Timestamp> {
        None
    }
    /// The entries of a period, by another operation, oldest first.
    fn fetch_between(&self, from: Timestamp, to: Timestamp) -> Pending<Self::Page>;
    fn time(item: &Self::Item) -> Timestamp;
}

/// Reads from the oldest to the newest, because that is what the server does, and yields them when it has all.
pub struct Latest<R: Listed> {
    minutes: u64,
    since: Option<Timestamp>,
    state: State<R::Item>,
}

enum State<T> {
    First,
    /// The server has more. Oldest first.
    More {
        cursor: Cursor,
        to: Timestamp,
        held: Vec<T>,
    },
}

impl<R> Walk<R> for Latest<R>
where
    R: LatestFirst<Item: Unpin> + Listed<Walk = Self>,
{
    fn begin(request: &R) -> Self {
        Self { minutes: 0, since: request.since(), state: State::First }
    }

    fn ask(&mut self, request: &R) -> Option<Pending<R::Page>> {
        match &self.state {
            State::First => {
                // As many as the request asks for, which is made now.
                self.minutes = request.minutes();
                Some(request.fetch())
            }
            State::More { cursor, to, .. } => cursor.next.map(|from| request.fetch_between(from, *to)),
        }
    }

    fn take(&mut self, page: &mut R::Page) -> vec::IntoIter<R::Item> {
        let mut items = R::take_items(page);
        if let State::First = self.state {
            items.reverse();
            let (from, to) = self.period(items.first().map(R::time));
            self.state = State::More { cursor: Cursor::new(from, to), to, held: Vec::new() };
        }
        let State::More { cursor, held, .. } = &mut self.state else { return vec::IntoIter::default() };
        cursor.pass(&mut items, R::CAP, R::time);
        held.append(&mut items);
        if cursor.next.is_some() {
            return vec::IntoIter::default();
        }
        held.reverse();
        let mut all = std::mem::take(held);
        all.retain(|item| self.since.is_none_or(|since| R::time(item) >= since));
        all.into_iter()
    }

    fn incomplete(&self) -> &[Timestamp] {
        match &self.state {
            State::First => &[],
            State::More { cursor, .. } => &cursor.incomplete,
        }
    }
}

impl<R: Listed> Latest<R> {
    /// A period that begins with the oldest entry, and ends no earlier than the server's, which is a minute from now. What
    /// time it is there is not known, but the oldest entry is no older than the number of minutes, and one more that can have
    /// begun until the request was made.
    fn period(&self, oldest: Option<Timestamp>) -> (Timestamp, Timestamp) {
        let oldest = oldest.unwrap_or(Timestamp::MAX);
        let minutes = i64::try_from(self.minutes.saturating_add(2)).unwrap_or(i64::MAX);
        let length = SignedDuration::from_secs(minutes.saturating_mul(60));
        (oldest, oldest.checked_add(length).unwrap_or(LAST_SECOND))
    }
}

/// The end of the year 9999, the last that the server knows.
const LAST_SECOND: Timestamp = Timestamp::constant(253_402_207_200, 0);
