//! Makes of the bundled description the one that progenitor is given.
//!
//! The description is true to the wire and made for people; progenitor wants one success type per
//! operation and turns every limit it sees into a type that refuses values beyond it. Each step here
//! says why it is needed. Nothing but progenitor reads the result.

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use crate::model::{Enum, Model, Scalar};

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

/// The document for progenitor, and the Rust type for each `format` it uses.
pub fn lower(document: &Value, model: &Model, answers: Answers) -> Result<Value> {
    let mut document = document.clone();
    let schemas = document["components"]["schemas"].as_object().cloned().unwrap_or_default();
    let lowering = Lowering { model };

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
            lowered.insert(name.clone(), lowering.schema(schema)?);
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
    Ok(document)
}

/// The `format`s that stand for a wire scalar, and the Rust types they mean.
pub fn conversions(model: &Model) -> Vec<(String, String)> {
    let scalars = Scalar::ALL
        .iter()
        .filter_map(|scalar| Some((format_of(*scalar)?.to_string(), scalar.wire_type()?.to_string())));
    let enums = model.enums.iter().map(|item| (enum_format(item), format!("crate::enums::{}", item.name)));
    scalars.chain(enums).collect()
}

struct Lowering<'a> {
    model: &'a Model,
}

impl Lowering<'_> {
    fn operation(&self, operation: &mut Value, answers: Answers) -> Result<()> {
        for parameter in operation["parameters"].as_array_mut().into_iter().flatten() {
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
            Some("integer") if schema["minimum"].as_i64().is_some_and(|minimum| minimum >= 0) => {
                json!({"type": "integer", "format": "uint64"})
            }
            Some("integer") => json!({"type": "integer", "format": "int64"}),
            Some("boolean") => json!({"type": "boolean"}),
            Some("string") => json!({"type": "string"}),
            other => bail!("a parameter of type {other:?} is not supported"),
        })
    }

    fn content(&self, response: &mut Value) -> Result<()> {
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

    fn schema(&self, schema: &Value) -> Result<Value> {
        let described = |mut lowered: Value| {
            for key in ["description", "nullable"] {
                // An enum with null in it is nullable wherever it is used.
                let inherited = self.model.resolve(schema).get(key);
                if let Some(value) = schema.get(key).or(inherited) {
                    lowered[key] = value.clone();
                }
            }
            lowered
        };
        if let Some(item) = self.model.enum_of(schema) {
            return Ok(described(json!({"type": "string", "format": enum_format(item)})));
        }
        if let Some(scalar) = self.model.scalar_of(schema)? {
            return Ok(described(match format_of(scalar) {
                Some(format) => json!({"type": "string", "format": format}),
                None => json!({"type": "string"}),
            }));
        }
        let resolved = self.model.resolve(schema);
        if resolved["type"] == "array" {
            // A list is no type of its own.
            return Ok(described(json!({"type": "array", "items": self.schema(&resolved["items"])?})));
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

    fn object(&self, schema: &Value) -> Result<Value> {
        let mut lowered = json!({"type": "object"});
        if let Some(properties) = schema["properties"].as_object() {
            let mut fields = Map::new();
            for (name, property) in properties {
                let field = self.schema(property).with_context(|| format!("in property {name}"))?;
                fields.insert(name.clone(), field);
            }
            lowered["properties"] = Value::Object(fields);
            lowered["required"] = schema.get("required").cloned().unwrap_or_else(|| json!([]));
        } else if schema["additionalProperties"].is_object() {
            lowered["additionalProperties"] = self.schema(&schema["additionalProperties"])?;
        }
        // `additionalProperties: false` is left out: it would make a new field an error.
        Ok(lowered)
    }
}

fn enum_format(item: &Enum) -> String {
    format!("enum-{}", item.name)
}

/// The `format` by which progenitor knows a scalar, or nothing where its own type will do.
fn format_of(scalar: Scalar) -> Option<&'static str> {
    Some(match scalar {
        Scalar::UInt => "wire-uint",
        Scalar::Int => "wire-int",
        Scalar::Float => "wire-float",
        Scalar::Bit => "wire-bit",
        Scalar::SqlTime => "wire-sql-time",
        Scalar::IsoTime => "wire-iso-time",
        Scalar::OffsetTime => "wire-offset-time",
        Scalar::Bool => "wire-bool",
        Scalar::Date => "wire-date",
        Scalar::String => return None,
    })
}

fn object<'a>(value: &'a mut Value, key: &str) -> Result<&'a mut Map<String, Value>> {
    value[key].as_object_mut().with_context(|| format!("`{key}` is missing or no object"))
}

fn object_root(value: &mut Value) -> Result<&mut Map<String, Value>> {
    value.as_object_mut().context("the description is no object")
}
