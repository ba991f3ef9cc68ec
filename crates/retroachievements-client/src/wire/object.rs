//! JSON objects, whose keys the server has spelled in more than one case.

mod fields;
#[cfg(test)]
mod tests;

use serde::de::{DeserializeOwned, Error, IgnoredAny, MapAccess};
use serde_json::Value;

use super::optional::OptionalObject;
use fields::{Fields, Found};

/// Implements `Deserialize` for a struct that is read from an object, as [`Object`] says: a position, counted from 0, a key
/// and a word for each field.
///
/// | Word | The field |
/// |---|---|
/// | `required` | every object has it |
/// | `optional` | absent, it is the default |
/// | `nullable` | an `Option`: absent, it is `None`; null is `Some` |
/// | `optional_object` | an `Option`: absent, null and `[]` are `None` |
///
/// What serde derives would be twice as much to compile: it reads a struct from a list, too, and finds keys by code of its
/// own for each struct.
macro_rules! object {
    ($name:ident { $($position:literal $field:ident = $key:literal $presence:ident,)* }) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                struct Visitor;

                impl<'de> serde::de::Visitor<'de> for Visitor {
                    type Value = $name;

                    fn expecting(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        f.write_str("an object")
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(
                        self,
                        entries: A,
                    ) -> ::std::result::Result<$name, A::Error> {
                        let mut object = $crate::wire::Object::new(entries, &[$($key),*]);
                        $(let mut $field = ::std::default::Default::default();)*
                        while let Some(position) = object.next()? {
                            match position {
                                $($position => $field = $crate::wire::object!(@value $presence, object),)*
                                _ => object.skip()?,
                            }
                        }
                        Ok($name { $($field: $crate::wire::object!(@field $presence, $field, $key),)* })
                    }
                }

                deserializer.deserialize_map(Visitor)
            }
        }
    };
    // The value of a field.
    (@value required, $object:ident) => { Some($object.value()?) };
    (@value optional, $object:ident) => { $object.value()? };
    (@value nullable, $object:ident) => { Some($object.value()?) };
    (@value optional_object, $object:ident) => { $object.optional_object()? };
    // The field, if all values are read.
    (@field required, $field:ident, $key:literal) => { $crate::wire::required($field, $key)? };
    (@field $presence:ident, $field:ident, $key:literal) => { $field };
}

pub(crate) use object;

/// A field that every object has.
#[inline]
pub(crate) fn required<T, E: Error>(field: Option<T>, key: &'static str) -> Result<T, E> {
    match field {
        Some(value) => Ok(value),
        None => Err(E::missing_field(key)),
    }
}

/// The entries of an object: first those with exact and unknown keys, then the fields that came only under another
/// spelling.
///
/// Keys may differ in ASCII case. The exact key wins over any other spelling, whatever their order; of several other
/// spellings the first wins. An exact key that comes twice is an error.
pub(crate) struct Object<A> {
    entries: A,
    fields: Fields,
    respelled: Vec<(usize, Value)>,
    exhausted: bool,
}

// Whatever does not depend on the struct is kept out of what does, which is compiled once for each of them.
impl<'de, A: MapAccess<'de>> Object<A> {
    pub(crate) fn new(entries: A, keys: &'static [&'static str]) -> Self {
        Self { entries, fields: Fields::new(keys), respelled: Vec::new(), exhausted: false }
    }

    /// The position of the next field, or one beyond the last if the key is unknown.
    pub(crate) fn next(&mut self) -> Result<Option<usize>, A::Error> {
        if self.exhausted || !self.respelled.is_empty() {
            return self.next_slowly();
        }
        match self.entries.next_key_seed(&mut self.fields)? {
            Some(Found::Exact(field)) => Ok(Some(field)),
            Some(Found::Unknown) => Ok(Some(usize::MAX)),
            Some(Found::Twice(field)) => Err(A::Error::duplicate_field(self.fields.key(field))),
            Some(Found::Respelled(field)) => {
                self.put_aside(field)?;
                self.next_slowly()
            }
            None => Ok(None),
        }
    }

    /// The value of the field.
    #[inline]
    pub(crate) fn value<T: DeserializeOwned>(&mut self) -> Result<T, A::Error> {
        if self.exhausted {
            return self.respelled_value();
        }
        self.entries.next_value()
    }

    /// The object that the field is, if it is one.
    #[inline]
    pub(crate) fn optional_object<T: DeserializeOwned>(&mut self) -> Result<Option<T>, A::Error> {
        self.value::<OptionalObject<T>>().map(|object| object.0)
    }

    /// Passes over the value of an unknown key.
    pub(crate) fn skip(&mut self) -> Result<(), A::Error> {
        self.entries.next_value::<IgnoredAny>().map(|_| ())
    }

    #[cold]
    #[inline(never)]
    fn put_aside(&mut self, field: usize) -> Result<(), A::Error> {
        if self.respelled.iter().any(|(other, _)| *other == field) {
            self.skip()
        } else {
            self.respelled.push((field, self.entries.next_value()?));
            Ok(())
        }
    }

    /// The next field of an object that has fields under another spelling.
    #[cold]
    #[inline(never)]
    fn next_slowly(&mut self) -> Result<Option<usize>, A::Error> {
        while !self.exhausted {
            match self.entries.next_key_seed(&mut self.fields)? {
                Some(Found::Exact(field)) => return Ok(Some(field)),
                Some(Found::Twice(field)) => return Err(A::Error::duplicate_field(self.fields.key(field))),
                Some(Found::Respelled(field)) => self.put_aside(field)?,
                Some(Found::Unknown) => self.skip()?,
                None => self.exhausted = true,
            }
        }
        self.respelled.retain(|(field, _)| !self.fields.is_given(*field));
        Ok(self.respelled.last().map(|(field, _)| *field))
    }

    #[cold]
    #[inline(never)]
    fn respelled_value<T: DeserializeOwned>(&mut self) -> Result<T, A::Error> {
        let (field, text) = self.take_respelled()?;
        // As text, because every type is compiled for that anyway, and would be compiled for values, too.
        let value = T::deserialize(&mut serde_json::Deserializer::from_slice(&text));
        value.map_err(|error| self.error_of(field, error))
    }

    fn take_respelled(&mut self) -> Result<(usize, Vec<u8>), A::Error> {
        let (field, value) =
            self.respelled.pop().ok_or_else(|| A::Error::custom("a value was asked for before its key"))?;
        Ok((field, serde_json::to_vec(&value).map_err(A::Error::custom)?))
    }

    /// The path to the value is no longer known, so the error names the field.
    fn error_of(&self, field: usize, error: serde_json::Error) -> A::Error {
        A::Error::custom(format_args!("{}: {error}", self.fields.key(field)))
    }
}
