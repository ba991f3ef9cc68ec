//! The bodies that mutations begin from: the examples of the OpenAPI documents.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::check::Operation;
use crate::generated::OPERATIONS;

const DOCUMENTS: &[&str] = &[include_str!("../../../../spec/openapi-v1.json")];

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
        let documents = DOCUMENTS.iter().map(|text| serde_json::from_str(text));
        let documents = documents.collect::<Result<Vec<Value>, _>>().context("not an OpenAPI document")?;
        let entries = OPERATIONS.iter().map(|operation| {
            let whole: Vec<_> =
                documents.iter().flat_map(|document| examples(document, operation.id)).collect();
            ensure!(!whole.is_empty(), "no OpenAPI document has an example of {}", operation.id);
            let short = whole.iter().map(shortened).collect();
            Ok(Entry { operation, whole, short })
        });
        Ok(Self { entries: entries.collect::<Result<_>>()? })
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What it is made of, for people.
    pub(crate) fn summary(&self) -> String {
        let bodies: usize = self.entries.iter().map(|entry| entry.whole.len()).sum();
        format!("{bodies} examples of {} operations", self.entries.len())
    }
}

/// The successful answers of an operation that a document shows, bodies that mean "not found" among them.
fn examples(document: &Value, id: &str) -> Vec<Value> {
    let methods = document["paths"].as_object().into_iter().flat_map(|paths| paths.values());
    let endpoints = methods.filter_map(Value::as_object).flat_map(|item| item.values());
    endpoints.flat_map(|endpoint| examples_of(endpoint, id)).collect()
}

fn examples_of(endpoint: &Value, id: &str) -> Vec<Value> {
    let examples = &endpoint["responses"]["200"]["content"]["application/json"]["examples"];
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
