use std::sync::{Arc, Mutex};

use fastrand::Rng;
use jiff::Timestamp;

use super::{read, seeds};
use crate::paging::listed::{Pending, boxed, sealed::Sealed};
use crate::paging::{ByTime, Dated, Latest, LatestFirst, Listed};

/// A second and a number.
type Entry = (i64, u32);
type Change = fn(&mut Vec<Entry>, &mut Rng);

const CAP: usize = 20;

/// When it is, for the server. The client does not know.
const NOW: i64 = 1_000_000;

struct Server {
    /// In no particular order.
    entries: Vec<Entry>,
    change: Change,
    rng: Rng,
    requests: usize,
}

impl Server {
    /// As the server lists them: by time, and then in an order that is another one each time.
    fn between(&mut self, from: Timestamp, to: Timestamp) -> Vec<Entry> {
        self.requests += 1;
        let period = from.as_second()..=to.as_second();
        let mut found: Vec<_> =
            self.entries.iter().filter(|(second, _)| period.contains(second)).copied().collect();
        self.rng.shuffle(&mut found);
        found.sort_by_key(|(second, _)| *second);
        found.truncate(CAP);
        (self.change)(&mut self.entries, &mut self.rng);
        found
    }
}

#[derive(Clone)]
struct Between {
    server: Arc<Mutex<Server>>,
    from: Timestamp,
    to: Timestamp,
}

impl Sealed for Between {}

impl Listed for Between {
    type Page = Vec<Entry>;
    type Item = Entry;
    type Walk = ByTime;

    fn take_items(page: &mut Vec<Entry>) -> Vec<Entry> {
        std::mem::take(page)
    }
}

impl Dated for Between {
    const CAP: usize = CAP;

    fn period(&self) -> (Timestamp, Timestamp) {
        (self.from, self.to)
    }

    fn fetch_from(&self, from: Timestamp) -> Pending<Vec<Entry>> {
        let page = self.server.lock().unwrap().between(from, self.to);
        boxed(async move { Ok(page) })
    }

    fn time(item: &Entry) -> Timestamp {
        at(item.0)
    }
}

#[derive(Clone)]
struct Recent {
    server: Arc<Mutex<Server>>,
    minutes: i64,
}

impl Sealed for Recent {}

impl Listed for Recent {
    type Page = Vec<Entry>;
    type Item = Entry;
    type Walk = Latest<Self>;

    fn take_items(page: &mut Vec<Entry>) -> Vec<Entry> {
        std::mem::take(page)
    }
}

impl LatestFirst for Recent {
    const CAP: usize = CAP;

    fn fetch(&self) -> Pending<Vec<Entry>> {
        let mut page = self.server.lock().unwrap().between(at(NOW - self.minutes * 60), at(NOW + 60));
        page.reverse();
        boxed(async move { Ok(page) })
    }

    fn minutes(&self) -> u64 {
        self.minutes as u64
    }

    fn fetch_between(&self, from: Timestamp, to: Timestamp) -> Pending<Vec<Entry>> {
        let page = self.server.lock().unwrap().between(from, to);
        boxed(async move { Ok(page) })
    }

    fn time(item: &Entry) -> Timestamp {
        at(item.0)
    }
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

/// Entries with many ties, though never more of a second than a response has.
fn made_up(rng: &mut Rng, change: Change) -> Arc<Mutex<Server>> {
    let (mut entries, mut second) = (Vec::new(), NOW - 50_000);
    while second < NOW && entries.len() < rng.usize(1..1000) {
        let ties = rng.usize(1..CAP);
        entries.extend((0..ties).map(|_| second).zip(entries.len() as u32..));
        second += rng.i64(1..1000);
    }
    Arc::new(Mutex::new(Server { entries, change, rng: rng.fork(), requests: 0 }))
}

fn sorted(mut entries: Vec<Entry>) -> Vec<Entry> {
    entries.sort();
    entries
}

#[test]
fn a_list_that_stays_is_read_without_loss_or_repeat() {
    for mut rng in seeds() {
        let server = made_up(&mut rng, |_, _| {});
        let all = sorted(server.lock().unwrap().entries.clone());
        let (from, to) = (NOW - rng.i64(0..60_000), NOW - rng.i64(0..1000));
        let (items, reading) = read(Between { server: server.clone(), from: at(from), to: at(to) });
        assert!(items.is_sorted_by_key(|(second, _)| *second), "oldest first");
        let within: Vec<_> = all.iter().filter(|(second, _)| (from..=to).contains(second)).copied().collect();
        assert_eq!(sorted(items), within);
        assert!(reading.incomplete().is_empty());
        let requests = server.lock().unwrap().requests;
        assert!(requests <= 1 + within.len(), "{requests} requests");
    }
}

#[test]
fn who_stays_is_there_while_others_come_and_go() {
    for mut rng in seeds() {
        let server = made_up(&mut rng, |entries, rng| {
            if !entries.is_empty() {
                entries.swap_remove(rng.usize(..entries.len()));
            }
            // New ones are the latest: a second may then have more than a response, so each has its own.
            let last = entries.iter().map(|(second, _)| *second).max().unwrap_or(NOW);
            if last < NOW + 30 {
                entries.push((last + 1, u32::MAX - rng.u32(..1_000_000)));
            }
        });
        let before = server.lock().unwrap().entries.clone();
        let (items, _) = read(Between { server: server.clone(), from: at(0), to: at(NOW + 60) });
        let mut unique = sorted(items.clone());
        unique.dedup();
        assert_eq!(unique.len(), items.len(), "nothing twice");
        let after = &server.lock().unwrap().entries;
        let stayed = before.iter().filter(|entry| after.contains(entry));
        assert_eq!(stayed.filter(|entry| !items.contains(entry)).collect::<Vec<_>>(), Vec::<&Entry>::new());
    }
}

#[test]
fn newest_first_is_the_same_list_turned_round() {
    for mut rng in seeds() {
        let server = made_up(&mut rng, |_, _| {});
        let all = sorted(server.lock().unwrap().entries.clone());
        let minutes = rng.i64(0..1000);
        let (items, _) = read(Recent { server: server.clone(), minutes });
        assert!(items.is_sorted_by_key(|(second, _)| std::cmp::Reverse(*second)), "newest first");
        let from = NOW - minutes * 60;
        let within: Vec<_> =
            all.into_iter().filter(|(second, _)| (from..=NOW + 60).contains(second)).collect();
        assert_eq!(sorted(items), within);
    }
}

#[test]
fn more_entries_of_a_second_than_a_response_are_reported() {
    let many = |second, n: u32| (0..n).map(move |n| (second, second as u32 * 1000 + n));
    let entries: Vec<_> =
        many(100, 5).chain(many(200, 30)).chain(many(201, 19)).chain(many(300, 40)).collect();
    let server = || {
        let (change, rng): (Change, _) = (|_, _| {}, Rng::with_seed(1));
        Arc::new(Mutex::new(Server { entries: entries.clone(), change, rng, requests: 0 }))
    };
    let (items, reading) = read(Between { server: server(), from: at(0), to: at(NOW) });
    assert_eq!(items.len(), 5 + 20 + 19 + 20);
    assert_eq!(reading.incomplete(), [at(200), at(300)]);
    let (items, reading) = read(Recent { server: server(), minutes: NOW / 60 });
    assert_eq!(items.len(), 5 + 20 + 19 + 20);
    assert_eq!(reading.incomplete(), [at(200), at(300)]);
}
