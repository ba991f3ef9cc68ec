//! Objects of answers, and their fields.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use heck::ToSnakeCase;

use super::scalar::Scalar;
use super::types::{Type, Types, description, resource_name};
pub use crate::spec::derived::{Earned, Progress, UnlockRate};
use crate::spec::language::Schema;

#[derive(Clone)]
pub struct Struct {
    pub name: String,
    pub description: String,
    pub fields: Vec<Field>,
    /// The type of resource that it is.
    pub resource: Option<String>,
    pub progress: Option<Progress>,
    pub unlock_rate: Option<UnlockRate>,
    /// The properties that name the user whom it is about, by wire name; the first that is there counts.
    pub user: Vec<String>,
    pub earned: Option<Earned>,
}

#[derive(Clone)]
pub struct Field {
    pub wire_name: String,
    /// `raPoints`, as in the official clients.
    pub name: String,
    /// `ra_points`: its name in plain Rust.
    pub rust_name: String,
    pub description: String,
    pub ty: Type,
    pub presence: Presence,
    pub deprecated: bool,
    /// A value that it can have, as JSON. Only scalars have one.
    pub example: Option<String>,
    /// Since when the server sends it.
    pub since: Option<String>,
    /// The properties by which the entries of a list or map are sorted, by wire name.
    pub order: Vec<String>,
    /// Of a relationship: the name of the struct that it leads to.
    pub target: Option<String>,
    /// Of a relationship: whether it is there whatever is included.
    pub is_always_on_the_wire: bool,
    /// In plain Rust: the part of a resource that has it on the wire.
    pub part: Option<Part>,
}

/// Parts of a resource on the wire, whose fields are its own in plain Rust.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Part {
    Attributes,
    /// Whether they can be absent as a whole.
    Relationships {
        optional: bool,
    },
}

/// Whether a field has a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Presence {
    Always,
    /// It can be null. Absent, as in answers from before the server had it, is null too.
    Nullable,
    /// It can be absent, and is never null.
    Optional,
    /// It can be absent, and null if it is not.
    OptionalOrNull,
    /// It can be null by the server's schema, and never is: plain Rust has no option, and null reads as empty.
    NullBySchema,
}

impl Presence {
    pub fn can_be_absent(self) -> bool {
        matches!(self, Self::Optional | Self::OptionalOrNull)
    }

    /// Whether the ergonomic crate has an option.
    pub fn is_optional(self) -> bool {
        !matches!(self, Self::Always | Self::NullBySchema)
    }
}

impl Struct {
    /// The field with a name on the wire.
    pub fn field(&self, wire_name: &str) -> Result<&Field> {
        let field = self.fields.iter().find(|field| field.wire_name == wire_name);
        field.with_context(|| format!("{} has no property {wire_name}", self.name))
    }
}

impl Field {
    /// `ra_points`: its name in the low-level client, without regard to `x-rust-name`.
    pub fn wire_rust_name(&self) -> String {
        self.name.to_snake_case()
    }
}

/// All structs that values of the types consist of, by name.
pub fn reached<'t>(types: &Types<'_>, from: impl Iterator<Item = &'t Type>) -> Result<Vec<Struct>> {
    let mut pending: Vec<Type> = from.cloned().collect();
    let mut structs = BTreeMap::new();
    while let Some(next) = pending.pop() {
        match next {
            Type::List(inner) | Type::Map(_, inner) => pending.push(*inner),
            Type::Union(name) => {
                let union = types.unions.iter().find(|union| union.name == name).context("no such union")?;
                pending.extend(union.variants.iter().map(|(_, name)| Type::Struct(name.clone())));
            }
            Type::Struct(name) if !structs.contains_key(&name) => {
                let item = read(types, &name).with_context(|| format!("in the schema {name}"))?;
                pending.extend(item.fields.iter().map(|field| field.ty.clone()));
                structs.insert(name, item);
            }
            _ => {}
        }
    }
    Ok(structs.into_values().collect())
}

/// The type of a property of a schema.
pub fn property(types: &Types<'_>, schema: &str, name: &str) -> Result<Type> {
    let properties = types.schema(schema)?.properties.as_ref();
    let property = properties.and_then(|properties| properties.get(name));
    types.type_of(property.with_context(|| format!("{schema} has no property {name}"))?)
}

fn read(types: &Types<'_>, name: &str) -> Result<Struct> {
    let schema = types.schema(name)?;
    let fields = schema.properties.iter().flatten().map(|(wire_name, property)| {
        field(types, schema, wire_name, property).with_context(|| format!("in the property {wire_name}"))
    });
    let fields = fields.collect::<Result<Vec<_>>>()?;
    Ok(Struct {
        name: name.to_string(),
        description: description(schema),
        fields,
        resource: resource_name(schema).map(str::to_string),
        progress: schema.progress.clone(),
        unlock_rate: schema.unlock_rate.clone(),
        user: schema.user.clone(),
        earned: schema.earned.clone(),
    })
}

fn field(types: &Types<'_>, object: &Schema, wire_name: &str, property: &Schema) -> Result<Field> {
    let name = property.readable_name.clone().context("no `x-name`")?;
    let rust_name = property.rust_name.as_ref().unwrap_or(&name).to_snake_case();
    let nullable = property.nullable || types.resolve(property).nullable;
    let ty = types.type_of(property)?;
    let presence = match (object.required.iter().any(|name| name == wire_name), nullable) {
        (true, false) => Presence::Always,
        // One that is null is a value of the type itself, as is text that is no date.
        (true, true) if ty == Type::Scalar(Scalar::LooseDate) => Presence::Always,
        (true, true) if property.never_null => Presence::NullBySchema,
        (true, true) => Presence::Nullable,
        (false, false) => Presence::Optional,
        (false, true) => Presence::OptionalOrNull,
    };
    Ok(Field {
        wire_name: wire_name.to_string(),
        name,
        rust_name,
        description: description(property),
        ty,
        presence,
        deprecated: property.deprecated,
        example: property
            .example
            .as_ref()
            .or(types.resolve(property).example.as_ref())
            .map(ToString::to_string),
        since: property.since.clone(),
        order: property.order.clone(),
        target: property
            .resource
            .as_ref()
            .map(|name| types.resource(name).map(str::to_string))
            .transpose()?,
        is_always_on_the_wire: presence == Presence::Always,
        part: None,
    })
}
