//! Calls with the examples of the parameters, as Rust.

use anyhow::Result;

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
        _ => example.rust(),
    })
}

fn variant(model: &Model, name: &str, value: &Literal) -> Result<String> {
    Ok(format!("retroachievements::models::{name}::{}", model.variant(name, value)?.name))
}
