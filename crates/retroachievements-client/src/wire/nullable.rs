//! Fields that can be null or absent, with a difference between the two.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

/// A value that can be null. In an `Option`, `None` is an absent field and `Some(Nullable(None))` is null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Nullable<T>(pub Option<T>);

impl<T> Default for Nullable<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::*;

    #[derive(Debug, PartialEq, Serialize)]
    struct Fields {
        #[serde(skip_serializing_if = "Option::is_none")]
        field: Option<Nullable<u8>>,
    }

    crate::wire::object!(Fields { 0 field = "field" nullable, });

    #[test]
    fn null_is_not_absent() {
        for json in ["{}", r#"{"field":null}"#, r#"{"field":1}"#] {
            let fields: Fields = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&fields).unwrap(), json);
        }
    }
}
