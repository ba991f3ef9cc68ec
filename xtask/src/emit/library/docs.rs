//! Documentation of methods, requests and options.

use std::fmt::Write;

use anyhow::Result;
use proc_macro2::TokenStream;

use super::calls::call;
use crate::model::Model;
use crate::model::operation::{Operation, lower_first};
use crate::model::parameter::{Parameter, ParameterKind};
use crate::model::scalar::Scalar;
use crate::model::structs::Field;
use crate::model::types::Type;
use crate::rust::{docs, ident};

#[derive(Clone, Copy, PartialEq)]
pub enum Style {
    Async,
    Blocking,
}

/// Of the method that makes a request.
pub fn operation_docs(model: &Model, operation: &Operation, style: Style) -> Result<TokenStream> {
    let description = model.rename_properties(&operation.description, |field| &field.rust_name);
    let mut text = format!("{}.\n\n{description}", operation.summary);
    if operation.cacheable {
        text.push_str("\n\nThe answer is large or seldom changes: keep it, and do not ask for it often.");
    }
    let endpoint = operation.path().trim_start_matches('/');
    let site = operation.docs_url.as_ref().map(|url| format!(" ([the site's documentation]({url}))"));
    let _ = writeln!(text, "\n\nEndpoint: `{endpoint}`{}.", site.unwrap_or_default());
    if operation.required().next().is_some() {
        text.push_str("\n# Arguments\n\n");
        for parameter in operation.required() {
            let description = parameter.description.replace('\n', "\n  ");
            let _ = writeln!(text, "- `{}`: {description}", parameter.rust_name());
        }
    }
    text.push_str("\n# Example\n\n```no_run\n");
    text.push_str(&example(model, operation, style)?);
    text.push_str("```\n");
    Ok(docs(&text))
}

/// Of a request.
pub fn request_docs(operation: &Operation, how: &str) -> TokenStream {
    docs(&format!(
        "A request for {}, made by [`Client::{}`]. {how}",
        lower_first(&operation.summary),
        operation.method()
    ))
}

/// Of the method that sets an option.
pub fn parameter_docs(model: &Model, parameter: &Parameter) -> TokenStream {
    let mut limits = Vec::new();
    if let Some((least, most)) = parameter.limits() {
        limits.push(format!("From {least} to {most}."));
    }
    let default = match (&parameter.kind, &parameter.default) {
        (ParameterKind::Enum(name), Some(default)) => model.variant(name, default).ok().map(|variant| {
            let path = format!("{name}::{}", variant.name);
            format!("[`{path}`](crate::models::{path})")
        }),
        _ => parameter.default_text(model),
    };
    if let Some(default) = default.as_ref().or(parameter.default_in_words.as_ref()) {
        limits.push(format!("Default: {default}."));
    }
    let limits = if limits.is_empty() { String::new() } else { format!("\n\n{}", limits.join(" ")) };
    docs(&format!("{}{limits}", parameter.description))
}

fn example(model: &Model, operation: &Operation, style: Style) -> Result<String> {
    let call = call(model, operation, "\n    ")?;
    let show = show(model, operation)?;
    Ok(match style {
        Style::Async => format!(
            "# async fn example() -> retroachievements::Result<()> {{\n\
             let client = retroachievements::Client::from_env()?;\n\
             let answer = {call}.await?;\n{show}# Ok(())\n# }}\n"
        ),
        Style::Blocking => format!(
            "let client = retroachievements::blocking::Client::from_env()?;\n\
             let answer = {call}.send()?;\n{show}# Ok::<(), retroachievements::Error>(())\n"
        ),
    })
}

/// Prints of the answer what the command line shows of it.
fn show(model: &Model, operation: &Operation) -> Result<String> {
    let heading = operation.table.heading.iter();
    let heading: Vec<_> =
        heading.filter_map(|path| shown(model, &operation.response, "answer", path)).collect();
    let mut text = String::new();
    if !heading.is_empty() {
        let _ = writeln!(text, "println!(\"{}\", {});", braces(heading.len()), heading.join(", "));
    }
    if let Some(rows) = model.rows(operation)? {
        let (name, item) = match rows.key {
            Some(_) => ("(key, row)", "row"),
            None => ("row", "row"),
        };
        let columns = operation.table.columns.iter();
        let mut columns: Vec<_> = columns.filter_map(|path| shown(model, rows.item, item, path)).collect();
        if rows.key.is_some() {
            columns.insert(0, "key".to_string());
        }
        if let Type::Scalar(_) = rows.item {
            columns.push(item.to_string());
        }
        let list = match rows.field {
            Some(Field { rust_name, presence, .. }) if presence.is_optional() => {
                format!("answer.{}.unwrap_or_default()", ident(rust_name))
            }
            Some(Field { rust_name, .. }) => format!("answer.{}", ident(rust_name)),
            None => "answer".to_string(),
        };
        if !columns.is_empty() {
            let (braces, columns) = (braces(columns.len()), columns.join(", "));
            let _ = writeln!(text, "for {name} in {list} {{\n    println!(\"{braces}\", {columns});\n}}");
        }
    }
    if text.is_empty() {
        text.push_str("println!(\"{answer:?}\");\n");
    }
    Ok(text)
}

fn braces(count: usize) -> String {
    vec!["{}"; count].join(" ")
}

/// The path to a value, if it is one that can be printed and is always there.
fn shown(model: &Model, from: &Type, name: &str, path: &str) -> Option<String> {
    let fields = model.fields_at(from, path)?;
    let is_printed = match fields.last()?.ty {
        Type::Scalar(scalar) => scalar != Scalar::LooseDate,
        Type::Id { .. } => true,
        _ => false,
    };
    let is_there = fields.iter().all(|field| !field.presence.is_optional());
    let names: Vec<_> = fields.iter().map(|field| ident(&field.rust_name).to_string()).collect();
    (is_printed && is_there).then(|| format!("{name}.{}", names.join(".")))
}
