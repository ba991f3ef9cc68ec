//! JSON objects, whose keys the server has spelled in more than one case.

mod fields;
#[cfg(test)]
mod tests;

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use fields::{Fields, Found};

/// Implements `Serialize` and `Deserialize` for a struct that derives both with `#[serde(remote = "Self")]`.
///
/// The derived functions do the work. The deserializer they get is an [`ObjectDeserializer`].
///
/// The struct must not use `#[serde(alias = …)]`: a key is handed on as the position of its field, and serde
/// lists aliases among the fields.
macro_rules! object {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                // The inherent function that `remote = "Self"` makes, not this one.
                $name::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $name::deserialize($crate::wire::ObjectDeserializer(deserializer))
            }
        }
    };
}

pub(crate) use object;

/// Reads a struct from an object only, and its fields from keys that may differ in ASCII case.
///
/// The exact key wins over any other spelling, whatever their order; of several other spellings the first wins.
/// Unknown keys are ignored. An exact key that comes twice is an error.
pub(crate) struct ObjectDeserializer<D>(pub(crate) D);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for ObjectDeserializer<D> {
    type Error = D::Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(ObjectVisitor { fields, visitor })
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(visitor)
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }

    // A derived struct with named fields asks for none of these.
    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

struct ObjectVisitor<V> {
    fields: &'static [&'static str],
    visitor: V,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for ObjectVisitor<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<V::Value, A::Error> {
        let fields = Fields::new(self.fields);
        self.visitor.visit_map(Entries { entries, fields, respelled: Vec::new(), exhausted: false })
    }
}

/// The entries of an object: first those with exact and unknown keys, then the fields that came only under
/// another spelling.
struct Entries<A> {
    entries: A,
    fields: Fields,
    respelled: Vec<(usize, Value)>,
    exhausted: bool,
}

// Whatever does not depend on the struct is kept out of what does, which is compiled once for each of them.
impl<'de, A: MapAccess<'de>> MapAccess<'de> for Entries<A> {
    type Error = A::Error;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        self.next_field()?.map(|field| fields::hand_on(field, seed)).transpose()
    }

    #[inline]
    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        if self.exhausted {
            return self.next_respelled_value(seed);
        }
        self.entries.next_value_seed(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        self.entries.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> Entries<A> {
    /// The position of the next field, or one beyond the last if the key is unknown.
    fn next_field(&mut self) -> Result<Option<usize>, A::Error> {
        if self.exhausted || !self.respelled.is_empty() {
            return self.next_field_slowly();
        }
        match self.entries.next_key_seed(&mut self.fields)? {
            Some(Found::Exact(field)) => Ok(Some(field)),
            // Derived code ignores it.
            Some(Found::Unknown) => Ok(Some(usize::MAX)),
            Some(Found::Respelled(field)) => {
                self.put_aside(field)?;
                self.next_field_slowly()
            }
            None => Ok(None),
        }
    }

    #[cold]
    #[inline(never)]
    fn put_aside(&mut self, field: usize) -> Result<(), A::Error> {
        if self.respelled.iter().any(|(other, _)| *other == field) {
            self.skip_value()
        } else {
            self.respelled.push((field, self.entries.next_value()?));
            Ok(())
        }
    }

    fn skip_value(&mut self) -> Result<(), A::Error> {
        self.entries.next_value::<IgnoredAny>().map(|_| ())
    }

    /// The next field of an object that has fields under another spelling.
    #[cold]
    #[inline(never)]
    fn next_field_slowly(&mut self) -> Result<Option<usize>, A::Error> {
        while !self.exhausted {
            match self.entries.next_key_seed(&mut self.fields)? {
                Some(Found::Exact(field)) => return Ok(Some(field)),
                Some(Found::Respelled(field)) => self.put_aside(field)?,
                Some(Found::Unknown) => self.skip_value()?,
                None => self.exhausted = true,
            }
        }
        self.respelled.retain(|(field, _)| !self.fields.is_given(*field));
        Ok(self.respelled.last().map(|(field, _)| *field))
    }

    #[cold]
    #[inline(never)]
    fn next_respelled_value<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, A::Error> {
        let (field, value) = self.take_respelled()?;
        seed.deserialize(value).map_err(|error| self.error_of(field, error))
    }

    fn take_respelled(&mut self) -> Result<(usize, Value), A::Error> {
        self.respelled.pop().ok_or_else(|| A::Error::custom("a value was asked for before its key"))
    }

    /// The path to the value is no longer known, so the error names the field.
    fn error_of(&self, field: usize, error: serde_json::Error) -> A::Error {
        A::Error::custom(format_args!("{}: {error}", self.fields.name(field)))
    }
}
