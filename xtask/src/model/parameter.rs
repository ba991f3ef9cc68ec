//! What a caller gives to an operation.

use anyhow::{Context, Result, bail};
use heck::{ToKebabCase, ToSnakeCase};

use super::Model;
use super::literal::Literal;
use super::types::{Types, is_flag};
use crate::spec::language::{self, Format, In, Kind, Lenience, Schema};

pub struct Parameter {
    pub wire_name: String,
    pub location: In,
    /// `achievementId`: the readable name, or the better one for Rust and the command line.
    pub name: String,
    pub required: bool,
    pub description: String,
    pub example: Literal,
    pub default: Option<Literal>,
    /// What happens without it, in words.
    pub default_in_words: Option<String>,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    pub kind: ParameterKind,
    /// Whether it is a flag of the command line although it is required.
    pub is_flag: bool,
    /// What is always sent.
    pub value: Option<Literal>,
    /// The wire name of the parameter that decides over this one.
    pub implied_by: Option<String>,
    pub lenience: Lenience,
}

#[derive(Clone, PartialEq)]
pub enum ParameterKind {
    /// An id of its own type, such as `AchievementId`.
    Id(String),
    /// A user, by name or ULID.
    User,
    /// The subject of comments: a game, an achievement or a user.
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

impl ParameterKind {
    /// Whether it is sent as a number.
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Id(_) | Self::U32 | Self::U64 | Self::I64 | Self::Bool | Self::Time)
    }

    /// The enum that it takes values of, alone or in a list.
    pub fn enum_name(&self) -> Option<&str> {
        match self {
            Self::Enum(name) => Some(name),
            Self::List(item) => item.enum_name(),
            _ => None,
        }
    }
}

impl Parameter {
    /// Its limits, if a caller can exceed them.
    pub fn limits(&self) -> Option<(i64, i64)> {
        match self.kind {
            ParameterKind::U32 | ParameterKind::U64 | ParameterKind::I64 | ParameterKind::Id(_) => {
                self.minimum.zip(self.maximum)
            }
            // A flag is 0 or 1, and a moment a number, on the wire only.
            _ => None,
        }
    }

    /// The default as a reader would write it.
    pub fn default_text(&self, model: &Model) -> Option<String> {
        let default = self.default.as_ref()?;
        Some(match &self.kind {
            ParameterKind::Bool => default.is_on().to_string(),
            ParameterKind::Enum(name) => match model.variant(name, default) {
                Ok(variant) => variant.name.to_kebab_case(),
                Err(_) => default.to_string(),
            },
            _ => default.to_string(),
        })
    }

    /// `achievement_id`.
    pub fn rust_name(&self) -> String {
        self.name.to_snake_case()
    }

    /// `achievement-id`.
    pub fn flag(&self) -> String {
        self.name.to_kebab_case()
    }
}

pub fn read(types: &Types<'_>, parameter: &language::Parameter) -> Result<Parameter> {
    let schema = types.resolve(&parameter.schema);
    let default = parameter.schema.default.as_ref().or(schema.default.as_ref());
    let example = Literal::of(&parameter.example).context("no `example`")?;
    Ok(Parameter {
        wire_name: parameter.name.clone(),
        location: parameter.location,
        name: parameter.rust_name.as_ref().unwrap_or(&parameter.readable_name).clone(),
        required: parameter.required,
        description: parameter.description.trim_end().to_string(),
        example,
        default: default.and_then(Literal::of),
        default_in_words: parameter
            .default_in_words
            .as_ref()
            .map(|text| text.trim_end_matches('.').to_string()),
        minimum: schema.minimum,
        maximum: schema.maximum.or(schema.max_items),
        kind: kind(types, &parameter.schema)?,
        is_flag: parameter.is_flag,
        value: parameter.value.as_ref().and_then(Literal::of),
        implied_by: parameter.implied_by.clone(),
        lenience: parameter.lenience,
    })
}

fn kind(types: &Types<'_>, schema: &Schema) -> Result<ParameterKind> {
    if let Some(name) = types.name(schema) {
        if types.ids.iter().any(|id| id.name == name) {
            return Ok(ParameterKind::Id(name.to_string()));
        }
        if types.enums.iter().any(|item| item.name == name) {
            return Ok(ParameterKind::Enum(name.to_string()));
        }
    }
    let schema = types.resolve(schema);
    if is_flag(schema) {
        return Ok(ParameterKind::Bool);
    }
    Ok(match (schema.kind, schema.format, schema.id.as_deref()) {
        (Some(Kind::String), _, Some("user")) => ParameterKind::User,
        (Some(Kind::String), _, Some("comment-subject")) => ParameterKind::Subject,
        (Some(Kind::String), Some(Format::Date), _) => ParameterKind::Date,
        (Some(Kind::String), None, None) => ParameterKind::String,
        (Some(Kind::Integer), Some(Format::UnixTime), _) => ParameterKind::Time,
        (Some(Kind::Integer), ..) => match (schema.minimum, schema.maximum) {
            (Some(0..), Some(maximum)) if maximum <= u32::MAX.into() => ParameterKind::U32,
            (Some(0..), _) => ParameterKind::U64,
            _ => ParameterKind::I64,
        },
        (Some(Kind::Array), ..) => match schema.items.as_ref().map(|items| kind(types, items)).transpose()? {
            Some(item @ (ParameterKind::Id(_) | ParameterKind::Enum(_))) => {
                ParameterKind::List(Box::new(item))
            }
            _ => bail!("a list can be of ids or of an enum"),
        },
        other => bail!("a parameter cannot be {other:?}"),
    })
}
