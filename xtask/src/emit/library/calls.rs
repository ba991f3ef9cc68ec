//! Calls with the examples of the parameters, as Rust.

use anyhow::{Context, Result};

use crate::emit::code::each;
use crate::model::Model;
use crate::model::literal::Literal;
use crate::model::operation::Operation;
use crate::model::parameter::{Parameter, ParameterKind};

/// The call of an operation, with `separator` before each link of the chain, if it is one.
pub fn call(model: &Model, operation: &Operation, separator: &str) -> Result<String> {
    let arguments = each(operation.required(), |one| literal(model, one))?.join(", ");
    let options = each(operation.optional(), |one| {
        Ok(format!("{separator}.{}({})", one.rust_name(), literal(model, one)?))
    })?;
    let separator = if options.is_empty() { "" } else { separator };
    let (view, method, options) = (model.generation.view(), operation.method(), options.concat());
    Ok(format!("client{view}{separator}.{method}({arguments}){options}{separator}"))
}

fn literal(model: &Model, parameter: &Parameter) -> Result<String> {
    let example = &parameter.example;
    Ok(match &parameter.kind {
        ParameterKind::Bool => example.is_on().to_string(),
        ParameterKind::Enum(name) => variant(model, name, example)?,
        ParameterKind::Date => {
            let day = example.to_string().replace("-0", "-").replace('-', ", ");
            format!("retroachievements::jiff::civil::date({day})")
        }
        ParameterKind::Time => format!("retroachievements::jiff::Timestamp::constant({example}, 0)"),
        ParameterKind::Subject => format!("retroachievements::CommentSubject::game({example})?"),
        ParameterKind::List(item) => {
            let values = each(example.items(), |value| match &**item {
                ParameterKind::Enum(name) => variant(model, name, value),
                _ => Ok(value.rust()),
            });
            format!("[{}]", values?.join(", "))
        }
        ParameterKind::Moment => {
            let time: jiff::Timestamp = example.to_string().parse().context("no time")?;
            format!("retroachievements::jiff::Timestamp::constant({}, 0)", time.as_second())
        }
        ParameterKind::Include(name) => several(example.items(), |value| variant(model, name, value))?,
        ParameterKind::Sort(name) => several(example.items(), |value| {
            let text = value.to_string();
            Ok(match text.strip_prefix('-') {
                Some(key) => format!("-retroachievements::models::{name}::{}", variant_of(model, name, key)?),
                None => format!("retroachievements::Sort::from({})", variant(model, name, value)?),
            })
        })?,
        _ => example.rust(),
    })
}

/// One value, or a list of them.
fn several(values: &[Literal], write: impl FnMut(&Literal) -> Result<String>) -> Result<String> {
    let values = each(values, write)?;
    Ok(match &values[..] {
        [only] => only.clone(),
        values => format!("[{}]", values.join(", ")),
    })
}

fn variant_of<'a>(model: &'a Model, name: &str, value: &str) -> Result<&'a str> {
    Ok(&model.variant(name, &Literal::Text(value.to_string()))?.name)
}

fn variant(model: &Model, name: &str, value: &Literal) -> Result<String> {
    Ok(format!("retroachievements::models::{name}::{}", model.variant(name, value)?.name))
}
