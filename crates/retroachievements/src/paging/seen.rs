//! The entries that were yielded.

use std::collections::HashSet;
use std::hash::{BuildHasher, BuildHasherDefault, Hasher};
use std::vec;

use foldhash::quality::{FoldHasher, RandomState};

/// Entries, by a 64-bit hash with a new seed for each list. The chance that a list of 100,000 loses an entry to an equal
/// hash is one in three thousand million.
#[derive(Default)]
pub(super) struct Seen {
    hashes: HashSet<u64, BuildHasherDefault<Hashed>>,
    seed: RandomState,
}

impl Seen {
    /// Remembers the entries of a page, and leaves those that are new.
    ///
    /// Those that are not are at its head, where pages overlap, but for a few: to pass over them moves nothing.
    pub(super) fn keep_new<T>(
        &mut self,
        items: Vec<T>,
        identify: impl Fn(&T, &mut FoldHasher<'_>),
    ) -> vec::IntoIter<T> {
        self.hashes.reserve(items.len());
        let mut is_new = |item: &T| self.hashes.insert(hash(&self.seed, |state| identify(item, state)));
        let mut items = items.into_iter();
        let head = items.as_slice().iter().position(&mut is_new).unwrap_or(items.len());
        items.by_ref().take(head).for_each(drop);
        // Up to the next that came before; the first of these is remembered already.
        let len = match items.as_slice().iter().skip(1).position(|item| !is_new(item)) {
            Some(between) => between + 1,
            None => return items,
        };
        let (mut kept, mut count) = (items.collect::<Vec<_>>(), 0);
        kept.retain(|item| {
            count += 1;
            count <= len || count > len + 1 && is_new(item)
        });
        kept.into_iter()
    }

    pub(super) fn contains(&self, identify: impl FnOnce(&mut FoldHasher<'_>)) -> bool {
        self.hashes.contains(&hash(&self.seed, identify))
    }
}

fn hash(seed: &RandomState, identify: impl FnOnce(&mut FoldHasher<'_>)) -> u64 {
    let mut state = seed.build_hasher();
    identify(&mut state);
    state.finish()
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

#[cfg(test)]
mod tests {
    use std::hash::Hash;

    use super::*;

    #[test]
    fn what_came_before_is_left_out_wherever_it_stands() {
        for (page, new) in [
            (vec![7, 8, 9], vec![7, 8, 9]),
            (vec![1, 2, 7, 8], vec![7, 8]),
            (vec![7, 1, 8, 2, 7, 9], vec![7, 8, 9]),
            (vec![1, 7, 8, 9, 3], vec![7, 8, 9]),
            (vec![7, 8, 8], vec![7, 8]),
            (vec![3, 2, 1], vec![]),
            (vec![], vec![]),
        ] {
            let mut seen = Seen::default();
            assert_eq!(seen.keep_new(vec![1, 2, 3], |item, state| item.hash(state)).len(), 3);
            assert_eq!(
                seen.keep_new(page.clone(), |item, state| item.hash(state)).collect::<Vec<_>>(),
                new,
                "{page:?}"
            );
            assert_eq!(seen.keep_new(page, |item, state| item.hash(state)).len(), 0);
        }
    }
}
