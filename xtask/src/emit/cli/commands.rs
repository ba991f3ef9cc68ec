//! A command: what clap has to know of it, the values that it takes, and the call that it makes.

use anyhow::{Context, Result};
use heck::ToKebabCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::{examples, table};
use crate::emit::code::{each, imports, option};
use crate::emit::library::plain_parameter;
use crate::model::Model;
use crate::model::literal::Literal;
use crate::model::operation::Operation;
use crate::model::parameter::{Parameter, ParameterKind};
use crate::model::types::{Enum, Variant};
use crate::rust::{ident, tokens};

pub fn write(model: &Model, operation: &Operation) -> Result<TokenStream> {
    let endpoint = endpoint(model, operation)?;
    let run = run(model, operation)?;
    let words = each(operation.given(), |parameter| words_of(model, parameter))?;
    let code = quote!(#endpoint #run #(#words)*);
    let of_parameters = [
        "retroachievements::jiff",
        "retroachievements::models",
        "crate::endpoint::Kind",
        "crate::endpoint::Parameter",
        "crate::endpoint::Word",
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
    let parameters = each(operation.given(), |one| parameter(model, one))?;
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
            parameters: &[#(#parameters),*],
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
    let mutable = operation.optional().next().map(|_| quote!(mut));
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

fn parameter(model: &Model, parameter: &Parameter) -> Result<TokenStream> {
    let (name, is_flag) = (parameter.flag(), parameter.is_flag);
    let (help, required) = (help(model, parameter), parameter.required);
    let kind = kind(model, &parameter.kind)?;
    Ok(quote!(Parameter { name: #name, help: #help, required: #required, is_flag: #is_flag, kind: #kind }))
}

fn kind(model: &Model, kind: &ParameterKind) -> Result<TokenStream> {
    Ok(tokens(match kind {
        ParameterKind::Enum(name) => {
            let words = words(model.find_enum(name)?);
            return Ok(quote!(Kind::OneOf(&[#(#words),*])));
        }
        ParameterKind::Include(name) => {
            let words = words(model.find_enum(name)?);
            return Ok(quote!(Kind::List(&Kind::OneOf(&[#(#words),*]))));
        }
        ParameterKind::Sort(name) => {
            let words = words(model.find_enum(name)?);
            return Ok(quote!(Kind::List(&Kind::Sort(&[#(#words),*]))));
        }
        ParameterKind::List(item) => {
            let item = self::kind(model, item)?;
            return Ok(quote!(Kind::List(&#item)));
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
    }))
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

/// The words that a user can write for an enum, each with that of the wire and its meaning.
fn words(item: &Enum) -> impl Iterator<Item = TokenStream> {
    item.variants.iter().map(|variant| {
        let ([word, other], help) = (spellings(item, variant), variant.description.trim_end_matches('.'));
        quote!(Word { word: #word, on_the_wire: #other, help: #help })
    })
}

/// A value as it is typed, and as it is on the wire, which is taken too. Numbers have a word only.
fn spellings(item: &Enum, variant: &Variant) -> [String; 2] {
    let word = match variant.value.contains('.') {
        // A path.
        true => variant.value.split('.').map(str::to_kebab_case).collect::<Vec<_>>().join("."),
        false => variant.name.to_kebab_case(),
    };
    let on_the_wire = if item.is_number { word.clone() } else { variant.value.clone() };
    [word, on_the_wire]
}

/// The function that makes a variant of a word.
fn words_of(model: &Model, parameter: &Parameter) -> Result<Option<TokenStream>> {
    let Some(name) = parameter.kind.enum_name() else { return Ok(None) };
    let (function, item) = (word_function(parameter), model.find_enum(name)?);
    let ty = ident(name);
    let arms = item.variants.iter().map(|variant| {
        let ([word, other], variant) = (spellings(item, variant), ident(&variant.name));
        let other = (other != word).then(|| quote!(| #other));
        quote!(#word #other => Ok(models::#ty::#variant))
    });
    let words = |function: &Ident| {
        quote! {
            fn #function(word: &str) -> Result<models::#ty, Failure> {
                match word {
                    #(#arms,)*
                    _ => Err(Failure::usage(format!("`{word}` is not known"))),
                }
            }
        }
    };
    Ok(Some(match &parameter.kind {
        ParameterKind::Sort(_) => {
            let ascending = format_ident!("{function}_ascending");
            let words = words(&ascending);
            quote! {
                fn #function(word: &str) -> Result<retroachievements::Sort<models::#ty>, Failure> {
                    match word.strip_prefix('-') {
                        Some(word) => #ascending(word).map(|key| -key),
                        None => #ascending(word).map(Into::into),
                    }
                }

                #words
            }
        }
        _ => words(&function),
    }))
}

fn word_function(parameter: &Parameter) -> Ident {
    format_ident!("{}_of", parameter.rust_name())
}

/// The expression for a parameter's value: a value if it is required, else an option.
fn value(parameter: &Parameter) -> TokenStream {
    let (name, function, required) = (parameter.flag(), word_function(parameter), parameter.required);
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
