//! A value together with where it is, which is what the lint walks, and what is wrong there.

use std::fmt::{self, Display};

use super::File;
use super::yaml::{Node, Value};

#[derive(Clone, Copy, Debug)]
pub struct At<'a> {
    pub file: &'a File,
    pub node: &'a Node,
    /// The line of the key that holds the value, or of the value itself if there is no key.
    pub line: usize,
    /// That key; an item of a list has the name of the list.
    pub name: &'a str,
}

impl<'a> At<'a> {
    pub fn get(self, key: &str) -> Option<Self> {
        self.entries().find(|at| at.name == key)
    }

    /// The value below several keys, one inside the other.
    pub fn below(self, keys: &[&str]) -> Option<Self> {
        keys.iter().try_fold(self, |at, key| at.get(key))
    }

    pub fn has(self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The text under `key`; none if there is something else.
    pub fn text(self, key: &str) -> Option<&'a str> {
        self.get(key)?.node.as_str()
    }

    /// Whether `key` is there and `true`.
    pub fn is_true(self, key: &str) -> bool {
        self.get(key).and_then(|at| at.node.scalar()) == Some(&true.into())
    }

    pub fn entries(self) -> impl Iterator<Item = Self> + use<'a> {
        let entries = self.node.entries().iter();
        entries.map(move |entry| At {
            file: self.file,
            node: &entry.value,
            line: entry.line,
            name: &entry.key,
        })
    }

    pub fn items(self) -> impl Iterator<Item = Self> + use<'a> {
        self.node.items().iter().map(move |node| At { node, line: node.line, ..self })
    }

    /// The entries of the mapping under `key`, if there is one.
    pub fn entries_of(self, key: &str) -> impl Iterator<Item = Self> + use<'a> {
        self.get(key).into_iter().flat_map(At::entries)
    }

    /// The items of the list under `key`, if there is one.
    pub fn items_of(self, key: &str) -> impl Iterator<Item = Self> + use<'a> {
        self.get(key).into_iter().flat_map(At::items)
    }

    /// The entry `key`, to show a fault at; without it, what ought to have it.
    pub fn key(self, key: &str) -> Self {
        self.get(key).unwrap_or(self)
    }

    /// `file:line`.
    pub fn place(self) -> String {
        format!("{}:{}", self.file.path, self.line)
    }

    pub fn error(self, message: impl Display) -> anyhow::Error {
        Problem { file: self.file.path.clone(), line: self.line, message: message.to_string() }.into()
    }
}

/// Something to change before the spec is good enough.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// From the root of the repository: `spec/v1/paths/API_GetX.yaml`.
    pub file: String,
    pub line: usize,
    /// Names the value, the rule and what to do.
    pub message: String,
}

impl Problem {
    pub fn new(at: At<'_>, message: impl Display) -> Self {
        Self { file: at.file.path.clone(), line: at.line, message: format!("`{}`: {message}", at.name) }
    }
}

impl std::error::Error for Problem {}

impl Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// How to read what is under a key of an OpenAPI document. Without the distinction, a property called `example`, or an
/// example with a key `$ref`, would be mistaken.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Below {
    /// Keys with a meaning in OpenAPI.
    Words,
    /// Keys that are names, of properties or status codes say, each with `Words` below it.
    Names,
    /// A value in which OpenAPI sees nothing.
    Data,
}

pub fn below(key: &str) -> Below {
    match key {
        "properties" | "headers" | "responses" | "content" | "securitySchemes" | "x-responses"
        | "x-parameters" => Below::Names,
        "default" | "enum" | "example" | "examples" => Below::Data,
        // Of the root document, where it is generated and only repeats the names of the files.
        "paths" => Below::Data,
        // Operations like any other, but for the keys that are theirs.
        "x-operations" => Below::Words,
        _ if key.starts_with("x-") => Below::Data,
        _ => Below::Words,
    }
}

/// Calls `f` with each mapping, from `at` down, whose keys have a meaning in OpenAPI.
pub fn visit<'a>(at: At<'a>, f: &mut impl FnMut(At<'a>)) {
    if let Value::Mapping(_) = at.node.value {
        f(at);
    }
    for child in at.entries() {
        match below(child.name) {
            Below::Words => visit(child, f),
            Below::Names => child.entries().for_each(|named| visit(named, f)),
            Below::Data => {}
        }
    }
    at.items().for_each(|item| visit(item, f));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::testing::load;

    #[test]
    fn names_and_data_are_not_mistaken_for_words() {
        let schema = "properties:\n  example:\n    properties: { properties: { default: { b: 1 } } }\n";
        let spec = load(&[("openapi.yaml", "openapi: 3.0.3\n"), ("schemas/A.yaml", schema)]);
        let mut names = Vec::new();
        visit(spec.folder("schemas").next().unwrap().top(), &mut |at| names.push(at.name));
        assert_eq!(names, ["A", "example", "properties"]);
    }
}
