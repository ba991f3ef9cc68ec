//! `x-table`: what `ra` shows of an answer.

use indexmap::IndexMap;
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Table {
    pub rows: Option<String>,
    pub heading: Vec<Column>,
    pub columns: Vec<Column>,
    /// Values of parameters that a table asks for where the user asks for nothing.
    pub with: IndexMap<String, Value>,
}

/// A value of the table: `consoleName`, `consoleName: System` or `minutesLeft: { label: Time left, as: minutes }`.
#[derive(Clone, Debug)]
pub struct Column {
    /// Readable names, with dots between.
    pub path: String,
    /// What people read above the column; made of the path if there is none.
    pub label: Option<String>,
    pub show: Option<Show>,
}

/// How a value is shown that is more than its text.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Show {
    /// A number of seconds, as a duration.
    Seconds,
    /// A number of minutes, as a duration.
    Minutes,
    /// A part of 100, with a bar.
    Percent,
    /// A part of 1, as a percentage with a bar.
    Share,
    /// A time that stands for a day, wherever one is.
    Day,
    /// A tick for `true`, and for a time.
    Tick,
    /// A number, with a bar as long as it is large beside the others of its column.
    Bar,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Label {
    label: Option<String>,
    #[serde(rename = "as")]
    show: Option<Show>,
}

impl<'de> Deserialize<'de> for Column {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let entries = match Value::deserialize(deserializer)? {
            Value::String(path) => return Ok(Self { path, label: None, show: None }),
            Value::Object(entries) => entries,
            _ => Default::default(),
        };
        let mut entries = entries.into_iter();
        let (Some((path, value)), None) = (entries.next(), entries.next()) else {
            return Err(D::Error::custom("expected a readable name, alone or with its label: `name: Label`"));
        };
        let Label { label, show } = match value {
            Value::String(label) => Label { label: Some(label), show: None },
            value => serde_json::from_value(value).map_err(D::Error::custom)?,
        };
        Ok(Self { path, label, show })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(json: &str) -> Result<(String, Option<String>, Option<Show>), String> {
        let column = serde_json::from_str::<Column>(json).map_err(|error| error.to_string())?;
        Ok((column.path, column.label, column.show))
    }

    #[test]
    fn a_column_is_a_name_alone_or_with_what_is_said_of_it() {
        let name = || "a.b".to_string();
        assert_eq!(column(r#""a.b""#), Ok((name(), None, None)));
        assert_eq!(column(r#"{ "a.b": "B" }"#), Ok((name(), Some("B".into()), None)));
        assert_eq!(column(r#"{ "a.b": { "as": "tick" } }"#), Ok((name(), None, Some(Show::Tick))));
        for wrong in ["1", "{}", r#"{ "a": "A", "b": "B" }"#, r#"{ "a": { "as": "bat" } }"#, r#"{ "a": 1 }"#]
        {
            assert!(column(wrong).is_err(), "{wrong}");
        }
    }
}
