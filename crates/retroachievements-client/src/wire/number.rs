//! Numbers, which older answers have as strings.

use std::fmt;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

/// A whole number that is never negative, read from `3` and `"3"`, written as `3`.
///
/// Numbers with an empty fraction (`3.0`) are read too: PHP writes a whole float so. An empty string is
/// an error, not 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UInt(pub u64);

/// A whole number, read from `-3` and `"-3"`, written as `-3`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Int(pub i64);

/// A number with a fraction, read from `0.5` and `"0.5"`, written as `0.5`; one without is written as `1`.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Float(pub f64);

/// A whole number that is never negative, read as [`UInt`] is, written as `"3"`: an ID of JSON:API.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UIntText(pub u64);

super::plain!(UInt, u64);
super::plain!(UIntText, u64);
super::plain!(Int, i64);
super::plain!(Float, f64);

impl Serialize for UInt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.0)
    }
}

impl Serialize for UIntText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl fmt::Display for UIntText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Int {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl Serialize for Float {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // PHP writes a number without a fraction as a whole one.
        match whole(self.0) {
            Some(whole) => serializer.serialize_i64(whole),
            None => serializer.serialize_f64(self.0),
        }
    }
}

impl<'de> Deserialize<'de> for UInt {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(UIntVisitor).map(Self)
    }
}

impl<'de> Deserialize<'de> for UIntText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(UIntVisitor).map(Self)
    }
}

impl<'de> Deserialize<'de> for Int {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IntVisitor).map(Self)
    }
}

impl<'de> Deserialize<'de> for Float {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FloatVisitor { sign: None }).map(Self)
    }
}

struct UIntVisitor;

impl Visitor<'_> for UIntVisitor {
    type Value = u64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number of 0 or more, or one in a string")
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<u64, E> {
        Ok(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<u64, E> {
        value.try_into().map_err(|_| E::invalid_value(Unexpected::Signed(value), &self))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<u64, E> {
        // Beyond 2^53 a float no longer says which whole number was meant.
        match whole(value) {
            Some(whole) if whole >= 0 => Ok(whole.unsigned_abs()),
            _ => Err(E::invalid_value(Unexpected::Float(value), &self)),
        }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<u64, E> {
        parse_trimmed(value).map_err(|_| E::invalid_value(Unexpected::Str(value), &self))
    }
}

struct IntVisitor;

impl Visitor<'_> for IntVisitor {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number, or one in a string")
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<i64, E> {
        value.try_into().map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<i64, E> {
        whole(value).ok_or_else(|| E::invalid_value(Unexpected::Float(value), &self))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<i64, E> {
        parse_trimmed(value).map_err(|_| E::invalid_value(Unexpected::Str(value), &self))
    }
}

pub(super) struct FloatVisitor {
    /// What may stand behind a number in a string.
    pub(super) sign: Option<char>,
}

impl Visitor<'_> for FloatVisitor {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, or one in a string")?;
        self.sign.map_or(Ok(()), |sign| write!(f, ", perhaps with `{sign}`"))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<f64, E> {
        Ok(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<f64, E> {
        let number = self.sign.and_then(|sign| value.strip_suffix(sign)).unwrap_or(value);
        parse_float(number).ok_or_else(|| E::invalid_value(Unexpected::Str(value), &self))
    }
}

/// Parses a text that may have blanks around it. Few have, so they are looked for last.
fn parse_trimmed<T: FromStr>(text: &str) -> Result<T, T::Err> {
    text.parse().or_else(|_| text.trim().parse())
}

/// The number that is in a text. "NaN" and "inf" are numbers to Rust and not to JSON.
fn parse_float(text: &str) -> Option<f64> {
    text.trim().parse().ok().filter(|number: &f64| number.is_finite())
}

/// The whole number that a float is, if it is one and a float can tell it from its neighbours.
fn whole(value: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn uint(json: &str) -> Option<u64> {
        serde_json::from_str::<UInt>(json).ok().map(u64::from)
    }

    fn int(json: &str) -> Option<i64> {
        serde_json::from_str::<Int>(json).ok().map(i64::from)
    }

    fn float(json: &str) -> Option<f64> {
        serde_json::from_str::<Float>(json).ok().map(f64::from)
    }

    #[test]
    fn a_number_and_a_number_in_a_string_are_the_same() {
        assert_eq!(uint("24272"), Some(24272));
        assert_eq!(uint(r#""24272""#), Some(24272));
        assert_eq!(uint(r#"" 7 ""#), Some(7));
        assert_eq!(uint("18446744073709551615"), Some(u64::MAX));
        assert_eq!(int("-5"), Some(-5));
        assert_eq!(int(r#""-5""#), Some(-5));
        assert_eq!(float("0.25"), Some(0.25));
        assert_eq!(float(r#""0.25""#), Some(0.25));
        assert_eq!(float("1"), Some(1.0));
    }

    #[test]
    fn whole_floats_are_whole_numbers() {
        assert_eq!(uint("4.0"), Some(4));
        assert_eq!(int("-4.0"), Some(-4));
        assert_eq!(uint("4.5"), None);
        assert_eq!(uint("1e300"), None);
    }

    #[test]
    fn what_is_no_number_is_an_error() {
        for json in [r#""""#, r#""x""#, r#""1x""#, "null", "true", "[]", "{}", "-1", r#""-1""#] {
            assert_eq!(uint(json), None, "{json}");
        }
        for json in [r#""NaN""#, r#""inf""#, "null", r#""""#] {
            assert_eq!(float(json), None, "{json}");
        }
    }

    #[test]
    fn written_as_numbers() {
        assert_eq!(serde_json::to_string(&(UInt(3), Int(-3), Float(0.5))).unwrap(), "[3,-3,0.5]");
    }
}
