//! Types of values, and the schemas that have a type of their own: ids and enums.

use anyhow::{Context, Result, bail};
use heck::ToUpperCamelCase;
use indexmap::IndexMap;

use super::literal::Literal;
use super::scalar::Scalar;
use crate::spec::language::{Components, Format, Kind, Means, Response, Rest, Schema};

#[derive(Clone, PartialEq, Debug)]
pub enum Type {
    Scalar(Scalar),
    Id {
        name: String,
        form: IdForm,
    },
    Enum(String),
    Picture(Picture),
    Struct(String),
    List(Box<Type>),
    Map(Key, Box<Type>),
    /// A list that is always empty.
    EmptyList,
    /// One of several structs, which a property tells apart.
    Union(String),
    /// In plain Rust only: another resource, by the name of its struct.
    Related(String),
    /// In plain Rust only: other resources.
    RelatedList(String),
}

/// How an id is written.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum IdForm {
    Number,
    /// A number that may be no id, such as one that was asked for.
    Signed,
    /// Digits in a string.
    Text,
}

/// What the keys of a map are.
#[derive(Clone, PartialEq, Debug)]
pub enum Key {
    /// An id of its own type.
    Id(String),
    Number,
    Word,
}

/// What a picture is of, which tells how it is named.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Picture {
    Image,
    Badge,
    Avatar,
}

/// A closed set of words or numbers, to which the server may add.
pub struct Enum {
    pub name: String,
    pub description: String,
    /// Whether its values are numbers.
    pub is_number: bool,
    /// Whether lists are sorted by its values.
    pub is_sort: bool,
    pub variants: Vec<Variant>,
}

pub struct Variant {
    pub value: String,
    pub name: String,
    pub description: String,
}

/// Several structs, of which a value is one.
pub struct Union {
    pub name: String,
    pub description: String,
    /// The property that tells them apart.
    pub property: String,
    /// The structs, by the value of that property.
    pub variants: Vec<(String, String)>,
}

/// A number that names something, with a type of its own.
pub struct Id {
    pub name: String,
    /// What it is the id of: `achievement`.
    pub of: String,
    pub description: String,
    pub maximum: i64,
    pub example: Literal,
}

impl Type {
    /// The type in the low-level client. Lists and maps are not progenitor's own, because PHP writes one for the other,
    /// and because progenitor does not tell an empty one from none.
    pub fn wire(&self) -> String {
        match self {
            Self::Scalar(scalar) => scalar.wire_type(),
            Self::Id { form: IdForm::Number, .. } => Scalar::UInt.wire_type(),
            Self::Id { form: IdForm::Signed, .. } => Scalar::Int.wire_type(),
            Self::Id { form: IdForm::Text, .. } => "crate::wire::UIntText".to_string(),
            Self::Enum(name) => format!("crate::enums::{name}"),
            Self::Picture(_) => Scalar::String.wire_type(),
            Self::Struct(name) => format!("crate::types::{name}"),
            Self::List(item) => format!("crate::wire::List<{}>", item.wire()),
            Self::Map(key, value) => {
                let key = if *key == Key::Word { Scalar::String } else { Scalar::UInt };
                format!("crate::wire::Map<{}, {}>", key.wire_type(), value.wire())
            }
            Self::EmptyList => "::std::vec::Vec<::serde_json::Value>".to_string(),
            Self::Union(name) => format!("crate::unions::{name}"),
            Self::Related(_) | Self::RelatedList(_) => unreachable!("there is no such type on the wire"),
        }
    }
}

impl Picture {
    fn of(schema: &Schema) -> Option<Self> {
        match schema.format? {
            Format::Image => Some(Self::Image),
            Format::Badge => Some(Self::Badge),
            Format::Avatar => Some(Self::Avatar),
            _ => None,
        }
    }

    /// The type in the ergonomic crate.
    pub fn plain_type(self) -> String {
        format!("crate::{self:?}")
    }
}

/// All schemas and shared responses, and those schemas that have types of their own.
pub struct Types<'a> {
    schemas: &'a IndexMap<String, Schema>,
    pub responses: &'a IndexMap<String, Response>,
    pub enums: Vec<Enum>,
    pub ids: Vec<Id>,
    pub unions: Vec<Union>,
}

impl<'a> Types<'a> {
    pub fn read(Components { schemas, responses, .. }: &'a Components) -> Result<Self> {
        let (enums, ids, unions) = (Vec::new(), Vec::new(), Vec::new());
        let mut types = Self { schemas, responses, enums, ids, unions };
        for (name, schema) in schemas {
            let description = description(schema);
            // The one for users is no number, and has a type that is written by hand.
            if let (Some(of), Some(Kind::Integer)) = (&schema.id, schema.kind) {
                types.ids.push(Id {
                    name: name.clone(),
                    of: of.clone(),
                    description,
                    maximum: schema.maximum.context("an id without a maximum")?,
                    example: Literal::maybe(&schema.example).context("an id without an example")?,
                });
            } else if schema.values.is_some() && matches!(schema.kind, Some(Kind::String | Kind::Integer)) {
                let variants = variants(schema).with_context(|| format!("in the schema {name}"))?;
                let is_number = schema.kind == Some(Kind::Integer);
                let is_sort = sorts(schema);
                types.enums.push(Enum { name: name.clone(), description, is_number, is_sort, variants });
            } else if let Some(discriminator) = &schema.discriminator {
                let variants = discriminator.mapping.iter().map(|(value, reference)| {
                    (value.clone(), reference.rsplit('/').next().unwrap_or_default().to_string())
                });
                let (property, variants) = (discriminator.property_name.clone(), variants.collect());
                types.unions.push(Union { name: name.clone(), description, property, variants });
            }
        }
        Ok(types)
    }

    /// The name of the schema that a `$ref`, or an `allOf` of one `$ref`, stands for.
    pub fn name<'s>(&self, schema: &'s Schema) -> Option<&'s str> {
        let reference = match schema.all_of.as_slice() {
            [only] => &only.reference,
            _ => &schema.reference,
        };
        reference
            .as_ref()?
            .strip_prefix("#/components/schemas/")
            .filter(|name| self.schemas.contains_key(*name))
    }

    /// The schema of the resources of a type.
    pub fn resource(&self, name: &str) -> Result<&'a str> {
        let is_it = |schema: &Schema| resource_name(schema).is_some_and(|found| found == name);
        let found = self.schemas.iter().find(|(_, schema)| is_it(schema)).map(|(name, _)| name.as_str());
        found.with_context(|| format!("no resource is called {name}"))
    }

    /// The schema behind a reference; others as they are.
    pub fn resolve<'s>(&self, schema: &'s Schema) -> &'s Schema
    where
        'a: 's,
    {
        self.name(schema).map_or(schema, |name| &self.schemas[name])
    }

    pub fn schema(&self, name: &str) -> Result<&'a Schema> {
        self.schemas.get(name).with_context(|| format!("no schema {name}"))
    }

    /// Of a good answer's schema, the one of the answer itself: not the shapes that say "not found".
    pub fn success<'s>(&self, schema: &'s Schema) -> &'s Schema {
        schema.one_of.iter().find(|choice| self.resolve(choice).means.is_none()).unwrap_or(schema)
    }

    /// The choices of a schema that mean something else than their status says.
    pub fn choices<'s>(&self, schema: &'s Schema, means: Means) -> Vec<&'s Schema>
    where
        'a: 's,
    {
        let all = schema.one_of.iter().chain([schema]).map(|schema| self.resolve(schema));
        all.filter(|schema| schema.means == Some(means)).collect()
    }

    /// The type with a name of its own that a schema refers to.
    pub fn named(&self, schema: &Schema) -> Option<Type> {
        let name = self.name(schema)?.to_string();
        if self.ids.iter().any(|id| id.name == name) {
            return Some(Type::Id { name, form: IdForm::Number });
        }
        if self.unions.iter().any(|item| item.name == name) {
            return Some(Type::Union(name));
        }
        if self.enums.iter().any(|item| item.name == name) {
            return Some(Type::Enum(name));
        }
        self.schemas[&name].properties.is_some().then_some(Type::Struct(name))
    }

    pub fn type_of(&self, schema: &Schema) -> Result<Type> {
        if let Some(named) = self.named(schema) {
            return Ok(named);
        }
        let resolved = self.resolve(schema);
        // One that can be null cannot refer to the schema of the id, which never is.
        let form = match schema.kind {
            Some(Kind::Integer) if schema.minimum.is_some_and(|minimum| minimum < 0) => Some(IdForm::Signed),
            Some(Kind::Integer) => Some(IdForm::Number),
            // Users and the subjects of comments have types of their own.
            Some(Kind::String) => {
                schema.id.as_ref().filter(|of| self.id_of(of).is_ok()).map(|_| IdForm::Text)
            }
            _ => None,
        };
        if let (Some(of), Some(form)) = (&schema.id, form) {
            return Ok(Type::Id { name: self.id_of(of)?.name.clone(), form });
        }
        if let Some(picture) = Picture::of(resolved) {
            return Ok(Type::Picture(picture));
        }
        if let Some(scalar) = Scalar::of(resolved)? {
            return Ok(Type::Scalar(scalar));
        }
        match (resolved.kind, &resolved.items, &resolved.additional_properties) {
            (Some(Kind::Array), ..) if resolved.max_items == Some(0) => Ok(Type::EmptyList),
            (Some(Kind::Array), Some(items), _) => Ok(Type::List(Box::new(self.item(items)?))),
            (Some(Kind::Object), _, Some(Rest::Values(values))) => {
                Ok(Type::Map(self.key(resolved.key.as_deref())?, Box::new(self.item(values)?)))
            }
            _ => bail!("this schema is not supported: {schema:?}"),
        }
    }

    /// The type of what a list or map holds, in which text can be null by the schema.
    fn item(&self, schema: &Schema) -> Result<Type> {
        match self.type_of(schema)? {
            Type::Scalar(Scalar::String) if schema.nullable => Ok(Type::Scalar(Scalar::Text)),
            ty => Ok(ty),
        }
    }

    fn key(&self, of: Option<&str>) -> Result<Key> {
        Ok(match of {
            Some("number") => Key::Number,
            None | Some("word") => Key::Word,
            Some(of) => Key::Id(self.id_of(of)?.name.clone()),
        })
    }

    /// The id of an achievement, a game and so on.
    fn id_of(&self, of: &str) -> Result<&Id> {
        self.ids.iter().find(|id| id.of == of).with_context(|| format!("no schema has the x-id {of}"))
    }
}

/// The type of resource that an object is, as its `type` says.
pub fn resource_name(schema: &Schema) -> Option<&str> {
    let properties = schema.properties.as_ref().filter(|properties| properties.contains_key("attributes"))?;
    match properties.get("type")?.values.as_deref()? {
        [only] => only.as_str(),
        _ => None,
    }
}

/// Whether the values of an enum say how a list is sorted: some of them say that it is the other way round, and have no
/// names of their own.
pub fn sorts(schema: &Schema) -> bool {
    schema.variant_names.is_empty()
        && schema
            .values
            .iter()
            .flatten()
            .any(|value| value.as_str().is_some_and(|value| value.starts_with('-')))
}

/// The values of an enum, without those that are another one descending. Their names are given, or made from the words.
fn variants(schema: &Schema) -> Result<Vec<Variant>> {
    let values = schema.values.iter().flatten().filter_map(Literal::of).map(|value| value.to_string());
    let is_sort = sorts(schema);
    let values = values.filter(|value| !is_sort || !value.starts_with('-'));
    let variants = values.enumerate().map(|(index, value)| {
        let name = schema.variant_names.get(index).cloned();
        let description = schema.meanings.get(&value);
        let description = description.with_context(|| format!("x-enum does not describe {value}"))?;
        Ok(Variant {
            name: name.unwrap_or_else(|| value.to_upper_camel_case()),
            description: description.trim_end().to_string(),
            value,
        })
    });
    variants.collect()
}

pub fn description(schema: &Schema) -> String {
    schema.description.as_deref().unwrap_or_default().trim_end().to_string()
}
