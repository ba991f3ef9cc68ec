//! Responses as JSON: their rows, and values by path.

use std::borrow::Cow;
use std::cmp::Ordering;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::choice::Choice;
use crate::endpoint::{Endpoint, Rows};
use crate::failure::Failure;

pub(crate) fn to_value<T: Serialize>(value: &T) -> Result<Value, Failure> {
    serde_json::to_value(value)
        .map_err(|error| Failure::io("cannot encode the response as JSON", error.into()))
}

/// The rows of a response. A response without a list is one row.
pub(crate) fn rows<'a>(endpoint: &Endpoint, response: &'a Value) -> Cow<'a, [Value]> {
    listed(endpoint, response).unwrap_or_else(|| Cow::Borrowed(std::slice::from_ref(response)))
}

/// The entries of the list or map in a response. `None` without one.
pub(crate) fn listed<'a>(endpoint: &Endpoint, response: &'a Value) -> Option<Cow<'a, [Value]>> {
    let below = |property: &Option<&str>| match property {
        Some(path) => path.split('.').try_fold(response, |value, name| value.get(name)),
        None => Some(response),
    };
    match &endpoint.rows {
        Rows::Answer => None,
        Rows::List(property) => match below(property)? {
            Value::Array(rows) => Some(Cow::Borrowed(rows)),
            _ => None,
        },
        Rows::Map { property, key, value, .. } => match below(property)? {
            Value::Object(entries) => {
                Some(entries.iter().map(|(name, entry)| keyed(key, name, *value, entry)).collect())
            }
            _ => None,
        },
    }
}

/// A map entry as a row, with the key as its first value.
fn keyed(key: &str, name: &str, value: Option<&str>, entry: &Value) -> Value {
    let mut row = Map::new();
    // The keys are numbers, which JSON can only write as strings.
    let number = name.parse().map(|number: u64| number.into());
    row.insert(key.to_string(), number.unwrap_or_else(|_| name.into()));
    match (value, entry) {
        (Some(value), entry) => drop(row.insert(value.to_string(), entry.clone())),
        (None, Value::Object(fields)) => row.extend(fields.clone()),
        (None, _) => {}
    }
    row.into()
}

/// Puts the entries in the order that the user chose, or else those of a map in theirs.
pub(crate) fn sort(endpoint: &Endpoint, choice: &Choice, response: &mut Value) {
    let (property, order) = match &endpoint.rows {
        Rows::Answer => return,
        Rows::List(property) => (property, [].as_slice()),
        Rows::Map { property, order, .. } => (property, *order),
    };
    let rows = match property {
        Some(path) => at_mut(response, path),
        None => Some(response),
    };
    let in_order =
        |one: &Value, other: &Value| choice.compare(one, other).then_with(|| by_paths(order, one, other));
    match rows {
        Some(Value::Array(rows)) if choice.is_sorted() => rows.sort_by(in_order),
        Some(Value::Object(entries)) if choice.is_sorted() || !order.is_empty() => {
            let mut sorted: Vec<_> = std::mem::take(entries).into_iter().collect();
            sorted.sort_by(|(_, one), (_, other)| in_order(one, other));
            entries.extend(sorted);
        }
        _ => {}
    }
}

fn by_paths(paths: &[&str], one: &Value, other: &Value) -> Ordering {
    let compare = |path: &&str| compare(at(one, path), at(other, path));
    paths.iter().map(compare).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
}

/// Numbers by size, texts by their letters, whatever their case. Times are all in UTC, and so in the order of their text.
pub(crate) fn compare(one: &Value, other: &Value) -> Ordering {
    match (one, other) {
        (Value::Number(_), Value::Number(_)) => match (one.as_i64(), other.as_i64()) {
            (Some(one), Some(other)) => one.cmp(&other),
            _ => one.as_f64().partial_cmp(&other.as_f64()).unwrap_or(Ordering::Equal),
        },
        (Value::Bool(one), Value::Bool(other)) => one.cmp(other),
        _ => {
            let text = |value: &Value| value.as_str().map(str::to_lowercase);
            text(one).cmp(&text(other))
        }
    }
}

/// A response with `entries` in place of its list.
pub(crate) fn with_entries(endpoint: &Endpoint, mut response: Value, entries: Vec<Value>) -> Value {
    let list = match endpoint.rows {
        Rows::List(Some(path)) => at_mut(&mut response, path),
        _ => Some(&mut response),
    };
    if let Some(list) = list {
        *list = Value::Array(entries);
    }
    response
}

/// The value at a path such as `game.title`, or null.
pub(crate) fn at<'a>(value: &'a Value, path: &str) -> &'a Value {
    path.split('.').fold(value, |value, key| value.get(key).unwrap_or(&Value::Null))
}

fn at_mut<'a>(value: &'a mut Value, path: &str) -> Option<&'a mut Value> {
    path.split('.').try_fold(value, |value, name| value.get_mut(name))
}

/// Whether there is something at a path, or could be: below null there is nothing to see.
pub(crate) fn has(value: &Value, path: &str) -> bool {
    let mut value = value;
    for key in path.split('.') {
        match value.get(key) {
            Some(found) => value = found,
            None => return value.is_null(),
        }
    }
    true
}

/// The paths of all scalar values, in document order.
pub(crate) fn paths(value: &Value) -> Vec<String> {
    let Value::Object(fields) = value else { return Vec::new() };
    fields.iter().flat_map(|(name, value)| below(name, value)).collect()
}

fn below(name: &str, value: &Value) -> Vec<String> {
    match value {
        Value::Object(_) => paths(value).into_iter().map(|path| format!("{name}.{path}")).collect(),
        // A list of scalars fits into a cell; a list of objects would need rows of its own.
        Value::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) => Vec::new(),
        _ => vec![name.to_string()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn paths_lead_to_scalars_in_document_order() {
        let value = json!({ "b": 1, "a": { "z": null, "y": { "x": true } }, "ids": [1, 2], "rows": [{}] });
        assert_eq!(paths(&value), ["b", "a.z", "a.y.x", "ids"]);
        assert_eq!(at(&value, "a.y.x"), &json!(true));
        assert_eq!(at(&value, "a.y.nothing.here"), &Value::Null);
    }
}
