//! An answer as JSON: its list, its values by path.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::endpoint::{Endpoint, Rows};
use crate::failure::Failure;

pub(crate) fn to_value<T: Serialize>(value: &T) -> Result<Value, Failure> {
    serde_json::to_value(value).map_err(|error| Failure::io("cannot write the result", error.into()))
}

/// The rows of an answer; the answer itself if it has none.
pub(crate) fn rows<'a>(endpoint: &Endpoint, answer: &'a Value) -> Cow<'a, [Value]> {
    listed(endpoint, answer).unwrap_or_else(|| Cow::Borrowed(std::slice::from_ref(answer)))
}

/// The list or map of an answer as rows; none where it is not there.
pub(crate) fn listed<'a>(endpoint: &Endpoint, answer: &'a Value) -> Option<Cow<'a, [Value]>> {
    let below = |property: &Option<&str>| match property {
        Some(name) => answer.get(name),
        None => Some(answer),
    };
    match &endpoint.rows {
        Rows::Answer => None,
        Rows::List(property) => match below(property)? {
            Value::Array(rows) => Some(Cow::Borrowed(rows)),
            _ => None,
        },
        Rows::Map { property, key, value } => match below(property)? {
            Value::Object(entries) => {
                Some(entries.iter().map(|(name, entry)| keyed(key, name, *value, entry)).collect())
            }
            _ => None,
        },
    }
}

/// An entry of a map as a row, with its key in front.
fn keyed(key: &str, name: &str, value: Option<&str>, entry: &Value) -> Value {
    let mut row = Map::new();
    // Keys are numbers, which JSON has as text.
    let number = name.parse().map(|number: u64| number.into());
    row.insert(key.to_string(), number.unwrap_or_else(|_| name.into()));
    match (value, entry) {
        (Some(value), entry) => drop(row.insert(value.to_string(), entry.clone())),
        (None, Value::Object(fields)) => row.extend(fields.clone()),
        (None, _) => {}
    }
    row.into()
}

/// An answer whose list is put together from its pages.
pub(crate) fn with_entries(endpoint: &Endpoint, mut answer: Value, entries: Vec<Value>) -> Value {
    let list = match endpoint.rows {
        Rows::List(Some(name)) => answer.get_mut(name),
        _ => Some(&mut answer),
    };
    if let Some(list) = list {
        *list = Value::Array(entries);
    }
    answer
}

/// The value at a path such as `game.title`; null if there is none.
pub(crate) fn at<'a>(value: &'a Value, path: &str) -> &'a Value {
    path.split('.').fold(value, |value, key| value.get(key).unwrap_or(&Value::Null))
}

/// The paths of all scalar values, in their order.
pub(crate) fn paths(value: &Value) -> Vec<String> {
    let Value::Object(fields) = value else { return Vec::new() };
    fields.iter().flat_map(|(name, value)| below(name, value)).collect()
}

fn below(name: &str, value: &Value) -> Vec<String> {
    match value {
        Value::Object(_) => paths(value).into_iter().map(|path| format!("{name}.{path}")).collect(),
        // A list of objects is rows of its own; one of scalars fits into a cell.
        Value::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) => Vec::new(),
        _ => vec![name.to_string()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn paths_lead_to_scalars_in_their_order() {
        let value = json!({ "b": 1, "a": { "z": null, "y": { "x": true } }, "ids": [1, 2], "rows": [{}] });
        assert_eq!(paths(&value), ["b", "a.z", "a.y.x", "ids"]);
        assert_eq!(at(&value, "a.y.x"), &json!(true));
        assert_eq!(at(&value, "a.y.nothing.here"), &Value::Null);
    }
}
