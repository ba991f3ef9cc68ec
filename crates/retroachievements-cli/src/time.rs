//! Dates and times as arguments.

use retroachievements::jiff::Timestamp;
use retroachievements::jiff::civil::{Date, DateTime};
use retroachievements::jiff::tz::TimeZone;

/// Parses a date such as `2024-05-01`.
pub(crate) fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "expected a date such as 2024-05-01".to_string())
}

/// Parses a time: RFC 3339, or a date with or without a time, in UTC.
pub(crate) fn timestamp(text: &str) -> Result<Timestamp, String> {
    let without_zone = |text: &str| TimeZone::UTC.to_timestamp(text.parse::<DateTime>().ok()?).ok();
    text.parse().ok().or_else(|| without_zone(text)).ok_or_else(|| {
        "expected a time such as 2024-05-01T12:00:00Z, or a date such as 2024-05-01 for 00:00 UTC on that day".to_string()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_without_a_zone_are_utc() {
        for text in ["2024-05-01", "2024-05-01 00:00:00", "2024-05-01T00:00:00Z", "2024-05-01T02:00:00+02:00"]
        {
            assert_eq!(timestamp(text).unwrap().to_string(), "2024-05-01T00:00:00Z", "{text}");
        }
        for text in ["", "yesterday", "2024-13-01", "12:00"] {
            assert!(timestamp(text).is_err(), "{text}");
        }
    }

    #[test]
    fn dates_are_iso_8601() {
        assert_eq!(date("2024-05-01").unwrap().to_string(), "2024-05-01");
        assert!(date("01.05.2024").unwrap_err().contains("2024-05-01"));
    }
}
