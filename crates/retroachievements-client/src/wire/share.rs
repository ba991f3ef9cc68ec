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
        serializer.collect_str(&format_args!("{}%", with_digits(self.0, 2)))
    }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&with_digits(self.0, 4))
    }
}

/// The number with as many digits as the server writes, or all of them if these would not do.
fn with_digits(number: f64, digits: usize) -> String {
    let text = format!("{number:.digits$}");
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
    fn no_digit_is_lost() {
        for (json, written) in [("37.64062", r#""37.64062%""#), ("37.6", r#""37.60%""#), ("1e300", "")] {
            let percent: Percent = serde_json::from_str(json).unwrap();
            let text = serde_json::to_string(&percent).unwrap();
            assert!(written.is_empty() || text == written, "{text}");
            assert_eq!(serde_json::from_str::<Percent>(&text).unwrap(), percent);
        }
    }

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
