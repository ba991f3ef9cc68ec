//! What a document of JSON:API is in the library's JSON: resources with their attributes as properties, and other resources
//! where they are referred to.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{Spec, field};

/// The resources that a document includes, by type and ID.
type Included<'a> = HashMap<(&'a str, &'a str), &'a Value>;

/// What a document becomes; `None` if the schema is none of a document.
pub(super) fn document(spec: &Spec, schema: &Value, value: &Value) -> Option<Value> {
    let properties = spec.properties(schema);
    let property = |name: &str| properties.iter().find(|(known, _)| *known == name).map(|(_, of)| *of);
    let (Some(_), Some(data)) = (property("jsonapi"), property("data")) else { return None };
    let resources = value["included"].as_array().into_iter().flatten();
    let included: Included =
        resources.map(|of| ((of["type"].as_str().unwrap(), of["id"].as_str().unwrap()), of)).collect();
    let data = match &value["data"] {
        Value::Array(all) => {
            all.iter().map(|one| resource(spec, &spec.follow(data)["items"], one, &included)).collect()
        }
        one => resource(spec, data, one, &included),
    };
    if property("meta").is_none() && data.is_object() {
        return Some(data);
    }
    let others =
        properties.iter().filter(|(name, _)| !["jsonapi", "included", "data"].contains(&name.as_str()));
    let others = others.map(|(name, of)| field(spec, of, &value[name.as_str()]));
    Some(std::iter::once(("data".to_string(), data)).chain(others).collect())
}

fn resource(spec: &Spec, schema: &Value, value: &Value, included: &Included<'_>) -> Value {
    let mut plain_fields = Map::new();
    for (name, property) in spec.properties(schema) {
        let value = &value[name.as_str()];
        match name.as_str() {
            "type" => {}
            "id" => drop(plain_fields.insert("id".to_string(), id(property, value))),
            "attributes" => {
                let attributes = spec.properties(property).into_iter();
                plain_fields.extend(attributes.map(|(name, of)| field(spec, of, &value[name.as_str()])));
            }
            "relationships" => {
                for (name, of) in spec.properties(property) {
                    let data =
                        value.get(name).map(|reference| related(spec, of, &reference["data"], included));
                    let name = of["x-name"].as_str().unwrap().to_string();
                    plain_fields.extend(data.map(|data| (name, data)));
                }
            }
            _ => plain_fields.extend([field(spec, property, value)]),
        }
    }
    plain_fields.into()
}

fn related(spec: &Spec, relationship: &Value, data: &Value, included: &Included<'_>) -> Value {
    let data_schema = spec.properties(relationship).into_iter().find(|(name, _)| *name == "data").unwrap().1;
    let is_list = spec.follow(data_schema)["type"] == "array";
    let target = spec.of_type(relationship["x-resource"].as_str().unwrap());
    let one = |reference: &Value| {
        let (of, text) = (reference["type"].as_str().unwrap(), reference["id"].as_str().unwrap());
        match included.get(&(of, text)) {
            Some(found) => resource(spec, target, found, included),
            None => id(&target["properties"]["id"], &reference["id"]),
        }
    };
    match data {
        Value::Array(all) => all.iter().map(one).collect(),
        // The server cannot say, and it is taken for none.
        Value::Null if is_list => Value::Array(Vec::new()),
        Value::Null => Value::Null,
        reference => one(reference),
    }
}

/// A number, but for users.
fn id(property: &Value, value: &Value) -> Value {
    match (property["format"].as_str(), value.as_str()) {
        (None, Some(text)) => text.parse::<u64>().unwrap().into(),
        _ => value.clone(),
    }
}

impl Spec {
    /// The schema of the resources of a type.
    fn of_type(&self, name: &str) -> &Value {
        let mut schemas = self.0["components"]["schemas"].as_object().unwrap().values();
        schemas.find(|schema| schema["properties"]["type"]["enum"][0] == name).unwrap()
    }
}
