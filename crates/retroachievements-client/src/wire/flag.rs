//! Flags, which the server writes in three ways.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

/// A flag that the server sends as `1` or `0` today; `"1"`, `"0"`, `true` and `false` are read too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bit(pub bool);

/// A flag that the server sends as `true` or `false` today; the other forms are read as by [`Bit`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bool(pub bool);

/// A flag that the server sends as `"1"` or `"0"` even today; the other forms are read as by [`Bit`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BitText(pub bool);

super::plain!(Bit, bool);
super::plain!(BitText, bool);
super::plain!(Bool, bool);

impl Serialize for Bit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(u64::from(self.0))
    }
}

impl Serialize for Bool {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(self.0)
    }
}

impl Serialize for BitText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(if self.0 { "1" } else { "0" })
    }
}

impl<'de> Deserialize<'de> for BitText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FlagVisitor).map(Self)
    }
}

impl<'de> Deserialize<'de> for Bool {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FlagVisitor).map(Self)
    }
}

impl<'de> Deserialize<'de> for Bit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FlagVisitor).map(Self)
    }
}

struct FlagVisitor;

impl Visitor<'_> for FlagVisitor {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("0, 1, true or false, as it is or in a string")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        Ok(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<bool, E> {
        match value {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(E::invalid_value(Unexpected::Unsigned(value), &self)),
        }
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<bool, E> {
        Err(E::invalid_value(Unexpected::Signed(value), &self))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<bool, E> {
        match value {
            "0" | "false" => Ok(false),
            "1" | "true" => Ok(true),
            _ => Err(E::invalid_value(Unexpected::Str(value), &self)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read() {
        for json in ["1", r#""1""#, "true", r#""true""#] {
            assert_eq!(serde_json::from_str::<Bit>(json).unwrap(), Bit(true), "{json}");
        }
        for json in ["0", r#""0""#, "false", r#""false""#] {
            assert_eq!(serde_json::from_str::<Bit>(json).unwrap(), Bit(false), "{json}");
        }
    }

    #[test]
    fn what_is_no_flag_is_an_error() {
        for json in ["2", "-1", r#""yes""#, r#""""#, "null", "[]", "1.5"] {
            assert!(serde_json::from_str::<Bit>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn each_is_written_in_its_own_form() {
        assert_eq!(serde_json::to_string(&[Bit(true), Bit(false)]).unwrap(), "[1,0]");
        let flags: [Bool; 3] = serde_json::from_str(r#"[1, "0", true]"#).unwrap();
        assert_eq!(serde_json::to_string(&flags).unwrap(), "[true,false,true]");
        let flags: [BitText; 3] = serde_json::from_str(r#"[1, "0", true]"#).unwrap();
        assert_eq!(serde_json::to_string(&flags).unwrap(), r#"["1","0","1"]"#);
    }
}
