//! The words of the spec: the part of OpenAPI 3.0.3 that is used here, and the extensions.
//!
//! Both the files under `spec/` and the one document made from them are read as these types, so a misspelt key, an
//! unknown format or a value of the wrong type is an error that names what is allowed. `spec/README.md` explains the
//! extensions; a test there keeps the two in step.

// Some words say nothing to the generators; they are read so that a misspelt one is found.
#![allow(dead_code)]

use indexmap::IndexMap;
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::derived::{Earned, Progress, UnlockRate};
use super::lifetime::Lifetime;
use super::table::Table;

/// `openapi.yaml`, and the one document made from all files.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    openapi: String,
    pub info: Info,
    servers: Value,
    #[serde(default)]
    security: Value,
    pub tags: Vec<Tag>,
    #[serde(rename = "x-path")]
    path: Option<String>,
    #[serde(default, rename = "x-responses")]
    responses: Value,
    pub paths: IndexMap<String, PathItem>,
    #[serde(default)]
    pub components: Components,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Info {
    pub title: String,
    pub version: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tag {
    pub name: String,
    description: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Components {
    pub schemas: IndexMap<String, Schema>,
    pub responses: IndexMap<String, Response>,
    security_schemes: Value,
}

/// A file in `paths/`: the operations of a path, by method.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PathItem {
    /// The path, where it does not follow from the file's name.
    #[serde(rename = "x-path")]
    path: Option<String>,
    #[serde(rename = "$ref")]
    reference: Option<String>,
    pub get: Option<Operation>,
    pub post: Option<Operation>,
    pub put: Option<Operation>,
    pub patch: Option<Operation>,
    pub delete: Option<Operation>,
}

impl PathItem {
    pub fn operations(&self) -> impl Iterator<Item = (&'static str, &Operation)> {
        let methods = ["get", "post", "put", "patch", "delete"];
        let operations = [&self.get, &self.post, &self.put, &self.patch, &self.delete];
        let all = methods.into_iter().zip(operations);
        all.filter_map(|(method, operation)| Some((method, operation.as_ref()?)))
    }
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Operation {
    pub operation_id: String,
    #[serde(default)]
    pub tags: Vec<String>,
    pub summary: String,
    pub description: String,
    pub external_docs: Option<ExternalDocs>,
    #[serde(default)]
    pub deprecated: bool,
    /// Where it is not that of all operations.
    #[serde(default)]
    security: Value,
    #[serde(default)]
    pub parameters: Vec<Parameter>,
    #[serde(default)]
    pub responses: IndexMap<String, Response>,
    #[serde(rename = "x-paging")]
    pub paging: Option<Paging>,
    #[serde(rename = "x-table")]
    pub table: Option<Table>,
    #[serde(rename = "x-cacheable")]
    pub cacheable: Option<Lifetime>,
    #[serde(default, rename = "x-check")]
    pub is_check: bool,
    /// The operations that the endpoint really is; each overrides what it says itself.
    #[serde(default, rename = "x-operations")]
    operations: Vec<OneOfSeveral>,
    /// Parameters of the endpoint that would make it another operation. Written by `spec::operations`.
    #[serde(default, rename = "x-without")]
    pub without: Vec<String>,
}

impl Operation {
    /// Whether it takes an access token and nothing else.
    pub fn is_private(&self) -> bool {
        self.security.as_array().is_some_and(|all| all.iter().all(|one| one.get("accessToken").is_some()))
    }
}

/// One of the operations of an endpoint.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct OneOfSeveral {
    operation_id: String,
    summary: String,
    description: String,
    external_docs: Option<ExternalDocs>,
    #[serde(default)]
    parameters: Vec<ChosenParameter>,
    response: Schema,
    examples: IndexMap<String, String>,
    #[serde(rename = "x-cacheable")]
    cacheable: Option<Lifetime>,
    #[serde(rename = "x-paging")]
    paging: Option<Paging>,
    #[serde(rename = "x-table")]
    table: Option<Table>,
}

/// A parameter of the endpoint, with what differs for one of its operations.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChosenParameter {
    name: String,
    required: Option<bool>,
    description: Option<String>,
    schema: Option<Schema>,
    example: Option<Value>,
    /// What is always sent.
    value: Option<Value>,
    #[serde(rename = "x-name")]
    readable_name: Option<String>,
    #[serde(rename = "x-rust-name")]
    rust_name: Option<String>,
    #[serde(rename = "x-default")]
    default: Option<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExternalDocs {
    pub url: String,
    description: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Paging {
    pub by: PagingBy,
    pub items: Option<String>,
    // By offset.
    pub identity: Vec<String>,
    pub together: bool,
    pub total: Option<String>,
    pub with: Vec<String>,
    // By time.
    pub cap: Option<u32>,
    pub time: Option<String>,
    pub from: Option<String>,
    pub to: Option<String>,
    pub minutes: Option<String>,
    pub beyond: Option<String>,
}

/// How one goes on in a list: after a number of entries, or after a time.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum PagingBy {
    #[default]
    Offset,
    Time,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum In {
    Query,
    Path,
    Header,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    pub name: String,
    #[serde(rename = "in")]
    pub location: In,
    pub description: String,
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    deprecated: bool,
    pub schema: Schema,
    style: Option<String>,
    explode: Option<bool>,
    pub example: Value,
    /// Filled in where it follows from the name.
    #[serde(rename = "x-name")]
    pub readable_name: Option<String>,
    #[serde(rename = "x-rust-name")]
    pub rust_name: Option<String>,
    #[serde(rename = "x-default")]
    pub default_in_words: Option<String>,
    #[serde(default, rename = "x-flag")]
    pub is_flag: bool,
    #[serde(rename = "x-implied-by")]
    pub implied_by: Option<String>,
    #[serde(default, rename = "x-lenience")]
    pub lenience: Lenience,
    /// A longer list takes several requests.
    #[serde(default, rename = "x-split")]
    pub is_split: bool,
    /// The operation that tells whether there is what it names, because this one does not.
    #[serde(rename = "x-known-by")]
    pub known_by: Option<String>,
    /// What is always sent. Written by `spec::operations`.
    #[serde(rename = "x-value")]
    pub value: Option<Value>,
}

/// What the server makes of a bad value of a parameter.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub enum Lenience {
    /// A 422.
    #[default]
    Refused,
    /// A number above the maximum becomes the maximum; other bad values are a 422.
    Clamp,
    /// The digits at its beginning, or 0.
    Cast,
    /// Only its absence is a 422; a value that names nothing finds nothing.
    Presence,
    /// Unknown words of a list are left out; an empty value is a 422.
    Dropped,
    /// Anything but nothing and `0` is on.
    Bool,
    /// Only `1` is on.
    #[serde(rename = "exactly-1")]
    ExactlyOne,
    /// It finds nothing.
    Nothing,
    /// A server error.
    Broken,
    /// There is none: any text is taken.
    Text,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Response {
    #[serde(rename = "$ref")]
    pub reference: Option<String>,
    description: String,
    headers: IndexMap<String, Media>,
    pub content: IndexMap<String, Media>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Media {
    description: Option<String>,
    pub schema: Schema,
    example: Option<Value>,
    #[serde(default)]
    pub examples: IndexMap<String, Example>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Example {
    summary: String,
    pub value: Value,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    String,
    Integer,
    Number,
    Boolean,
    Array,
    Object,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    Int32,
    Int64,
    Bit,
    UnixTime,
    Percent,
    Fraction,
    Decimal,
    Date,
    LooseDate,
    DateTime,
    UtcDateTime,
    OffsetDateTime,
    Image,
    Badge,
    Avatar,
    Ulid,
}

/// What a body means that does not mean what its status says.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
pub enum Means {
    NotFound,
    Empty,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Schema {
    #[serde(rename = "$ref")]
    pub reference: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<Kind>,
    pub format: Option<Format>,
    title: Option<String>,
    pub description: Option<String>,
    pattern: Option<String>,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    min_length: Option<u64>,
    max_length: Option<u64>,
    min_items: Option<u64>,
    pub max_items: Option<i64>,
    pub nullable: bool,
    pub deprecated: bool,
    /// Filled in: every property but those with `x-optional` or `x-since`.
    pub required: Vec<String>,
    #[serde(rename = "enum")]
    pub values: Option<Vec<Value>>,
    pub all_of: Vec<Schema>,
    pub one_of: Vec<Schema>,
    pub properties: Option<IndexMap<String, Schema>>,
    pub items: Option<Box<Schema>>,
    pub additional_properties: Option<Rest>,
    pub default: Option<Value>,
    pub example: Option<Value>,
    #[serde(rename = "x-name")]
    pub readable_name: Option<String>,
    #[serde(rename = "x-rust-name")]
    pub rust_name: Option<String>,
    #[serde(rename = "x-id")]
    pub id: Option<String>,
    #[serde(rename = "x-enum")]
    pub meanings: IndexMap<String, String>,
    #[serde(rename = "x-enum-varnames")]
    pub variant_names: Vec<String>,
    #[serde(rename = "x-key")]
    pub key: Option<String>,
    #[serde(rename = "x-means")]
    pub means: Option<Means>,
    #[serde(rename = "x-never-null")]
    pub never_null: bool,
    #[serde(rename = "x-optional")]
    optional: bool,
    #[serde(rename = "x-since")]
    pub since: Option<String>,
    #[serde(rename = "x-progress")]
    pub progress: Option<Progress>,
    #[serde(rename = "x-unlock-rate")]
    pub unlock_rate: Option<UnlockRate>,
    /// The properties that name the user whom an object is about; the first that is there counts.
    #[serde(rename = "x-user")]
    pub user: Vec<String>,
    #[serde(rename = "x-earned")]
    pub earned: Option<Earned>,
    #[serde(rename = "x-order")]
    pub order: Vec<String>,
    pub discriminator: Option<Discriminator>,
    /// Of a relationship: the type of the resources that it leads to.
    #[serde(rename = "x-resource")]
    pub resource: Option<String>,
    /// Of a resource.
    #[serde(rename = "x-examples")]
    examples: IndexMap<String, Value>,
    #[serde(rename = "x-parameters")]
    parameters: IndexMap<String, Parameter>,
}

/// What tells the choices of a `oneOf` apart.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Discriminator {
    pub property_name: String,
    /// References by value.
    pub mapping: IndexMap<String, String>,
}

/// `additionalProperties`: whether there can be others, or what the values of a map are.
#[derive(Clone, Debug)]
pub enum Rest {
    Allowed(bool),
    Values(Box<Schema>),
}

impl<'de> Deserialize<'de> for Rest {
    // An untagged enum would not say what is wrong with a schema.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Bool(allowed) => Ok(Self::Allowed(allowed)),
            schema => serde_json::from_value(schema).map(Self::Values).map_err(D::Error::custom),
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_readme_explains_every_extension() {
        let readme = include_str!("../../../spec/README.md");
        let words =
            include_str!("language.rs").split('"').filter(|word| word.starts_with("x-") && word.len() > 2);
        let missing: Vec<_> = words.filter(|word| !readme.contains(&format!("`{word}`"))).collect();
        assert!(missing.is_empty(), "spec/README.md does not explain {missing:?}");
    }
}
