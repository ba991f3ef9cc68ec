//! Plain types, and how they are made of wire types.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::scalar::Scalar;
use crate::model::types::{Key, Type};
use crate::rust::{ident, tokens};

/// The type of a value within the module of the models.
pub fn plain_type(ty: &Type) -> TokenStream {
    type_below(ty, &quote!())
}

/// The type of an answer, anywhere in the crate.
pub fn response_type(ty: &Type) -> TokenStream {
    type_below(ty, &quote!(crate::models::))
}

fn type_below(ty: &Type, models: &TokenStream) -> TokenStream {
    match ty {
        Type::Scalar(scalar) => tokens(scalar.plain_type()),
        Type::Id { name, .. } => {
            let name = ident(name);
            quote!(crate::#name)
        }
        Type::Enum(name) | Type::Struct(name) => {
            let name = ident(name);
            quote!(#models #name)
        }
        Type::List(item) => {
            let item = type_below(item, models);
            quote!(Vec<#item>)
        }
        Type::Map(key, value) => {
            let (key, value) = (key_type(key), type_below(value, models));
            quote!(std::collections::BTreeMap<#key, #value>)
        }
        Type::EmptyList => quote!(Vec<()>),
    }
}

fn key_type(key: &Key) -> TokenStream {
    match key {
        Key::Id(name) => {
            let name = ident(name);
            quote!(crate::#name)
        }
        Key::Number => quote!(u64),
        Key::Word => quote!(String),
    }
}

/// The expression that makes the plain value of a wire value; none if they are the same.
pub fn converted(ty: &Type, value: TokenStream) -> Option<TokenStream> {
    match ty {
        Type::Scalar(Scalar::String) | Type::Enum(_) => None,
        Type::Scalar(Scalar::Decimal) => Some(quote!(#value.value())),
        Type::Scalar(_) => Some(quote!(#value.0)),
        Type::Id { name, signed } => {
            let name = ident(name);
            Some(match signed {
                false => quote!(crate::#name::from_server(#value.0)),
                // A negative number is no id, like 0.
                true => quote!(crate::#name::from_server(u64::try_from(#value.0).unwrap_or_default())),
            })
        }
        Type::Struct(_) => Some(quote!(#value.into())),
        Type::List(item) => Some(match converted(item, quote!(item)) {
            Some(item) => quote!(#value.into_iter().map(|item| #item).collect()),
            None => quote!(#value.0),
        }),
        Type::Map(key, item) => {
            let key = match key {
                Key::Id(name) => converted(&Type::Id { name: name.clone(), signed: false }, quote!(key)),
                Key::Number => Some(quote!(key.0)),
                Key::Word => None,
            };
            let item = converted(item, quote!(item));
            if key.is_none() && item.is_none() {
                return Some(quote!(#value.0));
            }
            let (key, item) = (key.unwrap_or(quote!(key)), item.unwrap_or(quote!(item)));
            Some(quote!(#value.into_iter().map(|(key, item)| (#key, #item)).collect()))
        }
        Type::EmptyList => Some(quote!(Vec::new())),
    }
}
