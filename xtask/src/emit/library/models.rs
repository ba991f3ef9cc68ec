//! The plain types, and how they are made of the low-level client's.

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use quote::quote;

use super::convert::{converted, plain_type};
use super::{derived, earned, named, resources};
use crate::emit::code::each;
use crate::model::Model;
use crate::model::scalar::Scalar;
use crate::model::structs::{Field, Presence, Struct};
use crate::model::types::Type;
use crate::rust::{docs, ident};

pub fn write(model: &Model) -> Result<TokenStream> {
    let enums: Vec<_> = model.enums.iter().map(|item| ident(&item.name)).collect();
    let enums = (!enums.is_empty()).then(|| {
        quote! {
            #[doc(inline)]
            pub use retroachievements_client::enums::{#(#enums),*};
        }
    });
    let structs = each(&model.structs, |item| one(model, item).with_context(|| format!("in {}", item.name)))?;
    let shared = resources::shared(model);
    Ok(quote! {
        //! What the server answers, in plain Rust.
        //!
        //! Every type is serialized with the names of the official clients (`raPoints`, `dateAwarded`) and times as RFC
        //! 3339 in UTC, and reads what it has written. An `Option` is `None` for an ordinary reason, which its
        //! documentation gives.

        #![allow(clippy::doc_markdown, clippy::redundant_closure)]
        // What is deprecated is read and written nevertheless.
        #![allow(deprecated)]

        use retroachievements_client::types as wire;

        #enums

        #(#structs)*

        #shared
    })
}

fn one(model: &Model, item: &Struct) -> Result<TokenStream> {
    let (name, description) = (ident(&item.name), docs(&item.description));
    let fields = item.fields.iter().map(|one| field(model, one));
    let conversion = resources::conversion(model, item)?.unwrap_or_else(|| {
        let conversions = item.fields.iter().map(conversion);
        quote! {
            impl From<wire::#name> for #name {
                fn from(from: wire::#name) -> Self {
                    Self { #(#conversions,)* }
                }
            }
        }
    });
    let methods = derived::methods(model, item)?;
    let named = named::conversions(model, item).context("in `x-user`")?;
    let earned = earned::implementation(model, item).context("in `x-earned`")?;
    Ok(quote! {
        #description
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }

        #conversion

        #methods

        #named

        #earned
    })
}

fn field(model: &Model, field: &Field) -> TokenStream {
    let (name, rename, plain) = (ident(&field.rust_name), &field.name, plain_type(&field.ty));
    let since = field
        .since
        .as_ref()
        .map(|since| format!("\n\n`None` in answers from before the server sent it ({since})."));
    let description = model.rename_properties(&field.description, |field| &field.rust_name);
    let description = docs(&(description + &since.unwrap_or_default()));
    let deprecated = field.deprecated.then(|| quote!(#[deprecated = "see its description"]));
    let ty = if is_optional(field) { quote!(Option<#plain>) } else { plain };
    let schema = schema_attribute(field);
    // What an answer does not say is not written.
    let related = match field.ty {
        Type::Related(_) => quote!(, default, skip_serializing_if = "crate::Related::is_unknown"),
        Type::RelatedList(_) => quote!(, default, skip_serializing_if = "crate::RelatedList::is_unknown"),
        _ => quote!(),
    };
    quote!(#description #deprecated #[serde(rename = #rename #related)] #schema pub #name: #ty)
}

/// A date that turned out to be free text is none.
fn is_optional(field: &Field) -> bool {
    field.presence.is_optional() || field.ty == Type::Scalar(Scalar::LooseDate)
}

/// schemars does not know jiff's types; they are strings of a well-known format.
fn schema_attribute(field: &Field) -> Option<TokenStream> {
    let format = match field.ty {
        Type::Scalar(scalar) if scalar.is_time() => "date-time",
        Type::Scalar(Scalar::Date | Scalar::LooseDate) => "date",
        _ => return None,
    };
    let with = if is_optional(field) { "Option<String>" } else { "String" };
    Some(quote!(#[cfg_attr(feature = "schemars", schemars(with = #with, extend("format" = #format)))]))
}

fn conversion(field: &Field) -> TokenStream {
    conversion_of(field, quote!(from))
}

/// How a field is made of that of another struct, `from`.
pub fn conversion_of(field: &Field, from: TokenStream) -> TokenStream {
    let (target, source) = (ident(&field.rust_name), ident(&field.wire_rust_name()));
    let from = quote!(#from.#source);
    let from = match field.presence {
        Presence::NullBySchema => quote!(#from.unwrap_or_default()),
        Presence::OptionalOrNull => quote!(#from.and_then(|value| value.0)),
        _ => from,
    };
    let value = match (&field.ty, converted(&field.ty, quote!(value))) {
        _ if !field.presence.is_optional() => converted(&field.ty, from.clone()).unwrap_or(from),
        (Type::Scalar(Scalar::LooseDate), _) => quote!(#from.and_then(|value| value.0)),
        (_, Some(conversion)) => quote!(#from.map(|value| #conversion)),
        (_, None) => from,
    };
    quote!(#target: #value)
}
