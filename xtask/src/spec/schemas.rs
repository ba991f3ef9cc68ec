//! The schemas of a document, by name: what is behind references, and what objects are composed of.

use serde_json::Value;

use super::json::{entries, items, target};

#[derive(Clone, Copy)]
pub struct Schemas<'a>(pub &'a Value);

impl<'a> Schemas<'a> {
    /// The name and content of the schema that another one stands for.
    pub fn resolve<'s>(self, schema: &'s Value) -> (&'s str, &'s Value)
    where
        'a: 's,
    {
        let only = (schema["type"] != "object").then(|| target(&schema["allOf"][0])).flatten();
        let name = target(schema).or(only).unwrap_or_default();
        (name, self.0.get(name).unwrap_or(schema))
    }

    /// The properties of an object, those of the schemas that it is composed of first; each with the name of the schema that
    /// has it.
    pub fn properties<'s>(self, schema: &'s Value) -> Vec<(&'s str, &'s str, &'s Value)>
    where
        'a: 's,
    {
        let (name, schema) = self.resolve(schema);
        let own = entries(&schema["properties"]).map(|(property, of)| (name, property.as_str(), of));
        items(&schema["allOf"]).flat_map(|part| self.properties(part)).chain(own).collect()
    }
}
