//! Times and dates. Everything the server says is UTC, marked as such or not.

use std::fmt;

use jiff::Timestamp;
use jiff::civil;
use jiff::fmt::temporal::{DateTimeParser, DateTimePrinter};
use jiff::tz::TimeZone;
use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

/// A moment that the server writes as `2022-07-12 19:06:34`, without a mark for the time zone, in UTC.
///
/// Like [`IsoTime`] it reads all forms; the two differ in the form that they write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SqlTime(pub Timestamp);

/// A moment that the server writes as `2023-10-27T00:19:05.000000Z`.
///
/// Like [`SqlTime`] it reads all forms, with an offset from UTC too; the two differ in the form that
/// they write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsoTime(pub Timestamp);

/// A moment that the server writes as `2023-10-27T00:19:05+00:00`; it reads all forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OffsetTime(pub Timestamp);

/// A day, as `1991-06-23`. A time of day behind it, which older answers have, is read and left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub civil::Date);

super::plain!(SqlTime, Timestamp);
super::plain!(IsoTime, Timestamp);
super::plain!(OffsetTime, Timestamp);
super::plain!(Date, civil::Date);

impl Serialize for SqlTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Not by strftime, which writes years before 0 in a form that nothing reads.
        serializer.serialize_str(&PRINTER.datetime_to_string(&utc(self.0)))
    }
}

impl Serialize for IsoTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Microseconds, as the server writes it; more only where they would lose something.
        let digits = if self.0.subsec_nanosecond() % 1000 == 0 { 6 } else { 9 };
        serializer.collect_str(&format_args!("{:.*}", digits, self.0))
    }
}

impl Serialize for OffsetTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{}+00:00", utc(self.0)))
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for SqlTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TimeVisitor).map(Self)
    }
}

impl<'de> Deserialize<'de> for IsoTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TimeVisitor).map(Self)
    }
}

impl<'de> Deserialize<'de> for OffsetTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TimeVisitor).map(Self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(DateVisitor).map(Self)
    }
}

static PARSER: DateTimeParser = DateTimeParser::new();

/// Prints `2022-07-12 19:06:34`, and a fraction of a second where there is one.
static PRINTER: DateTimePrinter = DateTimePrinter::new().separator(b' ');

fn utc(time: Timestamp) -> civil::DateTime {
    TimeZone::UTC.to_datetime(time)
}

struct TimeVisitor;

impl Visitor<'_> for TimeVisitor {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a time such as 2022-07-12 19:06:34 or 2022-07-12T19:06:34.000000Z")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Timestamp, E> {
        parse_time(value).ok_or_else(|| E::invalid_value(Unexpected::Str(value), &self))
    }
}

struct DateVisitor;

impl Visitor<'_> for DateVisitor {
    type Value = civil::Date;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date such as 1991-06-23")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<civil::Date, E> {
        PARSER.parse_date(value.trim()).map_err(|_| E::invalid_value(Unexpected::Str(value), &self))
    }
}

fn parse_time(text: &str) -> Option<Timestamp> {
    if let Some(time) = parse_usual(text.as_bytes()) {
        return Some(time);
    }
    let text = text.trim();
    // What follows the seconds tells the forms apart: an offset (`Z`, `+00:00`) or nothing.
    let marked = text.get(19..).is_some_and(|rest| rest.contains(['Z', 'z', '+', '-']));
    if marked {
        return PARSER.parse_timestamp(text).ok();
    }
    let datetime = PARSER.parse_datetime(text).ok()?;
    TimeZone::UTC.to_timestamp(datetime).ok()
}

/// The moment in one of the forms that the server writes today. Lists are full of them, and the general parser
/// takes several times as long.
fn parse_usual(text: &[u8]) -> Option<Timestamp> {
    let (head, tail) = text.split_first_chunk::<19>()?;
    let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b' ' | b'T', h1, h2, b':', i1, i2, b':', s1, s2] = head
    else {
        return None;
    };
    if !matches!(tail, b"" | b"Z" | b".000000Z" | b"+00:00") {
        return None;
    }
    let year = i16::from(two_digits(y1, y2)?) * 100 + i16::from(two_digits(y3, y4)?);
    let date = civil::Date::new(year, two_digits(m1, m2)?, two_digits(d1, d2)?).ok()?;
    let time = civil::Time::new(two_digits(h1, h2)?, two_digits(i1, i2)?, two_digits(s1, s2)?, 0).ok()?;
    TimeZone::UTC.to_timestamp(date.to_datetime(time)).ok()
}

fn two_digits(tens: u8, ones: u8) -> Option<i8> {
    match (tens, ones) {
        (b'0'..=b'9', b'0'..=b'9') => Some(((tens - b'0') * 10 + (ones - b'0')) as i8),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOMENT: &str = "2023-10-27T00:19:05Z";

    #[test]
    fn every_form_of_a_time_is_read() {
        let forms = [
            "2023-10-27 00:19:05",
            "2023-10-27T00:19:05",
            "2023-10-27 00:19:05.000000",
            "2023-10-27T00:19:05Z",
            "2023-10-27T00:19:05.000000Z",
            "2023-10-27T00:19:05+00:00",
            "2023-10-27T02:19:05.000+02:00",
        ];
        let moment: Timestamp = MOMENT.parse().unwrap();
        for form in forms {
            let json = format!("{form:?}");
            assert_eq!(serde_json::from_str::<SqlTime>(&json).unwrap().0, moment, "{form}");
            assert_eq!(serde_json::from_str::<IsoTime>(&json).unwrap().0, moment, "{form}");
        }
    }

    #[test]
    fn the_usual_forms_are_read_as_the_general_parser_reads_them() {
        let digits = "2024-02-29 23:59:59";
        let texts = (0..digits.len()).flat_map(|index| {
            // Each byte replaced by each ASCII one: wrong digits, wrong separators, days that are none.
            (0..128_u8).map(move |byte| {
                let mut text = digits.as_bytes().to_vec();
                text[index] = byte;
                String::from_utf8(text).unwrap()
            })
        });
        let mut read = 0;
        for text in texts {
            for tail in ["", "Z", ".000000Z", "+00:00"] {
                let text = format!("{text}{tail}");
                let Some(time) = parse_usual(text.as_bytes()) else { continue };
                let datetime: civil::DateTime = PARSER.parse_datetime(&text[..19]).unwrap();
                assert_eq!(time, TimeZone::UTC.to_timestamp(datetime).unwrap(), "{text}");
                read += 1;
            }
        }
        assert!(read > 4 * 50, "{read}");
        assert_eq!(parse_usual(b"2023-02-29 00:00:00"), None);
        assert_eq!(parse_usual(b"2024-02-29 24:00:00"), None);
    }

    #[test]
    fn blanks_around_a_time_are_overlooked() {
        let time: SqlTime = serde_json::from_str(r#"" 2023-10-27 00:19:05 ""#).unwrap();
        assert_eq!(time.0.to_string(), MOMENT);
    }

    #[test]
    fn a_day_alone_is_its_midnight() {
        let time: SqlTime = serde_json::from_str(r#""2013-05-29""#).unwrap();
        assert_eq!(time.0.to_string(), "2013-05-29T00:00:00Z");
    }

    #[test]
    fn what_is_no_time_is_an_error() {
        for json in [r#""""#, r#""yesterday""#, r#""2023-13-01 00:00:00""#, "1698365945", "null", "[]"] {
            assert!(serde_json::from_str::<SqlTime>(json).is_err(), "{json}");
        }
        assert!(serde_json::from_str::<Date>(r#""June 23, 1991""#).is_err());
    }

    #[test]
    fn each_writes_its_own_form() {
        let moment: Timestamp = MOMENT.parse().unwrap();
        assert_eq!(serde_json::to_string(&SqlTime(moment)).unwrap(), r#""2023-10-27 00:19:05""#);
        assert_eq!(serde_json::to_string(&IsoTime(moment)).unwrap(), r#""2023-10-27T00:19:05.000000Z""#);
    }

    #[test]
    fn fractions_of_a_second_and_years_before_0_are_kept() {
        for moment in ["2023-10-27T00:19:05.123456789Z", "-000001-01-03T00:00:00Z"] {
            survives(moment.parse().unwrap());
        }
    }

    fn survives(moment: Timestamp) {
        let json = serde_json::to_string(&SqlTime(moment)).unwrap();
        assert_eq!(serde_json::from_str::<SqlTime>(&json).unwrap().0, moment, "{json}");
        let json = serde_json::to_string(&IsoTime(moment)).unwrap();
        assert_eq!(serde_json::from_str::<IsoTime>(&json).unwrap().0, moment, "{json}");
        let json = serde_json::to_string(&OffsetTime(moment)).unwrap();
        assert_eq!(serde_json::from_str::<OffsetTime>(&json).unwrap().0, moment, "{json}");
    }

    #[test]
    fn dates_lose_a_time_of_day() {
        let date: Date = serde_json::from_str(r#""1992-06-02 00:00:00""#).unwrap();
        assert_eq!(serde_json::to_string(&date).unwrap(), r#""1992-06-02""#);
    }
}
