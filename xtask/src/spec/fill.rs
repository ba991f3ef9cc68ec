//! Says in the whole document what the files need not say, for tools that want it said: the readable names that follow
//! from the rule, the examples that the answers show, limits, `required`, and the responses that all operations have.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::document::Bundle;
use super::names;
use super::problem::Problem;

/// The longest text and list that the clients promise to read, where nothing more is known.
const MAX_LENGTH: u64 = 65_535;
const MAX_ITEMS: u64 = 1_000_000;

/// Completes the document, and reports the properties of which no answer shows a value.
pub fn fill(bundle: &mut Bundle<'_>) -> Vec<Problem> {
    let document = &mut bundle.document;
    let shared =
        document.as_object_mut().and_then(|root| root.shift_remove("x-responses")).unwrap_or_default();
    let ids = ids(document);
    for operation in operations(document) {
        complete_operation(operation, &shared);
    }
    for (_, response) in object_mut(&mut document["components"]["responses"]) {
        complete_response(response);
    }
    let examples = Examples::of(document);
    let mut problems = Vec::new();
    for (name, schema) in object_mut(&mut document["components"]["schemas"]) {
        complete_schema(schema, &ids);
        for (property, schema) in schema.get_mut("properties").into_iter().flat_map(object_mut) {
            let shown = examples.found.get(&(name.clone(), property.clone()));
            if let (None, Some(value)) = (schema.get("example"), shown) {
                schema["example"] = value.clone();
            }
            if schema.get("example").is_none()
                && examples.is_scalar(schema)
                && let Some(at) = bundle.places.get(name)
            {
                let at = at.below(&["properties", property]).unwrap_or(*at);
                let message =
                    "no answer's example has a value for it: add one to `full`, or write an `example` here";
                problems.push(Problem::new(at, message));
            }
        }
    }
    problems
}

fn operations(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    object_mut(&mut document["paths"]).flat_map(|(_, item)| {
        object_mut(item).filter(|(method, _)| !method.starts_with("x-")).map(|(_, value)| value)
    })
}

fn object_mut(value: &mut Value) -> impl Iterator<Item = (&String, &mut Value)> {
    value.as_object_mut().into_iter().flatten()
}

fn complete_operation(operation: &mut Value, shared: &Value) {
    for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        object_entry(parameter, "required", false.into());
        parameter.get_mut("schema").map(limits);
    }
    let several = operation.get_mut("x-operations").and_then(Value::as_array_mut);
    several.into_iter().flatten().for_each(describe_docs);
    describe_docs(operation);
    if let (Some(responses), Some(shared)) =
        (operation.get_mut("responses").and_then(Value::as_object_mut), shared.as_object())
    {
        for (status, response) in shared {
            responses.entry(status).or_insert_with(|| response.clone());
        }
        responses.sort_keys();
        responses.values_mut().for_each(complete_response);
    }
}

fn complete_response(response: &mut Value) {
    for part in ["headers", "content"] {
        for (_, media) in response.get_mut(part).into_iter().flat_map(object_mut) {
            media.get_mut("schema").map(limits);
        }
    }
}

fn describe_docs(operation: &mut Value) {
    if let Some(docs) = operation.get_mut("externalDocs") {
        object_entry(docs, "description", "The site's own documentation".into());
    }
}

fn object_entry(object: &mut Value, key: &str, value: Value) {
    if let Some(fields) = object.as_object_mut() {
        fields.entry(key).or_insert(value);
    }
}

/// The schemas of ids, by what they are the ids of.
fn ids(document: &Value) -> BTreeMap<String, Value> {
    let schemas = document["components"]["schemas"].as_object().into_iter().flatten();
    let ids = schemas.filter(|(_, schema)| schema["type"] == "integer");
    ids.filter_map(|(_, schema)| Some((schema["x-id"].as_str()?.to_owned(), schema.clone()))).collect()
}

fn complete_schema(schema: &mut Value, ids: &BTreeMap<String, Value>) {
    let Some(fields) = schema.as_object_mut() else { return };
    let mut required = Vec::new();
    for (name, property) in fields.get_mut("properties").into_iter().flat_map(object_mut) {
        if property.get("x-optional").is_none() && property.get("x-since").is_none() {
            required.push(Value::from(name.as_str()));
        }
        complete_property(name, property, ids);
    }
    if !required.is_empty() {
        fields.insert("required".to_owned(), required.into());
    }
    limits(schema);
}

fn complete_property(name: &str, property: &mut Value, ids: &BTreeMap<String, Value>) {
    let id = property.get("x-id").and_then(Value::as_str).and_then(|of| ids.get(of));
    let Some(fields) = property.as_object_mut() else { return };
    fields.entry("x-name").or_insert_with(|| names::from_wire(name).into());
    if let Some(id) = id.filter(|_| fields.get("type").is_some_and(|kind| kind == "integer")) {
        for limit in ["format", "minimum", "maximum"] {
            fields.entry(limit).or_insert_with(|| id[limit].clone());
        }
    }
    limits(property);
}

/// Adds the limits of a value, and of those inside it.
fn limits(schema: &mut Value) {
    let Some(fields) = schema.as_object_mut() else { return };
    for inner in ["items", "additionalProperties"] {
        fields.get_mut(inner).map(limits);
    }
    let has = |fields: &Map<String, Value>, keys: &[&str]| keys.iter().any(|key| fields.contains_key(*key));
    let is_bit = fields.get("format").is_some_and(|format| format == "bit");
    match fields.get("type").and_then(Value::as_str) {
        Some("integer") if is_bit => {
            fields.entry("minimum").or_insert(json!(0));
            fields.entry("maximum").or_insert(json!(1));
        }
        Some("integer") if !has(fields, &["minimum", "enum"]) => {
            drop(fields.insert("minimum".into(), json!(0)))
        }
        Some("string") if !has(fields, &["maxLength", "enum", "format", "pattern"]) => {
            fields.insert("maxLength".into(), MAX_LENGTH.into());
        }
        Some("array") => drop(fields.entry("maxItems").or_insert(MAX_ITEMS.into())),
        _ => {}
    }
}

/// The first value that an answer's example shows for each property, by the names of schema and property.
struct Examples {
    schemas: Map<String, Value>,
    found: BTreeMap<(String, String), Value>,
}

impl Examples {
    fn of(document: &Value) -> Self {
        let schemas = document["components"]["schemas"].as_object().cloned().unwrap_or_default();
        let mut examples = Self { schemas, found: BTreeMap::new() };
        let items = document["paths"].as_object().into_iter().flatten();
        let operations = items.flat_map(|(_, item)| item.as_object().into_iter().flatten());
        for (_, operation) in operations {
            examples.operation(operation);
        }
        for response in document["components"]["responses"].as_object().into_iter().flat_map(Map::values) {
            examples.response(response);
        }
        examples
    }

    fn operation(&mut self, operation: &Value) {
        let several = operation["x-operations"].as_array().into_iter().flatten();
        let examples = &operation["responses"]["200"]["content"]["application/json"]["examples"];
        for one in several {
            for name in ["full", "empty"].map(|name| one["examples"][name].as_str().unwrap_or_default()) {
                self.collect(&one["response"], &examples[name]["value"]);
            }
        }
        let responses = operation["responses"].as_object().into_iter().flatten();
        responses.for_each(|(_, response)| self.response(response));
    }

    fn response(&mut self, response: &Value) {
        let media = &response["content"]["application/json"];
        for example in media["examples"].as_object().into_iter().flat_map(Map::values) {
            self.collect(&media["schema"], &example["value"]);
        }
    }

    /// The name and content of the schema that another one stands for.
    fn resolve<'a>(&'a self, schema: &'a Value) -> (&'a str, &'a Value) {
        let only = (schema["type"] != "object").then(|| schema["allOf"][0]["$ref"].as_str()).flatten();
        let name = schema["$ref"].as_str().or(only).and_then(|reference| reference.rsplit('/').next());
        match name.and_then(|name| self.schemas.get_key_value(name)) {
            Some((name, schema)) => (name, schema),
            None => ("", schema),
        }
    }

    /// The properties of an object, each with the name of the schema that has it.
    fn properties(&self, schema: &Value) -> Vec<(String, String, Value)> {
        let (name, schema) = self.resolve(schema);
        let parts = schema["allOf"].as_array().into_iter().flatten();
        let own = schema["properties"].as_object().into_iter().flatten();
        let own = own.map(|(property, of)| (name.to_owned(), property.clone(), of.clone()));
        parts.flat_map(|part| self.properties(part)).chain(own).collect()
    }

    fn collect(&mut self, schema: &Value, value: &Value) {
        let (_, resolved) = self.resolve(schema);
        let resolved = resolved.clone();
        for choice in resolved["oneOf"].as_array().into_iter().flatten() {
            self.collect(choice, value);
        }
        if let (Some(items), Some(values)) = (resolved.get("items"), value.as_array()) {
            values.iter().for_each(|value| self.collect(items, value));
        }
        let Some(values) = value.as_object() else { return };
        let properties = self.properties(schema);
        for (name, value) in values {
            match properties.iter().find(|(_, property, _)| property == name) {
                Some((schema, _, of)) => {
                    if is_telling(value) {
                        self.found.entry((schema.clone(), name.clone())).or_insert_with(|| value.clone());
                    }
                    self.collect(of, value);
                }
                None if resolved["additionalProperties"].is_object() => {
                    self.collect(&resolved["additionalProperties"], value);
                }
                None => {}
            }
        }
    }

    fn is_scalar(&self, schema: &Value) -> bool {
        let (_, schema) = self.resolve(schema);
        matches!(schema["type"].as_str(), Some("string" | "integer" | "number" | "boolean"))
    }
}

/// Whether a value is worth showing for a property: a plain one, or a list of such.
fn is_telling(value: &Value) -> bool {
    match value {
        Value::Null | Value::Object(_) => false,
        Value::Array(items) => !items.is_empty() && items.iter().all(|item| !item.is_object()),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::document::bundle;
    use crate::spec::testing::load;

    const FILES: &[(&str, &str)] = &[
        ("openapi.yaml", "x-path: /{file}\nx-responses: { '401': { $ref: ./responses/R.yaml } }\n"),
        ("responses/R.yaml", "description: R\n"),
        ("schemas/GameId.yaml", "type: integer\nformat: int64\nminimum: 1\nmaximum: 9\nx-id: game\n"),
        (
            "schemas/A.yaml",
            "type: object
properties:
  ID: { allOf: [{ $ref: ./GameId.yaml }], description: An id. }
  ParentID: { type: integer, nullable: true, x-id: game }
  IsBig: { type: integer, format: bit }
  Rows: { type: array, items: { type: string } }
  Later: { type: string, x-since: '2024' }
",
        ),
        (
            "paths/a.yaml",
            "get:
  externalDocs: { url: u }
  parameters: [{ name: i, schema: { $ref: ../schemas/GameId.yaml } }]
  responses:
    '200':
      content:
        application/json:
          schema: { $ref: ../schemas/A.yaml }
          examples: { full: { value: { ID: 7, ParentID: null, IsBig: 1, Rows: [], Later: soon } } }
",
        ),
    ];

    #[test]
    fn what_need_not_be_said_is_said() {
        let spec = load(FILES);
        let mut bundle = bundle(&spec).expect("valid");
        let problems = fill(&mut bundle);
        let a = json!({ "type": "object", "properties": {
            "ID": { "allOf": [{ "$ref": "#/components/schemas/GameId" }], "description": "An id.", "x-name": "id",
                "example": 7 },
            "ParentID": { "type": "integer", "nullable": true, "x-id": "game", "x-name": "parentId",
                "format": "int64", "minimum": 1, "maximum": 9 },
            "IsBig": { "type": "integer", "format": "bit", "x-name": "isBig", "minimum": 0, "maximum": 1, "example": 1 },
            "Rows": { "type": "array", "items": { "type": "string", "maxLength": 65535 }, "x-name": "rows",
                "maxItems": 1_000_000 },
            "Later": { "type": "string", "x-since": "2024", "x-name": "later", "maxLength": 65535, "example": "soon" },
        }, "required": ["ID", "ParentID", "IsBig", "Rows"] });
        let document = bundle.document;
        assert_eq!(document["components"]["schemas"]["A"], a);
        let get = &document["paths"]["/a"]["get"];
        assert_eq!(get["parameters"][0]["required"], false);
        assert_eq!(get["externalDocs"]["description"], "The site's own documentation");
        assert_eq!(get["responses"]["401"], json!({ "$ref": "#/components/responses/R" }));
        assert!(document.get("x-responses").is_none());
        // The one property of which nobody knows a value.
        let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(problems.len(), 1);
        assert!(
            problems[0].starts_with("spec/v1/schemas/A.yaml:4: `ParentID`: no answer's example"),
            "{problems:?}"
        );
    }
}
