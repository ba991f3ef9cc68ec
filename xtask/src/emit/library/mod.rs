//! `retroachievements`: ids, models, requests, and calls of every endpoint for its tests.

mod arguments;
mod blocking;
mod calls;
mod convert;
pub mod docs;
mod ids;
pub mod literal;
mod models;
mod paged;
mod requests;
mod signature;

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;

use super::Folder;
use crate::model::Model;
use crate::progenitor::Client;
use crate::rust::{ident, print};

pub const FOLDER: &str = "crates/retroachievements/src/generated";
pub const TESTS: &str = "crates/retroachievements/tests/generated";

pub fn files(model: &Model, client: &Client) -> Result<Folder> {
    let root = quote! {
        #[cfg(feature = "blocking")]
        pub(crate) mod blocking;
        pub(crate) mod ids;
        pub mod models;
        pub mod requests;
    };
    let requests = quote!(
        //! Requests, one for each operation, made by the methods of [`Client`](crate::Client).
    );
    let mut files = vec![
        ("mod.rs".to_string(), print(root)?),
        ("ids.rs".to_string(), print(ids::write(model))?),
        ("models.rs".to_string(), print(models::write(model))?),
        ("requests/mod.rs".to_string(), print(modules(model, requests))?),
        ("blocking/mod.rs".to_string(), print(modules(model, quote!()))?),
        ("endpoints.md".to_string(), docs::table(model)),
    ];
    for operation in &model.operations {
        let name = operation.method();
        files.push((format!("requests/{name}.rs"), print(requests::write(model, client, operation)?)?));
        files.push((format!("blocking/{name}.rs"), print(blocking::write(model, operation)?)?));
    }
    Ok(files)
}

pub fn tests(model: &Model) -> Result<Folder> {
    Ok(vec![("mod.rs".to_string(), print(calls::write(model)?)?)])
}

fn modules(model: &Model, docs: TokenStream) -> TokenStream {
    let modules: Vec<_> = model.operations.iter().map(|operation| ident(&operation.method())).collect();
    let requests = model.operations.iter().map(|operation| ident(&operation.request()));
    quote! {
        #docs

        #(mod #modules;)*

        #(pub use #modules::#requests;)*
    }
}
