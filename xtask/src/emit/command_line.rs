//! The commands of `ra`: a table for each, and the call it makes.

use anyhow::{Result, bail};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::model::{Model, Operation, Parameter, ParameterKind, Type};
use crate::rust::{ident, print, tokens};

/// The files below `src/generated`, by name.
pub fn files(model: &Model) -> Result<Vec<(String, String)>> {
    let mut files = vec![("mod.rs".to_string(), print(root(model))?)];
    for operation in &model.operations {
        files.push((format!("{}.rs", operation.method()), print(command(model, operation)?)?));
    }
    Ok(files)
}

fn root(model: &Model) -> TokenStream {
    let modules: Vec<_> = model.operations.iter().map(|operation| ident(&operation.method())).collect();
    let commands = model.operations.iter().map(Operation::command);
    quote! {
        use retroachievements::Client;

        use crate::endpoint::{Arguments, Endpoint};
        use crate::failure::Failure;
        use crate::report::Report;

        #(mod #modules;)*

        /// All endpoints, in the order of the description.
        pub(crate) static ENDPOINTS: &[&Endpoint] = &[#(&#modules::ENDPOINT),*];

        /// Makes the call of a command.
        pub(crate) async fn run(
            command: &str,
            client: &Client,
            arguments: &Arguments,
            report: &mut Report,
        ) -> Result<(), Failure> {
            match command {
                #(#commands => #modules::run(client, arguments, report).await,)*
                _ => Err(Failure::usage(format!("there is no command `{command}`"))),
            }
        }
    }
}

fn command(model: &Model, operation: &Operation) -> Result<TokenStream> {
    let (name, tag) = (operation.command(), &operation.tag);
    let (about, long_about) = (&operation.summary, operation.description.clone());
    let parameters = operation.parameters.iter().map(parameter);
    let (heading, columns) = (&operation.table.heading, &operation.table.columns);
    let items = match &operation.paging {
        Some(paging) => items_name(model, operation, paging.items.as_deref())?,
        None => only_list(model, operation)?,
    };
    let items = match items {
        Some(items) => quote!(Some(#items)),
        None => quote!(None),
    };
    let paged = operation.paging.is_some();
    let deprecated = operation.deprecated;
    let method = ident(&operation.method());
    let required = operation.required().map(value);
    let mutable = operation.optional().next().map(|_| quote!(mut));
    let options = operation.optional().map(|parameter| {
        let (setter, value) = (ident(&parameter.rust_name()), value(parameter));
        quote!(if let Some(value) = #value { request = request.#setter(value); })
    });
    let finish = match paged {
        true => quote! {
            if arguments.all() {
                return report.all(&ENDPOINT, request.items()).await;
            }
        },
        false => quote!(),
    };
    let allow = deprecated.then(|| quote!(#[allow(deprecated)]));
    Ok(quote! {
        use retroachievements::Client;

        use crate::endpoint::{Arguments, Endpoint, Kind, Parameter};
        use crate::failure::Failure;
        use crate::report::Report;

        pub(super) static ENDPOINT: Endpoint = Endpoint {
            name: #name,
            tag: #tag,
            about: #about,
            long_about: #long_about,
            parameters: &[#(#parameters),*],
            heading: &[#(#heading),*],
            columns: &[#(#columns),*],
            items: #items,
            paged: #paged,
            deprecated: #deprecated,
        };

        #allow
        pub(super) async fn run(
            client: &Client,
            arguments: &Arguments,
            report: &mut Report,
        ) -> Result<(), Failure> {
            let #mutable request = client.#method(#(#required),*);
            #(#options)*
            #finish
            report.one(&ENDPOINT, &request.await?)
        }
    })
}

fn parameter(parameter: &Parameter) -> TokenStream {
    let name = heck::ToKebabCase::to_kebab_case(parameter.name.as_str());
    let (help, required) = (help(parameter), parameter.required);
    let kind = tokens(match parameter.kind {
        ParameterKind::Id(_) | ParameterKind::User | ParameterKind::String => "Kind::Text",
        ParameterKind::U32 => "Kind::U32",
        ParameterKind::U64 => "Kind::U64",
        ParameterKind::I64 => "Kind::I64",
        ParameterKind::Bool => "Kind::Flag",
    });
    quote!(Parameter { name: #name, help: #help, required: #required, kind: #kind })
}

fn help(parameter: &Parameter) -> String {
    let mut help = parameter.description.replace('\n', " ");
    if let (false, Some((least, most))) = (parameter.required, parameter.limits()) {
        help.push_str(&format!(" [{least} to {most}]"));
    }
    if let Some(default) = parameter.default_text() {
        help.push_str(&format!(" [default: {default}]"));
    }
    if parameter.example != Value::Null && parameter.required {
        let example =
            parameter.example.as_str().map_or_else(|| parameter.example.to_string(), str::to_string);
        help.push_str(&format!(" [example: {example}]"));
    }
    help
}

/// What the arguments hold for a parameter: a value if it is required, else perhaps one.
fn value(parameter: &Parameter) -> TokenStream {
    let name = heck::ToKebabCase::to_kebab_case(parameter.name.as_str());
    let getter = match &parameter.kind {
        ParameterKind::Id(_) | ParameterKind::User | ParameterKind::String => {
            return match parameter.required {
                true => quote!(arguments.text(#name)),
                false => quote!(arguments.optional_text(#name)),
            };
        }
        ParameterKind::U32 => tokens("u32"),
        ParameterKind::U64 => tokens("u64"),
        ParameterKind::I64 => tokens("i64"),
        ParameterKind::Bool => tokens("bool"),
    };
    match parameter.required {
        true => quote!(arguments.required::<#getter>(#name)?),
        false => quote!(arguments.optional::<#getter>(#name)),
    }
}

/// The name of the answer's only list, whose entries are then the rows.
fn only_list(model: &Model, operation: &Operation) -> Result<Option<String>> {
    let Type::Struct(answer) = &operation.response else { return Ok(None) };
    let fields = model.find_struct(answer)?.fields.iter();
    let mut lists =
        fields.filter(|field| matches!(&field.ty, Type::List(item) if matches!(**item, Type::Struct(_))));
    Ok(match (lists.next(), lists.next()) {
        (Some(list), None) => Some(list.name.clone()),
        _ => None,
    })
}

/// The list's name in the output.
fn items_name(model: &Model, operation: &Operation, wire_name: Option<&str>) -> Result<Option<String>> {
    let (Some(wire_name), Type::Struct(page)) = (wire_name, &operation.response) else { return Ok(None) };
    let page = model.find_struct(page)?;
    match page.fields.iter().find(|field| field.wire_name == wire_name) {
        Some(field) => Ok(Some(field.name.clone())),
        None => bail!("{} has no property {wire_name}", page.name),
    }
}
