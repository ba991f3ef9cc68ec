//! YAML with the line of every value and key, so that a fault can be shown where it is.

use anyhow::{Result, anyhow, bail};
use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use serde_json::Value as Json;

/// A value, and the line it starts on, counted from 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub value: Value,
    pub line: usize,
}

/// What JSON can say, with mappings in file order.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Scalar(Json),
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

    pub fn scalar(&self) -> Option<&Json> {
        match &self.value {
            Value::Scalar(scalar) => Some(scalar),
            _ => None,
        }
    }

    pub fn as_str(&self) -> Option<&str> {
        self.scalar()?.as_str()
    }

    pub fn as_f64(&self) -> Option<f64> {
        self.scalar()?.as_f64()
    }

    /// The type, by the name that JSON schemas have for it.
    pub fn kind(&self) -> &'static str {
        match self.to_json() {
            Json::Null => "null",
            Json::Bool(_) => "boolean",
            Json::Number(number) if number.is_f64() => "number",
            Json::Number(_) => "integer",
            Json::String(_) => "string",
            Json::Array(_) => "array",
            Json::Object(_) => "object",
        }
    }

    pub fn to_json(&self) -> Json {
        match &self.value {
            Value::Scalar(scalar) => scalar.clone(),
            Value::Sequence(items) => items.iter().map(Node::to_json).collect(),
            Value::Mapping(entries) => {
                entries.iter().map(|at| (at.key.clone(), at.value.to_json())).collect()
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
        YamlData::Value(scalar) => Value::Scalar(match scalar {
            Scalar::Null => Json::Null,
            Scalar::Boolean(value) => (*value).into(),
            Scalar::Integer(value) => (*value).into(),
            Scalar::FloatingPoint(value) if value.is_finite() => value.into_inner().into(),
            Scalar::FloatingPoint(value) => {
                bail!("{path}:{line}: `{value}` is a number that JSON does not have: quote it if it is text")
            }
            Scalar::String(text) => text.as_ref().into(),
        }),
        YamlData::Sequence(items) => {
            Value::Sequence(items.iter().map(|item| node(path, item)).collect::<Result<_>>()?)
        }
        YamlData::Mapping(entries) => {
            let entry = |(key, value)| {
                let Node { value: name, line } = node(path, key)?;
                let key = match name {
                    Value::Scalar(Json::String(text)) => text,
                    Value::Scalar(Json::Number(number)) => number.to_string(),
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
