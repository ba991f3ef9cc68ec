//! How a command takes the values of its parameters.

use anyhow::Result;
use heck::ToKebabCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::Model;
use crate::model::parameter::{Parameter, ParameterKind};
use crate::model::types::Enum;
use crate::rust::{ident, tokens};

/// The words that a user can write for an enum, each with its meaning.
pub fn words(item: &Enum) -> impl Iterator<Item = TokenStream> {
    item.variants.iter().map(|variant| {
        let (word, help) = (variant.name.to_kebab_case(), variant.description.trim_end_matches('.'));
        quote!((#word, #help))
    })
}

/// The function that makes a variant of a word.
pub fn words_of(model: &Model, parameter: &Parameter) -> Result<Option<TokenStream>> {
    let Some(name) = parameter.kind.enum_name() else { return Ok(None) };
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

/// The expression for a parameter's value: a value if it is required, else an option.
pub fn value(parameter: &Parameter) -> TokenStream {
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
        ParameterKind::List(_) => {
            let or_none = required.then(|| quote!(.unwrap_or_default()));
            return quote!(arguments.each(#name, #function)? #or_none);
        }
        ParameterKind::Id(_) | ParameterKind::User | ParameterKind::String => {
            let method = ident(if required { "text" } else { "optional_text" });
            return quote!(arguments.#method(#name));
        }
        ParameterKind::U32 => "u32",
        ParameterKind::U64 => "u64",
        ParameterKind::I64 => "i64",
        ParameterKind::Bool => "bool",
        ParameterKind::Date => "jiff::civil::Date",
        ParameterKind::Time => "jiff::Timestamp",
    };
    let ty = tokens(ty);
    match required {
        true => quote!(arguments.required::<#ty>(#name)?),
        false => quote!(arguments.optional::<#ty>(#name)),
    }
}
