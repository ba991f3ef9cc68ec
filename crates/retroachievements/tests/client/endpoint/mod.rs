//! An endpoint for tests: what the spec says of it, and what the library makes of that.

mod jsonapi;

use std::pin::Pin;

use retroachievements::{Client, Result, blocking};
use retroachievements_simulator::{Simulator, Times, World};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::common::start;
use crate::generated::GENERATIONS;

pub(crate) type Answer = Pin<Box<dyn Future<Output = Result<Value>> + Send>>;

/// A call with the examples of the parameters.
pub(crate) struct Endpoint {
    pub(crate) id: &'static str,
    /// Below the base URL; several operations can share it.
    pub(crate) path: &'static str,
    pub(crate) call: fn(Client) -> Answer,
    /// The same, as the server sent it.
    pub(crate) json: fn(Client) -> Answer,
    pub(crate) blocking: fn(&blocking::Client) -> Result<Value>,
    pub(crate) blocking_json: fn(&blocking::Client) -> Result<Value>,
    /// Reads what has been written and writes it again.
    pub(crate) read_again: fn(&Value) -> serde_json::Result<Value>,
    /// The same with the low-level types.
    pub(crate) read_wire: fn(&Value) -> serde_json::Result<Value>,
}

pub(crate) fn value<T: Serialize>(answer: T) -> Value {
    serde_json::to_value(answer).unwrap()
}

pub(crate) fn again<T: DeserializeOwned + Serialize>(written: &Value) -> serde_json::Result<Value> {
    serde_json::from_value::<T>(written.clone()).map(value)
}

/// What the library makes of a body.
pub(crate) async fn answered_with(endpoint: &Endpoint, body: &Value) -> Result<Value> {
    let (_simulator, client) = client_for(body).await;
    (endpoint.call)(client).await
}

/// What the library makes of a body that is not to be read as a type.
pub(crate) async fn untyped(endpoint: &Endpoint, body: &Value) -> Result<Value> {
    let (_simulator, client) = client_for(body).await;
    (endpoint.json)(client).await
}

async fn client_for(body: &Value) -> (Simulator, Client) {
    let json = [("Content-Type", "application/json")];
    let simulator = Simulator::builder().world(World::empty());
    start(simulator.canned(Times::Always, 200, &json, &body.to_string())).await
}

/// The spec, in which references are followed.
pub(crate) struct Spec(Value);

pub(crate) struct Example {
    pub(crate) name: String,
    pub(crate) schema: Value,
    pub(crate) value: Value,
}

impl Spec {
    pub(crate) fn read(document: &str) -> Self {
        Self(serde_json::from_str(document).unwrap())
    }

    /// The spec of the root generation.
    pub(crate) fn load() -> Self {
        Self::read(GENERATIONS[0].0)
    }

    fn follow<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let only = (schema["type"] != "object").then(|| schema["allOf"][0]["$ref"].as_str()).flatten();
        match schema["$ref"].as_str().or(only) {
            Some(reference) => self.follow(self.0.pointer(&reference[1..]).unwrap()),
            None => schema,
        }
    }

    /// The endpoint of an operation, and what is its own where it is one of several.
    fn find(&self, id: &str) -> (&Value, Option<&Value>) {
        let paths = self.0["paths"].as_object().unwrap().values();
        for endpoint in paths.flat_map(|item| item.as_object().unwrap().values()) {
            if endpoint["operationId"] == id {
                return (endpoint, None);
            }
            let mut operations = endpoint["x-operations"].as_array().into_iter().flatten();
            if let Some(operation) = operations.find(|operation| operation["operationId"] == id) {
                return (endpoint, Some(operation));
            }
        }
        panic!("no operation {id}");
    }

    /// The good answers of an operation.
    pub(crate) fn examples(&self, id: &str) -> Vec<Example> {
        let (endpoint, own) = self.find(id);
        let media = json(&endpoint["responses"]["200"]);
        let example = |schema: &Value, name: &str| Example {
            name: name.to_string(),
            schema: schema.clone(),
            value: media["examples"][name]["value"].clone(),
        };
        if let Some(own) = own {
            let names = own["examples"].as_object().unwrap().values();
            return names.map(|name| example(&own["response"], name.as_str().unwrap())).collect();
        }
        let not_found = self.not_found(id);
        let names = media["examples"].as_object().unwrap().keys();
        let examples = names.map(|name| example(self.success(&media["schema"]), name));
        examples.filter(|example| !not_found.contains(&example.value)).collect()
    }

    pub(crate) fn example(&self, id: &str, name: &str) -> Value {
        self.examples(id).into_iter().find(|example| example.name == name).unwrap().value
    }

    fn success<'a>(&self, schema: &'a Value) -> &'a Value {
        let mut variants = schema["oneOf"].as_array().into_iter().flatten();
        variants.find(|schema| self.follow(schema)["x-means"].is_null()).unwrap_or(schema)
    }

    /// The bodies with a good status that mean that there is no such thing.
    pub(crate) fn not_found(&self, id: &str) -> Vec<Value> {
        let (endpoint, _) = self.find(id);
        let schema = &json(&endpoint["responses"]["200"])["schema"];
        let variants = schema["oneOf"].as_array().into_iter().flatten().map(|schema| self.follow(schema));
        variants
            .filter(|schema| schema["x-means"] == "not-found")
            .map(|schema| schema["example"].clone())
            .collect()
    }

    fn nothing(&self, property: &Value) -> Value {
        match self.follow(property)["type"].as_str() {
            Some("integer") => 0.into(),
            Some("number") => 0.0.into(),
            Some("boolean") => false.into(),
            _ => "".into(),
        }
    }

    /// Whether the ids of a kind are numbers.
    fn is_number(&self, id: &Value) -> bool {
        let mut schemas = self.0["components"]["schemas"].as_object().unwrap().values();
        id.is_string() && schemas.any(|schema| schema["x-id"] == *id && schema["type"] == "integer")
    }

    fn properties<'a>(&'a self, schema: &'a Value) -> Vec<(&'a String, &'a Value)> {
        let schema = self.follow(schema);
        let parts = schema["allOf"].as_array().into_iter().flatten();
        let own = schema["properties"].as_object().into_iter().flatten();
        parts.flat_map(|part| self.properties(part)).chain(own).collect()
    }
}

/// The JSON of a response, whatever its media type.
fn json(response: &Value) -> &Value {
    let content = response["content"].as_object().into_iter().flatten();
    content.map(|(_, media)| media).next().unwrap_or(&Value::Null)
}

/// What a value on the wire is in the library's JSON: readable names, plain flags, numbers and times.
pub(crate) fn plain(spec: &Spec, schema: &Value, value: &Value) -> Value {
    let schema = spec.follow(schema);
    if let Some(plain) = jsonapi::document(spec, schema, value) {
        return plain;
    }
    let text = value.as_str().unwrap_or_default();
    match (schema["type"].as_str().unwrap(), schema["format"].as_str(), value) {
        (_, _, Value::Null) => Value::Null,
        ("number", ..) => number(value),
        // An ID of JSON:API.
        ("string", None, Value::String(_)) if spec.is_number(&schema["x-id"]) => {
            text.parse::<u64>().unwrap().into()
        }
        (_, Some("bit"), value) => (value == 1 || value == "1").into(),
        (_, Some("utc-date-time"), _) => (text.replace(' ', "T") + "Z").into(),
        (_, Some("date-time"), _) => text.replace(".000000Z", "Z").into(),
        (_, Some("offset-date-time"), _) => text.replace("+00:00", "Z").into(),
        (_, Some("percent" | "fraction" | "decimal"), _) => {
            text.trim_end_matches('%').parse::<f64>().unwrap().into()
        }
        ("object", ..) if schema["additionalProperties"].is_object() => {
            // A map without entries is a list on the wire.
            let entries = value.as_object().into_iter().flatten();
            let inner = &schema["additionalProperties"];
            entries.map(|(key, entry)| (key.clone(), plain(spec, inner, entry))).collect()
        }
        ("object", ..) => {
            let properties = spec.properties(schema).into_iter();
            let fields = properties.map(|(name, of)| field(spec, of, &value[name]));
            Value::Object(fields.collect::<Map<_, _>>())
        }
        ("array", _, Value::Array(items)) => {
            items.iter().map(|item| plain(spec, &schema["items"], item)).collect()
        }
        _ => value.clone(),
    }
}

/// A property by its readable name.
fn field(spec: &Spec, property: &Value, value: &Value) -> (String, Value) {
    // A null that only the server's schema allows reads as empty.
    let plain = match property["x-never-null"] == true && value.is_null() {
        true => spec.nothing(property),
        false => plain(spec, property, value),
    };
    (property["x-name"].as_str().unwrap().to_string(), plain)
}

/// A number that can have a fraction, which one that has none is written with.
fn number(value: &Value) -> Value {
    let number = value.as_f64().or_else(|| value.as_str()?.parse().ok());
    number.unwrap().into()
}

/// As the server wrote it once: numbers and flags in strings.
pub(crate) fn legacy(value: &Value) -> Value {
    match value {
        Value::Number(number) => number.to_string().into(),
        Value::Bool(flag) => u8::from(*flag).to_string().into(),
        Value::Array(items) => items.iter().map(legacy).collect(),
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), legacy(value))).collect(),
        other => other.clone(),
    }
}
