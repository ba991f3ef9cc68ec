//! How parameters are held and checked before a request is sent.

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Model;
use crate::model::operation::Operation;
use crate::model::parameter::{Parameter, ParameterKind};
use crate::rust::{ident, tokens};

/// The type of an argument that others convert to.
pub fn id_type(kind: &ParameterKind) -> Option<TokenStream> {
    match kind {
        ParameterKind::Id(name) => {
            let name = ident(name);
            Some(quote!(crate::#name))
        }
        ParameterKind::User => Some(quote!(crate::UserRef)),
        ParameterKind::Subject => Some(quote!(crate::CommentSubject)),
        _ => None,
    }
}

/// The type of the entries of a list, if others convert to it.
pub fn item_id_type(kind: &ParameterKind) -> Option<TokenStream> {
    match kind {
        ParameterKind::List(item) => id_type(item),
        _ => None,
    }
}

/// Whether a required argument can turn out to be wrong when it is converted.
pub fn is_checked(kind: &ParameterKind) -> bool {
    id_type(kind).is_some() || item_id_type(kind).is_some()
}

/// The type of the field that holds a parameter.
pub fn plain_parameter(kind: &ParameterKind) -> TokenStream {
    if let Some(id) = id_type(kind) {
        return id;
    }
    match kind {
        ParameterKind::U32 => quote!(u32),
        ParameterKind::U64 => quote!(u64),
        ParameterKind::I64 => quote!(i64),
        ParameterKind::Bool => quote!(bool),
        ParameterKind::Enum(name) => {
            let name = ident(name);
            quote!(crate::models::#name)
        }
        ParameterKind::Date => quote!(jiff::civil::Date),
        ParameterKind::Time => quote!(jiff::Timestamp),
        ParameterKind::List(item) => {
            let item = plain_parameter(item);
            quote!(Vec<#item>)
        }
        ParameterKind::Id(_) | ParameterKind::User | ParameterKind::Subject | ParameterKind::String => {
            quote!(String)
        }
    }
}

/// The type that a setter takes.
pub fn setter_type(kind: &ParameterKind) -> TokenStream {
    match kind {
        ParameterKind::String => quote!(impl Into<String>),
        ParameterKind::List(item) => {
            let item = plain_parameter(item);
            quote!(impl IntoIterator<Item = #item>)
        }
        kind => plain_parameter(kind),
    }
}

/// Whether it is a number whose limits are checked.
pub fn is_bounded(parameter: &Parameter) -> bool {
    parameter.value.is_none()
        && parameter.implied_by.is_none()
        && matches!(parameter.kind, ParameterKind::U32 | ParameterKind::U64)
        && parameter.maximum.is_some()
        || parameter.kind == ParameterKind::Time
}

/// Makes of a field the value that is sent, or the error.
pub fn check(model: &Model, operation: &Operation, parameter: &Parameter) -> Result<TokenStream> {
    let (name, text) = (ident(&parameter.rust_name()), parameter.rust_name());
    if let Some(value) = &parameter.value {
        let value = tokens(&value.rust());
        return Ok(quote!(let #name = #value;));
    }
    if parameter.implied_by.is_some() {
        // The parameter that decides over it sets it.
        return Ok(quote!());
    }
    let one = |value: TokenStream| match parameter.required {
        true => quote!(let #name = { let value = self.#name; #value };),
        false => quote!(let #name = self.#name.map(|value| #value);),
    };
    let limit = |limit: i64| tokens(&limit.to_string());
    let (least, most) = (limit(parameter.minimum.unwrap_or(0)), limit(parameter.maximum.unwrap_or(i64::MAX)));
    Ok(match (&parameter.kind, parameter.required) {
        (ParameterKind::User, true) => quote!(let #name = String::from(self.#name?);),
        (ParameterKind::User, false) => quote!(let #name = self.#name.map(String::from);),
        (ParameterKind::Subject, _) => {
            let implied =
                operation.parameters.iter().find(|p| p.implied_by.as_ref() == Some(&parameter.wire_name));
            let implied = ident(&implied.context("nothing is implied by the subject")?.rust_name());
            quote! {
                let #name = self.#name?;
                let subject_of_comments = Subject::from(&#name);
                let #implied = Some(#name.kind());
                let #name = #name.identifier()?;
            }
        }
        (ParameterKind::Bool, true) => quote!(let #name = u64::from(self.#name);),
        (ParameterKind::Bool, false) => quote!(let #name = self.#name.map(u64::from);),
        (ParameterKind::Id(_), true) => quote!(let #name = self.#name?.get();),
        (ParameterKind::Id(_), false) => quote!(let #name = self.#name.map(|id| id.get());),
        (ParameterKind::Enum(item), _) => one(match model.find_enum(item)?.is_number {
            true => quote!(value.as_i64()),
            false => quote!(value.as_str().to_string()),
        }),
        (ParameterKind::Date, _) => one(quote!(value.to_string())),
        (ParameterKind::Time, true) => {
            quote!(let #name = within(#text, Some(self.#name.as_second()), #least, #most)?.unwrap_or_default();)
        }
        (ParameterKind::Time, false) => {
            quote!(let #name = within(#text, self.#name.map(|time| time.as_second()), #least, #most)?;)
        }
        (ParameterKind::List(_), true) => quote!(let #name = joined(#text, &self.#name?, #most)?;),
        (ParameterKind::List(_), false) => {
            quote!(let #name = self.#name.map(|values| joined(#text, &values, #most)).transpose()?;)
        }
        (_, true) if is_bounded(parameter) => {
            quote!(let #name = within(#text, Some(self.#name), #least, #most)?.unwrap_or_default();)
        }
        (_, false) if is_bounded(parameter) => quote!(let #name = within(#text, self.#name, #least, #most)?;),
        _ => quote!(let #name = self.#name;),
    })
}
