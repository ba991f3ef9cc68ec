//! What the generators need to know of the description: operations, types, names.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use heck::{ToKebabCase, ToSnakeCase, ToUpperCamelCase};
use serde_json::Value;

/// The description, read for generating.
pub struct Model {
    pub operations: Vec<Operation>,
    /// The structs of good answers, those of the ergonomic crate, by name.
    pub structs: Vec<Struct>,
    pub enums: Vec<Enum>,
    pub ids: Vec<Id>,
    schemas: BTreeMap<String, Value>,
}

/// One endpoint.
pub struct Operation {
    /// `getAchievementUnlocks`.
    pub id: String,
    /// `achievementUnlocks`: the id without `get`.
    pub name: String,
    /// `/API_GetAchievementUnlocks.php`.
    pub path: String,
    pub tag: String,
    pub summary: String,
    pub description: String,
    pub docs_url: Option<String>,
    pub deprecated: bool,
    /// Whether the answer is large or seldom changes.
    pub cacheable: bool,
    pub parameters: Vec<Parameter>,
    pub response: Type,
    /// Bodies that mean "not found" though their status is good.
    pub not_found: Vec<Value>,
    pub paging: Option<Paging>,
    pub table: Table,
    pub examples: Vec<Example>,
}

pub struct Parameter {
    pub wire_name: String,
    /// `achievementId`: the readable name, or the better one for Rust and the command line.
    pub name: String,
    pub required: bool,
    pub description: String,
    pub example: Value,
    pub default: Option<Value>,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    pub kind: ParameterKind,
}

#[derive(Clone, PartialEq)]
pub enum ParameterKind {
    /// An id of its own type, such as `AchievementId`.
    Id(String),
    /// A user, by name or ULID.
    User,
    U32,
    U64,
    I64,
    Bool,
    String,
}

pub struct Paging {
    /// The property that holds the list; none where the body is the list.
    pub items: Option<String>,
    pub item: String,
    /// The item's properties that tell it from others; the first that is there counts.
    pub identity: Vec<String>,
    pub total: Option<String>,
    pub max_count: u64,
    pub default_count: u64,
}

#[derive(Default)]
pub struct Table {
    pub heading: Vec<String>,
    pub columns: Vec<String>,
}

pub struct Example {
    pub name: String,
    pub value: Value,
    /// Whether it has the shape of the operation's response, and not one that means "not found".
    pub is_response: bool,
}

pub struct Struct {
    pub name: String,
    pub description: String,
    pub fields: Vec<Field>,
}

pub struct Field {
    pub wire_name: String,
    /// `raPoints`, as in the official clients.
    pub name: String,
    /// `ra_points`.
    pub rust_name: String,
    pub description: String,
    pub ty: Type,
}

#[derive(Clone, PartialEq, Debug)]
pub enum Type {
    Scalar(Scalar),
    Id(String),
    Enum(String),
    Struct(String),
    List(Box<Type>),
    Map(Box<Type>),
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Scalar {
    UInt,
    Int,
    Float,
    Bit,
    Bool,
    String,
    SqlTime,
    IsoTime,
    OffsetTime,
    Date,
}

/// A closed set of words, to which the server may add.
pub struct Enum {
    pub name: String,
    pub description: String,
    pub variants: Vec<Variant>,
}

pub struct Variant {
    pub value: String,
    pub name: String,
    pub description: String,
}

/// A number that names something, with a type of its own.
pub struct Id {
    pub name: String,
    /// What it is the id of: `achievement`.
    pub of: String,
    pub description: String,
    pub maximum: u64,
    pub example: u64,
}

impl Scalar {
    pub const ALL: &[Self] = &[
        Self::UInt,
        Self::Int,
        Self::Float,
        Self::Bit,
        Self::Bool,
        Self::String,
        Self::SqlTime,
        Self::IsoTime,
        Self::OffsetTime,
        Self::Date,
    ];

    /// The wire scalar of the low-level client, where a plain type does not do.
    pub fn wire_type(self) -> Option<&'static str> {
        Some(match self {
            Self::UInt => "crate::wire::UInt",
            Self::Int => "crate::wire::Int",
            Self::Float => "crate::wire::Float",
            Self::Bit => "crate::wire::Bit",
            Self::SqlTime => "crate::wire::SqlTime",
            Self::IsoTime => "crate::wire::IsoTime",
            Self::OffsetTime => "crate::wire::OffsetTime",
            Self::Bool => "crate::wire::Bool",
            Self::Date => "crate::wire::Date",
            Self::String => return None,
        })
    }

    /// The type in the ergonomic crate.
    pub fn plain_type(self) -> &'static str {
        match self {
            Self::UInt => "u64",
            Self::Int => "i64",
            Self::Float => "f64",
            Self::Bit | Self::Bool => "bool",
            Self::String => "String",
            Self::SqlTime | Self::IsoTime | Self::OffsetTime => "jiff::Timestamp",
            Self::Date => "jiff::civil::Date",
        }
    }
}

impl Operation {
    /// `achievement_unlocks`: the method of the ergonomic crate.
    pub fn method(&self) -> String {
        self.name.to_snake_case()
    }

    /// `achievement-unlocks`: the command.
    pub fn command(&self) -> String {
        self.name.to_kebab_case()
    }

    /// `get_achievement_unlocks`: the method of the low-level client.
    pub fn low_level_method(&self) -> String {
        self.id.to_snake_case()
    }

    /// `AchievementUnlocksRequest`.
    pub fn request(&self) -> String {
        format!("{}Request", self.name.to_upper_camel_case())
    }

    pub fn required(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.required)
    }

    pub fn optional(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| !parameter.required)
    }
}

impl Parameter {
    /// Its limits, where a reader can exceed them.
    pub fn limits(&self) -> Option<(i64, i64)> {
        // A flag is 0 or 1 on the wire only.
        if self.kind == ParameterKind::Bool {
            return None;
        }
        self.minimum.zip(self.maximum)
    }

    /// What it is when it is not given, as a reader would write it.
    pub fn default_text(&self) -> Option<String> {
        let default = self.default.as_ref()?;
        Some(match self.kind {
            ParameterKind::Bool => (default == 1).to_string(),
            _ => default.to_string(),
        })
    }

    /// `achievement_id`.
    pub fn rust_name(&self) -> String {
        self.name.to_snake_case()
    }
}

impl Model {
    /// Reads a bundled description.
    pub fn read(document: &Value) -> Result<Self> {
        let schemas = entries(&document["components"]["schemas"])
            .map(|(name, schema)| (name.clone(), schema.clone()))
            .collect();
        let mut model =
            Self { operations: Vec::new(), structs: Vec::new(), enums: Vec::new(), ids: Vec::new(), schemas };
        model.read_scalars()?;
        for (path, item) in entries(&document["paths"]) {
            let operation = &item["get"];
            ensure!(operation.is_object(), "{path} has no `get`");
            let operation = model
                .read_operation(path, operation)
                .with_context(|| format!("in the description of {path}"))?;
            model.operations.push(operation);
        }
        model.read_structs()?;
        Ok(model)
    }

    /// The operations of each tag, in the order in which the tags first occur.
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

    pub fn find_struct(&self, name: &str) -> Result<&Struct> {
        self.structs.iter().find(|item| item.name == name).with_context(|| format!("no struct {name}"))
    }

    /// The schema that a `$ref`, or an `allOf` of one `$ref`, stands for; others as they are.
    pub fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        match self.reference_name(schema) {
            Some(name) => &self.schemas[name],
            None => schema,
        }
    }

    /// The `$ref` of a schema, or of the only member of its `allOf`.
    pub fn reference_of<'a>(&self, schema: &'a Value) -> Option<&'a str> {
        let direct = schema["$ref"].as_str();
        direct.or_else(|| match schema["allOf"].as_array()?.as_slice() {
            [only] => only["$ref"].as_str(),
            _ => None,
        })
    }

    /// Of a good answer's schema the part that is meant: not the shapes that say "not found".
    pub fn success_schema<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let Some(variants) = schema["oneOf"].as_array() else { return schema };
        let meant = variants.iter().find(|variant| !self.means_not_found(variant));
        meant.unwrap_or(schema)
    }

    pub fn enum_of(&self, schema: &Value) -> Option<&Enum> {
        let name = self.reference_name(schema)?;
        self.enums.iter().find(|item| item.name == name)
    }

    pub fn scalar_of(&self, schema: &Value) -> Result<Option<Scalar>> {
        let schema = self.resolve(schema);
        let minimum = schema["minimum"].as_i64();
        let format = schema["format"].as_str();
        Ok(Some(match (schema["type"].as_str(), format) {
            (Some("integer"), Some("bit")) => Scalar::Bit,
            (Some("integer"), _) if minimum.is_some_and(|minimum| minimum >= 0) => Scalar::UInt,
            (Some("integer"), _) => Scalar::Int,
            (Some("number"), _) => Scalar::Float,
            (Some("boolean"), _) => Scalar::Bool,
            (Some("string"), Some("utc-date-time")) => Scalar::SqlTime,
            (Some("string"), Some("date-time")) => Scalar::IsoTime,
            (Some("string"), Some("offset-date-time")) => Scalar::OffsetTime,
            (Some("string"), Some("date")) => Scalar::Date,
            (Some("string"), None) => Scalar::String,
            (Some("string"), Some(format)) => bail!("the format {format} is not known"),
            _ => return Ok(None),
        }))
    }

    fn means_not_found(&self, schema: &Value) -> bool {
        self.resolve(schema)["x-means"] == "not-found"
    }

    fn reference_name<'a>(&self, schema: &'a Value) -> Option<&'a str> {
        let name = self.reference_of(schema)?.strip_prefix("#/components/schemas/")?;
        self.schemas.contains_key(name).then_some(name)
    }

    fn read_scalars(&mut self) -> Result<()> {
        for (name, schema) in &self.schemas {
            let description = text(schema, "description")?;
            // The one for users is no number, and has a type that is written by hand.
            if let (Some(of), Some("integer")) = (schema["x-id"].as_str(), schema["type"].as_str()) {
                self.ids.push(Id {
                    name: name.clone(),
                    of: of.to_string(),
                    description,
                    maximum: schema["maximum"].as_u64().context("an id without a maximum")?,
                    example: schema["example"].as_u64().context("an id without an example")?,
                });
            } else if let Some(values) = schema["enum"].as_array()
                && schema["type"] == "string"
            {
                let words = values.iter().filter(|value| !value.is_null());
                let variants = words.map(|value| read_variant(schema, value)).collect::<Result<_>>();
                let variants = variants.with_context(|| format!("in the schema {name}"))?;
                self.enums.push(Enum { name: name.clone(), description, variants });
            }
        }
        Ok(())
    }

    fn read_operation(&self, path: &str, operation: &Value) -> Result<Operation> {
        let id = text(operation, "operationId")?;
        let parameters = list(&operation["parameters"])
            .map(|parameter| self.read_parameter(parameter))
            .collect::<Result<Vec<_>>>()?;
        let media = &operation["responses"]["200"]["content"]["application/json"];
        let schema = &media["schema"];
        let response = self.read_type(self.success_schema(schema))?;
        let not_found = list(&schema["oneOf"])
            .filter(|variant| self.means_not_found(variant))
            .map(|variant| {
                let example = self.resolve(variant).get("example").cloned();
                example.context(
                    "a shape that means `not-found` needs an `example`, to which bodies are compared",
                )
            })
            .collect::<Result<Vec<_>>>()?;
        let paging = match &operation["x-paging"] {
            Value::Null => None,
            paging => Some(self.read_paging(paging, &response, &parameters)?),
        };
        Ok(Operation {
            name: lower_first(id.strip_prefix("get").context("an operationId begins with `get`")?),
            id,
            path: path.to_string(),
            tag: operation["tags"][0].as_str().context("an operation needs a tag")?.to_string(),
            summary: text(operation, "summary")?,
            description: text(operation, "description")?,
            docs_url: operation["externalDocs"]["url"].as_str().map(str::to_string),
            deprecated: operation["deprecated"] == true,
            cacheable: operation["x-cacheable"] == true,
            parameters,
            response,
            examples: self.read_examples(media, &not_found),
            not_found,
            paging,
            table: Table {
                heading: strings(&operation["x-table"]["heading"]),
                columns: strings(&operation["x-table"]["columns"]),
            },
        })
    }

    fn read_parameter(&self, parameter: &Value) -> Result<Parameter> {
        let wire_name = text(parameter, "name")?;
        let schema = self.resolve(&parameter["schema"]);
        let (minimum, maximum) = (schema["minimum"].as_i64(), schema["maximum"].as_i64());
        let id = self.reference_name(&parameter["schema"]);
        let id = id.filter(|name| self.ids.iter().any(|id| id.name == **name));
        let is_user = schema["x-id"] == "user";
        let kind = match (id, schema["type"].as_str()) {
            (Some(id), _) => ParameterKind::Id(id.to_string()),
            (None, Some("string")) if is_user => ParameterKind::User,
            (None, Some("integer")) if schema["format"] == "bit" => ParameterKind::Bool,
            (None, Some("integer")) => match (minimum, maximum) {
                (Some(0..), Some(maximum)) if maximum <= u32::MAX.into() => ParameterKind::U32,
                (Some(0..), _) => ParameterKind::U64,
                _ => ParameterKind::I64,
            },
            (None, Some("boolean")) => ParameterKind::Bool,
            (None, Some("string")) => ParameterKind::String,
            (None, other) => {
                bail!("the parameter {wire_name} has the type {other:?}, which is not supported")
            }
        };
        Ok(Parameter {
            name: match parameter["x-rust-name"].as_str() {
                Some(name) => name.to_string(),
                None => text(parameter, "x-name").with_context(|| format!("in the parameter {wire_name}"))?,
            },
            required: parameter["required"] == true,
            description: text(parameter, "description")?,
            example: parameter["example"].clone(),
            default: schema.get("default").cloned(),
            wire_name,
            minimum,
            maximum,
            kind,
        })
    }

    fn read_paging(&self, paging: &Value, response: &Type, parameters: &[Parameter]) -> Result<Paging> {
        let items = paging["items"].as_str().map(str::to_string);
        let list = match (&items, response) {
            (Some(items), Type::Struct(name)) => self.read_type(&self.schemas[name]["properties"][items])?,
            (None, list) => list.clone(),
            _ => bail!("x-paging names `items`, but the answer is not an object"),
        };
        let Type::List(item) = list else { bail!("the `items` of x-paging are not a list") };
        let Type::Struct(item) = *item else { bail!("the `items` of x-paging are not objects") };
        let named = |name: &str| {
            let found = parameters.iter().find(|parameter| parameter.name == name);
            found.with_context(|| format!("x-paging needs a parameter whose x-name is `{name}`"))
        };
        named("offset")?;
        let count = named("count")?;
        let limit = count.maximum.context("the count of a paged operation needs a maximum")?;
        Ok(Paging {
            items,
            item,
            identity: strings(&paging["identity"]),
            total: paging["total"].as_str().map(str::to_string),
            max_count: limit.try_into()?,
            default_count: count
                .default
                .as_ref()
                .and_then(Value::as_u64)
                .context("`count` needs a default")?,
        })
    }

    fn read_examples(&self, media: &Value, not_found: &[Value]) -> Vec<Example> {
        let examples = entries(&media["examples"]);
        examples
            .map(|(name, example)| Example {
                name: name.clone(),
                value: example["value"].clone(),
                is_response: !not_found.contains(&example["value"]),
            })
            .collect()
    }

    fn read_type(&self, schema: &Value) -> Result<Type> {
        let resolved = self.resolve(schema);
        if let Some(name) = self.reference_name(schema) {
            if self.ids.iter().any(|id| id.name == name) {
                return Ok(Type::Id(name.to_string()));
            }
            if self.enums.iter().any(|item| item.name == name) {
                return Ok(Type::Enum(name.to_string()));
            }
            if resolved["properties"].is_object() {
                return Ok(Type::Struct(name.to_string()));
            }
        }
        if let Some(scalar) = self.scalar_of(schema)? {
            return Ok(Type::Scalar(scalar));
        }
        Ok(match resolved["type"].as_str() {
            Some("array") => Type::List(Box::new(self.read_type(&resolved["items"])?)),
            Some("object") if resolved["additionalProperties"].is_object() => {
                Type::Map(Box::new(self.read_type(&resolved["additionalProperties"])?))
            }
            _ => bail!("this schema is not supported: {schema}"),
        })
    }

    /// All structs that the responses consist of.
    fn read_structs(&mut self) -> Result<()> {
        let mut pending: Vec<Type> =
            self.operations.iter().map(|operation| operation.response.clone()).collect();
        let mut structs = BTreeMap::new();
        while let Some(next) = pending.pop() {
            match next {
                Type::List(inner) | Type::Map(inner) => pending.push(*inner),
                Type::Struct(name) if !structs.contains_key(&name) => {
                    let item = self.read_struct(&name).with_context(|| format!("in the schema {name}"))?;
                    pending.extend(item.fields.iter().map(|field| field.ty.clone()));
                    structs.insert(name, item);
                }
                _ => {}
            }
        }
        self.structs = structs.into_values().collect();
        Ok(())
    }

    fn read_struct(&self, name: &str) -> Result<Struct> {
        let schema = &self.schemas[name];
        let fields = entries(&schema["properties"])
            .map(|(wire_name, property)| {
                let name = text(property, "x-name")?;
                Ok(Field {
                    wire_name: wire_name.clone(),
                    rust_name: property["x-rust-name"].as_str().unwrap_or(&name).to_snake_case(),
                    name,
                    description: text(property, "description")?,
                    ty: self.read_type(property).with_context(|| format!("in the property {wire_name}"))?,
                })
            })
            .collect::<Result<Vec<_>>>()?;
        Ok(Struct { name: name.to_string(), description: text(schema, "description")?, fields })
    }
}

fn read_variant(schema: &Value, value: &Value) -> Result<Variant> {
    let value = value.as_str().context("a value of the enum is no string")?;
    let description = schema["x-enum"][value].as_str();
    Ok(Variant {
        value: value.to_string(),
        name: value.to_upper_camel_case(),
        description: description.with_context(|| format!("x-enum does not describe {value}"))?.to_string(),
    })
}

fn text(value: &Value, key: &str) -> Result<String> {
    let text = value[key].as_str().with_context(|| format!("`{key}` is missing"))?;
    Ok(text.trim_end().to_string())
}

fn strings(value: &Value) -> Vec<String> {
    list(value).filter_map(Value::as_str).map(str::to_string).collect()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}
