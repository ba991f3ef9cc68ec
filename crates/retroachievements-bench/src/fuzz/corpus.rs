//! The bodies that mutations begin from: the examples of the OpenAPI documents, and recorded answers.

use std::io::Read;

use anyhow::{Context, Result, ensure};
use flate2::read::GzDecoder;
use serde_json::Value;

use crate::check::Operation;
use crate::generated::GENERATIONS;

/// Recorded answers, one a line, packed.
const RECORDED: &[&[u8]] = &[
    include_bytes!("../../../../spec/recorded/v1.jsonl.gz"),
    include_bytes!("../../../../spec/recorded/v1-odd.jsonl.gz"),
    include_bytes!("../../../../spec/recorded/v2.jsonl.gz"),
];

/// How many entries a list keeps in the short form of a body.
const SHORT: usize = 2;

/// All operations, with the bodies of each.
#[derive(Debug)]
pub(crate) struct Corpus {
    entries: Vec<Entry>,
}

/// An operation and real bodies of it; there is at least one.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) operation: &'static Operation,
    /// Each as it is.
    pub(crate) whole: Vec<Value>,
    /// Each with short lists, which are quicker to decode and just as odd when they are mutated.
    pub(crate) short: Vec<Value>,
}

impl Corpus {
    pub(crate) fn load() -> Result<Self> {
        let recorded = recorded()?;
        let mut entries = Vec::new();
        for (document, operations) in GENERATIONS {
            let document: Value = serde_json::from_str(document).context("not an OpenAPI document")?;
            for operation in *operations {
                let mut whole = examples(&document, operation.id);
                let path = path(&document, operation.id);
                let answers = recorded.iter().filter(|(of, _)| path.is_some_and(|path| fits(path, of)));
                whole.extend(answers.map(|(_, body)| body.clone()));
                ensure!(!whole.is_empty(), "the OpenAPI document has no example of {}", operation.id);
                let short = whole.iter().map(shortened).collect();
                entries.push(Entry { operation, whole, short });
            }
        }
        Ok(Self { entries })
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What it is made of, for people.
    pub(crate) fn summary(&self) -> String {
        let bodies: usize = self.entries.iter().map(|entry| entry.whole.len()).sum();
        format!("{bodies} answers of {} operations", self.entries.len())
    }
}

/// Whether a path that was asked for, with that of the API before it, is that of an operation.
fn fits(template: &str, path: &str) -> bool {
    let mut parts = path.rsplit('/');
    let names = template.split('/').skip(1).count();
    let mut expected = template.rsplit('/').take(names);
    let is_part = |name: &str| parts.next().is_some_and(|part| name.starts_with('{') || name == part);
    // Before it is the path of the API, `/API` or `/v2`, or nothing.
    expected.all(is_part) && parts.count() <= 2
}

/// The successful answers of an operation that a document shows, bodies that mean "not found" among them.
fn examples(document: &Value, id: &str) -> Vec<Value> {
    let methods = document["paths"].as_object().into_iter().flat_map(|paths| paths.values());
    let endpoints = methods.filter_map(Value::as_object).flat_map(|item| item.values());
    endpoints.flat_map(|endpoint| examples_of(endpoint, id)).collect()
}

fn examples_of(endpoint: &Value, id: &str) -> Vec<Value> {
    let examples = &json(&endpoint["responses"]["200"])["examples"];
    let values =
        |object: &Value| object.as_object().into_iter().flatten().map(|(_, value)| value.clone()).collect();
    if endpoint["operationId"] == id {
        return examples
            .as_object()
            .into_iter()
            .flatten()
            .map(|(_, example)| example["value"].clone())
            .collect();
    }
    // An endpoint that is several operations names the examples of each.
    let mut operations = endpoint["x-operations"].as_array().into_iter().flatten();
    let Some(operation) = operations.find(|operation| operation["operationId"] == id) else {
        return Vec::new();
    };
    let names: Vec<Value> = values(&operation["examples"]);
    names.iter().filter_map(Value::as_str).map(|name| examples[name]["value"].clone()).collect()
}

/// The JSON of a response, whatever its media type.
fn json(response: &Value) -> &Value {
    let content = response["content"].as_object().into_iter().flatten();
    content.map(|(_, media)| media).next().unwrap_or(&Value::Null)
}

/// The path of an operation, which it can share with others.
fn path<'a>(document: &'a Value, id: &str) -> Option<&'a str> {
    let has = |operation: &Value| operation["operationId"] == id;
    let paths = document["paths"].as_object()?.iter();
    let mut found = paths.filter(|(_, item)| {
        let operations = item.as_object().into_iter().flatten().map(|(_, operation)| operation);
        operations.into_iter().any(|operation| {
            has(operation) || operation["x-operations"].as_array().into_iter().flatten().any(has)
        })
    });
    found.next().map(|(path, _)| path.as_str())
}

/// The bodies of recorded answers with status 200, each with the path that was asked for.
fn recorded() -> Result<Vec<(String, Value)>> {
    let mut answers = Vec::new();
    for packed in RECORDED {
        let mut lines = String::new();
        GzDecoder::new(*packed).read_to_string(&mut lines).context("a damaged file of recorded answers")?;
        for line in lines.lines() {
            let record: Value = serde_json::from_str(line)?;
            let path = record["path"].as_str().unwrap_or_default().split('?').next().unwrap_or_default();
            if record["status"] == 200 && record["text"] != true {
                answers.push((path.to_string(), record["body"].clone()));
            }
        }
    }
    Ok(answers)
}

fn shortened(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().take(SHORT).map(shortened).collect(),
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), shortened(value))).collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::check::Outcome;

    #[test]
    fn every_operation_has_a_body_that_decodes() {
        for entry in Corpus::load().unwrap().entries() {
            for bodies in [&entry.whole, &entry.short] {
                let decodes = |body: &Value| {
                    (entry.operation.check)(body.to_string().as_bytes()) == Ok(Outcome::Decoded)
                };
                assert!(bodies.iter().any(decodes), "{}", entry.operation.id);
            }
        }
    }

    #[test]
    fn an_endpoint_of_several_operations_tells_their_examples_apart() {
        let endpoint = json!({
            "operationId": "getTickets",
            "responses": { "200": { "content": { "application/json": { "examples": {
                "one": { "value": 1 },
                "two": { "value": 2 },
            } } } } },
            "x-operations": [
                { "operationId": "getTicket", "examples": { "full": "one" } },
                { "operationId": "getRecentTickets", "examples": { "full": "two" } },
            ],
        });
        assert_eq!(examples_of(&endpoint, "getTicket"), [json!(1)]);
        assert_eq!(examples_of(&endpoint, "getRecentTickets"), [json!(2)]);
        assert_eq!(examples_of(&endpoint, "getGame"), Vec::<Value>::new());
    }

    #[test]
    fn lists_are_shortened_at_every_depth() {
        assert_eq!(shortened(&json!({ "a": [[1, 2, 3], 4, 5] })), json!({ "a": [[1, 2], 4] }));
    }
}
