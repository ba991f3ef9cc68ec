//! Shares of a whole, which the server writes as text.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::number::FloatVisitor;

/// Percent, which the server writes as `"12.50%"`: here 12.5. Numbers and text without the sign are read too.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Percent(pub f64);

/// A part of 1, which the server writes as `"0.3714"`; numbers are read too.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Fraction(pub f64);

super::plain!(Percent, f64);
super::plain!(Fraction, f64);

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:.2}%", self.0))
    }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:.4}", self.0))
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FloatVisitor { sign: Some('%') }).map(Self)
    }
}

impl<'de> Deserialize<'de> for Fraction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FloatVisitor { sign: Some('%') }).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read() {
        for json in [r#""12.50%""#, r#""12.5""#, "12.5"] {
            assert_eq!(serde_json::from_str::<Percent>(json).unwrap().0, 12.5, "{json}");
            assert_eq!(serde_json::from_str::<Fraction>(json).unwrap().0, 12.5, "{json}");
        }
        assert_eq!(serde_json::from_str::<Fraction>("1").unwrap().0, 1.0);
        for json in [r#""%""#, r#""NaN%""#, r#""half""#, "null", "true"] {
            assert!(serde_json::from_str::<Percent>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn each_is_written_in_its_own_form() {
        assert_eq!(serde_json::to_string(&Percent(12.5)).unwrap(), r#""12.50%""#);
        assert_eq!(serde_json::to_string(&Fraction(1.0)).unwrap(), r#""1.0000""#);
    }
}
