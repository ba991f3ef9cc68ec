//! The simulator's table of operations, with the description's examples.

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Model, Operation};
use crate::rust::{print, tokens};

/// The files below `src/generated`, by name.
pub fn files(model: &Model) -> Result<Vec<(String, String)>> {
    let operations = model.operations.iter().map(operation);
    let file = quote! {
        use crate::operation::{Example, Operation, Paging, Parameter};

        pub(crate) static OPERATIONS: &[Operation] = &[#(#operations),*];
    };
    Ok(vec![("mod.rs".to_string(), print(file)?)])
}

fn operation(operation: &Operation) -> TokenStream {
    let (id, path) = (&operation.id, operation.path());
    let parameters = operation.parameters.iter().map(|parameter| {
        let (name, required) = (&parameter.wire_name, parameter.required);
        quote!(Parameter { name: #name, required: #required })
    });
    let paging = match &operation.paging {
        None => quote!(None),
        Some(paging) => {
            let items = option(paging.items.as_deref());
            let wire_name = |name: &str| {
                let found = operation.parameters.iter().find(|parameter| parameter.name == name);
                found.map(|parameter| parameter.wire_name.clone()).unwrap_or_default()
            };
            let (count, offset) = (wire_name("count"), wire_name("offset"));
            let (default, most) = (
                tokens(&paging.default_count.unwrap_or(paging.max_count).to_string()),
                tokens(&paging.max_count.to_string()),
            );
            quote! {
                Some(Paging {
                    items: #items,
                    count: #count,
                    offset: #offset,
                    default_count: #default,
                    max_count: #most,
                })
            }
        }
    };
    let examples = operation.examples.iter().map(|example| {
        let (name, body) = (&example.name, example.value.to_string());
        quote!(Example { name: #name, body: #body })
    });
    quote! {
        Operation {
            id: #id,
            path: #path,
            parameters: &[#(#parameters),*],
            paging: #paging,
            examples: &[#(#examples),*],
        }
    }
}

fn option(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}
