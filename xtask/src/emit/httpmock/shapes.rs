//! How plain models look on the wire, as tables: what an answer consists of, and which plain model stands for which.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::plain::model_type;
use crate::emit::code::{each, wire_type};
use crate::model::Model;
use crate::model::operation::{Operation, PagingBy};
use crate::model::plain::is_document;
use crate::model::structs::{Field, Part, Struct};
use crate::model::types::Type;
use crate::rust::{ident, tokens};

pub fn write(model: &Model) -> Result<TokenStream> {
    let shapes = model.structs.iter().map(|item| shape(model, item));
    // Operations can have an answer in common.
    let bodies =
        each(&model.operations, |one| Ok((wire_type(&one.response).to_string(), body(model, one)?)))?;
    let bodies: BTreeMap<_, _> = bodies.into_iter().collect();
    let bodies = bodies.values();
    let lists = each(&model.operations, |one| {
        Ok(list(model, one)?.map(|list| (wire_type(&one.response).to_string(), list)))
    })?;
    let lists: BTreeMap<_, _> = lists.into_iter().flatten().collect();
    let lists = (!lists.is_empty()).then(|| {
        let lists = lists.values();
        quote!(crate::page::lists! { #(#lists)* })
    });
    Ok(quote! {
        //! How plain models look on the wire.

        use crate::shape::{Field, Kind, Of, Part, Shape};

        #(#shapes)*

        crate::body::bodies! { #(#bodies)* }

        #lists
    })
}

fn shape(model: &Model, item: &Struct) -> TokenStream {
    let name = ident(&item.name.to_shouty_snake_case());
    let wire = model.wire_structs.iter().find(|wire| wire.name == item.name);
    let kind = match &item.resource {
        Some(of) => {
            let always = Some(Part::Relationships { optional: false });
            let always_refers = item.fields.iter().any(|field| field.part == always);
            quote!(Kind::Resource { name: #of, always_refers: #always_refers })
        }
        None if wire.is_some_and(is_document) => quote!(Kind::Document),
        None => quote!(Kind::Object),
    };
    let fields = item.fields.iter().map(field);
    quote!(static #name: Shape = Shape { kind: #kind, fields: &[#(#fields),*] };)
}

fn field(field: &Field) -> TokenStream {
    let (plain, wire, of) = (&field.name, &field.wire_name, of(&field.ty));
    let part = match field.part {
        None => quote!(Part::Own),
        Some(Part::Attributes) => quote!(Part::Attributes),
        Some(Part::Relationships { .. }) => quote!(Part::Relationships),
    };
    quote!(Field { plain: #plain, wire: #wire, part: #part, of: #of })
}

fn of(ty: &Type) -> TokenStream {
    let shape = |name: &str| ident(&name.to_shouty_snake_case());
    match ty {
        Type::Struct(name) => {
            let shape = shape(name);
            quote!(Of::Object(&#shape))
        }
        Type::Related(name) => {
            let shape = shape(name);
            quote!(Of::Related(&#shape))
        }
        Type::RelatedList(name) => {
            let shape = shape(name);
            quote!(Of::RelatedList(&#shape))
        }
        Type::List(item) if is_object(item) => {
            let item = of(item);
            quote!(Of::List(&#item))
        }
        Type::Map(_, item) if is_object(item) => {
            let item = of(item);
            quote!(Of::Map(&#item))
        }
        _ => quote!(Of::Value),
    }
}

/// Whether there are objects in it.
fn is_object(ty: &Type) -> bool {
    match ty {
        Type::Struct(_) | Type::Related(_) | Type::RelatedList(_) => true,
        Type::List(item) | Type::Map(_, item) => is_object(item),
        _ => false,
    }
}

fn body(_: &Model, operation: &Operation) -> Result<TokenStream> {
    let (plain, wire) = (model_type(operation)?, wire_type(&operation.response));
    let of = match (&operation.answer, &operation.response) {
        (Type::Struct(resource), Type::Struct(document)) if resource != document => {
            let shape = ident(&resource.to_shouty_snake_case());
            quote!(Of::Document(&#shape))
        }
        (answer, _) => of(answer),
    };
    Ok(quote!(#plain as #wire = #of;))
}

/// The page of a list, of which an empty one is shown.
fn list(model: &Model, operation: &Operation) -> Result<Option<TokenStream>> {
    let Some(paging) = operation.paging.as_ref().filter(|paging| matches!(paging.by, PagingBy::Page(_)))
    else {
        return Ok(None);
    };
    let item = model.find_struct(&paging.item)?;
    let (name, shape) = (
        tokens(&format!("retroachievements::models::{}", item.name)),
        ident(&item.name.to_shouty_snake_case()),
    );
    let wire = wire_type(&operation.response);
    operation.example("empty").context("a list has an empty example")?;
    let example = ident(&format!("{}_empty", operation.method()));
    Ok(Some(quote!(#wire: #name = Of::List(&Of::Object(&#shape)), super::examples::#example;)))
}
