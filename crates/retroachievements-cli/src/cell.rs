//! Values as people read them: grouped numbers, times on their own clock, durations, ticks and bars.

use std::fmt::Write as _;

use retroachievements::jiff::Timestamp;
use retroachievements::jiff::tz::TimeZone;
use serde_json::Value;

use crate::paint;
use crate::printable;

/// How a value is shown that is more than its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "which of them are used depends on the spec")]
pub(crate) enum Show {
    Text,
    Seconds,
    Minutes,
    /// A part of 100.
    Percent,
    /// A part of 1.
    Share,
    /// A time that stands for a day, wherever one is.
    Day,
    /// Something that is so, or happened.
    Tick,
    /// Beside the others of its column.
    Bar,
}

/// What cells have in common.
#[derive(Clone, Debug)]
pub(crate) struct Style {
    /// In which times are shown.
    pub(crate) zone: TimeZone,
    pub(crate) colour: bool,
}

const TICK: char = '✓';
const PERCENT_WIDTH: f64 = 10.0;
const BAR_WIDTH: f64 = 40.0;

impl Style {
    #[cfg(test)]
    pub(crate) fn plain() -> Self {
        Self { zone: TimeZone::UTC, colour: false }
    }

    pub(crate) fn paint(&self, style: clap::builder::styling::Style, text: &str) -> String {
        if self.colour { paint::paint(style, text) } else { text.to_string() }
    }

    /// A value by itself. `most` is the largest number of its column.
    pub(crate) fn cell(&self, show: Show, path: &str, value: &Value, most: f64) -> String {
        match (show, value.as_f64()) {
            (Show::Tick, _) => self.tick(value),
            (Show::Day, _) => self.day(path, value),
            (Show::Seconds, Some(seconds)) => duration(seconds),
            (Show::Minutes, Some(minutes)) => duration(minutes * 60.0),
            (Show::Percent, Some(percent)) => percentage(percent),
            (Show::Share, Some(share)) => percentage(share * 100.0),
            (Show::Bar, Some(number)) => {
                let width = number_text(most.into()).len();
                format!("{:>width$} {}", self.text(path, value), bar(number / most, BAR_WIDTH))
                    .trim_end()
                    .to_string()
            }
            _ => self.text(path, value),
        }
    }

    fn text(&self, path: &str, value: &Value) -> String {
        match value {
            Value::Null => "-".to_string(),
            Value::String(text) if text.is_empty() => "-".to_string(),
            Value::Bool(true) => "yes".to_string(),
            Value::Bool(false) => "no".to_string(),
            Value::Number(_) if is_id(path) => value.to_string(),
            Value::Number(_) => number_text(value.clone()),
            Value::String(text) => self.time(text, "%Y-%m-%d %H:%M").unwrap_or_else(|| printable::line(text)),
            Value::Array(items) => {
                items.iter().map(|item| self.text(path, item)).collect::<Vec<_>>().join(", ")
            }
            Value::Object(_) => printable::line(&value.to_string()),
        }
    }

    fn day(&self, path: &str, value: &Value) -> String {
        let utc = Self { zone: TimeZone::UTC, ..*self };
        let day = value.as_str().and_then(|text| utc.time(text, "%Y-%m-%d"));
        day.unwrap_or_else(|| self.text(path, value))
    }

    /// A time with its day, as one may want to know when something happened.
    fn tick(&self, value: &Value) -> String {
        match value {
            Value::Null | Value::Bool(false) => String::new(),
            Value::String(text) => match self.time(text, "%Y-%m-%d") {
                Some(day) => format!("{TICK} {day}"),
                None => TICK.to_string(),
            },
            _ => TICK.to_string(),
        }
    }

    /// A time of the API, which is in UTC, in the zone of the user.
    fn time(&self, text: &str, format: &str) -> Option<String> {
        let is_time = text.len() >= "2024-05-01T12:00:00Z".len() && text.ends_with('Z');
        let time: Timestamp = text.parse().ok().filter(|_| is_time)?;
        Some(time.to_zoned_datetime(self.zone.clone()).strftime(format).to_string())
    }
}

/// IDs are names, and so have no groups of digits.
fn is_id(path: &str) -> bool {
    let name = path.rsplit('.').next().unwrap_or_default();
    matches!(name, "id" | "ids") || name.ends_with("Id") || name.ends_with("Ids")
}

/// `1,234,567`.
fn number_text(value: Value) -> String {
    let Some(number) = value.as_i64() else { return float_text(&value) };
    group(&number.to_string())
}

/// A fraction as it is, but a whole number without `.0`.
fn float_text(value: &Value) -> String {
    match value.as_f64() {
        Some(number) if number.fract() == 0.0 => group(&format!("{number}")),
        _ => value.to_string(),
    }
}

pub(crate) fn group(digits: &str) -> String {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |digits| ("-", digits));
    let mut text = sign.to_string();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The two largest units: `1 h 42 min`.
fn duration(seconds: f64) -> String {
    const UNITS: [(&str, u64); 4] = [("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1)];
    let sign = if seconds <= -1.0 { "-" } else { "" };
    // Never larger than what a table can show.
    let mut rest = seconds.abs() as u64;
    let mut text = String::new();
    let first = UNITS.iter().position(|(_, size)| rest >= *size).unwrap_or(UNITS.len() - 1);
    for (unit, size) in UNITS.iter().skip(first).take(2) {
        let number = rest / size;
        rest %= size;
        if number > 0 || text.is_empty() {
            // Writing to a `String` does not fail.
            let _ = write!(
                text,
                "{}{} {unit}",
                if text.is_empty() { sign } else { " " },
                group(&number.to_string())
            );
        }
    }
    text
}

/// `66.7 % ██████▋`.
fn percentage(percent: f64) -> String {
    format!("{percent:5.1} % {}", bar(percent / 100.0, PERCENT_WIDTH)).trim_end().to_string()
}

/// A bar for a part of 1, in eighths of a character.
fn bar(part: f64, width: f64) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = (part.clamp(0.0, 1.0) * width * 8.0).round() as usize;
    "█".repeat(eighths / 8) + EIGHTHS[eighths % 8]
}

#[cfg(test)]
mod tests {
    use retroachievements::jiff::tz::offset;
    use serde_json::json;

    use super::*;

    fn cell(show: Show, path: &str, value: Value) -> String {
        Style::plain().cell(show, path, &value, 2000.0)
    }

    #[test]
    fn numbers_are_grouped_and_ids_are_not() {
        for (path, value, expected) in [
            ("points", json!(0), "0"),
            ("points", json!(999), "999"),
            ("points", json!(1000), "1,000"),
            ("points", json!(-1234567), "-1,234,567"),
            ("rating", json!(0.25), "0.25"),
            ("rating", json!(1234.0), "1,234"),
            ("game.id", json!(12345), "12345"),
            ("gameId", json!(12345), "12345"),
            ("achievementIds", json!([1000, 2]), "1000, 2"),
            ("labels", json!(["a", "b"]), "a, b"),
            ("labels", json!([]), ""),
        ] {
            assert_eq!(cell(Show::Text, path, value), expected);
        }
    }

    #[test]
    fn durations_have_two_units() {
        for (seconds, expected) in [
            (0, "0 s"),
            (59, "59 s"),
            (60, "1 min"),
            (754, "12 min 34 s"),
            (6120, "1 h 42 min"),
            (3600, "1 h"),
            (90_000, "1 d 1 h"),
            (-86_400, "-1 d"),
            (100_000_000, "1,157 d 9 h"),
        ] {
            assert_eq!(cell(Show::Seconds, "", json!(seconds)), expected);
        }
        assert_eq!(cell(Show::Minutes, "", json!(102)), "1 h 42 min");
        assert_eq!(cell(Show::Minutes, "", json!(null)), "-");
    }

    #[test]
    fn shares_have_a_bar() {
        assert_eq!(cell(Show::Percent, "", json!(66.67)), " 66.7 % ██████▋");
        assert_eq!(cell(Show::Share, "", json!(1)), "100.0 % ██████████");
        assert_eq!(cell(Show::Share, "", json!(0)), "  0.0 %");
        assert_eq!(cell(Show::Bar, "", json!(1000)), format!("1,000 {}", "█".repeat(20)));
        assert_eq!(cell(Show::Bar, "", json!(0)), "    0");
    }

    #[test]
    fn what_is_so_has_a_tick() {
        for (value, expected) in [
            (json!(true), "✓"),
            (json!(false), ""),
            (json!(null), ""),
            (json!("2024-05-01T23:30:00Z"), "✓ 2024-05-01"),
            (json!("on"), "✓"),
        ] {
            assert_eq!(cell(Show::Tick, "", value), expected);
        }
    }

    #[test]
    fn times_are_local() {
        let style = Style { zone: TimeZone::fixed(offset(2)), colour: false };
        let cell = |show, text: &str| style.cell(show, "", &json!(text), 0.0);
        assert_eq!(cell(Show::Text, "2024-05-01T23:30:00Z"), "2024-05-02 01:30");
        assert_eq!(cell(Show::Tick, "2024-05-01T23:30:00Z"), "✓ 2024-05-02");
        assert_eq!(cell(Show::Text, "2024-05-01"), "2024-05-01");
        assert_eq!(cell(Show::Day, "2024-05-01T23:30:00Z"), "2024-05-01");
        assert_eq!(cell(Show::Day, "soon"), "soon");
        assert_eq!(cell(Show::Text, "at 2024-05-01T23:30:00Z"), "at 2024-05-01T23:30:00Z");
    }
}
