//! Every mock, and a call that it answers, for the tests of the mocks.

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::code::each;
use crate::emit::library::call;
use crate::model::Model;
use crate::model::operation::Operation;
use crate::rust::{ident, tokens};

pub fn write(model: &Model) -> Result<TokenStream> {
    let cases = each(&model.operations, |operation| {
        let (id, path, method) = (&operation.id, operation.path(), ident(&operation.method()));
        let (call, matchers) = (tokens(&call(model, operation, "")?), matchers(operation));
        Ok(quote! {
            Case {
                id: #id,
                path: #path,
                mock: |server| server.#method(|when, then| {
                    let _ = when #matchers;
                    then.ok(&examples::#method());
                }),
                call: |client| { #call.send()?; Ok(()) },
            }
        })
    })?;
    Ok(quote! {
        //! Every mock, and a call that it answers.

        #![allow(deprecated)]

        use retroachievements_httpmock::{MockServerExt, examples};

        use crate::Case;

        pub(crate) static CASES: &[Case] = &[#(#cases),*];
    })
}

fn matchers(operation: &Operation) -> TokenStream {
    let sent = operation.parameters.iter().filter(|parameter| parameter.value.is_none());
    let matchers = sent.map(|parameter| {
        let name = ident(&parameter.rust_name());
        let value = tokens(&parameter.example.rust());
        quote!(.#name(#value))
    });
    quote!(#(#matchers)*)
}
