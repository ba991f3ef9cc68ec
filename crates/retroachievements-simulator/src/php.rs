//! Casting to integers and writing JSON, as PHP does.

use std::fmt::Write;

use serde_json::Value;

/// Casts text as PHP's `(int)` does: to the leading number without its fraction, or to 0. Saturates.
pub(crate) fn int(text: &str) -> i64 {
    let number = number_at_head(text);
    // An integer beyond i64 is a float to PHP as well, and `as` saturates as PHP does.
    number.parse().unwrap_or_else(|_| number.parse::<f64>().unwrap_or(0.0) as i64)
}

/// The ID that the database compares text with: its leading number, unless that has a fraction. 0 is no ID.
pub(crate) fn sql_id(text: &str) -> u64 {
    let number = number_at_head(text);
    let has_fraction = number.parse::<f64>().is_ok_and(|number| number.fract() != 0.0);
    if has_fraction { 0 } else { u64::try_from(int(number)).unwrap_or(0) }
}

/// The number at the head of `text`, with fraction and exponent; empty if there is none.
fn number_at_head(text: &str) -> &str {
    let text = text.trim_start();
    let can_be_part = |one: &char| matches!(one, '0'..='9' | '+' | '-' | '.' | 'e' | 'E');
    let longest = text.chars().take_while(can_be_part).count();
    let heads = (1..=longest).rev().map(|end| &text[..end]);
    heads.into_iter().find(|head| head.parse::<f64>().is_ok()).unwrap_or_default()
}

/// Writes JSON as PHP's `json_encode` does by default: compact and in ASCII, with `/` as `\/`.
pub(crate) fn json(value: &Value) -> String {
    let compact = value.to_string();
    let mut json = String::with_capacity(compact.len());
    // Slashes and other characters beyond ASCII occur only inside strings.
    for character in compact.chars() {
        match character {
            '/' => json.push_str("\\/"),
            '\0'..='\x7f' => json.push(character),
            _ => push_escaped(&mut json, character),
        }
    }
    json
}

/// Appends a character as `\uXXXX`, once per UTF-16 unit.
fn push_escaped(json: &mut String, character: char) {
    for unit in character.encode_utf16(&mut [0; 2]) {
        // Writing to a string does not fail.
        let _ = write!(json, "\\u{unit:04x}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn int_reads_the_number_at_the_head() {
        let cases = [
            ("0", 0),
            ("50", 50),
            ("-3", -3),
            ("+3", 3),
            ("007", 7),
            ("12abc", 12),
            ("12 34", 12),
            (" 5", 5),
            ("0x1A", 0),
        ];
        for (text, expected) in cases {
            assert_eq!(int(text), expected, "{text:?}");
        }
    }

    #[test]
    fn int_drops_fractions_and_applies_exponents() {
        let cases = [
            ("1.9", 1),
            ("-1.9", -1),
            (".5", 0),
            ("1.", 1),
            ("1.5e1", 15),
            ("1e3", 1_000),
            ("1E+3", 1_000),
            ("1e-3", 0),
            ("1e", 1),
            ("1e+", 1),
            ("2.5.9", 2),
        ];
        for (text, expected) in cases {
            assert_eq!(int(text), expected, "{text:?}");
        }
    }

    #[test]
    fn int_takes_anything_else_as_zero() {
        for text in ["", "abc", "-", "+", ".", "-.", "e3", "--3", "é", "-é", "NaN", "inf"] {
            assert_eq!(int(text), 0, "{text:?}");
        }
    }

    #[test]
    fn int_saturates() {
        assert_eq!(int("9223372036854775807"), i64::MAX);
        assert_eq!(int("9223372036854775808"), i64::MAX);
        assert_eq!(int("-9223372036854775809"), i64::MIN);
        assert_eq!(int("1e1000"), i64::MAX);
    }

    #[test]
    fn json_is_compact_ascii() {
        let value = json!({ "a/b": "é \"q\" \n 🎮", "n": [1, null, true] });
        assert_eq!(json(&value), r#"{"a\/b":"\u00e9 \"q\" \n \ud83c\udfae","n":[1,null,true]}"#);
    }

    #[test]
    fn json_means_the_same_as_before() {
        let value = json!({ "a/b": ["é", "🎮", "\\/", "\u{7f}\u{1}"] });
        assert_eq!(serde_json::from_str::<Value>(&json(&value)).unwrap(), value);
    }
}
