//! `retroachievements`: ids, models, requests, and calls of every endpoint for its tests.

mod arguments;
mod blocking;
mod by_time;
mod calls;
mod convert;
mod derived;
mod docs;
mod earned;
mod ids;
mod known;
mod methods;
mod models;
mod named;
mod paged;
mod requests;
mod resources;
mod since;
mod split;
mod systems;
#[cfg(test)]
mod tests;
mod views;

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use quote::quote;

use super::code::{Folder, each, modules, openapi, operation_files, optional_modules, wire_type};
use crate::model::Model;
use crate::progenitor::Client;
use crate::rust::{ident, tokens};

pub use arguments::plain_parameter;
pub use calls::call;
pub use convert::answer_type;
pub use since::{HELP as SINCE_HELP, NAME as SINCE};
pub use systems::write as systems;

pub fn files(root: &Model, model: &Model, client: &Client) -> Result<Folder> {
    let modules = modules(model);
    let requests = model.operations.iter().map(|operation| ident(&operation.request()));
    let all = quote!(#(mod #modules;)* #(pub use #modules::#requests;)*);
    let docs = quote!(
        //! Requests, one for each operation, made by the methods of the client.
    );
    let mut files = operation_files(model, "requests/", |one| requests::write(model, client, one))?;
    files.extend(operation_files(model, "blocking/", |one| blocking::write(model, one))?);
    let view = views::blocking(model);
    let others = [
        ("mod", views::module(model)?),
        ("ids", ids::write(root, model)),
        ("models", models::write(model)?),
        ("requests/mod", quote!(#docs #all)),
        ("blocking/mod", quote!(#all #view)),
    ];
    files.extend(others.map(|(name, code)| (name.to_string(), code)));
    if model.generation.is_root {
        files.push(("check".to_string(), check(model)?));
    }
    Ok(files)
}

/// The request by which a key is checked.
fn check(model: &Model) -> Result<TokenStream> {
    let operation = model.operations.iter().find(|operation| operation.is_check);
    let operation = operation.context("no operation has `x-check`")?;
    let (method, request) = (ident(&operation.method()), ident(&operation.request()));
    Ok(quote! {
        //! The request by which a key is checked: the one with `x-check` in the spec.

        use crate::client::Client;
        use crate::requests::#request;

        pub(crate) fn cheapest(client: &Client) -> #request {
            client.#method()
        }
    })
}

/// The module above the generations.
pub fn root(models: &[Model]) -> TokenStream {
    let generations = optional_modules(models);
    quote!(#generations pub(crate) mod systems;)
}

/// A call of every operation, for the tests of the library.
pub fn calls(model: &Model) -> Result<TokenStream> {
    let endpoints = each(&model.operations, |operation| {
        let call = tokens(&call(model, operation, "")?);
        let ty = convert::answer_type(operation)?.to_string();
        let ty = tokens(&ty.replace("crate ::", "retroachievements ::"));
        let (id, path, wire) = (&operation.id, operation.path(), wire_type(&operation.response));
        Ok(quote! {
            Endpoint {
                id: #id,
                path: #path,
                call: |client| Box::pin(async move { Ok(value(#call.await?)) }),
                json: |client| Box::pin(async move { #call.json().await }),
                blocking: |client| Ok(value(#call.send()?)),
                blocking_json: |client| #call.json(),
                read_again: again::<#ty>,
                read_wire: again::<#wire>,
            }
        })
    })?;
    Ok(quote! {
        //! A call of every operation, with the examples of its parameters.

        #![allow(deprecated)]

        use crate::endpoint::{Endpoint, again, value};

        pub(crate) static ENDPOINTS: &[Endpoint] = &[#(#endpoints),*];
    })
}

/// The calls of all generations. Those of the root one are called by name, too.
pub fn all_calls(models: &[Model]) -> TokenStream {
    let root =
        models.iter().find(|model| model.generation.is_root).map(|model| ident(&model.generation.name));
    let modules = models.iter().map(|model| ident(&model.generation.name));
    let generations = models.iter().map(|model| {
        let (module, openapi) = (ident(&model.generation.name), openapi(model));
        quote!((include_str!(#openapi), #module::ENDPOINTS))
    });
    quote! {
        //! The spec of each generation, and a call of every operation.

        #(mod #modules;)*

        use crate::endpoint::Endpoint;

        pub(crate) use #root::ENDPOINTS;

        pub(crate) static GENERATIONS: &[(&str, &[Endpoint])] = &[#(#generations),*];
    }
}
