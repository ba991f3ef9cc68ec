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
    responses: BTreeMap<String, Value>,
}

/// One endpoint.
pub struct Operation {
    /// `getAchievementUnlocks`.
    pub id: String,
    /// `achievementUnlocks`: the id without `get`.
    pub name: String,
    /// `/API_GetAchievementUnlocks.php`; where several operations share it, `#` and the id follow.
    key: String,
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
    /// Bodies of a 422 that mean that there is nothing, which is no fault of the caller's.
    pub refused_as_empty: Vec<Value>,
    /// The body of a 404.
    pub unknown: Option<Value>,
    /// Wire names of parameters that would make another operation of it, at the same endpoint.
    pub without: Vec<String>,
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
    /// What happens without it, in words.
    pub default_in_words: Option<String>,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    pub kind: ParameterKind,
    /// Whether it is a flag of the command line though it is required.
    pub is_flag: bool,
    /// What is always sent.
    pub value: Option<Value>,
    /// The wire name of the parameter that decides over this one.
    pub implied_by: Option<String>,
    pub lenience: Lenience,
}

/// What the server makes of a value beyond the limits.
#[derive(Clone, Copy, PartialEq)]
pub enum Lenience {
    /// A 422.
    None,
    /// The greatest value that is allowed; other bad values are a 422.
    Clamp,
    /// The digits at its beginning, or 0.
    Cast,
    /// What nothing is called by; only a parameter that is not there is a 422.
    Presence,
}

#[derive(Clone, PartialEq)]
pub enum ParameterKind {
    /// An id of its own type, such as `AchievementId`.
    Id(String),
    /// A user, by name or ULID.
    User,
    /// What comments are on, of which there are three kinds.
    Subject,
    U32,
    U64,
    I64,
    Bool,
    String,
    /// One of the enums.
    Enum(String),
    /// A day.
    Date,
    /// A moment, sent as seconds since 1970.
    Time,
    /// Several, with commas between.
    List(Box<ParameterKind>),
}

pub struct Paging {
    /// The property that holds the list; none where the body is the list.
    pub items: Option<String>,
    pub item: String,
    /// The item's properties that tell it from others.
    pub identity: Vec<String>,
    /// Whether it takes all of them; else the first that is there counts.
    pub together: bool,
    pub total: Option<String>,
    /// The parameters, flags by their wire names, without which the answer has no list.
    pub with: Vec<String>,
    pub max_count: u64,
    /// None if all entries come without a count.
    pub default_count: Option<u64>,
}

/// How the command line shows an answer.
pub struct Table {
    /// The property that has the rows, where that is not clear.
    pub rows: Option<String>,
    pub heading: Vec<String>,
    pub columns: Vec<String>,
}

/// Where the rows of an answer's table are.
pub struct Rows<'a> {
    /// The property, by its readable name; none where the answer itself is the list or map.
    pub property: Option<&'a str>,
    pub key: Option<&'a Key>,
    /// The type of what a row is made of.
    pub item: &'a Type,
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
    pub deprecated: bool,
    /// Whether it can be absent, and null where it is not.
    pub may_be_either: bool,
}

#[derive(Clone, PartialEq, Debug)]
pub enum Type {
    Scalar(Scalar),
    Id(String),
    Enum(String),
    Struct(String),
    List(Box<Type>),
    Map(Key, Box<Type>),
}

/// What the keys of a map are.
#[derive(Clone, PartialEq, Debug)]
pub enum Key {
    /// An id of its own type.
    Id(String),
    Number,
    Word,
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
    /// A percentage, as `12.50%`.
    Percent,
    /// A part of 1 in a string, as `0.3714`.
    Fraction,
    /// A flag in a string, as `"1"`.
    BitText,
}

/// A closed set of words or numbers, to which the server may add.
pub struct Enum {
    pub name: String,
    pub description: String,
    /// Whether its values are numbers.
    pub is_number: bool,
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
            Self::Percent => "crate::wire::Percent",
            Self::Fraction => "crate::wire::Fraction",
            Self::BitText => "crate::wire::BitText",
            Self::String => return None,
        })
    }

    /// The type in the ergonomic crate.
    pub fn plain_type(self) -> &'static str {
        match self {
            Self::UInt => "u64",
            Self::Int => "i64",
            Self::Float | Self::Percent | Self::Fraction => "f64",
            Self::Bit | Self::Bool | Self::BitText => "bool",
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

    /// `/API_GetAchievementUnlocks.php`, which several operations can have in common.
    pub fn path(&self) -> &str {
        self.key.split('#').next().unwrap_or_default()
    }

    /// What progenitor is given for a path so that each operation has its own: the path, and after `#` the id.
    pub fn key(&self) -> &str {
        &self.key
    }

    pub fn example(&self, name: &str) -> Option<&Example> {
        self.examples.iter().find(|example| example.name == name)
    }

    /// The parameters that a caller gives.
    pub fn given(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.value.is_none() && parameter.implied_by.is_none())
    }

    pub fn required(&self) -> impl Iterator<Item = &Parameter> {
        self.given().filter(|parameter| parameter.required)
    }

    pub fn optional(&self) -> impl Iterator<Item = &Parameter> {
        self.given().filter(|parameter| !parameter.required)
    }
}

impl Parameter {
    /// Its limits, where a reader can exceed them.
    pub fn limits(&self) -> Option<(i64, i64)> {
        match self.kind {
            ParameterKind::U32 | ParameterKind::U64 | ParameterKind::I64 | ParameterKind::Id(_) => {
                self.minimum.zip(self.maximum)
            }
            // A flag is 0 or 1, and a moment a number, on the wire only.
            _ => None,
        }
    }

    /// What it is when it is not given, as a reader would write it.
    pub fn default_text(&self, model: &Model) -> Option<String> {
        let default = self.default.as_ref()?;
        Some(match &self.kind {
            ParameterKind::Bool => (default == 1).to_string(),
            ParameterKind::Enum(name) => match model.variant(name, default) {
                Some(variant) => variant.name.to_kebab_case(),
                None => default.to_string(),
            },
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
        let components = |kind| {
            let components = entries(&document["components"][kind]);
            components.map(|(name, component)| (name.clone(), component.clone())).collect()
        };
        let mut model = Self {
            operations: Vec::new(),
            structs: Vec::new(),
            enums: Vec::new(),
            ids: Vec::new(),
            schemas: components("schemas"),
            responses: components("responses"),
        };
        model.read_scalars()?;
        for (path, item) in entries(&document["paths"]) {
            let operation = &item["get"];
            ensure!(operation.is_object(), "{path} has no `get`");
            let operation = model
                .read_operation(path, operation)
                .with_context(|| format!("in the description of {path}"))?;
            model.operations.push(operation);
        }
        // In the order in which the description introduces the tags.
        let tags: Vec<_> = list(&document["tags"]).filter_map(|tag| tag["name"].as_str()).collect();
        model.operations.sort_by_key(|operation| tags.iter().position(|tag| *tag == operation.tag));
        model.read_structs()?;
        Ok(model)
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

    /// Where the rows of an operation's table are: in its pages, or where the table says, or in the only list or
    /// map of objects that there is.
    pub fn rows<'a>(&'a self, operation: &'a Operation) -> Result<Option<Rows<'a>>> {
        let Type::Struct(answer) = &operation.response else {
            return Ok(rows_of(&operation.response, None));
        };
        let fields = &self.find_struct(answer)?.fields;
        let paged = operation.paging.as_ref().and_then(|paging| paging.items.as_ref());
        let chosen = match (paged, &operation.table.rows) {
            (Some(wire_name), _) => fields.iter().find(|field| field.wire_name == *wire_name),
            (None, Some(name)) => fields.iter().find(|field| field.name == *name),
            (None, None) => {
                let of_objects = |field: &&Field| {
                    let rows = rows_of(&field.ty, None);
                    rows.is_some_and(|rows| matches!(rows.item, Type::Struct(_)))
                };
                let mut candidates = fields.iter().filter(of_objects);
                candidates.next().filter(|_| candidates.next().is_none())
            }
        };
        Ok(chosen.and_then(|field| rows_of(&field.ty, Some(&field.name))))
    }

    /// The type of what is at a path of readable names.
    pub fn type_at<'a>(&'a self, from: &'a Type, path: &str) -> Option<&'a Type> {
        path.split('.').try_fold(from, |ty, name| {
            let Type::Struct(item) = ty else { return None };
            let fields = &self.find_struct(item).ok()?.fields;
            Some(&fields.iter().find(|field| field.name == name)?.ty)
        })
    }

    /// The variant of an enum that a value on the wire means.
    pub fn variant(&self, name: &str, value: &Value) -> Option<&Variant> {
        let item = self.enums.iter().find(|item| item.name == name)?;
        item.variants.iter().find(|variant| variant.value == as_text(value))
    }

    pub fn find_enum(&self, name: &str) -> Result<&Enum> {
        self.enums.iter().find(|item| item.name == name).with_context(|| format!("no enum {name}"))
    }

    pub fn find_struct(&self, name: &str) -> Result<&Struct> {
        self.structs.iter().find(|item| item.name == name).with_context(|| format!("no struct {name}"))
    }

    /// A response, or the shared one that it refers to.
    fn response<'a>(&'a self, response: &'a Value) -> &'a Value {
        let name = response["$ref"].as_str().and_then(|name| name.rsplit('/').next());
        name.and_then(|name| self.responses.get(name)).unwrap_or(response)
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
        let meant = variants.iter().find(|variant| self.resolve(variant)["x-means"].is_null());
        meant.unwrap_or(schema)
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
            (Some("string"), Some("percent")) => Scalar::Percent,
            (Some("string"), Some("fraction")) => Scalar::Fraction,
            (Some("string"), Some("bit")) => Scalar::BitText,
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
            } else if matches!(schema["type"].as_str(), Some("string" | "integer"))
                && schema["enum"].is_array()
            {
                let variants = read_variants(schema).with_context(|| format!("in the schema {name}"))?;
                let is_number = schema["type"] == "integer";
                self.enums.push(Enum { name: name.clone(), description, is_number, variants });
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
        let unknown = self.response(&operation["responses"]["404"]);
        let unknown = entries(&unknown["content"]["application/json"]["examples"]).next();
        let unknown = unknown.map(|(_, example)| example["value"].clone());
        let paging = match &operation["x-paging"] {
            Value::Null => None,
            paging => Some(self.read_paging(paging, &response, &parameters)?),
        };
        Ok(Operation {
            name: lower_first(id.strip_prefix("get").context("an operationId begins with `get`")?),
            id,
            key: path.to_string(),
            without: strings(&operation["x-without"]),
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
            refused_as_empty: self.refused_as_empty(&operation["responses"]["422"]),
            unknown,
            paging,
            table: Table {
                rows: operation["x-table"]["rows"].as_str().map(str::to_string),
                heading: strings(&operation["x-table"]["heading"]),
                columns: strings(&operation["x-table"]["columns"]),
            },
        })
    }

    /// The examples of a response whose schema is one that means `empty`.
    fn refused_as_empty(&self, response: &Value) -> Vec<Value> {
        let media = &self.response(response)["content"]["application/json"];
        let schemas = list(&media["schema"]["oneOf"]).chain([&media["schema"]]);
        let kinds: Vec<_> = schemas
            .map(|schema| self.resolve(schema))
            .filter(|schema| schema["x-means"] == "empty")
            .collect();
        let examples = entries(&media["examples"]).map(|(_, example)| example["value"].clone());
        examples.filter(|value| kinds.iter().any(|schema| schema["type"] == kind_of(value))).collect()
    }

    fn read_parameter(&self, parameter: &Value) -> Result<Parameter> {
        let wire_name = text(parameter, "name")?;
        let schema = self.resolve(&parameter["schema"]);
        let (minimum, maximum) = (schema["minimum"].as_i64(), schema["maximum"].as_i64());
        let kind = self
            .parameter_kind(&parameter["schema"])
            .with_context(|| format!("in the parameter {wire_name}"))?;
        Ok(Parameter {
            name: match parameter["x-rust-name"].as_str() {
                Some(name) => name.to_string(),
                None => text(parameter, "x-name").with_context(|| format!("in the parameter {wire_name}"))?,
            },
            required: parameter["required"] == true,
            description: text(parameter, "description")?,
            example: parameter["example"].clone(),
            default: parameter["schema"].get("default").or(schema.get("default")).cloned(),
            default_in_words: parameter["x-default"]
                .as_str()
                .map(|text| text.trim_end_matches('.').to_string()),
            minimum,
            maximum: maximum.or(schema["maxItems"].as_i64()),
            kind,
            is_flag: parameter["x-flag"] == true,
            value: parameter.get("x-value").cloned(),
            implied_by: parameter["x-implied-by"].as_str().map(str::to_string),
            lenience: match parameter["x-lenience"].as_str() {
                None => Lenience::None,
                Some("clamp") => Lenience::Clamp,
                Some("cast") => Lenience::Cast,
                Some("presence") => Lenience::Presence,
                Some(other) => bail!("x-lenience is `clamp`, `cast` or `presence`, not {other}"),
            },
            wire_name,
        })
    }

    fn parameter_kind(&self, schema: &Value) -> Result<ParameterKind> {
        if let Some(name) = self.reference_name(schema) {
            if self.ids.iter().any(|id| id.name == name) {
                return Ok(ParameterKind::Id(name.to_string()));
            }
            if self.enums.iter().any(|item| item.name == name) {
                return Ok(ParameterKind::Enum(name.to_string()));
            }
        }
        let schema = self.resolve(schema);
        let (minimum, maximum) = (schema["minimum"].as_i64(), schema["maximum"].as_i64());
        Ok(match (schema["type"].as_str(), schema["format"].as_str(), schema["x-id"].as_str()) {
            (Some("string"), _, Some("user")) => ParameterKind::User,
            (Some("string"), _, Some("comment-subject")) => ParameterKind::Subject,
            (Some("string"), Some("date"), _) => ParameterKind::Date,
            (Some("string"), None, None) => ParameterKind::String,
            (Some("integer"), Some("bit"), _) | (Some("boolean"), ..) => ParameterKind::Bool,
            (Some("integer"), Some("unix-time"), _) => ParameterKind::Time,
            (Some("integer"), ..) => match (minimum, maximum) {
                (Some(0..), Some(maximum)) if maximum <= u32::MAX.into() => ParameterKind::U32,
                (Some(0..), _) => ParameterKind::U64,
                _ => ParameterKind::I64,
            },
            (Some("array"), ..) => match self.parameter_kind(&schema["items"])? {
                item @ (ParameterKind::Id(_) | ParameterKind::Enum(_)) => ParameterKind::List(Box::new(item)),
                _ => bail!("a list can be of ids or of an enum"),
            },
            other => bail!("{other:?} is not supported"),
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
            together: paging["together"] == true,
            total: paging["total"].as_str().map(str::to_string),
            with: strings(&paging["with"]),
            max_count: limit.try_into()?,
            default_count: count.default.as_ref().and_then(Value::as_u64),
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

    pub fn read_type(&self, schema: &Value) -> Result<Type> {
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
        // One that can be null cannot refer to the schema of the id, which never is.
        if let (Some(of), "integer") = (schema["x-id"].as_str(), schema["type"].as_str().unwrap_or_default())
        {
            return Ok(Type::Id(self.id_of(of)?.name.clone()));
        }
        if let Some(scalar) = self.scalar_of(schema)? {
            return Ok(Type::Scalar(scalar));
        }
        Ok(match resolved["type"].as_str() {
            Some("array") => Type::List(Box::new(self.read_type(&resolved["items"])?)),
            Some("object") if resolved["additionalProperties"].is_object() => {
                let value = self.read_type(&resolved["additionalProperties"])?;
                Type::Map(self.read_key(&resolved["x-key"])?, Box::new(value))
            }
            _ => bail!("this schema is not supported: {schema}"),
        })
    }

    fn read_key(&self, of: &Value) -> Result<Key> {
        Ok(match of.as_str() {
            Some("number") => Key::Number,
            None | Some("word") => Key::Word,
            Some(of) => Key::Id(self.id_of(of)?.name.clone()),
        })
    }

    /// The id of an achievement, a game and so on.
    fn id_of(&self, of: &str) -> Result<&Id> {
        self.ids.iter().find(|id| id.of == of).with_context(|| format!("no schema has the x-id {of}"))
    }

    /// All structs that the responses consist of.
    fn read_structs(&mut self) -> Result<()> {
        let mut pending: Vec<Type> =
            self.operations.iter().map(|operation| operation.response.clone()).collect();
        let mut structs = BTreeMap::new();
        while let Some(next) = pending.pop() {
            match next {
                Type::List(inner) | Type::Map(_, inner) => pending.push(*inner),
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

    /// Whether a property of an object can be absent, and null where it is not.
    pub fn may_be_either(&self, object: &Value, wire_name: &str) -> bool {
        let property = &object["properties"][wire_name];
        let nullable = property["nullable"] == true || self.resolve(property)["nullable"] == true;
        nullable && list(&object["required"]).all(|name| name != wire_name)
    }

    fn read_struct(&self, name: &str) -> Result<Struct> {
        let schema = &self.schemas[name];
        let fields = entries(&schema["properties"])
            .map(|(wire_name, property)| {
                let name = text(property, "x-name")?;
                Ok(Field {
                    may_be_either: self.may_be_either(schema, wire_name),
                    wire_name: wire_name.clone(),
                    rust_name: property["x-rust-name"].as_str().unwrap_or(&name).to_snake_case(),
                    name,
                    description: text(property, "description")?,
                    ty: self.read_type(property).with_context(|| format!("in the property {wire_name}"))?,
                    deprecated: property["deprecated"] == true,
                })
            })
            .collect::<Result<Vec<_>>>()?;
        Ok(Struct { name: name.to_string(), description: text(schema, "description")?, fields })
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

fn rows_of<'a>(ty: &'a Type, property: Option<&'a str>) -> Option<Rows<'a>> {
    match ty {
        Type::List(item) => Some(Rows { property, key: None, item }),
        Type::Map(key, item) => Some(Rows { property, key: Some(key), item }),
        _ => None,
    }
}

/// The values of an enum. Their names are given, or made from the words.
fn read_variants(schema: &Value) -> Result<Vec<Variant>> {
    let values = list(&schema["enum"]).filter(|value| !value.is_null()).map(as_text);
    let names = strings(&schema["x-enum-varnames"]);
    let variants = values.enumerate().map(|(index, value)| {
        let description = schema["x-enum"][&value].as_str();
        Ok(Variant {
            name: names.get(index).cloned().unwrap_or_else(|| value.to_upper_camel_case()),
            description: description
                .with_context(|| format!("x-enum does not describe {value}"))?
                .trim_end()
                .to_string(),
            value,
        })
    });
    variants.collect()
}

/// A word or a number as it is written without quotes.
pub fn as_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_string)
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
