//! A command: what clap has to know of it, and the call that it makes.

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;

use super::table;
use super::values::{value, words, words_of};
use crate::model::Model;
use crate::model::operation::Operation;
use crate::model::parameter::{Parameter, ParameterKind};
use crate::rust::ident;

pub fn write(model: &Model, operation: &Operation) -> Result<TokenStream> {
    let endpoint = endpoint(model, operation)?;
    let run = run(operation);
    let words = operation.given().map(|parameter| words_of(model, parameter)).collect::<Result<Vec<_>>>()?;
    let any = |has: fn(&Parameter) -> bool| operation.given().any(has);
    let models = any(|parameter| parameter.kind.enum_name().is_some());
    let jiff = any(|parameter| matches!(parameter.kind, ParameterKind::Date | ParameterKind::Time));
    let imports = [
        (jiff, quote!(retroachievements::jiff)),
        (models, quote!(retroachievements::models)),
        (any(|_| true), quote!(crate::endpoint::{Kind, Parameter})),
    ];
    let imports = imports.into_iter().filter_map(|(is_used, import)| is_used.then_some(import));
    Ok(quote! {
        use retroachievements::Client;

        use crate::endpoint::{Arguments, Column, Endpoint, Rows};
        use crate::failure::Failure;
        use crate::report::Report;
        #(use #imports;)*

        #endpoint

        #run

        #(#words)*
    })
}

fn endpoint(model: &Model, operation: &Operation) -> Result<TokenStream> {
    let (name, tag) = (operation.command(), &operation.tag);
    let about = &operation.summary;
    let long_about = model.rename_properties(&operation.description, |field| &field.name);
    let parameters = operation.given().map(|one| parameter(model, one)).collect::<Result<Vec<_>>>()?;
    let (heading, columns, rows) = table::write(model, operation)?;
    let (paged, deprecated) = (operation.paging.is_some(), operation.deprecated);
    Ok(quote! {
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
    })
}

fn run(operation: &Operation) -> TokenStream {
    let method = ident(&operation.method());
    let required = operation.required().map(value);
    let mutable = operation.optional().next().map(|_| quote!(mut));
    let options = operation.optional().map(|parameter| {
        let (setter, value) = (ident(&parameter.rust_name()), value(parameter));
        quote!(if let Some(value) = #value { request = request.#setter(value); })
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
    quote! {
        #allow
        pub(super) async fn run(
            client: &Client,
            #arguments: &Arguments,
            report: &mut Report,
        ) -> Result<(), Failure> {
            let #mutable request = client.#method(#(#required),*);
            #(#options)*
            #all
            report.one(&ENDPOINT, &request.await?)
        }
    }
}

fn parameter(model: &Model, parameter: &Parameter) -> Result<TokenStream> {
    let (name, is_flag) = (parameter.flag(), parameter.is_flag);
    let (help, required) = (help(model, parameter), parameter.required);
    let kind = kind(model, &parameter.kind)?;
    Ok(quote!(Parameter { name: #name, help: #help, required: #required, is_flag: #is_flag, kind: #kind }))
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

fn help(model: &Model, parameter: &Parameter) -> String {
    let mut help = parameter.description.replace('\n', " ");
    if let (false, Some((least, most))) = (parameter.required, parameter.limits()) {
        help.push_str(&format!(" [{least} to {most}]"));
    }
    let default = parameter.default_text(model).or(parameter.default_in_words.clone());
    if let (false, Some(default)) = (parameter.required, default) {
        help.push_str(&format!(" [default: {default}]"));
    }
    if parameter.required {
        let items: Vec<_> = parameter.example.items().iter().map(ToString::to_string).collect();
        help.push_str(&format!(" [example: {}]", items.join(" ")));
    }
    help
}
