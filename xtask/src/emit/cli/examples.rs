//! Command lines made of the examples of parameters.

use heck::ToKebabCase;

use crate::model::Model;
use crate::model::literal::Literal;
use crate::model::operation::Operation;
use crate::model::parameter::{Parameter, ParameterKind};

/// The required arguments of a command, and the optional ones.
pub fn arguments(model: &Model, operation: &Operation) -> [String; 2] {
    let required: Vec<_> = operation.required().map(|one| argument(model, one)).collect();
    let optional: Vec<_> = operation.optional().map(|one| argument(model, one)).collect();
    [required.join(" "), optional.join(" ")]
}

/// Two ways to call a command, for its help.
pub fn of_help(model: &Model, operation: &Operation) -> [String; 2] {
    let [required, optional] = arguments(model, operation);
    let other = match (optional.as_str(), operation.paging.is_some()) {
        ("", _) => "--format json",
        (_, true) => "--all --format csv",
        (optional, false) => optional,
    };
    let command = operation.command();
    let command = match model.generation.is_root {
        true => command,
        false => format!("{} {command}", model.generation.name),
    };
    [
        format!("{command} {required}").trim_end().to_string(),
        format!("{command} {required} {other}").replace("  ", " "),
    ]
}

/// A parameter's example as it is typed.
fn argument(model: &Model, parameter: &Parameter) -> String {
    let (name, example) = (parameter.flag(), &parameter.example);
    let word = |item: &str, value: &Literal| {
        model.variant(item, value).map_or(value.to_string(), |variant| variant.name.to_kebab_case())
    };
    let value = match &parameter.kind {
        ParameterKind::Subject => return format!("--game {example}"),
        ParameterKind::Bool => return format!("--{name}={}", example.is_on()),
        ParameterKind::Time => {
            let seconds = example.to_string().parse().unwrap_or_default();
            jiff::Timestamp::from_second(seconds).unwrap_or_default().to_string()
        }
        ParameterKind::Sort(item) => {
            let words = example.items().iter().map(|value| match value.to_string().strip_prefix('-') {
                Some(key) => format!("-{}", word(item, &Literal::Text(key.to_string()))),
                None => word(item, value),
            });
            return format!("--{name}={}", words.collect::<Vec<_>>().join(","));
        }
        kind => match kind.enum_name() {
            Some(item) => example.items().iter().map(|value| word(item, value)).collect::<Vec<_>>().join(","),
            None => example.to_string(),
        },
    };
    match parameter.required && !parameter.is_flag {
        true => value,
        false => format!("--{name} {value}"),
    }
}
