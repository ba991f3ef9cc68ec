//! Spells out what a spec says in short: objects composed of others, and endpoints that are several operations.
//! The result is for the generators; other tools read the document as it is.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use super::json::{entries, items, target};

/// A document with every object whole and every operation with a path of its own. Operations that share an endpoint have
/// its path, `#` and their id.
pub fn spell_out(document: &Value) -> Result<Value> {
    let mut whole = document.clone();
    let schemas = &document["components"]["schemas"];
    for (name, schema) in entries(schemas).filter(|(_, schema)| is_composed(schema)) {
        whole["components"]["schemas"][name] =
            compose(schemas, schema).with_context(|| format!("in the schema {name}"))?;
    }
    let mut paths = Map::new();
    for (path, item) in entries(&document["paths"]) {
        for (method, operation) in entries(item) {
            let Some(several) = operation["x-operations"].as_array() else {
                let shared = paths.entry(path).or_insert_with(|| json!({}));
                shared[method] = operation.clone();
                continue;
            };
            for one in several {
                let one = one_of_several(operation, one).with_context(|| format!("in {path}"))?;
                let id = one["operationId"].as_str().unwrap_or_default();
                paths.insert(format!("{path}#{id}"), json!({ method: one }));
            }
        }
    }
    whole["paths"] = paths.into();
    // An id is referred to by its word, too.
    remove_unused(&mut whole, |schema| schema.get("x-id").is_some());
    Ok(whole)
}

fn is_composed(schema: &Value) -> bool {
    schema["type"] == "object" && schema["allOf"].is_array()
}

/// What follows from the properties of an object, and so from those of one that is composed of it.
const DERIVED: [&str; 4] = ["x-progress", "x-unlock-rate", "x-user", "x-earned"];

/// An object with the properties of those it is composed of, in their order, and then its own.
fn compose(schemas: &Value, schema: &Value) -> Result<Value> {
    let mut properties = Map::new();
    let mut required = Vec::new();
    let mut inherited = Vec::new();
    for part in items(&schema["allOf"]) {
        let part =
            target(part).and_then(|name| schemas.get(name)).context("a part of `allOf` is no schema")?;
        let part = compose(schemas, part)?;
        add(&part, &mut properties, &mut required)?;
        let derived = DERIVED.iter().filter_map(|key| Some((*key, part.get(key)?.clone())));
        inherited.extend(derived);
    }
    add(schema, &mut properties, &mut required)?;
    let mut whole = schema.clone();
    whole["properties"] = properties.into();
    whole["required"] = required.into();
    let keys = whole.as_object_mut().context("no object")?;
    keys.shift_remove("allOf");
    for (key, value) in inherited {
        keys.entry(key).or_insert(value);
    }
    Ok(whole)
}

fn add(part: &Value, properties: &mut Map<String, Value>, required: &mut Vec<Value>) -> Result<()> {
    for (name, property) in entries(&part["properties"]) {
        if properties.insert(name.clone(), property.clone()).is_some() {
            bail!("the property {name} is there twice: remove one");
        }
    }
    required.extend(items(&part["required"]).cloned());
    Ok(())
}

/// One of the operations of an endpoint: what the endpoint says, but for what the operation says itself.
fn one_of_several(endpoint: &Value, variant: &Value) -> Result<Value> {
    let mut operation = endpoint.clone();
    let keys = operation.as_object_mut().context("no operation")?;
    keys.shift_remove("x-operations");
    for (key, value) in entries(variant) {
        if !matches!(key.as_str(), "parameters" | "response" | "examples") {
            keys.insert(key.clone(), value.clone());
        }
    }
    let all = &endpoint["parameters"];
    let mut parameters = Vec::new();
    for choice in items(&variant["parameters"]) {
        let found = items(all).find(|parameter| parameter["name"] == choice["name"]);
        let mut parameter = found.context("a parameter that the endpoint does not have")?.clone();
        for (key, value) in entries(choice) {
            if key == "value" {
                parameter["required"] = true.into();
                parameter["x-value"] = value.clone();
            } else {
                parameter[key] = value.clone();
            }
        }
        parameters.push(parameter);
    }
    let unused = items(all).filter(|known| parameters.iter().all(|used| used["name"] != known["name"]));
    operation["x-without"] = unused.map(|parameter| parameter["name"].clone()).collect();
    operation["parameters"] = parameters.into();

    let media = &endpoint["responses"]["200"]["content"]["application/json"];
    let mut examples = Map::new();
    for (name, of_endpoint) in entries(&variant["examples"]) {
        let example = of_endpoint.as_str().and_then(|name| media["examples"].get(name));
        examples.insert(name.clone(), example.context("an example that the endpoint does not have")?.clone());
    }
    operation["responses"]["200"]["content"]["application/json"] =
        json!({ "schema": variant["response"], "examples": examples });
    Ok(operation)
}

/// Removes the schemas that nothing refers to, but for those to keep: each would become a type.
pub fn remove_unused(document: &mut Value, keep: fn(&Value) -> bool) {
    let mut pending = vec![&document["paths"], &document["components"]["responses"]];
    let mut used = BTreeSet::new();
    while let Some(value) = pending.pop() {
        pending.extend(entries(value).map(|(_, value)| value).chain(items(value)));
        if let Some(name) = target(value)
            && used.insert(name.to_owned())
        {
            pending.push(&document["components"]["schemas"][name]);
        }
    }
    if let Some(schemas) = document["components"]["schemas"].as_object_mut() {
        schemas.retain(|name, schema| used.contains(name) || keep(schema));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(schemas: Value, operation: Value) -> Value {
        json!({ "paths": { "/a.php": { "get": operation } }, "components": { "schemas": schemas } })
    }

    fn uses(name: &str) -> Value {
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }

    #[test]
    fn a_composed_object_has_all_properties() {
        let schemas = json!({
            "Base": { "type": "object", "required": ["A"], "properties": { "A": 1 } },
            "Middle": { "type": "object", "allOf": [uses("Base")], "properties": { "B": 2 } },
            "Whole": { "type": "object", "allOf": [uses("Middle")], "required": ["C"], "properties": { "C": 3 } },
        });
        let whole = spell_out(&document(schemas, json!({ "schema": uses("Whole") }))).unwrap();
        let expected = json!({
            "Whole": { "type": "object", "required": ["A", "C"], "properties": { "A": 1, "B": 2, "C": 3 } },
        });
        assert_eq!(whole["components"]["schemas"].to_string(), expected.to_string());
    }

    #[test]
    fn a_property_is_there_once() {
        let twice = json!({
            "Base": { "type": "object", "properties": { "A": 1 } },
            "Whole": { "type": "object", "allOf": [uses("Base")], "properties": { "A": 3 } },
        });
        let error = spell_out(&document(twice, json!({ "schema": uses("Whole") }))).unwrap_err();
        assert_eq!(format!("{error:#}"), "in the schema Whole: the property A is there twice: remove one");
    }

    #[test]
    fn each_operation_of_an_endpoint_has_its_own_part() {
        let endpoint = json!({
            "operationId": "getAll",
            "summary": "All",
            "parameters": [{ "name": "i", "required": false }, { "name": "f", "required": false }],
            "responses": { "200": { "content": { "application/json": {
                "schema": { "oneOf": [uses("One"), uses("Two")] },
                "examples": { "oneFull": { "value": 1 }, "twoFull": { "value": 2 } },
            } } } },
            "x-operations": [
                {
                    "operationId": "getOne",
                    "parameters": [{ "name": "i", "required": true }],
                    "response": uses("One"),
                    "examples": { "full": "oneFull" },
                },
                {
                    "operationId": "getTwo",
                    "parameters": [{ "name": "f", "value": 1 }],
                    "response": uses("Two"),
                    "examples": { "full": "twoFull" },
                },
            ],
        });
        let whole = spell_out(&document(json!({ "One": {}, "Two": {} }), endpoint)).unwrap();
        let one = &whole["paths"]["/a.php#getOne"]["get"];
        assert_eq!((&one["operationId"], &one["summary"]), (&json!("getOne"), &json!("All")));
        assert_eq!(one["parameters"], json!([{ "name": "i", "required": true }]));
        assert_eq!(one["x-without"], json!(["f"]));
        let media = &one["responses"]["200"]["content"]["application/json"];
        assert_eq!(media, &json!({ "schema": uses("One"), "examples": { "full": { "value": 1 } } }));
        let two = &whole["paths"]["/a.php#getTwo"]["get"];
        assert_eq!(two["parameters"], json!([{ "name": "f", "required": true, "x-value": 1 }]));
    }
}
