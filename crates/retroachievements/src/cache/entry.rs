//! An answer that is kept, and its form in a file.

use std::time::Duration;

use bytes::Bytes;

use super::seal::{Name, Seal};
use crate::clock::Moment;

/// What files of this form begin with.
const MAGIC: [u8; 8] = *b"racache1";
const TIME: usize = size_of::<u64>();
const MARK: usize = 32;

/// What a file has besides the body.
pub(crate) const HEADER: usize = MAGIC.len() + TIME + MARK;

/// The body of a response with status 200.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) stored_at: Moment,
    pub(crate) body: Bytes,
}

impl Entry {
    /// How old it is; `None` if it is of a time to come, because the clock was set.
    pub(crate) fn age(&self, now: Moment) -> Option<Duration> {
        now.checked_sub(self.stored_at)
    }

    /// The time is kept in nanoseconds, which fit until the year 2554.
    pub(crate) fn to_bytes(&self, seal: &Seal, name: Name) -> Vec<u8> {
        let nanos = u64::try_from(self.stored_at.as_nanos()).unwrap_or(u64::MAX);
        let mark = seal.mark(name, Duration::from_nanos(nanos), &self.body);
        [&MAGIC, nanos.to_le_bytes().as_slice(), &mark, &self.body].concat()
    }

    /// `None` if these are not all bytes of an entry with this name and this seal.
    pub(crate) fn from_bytes(bytes: Vec<u8>, seal: &Seal, name: Name) -> Option<Self> {
        let rest = bytes.strip_prefix(&MAGIC)?;
        let (nanos, rest) = rest.split_first_chunk::<TIME>()?;
        let (mark, body) = rest.split_first_chunk::<MARK>()?;
        let stored_at = Duration::from_nanos(u64::from_le_bytes(*nanos));
        if seal.mark(name, stored_at, body) != *mark {
            return None;
        }
        Some(Self { stored_at, body: Bytes::from(bytes).slice(HEADER..) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_nothing_else() {
        let (seal, name) = (Seal::new([1; 32]), Name([2; 32]));
        let entry = Entry {
            stored_at: Duration::new(1_700_000_000, 123_456_789),
            body: Bytes::from_static(b"{\"ID\":1}"),
        };
        let bytes = entry.to_bytes(&seal, name);
        assert_eq!(Entry::from_bytes(bytes.clone(), &seal, name), Some(entry));
        for len in 0..bytes.len() {
            assert_eq!(Entry::from_bytes(bytes[..len].to_vec(), &seal, name), None, "cut to {len}");
        }
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            assert_eq!(Entry::from_bytes(damaged, &seal, name), None, "byte {at}");
        }
        assert_eq!(Entry::from_bytes([bytes.as_slice(), b" "].concat(), &seal, name), None);
        assert_eq!(Entry::from_bytes(bytes.clone(), &Seal::new([3; 32]), name), None, "of another account");
        assert_eq!(Entry::from_bytes(bytes, &seal, Name([4; 32])), None, "under another name");
    }
}
