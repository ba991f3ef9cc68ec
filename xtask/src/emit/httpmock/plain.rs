//! The examples of good answers as plain models.

use anyhow::{Result, bail};
use proc_macro2::TokenStream;
use quote::quote;

use super::examples::good;
use crate::emit::code::each;
use crate::emit::library::answer_type;
use crate::model::Model;
use crate::model::operation::Operation;
use crate::model::types::{Key, Type};
use crate::rust::{docs, ident, tokens};

pub fn write(model: &Model) -> Result<TokenStream> {
    let functions = each(good(model), |(operation, name, _)| {
        let (ty, name) = (model_type(operation)?, ident(&name));
        let value = plain(operation, quote!(super::examples::#name()))?;
        let docs =
            docs(&format!("The answer of [`examples::{name}`](super::examples::{name}), as a plain model."));
        Ok(quote! {
            #docs
            pub fn #name() -> #ty {
                #value
            }
        })
    })?;
    Ok(quote! {
        //! The spec's examples as plain models: something to begin with, and to change. Models are `non_exhaustive`; a
        //! second entry of a list is a clone of the first.

        #(#functions)*
    })
}

/// The plain type of an answer, seen from this crate.
pub fn model_type(operation: &Operation) -> Result<TokenStream> {
    let ty = answer_type(operation)?.to_string();
    Ok(tokens(&ty.replace("crate ::", "retroachievements ::")))
}

fn plain(operation: &Operation, value: TokenStream) -> Result<TokenStream> {
    Ok(match &operation.answer {
        Type::Struct(_) => quote!(#value.into()),
        Type::List(item) if matches!(**item, Type::Struct(_)) => {
            quote!(#value.into_iter().map(Into::into).collect())
        }
        Type::Map(key, item) => {
            let key = match key {
                Key::Id(_) => quote!(key.0.try_into().expect("an ID")),
                Key::Number => quote!(key.0),
                Key::Word => quote!(key),
            };
            let item = if let Type::Struct(_) = **item { quote!(item.into()) } else { quote!(item.0) };
            quote!(#value.into_iter().map(|(key, item)| (#key, #item)).collect())
        }
        other => bail!("{} answers with {other:?}", operation.id),
    })
}
