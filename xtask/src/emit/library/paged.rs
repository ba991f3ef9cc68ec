//! Requests for lists that can be longer than an answer.

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use quote::quote;

use super::by_time;
use super::convert::response_type;
use crate::emit::code::{each, number};
use crate::model::Model;
use crate::model::operation::{ByOffset, ByPage, ByTime, Operation, Paging, PagingBy, Period};
use crate::model::parameter::ParameterKind;
use crate::model::structs::Struct;
use crate::model::types::Type;
use crate::rust::{docs, ident};

/// The methods that turn a request into a stream.
pub fn methods(operation: &Operation, paging: &Paging) -> TokenStream {
    let docs_of_items = docs_of_items(operation, paging);
    let pages = match &paging.by {
        PagingBy::Offset(by) => {
            let with = with_docs(operation, by);
            let docs = docs(&format!(
                "Streams the pages of the list, from `offset` on; as large as the server allows unless `count` says \
                 otherwise.{with}"
            ));
            quote! {
                #docs
                pub fn pages(self) -> Pages<Self> {
                    Pages::new(self)
                }
            }
        }
        PagingBy::Page(_) => quote! {
            /// Streams the pages of the list, from `page` on. A page has `size` entries; 100, the most that the server
            /// allows, if neither `page` nor `size` is set.
            pub fn pages(self) -> Pages<Self> {
                Pages::new(self)
            }
        },
        PagingBy::Time(_) => quote!(),
    };
    quote! {
        #pages

        #docs_of_items
        pub fn items(self) -> Items<Self> {
            Items::new(self)
        }
    }
}

fn docs_of_items(operation: &Operation, paging: &Paging) -> TokenStream {
    docs(&match &paging.by {
        PagingBy::Offset(by) => format!(
            "Streams the entries of the list, from `offset` on, page after page, each entry once, although the list may \
             move meanwhile: see [`Items`]. A page has `count` entries, at least two.{}",
            with_docs(operation, by)
        ),
        PagingBy::Page(_) => "Streams the entries of the list, from `page` on, page after page, each entry once, although the list \
            may move meanwhile: see [`Items`]. A page has 100 entries, the most that the server allows, if neither `page` nor \
            `size` is set."
            .to_string(),
        PagingBy::Time(ByTime { cap, period: Period::Between { .. }, .. }) => format!(
            "Streams all entries of the period, oldest first, {cap} with each request, each entry once: see [`Items`]. \
             The end of the period can be in the future: entries that arrive while you read are then among them."
        ),
        PagingBy::Time(ByTime { cap, period: Period::Minutes { .. }, .. }) => format!(
            "Streams all entries of the period, newest first, each entry once: see [`Items`]. If there are more than {cap}, \
             the stream reads and holds all of them before it yields the first, {cap} with each request."
        ),
    })
}

fn with_docs(operation: &Operation, by: &ByOffset) -> String {
    let flags = operation.parameters.iter().filter(|one| by.with.contains(&one.wire_name));
    let with =
        flags.map(|flag| format!("\n\nSets `{}`, without which the answer has no list.", flag.rust_name()));
    with.collect()
}

pub fn implementation(model: &Model, operation: &Operation, paging: &Paging) -> Result<TokenStream> {
    let (name, item) = (ident(&operation.request()), ident(&paging.item));
    let response = response_type(&operation.answer);
    let answer = match &operation.answer {
        Type::Struct(answer) => Some(model.find_struct(answer)?),
        _ => None,
    };
    let list = list(answer, paging)?;
    let take = &list.take;
    let (walk, how) = match &paging.by {
        PagingBy::Offset(by) => (quote!(ByOffset), by_offset(model, operation, paging, by, &list)?),
        PagingBy::Page(by) => (quote!(ByPage), by_page(model, operation, answer, by, &list)?),
        PagingBy::Time(by) => by_time::implementation(model, operation, paging, by)?,
    };
    Ok(quote! {
        impl Sealed for #name {}

        impl Listed for #name {
            type Page = #response;
            type Item = crate::models::#item;
            type Walk = #walk;

            fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
                #take
            }
        }

        #how
    })
}

/// The list in an answer.
struct List {
    /// How many entries it has.
    len: TokenStream,
    /// How they are taken out of the answer.
    take: TokenStream,
    /// The length of the whole list, of several answers.
    total: Option<TokenStream>,
}

fn list(answer: Option<&Struct>, paging: &Paging) -> Result<List> {
    let Some((items, answer)) = paging.items.as_ref().zip(answer) else {
        return Ok(List { len: quote!(page.len()), take: quote!(std::mem::take(page)), total: None });
    };
    let field = answer.field(items)?;
    let items = ident(&field.rust_name);
    let take = quote!(std::mem::take(&mut page.#items));
    let total = paging.total().map(|total| answer.field(total)).transpose()?;
    let total = total.map(|field| {
        let total = ident(&field.rust_name);
        quote!(page.#total)
    });
    Ok(match field.presence.is_optional() {
        true => List {
            len: quote!(page.#items.as_ref().map_or(0, Vec::len)),
            take: quote!(#take.unwrap_or_default()),
            total,
        },
        false => List { len: quote!(page.#items.len()), take, total },
    })
}

fn by_offset(
    model: &Model,
    operation: &Operation,
    paging: &Paging,
    by: &ByOffset,
    list: &List,
) -> Result<TokenStream> {
    let name = ident(&operation.request());
    let max_count = number(by.max_count);
    let len = &list.len;
    let total = match &list.total {
        Some(total) => quote!(Some(#total)),
        None => quote!({
            let _ = page;
            None
        }),
    };
    let with = each(&by.with, |wire_name| {
        let flag = operation.parameter(wire_name).ok();
        let flag = flag.filter(|flag| flag.kind == ParameterKind::Bool && !flag.required);
        let flag = flag.with_context(|| format!("{wire_name} in `with` is no flag of the operation"))?;
        Ok(ident(&flag.rust_name()))
    })?;
    let identity = identity(model.find_struct(&paging.item)?, by)?;
    let offset = operation.parameters.iter().find(|parameter| parameter.name == "offset");
    let (offset, set_offset) = match offset.map(|parameter| &parameter.kind) {
        Some(ParameterKind::U32) => {
            (quote!(self.offset.unwrap_or(0).into()), quote!(u32::try_from(offset).unwrap_or(u32::MAX)))
        }
        _ => (quote!(self.offset.unwrap_or(0)), quote!(offset)),
    };
    Ok(quote! {
        impl Paged for #name {
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

            fn identify<H: Hasher>(item: &Self::Item, state: &mut H) {
                #identity
            }
        }
    })
}

/// A list of resources, by the number of the page. What follows is in the links of the page.
fn by_page(
    model: &Model,
    operation: &Operation,
    answer: Option<&Struct>,
    by: &ByPage,
    list: &List,
) -> Result<TokenStream> {
    let name = ident(&operation.request());
    let (most, default) = (number(by.max_size), number(by.default_size));
    let len = &list.len;
    let total =
        answer.and_then(|answer| model.fields_at(&Type::Struct(answer.name.clone()), "meta.page.total"));
    let total = match total {
        Some(_) => quote!(Some(page.meta.page.total)),
        None => quote!({
            let _ = page;
            None
        }),
    };
    Ok(quote! {
        impl Paged for #name {
            const MAX_COUNT: u32 = #most;

            fn window(&self) -> (u64, Option<u32>) {
                numbered::window(self.page, self.size, #default)
            }

            fn fetch(&self, offset: u64, count: u32) -> Pin<Box<dyn Future<Output = Result<Self::Page>> + Send>> {
                boxed(self.clone().page(numbered::page(offset, count)).size(count).send())
            }

            fn len(page: &Self::Page) -> usize {
                #len
            }

            fn total(page: &Self::Page) -> Option<u64> {
                #total
            }

            fn is_last(page: &Self::Page) -> Option<bool> {
                Some(page.links.next.is_none())
            }

            fn identify<H: Hasher>(item: &Self::Item, state: &mut H) {
                item.id.hash(state)
            }
        }
    })
}

/// The identifying properties: all of them, or the first that is there; the last one always is.
fn identity(item: &Struct, by: &ByOffset) -> Result<TokenStream> {
    let fields = each(&by.identity, |property| item.field(property))?;
    let names: Vec<_> = fields.iter().map(|field| ident(&field.rust_name)).collect();
    if by.together {
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
