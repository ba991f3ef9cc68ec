//! The spec's examples, and what may become of them, against the types made from it.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use crate::generated::GENERATIONS;

/// Reads a value as a type and writes it again; the error is the place in the JSON and what is wrong there.
pub(crate) type RoundTrip = fn(&Value) -> Result<Value, (String, String)>;

pub(crate) fn round_trip<T: DeserializeOwned + Serialize>(json: &Value) -> Result<Value, (String, String)> {
    let text = json.to_string();
    let mut deserializer = serde_json::Deserializer::from_str(&text);
    let value: T = serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|error| (error.path().to_string(), error.inner().to_string()))?;
    serde_json::to_value(&value).map_err(|error| (String::new(), error.to_string()))
}

/// What is known by name: operations with their answers, schemas with their types.
type RoundTrips = &'static [(&'static str, RoundTrip)];

/// The spec of a generation, its types, and its good answers.
pub(crate) type Generation = (&'static str, RoundTrips, RoundTrips);

/// The spec of a generation, in which `$ref`s are followed.
struct Spec {
    document: Value,
    types: RoundTrips,
    answers: RoundTrips,
}

/// An example and the schema it is an example of.
#[derive(Clone)]
struct Example {
    name: String,
    schema: Value,
    read: RoundTrip,
    value: Value,
}

impl Spec {
    fn of((document, types, answers): &Generation) -> Self {
        Self { document: serde_json::from_str(document).unwrap(), types, answers }
    }

    fn follow<'a>(&'a self, value: &'a Value) -> &'a Value {
        match self.reference(value) {
            Some(reference) => self.follow(self.document.pointer(&reference[1..]).unwrap()),
            None => value,
        }
    }

    /// What stands for another schema, unlike an object that is composed of others.
    fn reference<'a>(&self, value: &'a Value) -> Option<&'a str> {
        let only = (value["type"] != "object").then(|| value["allOf"][0]["$ref"].as_str());
        value["$ref"].as_str().or(only.flatten())
    }

    /// Every JSON example of every answer.
    fn examples(&self) -> Vec<Example> {
        let operations = self.document["paths"].as_object().unwrap().values();
        let operations = operations.flat_map(|item| item.as_object().unwrap().values());
        operations.flat_map(|operation| [self.answers(operation), self.others(operation)].concat()).collect()
    }

    /// The examples of the good answers of an endpoint, which may be several operations.
    fn answers(&self, endpoint: &Value) -> Vec<Example> {
        let media = json(&endpoint["responses"]["200"]);
        let example = |id: &Value, schema: &Value, name: &str| {
            let id = id.as_str().unwrap();
            Example {
                name: format!("{id} {name}"),
                schema: schema.clone(),
                read: found(self.answers, id),
                value: media["examples"][name]["value"].clone(),
            }
        };
        if let Some(operations) = endpoint["x-operations"].as_array() {
            return operations
                .iter()
                .flat_map(|one| {
                    let names = one["examples"].as_object().unwrap().values();
                    names.map(|name| example(&one["operationId"], &one["response"], name.as_str().unwrap()))
                })
                .collect();
        }
        let variants = variants(&media["schema"]);
        let means_more = |schema: &&Value| self.follow(schema)["x-means"] == "not-found";
        let schema = variants.iter().find(|schema| !means_more(schema)).unwrap();
        let means: Vec<_> =
            variants.iter().filter(means_more).map(|one| &self.follow(one)["example"]).collect();
        let examples = media["examples"].as_object().unwrap().iter();
        examples
            .filter(|(_, of)| !means.contains(&&of["value"]))
            .map(|(name, _)| example(&endpoint["operationId"], schema, name))
            .collect()
    }

    /// The examples of the answers that are errors, as far as they are objects.
    fn others(&self, endpoint: &Value) -> Vec<Example> {
        let mut examples = Vec::new();
        for (status, response) in endpoint["responses"].as_object().unwrap() {
            let media = json(self.follow(response));
            for schema in variants(&media["schema"]) {
                // Those of a good status that mean something else have no type in the client.
                if status == "200" || self.follow(&schema)["type"] != "object" {
                    continue;
                }
                let name = self.reference(&schema).unwrap().rsplit('/').next().unwrap();
                let fitting = media["examples"].as_object().unwrap().iter();
                let fitting = fitting.filter(|(_, example)| self.fits(&schema, &example["value"]));
                examples.extend(fitting.map(|(example, value)| Example {
                    name: format!("{} {status} {example}", endpoint["operationId"]),
                    schema: schema.clone(),
                    read: found(self.types, name),
                    value: value["value"].clone(),
                }));
            }
        }
        examples
    }

    /// The properties of an object, with those of the objects that it is composed of.
    fn all_properties<'a>(&'a self, schema: &'a Value) -> Vec<(&'a String, &'a Value)> {
        let schema = self.follow(schema);
        let parts = schema["allOf"].as_array().into_iter().flatten();
        let own = schema["properties"].as_object().into_iter().flatten();
        parts.flat_map(|part| self.all_properties(part)).chain(own).collect()
    }

    fn all_required<'a>(&'a self, schema: &'a Value) -> Vec<&'a str> {
        let schema = self.follow(schema);
        let parts = schema["allOf"].as_array().into_iter().flatten();
        let own = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
        parts.flat_map(|part| self.all_required(part)).chain(own).collect()
    }

    /// Whether the top of a value has the shape of a schema, to tell the variants of an answer apart.
    fn fits(&self, schema: &Value, value: &Value) -> bool {
        let schema = self.follow(schema);
        let required = self.all_required(schema);
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
            Value::Object(entries) if schema["additionalProperties"].is_object() => {
                for (key, entry) in entries {
                    self.properties(
                        &schema["additionalProperties"],
                        entry,
                        &format!("{pointer}/{key}"),
                        found,
                    );
                }
            }
            Value::Object(fields) => {
                let (known, required) = (self.all_properties(schema), self.all_required(schema));
                for (name, value) in fields {
                    let Some((_, property)) = known.iter().find(|(known, _)| *known == name) else {
                        continue;
                    };
                    let meant = self.follow(property);
                    let nullable = property["nullable"] == true || meant["nullable"] == true;
                    found.push(Property {
                        parent: pointer.to_string(),
                        name: name.clone(),
                        may_be_null: nullable,
                        may_be_missing: nullable || !required.contains(&name.as_str()),
                        unknown: match meant["x-enum"].is_object().then_some(meant["type"].as_str()).flatten()
                        {
                            Some("string") => Some(json!("added later")),
                            Some("integer") => Some(json!(77)),
                            _ => None,
                        },
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

/// The JSON of a response, whatever its media type.
fn json(response: &Value) -> &Value {
    let content = response["content"].as_object().into_iter().flatten();
    content.map(|(_, media)| media).next().unwrap_or(&Value::Null)
}

fn variants(schema: &Value) -> Vec<Value> {
    schema["oneOf"].as_array().cloned().unwrap_or_else(|| vec![schema.clone()])
}

fn found(round_trips: &[(&str, RoundTrip)], name: &str) -> RoundTrip {
    round_trips.iter().find(|(known, _)| *known == name).unwrap_or_else(|| panic!("no type for {name}")).1
}

struct Property {
    parent: String,
    name: String,
    may_be_null: bool,
    may_be_missing: bool,
    /// A value that the server may come to send, of an enum.
    unknown: Option<Value>,
}

impl Property {
    fn parent<'a>(&self, value: &'a mut Value) -> &'a mut Map<String, Value> {
        value.pointer_mut(&self.parent).unwrap().as_object_mut().unwrap()
    }
}

/// Each example with each of its properties.
fn mutations(mut check: impl FnMut(&Example, &Property)) {
    for spec in GENERATIONS.iter().map(Spec::of) {
        let mut count = 0;
        for example in spec.examples() {
            let mut properties = Vec::new();
            spec.properties(&example.schema, &example.value, "", &mut properties);
            properties.iter().for_each(|property| check(&example, property));
            count += properties.len();
        }
        assert!(count > 10, "the examples should have properties");
    }
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
    for spec in GENERATIONS.iter().map(Spec::of) {
        let examples = spec.examples();
        assert!(examples.len() > 3);
        for Example { name, schema, read, value } in examples {
            // A map without entries is a list on the wire, and a map when it has been read.
            let is_map = spec.follow(&schema)["additionalProperties"].is_object();
            let written = if is_map && value == json!([]) { json!({}) } else { value.clone() };
            assert_eq!(read(&value).as_ref(), Ok(&written), "{name}");
            assert_eq!(read(&legacy(&value)).as_ref(), Ok(&written), "{name}, legacy encoding");
        }
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
        if let Some(unknown) = &property.unknown {
            let mut value = example.value.clone();
            property.parent(&mut value).insert(property.name.clone(), unknown.clone());
            assert_eq!((example.read)(&value), Ok(value), "{}: {}", example.name, property.name);
        }
    });
}

/// `Unlocks[3].User` as `/Unlocks/3/User`.
fn slashes(path: &str) -> String {
    let path = path.replace('[', ".").replace(']', "").replace('.', "/");
    if path == "/" { String::new() } else { format!("/{}", path.trim_start_matches('/')) }
}
