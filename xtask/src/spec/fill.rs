//! Says in the whole document what the files need not say, for tools that want it said: the readable names that follow
//! from the rule, the examples that the answers show, limits, `required`, and the responses that all operations have.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::at::Problem;
use super::document::Bundle;
use super::json::{self, entries, entries_mut, items, items_mut, target};
use super::schemas::Schemas;
use super::{jsonapi, names};

/// The longest text and list that the clients promise to read, where nothing more is known.
const MAX_LENGTH: u64 = 65_535;
const MAX_ITEMS: u64 = 1_000_000;

/// Completes the document, and reports the properties of which no answer shows a value.
pub fn fill(bundle: &mut Bundle<'_>) -> Vec<Problem> {
    let document = &mut bundle.document;
    let shared =
        document.as_object_mut().and_then(|root| root.shift_remove("x-responses")).unwrap_or_default();
    for (_, item) in entries_mut(document, "paths") {
        let operations = item.as_object_mut().into_iter().flatten();
        operations.for_each(|(_, operation)| complete_operation(operation, &shared));
    }
    entries_mut(&mut document["components"], "responses")
        .for_each(|(_, response)| complete_response(response));
    jsonapi::complete(document);
    let snapshot = document.clone();
    let examples = Examples::of(&snapshot);
    let mut problems = Vec::new();
    for (name, schema) in entries_mut(&mut document["components"], "schemas") {
        complete_schema(schema, examples.schemas.0);
        for (property, schema) in entries_mut(schema, "properties") {
            let shown = examples.found.get(&(name.as_str(), property.as_str()));
            if let (None, Some(value)) = (schema.get("example"), shown) {
                schema["example"] = (*value).clone();
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

fn complete_operation(operation: &mut Value, shared: &Value) {
    for parameter in items_mut(operation, "parameters") {
        add(parameter, "required", false);
        let name = names::of_parameter(parameter["name"].as_str().unwrap_or_default());
        add(parameter, "x-name", name);
        parameter.get_mut("schema").map(limits);
    }
    items_mut(operation, "x-operations").for_each(describe_docs);
    describe_docs(operation);
    if let Some(responses) = operation.get_mut("responses") {
        entries(shared).for_each(|(status, response)| add(responses, status, response.clone()));
        responses.as_object_mut().map(Map::sort_keys);
    }
    entries_mut(operation, "responses").for_each(|(_, response)| complete_response(response));
}

fn complete_response(response: &mut Value) {
    for part in ["headers", "content"] {
        for (_, media) in entries_mut(response, part) {
            media.get_mut("schema").map(limits);
        }
    }
}

fn describe_docs(operation: &mut Value) {
    if let Some(docs) = operation.get_mut("externalDocs") {
        add(docs, "description", "The site's own documentation");
    }
}

/// Adds a key that is not there.
fn add(object: &mut Value, key: &str, value: impl Into<Value>) {
    if let Some(fields) = object.as_object_mut() {
        fields.entry(key).or_insert(value.into());
    }
}

fn complete_schema(schema: &mut Value, schemas: &Value) {
    let mut required = Vec::new();
    for (name, property) in entries_mut(schema, "properties") {
        if property.get("x-optional").is_none() && property.get("x-since").is_none() {
            required.push(name.as_str());
        }
        complete_property(name, property, schemas);
    }
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    limits(schema);
}

fn complete_property(name: &str, property: &mut Value, schemas: &Value) {
    add(property, "x-name", names::from_wire(name));
    let is_id = property["type"] == "integer" && property.get("x-id").is_some();
    let mut ids = entries(schemas).filter(|(_, schema)| schema["type"] == "integer");
    if let Some((_, id)) = ids.find(|(_, schema)| is_id && schema["x-id"] == property["x-id"]) {
        for limit in ["format", "minimum", "maximum"] {
            add(property, limit, id[limit].clone());
        }
    }
    limits(property);
}

/// Adds the limits of a value, and of those inside it.
fn limits(schema: &mut Value) {
    for inner in ["items", "additionalProperties"] {
        schema.get_mut(inner).map(limits);
    }
    let lacks = |keys: &[&str]| keys.iter().all(|key| schema.get(key).is_none());
    match schema["type"].as_str() {
        Some("integer") if schema["format"] == "bit" => {
            add(schema, "minimum", 0);
            add(schema, "maximum", 1);
        }
        Some("integer") if lacks(&["enum"]) => add(schema, "minimum", 0),
        Some("string") if lacks(&["enum", "format", "pattern", "x-id"]) => {
            add(schema, "maxLength", MAX_LENGTH)
        }
        Some("array") => add(schema, "maxItems", MAX_ITEMS),
        _ => {}
    }
}

/// The first value that an answer's example shows for each property, by the names of schema and property.
struct Examples<'a> {
    schemas: Schemas<'a>,
    found: BTreeMap<(&'a str, &'a str), &'a Value>,
}

impl<'a> Examples<'a> {
    fn of(document: &'a Value) -> Self {
        let components = &document["components"];
        let mut examples = Self { schemas: Schemas(&components["schemas"]), found: BTreeMap::new() };
        for (_, operation) in entries(&document["paths"]).flat_map(|(_, item)| entries(item)) {
            let media = json::json(&operation["responses"]["200"]);
            let shown = media.map_or(&Value::Null, |(_, media)| &media["examples"]);
            for one in items(&operation["x-operations"]) {
                for name in ["full", "empty"].map(|name| one["examples"][name].as_str().unwrap_or_default()) {
                    examples.collect(&one["response"], &shown[name]["value"]);
                }
            }
            entries(&operation["responses"]).for_each(|(_, response)| examples.response(response));
        }
        entries(&components["responses"]).for_each(|(_, response)| examples.response(response));
        examples
    }

    fn response(&mut self, response: &'a Value) {
        let Some((_, media)) = json::json(response) else { return };
        entries(&media["examples"]).for_each(|(_, shown)| self.collect(&media["schema"], &shown["value"]));
    }

    /// Which of several schemas a value is of, if one of its properties tells.
    fn told<'s>(&self, schema: &'s Value, value: &Value) -> Option<&'s str> {
        let discriminator = &schema["discriminator"];
        let told = value[discriminator["propertyName"].as_str()?].as_str()?;
        discriminator["mapping"][told].as_str()?.rsplit('/').next()
    }

    fn collect(&mut self, schema: &'a Value, value: &'a Value) {
        let (_, resolved) = self.schemas.resolve(schema);
        let told = self.told(resolved, value);
        let choices =
            items(&resolved["oneOf"]).filter(|choice| told.is_none_or(|name| target(choice) == Some(name)));
        choices.for_each(|choice| self.collect(choice, value));
        items(value).for_each(|value| self.collect(&resolved["items"], value));
        let properties = self.schemas.properties(schema);
        for (name, value) in entries(value) {
            let found = properties.iter().find(|(_, property, _)| property == name);
            if let Some((schema, property, _)) = found
                && is_telling(value)
            {
                self.found.entry((schema, property)).or_insert(value);
            }
            self.collect(found.map_or(&resolved["additionalProperties"], |(.., of)| of), value);
        }
    }

    fn is_scalar(&self, schema: &Value) -> bool {
        let (_, schema) = self.schemas.resolve(schema);
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
