//! Documentation of methods, requests and options.

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
use crate::spec::table::Column;

#[derive(Clone, Copy, PartialEq)]
pub enum Style {
    Async,
    Blocking,
}

/// Of the method that makes a request.
pub fn operation_docs(model: &Model, operation: &Operation, style: Style) -> Result<TokenStream> {
    let description = model.rename_properties(&operation.description, |field| &field.rust_name);
    let mut text = format!("{}.\n\n{description}", operation.summary);
    if let Some(lifetime) = operation.cacheable {
        text += &format!("\n\nA cache keeps the answer for {}.", lifetime.in_words());
    }
    let endpoint = operation.path().trim_start_matches('/');
    let site = operation.docs_url().map(|url| format!(" ([the site's documentation]({url}))"));
    text += &format!("\n\nEndpoint: `{endpoint}`{}.\n", site.unwrap_or_default());
    for (index, parameter) in operation.required().enumerate() {
        let title = if index == 0 { "\n# Arguments\n\n" } else { "" };
        let description = parameter.description.replace('\n', "\n  ");
        text += &format!("{title}- `{}`: {description}\n", parameter.rust_name());
    }
    text += &format!("\n# Example\n\n```no_run\n{}```\n", example(model, operation, style)?);
    Ok(docs(&text))
}

/// Of a request.
pub fn request_docs(operation: &Operation, maker: &TokenStream, how: &str) -> TokenStream {
    let (summary, method) = (lower_first(&operation.summary), operation.method());
    let maker = maker.to_string().replace(' ', "");
    let link = if maker == "Client" { String::new() } else { format!("({maker}::{method})") };
    docs(&format!("A request for {summary}, made by [`Client::{method}`]{link}. {how}"))
}

/// Of the method that sets an option.
pub fn parameter_docs(model: &Model, parameter: &Parameter) -> TokenStream {
    let limits = parameter.limits().map(|(least, most)| format!("From {least} to {most}."));
    let default = match (&parameter.kind, &parameter.default) {
        (ParameterKind::Enum(name), Some(default)) => model.variant(name, default).ok().map(|variant| {
            let path = format!("{name}::{}", variant.name);
            format!("[`{path}`](crate::models::{path})")
        }),
        _ => parameter.default_text(model),
    };
    let default = default.or(parameter.default_in_words.clone()).map(|text| format!("Default: {text}."));
    let notes: Vec<_> = limits.into_iter().chain(default).collect();
    docs(&format!("{}\n\n{}", parameter.description, notes.join(" ")))
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
    let values = |columns: &[Column], from, name| -> Vec<String> {
        columns.iter().filter_map(|column| shown(model, from, name, &column.path)).collect()
    };
    let heading = values(&operation.table.heading, &operation.answer, "answer");
    let mut text = print_line(&heading);
    if let Some(rows) = model.rows(operation)? {
        let mut columns = values(&operation.table.columns, rows.item, "row");
        let name = if rows.key.is_some() { "(key, row)" } else { "row" };
        if rows.key.is_some() {
            columns.insert(0, "key".to_string());
        }
        if let Type::Scalar(_) = rows.item {
            columns.push("row".to_string());
        }
        let path = rows.fields.iter().map(|field| {
            let end = if field.presence.is_optional() { ".unwrap_or_default()" } else { "" };
            format!(".{}{end}", ident(&field.rust_name))
        });
        let list = format!("answer{}", path.collect::<String>());
        if !columns.is_empty() {
            text += &format!("for {name} in {list} {{\n    {}}}\n", print_line(&columns));
        }
    }
    if text.is_empty() {
        text += "println!(\"{answer:?}\");\n";
    }
    Ok(text)
}

fn print_line(values: &[String]) -> String {
    if values.is_empty() {
        return String::new();
    }
    format!("println!(\"{}\", {});\n", vec!["{}"; values.len()].join(" "), values.join(", "))
}

/// The path to a value, if it is one that can be printed and is always there.
fn shown(model: &Model, from: &Type, name: &str, path: &str) -> Option<String> {
    let fields = model.fields_at(from, path)?;
    let is_printed = match fields.last()?.ty {
        Type::Scalar(scalar) => scalar != Scalar::LooseDate,
        Type::Id { .. } => true,
        _ => false,
    };
    let is_there = |field: &&Field| !field.presence.is_optional() && !matches!(field.ty, Type::Related(_));
    let is_there = fields.iter().all(is_there);
    let names: Vec<_> = fields.iter().map(|field| ident(&field.rust_name).to_string()).collect();
    (is_printed && is_there).then(|| format!("{name}.{}", names.join(".")))
}
