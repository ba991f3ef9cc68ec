//! The same request without async.

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::setter_type;
use super::convert::response_type;
use super::docs::{Style, operation_docs, parameter_docs, request_docs};
use super::signature::{Signature, deprecated};
use crate::model::Model;
use crate::model::operation::Operation;
use crate::rust::ident;

pub fn write(model: &Model, operation: &Operation) -> Result<TokenStream> {
    let (method, request) = (ident(&operation.method()), ident(&operation.request()));
    let response = response_type(&operation.response);
    let Signature { generics, arguments, names, bounds } = Signature::of(operation);
    let docs_of_method = operation_docs(model, operation, Style::Blocking)?;
    let deprecated = deprecated(operation);
    let allow_deprecated = deprecated.as_ref().map(|_| quote!(#[allow(deprecated)]));
    let error = (!generics.is_empty()).then(|| {
        quote!(
            use crate::error::Error;
        )
    });
    let setters = operation.optional().map(|parameter| {
        let (name, ty) = (ident(&parameter.rust_name()), setter_type(&parameter.kind));
        let docs = parameter_docs(model, parameter);
        quote! {
            #docs
            pub fn #name(mut self, #name: #ty) -> Self {
                self.request = self.request.#name(#name);
                self
            }
        }
    });
    let is_paged = operation.paging.is_some();
    let streams = is_paged.then(|| {
        quote! {
            /// Iterates over the pages of the list, from `offset` on.
            pub fn pages(self) -> Pages<requests::#request> {
                Pages::new(self.client, self.request.pages())
            }

            /// Iterates over the entries of the list, from `offset` on, page after page, each entry once.
            pub fn items(self) -> Items<requests::#request> {
                Items::new(self.client, self.request.items())
            }
        }
    });
    let stream_imports = is_paged.then(|| {
        quote!(
            use crate::blocking::{Items, Pages};
        )
    });
    let docs = request_docs(operation, "Call [`send`](Self::send).");
    Ok(quote! {
        use crate::blocking::Client;
        #stream_imports
        #error
        use crate::error::Result;
        use crate::requests;

        impl Client {
            #docs_of_method
            #deprecated
            #allow_deprecated
            pub fn #method #generics (&self, #(#arguments),*) -> #request #bounds {
                #request { request: self.client().#method(#(#names),*), client: self.clone() }
            }
        }

        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #request {
            client: Client,
            request: requests::#request,
        }

        impl #request {
            #(#setters)*

            /// Sends the request and waits for the answer.
            ///
            /// # Errors
            ///
            /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
            /// other [`Error`](crate::Error) after.
            pub fn send(self) -> Result<#response> {
                self.client.wait(self.request.send())
            }

            #streams
        }
    })
}
