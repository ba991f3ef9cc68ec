//! Requests for lists that come in pages.

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use quote::quote;

use super::convert::response_type;
use crate::emit::code::{each, number};
use crate::model::Model;
use crate::model::operation::{Operation, Paging};
use crate::model::parameter::ParameterKind;
use crate::model::structs::Struct;
use crate::model::types::Type;
use crate::rust::ident;

/// The methods that turn a request into a stream.
pub fn methods(operation: &Operation, paging: &Paging) -> TokenStream {
    let flags = operation.parameters.iter().filter(|one| paging.with.contains(&one.wire_name));
    let with = flags.map(|flag| {
        let text = format!(" Sets `{}`, without which the answer has no list.", flag.rust_name());
        quote!(#[doc = ""] #[doc = #text])
    });
    let with = quote!(#(#with)*);
    quote! {
        /// Streams the pages of the list, from `offset` on; as large as the server allows unless `count` says otherwise.
        #with
        pub fn pages(self) -> Pages<Self> {
            Pages::new(self)
        }

        /// Streams the entries of the list, from `offset` on, page after page, each entry once.
        #with
        pub fn items(self) -> Items<Self> {
            Items::new(self)
        }
    }
}

pub fn implementation(model: &Model, operation: &Operation, paging: &Paging) -> Result<TokenStream> {
    let (name, item) = (ident(&operation.request()), ident(&paging.item));
    let response = response_type(&operation.response);
    let max_count = number(paging.max_count);
    let answer = match &operation.response {
        Type::Struct(answer) => Some(model.find_struct(answer)?),
        _ => None,
    };
    let (len, take) = items(answer, paging)?;
    let total = paging.total.as_ref().zip(answer).map(|(total, answer)| answer.field(total)).transpose()?;
    let total = match total.map(|field| ident(&field.rust_name)) {
        Some(total) => quote!(Some(page.#total)),
        None => quote!({
            let _ = page;
            None
        }),
    };
    let with = each(&paging.with, |wire_name| {
        let flag = operation.parameters.iter().find(|parameter| parameter.wire_name == *wire_name);
        let flag = flag.filter(|flag| flag.kind == ParameterKind::Bool && !flag.required);
        let flag = flag.with_context(|| format!("{wire_name} in `with` is no flag of the operation"))?;
        Ok(ident(&flag.rust_name()))
    })?;
    let identity = identity(model.find_struct(&paging.item)?, paging)?;
    let offset = operation.parameters.iter().find(|parameter| parameter.name == "offset");
    let (offset, set_offset) = match offset.map(|parameter| &parameter.kind) {
        Some(ParameterKind::U32) => {
            (quote!(self.offset.unwrap_or(0).into()), quote!(u32::try_from(offset).unwrap_or(u32::MAX)))
        }
        _ => (quote!(self.offset.unwrap_or(0)), quote!(offset)),
    };
    Ok(quote! {
        impl Sealed for #name {}

        impl Paged for #name {
            type Page = #response;
            type Item = crate::models::#item;
            const MAX_COUNT: u32 = #max_count;

            fn window(&self) -> (u64, Option<u32>) {
                (#offset, self.count)
            }

            fn fetch(&self, offset: u64, count: u32) -> Pin<Box<dyn Future<Output = Result<Self::Page>> + Send>> {
                boxed(self.clone()#(.#with(true))*.offset(#set_offset).count(count).send())
            }

            fn len(page: &Self::Page) -> usize {
                #len
            }

            fn total(page: &Self::Page) -> Option<u64> {
                #total
            }

            fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
                #take
            }

            fn identify<H: Hasher>(item: &Self::Item, state: &mut H) {
                #identity
            }
        }
    })
}

/// How many items a page has, and how they are taken out of it.
fn items(answer: Option<&Struct>, paging: &Paging) -> Result<(TokenStream, TokenStream)> {
    let Some((items, answer)) = paging.items.as_ref().zip(answer) else {
        return Ok((quote!(page.len()), quote!(std::mem::take(page))));
    };
    let field = answer.field(items)?;
    let items = ident(&field.rust_name);
    let take = quote!(std::mem::take(&mut page.#items));
    Ok(match field.presence.is_optional() {
        true => (quote!(page.#items.as_ref().map_or(0, Vec::len)), quote!(#take.unwrap_or_default())),
        false => (quote!(page.#items.len()), take),
    })
}

/// The identifying properties: all of them, or the first that is there; the last one always is.
fn identity(item: &Struct, paging: &Paging) -> Result<TokenStream> {
    let fields = each(&paging.identity, |property| item.field(property))?;
    let names: Vec<_> = fields.iter().map(|field| ident(&field.rust_name)).collect();
    if paging.together {
        return Ok(quote!((#(&item.#names),*).hash(state)));
    }
    let (last, optional) = names.split_last().context("`identity` names no property")?;
    let unless_absent =
        optional.iter().zip(&fields).map(|(name, field)| match field.presence.is_optional() {
            true => quote!(if let Some(found) = &item.#name { return found.hash(state); }),
            false => quote!(if !item.#name.is_empty() { return item.#name.hash(state); }),
        });
    Ok(quote! {
        #(#unless_absent)*
        item.#last.hash(state)
    })
}
