//! Filters: how each reads its value, and which rows it keeps.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use serde_json::Value;

use super::fault::Fault;
use super::query::{Given, Query};
use super::row::has;
use crate::php;

/// A filter of a resource type.
#[derive(Debug)]
pub(super) struct Filter {
    pub(super) name: &'static str,
    pub(super) class: Class,
}

/// How a filter reads its value.
#[derive(Debug)]
pub(super) enum Class {
    /// IDs of the rows, with commas or as an array.
    Ids,
    /// The same, over which the server fails if there is one.
    BrokenIds,
    /// A number that the database compares with: text by its leading digits.
    Number,
    /// One whole number; the server fails over anything else.
    Integer,
    /// Whole numbers; what is none is left out. The server fails over nothing at all.
    Integers,
    /// Whole numbers, of which none may be wrong. What each is called.
    Checked { what: &'static str, is_single: bool, empty: Empty },
    /// Some words, or else what the server says.
    Words { what: &'static str, of: &'static str },
    /// The same as a rule of the parameter.
    Listed(&'static str),
    /// Some words; unknown ones ask for nothing, or for everything.
    Lenient { of: &'static str, unknown_is_all: bool },
    /// A text in any case.
    Text,
    /// A part of a text in any case, where `%` stands for any characters and `_` for one.
    Like,
    /// `true`, `1`, `false` or `0`.
    Flag { is_checked: bool },
    /// `true`, `1`, `false` or `0`, or else what the server says.
    Boolean,
    /// What PHP takes for true or false, or else what the server says.
    PhpBoolean,
    /// Numbers from 1 on, of which none may be wrong, and at least one.
    Positive,
    /// ULIDs of players.
    Players,
    /// A time, and the first one that counts.
    From,
    /// A time, and the last one that counts: all of the day if it is one.
    To,
    /// A player, by name or ULID.
    Player { empty: Empty },
    /// A number from 1 on, and the highest that counts.
    AtMost,
    /// One of some ways, for which the list is made.
    Choice { what: &'static str, of: &'static str, empty: Empty },
}

/// What an empty value means.
#[derive(Clone, Copy, Debug)]
pub(super) enum Empty {
    Ignored,
    Nothing,
    Fails,
}

/// Which rows are kept, by what they are asked for.
#[derive(Debug, PartialEq)]
pub(super) enum Test {
    All,
    Nothing,
    /// One of these numbers or texts.
    OneOf(Vec<Value>),
    From(Timestamp),
    Before(Timestamp),
    AtMost(u64),
    /// Like a pattern of SQL, in lower case.
    Like(String),
}

impl Filter {
    pub(super) const fn new(name: &'static str, class: Class) -> Self {
        Self { name, class }
    }

    /// What is wrong by the rules of parameters.
    pub(super) fn problem(&self, query: &Query) -> Option<(String, String)> {
        let given = query.filter(self.name)?;
        let parameter = format!("filter.{}", self.name);
        match self.class {
            Class::Listed(of) => {
                let wrong = given.text().split(',').find(|item| !item.is_empty() && !has(of, item))?;
                let of = of.replace(' ', ", ");
                Some((parameter, format!("The filter value \"{wrong}\" is invalid. Allowed values: {of}.")))
            }
            Class::Flag { is_checked: true } if !["true", "1", "false", "0", ""].contains(&given.text()) => {
                Some((parameter.clone(), format!("The selected {parameter} is invalid.")))
            }
            _ => None,
        }
    }

    pub(super) fn test(&self, given: &Given) -> Result<Test, Fault> {
        let (text, items) = (given.text(), given.items());
        let numbers = || {
            let numbers = items.iter().filter_map(|item| item.parse::<u64>().ok());
            Test::OneOf(numbers.map(Value::from).collect())
        };
        let words = || Test::OneOf(items.iter().map(|item| Value::from(item.to_lowercase())).collect());
        let is_true = || vec![Value::from(matches!(text.to_ascii_lowercase().as_str(), "true" | "1"))];
        Ok(match self.class {
            Class::Ids => words(),
            Class::BrokenIds if items.is_empty() => Test::Nothing,
            Class::BrokenIds => return Err(Fault::Server),
            Class::Number => Test::OneOf(vec![php::sql_id(text).into()]),
            Class::Integer => Test::OneOf(vec![text.parse::<i64>().map_err(|_| Fault::Server)?.into()]),
            Class::Integers | Class::Text | Class::Like if items.is_empty() => return Err(Fault::Server),
            Class::Integers => numbers(),
            Class::Checked { empty, .. } if items.is_empty() => empty.test()?,
            Class::Checked { what, is_single, .. } => {
                let is_wrong = |item: &&&str| item.parse::<u64>().is_err();
                let wrong =
                    if is_single { Some(&text).filter(is_wrong) } else { items.iter().find(is_wrong) };
                match wrong {
                    Some(wrong) => return Err(Fault::Filter(format!("Invalid {what} id [{wrong}]."))),
                    None => numbers(),
                }
            }
            Class::Words { .. } if items.is_empty() => Test::All,
            Class::Words { what, of } => match items.iter().find(|item| !has(of, item)) {
                Some(wrong) => return Err(Fault::Filter(format!("Unknown {what} [{wrong}]."))),
                None if items.contains(&"all") => Test::All,
                None => words(),
            },
            Class::Listed(_) if matches!(given, Given::Array(_)) => return Err(Fault::Server),
            Class::Listed(_) => words(),
            Class::Lenient { .. } if items.is_empty() => return Err(Fault::Server),
            Class::Lenient { of, unknown_is_all } => {
                let is_unknown = |item: &&str| !has(of, item);
                if items.contains(&"all") || (unknown_is_all && items.iter().any(is_unknown)) {
                    Test::All
                } else {
                    words()
                }
            }
            Class::Text => Test::OneOf(vec![text.to_lowercase().into()]),
            Class::Like => Test::Like(format!("%{}%", text.to_lowercase())),
            Class::Flag { .. } => Test::OneOf(is_true()),
            Class::Boolean => match text.to_ascii_lowercase().as_str() {
                "true" | "1" | "false" | "0" => Test::OneOf(is_true()),
                _ => {
                    let name = self.name;
                    return Err(Fault::Filter(format!(
                        "Unknown {name} filter value [{text}]; expected true or false."
                    )));
                }
            },
            Class::PhpBoolean => match text.to_ascii_lowercase().as_str() {
                "true" | "1" | "yes" | "on" => Test::OneOf(vec![true.into()]),
                "false" | "0" | "no" | "off" | "" => Test::OneOf(vec![false.into()]),
                _ => return Err(self.expected(text, "a boolean")),
            },
            Class::Positive => {
                let is_right = |item: &&str| item.parse::<u64>().is_ok_and(|number| number > 0);
                if items.is_empty() || !items.iter().all(is_right) {
                    return Err(self.expected(text, "one or more positive integer event IDs"));
                }
                numbers()
            }
            Class::Players if items.is_empty() => Test::All,
            Class::Players => words(),
            Class::From | Class::To if text.is_empty() => return Err(Fault::Server),
            Class::From => time(text).map_or(Test::All, |(from, _)| Test::From(from)),
            Class::To => time(text).map_or(Test::Nothing, |(_, end)| Test::Before(end)),
            Class::Player { empty } if text.is_empty() => empty.test()?,
            Class::Player { .. } => Test::OneOf(vec![text.to_lowercase().into()]),
            Class::AtMost => text.parse().ok().filter(|most| *most > 0).map_or(Test::Nothing, Test::AtMost),
            Class::Choice { empty: Empty::Ignored, .. } if text.is_empty() => Test::All,
            Class::Choice { what, of, .. } if !has(of, text) => {
                return Err(Fault::Filter(format!("Unknown {what} [{text}].")));
            }
            Class::Choice { .. } => Test::All,
        })
    }
}

impl Filter {
    fn expected(&self, text: &str, what: &str) -> Fault {
        Fault::Filter(format!("Invalid {} filter [{text}]. Expected {what}.", self.name))
    }
}

impl Empty {
    fn test(self) -> Result<Test, Fault> {
        match self {
            Self::Ignored => Ok(Test::All),
            Self::Nothing => Ok(Test::Nothing),
            Self::Fails => Err(Fault::Server),
        }
    }
}

impl Test {
    /// Whether a row with this fact is kept. Of a row with several, one is enough.
    pub(super) fn keeps(&self, fact: &Value) -> bool {
        if let Value::Array(facts) = fact {
            return *self == Self::All || facts.iter().any(|fact| self.keeps(fact));
        }
        let time = || fact.as_str().and_then(|text| text.parse::<Timestamp>().ok());
        match self {
            Self::All => true,
            Self::Nothing => false,
            Self::OneOf(values) => values.contains(fact),
            Self::From(from) => time().is_some_and(|time| time >= *from),
            Self::Before(end) => time().is_some_and(|time| time < *end),
            Self::Like(pattern) => fact.as_str().is_some_and(|text| is_like(&text.to_lowercase(), pattern)),
            Self::AtMost(most) => fact.as_u64().is_some_and(|number| number <= *most),
        }
    }
}

/// Whether a text is like a pattern of SQL.
fn is_like(text: &str, pattern: &str) -> bool {
    let (mut rest, mut after) = (pattern.chars(), text.chars());
    match (rest.next(), after.next()) {
        (None, one) => one.is_none(),
        (Some('%'), one) => {
            is_like(text, rest.as_str()) || (one.is_some() && is_like(after.as_str(), pattern))
        }
        (Some(wanted), one) => {
            one.is_some_and(|one| wanted == '_' || wanted == one) && is_like(after.as_str(), rest.as_str())
        }
    }
}

/// A time, or the beginning of a day, and the end of the span that it names.
fn time(text: &str) -> Option<(Timestamp, Timestamp)> {
    let at = |time: DateTime| TimeZone::UTC.to_timestamp(time).ok();
    if text.len() == 10 {
        let day: Date = text.parse().ok()?;
        return Some((at(day.at(0, 0, 0, 0))?, at(day.tomorrow().ok()?.at(0, 0, 0, 0))?));
    }
    let time = text.parse().ok().or_else(|| at(text.parse().ok()?))?;
    Some((time, time.checked_add(1.second()).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(class: Class, given: &str, fact: impl Into<Value>) -> Option<bool> {
        let test = Filter::new("it", class).test(&Given::One(given.to_owned())).ok()?;
        Some(test.keeps(&fact.into()))
    }

    #[test]
    fn values_are_read_as_the_server_does() {
        assert_eq!(kept(Class::Number, "1,3", 1), Some(true));
        assert_eq!(kept(Class::Integer, "1,3", 1), None);
        assert_eq!(kept(Class::Ids, "1, 2", "2"), Some(true));
        assert_eq!(kept(Class::Ids, "", "2"), Some(false));
        assert_eq!(kept(Class::Integers, "x", 1), Some(false));
        assert_eq!(kept(Class::Text, "", "a"), None);
    }

    #[test]
    fn a_part_of_a_text_may_have_wildcards() {
        for (given, expected) in [
            ("series", true),
            ("[SERIES", true),
            ("s_nic]", true),
            ("ser%hog", false),
            ("ser%nic", true),
            ("%", true),
            ("_", true),
            ("zzz", false),
        ] {
            assert_eq!(kept(Class::Like, given, "[Series - Sonic]"), Some(expected), "{given}");
        }
        assert_eq!(kept(Class::Like, "", "a"), None);
    }

    #[test]
    fn a_day_ends_at_midnight_and_nonsense_is_no_limit_below() {
        for (class, given, expected) in [
            (Class::To, "2026-09-01", true),
            (Class::To, "2026-09-01T11:59:59Z", false),
            (Class::To, "nonsense", false),
            (Class::From, "2026-09-02", false),
            (Class::From, "2026-09-01 12:00:00", true),
            (Class::From, "nonsense", true),
        ] {
            assert_eq!(kept(class, given, "2026-09-01T12:00:00Z"), Some(expected), "{given}");
        }
    }
}
