//! Days and moments as people type them.

use retroachievements::jiff::Timestamp;
use retroachievements::jiff::civil::{Date, DateTime};
use retroachievements::jiff::tz::TimeZone;

/// A day, as `2024-05-01`.
pub(crate) fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "write a day as 2024-05-01".to_string())
}

/// A moment: RFC 3339, or a day with or without a time, in UTC.
pub(crate) fn moment(text: &str) -> Result<Timestamp, String> {
    let unmarked = |text: &str| TimeZone::UTC.to_timestamp(text.parse::<DateTime>().ok()?).ok();
    text.parse().ok().or_else(|| unmarked(text)).ok_or_else(|| {
        "write a time as 2024-05-01T12:00:00Z, or 2024-05-01 for the beginning of that day, UTC".to_string()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_utc_unless_they_say_otherwise() {
        for text in ["2024-05-01", "2024-05-01 00:00:00", "2024-05-01T00:00:00Z", "2024-05-01T02:00:00+02:00"]
        {
            assert_eq!(moment(text).unwrap().to_string(), "2024-05-01T00:00:00Z", "{text}");
        }
        for text in ["", "yesterday", "2024-13-01", "12:00"] {
            assert!(moment(text).is_err(), "{text}");
        }
    }

    #[test]
    fn days_are_days() {
        assert_eq!(date("2024-05-01").unwrap().to_string(), "2024-05-01");
        assert!(date("01.05.2024").unwrap_err().contains("2024-05-01"));
    }
}
