//! Dates that people typed.

use std::fmt;

use jiff::civil::Date;
use jiff::fmt::temporal::DateTimeParser;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};

/// A date from a field that was once free text: the day if the text names one, else `None`.
///
/// Read are `1991-06-23`, with or without a time of day, and days with the month's English name:
/// `June 23, 1991`, `Jun 23, 1991`, `23 June 1991`. Anything else is `None` and never an error: `1980` names no
/// day, and `06/07/1991` could be one of two. Written as `1991-06-23` or null.
///
/// ```
/// use jiff::civil::date;
/// use retroachievements_client::wire::LooseDate;
///
/// let released: LooseDate = serde_json::from_str(r#""June 23, 1991""#)?;
/// assert_eq!(released.0, Some(date(1991, 6, 23)));
/// let released: LooseDate = serde_json::from_str(r#""1980""#)?;
/// assert_eq!(released.0, None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LooseDate(pub Option<Date>);

super::plain!(LooseDate, Option<Date>);

impl Serialize for LooseDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Some(date) => serializer.collect_str(&date),
            None => serializer.serialize_none(),
        }
    }
}

impl<'de> Deserialize<'de> for LooseDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(LooseDateVisitor).map(Self)
    }
}

struct LooseDateVisitor;

impl Visitor<'_> for LooseDateVisitor {
    type Value = Option<Date>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date, any other text or null")
    }

    fn visit_unit<E: Error>(self) -> Result<Option<Date>, E> {
        Ok(None)
    }

    // A year alone, as a number.
    fn visit_u64<E: Error>(self, _: u64) -> Result<Option<Date>, E> {
        Ok(None)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Option<Date>, E> {
        Ok(parse(value.trim()))
    }
}

static PARSER: DateTimeParser = DateTimeParser::new();

fn parse(text: &str) -> Option<Date> {
    // The parser also takes `19910623`, which could be a number of any kind.
    let is_iso = text.as_bytes().get(4) == Some(&b'-');
    let date = match is_iso {
        // Not as a moment: a day with an offset is the day where it was written.
        true => PARSER.parse_pieces(text).ok()?.date(),
        false => parse_named_month(text)?,
    };
    // A year of two digits would be read as one of the first century.
    (date.year() >= 1000).then_some(date)
}

fn parse_named_month(text: &str) -> Option<Date> {
    const FORMATS: [&str; 4] = ["%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y"];
    FORMATS.iter().find_map(|format| Date::strptime(format, text).ok())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn read(text: &str) -> Option<Date> {
        let json = serde_json::to_string(text).unwrap();
        serde_json::from_str::<LooseDate>(&json).expect(text).0
    }

    #[test]
    fn every_form_is_read() {
        for text in [
            "1991-06-23",
            " 1991-06-23 ",
            "1991-06-23 00:00:00",
            "1991-06-23T23:59:59",
            "1991-06-23T00:00:00.000000Z",
            "1991-06-23T00:00:00+09:00",
            "1991-06-23T23:00:00-08:00",
            "June 23, 1991",
            "june 23, 1991",
            "Jun 23, 1991",
            "23 June 1991",
            "23 Jun 1991",
        ] {
            assert_eq!(read(text), Some(date(1991, 6, 23)), "{text}");
        }
        assert_eq!(read("May 1, 1990"), Some(date(1990, 5, 1)));
        assert_eq!(read("May 01, 1990"), Some(date(1990, 5, 1)));
    }

    #[test]
    fn every_day_of_a_century_is_read_in_every_form() {
        for day in date(1950, 1, 1).series(jiff::Span::new().days(1)).take_while(|day| day.year() < 2050) {
            for format in ["%Y-%m-%d", "%B %d, %Y", "%b %-d, %Y", "%-d %B %Y", "%Y-%m-%d 00:00:00"] {
                let text = day.strftime(format).to_string();
                assert_eq!(read(&text), Some(day), "{text}");
            }
        }
    }

    #[test]
    fn what_names_no_one_day_is_none() {
        for text in [
            "",
            " ",
            "1980",
            "June 1991",
            "1991-06",
            "Q2 1991",
            "06/07/1991",
            "6/23/1991",
            "06-07-1991",
            "23.06.1991",
            "19910623",
            "June 23",
            "June 23, 91",
            "23 Jun 91",
            "0091-06-23",
            "June 31, 1991",
            "1991-02-29",
            "1991-13-01",
            "1991-06-23 or later",
            "Junius 23, 1991",
            "Unreleased",
            "-",
            "\u{0}",
            "1991—06—23",
            "１９９１-06-23",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn no_text_is_an_error() {
        // Every cut of every form, and every form with each byte replaced.
        for form in ["1991-06-23T00:00:00.000000Z", "September 23, 1991", "23 Sep 1991", "१९९१ जून"]
        {
            for (index, character) in form.char_indices() {
                read(&form[..index]);
                read(&form[index..]);
                for other in ['\0', '9', '-', ' ', 'é', '%', character.to_ascii_uppercase()] {
                    read(&[&form[..index], &form[index + character.len_utf8()..]].join(&other.to_string()));
                }
            }
        }
    }

    #[test]
    fn null_and_a_year_are_none_and_other_kinds_errors() {
        for json in ["null", "1980"] {
            assert_eq!(serde_json::from_str::<LooseDate>(json).unwrap(), LooseDate(None));
        }
        for json in ["true", "[]", "{}"] {
            assert!(serde_json::from_str::<LooseDate>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn it_is_written_as_a_date_or_null() {
        let dates = [LooseDate(Some(date(1991, 6, 23))), LooseDate(None)];
        assert_eq!(serde_json::to_string(&dates).unwrap(), r#"["1991-06-23",null]"#);
    }
}
