//! Maps, which PHP writes as an empty list when they have no entry.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

/// A JSON object used as a map; `[]` is read as the empty one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map<K: Ord, V>(pub BTreeMap<K, V>);

impl<K: Ord, V> Default for Map<K, V> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord, V> Deref for Map<K, V> {
    type Target = BTreeMap<K, V>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<K: Ord, V> DerefMut for Map<K, V> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl<K: Ord, V> IntoIterator for Map<K, V> {
    type Item = (K, V);
    type IntoIter = std::collections::btree_map::IntoIter<K, V>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<K: Ord + Serialize, V: Serialize> Serialize for Map<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, K, V> Deserialize<'de> for Map<K, V>
where
    K: Ord + Deserialize<'de>,
    V: Deserialize<'de>,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(MapVisitor(PhantomData))
    }
}

struct MapVisitor<K, V>(PhantomData<(K, V)>);

impl<'de, K, V> Visitor<'de> for MapVisitor<K, V>
where
    K: Ord + Deserialize<'de>,
    V: Deserialize<'de>,
{
    type Value = Map<K, V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object, or an empty list for an empty one")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut map = BTreeMap::new();
        while let Some((key, value)) = entries.next_entry()? {
            map.insert(key, value);
        }
        Ok(Map(map))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        match items.next_element::<serde::de::IgnoredAny>()? {
            None => Ok(Map::default()),
            Some(_) => Err(A::Error::custom("expected an object, found a list with entries")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::UInt;

    #[test]
    fn an_empty_list_is_an_empty_map() {
        assert!(serde_json::from_str::<Map<String, UInt>>("[]").unwrap().is_empty());
        assert!(serde_json::from_str::<Map<String, UInt>>("{}").unwrap().is_empty());
        assert!(serde_json::from_str::<Map<String, UInt>>("[1]").is_err());
    }

    #[test]
    fn entries_are_read_leniently() {
        let map: Map<String, UInt> = serde_json::from_str(r#"{"1": 5, "2": "6"}"#).unwrap();
        assert_eq!(map["2"], UInt(6));
        assert_eq!(serde_json::to_string(&map).unwrap(), r#"{"1":5,"2":6}"#);
    }
}
