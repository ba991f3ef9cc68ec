use std::collections::HashSet;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex};

use fastrand::Rng;

use super::{read, seeds};
use crate::paging::listed::{Pending, boxed, sealed::Sealed};
use crate::paging::{ByPage, Listed, Paged, numbered};

const SIZE: u32 = 10;

/// A server with one list in numbered pages, which changes after each request.
struct Server {
    list: Vec<u32>,
    has_total: bool,
    requests: usize,
    change: fn(&mut Vec<u32>, &mut Rng),
    rng: Rng,
}

#[derive(Clone)]
struct Request {
    server: Arc<Mutex<Server>>,
    page: Option<u32>,
}

struct Page {
    items: Vec<u32>,
    total: Option<u64>,
    is_last: bool,
}

impl Sealed for Request {}

impl Listed for Request {
    type Page = Page;
    type Item = u32;
    type Walk = ByPage;

    fn take_items(page: &mut Page) -> Vec<u32> {
        std::mem::take(&mut page.items)
    }
}

impl Paged for Request {
    const MAX_COUNT: u32 = SIZE;

    fn window(&self) -> (u64, Option<u32>) {
        numbered::window(self.page, None, SIZE)
    }

    fn fetch(&self, offset: u64, count: u32) -> Pending<Page> {
        let page = self.server.lock().unwrap().page(numbered::page(offset, count), count);
        boxed(async move { Ok(page) })
    }

    fn len(page: &Page) -> usize {
        page.items.len()
    }

    fn total(page: &Page) -> Option<u64> {
        page.total
    }

    fn is_last(page: &Page) -> Option<bool> {
        Some(page.is_last)
    }

    fn identify<H: Hasher>(item: &u32, state: &mut H) {
        item.hash(state);
    }
}

impl Server {
    fn page(&mut self, number: u32, size: u32) -> Page {
        self.requests += 1;
        let (before, size) = ((number as usize - 1) * size as usize, size as usize);
        let items: Vec<_> = self.list.iter().copied().skip(before).take(size).collect();
        let total = self.has_total.then_some(self.list.len() as u64);
        let page = Page { items, total, is_last: before + size >= self.list.len() };
        (self.change)(&mut self.list, &mut self.rng);
        page
    }
}

/// The entries that were yielded, those that were there all the time, and the requests.
fn walk(
    mut rng: Rng,
    has_total: bool,
    change: fn(&mut Vec<u32>, &mut Rng),
) -> (Vec<u32>, HashSet<u32>, usize) {
    let list: Vec<_> = (0..rng.u32(0..100)).collect();
    let before: HashSet<_> = list.iter().copied().collect();
    let server = Arc::new(Mutex::new(Server { list, has_total, requests: 0, change, rng }));
    let (all, _) = read(Request { server: server.clone(), page: None });
    let server = server.lock().unwrap();
    let after: HashSet<_> = server.list.iter().copied().collect();
    (all, before.intersection(&after).copied().collect(), server.requests)
}

fn check(has_total: bool, change: fn(&mut Vec<u32>, &mut Rng)) {
    for rng in seeds() {
        let (all, stayed, requests) = walk(rng, has_total, change);
        let unique: HashSet<_> = all.iter().copied().collect();
        assert_eq!(unique.len(), all.len(), "an entry came twice");
        assert!(stayed.is_subset(&unique), "lost {:?}", stayed.difference(&unique));
        assert!(requests < 100, "{requests} requests");
    }
}

#[test]
fn lists_that_stay() {
    for has_total in [true, false] {
        check(has_total, |_, _| {});
    }
}

#[test]
fn lists_that_grow_at_the_head() {
    for has_total in [true, false] {
        check(has_total, |list, rng| {
            let next = list.iter().max().map_or(1_000, |most| (*most).max(999) + 1);
            if list.len() < 300 {
                (0..rng.u32(0..4)).for_each(|n| list.insert(0, next + n));
            }
        });
    }
}

#[test]
fn lists_that_shrink_at_the_head() {
    check(true, |list, rng| {
        let gone = rng.usize(0..4).min(list.len());
        list.drain(..gone);
    });
}

#[test]
fn it_begins_at_the_page_that_is_asked_for() {
    let (list, rng) = ((0..35).collect(), Rng::with_seed(1));
    let server = Server { list, has_total: true, requests: 0, change: |_, _| {}, rng };
    let server = Arc::new(Mutex::new(server));
    let (all, _) = read(Request { server: server.clone(), page: Some(3) });
    assert_eq!(all, (20..35).collect::<Vec<_>>());
    assert_eq!(server.lock().unwrap().requests, 2);
}
