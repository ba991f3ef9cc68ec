//! The same request without async.

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::Argument;
use super::docs::Style;
use super::methods::{self, Form};
use super::views::maker;
use crate::emit::code::imports;
use crate::model::Model;
use crate::model::operation::{Operation, PagingBy};
use crate::rust::{docs, ident, tokens};

pub fn write(model: &Model, operation: &Operation) -> Result<TokenStream> {
    let (method, request) = (ident(&operation.method()), ident(&operation.request()));
    let ((_, shared), view) = (maker(model, true), tokens(&model.generation.view()));
    let names = operation.required().map(|parameter| ident(&parameter.rust_name()));
    let streams = operation.paging.as_ref().map(|paging| {
        let pages = match paging.by {
            PagingBy::Offset(_) => quote! {
                /// Iterates over the pages of the list, from `offset` on.
                pub fn pages(self) -> Pages<requests::#request> {
                    Pages::new(self.client, self.request.pages())
                }
            },
            PagingBy::Page(_) => quote! {
                /// Iterates over the pages of the list, from `page` on.
                pub fn pages(self) -> Pages<requests::#request> {
                    Pages::new(self.client, self.request.pages())
                }
            },
            PagingBy::Time(_) => quote!(),
        };
        let docs = docs(&format!(
            "Iterates over the entries of the list, request after request, each entry once; see\n\
             [`{request}::items`](requests::{request}::items)."
        ));
        quote! {
            #pages

            #docs
            pub fn items(self) -> Items<requests::#request> {
                Items::new(self.client, self.request.items())
            }
        }
    });
    let code = methods::write(
        model,
        operation,
        Form {
            style: Style::Blocking,
            how: "Call [`send`](Self::send).",
            must_use: "a request does nothing until it is sent",
            fields: quote!(request: requests::#request),
            make: quote!(#request {
                request: #shared.client()#view.#method(#(#names),*),
                client: #shared.clone(),
            }),
            set: |Argument { name, .. }| quote!(self.request = self.request.#name(#name);),
            set_option: |name| quote!(self.request = self.request.#name(#name);),
            switch: |name| quote!(self.request = self.request.#name();),
            send_docs: "Sends the request and waits for the answer.",
            asyncness: quote!(),
            send: quote!(self.client.wait(self.request.send())),
            json: quote!(self.client.wait(self.request.json())),
            private: quote!(),
            streams,
        },
    )?;
    let imports =
        imports(&code, &["crate::blocking::Items", "crate::blocking::Pages", "crate::error::Error"]);
    Ok(quote! {
        use crate::blocking::Client;
        #imports
        use crate::error::Result;
        use crate::requests;

        #code
    })
}
