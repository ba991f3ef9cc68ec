//! Where in a body of JSON an error is: the path to the value, by the place of the error in the text. To decode once more,
//! with a deserializer that knows its path, would compile every type twice.

/// What a value is in: the entry of an object, once its key is read, or of a list.
enum Frame {
    Object(Option<String>),
    List(usize),
}

/// The path to the innermost value at an offset, such as `Unlocks[3].HardcoreMode`; `.` for the whole body.
pub(crate) fn path_at(body: &[u8], offset: usize) -> String {
    let mut frames = Vec::new();
    let mut at = 0;
    while at <= offset {
        let Some(byte) = body.get(at) else { break };
        let end = match byte {
            b'"' => end_of_string(body, at),
            b'{' | b'}' | b'[' | b']' | b',' | b':' => at + 1,
            byte if byte.is_ascii_whitespace() => at + 1,
            _ => end_of_word(body, at),
        };
        if matches!(byte, b'}' | b']') {
            frames.pop();
        }
        // The error is about the value that begins or ends here.
        if offset < end {
            break;
        }
        match (byte, frames.last_mut()) {
            (b'{', _) => frames.push(Frame::Object(None)),
            (b'[', _) => frames.push(Frame::List(0)),
            (b',', Some(Frame::Object(key))) => *key = None,
            (b',', Some(Frame::List(index))) => *index += 1,
            (b'"', Some(Frame::Object(key @ None))) => *key = serde_json::from_slice(&body[at..end]).ok(),
            _ => {}
        }
        at = end;
    }
    written(&frames)
}

fn end_of_string(body: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = body.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    body.len()
}

/// Of a number, `true`, `false` or `null`.
fn end_of_word(body: &[u8], start: usize) -> usize {
    let is_end = |byte: &u8| byte.is_ascii_whitespace() || b",:]}[{\"".contains(byte);
    body[start..].iter().position(is_end).map_or(body.len(), |len| start + len)
}

fn written(frames: &[Frame]) -> String {
    let mut path = String::new();
    for frame in frames {
        match frame {
            Frame::Object(Some(key)) if path.is_empty() => path.push_str(key),
            Frame::Object(Some(key)) => path = format!("{path}.{key}"),
            Frame::Object(None) => {}
            Frame::List(index) => path = format!("{path}[{index}]"),
        }
    }
    if path.is_empty() { ".".to_string() } else { path }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_innermost_value_is_named() {
        let body = br#"{"a": [1, {"b\"c": "x,]", "d": null}], "e": {}}"#;
        for (at, path) in [
            ("1,", "a[0]"),
            ("{\"b", "a[1]"),
            ("x,", "a[1].b\"c"),
            ("null", "a[1].d"),
            ("}]", "a[1]"),
            ("],", "a"),
            ("{}", "e"),
            ("{\"a", "."),
        ] {
            let offset = body.windows(at.len()).position(|window| window == at.as_bytes()).unwrap();
            assert_eq!(path_at(body, offset), path, "{at}");
        }
        assert_eq!(path_at(body, body.len() - 1), ".");
        assert_eq!(path_at(body, 1_000), ".");
        assert_eq!(path_at(b"", 0), ".");
    }

    #[test]
    fn what_is_no_json_does_no_harm() {
        for body in [&b"{\"a"[..], b"}}]]", b"\"\\", b"[,,", b"{:}", b"\xff\xfe"] {
            for offset in 0..body.len() + 2 {
                let _ = path_at(body, offset);
            }
        }
    }

    #[test]
    fn it_is_where_serde_says_that_the_error_is() {
        #[derive(Debug, serde::Deserialize)]
        #[allow(dead_code)]
        struct Inner {
            n: u8,
            list: Vec<bool>,
        }
        #[derive(Debug, serde::Deserialize)]
        #[allow(dead_code)]
        struct Outer {
            all: Vec<Inner>,
        }
        for (body, path) in [
            (r#"{"all": [{"n": 1, "list": []}, {"n": "x", "list": []}]}"#, "all[1].n"),
            (r#"{"all": [{"n": 1, "list": [true, 0]}]}"#, "all[0].list[1]"),
            (r#"{"all": [{"n": 1}]}"#, "all[0]"),
            (r#"{"all": [[1]]}"#, "all[0]"),
            (r#"{"all": 300}"#, "all"),
            (r#"{"all": [{"n": 300, "list": []}]}"#, "all[0].n"),
            (r#"{"other": 1}"#, "."),
        ] {
            let error = serde_json::from_str::<Outer>(body).unwrap_err();
            let offset = error.column() - 1;
            assert_eq!(path_at(body.as_bytes(), offset), path, "{body}: {error}");
        }
    }
}
