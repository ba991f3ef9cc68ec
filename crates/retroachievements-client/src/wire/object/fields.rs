//! Which field of a struct a key stands for.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

/// The keys of a struct's fields, and which of them an object has given exactly.
pub(super) struct Fields {
    keys: &'static [&'static str],
    /// The field after the last one found. Fields mostly come in the order in which the struct has them.
    next: usize,
    /// One bit a field.
    given: u64,
}

/// The field that a key stands for.
pub(super) enum Found {
    Exact(usize),
    Twice(usize),
    Respelled(usize),
    Unknown,
}

impl Fields {
    /// Fields beyond these are known by their exact key only, and the last of several wins. No object of the server has
    /// so many.
    const RESPELLABLE: usize = u64::BITS as usize;

    pub(super) fn new(keys: &'static [&'static str]) -> Self {
        Self { keys, next: 0, given: 0 }
    }

    pub(super) fn key(&self, field: usize) -> &'static str {
        self.keys[field]
    }

    /// Whether the object has had the field's exact key.
    pub(super) fn is_given(&self, field: usize) -> bool {
        self.given & bit(field) != 0
    }

    #[inline]
    fn find(&mut self, key: &str) -> Found {
        let field = self.next;
        match self.keys.get(field) {
            Some(one) if equal(one.as_bytes(), key.as_bytes()) => self.found(field),
            _ => self.find_out_of_order(key),
        }
    }

    #[inline(never)]
    fn find_out_of_order(&mut self, key: &str) -> Found {
        match self.keys.iter().position(|one| equal(one.as_bytes(), key.as_bytes())) {
            Some(field) => self.found(field),
            None => self.find_respelled(key),
        }
    }

    #[inline]
    fn found(&mut self, field: usize) -> Found {
        let was_given = self.is_given(field);
        self.next = field + 1;
        self.given |= bit(field);
        if was_given { Found::Twice(field) } else { Found::Exact(field) }
    }

    #[cold]
    #[inline(never)]
    fn find_respelled(&self, key: &str) -> Found {
        let mut keys = self.keys.iter().take(Self::RESPELLABLE);
        keys.position(|one| one.eq_ignore_ascii_case(key)).map_or(Found::Unknown, Found::Respelled)
    }
}

#[inline]
fn bit(field: usize) -> u64 {
    if field < Fields::RESPELLABLE { 1 << field } else { 0 }
}

/// `==` for short keys, without the call to `memcmp` that slices of unknown length cost.
#[inline]
fn equal(name: &[u8], key: &[u8]) -> bool {
    name.len() == key.len()
        && match key.len() {
            0..4 => name.iter().eq(key),
            4..8 => ends_equal::<4>(name, key),
            8..=16 => ends_equal::<8>(name, key),
            _ => name == key,
        }
}

/// Compares the first and the last `N` bytes, which overlap in texts of up to `2 * N`.
#[inline]
fn ends_equal<const N: usize>(name: &[u8], key: &[u8]) -> bool {
    name.first_chunk::<N>() == key.first_chunk() && name.last_chunk::<N>() == key.last_chunk()
}

impl<'de> DeserializeSeed<'de> for &mut Fields {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for &mut Fields {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Found, E> {
        Ok(self.find(key))
    }
}
