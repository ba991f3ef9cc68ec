//! Objects that can be missing, for which PHP writes an empty list.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};

/// An optional object: null and `[]`, which PHP writes for an empty object, are `None`.
pub(super) struct OptionalObject<T>(pub(super) Option<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OptionalObject<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OptionalVisitor(PhantomData)).map(Self)
    }
}

struct OptionalVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OptionalVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object, null or an empty list")
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Option<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(entries)).map(Some)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Option<T>, A::Error> {
        match items.next_element::<IgnoredAny>()? {
            None => Ok(None),
            Some(_) => Err(A::Error::invalid_type(Unexpected::Other("list with entries"), &self)),
        }
    }
}

#[cfg(test)]
mod tests {
    #[derive(Debug, PartialEq)]
    struct Game {
        id: u8,
    }

    crate::wire::object!(Game { 0 id = "ID" required, });

    struct Summary {
        game: Option<Game>,
    }

    crate::wire::object!(Summary { 0 game = "game" optional_object, });

    fn read(json: &str) -> Result<Option<Game>, (String, String)> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        serde_path_to_error::deserialize::<_, Summary>(&mut deserializer)
            .map(|summary| summary.game)
            .map_err(|error| (error.path().to_string(), error.inner().to_string()))
    }

    #[test]
    fn nothing_has_three_forms() {
        for json in ["{}", r#"{"game":null}"#, r#"{"game":[]}"#] {
            assert_eq!(read(json), Ok(None), "{json}");
        }
        assert_eq!(read(r#"{"game":{"ID":1}}"#), Ok(Some(Game { id: 1 })));
        assert_eq!(read(r#"{"game":{"id":1}}"#), Ok(Some(Game { id: 1 })));
    }

    #[test]
    fn anything_else_is_an_error_with_its_path() {
        let expected = "expected an object, null or an empty list";
        for (json, found) in [
            ("[1]", "list with entries"),
            (r#"[{"ID":1}]"#, "list with entries"),
            ("1", "integer `1`"),
            ("false", "boolean `false`"),
            (r#""""#, r#"string """#),
        ] {
            let (path, error) = read(&format!(r#"{{"game":{json}}}"#)).unwrap_err();
            assert_eq!(path, "game");
            assert!(error.starts_with(&format!("invalid type: {found}, {expected}")), "{error}");
        }
        assert_eq!(read(r#"{"game":{"ID":"x"}}"#).unwrap_err().0, "game.ID");
        assert!(read(r#"{"game":{}}"#).unwrap_err().1.starts_with("missing field `ID`"));
    }
}
