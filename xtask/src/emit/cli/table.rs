//! The table that a command prints.

use anyhow::Result;
use heck::ToKebabCase;
use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::code::option;
use crate::model::Model;
use crate::model::operation::{Operation, PagingBy, lower_first};
use crate::model::table::Rows;
use crate::model::types::{Key, Type};
use crate::rust::{ident, tokens};
use crate::spec::table::Column;

/// The values above the table, its columns, and where the rows are.
pub fn write(
    model: &Model,
    operation: &Operation,
) -> Result<(Vec<TokenStream>, Vec<TokenStream>, TokenStream)> {
    let rows = model.rows(operation)?;
    let item = rows.as_ref().map_or(&operation.answer, |rows| rows.item);
    let heading = operation.table.heading.iter().map(|one| column(model, &operation.answer, one));
    let columns = operation.table.columns.iter().map(|one| column(model, item, one));
    Ok((heading.collect(), columns.collect(), rows_value(model, operation, rows.as_ref())))
}

/// A value of the table, with words for the numbers that mean something.
fn column(model: &Model, from: &Type, column: &Column) -> TokenStream {
    let Column { path, label, show } = column;
    let last = model.fields_at(from, path).and_then(|fields| fields.last().copied());
    let item = last.and_then(|field| match &field.ty {
        Type::Enum(name) => model.find_enum(name).ok().filter(|item| item.is_number),
        _ => None,
    });
    let words = item.into_iter().flat_map(|item| &item.variants).map(|variant| {
        // `JuniorDeveloper` as "junior developer".
        let (value, word) = (tokens(&variant.value), variant.name.to_kebab_case().replace('-', " "));
        quote!((#value, #word))
    });
    let label = option(label.as_ref());
    let show = show.map_or(ident("Text"), |show| ident(&format!("{show:?}")));
    quote!(Column { path: #path, label: #label, words: &[#(#words),*], show: Show::#show })
}

fn rows_value(model: &Model, operation: &Operation, rows: Option<&Rows<'_>>) -> TokenStream {
    let Some(rows) = rows else { return quote!(Rows::Answer) };
    let path: Vec<_> = rows.fields.iter().map(|field| field.name.as_str()).collect();
    let property = option((!path.is_empty()).then(|| path.join(".")));
    let Some(key) = rows.key else { return quote!(Rows::List(#property)) };
    // Of a map of plain values, the columns name the key and the value.
    let (name, value) = match (key, rows.item, operation.table.columns.as_slice()) {
        (Key::Id(id), Type::Struct(_), _) => (lower_first(id), None),
        (_, Type::Scalar(_), [key, value]) => (key.path.clone(), Some(value.path.as_str())),
        _ => return quote!(Rows::Answer),
    };
    let value = option(value);
    let order = order(model, rows);
    quote!(Rows::Map { property: #property, key: #name, value: #value, order: &[#(#order),*] })
}

/// The readable name of the property with the length of the whole list.
pub fn total(model: &Model, operation: &Operation) -> Option<String> {
    if let PagingBy::Page(_) = operation.paging.as_ref()?.by {
        let path = "meta.page.total";
        return model.fields_at(&operation.answer, path).map(|_| path.to_string());
    }
    let (total, Type::Struct(answer)) = (operation.paging.as_ref()?.total()?, &operation.answer) else {
        return None;
    };
    let fields = &model.find_struct(answer).ok()?.fields;
    fields.iter().find(|field| field.wire_name == *total).map(|field| field.name.clone())
}

/// The readable names of the properties by which the entries are sorted.
fn order<'a>(model: &'a Model, rows: &Rows<'_>) -> Vec<&'a String> {
    let (Some(list), Type::Struct(entry)) = (rows.fields.last(), rows.item) else { return Vec::new() };
    let entry = model.find_struct(entry).ok();
    let fields = list.order.iter().filter_map(|name| entry?.field(name).ok());
    fields.map(|field| &field.name).collect()
}
