//! Lists, which PHP writes as an object when their keys have gaps.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// Reads a list, or an object whose values are the list.
pub fn list<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    deserializer.deserialize_any(ListVisitor(PhantomData))
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list, or an object that is one")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::new();
        while let Some((_, item)) = entries.next_entry::<IgnoredAny, T>()? {
            list.push(item);
        }
        Ok(list)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_is_the_list_of_its_values() {
        let read = |json: &str| list::<_, u8>(&mut serde_json::Deserializer::from_str(json));
        assert_eq!(read("[3, 1]").unwrap(), [3, 1]);
        assert_eq!(read(r#"{"2": 3, "0": 1}"#).unwrap(), [3, 1]);
        assert!(read("[]").unwrap().is_empty() && read("{}").unwrap().is_empty());
        assert!(read("null").is_err() && read("3").is_err());
    }
}
