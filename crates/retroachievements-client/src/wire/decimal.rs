//! Decimal numbers in text, whose digits are part of what the server says.

use std::fmt;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

/// A decimal number that the server writes as text with a fixed number of digits, such as `"4.50"`.
///
/// It keeps the text, so it is written as it was read. A JSON number is read too, and written as text.
/// Two decimals are equal if their texts are: `"4.5"` and `"4.50"` differ, their [`value`](Self::value)s do not.
///
/// ```
/// use retroachievements_client::wire::Decimal;
///
/// let rating: Decimal = serde_json::from_str(r#""4.50""#)?;
/// assert_eq!(rating.value(), 4.5);
/// assert_eq!(serde_json::to_string(&rating)?, r#""4.50""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decimal(Box<str>);

/// The text is no decimal number: an optional `-`, digits, and perhaps a point and more digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidDecimal;

impl Decimal {
    /// The number as text, with all digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number.
    pub fn value(&self) -> f64 {
        // `from_str` lets nothing through that does not parse.
        self.0.parse().unwrap_or_default()
    }
}

impl Default for Decimal {
    fn default() -> Self {
        Self("0".into())
    }
}

impl From<Decimal> for f64 {
    fn from(decimal: Decimal) -> Self {
        decimal.value()
    }
}

impl FromStr for Decimal {
    type Err = InvalidDecimal;

    fn from_str(text: &str) -> Result<Self, InvalidDecimal> {
        let text = text.trim();
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
        let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let is_finite = || text.parse().is_ok_and(f64::is_finite);
        match are_digits(whole) && are_digits(fraction) && is_finite() {
            true => Ok(Self(text.into())),
            false => Err(InvalidDecimal),
        }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Display for InvalidDecimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a decimal number such as 4.50")
    }
}

impl std::error::Error for InvalidDecimal {}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DecimalVisitor)
    }
}

struct DecimalVisitor;

impl Visitor<'_> for DecimalVisitor {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number, as it is or in a string")
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Decimal, E> {
        Ok(Decimal(value.to_string().into()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Decimal, E> {
        Ok(Decimal(value.to_string().into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Decimal, E> {
        // Rust writes a float without an exponent; only infinity and NaN are refused.
        value.to_string().parse().map_err(|_| E::invalid_value(Unexpected::Float(value), &self))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Decimal, E> {
        value.parse().map_err(|_| E::invalid_value(Unexpected::Str(value), &self))
    }
}

#[cfg(test)]
mod tests {
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error as ValueError, F64Deserializer};

    use super::*;

    fn read(json: &str) -> Option<Decimal> {
        serde_json::from_str(json).ok()
    }

    #[test]
    fn text_is_written_as_it_was_read() {
        let long = format!("\"0.{}\"", "3".repeat(60));
        for json in [r#""4.50""#, r#""0""#, r#""-0.00""#, r#""100""#, r#""007.10""#, &long] {
            assert_eq!(serde_json::to_string(&read(json).unwrap()).unwrap(), *json);
        }
        assert_eq!(read(r#"" 4.50 ""#), read(r#""4.50""#));
    }

    #[test]
    fn every_number_of_two_digits_keeps_text_and_value() {
        for hundredths in -1000..=1000 {
            let value = f64::from(hundredths) / 100.0;
            let text = format!("{value:.2}");
            let decimal: Decimal = text.parse().unwrap();
            assert_eq!((decimal.as_str(), decimal.value()), (&*text, value));
        }
    }

    #[test]
    fn numbers_are_read_too() {
        for (json, text) in [("4.5", "4.5"), ("4", "4"), ("-4", "-4"), ("-0.25", "-0.25"), ("1e3", "1000")] {
            let decimal = read(json).unwrap();
            assert_eq!(decimal.as_str(), text, "{json}");
            assert_eq!(read(&serde_json::to_string(&decimal).unwrap()), Some(decimal), "{json}");
        }
        assert_eq!(read("1e300").unwrap().value(), 1e300);
        assert_eq!(read("1e-9").unwrap().value(), 1e-9);
    }

    #[test]
    fn what_is_no_finite_decimal_number_is_an_error() {
        let huge = "9".repeat(400);
        for text in [
            "", " ", "-", ".", "4.", ".5", "+4.5", "--1", "1.2.3", "4,50", "1e3", "NaN", "inf", "0x1", "٤",
            "1 2", &huge,
        ] {
            assert_eq!(text.parse::<Decimal>(), Err(InvalidDecimal), "{text}");
            assert_eq!(read(&serde_json::to_string(text).unwrap()), None, "{text}");
        }
        for json in ["null", "true", "[]", "{}"] {
            assert_eq!(read(json), None, "{json}");
        }
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let deserializer: F64Deserializer<ValueError> = value.into_deserializer();
            assert!(Decimal::deserialize(deserializer).is_err());
        }
    }
}
