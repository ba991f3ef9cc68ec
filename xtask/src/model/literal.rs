//! Values that the spec gives: examples and defaults of parameters.

use std::fmt;

use serde_json::Value;

#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    Number(i64),
    Text(String),
    List(Vec<Literal>),
}

impl Literal {
    /// The literal of a JSON value; none for null.
    pub fn of(value: &Value) -> Option<Self> {
        Some(match value {
            Value::Null => return None,
            Value::Array(items) => Self::List(items.iter().filter_map(Self::of).collect()),
            Value::Bool(flag) => Self::Number((*flag).into()),
            Value::Number(number) => match number.as_i64() {
                Some(number) => Self::Number(number),
                None => Self::Text(number.to_string()),
            },
            Value::String(text) => Self::Text(text.clone()),
            Value::Object(_) => Self::Text(value.to_string()),
        })
    }

    pub fn maybe(value: &Option<Value>) -> Option<Self> {
        value.as_ref().and_then(Self::of)
    }

    pub fn is_on(&self) -> bool {
        *self == Self::Number(1)
    }

    /// The items of a list, or the value itself.
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            other => std::slice::from_ref(other),
        }
    }

    /// As it is written in Rust: a number, or text in quotes.
    pub fn rust(&self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            other => format!("{:?}", other.to_string()),
        }
    }
}

/// As it is sent: text without quotes, the items of a list with commas between.
impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
            Self::List(items) => {
                let items: Vec<_> = items.iter().map(ToString::to_string).collect();
                f.write_str(&items.join(","))
            }
        }
    }
}
