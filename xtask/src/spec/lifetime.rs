//! How long an answer may be kept, as the spec writes it.

use std::time::Duration;

use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// A number of minutes, hours or days: `30m`, `12h`, `7d`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lifetime {
    number: u32,
    unit: Unit,
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Unit {
    letter: char,
    name: &'static str,
    seconds: u64,
}

const UNITS: [Unit; 3] = [
    Unit { letter: 'm', name: "minute", seconds: 60 },
    Unit { letter: 'h', name: "hour", seconds: 60 * 60 },
    Unit { letter: 'd', name: "day", seconds: 24 * 60 * 60 },
];

impl Lifetime {
    fn parse(text: &str) -> Option<Self> {
        let unit = UNITS.into_iter().find(|unit| text.ends_with(unit.letter))?;
        let digits = text.strip_suffix(unit.letter)?;
        let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && !digits.starts_with('0');
        let number = digits.parse().ok().filter(|_| is_plain)?;
        Some(Self { number, unit })
    }

    pub fn duration(self) -> Duration {
        Duration::from_secs(u64::from(self.number) * self.unit.seconds)
    }

    /// `7 days`.
    pub fn in_words(self) -> String {
        let plural = if self.number == 1 { "" } else { "s" };
        format!("{} {}{plural}", self.number, self.unit.name)
    }
}

impl<'de> Deserialize<'de> for Lifetime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let rule = "is no number of minutes, hours or days, such as `30m`, `12h` or `7d`";
        Self::parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` {rule}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_hours_and_days() {
        let read =
            |text| Lifetime::parse(text).map(|lifetime| (lifetime.duration().as_secs(), lifetime.in_words()));
        assert_eq!(read("30m"), Some((1800, "30 minutes".into())));
        assert_eq!(read("1h"), Some((3600, "1 hour".into())));
        assert_eq!(read("7d"), Some((604_800, "7 days".into())));
        for text in
            ["", "7", "d", "0m", "07d", "+7d", "-1d", "1.5h", "7 d", "7D", "60s", "99999999999d", "true"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
