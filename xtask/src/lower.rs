//! Makes of the bundled description the one that progenitor is given.
//!
//! The description is true to the wire and made for people; progenitor wants one success type per
//! operation and turns every limit it sees into a type that refuses values beyond it. Each step here
//! says why it is needed. Nothing but progenitor reads the result.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use crate::model::{Key, Model, Type};

/// Which answers of an operation progenitor is told about.
#[derive(Clone, Copy, PartialEq)]
pub enum Answers {
    /// For the client: good ones only. An error that is not declared reaches the caller whole, with status
    /// and headers, whatever its body; of a declared one whose body turns out to be a proxy's HTML page,
    /// progenitor keeps not even the status.
    Success,
    /// For the mocks: all of them, for tests want to play errors too.
    All,
}

/// The document for progenitor.
pub struct Lowered {
    pub document: Value,
    /// The Rust types for which there is a string whose `format` they are.
    pub rust_types: BTreeSet<String>,
}

pub fn lower(document: &Value, model: &Model, answers: Answers) -> Result<Lowered> {
    let mut document = document.clone();
    let schemas = document["components"]["schemas"].as_object().cloned().unwrap_or_default();
    let mut lowering = Lowering { model, rust_types: BTreeSet::new() };

    for (path, item) in object(&mut document, "paths")? {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if !method.starts_with("x-") {
                lowering.operation(operation, answers).with_context(|| format!("in {method} {path}"))?;
            }
        }
    }
    let mut lowered = Map::new();
    for (name, schema) in &schemas {
        // Scalars are written out where they are used.
        if schema["type"] == "object" {
            let mut schema = lowering.schema(schema)?;
            // One that can be null is so wherever it is used; here it would make a type of an option.
            object_root(&mut schema)?.remove("nullable");
            lowered.insert(name.clone(), schema);
        }
    }
    let components = object(&mut document, "components")?;
    components.insert("schemas".into(), Value::Object(lowered));
    if let Some(responses) = components.get_mut("responses").and_then(Value::as_object_mut) {
        for response in responses.values_mut() {
            lowering.content(response)?;
        }
    }
    // The key is added by a hook, for all operations alike.
    components.remove("securitySchemes");
    object_root(&mut document)?.remove("security");
    Ok(Lowered { document, rust_types: lowering.rust_types })
}

struct Lowering<'a> {
    model: &'a Model,
    rust_types: BTreeSet<String>,
}

impl Lowering<'_> {
    fn operation(&mut self, operation: &mut Value, answers: Answers) -> Result<()> {
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            parameter["schema"] = self.parameter(&parameter["schema"])?;
        }
        let responses = object(operation, "responses")?;
        if answers == Answers::Success {
            responses.retain(|status, _| status.starts_with('2'));
        }
        for response in responses.values_mut() {
            self.content(response)?;
        }
        Ok(())
    }

    /// What is sent needs no leniency, and limits are checked by the ergonomic crate, with better messages.
    fn parameter(&self, schema: &Value) -> Result<Value> {
        let schema = self.model.resolve(schema);
        Ok(match schema["type"].as_str() {
            // The values are joined with commas by the ergonomic crate.
            Some("array") => json!({"type": "string"}),
            Some("integer") if schema["minimum"].as_i64().is_some_and(|minimum| minimum >= 0) => {
                json!({"type": "integer", "format": "uint64"})
            }
            Some("integer") => json!({"type": "integer", "format": "int64"}),
            Some("boolean") => json!({"type": "boolean"}),
            Some("string") => json!({"type": "string"}),
            other => bail!("a parameter of type {other:?} is not supported"),
        })
    }

    fn content(&mut self, response: &mut Value) -> Result<()> {
        let Some(content) = response.get_mut("content").and_then(Value::as_object_mut) else {
            return Ok(());
        };
        // Progenitor knows one content type for each answer. HTML is what a proxy sends.
        content.retain(|kind, _| kind == "application/json");
        for media in content.values_mut() {
            let schema = self.model.success_schema(&media["schema"]);
            *media = json!({ "schema": self.schema(schema)? });
        }
        Ok(())
    }

    fn schema(&mut self, schema: &Value) -> Result<Value> {
        let model = self.model;
        let described = |mut lowered: Value| {
            for key in ["description", "nullable"] {
                // What can be null by itself is nullable wherever it is used.
                let inherited = model.resolve(schema).get(key);
                if let Some(value) = schema.get(key).or(inherited) {
                    lowered[key] = value.clone();
                }
            }
            lowered
        };
        // What has a type of its own is a string of a `format` of its own, which the type is put in for.
        if let Some(rust_type) = self.own_type(schema)? {
            let lowered = described(json!({"type": "string", "format": rust_type}));
            self.rust_types.insert(rust_type);
            return Ok(lowered);
        }
        let resolved = self.model.resolve(schema);
        if resolved["type"] == "string" {
            return Ok(described(json!({"type": "string"})));
        }
        if resolved["type"] == "array" {
            // One that is always empty.
            return Ok(described(json!({"type": "array", "items": {}})));
        }
        if let Some(reference) = self.model.reference_of(schema) {
            let reference = json!({"$ref": reference});
            // A `$ref` cannot have neighbours, and the description is worth keeping.
            return Ok(match schema.get("allOf") {
                Some(_) => described(json!({"allOf": [reference]})),
                None => reference,
            });
        }
        Ok(match schema["type"].as_str() {
            Some("object") => described(self.object(schema)?),
            // An empty schema: anything at all.
            None if schema.as_object().is_some_and(Map::is_empty) => json!({}),
            _ => bail!("this schema is not supported: {schema}"),
        })
    }

    /// What can be absent, and null where it is not: progenitor takes the one for the other.
    fn either(&mut self, property: &Value, mut field: Value) -> Result<Value> {
        let rust_type = format!("crate::wire::Nullable<{}>", wire_type(&self.model.read_type(property)?));
        field["type"] = "string".into();
        field["format"] = rust_type.as_str().into();
        object_root(&mut field)?.remove("nullable");
        self.rust_types.insert(rust_type);
        Ok(field)
    }

    /// The Rust type of scalars, enums, lists and maps; none where progenitor's own will do.
    fn own_type(&self, schema: &Value) -> Result<Option<String>> {
        let resolved = self.model.resolve(schema);
        if is_empty_list(resolved) || resolved["properties"].is_object() || resolved["type"].is_null() {
            return Ok(None);
        }
        Ok(match self.model.read_type(schema)? {
            Type::Scalar(scalar) => scalar.wire_type().map(str::to_string),
            ty => Some(wire_type(&ty)),
        })
    }

    fn object(&mut self, schema: &Value) -> Result<Value> {
        let mut lowered = json!({"type": "object"});
        if let Some(properties) = schema["properties"].as_object() {
            let mut fields = Map::new();
            for (name, property) in properties {
                let mut field = self.schema(property).with_context(|| format!("in property {name}"))?;
                if self.model.may_be_either(schema, name) {
                    field = self.either(property, field)?;
                }
                fields.insert(name.clone(), field);
            }
            lowered["properties"] = Value::Object(fields);
            lowered["required"] = schema.get("required").cloned().unwrap_or_else(|| json!([]));
        }
        // `additionalProperties: false` is left out: it would make a new field an error.
        Ok(lowered)
    }
}

/// Lists and maps are not progenitor's own, because PHP writes one for the other, and because progenitor does
/// not tell an empty one from none.
pub fn wire_type(ty: &Type) -> String {
    match ty {
        Type::Scalar(scalar) => scalar.wire_type().unwrap_or("::std::string::String").to_string(),
        Type::Id(_) => "crate::wire::UInt".to_string(),
        Type::Enum(name) => format!("crate::enums::{name}"),
        Type::Struct(name) => format!("crate::types::{name}"),
        Type::List(item) => format!("crate::wire::List<{}>", wire_type(item)),
        Type::Map(Key::Word, value) => {
            format!("crate::wire::Map<::std::string::String, {}>", wire_type(value))
        }
        Type::Map(_, value) => format!("crate::wire::Map<crate::wire::UInt, {}>", wire_type(value)),
    }
}

/// A list of which nothing is known but that it is empty.
fn is_empty_list(schema: &Value) -> bool {
    schema["type"] == "array" && schema["items"].as_object().is_some_and(Map::is_empty)
}

fn object<'a>(value: &'a mut Value, key: &str) -> Result<&'a mut Map<String, Value>> {
    value[key].as_object_mut().with_context(|| format!("`{key}` is missing or no object"))
}

fn object_root(value: &mut Value) -> Result<&mut Map<String, Value>> {
    value.as_object_mut().context("the description is no object")
}
