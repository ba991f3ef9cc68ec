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
        serializer.collect_str(&format_args!("{}%", decimals(self.0, 2)))
    }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&decimals(self.0, 4))
    }
}

/// A number with so many decimals, as the server writes it, or with more where these would lose something.
fn decimals(number: f64, decimals: usize) -> String {
    let text = format!("{number:.decimals$}");
    if text.parse() == Ok(number) { text } else { number.to_string() }
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

    #[test]
    fn more_decimals_than_usual_are_kept() {
        assert_eq!(serde_json::to_string(&Percent(33.333)).unwrap(), r#""33.333%""#);
        assert_eq!(serde_json::to_string(&Fraction(0.06451612)).unwrap(), r#""0.06451612""#);
    }
}
