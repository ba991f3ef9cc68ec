//! Plain types, and how they are made of wire types.

use anyhow::{Result, bail};
use proc_macro2::TokenStream;
use quote::quote;

use crate::model::operation::Operation;
use crate::model::parameter::ParameterKind;
use crate::model::scalar::Scalar;
use crate::model::types::{IdForm, Key, Type};
use crate::rust::{ident, tokens};

/// The type of a value within the module of the models.
pub fn plain_type(ty: &Type) -> TokenStream {
    tokens(&type_below(ty, ""))
}

/// The type of an answer, anywhere in the crate.
pub fn response_type(ty: &Type) -> TokenStream {
    tokens(&type_below(ty, "crate::models::"))
}

/// The type that a call of an operation gives. One that is put together of several answers is in the order asked for.
pub fn answer_type(operation: &Operation) -> Result<TokenStream> {
    let Some(parameter) = operation.split() else { return Ok(response_type(&operation.answer)) };
    match (&operation.answer, &parameter.kind) {
        (Type::Map(Key::Id(key), value), ParameterKind::List(id))
            if **id == ParameterKind::Id(key.clone()) =>
        {
            let (key, value) = (ident(key), response_type(value));
            Ok(quote!(crate::indexmap::IndexMap<crate::#key, #value>))
        }
        _ => bail!("{} has `x-split`, but the answer is no map by its entries", parameter.wire_name),
    }
}

fn type_below(ty: &Type, models: &str) -> String {
    match ty {
        Type::Scalar(scalar) => scalar.plain_type().to_string(),
        Type::Id { name, .. } => format!("crate::{name}"),
        Type::Picture(picture) => picture.plain_type(),
        Type::Enum(name) | Type::Struct(name) | Type::Union(name) => format!("{models}{name}"),
        Type::Related(name) => format!("crate::Related<{models}{name}>"),
        Type::RelatedList(name) => format!("crate::RelatedList<{models}{name}>"),
        Type::List(item) => format!("Vec<{}>", type_below(item, models)),
        Type::Map(key, value) => {
            let key = match key {
                Key::Id(name) => format!("crate::{name}"),
                Key::Number => "u64".to_string(),
                Key::Word => "String".to_string(),
            };
            format!("std::collections::BTreeMap<{key}, {}>", type_below(value, models))
        }
        Type::EmptyList => "Vec<()>".to_string(),
    }
}

/// The expression that makes the plain value of a wire value; none if they are the same.
pub fn converted(ty: &Type, value: TokenStream) -> Option<TokenStream> {
    match ty {
        Type::Scalar(Scalar::String) | Type::Enum(_) => None,
        Type::Scalar(Scalar::Decimal) => Some(quote!(#value.value())),
        Type::Scalar(Scalar::Ulid) => Some(quote!(crate::Ulid::from_server(#value))),
        Type::Scalar(_) => Some(quote!(#value.0)),
        Type::Id { name, form } => {
            let name = ident(name);
            let number = match form {
                // A negative number is no id, like 0.
                IdForm::Signed => quote!(u64::try_from(#value.0).unwrap_or_default()),
                IdForm::Number | IdForm::Text => quote!(#value.0),
            };
            Some(quote!(crate::#name::from_server(#number)))
        }
        Type::Struct(_) | Type::Picture(_) => Some(quote!(#value.into())),
        Type::List(item) => Some(match converted(item, quote!(item)) {
            Some(item) => quote!(#value.into_iter().map(|item| #item).collect()),
            None => quote!(#value.0),
        }),
        Type::Map(key, item) => {
            let key = match key {
                Key::Id(name) => {
                    converted(&Type::Id { name: name.clone(), form: IdForm::Number }, quote!(key))
                }
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
        // Those need to know the other resources of the answer.
        Type::Union(_) | Type::Related(_) | Type::RelatedList(_) => None,
    }
}
