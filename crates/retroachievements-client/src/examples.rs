//! The description's examples, and what may become of them, against the types made from it.

use std::collections::HashMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

#[path = "generated/round_trips.rs"]
mod round_trips;

/// Reads a value as a type and writes it again; the error is the place in the JSON and what is wrong there.
pub(crate) type RoundTrip = fn(&Value) -> Result<Value, (String, String)>;

pub(crate) fn round_trip<T: DeserializeOwned + Serialize>(json: &Value) -> Result<Value, (String, String)> {
    let text = json.to_string();
    let mut deserializer = serde_json::Deserializer::from_str(&text);
    let value: T = serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|error| (error.path().to_string(), error.inner().to_string()))?;
    serde_json::to_value(&value).map_err(|error| (String::new(), error.to_string()))
}

/// The description, in which `$ref`s are followed.
struct Description(Value);

/// An example and the schema it is an example of.
struct Example {
    name: String,
    schema: Value,
    read: RoundTrip,
    value: Value,
}

impl Description {
    fn load() -> Self {
        let text = include_str!("../../../spec/openapi-v1.json");
        Self(serde_json::from_str(text).unwrap())
    }

    fn follow<'a>(&'a self, value: &'a Value) -> &'a Value {
        match self.reference(value) {
            Some(reference) => self.follow(self.0.pointer(&reference[1..]).unwrap()),
            None => value,
        }
    }

    fn reference<'a>(&self, value: &'a Value) -> Option<&'a str> {
        value["$ref"].as_str().or_else(|| value["allOf"][0]["$ref"].as_str())
    }

    /// Every JSON example of every answer.
    fn examples(&self) -> Vec<Example> {
        let read: HashMap<_, _> = round_trips::ROUND_TRIPS.iter().copied().collect();
        let mut examples = Vec::new();
        for (path, item) in self.0["paths"].as_object().unwrap() {
            for (status, response) in item["get"]["responses"].as_object().unwrap() {
                let media = &self.follow(response)["content"]["application/json"];
                let variants = media["schema"]["oneOf"].as_array().cloned();
                for schema in variants.unwrap_or_else(|| vec![media["schema"].clone()]) {
                    if self.follow(&schema)["type"] == "array" {
                        examples.extend(self.entries(&read, path, status, media));
                        continue;
                    }
                    let name = self.reference(&schema).unwrap().rsplit('/').next().unwrap();
                    for (example, value) in media["examples"].as_object().unwrap() {
                        if !self.fits(&schema, &value["value"]) {
                            continue;
                        }
                        examples.push(Example {
                            name: format!("{path} {status} {example}"),
                            schema: schema.clone(),
                            read: read[name],
                            value: value["value"].clone(),
                        });
                    }
                }
            }
        }
        examples
    }

    /// The entries of the lists among the examples, each an example of its own.
    fn entries(
        &self,
        read: &HashMap<&str, RoundTrip>,
        path: &str,
        status: &str,
        media: &Value,
    ) -> Vec<Example> {
        let schema = self.follow(&media["schema"])["items"].clone();
        let Some(name) = self.reference(&schema).and_then(|name| name.rsplit('/').next()) else {
            return Vec::new();
        };
        let lists = media["examples"].as_object().unwrap().iter();
        let entries = lists.flat_map(|(example, list)| {
            list["value"].as_array().into_iter().flatten().map(move |entry| (example, entry))
        });
        entries
            .map(|(example, entry)| Example {
                name: format!("{path} {status} {example}"),
                schema: schema.clone(),
                read: read[name],
                value: entry.clone(),
            })
            .collect()
    }

    /// Whether the top of a value has the shape of a schema, to tell the variants of an answer apart.
    fn fits(&self, schema: &Value, value: &Value) -> bool {
        let schema = self.follow(schema);
        let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        let closed = schema["additionalProperties"] == false;
        let few = value
            .as_object()
            .is_some_and(|value| !closed || value.keys().all(|key| schema["properties"].get(key).is_some()));
        few && required.into_iter().all(|name| value.get(name).is_some()) && self.nested_fits(schema, value)
    }

    fn nested_fits(&self, schema: &Value, value: &Value) -> bool {
        let properties = schema["properties"].as_object().into_iter().flatten();
        properties
            .filter(|(_, property)| self.follow(property)["type"] == "object")
            .all(|(name, property)| value.get(name).is_none_or(|value| self.fits(property, value)))
    }

    /// Every property of a value, at any depth: its pointer, its name and its schema.
    fn properties(&self, schema: &Value, value: &Value, pointer: &str, found: &mut Vec<Property>) {
        let schema = self.follow(schema);
        match value {
            Value::Object(fields) => {
                let required: Vec<_> =
                    schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
                for (name, value) in fields {
                    let Some(property) = schema["properties"].get(name) else { continue };
                    let nullable = property["nullable"] == true || self.follow(property)["nullable"] == true;
                    found.push(Property {
                        parent: pointer.to_string(),
                        name: name.clone(),
                        may_be_null: nullable,
                        may_be_missing: nullable || !required.contains(&name.as_str()),
                        is_word: self.follow(property)["enum"].is_array()
                            && self.follow(property)["type"] == "string",
                    });
                    self.properties(property, value, &format!("{pointer}/{name}"), found);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.properties(&schema["items"], item, &format!("{pointer}/{index}"), found);
                }
            }
            _ => {}
        }
    }
}

struct Property {
    parent: String,
    name: String,
    may_be_null: bool,
    may_be_missing: bool,
    is_word: bool,
}

impl Property {
    fn parent<'a>(&self, value: &'a mut Value) -> &'a mut Map<String, Value> {
        value.pointer_mut(&self.parent).unwrap().as_object_mut().unwrap()
    }
}

/// Each example with each of its properties.
fn mutations(mut check: impl FnMut(&Example, &Property)) {
    let description = Description::load();
    let mut count = 0;
    for example in description.examples() {
        let mut properties = Vec::new();
        description.properties(&example.schema, &example.value, "", &mut properties);
        for property in &properties {
            check(&example, property);
            count += 1;
        }
    }
    assert!(count > 10, "the examples should have properties");
}

/// As the server wrote it once: numbers and flags in strings, times without a mark for the zone.
fn legacy(value: &Value) -> Value {
    match value {
        Value::Number(number) => Value::String(number.to_string()),
        Value::Bool(flag) => Value::String(u8::from(*flag).to_string()),
        Value::String(text) => match text.strip_suffix(".000000Z") {
            Some(time) => Value::String(time.replace('T', " ")),
            None => value.clone(),
        },
        Value::Array(items) => items.iter().map(legacy).collect(),
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), legacy(value))).collect(),
        Value::Null => Value::Null,
    }
}

#[test]
fn every_example_survives_in_both_encodings() {
    let examples = Description::load().examples();
    assert!(examples.len() > 3);
    for Example { name, read, value, .. } in examples {
        assert_eq!(read(&value).as_ref(), Ok(&value), "{name}");
        assert_eq!(read(&legacy(&value)).as_ref(), Ok(&value), "{name}, legacy encoding");
    }
}

#[test]
fn a_field_that_is_missing_is_null_or_an_error_that_says_where() {
    mutations(|example, property| {
        let mut value = example.value.clone();
        property.parent(&mut value).remove(&property.name);
        match (example.read)(&value) {
            Ok(_) => {
                assert!(property.may_be_missing, "{}: {}/{}", example.name, property.parent, property.name)
            }
            Err((path, message)) => {
                assert!(!property.may_be_missing, "{}: {message}", example.name);
                assert!(message.contains(&format!("missing field `{}`", property.name)), "{message}");
                assert_eq!(slashes(&path), property.parent, "{}", example.name);
            }
        }
    });
}

#[test]
fn null_is_read_where_the_server_may_send_it_and_nowhere_else() {
    mutations(|example, property| {
        let mut value = example.value.clone();
        property.parent(&mut value).insert(property.name.clone(), Value::Null);
        match (example.read)(&value) {
            Ok(written) => {
                assert!(property.may_be_missing, "{}: {}/{}", example.name, property.parent, property.name);
                // What may be null is written as null again, not left out.
                assert!(!property.may_be_null || written == value, "{}: {}", example.name, property.name);
            }
            Err((path, _)) => {
                assert!(!property.may_be_null, "{}: {}/{}", example.name, property.parent, property.name);
                assert_eq!(slashes(&path), format!("{}/{}", property.parent, property.name));
            }
        }
    });
}

#[test]
fn unknown_fields_and_unknown_words_are_read() {
    mutations(|example, property| {
        let mut value = example.value.clone();
        property.parent(&mut value).insert("AddedLater".into(), json!({"a": [1, null]}));
        assert!((example.read)(&value).is_ok(), "{}: {}", example.name, property.parent);
        if property.is_word {
            let mut value = example.value.clone();
            property.parent(&mut value).insert(property.name.clone(), json!("added later"));
            assert_eq!((example.read)(&value), Ok(value), "{}: {}", example.name, property.name);
        }
    });
}

/// `Unlocks[3].User` as `/Unlocks/3/User`.
fn slashes(path: &str) -> String {
    let path = path.replace('[', ".").replace(']', "");
    if path == "." { String::new() } else { format!("/{}", path.replace('.', "/")) }
}
