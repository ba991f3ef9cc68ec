use std::collections::HashSet;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex};

use fastrand::Rng;

use super::{read, seeds};
use crate::paging::listed::{Pending, boxed, sealed::Sealed};
use crate::paging::{ByOffset, Listed, Paged};

/// What happens after each request.
type Change = fn(&mut Server, &mut Rng);

/// A server with one list.
struct Server {
    list: Vec<u32>,
    /// Counted, and left out of pages.
    hidden: HashSet<u32>,
    has_total: bool,
    /// The number of the next entry.
    next: u32,
    requests: usize,
    /// How many entries may change after a request: a list that moves faster than it is read has no end.
    most: usize,
    change: Change,
    rng: Rng,
}

#[derive(Clone)]
struct Request {
    server: Arc<Mutex<Server>>,
    offset: u64,
    count: u32,
}

struct Page {
    items: Vec<u32>,
    total: Option<u64>,
}

impl Sealed for Request {}

impl Listed for Request {
    type Page = Page;
    type Item = u32;
    type Walk = ByOffset;

    fn take_items(page: &mut Page) -> Vec<u32> {
        std::mem::take(&mut page.items)
    }
}

impl Paged for Request {
    const MAX_COUNT: u32 = 500;

    fn window(&self) -> (u64, Option<u32>) {
        (self.offset, Some(self.count))
    }

    fn fetch(&self, offset: u64, count: u32) -> Pending<Page> {
        let page = self.server.lock().unwrap().page(offset as usize, count as usize);
        boxed(async move { Ok(page) })
    }

    fn len(page: &Page) -> usize {
        page.items.len()
    }

    fn total(page: &Page) -> Option<u64> {
        page.total
    }

    fn identify<H: Hasher>(item: &u32, state: &mut H) {
        item.hash(state);
    }
}

impl Server {
    fn new(len: u32, rng: Rng, change: Change) -> Self {
        let (list, hidden) = ((0..len).collect(), HashSet::new());
        Self { list, hidden, has_total: true, next: len, requests: 0, most: 0, change, rng }
    }

    fn page(&mut self, offset: usize, count: usize) -> Page {
        self.requests += 1;
        let asked = self.list.iter().skip(offset).take(count);
        let items = asked.filter(|entry| !self.hidden.contains(entry)).copied().collect();
        let page = Page { items, total: self.has_total.then_some(self.list.len() as u64) };
        let mut rng = self.rng.clone();
        (self.change)(self, &mut rng);
        self.rng = rng;
        page
    }

    fn insert(&mut self, place: usize) {
        self.list.insert(place.min(self.list.len()), self.next);
        self.next += 1;
    }

    fn remove(&mut self, place: usize) {
        if place < self.list.len() {
            self.list.remove(place);
        }
    }
}

/// Reads the list, and checks that who stayed is there, and nobody twice. Returns how many requests it took.
fn check(mut server: Server, count: u32) -> usize {
    server.most = count as usize / 4;
    let before = server.list.clone();
    let request = Request { server: Arc::new(Mutex::new(server)), offset: 0, count };
    let (items, _) = read(request.clone());
    let server = request.server.lock().unwrap();
    let unique: HashSet<_> = items.iter().copied().collect();
    assert_eq!(unique.len(), items.len(), "nobody twice");
    let after: HashSet<_> = server.list.iter().collect();
    let stayed = before.iter().filter(|entry| after.contains(entry) && !server.hidden.contains(entry));
    let lost: Vec<_> = stayed.filter(|entry| !unique.contains(entry)).collect();
    assert!(lost.is_empty(), "lost {lost:?} of {}, {count} a page", before.len());
    server.requests
}

/// A made-up list under the change, with and without a total.
fn check_all(change: Change) {
    for mut rng in seeds() {
        let (len, count) = (rng.u32(0..3000), rng.u32(1..=500));
        let mut server = Server::new(len, rng.fork(), change);
        server.has_total = rng.bool();
        check(server, count);
    }
}

impl Server {
    /// Up to a number of times.
    fn some(&self, rng: &mut Rng, most: usize) -> std::ops::Range<usize> {
        0..rng.usize(..=most.min(self.most))
    }
}

#[test]
fn lists_that_stay() {
    check_all(|_, _| {});
    let requests = |len, count| check(Server::new(len, Rng::with_seed(0), |_, _| {}), count);
    assert_eq!(requests(500, 500), 1);
    assert_eq!(requests(1300, 500), 3);
    assert_eq!(requests(100_000, 500), 205, "an overlap of ten costs two in a hundred");
    assert_eq!((requests(9, 1), requests(9, 2), requests(9, 3)), (9, 5, 4), "small pages do not overlap");
}

#[test]
fn growing_at_the_head_and_anywhere() {
    check_all(|server, rng| server.some(rng, 20).for_each(|_| server.insert(0)));
    check_all(|server, rng| {
        for _ in server.some(rng, 5) {
            let place = rng.usize(..=server.list.len());
            server.insert(place);
        }
    });
}

#[test]
fn shrinking_at_the_head() {
    let five = |server: &mut Server, _: &mut Rng| (0..5.min(server.most)).for_each(|_| server.remove(0));
    assert_eq!(
        check(Server::new(1300, Rng::with_seed(0), five), 500),
        3,
        "within the overlap: no request more"
    );
    check_all(five);
    check_all(|server, rng| server.some(rng, 40).for_each(|_| server.remove(0)));
}

#[test]
fn shrinking_at_the_tail_and_anywhere() {
    check_all(|server, rng| {
        let len = server.list.len();
        server.list.truncate(len - rng.usize(..=len / 4));
    });
    check_all(|server, rng| {
        for _ in server.some(rng, 20) {
            let place = rng.usize(..=server.list.len());
            server.remove(place);
        }
    });
}

#[test]
fn all_at_once() {
    check_all(|server, rng| {
        for _ in server.some(rng, 10) {
            let place = rng.usize(..=server.list.len());
            match rng.u8(..4) {
                0 => server.insert(0),
                1 => server.remove(0),
                2 => server.insert(place),
                _ => server.remove(place),
            }
        }
    });
}

#[test]
fn a_burst_of_removals_between_two_pages() {
    for mut rng in seeds() {
        let server = Server::new(3000, rng.fork(), |server, rng| {
            if server.requests == 3 {
                let gone = rng.usize(..1000);
                server.list.drain(..gone);
            }
        });
        check(server, rng.u32(50..=500));
    }
}

#[test]
fn who_stays_in_place_while_others_move_is_not_lost() {
    for mut rng in seeds() {
        // A tenth of the list moves to the head or to the tail; who of these is lost, nobody can tell.
        let mut server = Server::new(rng.u32(0..2000), rng.fork(), |server, rng| {
            for _ in 0..rng.usize(..=5) {
                let movers: Vec<_> = (0..server.list.len()).filter(|at| server.list[*at] % 10 == 0).collect();
                let Some(from) = rng.choice(movers) else { return };
                let entry = server.list.remove(from);
                let to = if rng.bool() { 0 } else { server.list.len() };
                server.list.insert(to, entry);
            }
        });
        server.has_total = rng.bool();
        let before = server.list.clone();
        let request = Request { server: Arc::new(Mutex::new(server)), offset: 0, count: rng.u32(20..=500) };
        let (items, _) = read(request);
        let unique: HashSet<_> = items.iter().copied().collect();
        assert_eq!(unique.len(), items.len(), "nobody twice");
        let resting = before.iter().filter(|entry| *entry % 10 != 0);
        assert_eq!(resting.filter(|entry| !unique.contains(entry)).collect::<Vec<_>>(), Vec::<&u32>::new());
    }
}

#[test]
fn entries_that_the_server_leaves_out() {
    for mut rng in seeds() {
        let len = rng.u32(0..2000);
        let shrinks: Change = if rng.bool() { |server, _| server.remove(0) } else { |_, _| {} };
        let mut server = Server::new(len, rng.fork(), shrinks);
        for _ in 0..rng.u32(0..5) {
            // One behind the other, so that whole pages are empty.
            let first = rng.u32(0..=len);
            server.hidden.extend(first..first + rng.u32(0..600));
        }
        let count = rng.u32(60..=500);
        let requests = check(server, count);
        assert!(
            requests <= 10 + 4 * len as usize / (count as usize / 2),
            "{requests} requests, {len} entries, {count} a page"
        );
    }
}

#[test]
fn a_list_whose_pages_are_all_empty_ends() {
    for has_total in [false, true] {
        let mut server = Server::new(2000, Rng::with_seed(0), |_, _| {});
        server.has_total = has_total;
        server.hidden.extend(1..2000);
        let requests = check(server, 100);
        assert!(requests <= if has_total { 30 } else { 1 }, "{requests}");
    }
}

#[test]
fn a_list_that_is_new_with_each_request_ends() {
    for count in [2, 10, 100] {
        let mut server = Server::new(1000, Rng::with_seed(0), |server, _| {
            for entry in &mut server.list {
                *entry = server.next;
                server.next += 1;
            }
        });
        server.has_total = true;
        let request = Request { server: Arc::new(Mutex::new(server)), offset: 0, count };
        let _ = read(request.clone());
        let requests = request.server.lock().unwrap().requests;
        assert!(requests < 20 * 1000 / count as usize, "{count} a page: {requests}");
    }
}

#[test]
fn it_begins_at_the_offset_and_never_goes_back_before_it() {
    let server = Server::new(1300, Rng::with_seed(0), |server, _| {
        server.list.drain(..20);
    });
    let request = Request { server: Arc::new(Mutex::new(server)), offset: 100, count: 500 };
    let (items, _) = read(request);
    assert_eq!(items.first(), Some(&100));
    assert_eq!(items.len(), 1200);
}
