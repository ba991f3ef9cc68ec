//! The entries that were yielded.

use std::collections::HashSet;
use std::hash::{BuildHasher, BuildHasherDefault, Hasher};

use foldhash::quality::{FoldHasher, RandomState};

/// Entries, by a 64-bit hash with a new seed for each list. The chance that a list of 100,000 loses an entry to an equal
/// hash is one in three thousand million.
#[derive(Default)]
pub(super) struct Seen {
    hashes: HashSet<u64, BuildHasherDefault<Hashed>>,
    seed: RandomState,
}

impl Seen {
    /// Remembers an entry; whether it is new.
    pub(super) fn insert(&mut self, identify: impl FnOnce(&mut FoldHasher<'_>)) -> bool {
        let hash = self.hash(identify);
        self.hashes.insert(hash)
    }

    pub(super) fn contains(&self, identify: impl FnOnce(&mut FoldHasher<'_>)) -> bool {
        self.hashes.contains(&self.hash(identify))
    }

    /// Makes room for a page, so that it is not made entry by entry.
    pub(super) fn reserve(&mut self, entries: usize) {
        self.hashes.reserve(entries);
    }

    fn hash(&self, identify: impl FnOnce(&mut FoldHasher<'_>)) -> u64 {
        let mut state = self.seed.build_hasher();
        identify(&mut state);
        state.finish()
    }
}

/// What is already a hash is not hashed again.
#[derive(Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn write(&mut self, bytes: &[u8]) {
        // Only whole hashes are ever written; this is what a `Hasher` has to have besides.
        self.0 = bytes.iter().fold(self.0, |hash, byte| hash.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
