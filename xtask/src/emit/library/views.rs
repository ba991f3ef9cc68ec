//! The module of a generation and, unless it is the root one, the client through which its requests are made.

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;

use super::resources;
use crate::model::Model;
use crate::rust::{docs, ident};

pub fn module(model: &Model) -> Result<TokenStream> {
    if model.generation.is_root {
        return Ok(quote! {
            #[cfg(feature = "blocking")]
            pub(crate) mod blocking;
            pub(crate) mod check;
            pub(crate) mod ids;
            pub mod models;
            pub mod requests;
        });
    }
    let view = view(model, "crate::Client", "Client");
    let words = resources::words(model)?;
    Ok(quote! {
        /// The same without async.
        #[cfg(feature = "blocking")]
        pub mod blocking;
        mod ids;
        pub mod models;
        pub mod requests;

        pub use ids::*;

        #words

        #view
    })
}

/// The same without async.
pub fn blocking(model: &Model) -> TokenStream {
    if model.generation.is_root {
        return quote!();
    }
    view(model, "crate::blocking::Client", "blocking::Client")
}

fn view(model: &Model, client: &str, name: &str) -> TokenStream {
    let (title, generation) = (&model.title, &model.generation.name);
    let docs_of_view = docs(&format!(
        "The operations of {title}, made by [`{name}::{generation}`]({client}::{generation}). Cloning is cheap."
    ));
    let docs_of_method = docs(&format!("The operations of {title}."));
    let (client, method) = (crate::rust::tokens(client), ident(generation));
    let service = ident(&generation.to_uppercase());
    quote! {
        #docs_of_view
        #[derive(Clone, Debug)]
        pub struct Client(pub(super) #client);

        impl #client {
            #docs_of_method
            pub fn #method(&self) -> Client {
                Client(self.of_service(crate::service::Service::#service))
            }
        }
    }
}

/// The type whose methods make requests, seen from these, and the client that it is about.
pub fn maker(model: &Model, blocking: bool) -> (TokenStream, TokenStream) {
    if model.generation.is_root {
        return (quote!(Client), quote!(self));
    }
    let (module, path) =
        (ident(&model.generation.name), if blocking { quote!(blocking::) } else { quote!() });
    (quote!(crate::#module::#path Client), quote!(self.0))
}
