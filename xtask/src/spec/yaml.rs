//! YAML with the line of every value and key, so that a fault can be shown where it is.

use anyhow::{Result, anyhow, bail};
use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use serde_json::Number;

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
    let documents = MarkedYaml::load_from_str(text);
    let documents = documents.map_err(|error| {
        let at = error.marker();
        anyhow!("{path}:{}:{}: {}", at.line(), at.col() + 1, error.info())
    })?;
    match &documents[..] {
        [document] => node(path, document),
        [] => bail!("{path}: the file is empty"),
        [_, second, ..] => bail!("{path}:{}: a second document: a file holds one", second.span.start.line()),
    }
}

fn node(path: &str, yaml: &MarkedYaml<'_>) -> Result<Node> {
    let line = yaml.span.start.line();
    let value = match &yaml.data {
        YamlData::Value(scalar) => match scalar {
            Scalar::Null => Value::Null,
            Scalar::Boolean(value) => Value::Bool(*value),
            Scalar::Integer(value) => Value::Number((*value).into()),
            Scalar::FloatingPoint(value) => match Number::from_f64(value.into_inner()) {
                Some(number) => Value::Number(number),
                None => bail!(
                    "{path}:{line}: `{value}` is a number that JSON does not have: quote it if it is text"
                ),
            },
            Scalar::String(text) => Value::String(text.to_string()),
        },
        YamlData::Sequence(items) => {
            Value::Sequence(items.iter().map(|item| node(path, item)).collect::<Result<_>>()?)
        }
        YamlData::Mapping(entries) => {
            let entry = |(key, value)| {
                let Node { value: name, line } = node(path, key)?;
                let key = match name {
                    Value::String(text) => text,
                    Value::Number(number) => number.to_string(),
                    _ => bail!("{path}:{line}: a key has to be text"),
                };
                Ok(Entry { key, line, value: node(path, value)? })
            };
            Value::Mapping(entries.iter().map(entry).collect::<Result<_>>()?)
        }
        // What other tools read in another way, or not at all.
        _ => bail!("{path}:{line}: anchors, aliases and tags are not used here: write the value out"),
    };
    Ok(Node { value, line })
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
    fn values_are_those_of_json() {
        let scalars = "[null, ~, true, 1, -2, 1.5, no, 2024-01-01, 5XX, \"1\", 'null']";
        assert_eq!(
            read(scalars),
            json!([null, null, true, 1, -2, 1.5, "no", "2024-01-01", "5XX", "1", "null"])
        );
        assert_eq!(read("a: |\n  one\n  two\nb: ''\n"), json!({"a": "one\ntwo\n", "b": ""}));
        let keys: Vec<_> =
            read("{z: 1, a: 2, 200: 3}").as_object().expect("object").keys().cloned().collect();
        assert_eq!(keys, ["z", "a", "200"]);
    }

    #[test]
    fn lines_are_those_of_keys_and_values() {
        let text = "# head\na: 1\nb:\n  - x\n  - y: |\n      text\n    z: 2\n";
        let node = parse("f.yaml", text).expect("valid");
        let [a, b] = node.entries() else { panic!("two keys") };
        assert_eq!((node.line, a.line, b.line), (2, 2, 3));
        let [x, y] = b.value.items() else { panic!("two items") };
        assert_eq!((x.line, y.line), (4, 5));
        assert_eq!((y.entries()[0].line, y.entries()[1].line), (5, 7));
    }

    #[test]
    fn faults_say_where() {
        for (text, expected) in [
            ("a: 1\nb: 2\na: 3\n", "f.yaml:3:1: duplicated key"),
            ("[1]: 2\n", "f.yaml:1: a key has to be text"),
            ("a: .nan\n", "f.yaml:1: `NaN` is a number that JSON does not have"),
            ("a: [1\n", "f.yaml:2:1: "),
            ("a: b: c\n", "f.yaml:1:"),
            ("a: 1\n---\nb: 2\n", "f.yaml:3: a second document"),
            ("", "f.yaml: the file is empty"),
        ] {
            let message = fault(text);
            assert!(message.contains(expected), "{text:?}: {message}");
        }
    }
}
