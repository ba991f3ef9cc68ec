//! A command: what clap has to know of it, the values that it takes, and the call that it makes.

use anyhow::{Context, Result};
use heck::ToKebabCase;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::{examples, table, words};
use crate::emit::code::{each, imports, option};
use crate::emit::library::{SINCE, SINCE_HELP, plain_parameter};
use crate::model::Model;
use crate::model::literal::Literal;
use crate::model::operation::Operation;
use crate::model::parameter::{Parameter, ParameterKind};
use crate::rust::{ident, tokens};

pub fn write(model: &Model, operation: &Operation) -> Result<TokenStream> {
    let endpoint = endpoint(model, operation)?;
    let run = run(model, operation)?;
    let code = quote!(#endpoint #run);
    let of_parameters = [
        "retroachievements::jiff",
        "retroachievements::models",
        "crate::endpoint::Kind",
        "crate::endpoint::Parameter",
    ];
    let imports = imports(&code, &of_parameters);
    Ok(quote! {
        use retroachievements::Client;

        use crate::cell::Show;
        use crate::endpoint::{Arguments, Column, Endpoint, Rows};
        use crate::failure::Failure;
        use crate::report::Report;
        #imports

        #code
    })
}

fn endpoint(model: &Model, operation: &Operation) -> Result<TokenStream> {
    let (name, tag) = (operation.command(), &operation.tag);
    let about = &operation.summary;
    let long_about = model.rename_properties(&operation.description, |field| &field.name);
    let parameters = operation.given().map(|one| parameter(model, one));
    let since = operation.minutes().map(|minutes| {
        let minutes = minutes.flag();
        let help = format!("{SINCE_HELP} --{minutes}");
        let kind = quote!(Kind::Since(#minutes));
        quote!(Parameter { name: #SINCE, help: #help, required: false, is_flag: false, kind: #kind },)
    });
    let requirements = operation.unproved().map(requirement);
    let (heading, columns, rows) = table::write(model, operation)?;
    let examples = examples::of_help(model, operation);
    let total = option(table::total(model, operation));
    let (paged, deprecated) = (operation.paging.is_some(), operation.deprecated);
    Ok(quote! {
        pub(super) static ENDPOINT: Endpoint = Endpoint {
            name: #name,
            tag: #tag,
            about: #about,
            long_about: #long_about,
            examples: [#(#examples),*],
            parameters: &[#(#parameters,)* #since #(#requirements),*],
            heading: &[#(#heading),*],
            columns: &[#(#columns),*],
            rows: #rows,
            paged: #paged,
            total: #total,
            deprecated: #deprecated,
        };
    })
}

fn run(model: &Model, operation: &Operation) -> Result<TokenStream> {
    let view = tokens(&model.generation.view());
    let method = ident(&operation.method());
    let required = operation.required().map(value);
    let mutable = operation.optional().chain(operation.unproved()).next().map(|_| quote!(mut));
    let options = each(operation.optional(), |parameter| {
        let (setter, value) = (ident(&parameter.rust_name()), value(parameter));
        // What only the table shows, without being asked.
        let of_table = parameter
            .readable_name
            .as_ref()
            .and_then(|name| operation.table.with.get(name))
            .map(|given| of_table(model, parameter, given));
        let of_table = of_table.transpose()?.map(|given| quote!(.or_else(|| report.is_table().#given)));
        let value = quote!(#value #of_table);
        Ok(quote!(if let Some(value) = #value { request = request.#setter(value); }))
    })?;
    let since = operation.minutes().map(|_| {
        quote! {
            if let Some(value) = arguments.optional::<jiff::Timestamp>(#SINCE) { request = request.since(value); }
        }
    });
    let requirements = operation.unproved().map(|parameter| {
        let (name, setter) = (requirement_flag(parameter), ident(&parameter.requirement()));
        quote!(if arguments.is_on(#name) { request = request.#setter(); })
    });
    let all = operation.paging.as_ref().map(|_| {
        quote! {
            if arguments.all() {
                return report.all(&ENDPOINT, request.items()).await;
            }
        }
    });
    let takes_any = operation.paging.is_some() || operation.given().next().is_some();
    let arguments = ident(if takes_any { "arguments" } else { "_arguments" });
    let allow = operation.deprecated.then(|| quote!(#[allow(deprecated)]));
    Ok(quote! {
        #allow
        pub(super) async fn run(
            client: &Client,
            #arguments: &Arguments,
            report: &mut Report,
        ) -> Result<(), Failure> {
            let #mutable request = client #view.#method(#(#required),*);
            #(#options)*
            #since
            #(#requirements)*
            #all
            report.one(&ENDPOINT, &request.await?)
        }
    })
}

/// A value that the table asks for.
fn of_table(model: &Model, parameter: &Parameter, given: &Value) -> Result<TokenStream> {
    let ParameterKind::Include(name) = &parameter.kind else {
        let given = tokens(&given.to_string());
        return Ok(quote!(then_some(#given)));
    };
    let variants = each(Literal::of(given).context("nothing to include")?.items(), |value| {
        Ok(ident(&model.variant(name, value)?.name))
    })?;
    let ty = ident(name);
    Ok(quote!(then(|| vec![#(models::#ty::#variants),*])))
}

fn parameter(model: &Model, parameter: &Parameter) -> TokenStream {
    let (name, is_flag) = (parameter.flag(), parameter.is_flag);
    let (help, required) = (help(model, parameter), parameter.required);
    let kind = kind(&parameter.kind);
    quote!(Parameter { name: #name, help: #help, required: #required, is_flag: #is_flag, kind: #kind })
}

/// The flag that makes an unknown value an error.
fn requirement(parameter: &Parameter) -> TokenStream {
    let (flag, name) = (requirement_flag(parameter), parameter.flag());
    let help = format!("Fail if the {name} is unknown, instead of showing an empty list");
    quote!(Parameter { name: #flag, help: #help, required: false, is_flag: false, kind: Kind::Flag })
}

fn requirement_flag(parameter: &Parameter) -> String {
    parameter.requirement().to_kebab_case()
}

fn kind(kind: &ParameterKind) -> TokenStream {
    tokens(match kind {
        ParameterKind::Enum(name) => {
            let words = words::list(name);
            return quote!(Kind::OneOf(super::words::#words));
        }
        ParameterKind::Include(name) => {
            let words = words::list(name);
            return quote!(Kind::List(&Kind::OneOf(super::words::#words)));
        }
        ParameterKind::Sort(name) => {
            let words = words::list(name);
            return quote!(Kind::List(&Kind::Sort(super::words::#words)));
        }
        ParameterKind::List(item) => {
            let item = self::kind(item);
            return quote!(Kind::List(&#item));
        }
        // Those have names.
        ParameterKind::Id(name) if name == "ConsoleId" => "Kind::System",
        ParameterKind::Id(_) | ParameterKind::User | ParameterKind::Ulid | ParameterKind::String => {
            "Kind::Text"
        }
        ParameterKind::Subject => "Kind::Subject",
        ParameterKind::U32 => "Kind::U32",
        ParameterKind::U64 => "Kind::U64",
        ParameterKind::I64 => "Kind::I64",
        ParameterKind::Bool => "Kind::Flag",
        ParameterKind::Date => "Kind::Date",
        ParameterKind::Time | ParameterKind::Moment => "Kind::Time",
    })
}

fn help(model: &Model, parameter: &Parameter) -> String {
    let mut help = parameter.description.replace('\n', " ");
    if parameter.required {
        let items: Vec<_> = parameter.example.items().iter().map(ToString::to_string).collect();
        return format!("{help} [example: {}]", items.join(" "));
    }
    if let Some((least, most)) = parameter.limits() {
        help += &format!(" [{least} to {most}]");
    }
    if let Some(default) = parameter.default_text(model).or(parameter.default_in_words.clone()) {
        help += &format!(" [default: {default}]");
    }
    help
}

/// The expression for a parameter's value: a value if it is required, else an option.
fn value(parameter: &Parameter) -> TokenStream {
    let (name, required) = (parameter.flag(), parameter.required);
    let function = parameter.kind.enum_name().map(words::function).map(|name| quote!(super::words::#name));
    let ty = match &parameter.kind {
        ParameterKind::Subject => return quote!(arguments.subject()?),
        ParameterKind::Enum(_) if required => return quote!(#function(arguments.text(#name))?),
        ParameterKind::Enum(_) => {
            return quote!(arguments.optional_text(#name).map(#function).transpose()?);
        }
        ParameterKind::List(item) if required && item.enum_name().is_none() => {
            return quote!(arguments.texts(#name));
        }
        ParameterKind::List(item) if item.enum_name().is_none() => {
            return quote!(arguments.optional_texts(#name));
        }
        ParameterKind::Include(_) | ParameterKind::Sort(_) => {
            return quote!(arguments.each(#name, #function)?);
        }
        ParameterKind::List(_) => {
            let or_none = required.then(|| quote!(.unwrap_or_default()));
            return quote!(arguments.each(#name, #function)? #or_none);
        }
        ParameterKind::Id(_) | ParameterKind::User | ParameterKind::Ulid | ParameterKind::String => {
            let method = ident(if required { "text" } else { "optional_text" });
            return quote!(arguments.#method(#name));
        }
        kind => plain_parameter(kind),
    };
    match required {
        true => quote!(arguments.required::<#ty>(#name)?),
        false => quote!(arguments.optional::<#ty>(#name)),
    }
}
