//! Mutations of JSON as a tree: what another version of the server, or PHP, might make of an answer.

use fastrand::Rng;
use serde_json::{Map, Number, Value, json};

/// Put before a key, stands for another key of the same name, which a map cannot hold.
pub(crate) const SECOND: &str = "<second>";

/// Changes one thing somewhere in a value.
pub(crate) fn mutate(rng: &mut Rng, value: &mut Value) {
    if rng.bool() {
        let is_object = |value: &Value| value.as_object().is_some_and(|fields| !fields.is_empty());
        if let Some(Value::Object(fields)) = pick(rng, value, is_object) {
            let mutation = OF_KEYS[rng.usize(..OF_KEYS.len())];
            return mutation(rng, fields);
        }
    }
    if let Some(node) = pick(rng, value, |_| true) {
        let mutation = OF_VALUES[rng.usize(..OF_VALUES.len())];
        mutation(rng, node);
    }
}

type OfKeys = fn(&mut Rng, &mut Map<String, Value>);

/// Mutations of an object that has a key.
const OF_KEYS: &[OfKeys] = &[drop_key, second_key, rename_key, flip_case_of_key, add_key];

/// Mutations of any value.
const OF_VALUES: &[fn(&mut Rng, &mut Value)] =
    &[null, change_type, nest, nest_deeply, odd_number, odd_text, empty, swap_list_and_object, repeat_items];

fn some_key(rng: &mut Rng, fields: &Map<String, Value>) -> String {
    fields.keys().nth(rng.usize(..fields.len())).cloned().unwrap_or_default()
}

fn drop_key(rng: &mut Rng, fields: &mut Map<String, Value>) {
    let key = some_key(rng, fields);
    fields.remove(&key);
}

fn second_key(rng: &mut Rng, fields: &mut Map<String, Value>) {
    let key = some_key(rng, fields);
    let mut value = fields[&key].clone();
    mutate(rng, &mut value);
    fields.insert(format!("{SECOND}{key}"), value);
}

fn rename_key(rng: &mut Rng, fields: &mut Map<String, Value>) {
    let (key, other) = (some_key(rng, fields), some_key(rng, fields));
    let mut names = [format!("{key}2"), other, String::new(), "0".into(), "-1".into()];
    let name = std::mem::take(&mut names[rng.usize(..5)]);
    let value = fields.remove(&key).unwrap_or_default();
    fields.insert(name, value);
}

fn flip_case_of_key(rng: &mut Rng, fields: &mut Map<String, Value>) {
    let key = some_key(rng, fields);
    let flipped = match rng.u8(..3) {
        0 => key.to_lowercase(),
        1 => key.to_uppercase(),
        _ => flip_first(&key),
    };
    let value = fields[&key].clone();
    // Half of the time, both spellings are there.
    if rng.bool() {
        fields.remove(&key);
    }
    fields.insert(flipped, value);
}

fn flip_first(key: &str) -> String {
    let flip = |letter: char| {
        if letter.is_ascii_lowercase() { letter.to_ascii_uppercase() } else { letter.to_ascii_lowercase() }
    };
    key.char_indices().map(|(index, letter)| if index == 0 { flip(letter) } else { letter }).collect()
}

fn add_key(rng: &mut Rng, fields: &mut Map<String, Value>) {
    let value = fields[&some_key(rng, fields)].clone();
    fields.insert(format!("Added{}", rng.u8(..)), value);
}

fn null(_: &mut Rng, value: &mut Value) {
    *value = Value::Null;
}

fn change_type(rng: &mut Rng, value: &mut Value) {
    *value = match &*value {
        Value::Number(number) if rng.bool() => number.to_string().into(),
        Value::String(text) if rng.bool() => text.parse::<i64>().map_or(Value::Bool(true), Value::from),
        Value::Bool(flag) if rng.bool() => u8::from(*flag).into(),
        _ => match rng.u8(..6) {
            0 => json!(1),
            1 => json!("1"),
            2 => json!(rng.bool()),
            3 => json!(1.5),
            4 => json!([1]),
            _ => json!({ "1": 1 }),
        },
    };
}

fn nest(rng: &mut Rng, value: &mut Value) {
    let inner = value.take();
    *value = if rng.bool() { json!([inner]) } else { json!({ "0": inner }) };
}

/// Deeper than a parser will go.
fn nest_deeply(rng: &mut Rng, value: &mut Value) {
    // Rare, for it drowns every other mutation.
    let depth = if rng.u8(..8) == 0 { 200 } else { 3 };
    for _ in 0..depth {
        nest(rng, value);
    }
}

fn odd_number(rng: &mut Rng, value: &mut Value) {
    let float = Number::from_f64(f64::from_bits(rng.u64(..)));
    let odd = match rng.u8(..10) {
        0 => json!(u64::MAX),
        1 => json!(i64::MIN),
        2 => json!(-1),
        3 => json!(0),
        4 => json!(1e300),
        5 => json!(-0.0),
        6 => json!(rng.u64(..)),
        7 => json!(rng.i64(..)),
        8 => json!(rng.f64() * 100.0),
        _ => float.map_or(Value::Null, Value::Number),
    };
    *value = if rng.bool() { odd } else { odd.to_string().into() };
}

/// Words, numbers and times at the edges of what is read.
const ODD_TEXT: &[&str] = &[
    "",
    " ",
    "0",
    "1",
    "-1",
    "+1",
    "007",
    "1.0",
    "1e3",
    "NaN",
    "inf",
    "12,345",
    "99999999999999999999",
    "50%",
    "-0.00%",
    "1e999%",
    "true",
    "null",
    "[]",
    "0000-00-00",
    "0000-00-00 00:00:00",
    "2023-02-30 00:00:00",
    "2016-12-31 23:59:60",
    "9999-12-31 23:59:59",
    "-9999-01-01T00:00:00.000000Z",
    "-009999-01-03T00:00:00Z",
    "-000001-01-03",
    "9999-12-31T23:59:59.999999Z",
    "9999-12-31T23:59:59-25:59",
    "2024-05-05T12:00:00+14:00",
    "2024-05-05T12:00:00.123456789Z",
    "2024-05-05",
    "May 5, 2024",
    "1980",
    "\u{0}",
    "\u{feff}1",
    "\u{1f3ae} <b>&amp;</b> \"\\",
];

fn odd_text(rng: &mut Rng, value: &mut Value) {
    *value = ODD_TEXT[rng.usize(..ODD_TEXT.len())].into();
}

fn empty(rng: &mut Rng, value: &mut Value) {
    *value = [json!([]), json!({}), json!("")][rng.usize(..3)].take();
}

/// PHP writes a list whose keys have gaps as an object, and a map without entries as a list.
fn swap_list_and_object(rng: &mut Rng, value: &mut Value) {
    *value = match value.take() {
        Value::Array(items) => {
            let gap = rng.usize(..3);
            items.into_iter().enumerate().map(|(index, item)| ((index * 2 + gap).to_string(), item)).collect()
        }
        Value::Object(fields) => fields.into_iter().map(|(_, value)| value).collect(),
        other => json!([other]),
    };
}

fn repeat_items(rng: &mut Rng, value: &mut Value) {
    if let Value::Array(items) = value {
        let again: Vec<_> = items.iter().filter(|_| rng.bool()).cloned().collect();
        items.extend(again);
        rng.shuffle(items);
    }
}

/// A value somewhere in a value, of those that fit; each is as likely.
fn pick<'a>(
    rng: &mut Rng,
    value: &'a mut Value,
    fits: impl Fn(&Value) -> bool + Copy,
) -> Option<&'a mut Value> {
    let count = count(value, fits);
    if count == 0 {
        return None;
    }
    nth(value, fits, &mut rng.usize(..count))
}

fn count(value: &Value, fits: impl Fn(&Value) -> bool + Copy) -> usize {
    let below: usize = match value {
        Value::Array(items) => items.iter().map(|item| count(item, fits)).sum(),
        Value::Object(fields) => fields.values().map(|field| count(field, fits)).sum(),
        _ => 0,
    };
    below + usize::from(fits(value))
}

/// The value before which so many fit, from the outside in.
fn nth<'a>(
    value: &'a mut Value,
    fits: impl Fn(&Value) -> bool + Copy,
    left: &mut usize,
) -> Option<&'a mut Value> {
    if fits(value) {
        if *left == 0 {
            return Some(value);
        }
        *left -= 1;
    }
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, fits, left)),
        Value::Object(fields) => fields.values_mut().find_map(|field| nth(field, fits, left)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn sample() -> Value {
        json!({ "ID": 1, "Title": "Sonic", "Items": [{ "Earned": true }, { "Earned": false }], "Last": {} })
    }

    /// What a mutation makes of something, for a hundred seeds.
    fn made<T: Clone>(of: &T, mutation: impl Fn(&mut Rng, &mut T)) -> Vec<T> {
        let one = |seed| {
            let mut value = of.clone();
            mutation(&mut Rng::with_seed(seed), &mut value);
            value
        };
        (0..100).map(one).collect()
    }

    fn fields() -> Map<String, Value> {
        sample().as_object().unwrap().clone()
    }

    #[test]
    fn every_value_is_picked() {
        let all = made(&sample(), |rng, value| *pick(rng, value, |_| true).unwrap() = json!("here"));
        let distinct: BTreeSet<_> = all.iter().map(Value::to_string).collect();
        assert_eq!(distinct.len(), count(&sample(), |_| true));
    }

    #[test]
    fn nothing_is_picked_where_nothing_fits() {
        assert_eq!(pick(&mut Rng::with_seed(1), &mut sample(), Value::is_null), None);
    }

    #[test]
    fn keys_are_dropped_added_and_doubled() {
        assert!(made(&fields(), drop_key).iter().all(|fields| fields.len() == 3));
        assert!(made(&fields(), add_key).iter().all(|fields| fields.len() == 5));
        let doubled = made(&fields(), second_key);
        assert!(doubled.iter().all(|fields| fields.len() == 5));
        assert!(doubled.iter().any(|fields| fields.contains_key("<second>Title")));
    }

    #[test]
    fn keys_are_renamed_and_respelled() {
        assert!(made(&fields(), rename_key).iter().any(|fields| fields.contains_key("Title2")));
        let flipped = made(&fields(), flip_case_of_key);
        for key in ["title", "TITLE"] {
            assert!(flipped.iter().any(|fields| fields.contains_key(key) && !fields.contains_key("Title")));
            assert!(flipped.iter().any(|fields| fields.contains_key(key) && fields.contains_key("Title")));
        }
        assert_eq!(flip_first("type"), "Type");
        assert_eq!(flip_first("Type"), "type");
    }

    #[test]
    fn lists_and_objects_are_swapped() {
        let swapped = made(&json!(["a", "b"]), swap_list_and_object);
        assert!(swapped.contains(&json!({ "0": "a", "2": "b" })), "{swapped:?}");
        assert!(made(&json!({ "x": 1 }), swap_list_and_object).iter().all(|value| *value == json!([1])));
    }

    #[test]
    fn numbers_become_strings_and_strings_numbers() {
        assert!(made(&json!(7), change_type).contains(&json!("7")));
        assert!(made(&json!("7"), change_type).contains(&json!(7)));
    }

    #[test]
    fn nesting_goes_deeper_than_a_parser() {
        let nested = made(&json!(1), nest_deeply);
        let too_deep = |value: &&Value| serde_json::from_str::<Value>(&value.to_string()).is_err();
        let count = nested.iter().filter(too_deep).count();
        assert!((1..50).contains(&count), "{count}");
    }

    #[test]
    fn most_mutations_change_something() {
        let changed = made(&sample(), mutate).iter().filter(|value| **value != sample()).count();
        assert!(changed > 70, "{changed}");
    }
}
