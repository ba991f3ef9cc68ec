//! Objects of several types, which the value of a property tells apart.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, Visitor};
use serde_json::{Map, Value};

/// Implements `Serialize` and `Deserialize` for an enum whose variants hold an object each. One with another value of the
/// property, or none, is `Unknown` and written as it was read.
macro_rules! union {
    ($name:ident, $property:literal { $($variant:ident = $value:literal),* $(,)? }) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(object) => object.serialize(serializer),)*
                    Self::Unknown(object) => object.serialize(serializer),
                }
            }
        }

        impl $crate::wire::Tagged for $name {
            const PROPERTY: &'static str = $property;

            fn read<'de, D: serde::Deserializer<'de>>(value: &str, object: D) -> Result<Self, D::Error> {
                match value {
                    $($value => serde::Deserialize::deserialize(object).map(Self::$variant),)*
                    _ => serde::Deserialize::deserialize(object).map(Self::Unknown),
                }
            }

            fn unknown(object: serde_json::Map<String, serde_json::Value>) -> Self {
                Self::Unknown(object)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::Tagged::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use union;

/// An object whose type a property tells.
pub(crate) trait Tagged: Sized {
    const PROPERTY: &'static str;

    /// Reads the object whose property has this value.
    fn read<'de, D: Deserializer<'de>>(value: &str, object: D) -> Result<Self, D::Error>;

    /// One without the property.
    fn unknown(object: Map<String, Value>) -> Self;

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(TaggedVisitor(PhantomData))
    }
}

struct TaggedVisitor<T>(PhantomData<T>);

impl<'de, T: Tagged> Visitor<'de> for TaggedVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with a `{}`", T::PROPERTY)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<T, A::Error> {
        let Some(first) = entries.next_key::<String>()? else { return Ok(T::unknown(Map::new())) };
        if first == T::PROPERTY {
            // As the server writes it, so that nothing is read twice.
            let value: String = entries.next_value()?;
            let object = Object { first: Some((T::PROPERTY, value.clone())), rest: entries, is_value: false };
            return T::read(&value, MapAccessDeserializer::new(object));
        }
        let mut object = Map::from_iter([(first, entries.next_value()?)]);
        while let Some((key, value)) = entries.next_entry()? {
            object.insert(key, value);
        }
        match object.get(T::PROPERTY).and_then(Value::as_str).map(str::to_owned) {
            Some(value) => read_again(&value, &object).map_err(A::Error::custom),
            None => Ok(T::unknown(object)),
        }
    }
}

/// Reads an object that had to be read to its end to find the property. It is read as text, so that its type is not compiled
/// for values, too.
fn read_again<T: Tagged>(value: &str, object: &Map<String, Value>) -> serde_json::Result<T> {
    let text = serde_json::to_vec(object)?;
    T::read(value, &mut serde_json::Deserializer::from_slice(&text))
}

/// The entries of an object of which the first was read.
struct Object<A> {
    first: Option<(&'static str, String)>,
    rest: A,
    /// Whether the value of the first one is next.
    is_value: bool,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Object<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match &self.first {
            Some((key, _)) => {
                self.is_value = true;
                seed.deserialize(key.into_deserializer()).map(Some)
            }
            None => self.rest.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.first.take().filter(|_| self.is_value) {
            Some((_, value)) => seed.deserialize(value.into_deserializer()),
            None => self.rest.next_value_seed(seed),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Game {
        #[serde(rename = "type")]
        of: String,
        id: u64,
    }

    #[derive(Debug, PartialEq)]
    enum Resource {
        Game(Game),
        Unknown(serde_json::Map<String, serde_json::Value>),
    }

    union!(Resource, "type" { Game = "games" });

    #[test]
    fn the_property_tells_the_type_wherever_it_stands() {
        for text in [r#"{"type":"games","id":1}"#, r#"{"id":1,"type":"games"}"#] {
            let read: Resource = serde_json::from_str(text).unwrap();
            assert_eq!(read, Resource::Game(Game { of: "games".into(), id: 1 }));
            let value: serde_json::Value = serde_json::from_str(text).unwrap();
            assert_eq!(serde_json::to_value(&read).unwrap(), value);
            assert_eq!(serde_json::from_value::<Resource>(value).unwrap(), read);
        }
    }

    #[test]
    fn unknown_types_are_kept() {
        for text in [r#"{"type":"planets","id":"x"}"#, r#"{"id":[1]}"#, "{}", r#"{"a":1,"type":7}"#] {
            let read: Resource = serde_json::from_str(text).unwrap();
            assert!(matches!(read, Resource::Unknown(_)), "{read:?}");
            let written = serde_json::to_value(&read).unwrap();
            assert_eq!(written, serde_json::from_str::<serde_json::Value>(text).unwrap());
        }
    }

    #[test]
    fn what_is_no_such_object_is_an_error() {
        for text in ["7", "[]", r#"{"type":"games","id":"x"}"#, r#"{"type":7}"#, r#"{"type":"games"}"#] {
            assert!(serde_json::from_str::<Resource>(text).is_err(), "{text}");
        }
    }
}
