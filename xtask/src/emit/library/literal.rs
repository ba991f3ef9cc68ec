//! Examples of parameters as Rust.

use anyhow::Result;

use crate::model::Model;
use crate::model::literal::Literal;
use crate::model::operation::Operation;
use crate::model::parameter::{Parameter, ParameterKind};

/// A call with the examples of the parameters: the arguments, and `option` for each option.
pub fn call(model: &Model, operation: &Operation, separator: &str) -> Result<(String, String)> {
    let arguments = operation.required().map(|one| literal(model, one)).collect::<Result<Vec<_>>>()?;
    let options = operation
        .optional()
        .map(|one| Ok(format!("{separator}.{}({})", one.rust_name(), literal(model, one)?)));
    Ok((arguments.join(", "), options.collect::<Result<String>>()?))
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
            let values = example.items().iter().map(|value| match &**item {
                ParameterKind::Enum(name) => variant(model, name, value),
                _ => Ok(value.rust()),
            });
            format!("[{}]", values.collect::<Result<Vec<_>>>()?.join(", "))
        }
        _ => example.rust(),
    })
}

fn variant(model: &Model, name: &str, value: &Literal) -> Result<String> {
    Ok(format!("retroachievements::models::{name}::{}", model.variant(name, value)?.name))
}
