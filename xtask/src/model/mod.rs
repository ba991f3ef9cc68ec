//! What the generators need to know of an API: operations, parameters, types, names. Nothing below here reads JSON.

pub mod generation;
pub mod literal;
pub mod operation;
pub mod parameter;
pub mod plain;
pub mod scalar;
pub mod structs;
pub mod table;
pub mod types;

use anyhow::{Context, Result};

use crate::spec::language::{Document, Info};

use generation::Generation;
use literal::Literal;
use operation::{Failure, Operation};
use plain::Plain;
use structs::{Field, Struct};
use types::{Enum, Id, Types, Union, Variant};

/// One generation of the API, read for generating.
pub struct Model {
    pub generation: Generation,
    /// The title of the spec.
    pub title: String,
    pub version: String,
    /// In the order of the tags.
    pub operations: Vec<Operation>,
    /// The structs that good answers consist of, by name, as plain Rust has them.
    pub structs: Vec<Struct>,
    /// The same as they are on the wire.
    pub wire_structs: Vec<Struct>,
    /// Those that only errors consist of.
    pub error_structs: Vec<Struct>,
    pub enums: Vec<Enum>,
    pub ids: Vec<Id>,
    pub unions: Vec<Union>,
    /// The errors that several operations have in common, by name.
    pub shared_failures: Vec<(String, Failure)>,
}

impl Model {
    /// Reads a document in which everything is spelled out.
    pub fn read(generation: Generation, document: &Document) -> Result<Self> {
        let types = Types::read(&document.components)?;
        let mut operations = Vec::new();
        for (key, item) in &document.paths {
            for (method, operation) in item.operations() {
                let operation = operation::read(&types, key, method, operation);
                operations.push(operation.with_context(|| format!("in {method} {key}"))?);
            }
        }
        let tag = |operation: &Operation| document.tags.iter().position(|tag| tag.name == operation.tag);
        operations.sort_by_key(tag);

        let answers = operations.iter().map(|operation| &operation.response);
        let wire_structs = structs::reached(&types, answers)?;
        let failures = operations.iter().flat_map(|operation| &operation.failures);
        let bodies = failures.filter_map(|failure| failure.body.as_ref());
        let mut error_structs = structs::reached(&types, bodies)?;
        error_structs.retain(|item| wire_structs.iter().all(|known| known.name != item.name));
        let shared_failures = operation::shared_failures(&types)?;
        let responses: Vec<_> = operations.iter().map(|operation| operation.response.clone()).collect();
        let Plain { structs, answers } = Plain::of(&wire_structs, &responses)?;
        for (operation, answer) in operations.iter_mut().zip(answers) {
            operation.answer = answer;
        }
        let Info { title, version } = document.info.clone();
        let Types { enums, ids, unions, .. } = types;
        Ok(Self {
            generation,
            title,
            version,
            operations,
            structs,
            wire_structs,
            error_structs,
            shared_failures,
            enums,
            ids,
            unions,
        })
    }

    /// The operations of each tag.
    pub fn by_tag(&self) -> Vec<(&str, Vec<&Operation>)> {
        let mut tags: Vec<(&str, Vec<&Operation>)> = Vec::new();
        for operation in &self.operations {
            match tags.iter_mut().find(|(tag, _)| *tag == operation.tag) {
                Some((_, operations)) => operations.push(operation),
                None => tags.push((&operation.tag, vec![operation])),
            }
        }
        tags
    }

    /// A text of the spec with other names for the properties that it mentions, in backticks, by wire name.
    pub fn rename_properties(&self, text: &str, rename: fn(&Field) -> &str) -> String {
        let fields = || self.structs.iter().flat_map(|item| &item.fields);
        let words = text.split('`').enumerate().map(|(index, word)| {
            // Every second part is inside backticks.
            let mut names = fields().filter(|field| index % 2 == 1 && field.wire_name == word).map(rename);
            match names.next() {
                Some(name) if names.all(|other| other == name) => name,
                _ => word,
            }
        });
        words.collect::<Vec<_>>().join("`")
    }

    /// All structs on the wire, those of errors too.
    pub fn all_structs(&self) -> impl Iterator<Item = &Struct> {
        self.wire_structs.iter().chain(&self.error_structs)
    }

    pub fn find_enum(&self, name: &str) -> Result<&Enum> {
        self.enums.iter().find(|item| item.name == name).with_context(|| format!("no enum {name}"))
    }

    pub fn find_struct(&self, name: &str) -> Result<&Struct> {
        self.structs.iter().find(|item| item.name == name).with_context(|| format!("no struct {name}"))
    }

    pub fn find_id(&self, name: &str) -> Result<&Id> {
        self.ids.iter().find(|id| id.name == name).with_context(|| format!("no id {name}"))
    }

    /// The variant of an enum that a value on the wire stands for.
    pub fn variant(&self, name: &str, value: &Literal) -> Result<&Variant> {
        let variant =
            self.find_enum(name)?.variants.iter().find(|variant| variant.value == value.to_string());
        variant.with_context(|| format!("{value} is none of the values of {name}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_are_called_as_the_reader_knows_them() {
        let document = serde_json::json!({
            "openapi": "3.0.3", "info": { "title": "Games", "version": "1" }, "servers": [], "tags": [{ "name": "Game", "description": "" }],
            "paths": { "/game": { "get": {
                "operationId": "getGame", "tags": ["Game"], "summary": "A game", "description": "A game.",
                "responses": { "200": { "description": "", "content": { "application/json": {
                    "schema": { "$ref": "#/components/schemas/Game" },
                } } } },
            } } },
            "components": { "schemas": { "Game": { "type": "object", "properties": {
                "RankAsc": { "type": "boolean", "x-name": "rankAsc", "x-rust-name": "lowerIsBetter" },
            } } } },
        });
        let v1 = Generation { name: "v1".to_string(), is_root: true };
        let model = Model::read(v1, &serde_json::from_value(document).unwrap()).unwrap();
        let renamed = model.rename_properties("RankAsc, `RankAsc` and `Other`", |field| &field.rust_name);
        assert_eq!(renamed, "RankAsc, `lower_is_better` and `Other`");
    }
}
