//! What plain Rust has of an answer.
//!
//! For most answers it is what is on the wire. A document of JSON:API is less: its resources are structs with their
//! attributes as fields, in which other resources are where they are referred to, and not in a list of their own.

use anyhow::{Context, Result};

use super::structs::{Field, Part, Presence, Struct};
use super::types::Type;

/// What a document has that plain Rust has not: the version of JSON:API, and the resources that are elsewhere.
const OF_THE_WIRE: [&str; 2] = ["jsonapi", "included"];

/// The plain structs that answers consist of, by name, and the answer of each operation.
pub struct Plain {
    pub structs: Vec<Struct>,
    pub answers: Vec<Type>,
}

impl Plain {
    /// `responses` are those of the operations, on the wire.
    pub fn of(wire: &[Struct], responses: &[Type]) -> Result<Self> {
        let answers = responses.iter().map(|response| answer(wire, response)).collect::<Result<Vec<_>>>()?;
        let mut structs = Vec::new();
        let mut pending = answers.clone();
        while let Some(next) = pending.pop() {
            let name = match next {
                Type::List(inner) | Type::Map(_, inner) => {
                    pending.push(*inner);
                    continue;
                }
                Type::Struct(name) | Type::Related(name) | Type::RelatedList(name) => name,
                _ => continue,
            };
            if structs.iter().any(|known: &Struct| known.name == name) {
                continue;
            }
            let plain = plain(wire, find(wire, &name)?)?;
            pending.extend(plain.fields.iter().map(|field| field.ty.clone()));
            structs.push(plain);
        }
        structs.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(Self { structs, answers })
    }
}

/// Whether an object is a document, which has its resources as `data`.
pub fn is_document(wire: &Struct) -> bool {
    let has = |name: &str| wire.fields.iter().any(|field| field.wire_name == name);
    has("jsonapi") && has("data")
}

/// Of a document with one resource and nothing to say of it, the resource.
fn answer(wire: &[Struct], response: &Type) -> Result<Type> {
    let Type::Struct(name) = response else { return Ok(response.clone()) };
    let item = find(wire, name)?;
    let data = item.fields.iter().find(|field| field.wire_name == "data").map(|field| &field.ty);
    let has_meta = item.fields.iter().any(|field| field.wire_name == "meta");
    Ok(match data {
        Some(one @ Type::Struct(_)) if is_document(item) && !has_meta => one.clone(),
        _ => response.clone(),
    })
}

fn plain(wire: &[Struct], item: &Struct) -> Result<Struct> {
    let mut plain = item.clone();
    if is_document(item) {
        plain.fields.retain(|field| !OF_THE_WIRE.contains(&field.wire_name.as_str()));
    }
    if item.resource.is_some() {
        plain.fields = resource(wire, item)?;
    }
    Ok(plain)
}

/// The fields of a resource: its id, its attributes, what it refers to, and the rest. Its type is that of the struct.
fn resource(wire: &[Struct], item: &Struct) -> Result<Vec<Field>> {
    let mut fields = Vec::new();
    for field in item.fields.iter().filter(|field| field.wire_name != "type") {
        let part = match field.wire_name.as_str() {
            "attributes" => Part::Attributes,
            "relationships" => Part::Relationships { optional: field.presence.is_optional() },
            _ => {
                fields.push(field.clone());
                continue;
            }
        };
        let Type::Struct(name) = &field.ty else { continue };
        for inner in &find(wire, name)?.fields {
            let mut inner = inner.clone();
            inner.part = Some(part);
            if let Some(target) = &inner.target {
                inner.ty = related(wire, &inner.ty, target)?;
                // Not being there is one of its states.
                inner.presence = Presence::Always;
            }
            fields.push(inner);
        }
    }
    Ok(fields)
}

fn related(wire: &[Struct], reference: &Type, target: &str) -> Result<Type> {
    let Type::Struct(reference) = reference else { anyhow::bail!("a relationship is an object") };
    let data = &find(wire, reference)?.field("data")?.ty;
    Ok(match data {
        Type::List(_) => Type::RelatedList(target.to_string()),
        _ => Type::Related(target.to_string()),
    })
}

fn find<'a>(structs: &'a [Struct], name: &str) -> Result<&'a Struct> {
    structs.iter().find(|item| item.name == name).with_context(|| format!("no struct {name}"))
}
