//! Answers in memory.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::entry::Entry;
use super::seal::Name;

/// What an entry takes besides its body, about.
const OVERHEAD: usize = 128;

/// A map that drops the oldest entries when it is full.
#[derive(Debug)]
pub(crate) struct Memory {
    max_size: usize,
    entries: Mutex<Entries>,
}

#[derive(Debug, Default)]
struct Entries {
    by_name: HashMap<Name, Entry>,
    /// In bytes.
    size: usize,
}

impl Memory {
    pub(crate) fn new(max_size: usize) -> Self {
        Self { max_size, entries: Mutex::default() }
    }

    pub(crate) fn max_size(&self) -> usize {
        self.max_size
    }

    pub(crate) fn get(&self, name: Name) -> Option<Entry> {
        self.lock().by_name.get(&name).cloned()
    }

    pub(crate) fn put(&self, name: Name, entry: Entry) {
        let mut entries = self.lock();
        entries.remove(name);
        let size = size_of_entry(&entry);
        if size > self.max_size {
            return;
        }
        entries.make_room(self.max_size - size);
        entries.size += size;
        entries.by_name.insert(name, entry);
    }

    pub(crate) fn remove(&self, name: Name) {
        self.lock().remove(name);
    }

    fn lock(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entries {
    fn remove(&mut self, name: Name) {
        if let Some(entry) = self.by_name.remove(&name) {
            self.size -= size_of_entry(&entry);
        }
    }

    /// An entry is put after a request to the server, so looking at all of them is nothing beside.
    fn make_room(&mut self, max_size: usize) {
        while self.size > max_size {
            let oldest = self.by_name.iter().min_by_key(|(_, entry)| entry.stored_at);
            let Some((name, _)) = oldest else { return };
            self.remove(*name);
        }
    }
}

fn size_of_entry(entry: &Entry) -> usize {
    entry.body.len().saturating_add(OVERHEAD)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn name(number: u8) -> Name {
        Name([number; 32])
    }

    fn entry(second: u64, len: usize) -> Entry {
        Entry { stored_at: Duration::from_secs(second), body: vec![b' '; len].into() }
    }

    #[test]
    fn the_oldest_go_first_and_the_size_is_bounded() {
        let memory = Memory::new(3 * (OVERHEAD + 100));
        for (number, second) in [(1, 10), (2, 5), (3, 20), (4, 30)] {
            memory.put(name(number), entry(second, 100));
        }
        assert_eq!(memory.get(name(2)), None);
        assert_eq!(memory.get(name(1)), Some(entry(10, 100)));
        // A large one drives out several, one that is too large none.
        memory.put(name(5), entry(40, OVERHEAD + 200));
        memory.put(name(6), entry(50, 3 * (OVERHEAD + 100)));
        let kept: Vec<_> = (1..=6).filter(|number| memory.get(name(*number)).is_some()).collect();
        assert_eq!(kept, [4, 5]);
        assert!(memory.lock().size <= memory.max_size);
    }

    #[test]
    fn a_new_entry_takes_the_place_of_the_old() {
        let memory = Memory::new(1000);
        for second in 0..100 {
            memory.put(name(1), entry(second, 100));
        }
        assert_eq!(memory.lock().size, OVERHEAD + 100);
        memory.remove(name(1));
        assert_eq!((memory.get(name(1)), memory.lock().size), (None, 0));
    }
}
