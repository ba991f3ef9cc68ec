//! The commands of `ra`: a table for each, and the call it makes.

use anyhow::Result;
use heck::ToKebabCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use crate::model::{Enum, Key, Model, Operation, Parameter, ParameterKind, Type, as_text};
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
    let parameters = operation.given().map(|one| parameter(model, one)).collect::<Result<Vec<_>>>()?;
    let rows = model.rows(operation)?;
    let of_answer = |path: &String| column(model, &operation.response, path);
    let of_row = |path: &String| match &rows {
        Some(rows) => column(model, rows.item, path),
        None => column(model, &operation.response, path),
    };
    let heading = operation.table.heading.iter().map(of_answer);
    let columns = operation.table.columns.iter().map(of_row);
    let rows = rows_value(operation, rows.as_ref())?;
    let paged = operation.paging.is_some();
    let deprecated = operation.deprecated;
    let method = ident(&operation.method());
    let words = operation.given().map(|parameter| words_of(model, parameter)).collect::<Result<Vec<_>>>()?;
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
    let takes_any = paged || operation.given().next().is_some();
    let arguments = ident(if takes_any { "arguments" } else { "_arguments" });
    let allow = deprecated.then(|| quote!(#[allow(deprecated)]));
    let models = operation.given().any(|parameter| enum_name(&parameter.kind).is_some());
    let models = models.then(|| {
        quote!(
            use retroachievements::models;
        )
    });
    let parameter_types = operation.given().next().map(|_| {
        quote!(
            use crate::endpoint::{Kind, Parameter};
        )
    });
    let jiff =
        operation.given().any(|p| matches!(p.kind, ParameterKind::Date | ParameterKind::Time)).then(|| {
            quote!(
                use retroachievements::jiff;
            )
        });
    Ok(quote! {
        use retroachievements::Client;
        #jiff
        #models

        use crate::endpoint::{Arguments, Column, Endpoint, Rows};
        #parameter_types
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
            rows: #rows,
            paged: #paged,
            deprecated: #deprecated,
        };

        #allow
        pub(super) async fn run(
            client: &Client,
            #arguments: &Arguments,
            report: &mut Report,
        ) -> Result<(), Failure> {
            let #mutable request = client.#method(#(#required),*);
            #(#options)*
            #finish
            report.one(&ENDPOINT, &request.await?)
        }

        #(#words)*
    })
}

/// A value of the table, with words for the numbers that mean something.
fn column(model: &Model, from: &Type, path: &str) -> TokenStream {
    let words = match model.type_at(from, path) {
        Some(Type::Enum(name)) => model.find_enum(name).ok().filter(|item| item.is_number),
        _ => None,
    };
    let words = words.into_iter().flat_map(|item| &item.variants).map(|variant| {
        let (value, word) = (tokens(&variant.value), spoken(&variant.name));
        quote!((#value, #word))
    });
    quote!(Column { path: #path, words: &[#(#words),*] })
}

/// `JuniorDeveloper` as "junior developer".
fn spoken(name: &str) -> String {
    name.to_kebab_case().replace('-', " ")
}

fn rows_value(operation: &Operation, rows: Option<&crate::model::Rows<'_>>) -> Result<TokenStream> {
    let Some(rows) = rows else { return Ok(quote!(Rows::Answer)) };
    let property = match rows.property {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    };
    let Some(key) = rows.key else { return Ok(quote!(Rows::List(#property))) };
    // Of a map of plain values, the columns name the key and the value.
    let (name, value) = match (key, rows.item, operation.table.columns.as_slice()) {
        (Key::Id(id), Type::Struct(_), _) => (lower_first(id), quote!(None)),
        (_, Type::Scalar(_), [key, value]) => (key.clone(), quote!(Some(#value))),
        _ => return Ok(quote!(Rows::Answer)),
    };
    Ok(quote!(Rows::Map { property: #property, key: #name, value: #value }))
}

fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

fn parameter(model: &Model, parameter: &Parameter) -> Result<TokenStream> {
    let (name, is_flag) = (name(parameter), parameter.is_flag);
    let (help, required) = (help(model, parameter), parameter.required);
    let kind = kind(model, &parameter.kind)?;
    Ok(quote!(Parameter { name: #name, help: #help, required: #required, is_flag: #is_flag, kind: #kind }))
}

fn name(parameter: &Parameter) -> String {
    parameter.name.to_kebab_case()
}

fn kind(model: &Model, kind: &ParameterKind) -> Result<TokenStream> {
    Ok(match kind {
        ParameterKind::Id(_) | ParameterKind::User | ParameterKind::String => quote!(Kind::Text),
        ParameterKind::Subject => quote!(Kind::Subject),
        ParameterKind::U32 => quote!(Kind::U32),
        ParameterKind::U64 => quote!(Kind::U64),
        ParameterKind::I64 => quote!(Kind::I64),
        ParameterKind::Bool => quote!(Kind::Flag),
        ParameterKind::Date => quote!(Kind::Date),
        ParameterKind::Time => quote!(Kind::Time),
        ParameterKind::Enum(name) => {
            let words = words(model.find_enum(name)?);
            quote!(Kind::OneOf(&[#(#words),*]))
        }
        ParameterKind::List(item) => {
            let item = self::kind(model, item)?;
            quote!(Kind::List(&#item))
        }
    })
}

/// What a user may write for an enum, with what it means.
fn words(item: &Enum) -> impl Iterator<Item = TokenStream> {
    item.variants.iter().map(|variant| {
        let (word, help) = (variant.name.to_kebab_case(), variant.description.trim_end_matches('.'));
        quote!((#word, #help))
    })
}

/// The function that makes of a word what it means.
fn words_of(model: &Model, parameter: &Parameter) -> Result<Option<TokenStream>> {
    let Some(name) = enum_name(&parameter.kind) else { return Ok(None) };
    let (function, item) = (word_function(parameter), model.find_enum(name)?);
    let ty = ident(name);
    let arms = item.variants.iter().map(|variant| {
        let (word, variant) = (variant.name.to_kebab_case(), ident(&variant.name));
        quote!(#word => Ok(models::#ty::#variant))
    });
    Ok(Some(quote! {
        fn #function(word: &str) -> Result<models::#ty, Failure> {
            match word {
                #(#arms,)*
                _ => Err(Failure::usage(format!("`{word}` is not known"))),
            }
        }
    }))
}

fn word_function(parameter: &Parameter) -> proc_macro2::Ident {
    format_ident!("{}_of", parameter.rust_name())
}

fn enum_name(kind: &ParameterKind) -> Option<&str> {
    match kind {
        ParameterKind::Enum(name) => Some(name),
        ParameterKind::List(item) => enum_name(item),
        _ => None,
    }
}

/// What the arguments hold for a parameter: a value if it is required, else perhaps one.
fn value(parameter: &Parameter) -> TokenStream {
    let name = name(parameter);
    let function = word_function(parameter);
    let ty = match (&parameter.kind, parameter.required) {
        (ParameterKind::Id(_) | ParameterKind::User | ParameterKind::String, true) => {
            return quote!(arguments.text(#name));
        }
        (ParameterKind::Id(_) | ParameterKind::User | ParameterKind::String, false) => {
            return quote!(arguments.optional_text(#name));
        }
        (ParameterKind::Subject, _) => return quote!(arguments.subject()?),
        (ParameterKind::Enum(_), true) => return quote!(#function(arguments.text(#name))?),
        (ParameterKind::Enum(_), false) => {
            return quote!(arguments.optional_text(#name).map(#function).transpose()?);
        }
        (ParameterKind::List(item), true) if enum_name(item).is_none() => {
            return quote!(arguments.texts(#name));
        }
        (ParameterKind::List(_), true) => {
            return quote!(arguments.each(#name, #function)?.unwrap_or_default());
        }
        (ParameterKind::List(_), false) => return quote!(arguments.each(#name, #function)?),
        (ParameterKind::U32, _) => tokens("u32"),
        (ParameterKind::U64, _) => tokens("u64"),
        (ParameterKind::I64, _) => tokens("i64"),
        (ParameterKind::Bool, _) => tokens("bool"),
        (ParameterKind::Date, _) => tokens("jiff::civil::Date"),
        (ParameterKind::Time, _) => tokens("jiff::Timestamp"),
    };
    match parameter.required {
        true => quote!(arguments.required::<#ty>(#name)?),
        false => quote!(arguments.optional::<#ty>(#name)),
    }
}

fn help(model: &Model, parameter: &Parameter) -> String {
    let mut help = parameter.description.replace('\n', " ");
    if let (false, Some((least, most))) = (parameter.required, parameter.limits()) {
        help.push_str(&format!(" [{least} to {most}]"));
    }
    if let Some(default) = parameter.default_text(model) {
        help.push_str(&format!(" [default: {default}]"));
    }
    if let (false, Some(default)) = (parameter.required, &parameter.default_in_words) {
        help.push_str(&format!(" [default: {default}]"));
    }
    if parameter.example != Value::Null && parameter.required {
        let example = match &parameter.example {
            Value::Array(values) => values.iter().map(as_text).collect::<Vec<_>>().join(" "),
            value => as_text(value),
        };
        help.push_str(&format!(" [example: {example}]"));
    }
    help
}
