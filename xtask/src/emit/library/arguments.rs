//! How parameters are taken, held, and checked before a request is sent.

use anyhow::{Context, Result};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::since;
use crate::emit::code::number;
use crate::model::Model;
use crate::model::operation::{Operation, PagingBy};
use crate::model::parameter::{Parameter, ParameterKind};
use crate::rust::{ident, tokens};

/// A parameter that a caller gives.
pub struct Argument<'a> {
    pub parameter: &'a Parameter,
    pub name: Ident,
    /// The type that a method takes.
    pub taken: TokenStream,
    /// If that is a generic: what it has to be.
    pub bound: Option<TokenStream>,
    /// The type of the field that holds it.
    pub held: TokenStream,
    /// What the field gets of the taken value.
    pub value: TokenStream,
    /// What is said of the method that sets it, where that is not what the spec says of the parameter.
    pub docs: Option<String>,
}

impl<'a> Argument<'a> {
    pub fn all(operation: &'a Operation) -> Vec<Self> {
        let given = operation.given().enumerate().map(|(index, parameter)| Self::of(index, parameter));
        given.chain(operation.minutes().map(Self::since)).collect()
    }

    /// The beginning of a period up to now, in place of its length.
    fn since(parameter: &'a Parameter) -> Self {
        let name = ident(since::NAME);
        Self {
            taken: quote!(jiff::Timestamp),
            bound: None,
            held: quote!(Option<jiff::Timestamp>),
            value: quote!(Some(#name)),
            docs: Some(since::docs(parameter)),
            parameter,
            name,
        }
    }

    /// Ids are whatever converts to them, and checked when the request is sent.
    fn of(index: usize, parameter: &'a Parameter) -> Self {
        let (name, ty) = (ident(&parameter.rust_name()), plain_parameter(&parameter.kind));
        let item = match &parameter.kind {
            ParameterKind::List(item) => Some(plain_parameter(item)),
            _ => None,
        };
        if let ParameterKind::Include(_) | ParameterKind::Sort(_) = &parameter.kind {
            // Each call adds to it.
            return Self {
                taken: tokens(&taken_of_words(&parameter.kind)),
                bound: None,
                held: quote!(Option<#ty>),
                value: quote!({
                    let mut all = self.#name.take().unwrap_or_default();
                    all.extend(#name.several());
                    Some(all)
                }),
                docs: None,
                parameter,
                name,
            };
        }
        if let (ParameterKind::List(of), false) = (&parameter.kind, parameter.required)
            && let ParameterKind::Id(_) | ParameterKind::Ulid = **of
        {
            return Self {
                taken: quote!(impl IntoIterator<Item: TryInto<#item, Error: Into<Error>>>),
                bound: None,
                held: quote!(Option<Argument<#ty>>),
                value: quote!(Some(arguments(#name))),
                docs: None,
                parameter,
                name,
            };
        }
        let bound = match &item {
            Some(item) => Some(quote!(IntoIterator<Item: TryInto<#item, Error: Into<Error>>>)),
            None if is_named(&parameter.kind) => Some(quote!(TryInto<#ty, Error: Into<Error>>)),
            None => None,
        };
        if let (true, Some(bound)) = (parameter.required, bound) {
            let generic = format_ident!("T{index}");
            let function = ident(if item.is_some() { "arguments" } else { "argument" });
            return Self {
                taken: quote!(#generic),
                bound: Some(quote!(#generic: #bound)),
                held: quote!(Argument<#ty>),
                value: quote!(#function(#name)),
                docs: None,
                parameter,
                name,
            };
        }
        if is_named(&parameter.kind) {
            return Self {
                taken: quote!(impl TryInto<#ty, Error: Into<Error>>),
                bound: None,
                held: quote!(Option<Argument<#ty>>),
                value: quote!(Some(argument(#name))),
                docs: None,
                parameter,
                name,
            };
        }
        let (taken, value) = match (&parameter.kind, item) {
            (ParameterKind::String, _) => (quote!(impl Into<String>), quote!(#name.into())),
            (_, Some(item)) => (quote!(impl IntoIterator<Item = #item>), quote!(#name.into_iter().collect())),
            _ => (ty.clone(), quote!(#name)),
        };
        let (held, value) = match parameter.required {
            true => (ty, value),
            false => (quote!(Option<#ty>), quote!(Some(#value))),
        };
        Self { parameter, name, taken, bound: None, held, value, docs: None }
    }
}

/// What a method takes of words: one, or several.
fn taken_of_words(kind: &ParameterKind) -> String {
    match kind {
        ParameterKind::Sort(name) => format!("impl crate::Several<crate::Sort<crate::models::{name}>>"),
        kind => format!("impl crate::Several<crate::models::{}>", kind.enum_name().unwrap_or_default()),
    }
}

/// Whether it names what the answer is about; its type has conversions of its own.
pub fn is_named(kind: &ParameterKind) -> bool {
    matches!(kind, ParameterKind::Id(_) | ParameterKind::User | ParameterKind::Subject)
}

/// The plain type of a parameter's value.
pub fn plain_parameter(kind: &ParameterKind) -> TokenStream {
    tokens(match kind {
        ParameterKind::Id(name) => return tokens(&format!("crate::{name}")),
        ParameterKind::Enum(name) => return tokens(&format!("crate::models::{name}")),
        ParameterKind::List(item) => {
            let item = plain_parameter(item);
            return quote!(Vec<#item>);
        }
        ParameterKind::Include(name) => return tokens(&format!("Vec<crate::models::{name}>")),
        ParameterKind::Sort(name) => return tokens(&format!("Vec<crate::Sort<crate::models::{name}>>")),
        ParameterKind::Ulid => "crate::Ulid",
        ParameterKind::Moment => "jiff::Timestamp",
        ParameterKind::User => "crate::UserRef",
        ParameterKind::Subject => "crate::CommentSubject",
        ParameterKind::U32 => "u32",
        ParameterKind::U64 => "u64",
        ParameterKind::I64 => "i64",
        ParameterKind::Bool => "bool",
        ParameterKind::String => "String",
        ParameterKind::Date => "jiff::civil::Date",
        ParameterKind::Time => "jiff::Timestamp",
    })
}

/// Whether it is the size of a numbered page. It is always sent: without it, some lists are something else.
fn is_size(operation: &Operation, parameter: &Parameter) -> bool {
    let by = operation.paging.as_ref().map(|paging| &paging.by);
    matches!(by, Some(PagingBy::Page(_))) && parameter.wire_name == "page[size]"
}

/// Makes of a field the value that is sent, or the error.
pub fn check(model: &Model, operation: &Operation, parameter: &Parameter) -> Result<TokenStream> {
    let (text, required) = (parameter.rust_name(), parameter.required);
    let name = ident(&text);
    if let Some(value) = &parameter.value {
        let value = tokens(&value.rust());
        return Ok(quote!(let #name = #value;));
    }
    if parameter.implied_by.is_some() {
        // The parameter that decides over it sets it.
        return Ok(quote!());
    }
    let (least, most) =
        (number(parameter.minimum.unwrap_or(0)), number(parameter.maximum.unwrap_or(i64::MAX)));
    let within = |value: TokenStream| {
        let (value, end) = match required {
            true => (quote!(Some(#value)), quote!(.unwrap_or_default())),
            false => (value, quote!()),
        };
        quote!(within(#text, #value, #least, #most)? #end)
    };
    let written = |value: TokenStream| match required {
        true => quote!({ let value = self.#name; #value }),
        false => quote!(self.#name.map(|value| #value)),
    };
    let value = match &parameter.kind {
        ParameterKind::Subject => {
            let implied =
                operation.parameters.iter().find(|p| p.implied_by.as_ref() == Some(&parameter.wire_name));
            let implied = ident(&implied.context("nothing is implied by the subject")?.rust_name());
            return Ok(quote! {
                let #name = self.#name?;
                let subject_of_comments = Subject::from(&#name);
                let #implied = Some(#name.kind());
                let #name = #name.identifier()?;
            });
        }
        ParameterKind::User if required => quote!(String::from(self.#name?)),
        ParameterKind::User => quote!(self.#name.transpose()?.map(String::from)),
        ParameterKind::Bool if required => quote!(u64::from(self.#name)),
        ParameterKind::Bool => quote!(self.#name.map(u64::from)),
        ParameterKind::Id(_) if required => quote!(self.#name?.get()),
        ParameterKind::Id(_) => quote!(self.#name.transpose()?.map(|id| id.get())),
        ParameterKind::Enum(item) if model.find_enum(item)?.is_number => written(quote!(value.as_i64())),
        ParameterKind::Enum(_) => written(quote!(value.as_str().to_string())),
        ParameterKind::Date | ParameterKind::Moment | ParameterKind::Ulid => {
            written(quote!(value.to_string()))
        }
        ParameterKind::Include(_) | ParameterKind::Sort(_) => {
            quote!(self.#name.map(|values| joined(#text, &values, #most)).transpose()?)
        }
        ParameterKind::Time if required => within(quote!(self.#name.as_second())),
        ParameterKind::Time => within(quote!(self.#name.map(|time| time.as_second()))),
        ParameterKind::List(_) if required => quote!(joined(#text, &self.#name?, #most)?),
        ParameterKind::List(of) if matches!(**of, ParameterKind::Id(_) | ParameterKind::Ulid) => {
            quote!(self.#name.transpose()?.map(|values| joined(#text, &values, #most)).transpose()?)
        }
        ParameterKind::List(_) => {
            quote!(self.#name.map(|values| joined(#text, &values, #most)).transpose()?)
        }
        ParameterKind::U32 if is_size(operation, parameter) => {
            let default = number(parameter.default.as_ref().map_or(String::new(), ToString::to_string));
            within(quote!(Some(self.#name.unwrap_or(#default))))
        }
        ParameterKind::U32
            if operation.minutes().is_some_and(|minutes| minutes.wire_name == parameter.wire_name) =>
        {
            within(quote!(length?))
        }
        ParameterKind::U32 | ParameterKind::U64 if parameter.maximum.is_some() => within(quote!(self.#name)),
        _ => quote!(self.#name),
    };
    Ok(quote!(let #name = #value;))
}
