//! The old encoding of the server, with all scalars as strings. Some documentation still shows it.

use serde_json::Value;

/// Rewrites a body in the old encoding.
pub(crate) fn encode(value: &mut Value) {
    match value {
        Value::Null => {}
        Value::Bool(flag) => *value = Value::from(if *flag { "1" } else { "0" }),
        Value::Number(number) => *value = Value::from(number.to_string()),
        Value::String(text) => {
            if let Some(time) = time(text) {
                *text = time;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(encode),
        Value::Object(members) => members.values_mut().for_each(encode),
    }
}

/// `2023-10-27 00:19:05` for `2023-10-27T00:19:05.000000Z`; `None` for any other text.
fn time(text: &str) -> Option<String> {
    const FORM: &[u8] = b"0000-00-00T00:00:00.000000Z";
    let same = |(byte, form): (u8, &u8)| if *form == b'0' { byte.is_ascii_digit() } else { byte == *form };
    let is_time = text.len() == FORM.len() && text.bytes().zip(FORM).all(same);
    is_time.then(|| format!("{} {}", &text[..10], &text[11..19]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn everything_becomes_text_except_null() {
        let mut value = json!({ "n": [1, 2.5, -3], "t": true, "f": false, "z": null, "s": "text" });
        encode(&mut value);
        assert_eq!(value, json!({ "n": ["1", "2.5", "-3"], "t": "1", "f": "0", "z": null, "s": "text" }));
    }

    #[test]
    fn only_whole_times_are_rewritten() {
        let mut value = json!(["2023-10-27T00:19:05.000000Z", "2023-10-27T00:19:05Z", "on 2023-10-27", "é"]);
        encode(&mut value);
        assert_eq!(value, json!(["2023-10-27 00:19:05", "2023-10-27T00:19:05Z", "on 2023-10-27", "é"]));
    }
}
