//! What a caller gives to an operation.

use std::ops::Deref;

use anyhow::{Context, Result, bail};
use heck::{ToKebabCase, ToSnakeCase};

use super::Model;
use super::literal::Literal;
use super::types::{Type, Types, sorts};
use crate::spec::language::{self, Format, Kind, Schema};

/// The parameter that JSON:API has for what is included.
const INCLUDE: &str = "include";

pub struct Parameter {
    /// As the spec has it, with the name on the wire.
    words: language::Parameter,
    pub wire_name: String,
    /// `achievementId`: the readable name, or the better one for Rust and the command line.
    pub name: String,
    pub example: Literal,
    pub default: Option<Literal>,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    pub kind: ParameterKind,
    /// What is always sent.
    pub value: Option<Literal>,
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
    /// A moment, sent as RFC 3339.
    Moment,
    /// What identifies a user.
    Ulid,
    /// What a list is sorted by: values of an enum, with `-` before one for the largest first.
    Sort(String),
    /// What is included: values of an enum.
    Include(String),
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
            Self::Enum(name) | Self::Sort(name) | Self::Include(name) => Some(name),
            Self::List(item) => item.enum_name(),
            _ => None,
        }
    }
}

impl Deref for Parameter {
    type Target = language::Parameter;

    fn deref(&self) -> &Self::Target {
        &self.words
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

    /// Its name in the low-level client, by progenitor's rule: `filter[systemId]` is `filter_system_id`.
    pub fn low_level_name(&self) -> String {
        self.wire_name.to_snake_case()
    }

    /// `achievement_id`.
    pub fn rust_name(&self) -> String {
        self.name.to_snake_case()
    }

    /// `require_user`: makes an unknown value of it an error.
    pub fn requirement(&self) -> String {
        format!("require_{}", self.rust_name())
    }

    /// `achievement-id`.
    pub fn flag(&self) -> String {
        self.name.to_kebab_case()
    }
}

pub fn read(types: &Types<'_>, parameter: &language::Parameter) -> Result<Parameter> {
    let schema = types.resolve(&parameter.schema);
    let default = parameter.schema.default.as_ref().or(schema.default.as_ref());
    let name = parameter.rust_name.as_ref().or(parameter.readable_name.as_ref());
    let mut words = parameter.clone();
    words.description = words.description.trim_end().to_string();
    words.default_in_words = words.default_in_words.map(|text| text.trim_end_matches('.').to_string());
    Ok(Parameter {
        wire_name: parameter.name.clone(),
        name: name.context("no `x-name`")?.clone(),
        example: example(parameter, schema)?,
        default: default.and_then(Literal::of),
        minimum: schema.minimum,
        maximum: schema.maximum.or(schema.max_items),
        kind: match kind(types, &parameter.schema)? {
            ParameterKind::List(item) if parameter.name == INCLUDE => match *item {
                ParameterKind::Enum(name) => ParameterKind::Include(name),
                item => ParameterKind::List(Box::new(item)),
            },
            kind => kind,
        },
        value: Literal::maybe(&parameter.value),
        words,
    })
}

/// An example as it is sent. Moments are sent without fractions of seconds that are 0.
fn example(parameter: &language::Parameter, schema: &Schema) -> Result<Literal> {
    let example = Literal::of(&parameter.example).context("no `example`")?;
    if schema.format != Some(Format::DateTime) {
        return Ok(example);
    }
    let moment: jiff::Timestamp = example.to_string().parse().context("the example is no moment")?;
    Ok(Literal::Text(moment.to_string()))
}

fn kind(types: &Types<'_>, schema: &Schema) -> Result<ParameterKind> {
    match types.named(schema) {
        Some(Type::Id { name, .. }) => return Ok(ParameterKind::Id(name)),
        Some(Type::Enum(name)) => return Ok(ParameterKind::Enum(name)),
        _ => {}
    }
    let schema = types.resolve(schema);
    Ok(match (schema.kind, schema.format, schema.id.as_deref()) {
        (Some(Kind::Boolean), ..) | (_, Some(Format::Bit), _) => ParameterKind::Bool,
        (Some(Kind::String), _, Some("user")) => ParameterKind::User,
        (Some(Kind::String), _, Some("comment-subject")) => ParameterKind::Subject,
        (Some(Kind::String), Some(Format::Date), _) => ParameterKind::Date,
        (Some(Kind::String), Some(Format::DateTime), _) => ParameterKind::Moment,
        (Some(Kind::String), Some(Format::Ulid), _) => ParameterKind::Ulid,
        (Some(Kind::String), None, None) => ParameterKind::String,
        (Some(Kind::Integer), Some(Format::UnixTime), _) => ParameterKind::Time,
        (Some(Kind::Integer), ..) => match (schema.minimum, schema.maximum) {
            (Some(0..), Some(maximum)) if maximum <= u32::MAX.into() => ParameterKind::U32,
            (Some(0..), _) => ParameterKind::U64,
            _ => ParameterKind::I64,
        },
        (Some(Kind::Array), ..) => match schema.items.as_ref().map(|items| kind(types, items)).transpose()? {
            Some(ParameterKind::Enum(name))
                if sorts(types.resolve(schema.items.as_deref().unwrap_or(schema))) =>
            {
                ParameterKind::Sort(name)
            }
            Some(item @ (ParameterKind::Id(_) | ParameterKind::Enum(_) | ParameterKind::Ulid)) => {
                ParameterKind::List(Box::new(item))
            }
            _ => bail!("a list can be of ids or of an enum"),
        },
        other => bail!("a parameter cannot be {other:?}"),
    })
}
