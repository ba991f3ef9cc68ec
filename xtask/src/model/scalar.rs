//! Values that are not made of others: how they are on the wire, and what they are in plain Rust.

use anyhow::{Result, bail};

use crate::spec::language::{Format, Kind, Schema};

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Scalar {
    UInt,
    Int,
    Float,
    Bit,
    Bool,
    String,
    /// Text of a list, which can be null by the server's schema.
    Text,
    SqlTime,
    IsoTime,
    OffsetTime,
    Date,
    /// A date of which older answers have free text.
    LooseDate,
    /// A percentage, as `12.50%`.
    Percent,
    /// A part of 1 in a string, as `0.3714`.
    Fraction,
    /// A decimal number in a string, as `4.50`.
    Decimal,
    /// A flag in a string, as `"1"`.
    BitText,
    /// What identifies a user.
    Ulid,
}

impl Scalar {
    /// The scalar that a schema describes; none if it describes a list or an object.
    pub fn of(schema: &Schema) -> Result<Option<Self>> {
        let Some(kind) = schema.kind else { return Ok(None) };
        Ok(Some(match (kind, schema.format) {
            (Kind::Integer, Some(Format::Bit)) => Self::Bit,
            (Kind::Integer, _) if schema.minimum.is_some_and(|minimum| minimum >= 0) => Self::UInt,
            (Kind::Integer, _) => Self::Int,
            (Kind::Number, _) => Self::Float,
            (Kind::Boolean, _) => Self::Bool,
            (Kind::String, None) => Self::String,
            (Kind::String, Some(Format::UtcDateTime)) => Self::SqlTime,
            (Kind::String, Some(Format::DateTime)) => Self::IsoTime,
            (Kind::String, Some(Format::OffsetDateTime)) => Self::OffsetTime,
            (Kind::String, Some(Format::Date)) => Self::Date,
            (Kind::String, Some(Format::LooseDate)) => Self::LooseDate,
            (Kind::String, Some(Format::Percent)) => Self::Percent,
            (Kind::String, Some(Format::Fraction)) => Self::Fraction,
            (Kind::String, Some(Format::Decimal)) => Self::Decimal,
            (Kind::String, Some(Format::Bit)) => Self::BitText,
            (Kind::String, Some(Format::Ulid)) => Self::Ulid,
            (Kind::String, Some(format)) => bail!("text cannot have the format {format:?}"),
            (Kind::Array | Kind::Object, _) => return Ok(None),
        }))
    }

    /// The type in the low-level client, which is called the same.
    pub fn wire_type(self) -> String {
        match self {
            Self::String | Self::Ulid => "::std::string::String".to_string(),
            other => format!("crate::wire::{other:?}"),
        }
    }

    /// The type in the ergonomic crate.
    pub fn plain_type(self) -> &'static str {
        match self {
            Self::UInt => "u64",
            Self::Int => "i64",
            Self::Float | Self::Percent | Self::Fraction | Self::Decimal => "f64",
            Self::Bit | Self::Bool | Self::BitText => "bool",
            Self::String | Self::Text => "String",
            Self::Ulid => "crate::Ulid",
            Self::SqlTime | Self::IsoTime | Self::OffsetTime => "jiff::Timestamp",
            Self::Date | Self::LooseDate => "jiff::civil::Date",
        }
    }

    /// Whether it is a moment.
    pub fn is_time(self) -> bool {
        matches!(self, Self::SqlTime | Self::IsoTime | Self::OffsetTime)
    }
}
