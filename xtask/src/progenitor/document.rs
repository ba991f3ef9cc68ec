//! The document that progenitor is given.
//!
//! The spec is true to the wire and made for people; progenitor wants one success type per operation, and turns every
//! limit that it sees into a type that refuses values beyond it. So it is given only what the model says: operations,
//! parameters, structs. Nothing but progenitor reads the result.

use std::collections::BTreeSet;

use anyhow::Result;
use serde_json::{Map, Value, json};

use crate::model::Model;
use crate::model::operation::Operation;
use crate::model::parameter::{Parameter, ParameterKind};
use crate::model::scalar::Scalar;
use crate::model::structs::{Field, Presence, Struct};
use crate::model::types::Type;

/// Which answers of an operation progenitor is told about.
#[derive(Clone, Copy, PartialEq)]
pub enum Answers {
    /// For the client: good ones only. An error that is not declared reaches the caller whole, with status and headers,
    /// whatever its body; of a declared one whose body turns out to be a proxy's HTML page, progenitor keeps not even
    /// the status.
    Success,
    /// For the mocks.
    All,
}

pub struct Document {
    pub openapi: openapiv3::OpenAPI,
    /// The Rust types for which there is a string whose `format` they are.
    pub rust_types: BTreeSet<String>,
}

pub fn write(model: &Model, answers: Answers) -> Result<Document> {
    let mut writer = Writer { model, rust_types: BTreeSet::new() };
    let mut paths = Map::new();
    for operation in &model.operations {
        let written = writer.operation(operation, answers);
        paths.entry(&operation.key).or_insert_with(|| json!({}))[operation.http_method] = written;
    }
    let schemas: Map<_, _> =
        model.all_structs().map(|item| (item.name.clone(), writer.object(item))).collect();
    let json = json!({
        "openapi": "3.0.3",
        "info": { "title": "RetroAchievements", "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas },
    });
    Ok(Document { openapi: serde_json::from_value(json)?, rust_types: writer.rust_types })
}

struct Writer<'a> {
    model: &'a Model,
    rust_types: BTreeSet<String>,
}

impl Writer<'_> {
    fn operation(&mut self, operation: &Operation, answers: Answers) -> Value {
        let mut responses = Map::from_iter([("200".to_string(), self.answer(&operation.response))]);
        for failure in operation.failures.iter().filter(|_| answers == Answers::All) {
            let answer = failure.body.as_ref().map(|body| self.answer(body));
            responses.insert(failure.status.clone(), answer.unwrap_or(json!({ "description": "" })));
        }
        let parameters = operation.parameters.iter().map(|one| parameter(self.model, one));
        json!({
            "operationId": operation.id,
            "summary": operation.summary,
            "description": operation.description,
            "parameters": parameters.collect::<Value>(),
            "responses": responses,
        })
    }

    fn answer(&mut self, body: &Type) -> Value {
        json!({ "description": "", "content": { "application/json": { "schema": self.schema(body) } } })
    }

    fn object(&mut self, item: &Struct) -> Value {
        let fields: Map<_, _> =
            item.fields.iter().map(|field| (field.wire_name.clone(), self.field(field))).collect();
        let required = item.fields.iter().filter(|field| !field.presence.can_be_absent());
        let required: Value = required.map(|field| field.wire_name.as_str()).collect();
        // Closed objects are written open: a new field must not be an error.
        json!({ "type": "object", "description": item.description, "properties": fields, "required": required })
    }

    fn field(&mut self, field: &Field) -> Value {
        let mut schema = match field.presence {
            // What can be absent, and null if it is not: progenitor takes the one for the other.
            Presence::OptionalOrNull => self.rust_type(format!("crate::wire::Nullable<{}>", field.ty.wire())),
            _ => self.schema(&field.ty),
        };
        if let Some(reference) = schema.get("$ref").cloned() {
            // A `$ref` cannot have neighbours, and the description is worth keeping.
            schema = json!({ "allOf": [{ "$ref": reference }] });
        }
        schema["description"] = field.description.as_str().into();
        if matches!(field.presence, Presence::Nullable | Presence::NullBySchema) {
            schema["nullable"] = true.into();
        }
        schema
    }

    fn schema(&mut self, ty: &Type) -> Value {
        match ty {
            Type::Struct(name) => json!({ "$ref": format!("#/components/schemas/{name}") }),
            Type::Scalar(Scalar::String) | Type::Picture(_) => json!({ "type": "string" }),
            Type::EmptyList => json!({ "type": "array", "items": {} }),
            ty => self.rust_type(ty.wire()),
        }
    }

    /// A string whose `format` is the type that is put in its place.
    fn rust_type(&mut self, rust_type: String) -> Value {
        let schema = json!({ "type": "string", "format": rust_type });
        self.rust_types.insert(rust_type);
        schema
    }
}

/// What is sent needs no leniency, and limits are checked by the ergonomic crate, with better messages.
fn parameter(model: &Model, parameter: &Parameter) -> Value {
    let is_number = match &parameter.kind {
        ParameterKind::Enum(name) => model.find_enum(name).is_ok_and(|item| item.is_number),
        kind => kind.is_number(),
    };
    let schema = match (is_number, parameter.minimum) {
        (true, _) if parameter.kind == ParameterKind::Bool => {
            json!({ "type": "integer", "format": "uint64" })
        }
        (true, Some(0..)) => json!({ "type": "integer", "format": "uint64" }),
        (true, _) => json!({ "type": "integer", "format": "int64" }),
        // Values of a list are joined with commas by the ergonomic crate.
        (false, _) => json!({ "type": "string" }),
    };
    json!({
        "name": parameter.wire_name,
        "in": format!("{:?}", parameter.location).to_lowercase(),
        "required": parameter.required,
        "description": parameter.description,
        "schema": schema,
    })
}
