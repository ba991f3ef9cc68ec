//! Which field of a struct a key stands for.

use std::fmt;

use serde::de::value::{StrDeserializer, U64Deserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, IntoDeserializer, Visitor};

/// The names of a struct's fields, and which of them an object has given by their exact key.
pub(super) struct Fields {
    names: &'static [&'static str],
    /// The field after the last one found. Fields mostly come in the order in which the struct has them.
    next: usize,
    /// One bit a field.
    given: u64,
}

impl Fields {
    /// Fields beyond these are known by their exact key only. No object of the server has so many.
    const RESPELLABLE: usize = u64::BITS as usize;

    pub(super) fn new(names: &'static [&'static str]) -> Self {
        Self { names, next: 0, given: 0 }
    }

    pub(super) fn name(&self, field: usize) -> &'static str {
        self.names[field]
    }

    /// Whether the object has had the field's exact key.
    pub(super) fn is_given(&self, field: usize) -> bool {
        self.given & bit(field) != 0
    }

    #[inline]
    fn find(&mut self, key: &str) -> Option<usize> {
        let field = match self.names.get(self.next) {
            Some(name) if equal(name.as_bytes(), key.as_bytes()) => self.next,
            _ => self.find_out_of_order(key)?,
        };
        self.next = field + 1;
        self.given |= bit(field);
        Some(field)
    }

    #[inline(never)]
    fn find_out_of_order(&self, key: &str) -> Option<usize> {
        self.names.iter().position(|name| equal(name.as_bytes(), key.as_bytes()))
    }

    #[cold]
    #[inline(never)]
    fn find_respelled(&self, key: &str) -> Option<usize> {
        let mut names = self.names.iter().take(Self::RESPELLABLE);
        names.position(|name| name.eq_ignore_ascii_case(key))
    }
}

#[inline]
fn bit(field: usize) -> u64 {
    if field < Fields::RESPELLABLE { 1 << field } else { 0 }
}

/// `==` for short keys, without the call to `memcmp` that slices of unknown length cost.
#[inline(always)]
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
#[inline(always)]
fn ends_equal<const N: usize>(name: &[u8], key: &[u8]) -> bool {
    name.first_chunk::<N>() == key.first_chunk() && name.last_chunk::<N>() == key.last_chunk()
}

/// Reads a key, and hands it on unless it is another spelling of a field.
pub(super) struct KeySeed<'a, K> {
    pub(super) fields: &'a mut Fields,
    /// Taken by the key that is handed on.
    pub(super) seed: &'a mut Option<K>,
}

pub(super) enum Key<T> {
    HandedOn(T),
    Respelled(usize),
}

impl<'de, K: DeserializeSeed<'de>> DeserializeSeed<'de> for KeySeed<'_, K> {
    type Value = Key<K::Value>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de, K: DeserializeSeed<'de>> Visitor<'de> for KeySeed<'_, K> {
    type Value = Key<K::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    #[inline]
    fn visit_str<E: Error>(self, key: &str) -> Result<Self::Value, E> {
        let field = self.fields.find(key);
        if field.is_none()
            && let Some(field) = self.fields.find_respelled(key)
        {
            return Ok(Key::Respelled(field));
        }
        let seed = self.seed.take().ok_or_else(|| E::custom("a key was read twice"))?;
        match field {
            Some(field) => hand_on(field, seed),
            None => {
                let unknown: StrDeserializer<'_, E> = key.into_deserializer();
                seed.deserialize(unknown)
            }
        }
        .map(Key::HandedOn)
    }
}

/// Hands a field to the derived code as its position, which spares a second comparison of the key.
#[inline]
pub(super) fn hand_on<'de, K: DeserializeSeed<'de>, E: Error>(field: usize, seed: K) -> Result<K::Value, E> {
    let position: U64Deserializer<E> = (field as u64).into_deserializer();
    seed.deserialize(position)
}
