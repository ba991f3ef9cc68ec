//! YAML with the line of every value and key, so that a fault can be shown where it is.

use anyhow::{Result, bail};
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span, StrInput};
use serde_json::Number;

/// Deeper than any sensible file, and shallow enough that walking it by recursion is safe.
const MAX_DEPTH: usize = 100;

/// A value, and the line it starts on, counted from 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub value: Value,
    pub line: usize,
}

/// What JSON can say, with mappings in file order.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    Sequence(Vec<Node>),
    Mapping(Vec<Entry>),
}

/// One key of a mapping, the line it is on, and its value. Keys are always text, as in JSON: `200:` and
/// `"200":` are the same key.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub key: String,
    pub line: usize,
    pub value: Node,
}

impl Node {
    /// The entries of a mapping; none for anything else.
    pub fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Mapping(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a sequence; none for anything else.
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::Sequence(items) => items,
            _ => &[],
        }
    }

    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(bool) => Some(bool),
            _ => None,
        }
    }

    pub fn as_f64(&self) -> Option<f64> {
        match &self.value {
            Value::Number(number) => number.as_f64(),
            _ => None,
        }
    }

    /// The type, by the name that JSON schemas have for it.
    pub fn kind(&self) -> &'static str {
        match &self.value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(number) if number.is_f64() => "number",
            Value::Number(_) => "integer",
            Value::String(_) => "string",
            Value::Sequence(_) => "array",
            Value::Mapping(_) => "object",
        }
    }

    pub fn is_null(&self) -> bool {
        self.value == Value::Null
    }

    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(bool) => (*bool).into(),
            Value::Number(number) => number.clone().into(),
            Value::String(text) => text.as_str().into(),
            Value::Sequence(items) => items.iter().map(Node::to_json).collect(),
            Value::Mapping(entries) => {
                entries.iter().map(|entry| (entry.key.clone(), entry.value.to_json())).collect()
            }
        }
    }
}

/// Reads the one document of a file. `path` is for the error messages only.
pub fn parse(path: &str, text: &str) -> Result<Node> {
    let mut reader = Reader { path, parser: Parser::new_from_str(text) };
    loop {
        match reader.next()? {
            (Event::StreamStart | Event::DocumentStart(_), _) => {}
            (Event::StreamEnd, _) => bail!("{path}: the file is empty"),
            (event, span) => return reader.only(event, span),
        }
    }
}

struct Reader<'a> {
    path: &'a str,
    parser: Parser<'a, StrInput<'a>>,
}

impl<'a> Reader<'a> {
    /// The document, which has to be the last thing in the file.
    fn only(&mut self, event: Event<'a>, span: Span) -> Result<Node> {
        let node = self.node(event, span, 0)?;
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Ok(node),
                (Event::DocumentStart(_), span) => {
                    return self.fail(span.start, "a second document: a file holds one");
                }
                _ => {}
            }
        }
    }

    fn next(&mut self) -> Result<(Event<'a>, Span)> {
        match self.parser.next_event() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => self.fail(*error.marker(), error.info()),
            None => bail!("{}: the file ends too early", self.path),
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Node> {
        if depth > MAX_DEPTH {
            return self.fail(span.start, &format!("more than {MAX_DEPTH} levels deep"));
        }
        self.refuse_extras(&event, span)?;
        let value = match event {
            Event::Scalar(text, ScalarStyle::Plain, ..) => self.plain(&text, span)?,
            Event::Scalar(text, ..) => Value::String(text.into_owned()),
            Event::SequenceStart(..) => self.sequence(depth)?,
            Event::MappingStart(..) => self.mapping(depth)?,
            _ => return self.fail(span.start, "a value was expected here"),
        };
        Ok(Node { value, line: span.start.line() })
    }

    fn sequence(&mut self, depth: usize) -> Result<Value> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(Value::Sequence(items)),
                (event, span) => items.push(self.node(event, span, depth + 1)?),
            }
        }
    }

    fn mapping(&mut self, depth: usize) -> Result<Value> {
        let mut entries: Vec<Entry> = Vec::new();
        loop {
            let (event, span) = self.next()?;
            self.refuse_extras(&event, span)?;
            let key = match event {
                Event::MappingEnd => return Ok(Value::Mapping(entries)),
                Event::Scalar(text, ..) => text.into_owned(),
                _ => return self.fail(span.start, "a key has to be text"),
            };
            let line = span.start.line();
            if let Some(first) = entries.iter().find(|entry| entry.key == key) {
                let message = format!("the key `{key}` is already on line {}", first.line);
                return self.fail(span.start, &message);
            }
            let (event, span) = self.next()?;
            let value = self.node(event, span, depth + 1)?;
            entries.push(Entry { key, line, value });
        }
    }

    /// Anchors, aliases and tags are refused: other tools that read the files treat them in different ways,
    /// and a reader would have to look elsewhere to know what stands here.
    fn refuse_extras(&self, event: &Event<'_>, span: Span) -> Result<()> {
        let (anchor, tag) = match event {
            Event::Alias(_) => {
                return self.fail(span.start, "aliases (`*name`) are not used here: write the value out");
            }
            Event::Scalar(_, _, anchor, tag)
            | Event::SequenceStart(anchor, tag)
            | Event::MappingStart(anchor, tag) => (*anchor, tag),
            _ => return Ok(()),
        };
        if anchor != 0 {
            return self.fail(span.start, "anchors (`&name`) are not used here: remove it");
        }
        if tag.is_some() {
            return self.fail(span.start, "tags (`!name`) are not used here: remove it, or quote the text");
        }
        Ok(())
    }

    /// An unquoted scalar, by the core schema of YAML 1.2: `no`, `1_000` and `2024-01-01` are text.
    fn plain(&self, text: &str, span: Span) -> Result<Value> {
        match text {
            "" | "~" | "null" | "Null" | "NULL" => return Ok(Value::Null),
            "true" | "True" | "TRUE" => return Ok(Value::Bool(true)),
            "false" | "False" | "FALSE" => return Ok(Value::Bool(false)),
            _ => {}
        }
        if !looks_numeric(text) {
            return Ok(Value::String(text.to_owned()));
        }
        match number(text) {
            Some(number) => Ok(Value::Number(number)),
            None => self.fail(
                span.start,
                &format!("`{text}` is a number that JSON does not have or 64 bits do not hold: quote it if it is text"),
            ),
        }
    }

    /// Columns are counted from 1, as editors do.
    fn fail<T>(&self, at: Marker, message: &str) -> Result<T> {
        bail!("{}:{}:{}: {message}", self.path, at.line(), at.col() + 1)
    }
}

/// Whether the core schema takes the text for a number.
fn looks_numeric(text: &str) -> bool {
    let digits = |text: &str, radix| !text.is_empty() && text.chars().all(|c| c.is_digit(radix));
    if let Some(octal) = text.strip_prefix("0o") {
        return digits(octal, 8);
    }
    if let Some(hex) = text.strip_prefix("0x") {
        return digits(hex, 16);
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF" | ".nan" | ".NaN" | ".NAN") {
        return true;
    }
    // Rust reads the same decimal numbers as YAML, and besides them only words such as `inf`.
    unsigned.starts_with(|c: char| c.is_ascii_digit() || c == '.') && unsigned.parse::<f64>().is_ok()
}

fn number(text: &str) -> Option<Number> {
    if let Some(octal) = text.strip_prefix("0o") {
        return u64::from_str_radix(octal, 8).ok().map(Number::from);
    }
    if let Some(hex) = text.strip_prefix("0x") {
        return u64::from_str_radix(hex, 16).ok().map(Number::from);
    }
    if text.contains(['.', 'e', 'E']) {
        return text.parse().ok().and_then(Number::from_f64);
    }
    let integer = text.parse::<u64>().map(Number::from);
    integer.or_else(|_| text.parse::<i64>().map(Number::from)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(text: &str) -> serde_json::Value {
        parse("f.yaml", text).expect("valid").to_json()
    }

    fn fault(text: &str) -> String {
        parse("f.yaml", text).expect_err("a fault").to_string()
    }

    #[test]
    fn scalars_follow_the_core_schema() {
        assert_eq!(
            read(
                "[null, ~, NULL, true, FALSE, 1, -2, +3, 007, 0x1F, 0o17, 1.5, .5, 1e3, 18446744073709551615]"
            ),
            json!([null, null, null, true, false, 1, -2, 3, 7, 31, 15, 1.5, 0.5, 1000.0, u64::MAX])
        );
        assert_eq!(
            read("[no, yes, 1_000, 2024-01-01, 5XX, 1.2.3, inf, nan, 0x, \"1\", 'null', \"true\"]"),
            json!([
                "no",
                "yes",
                "1_000",
                "2024-01-01",
                "5XX",
                "1.2.3",
                "inf",
                "nan",
                "0x",
                "1",
                "null",
                "true"
            ])
        );
        assert_eq!(
            read("a: |\n  one\n  two\nb: >\n  three\n  four\n"),
            json!({"a": "one\ntwo\n", "b": "three four\n"})
        );
        assert_eq!(read("a:\nb: ''"), json!({"a": null, "b": ""}));
    }

    #[test]
    fn mappings_keep_the_order_of_the_file() {
        let keys: Vec<_> =
            read("{z: 1, a: 2, 200: 3}").as_object().expect("object").keys().cloned().collect();
        assert_eq!(keys, ["z", "a", "200"]);
    }

    #[test]
    fn lines_are_those_of_keys_and_values() {
        let node =
            parse("f.yaml", "# head\na: 1\nb:\n  - x\n  - y: |\n      text\n    z: 2\n").expect("valid");
        let [a, b] = node.entries() else { panic!("two keys") };
        assert_eq!((node.line, a.line, b.line), (2, 2, 3));
        let [x, y] = b.value.items() else { panic!("two items") };
        assert_eq!((x.line, y.line), (4, 5));
        assert_eq!((y.entries()[0].line, y.entries()[1].line), (5, 7));
    }

    #[test]
    fn faults_say_where() {
        for (text, expected) in [
            ("a: 1\nb: 2\na: 3\n", "f.yaml:3:1: the key `a` is already on line 1"),
            ("200: 1\n\"200\": 2\n", "f.yaml:2:1: the key `200` is already on line 1"),
            ("a: &x 1\n", "f.yaml:1:4: anchors"),
            ("a: &x\n  b: 1\n", "anchors"),
            ("a: &x 1\nb: *x\n", "anchors"),
            ("a: *x\n", "f.yaml:1:4: "),
            ("&x a: 1\n", "anchors"),
            ("a: !!str 1\n", "tags"),
            ("a: !x [1]\n", "tags"),
            ("[1]: 2\n", "a key has to be text"),
            ("a: .nan\n", "f.yaml:1:4: `.nan` is a number that JSON does not have"),
            ("a: 99999999999999999999\n", "`99999999999999999999` is a number"),
            ("a: 1e999\n", "`1e999` is a number"),
            ("a: [1\n", "f.yaml:2:1: "),
            ("a: b: c\n", "f.yaml:1:"),
            ("a: 1\n---\nb: 2\n", "f.yaml:2:1: a second document"),
            ("", "f.yaml: the file is empty"),
            ("# only a comment\n", "f.yaml: the file is empty"),
        ] {
            let message = fault(text);
            assert!(message.contains(expected), "{text:?}: {message}");
        }
    }

    #[test]
    fn depth_is_bounded() {
        assert!(fault(&"[".repeat(150)).contains("levels deep"));
        assert!(fault(&"- ".repeat(100_000)).contains("levels deep"));
        // Here the parser gives up first.
        assert!(fault(&"[".repeat(100_000)).starts_with("f.yaml:1:"));
    }
}
