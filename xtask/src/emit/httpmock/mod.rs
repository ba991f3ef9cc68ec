//! `retroachievements-httpmock`: progenitor's helpers with readable names, and the examples as values.

mod examples;
mod mocks;
mod plain;
mod shapes;

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::code::{Folder, each};
use super::library::call;
use crate::model::Model;
use crate::rust::{ident, tokens};

pub fn files(model: &Model) -> Result<Folder> {
    let root = quote! {
        mod mocks;
        pub mod examples;
        pub mod plain;
        mod shapes;

        pub use mocks::{MockServerExt, operations};
    };
    let mocks = mocks::write(model)?.to_token_stream();
    let files = [
        ("mod", root),
        ("mocks", mocks),
        ("examples", examples::write(model)),
        ("plain", plain::write(model)?),
        ("shapes", shapes::write(model)?),
    ];
    Ok(files.map(|(name, code)| (name.to_string(), code)).into())
}

/// Every mock, and a call that it answers, for the tests of the mocks.
pub fn cases(model: &Model) -> Result<TokenStream> {
    let cases = each(&model.operations, |operation| {
        let (id, path, method) = (&operation.id, operation.path(), ident(&operation.method()));
        let call = tokens(&call(model, operation, "")?);
        let sent: Vec<_> = operation.parameters.iter().filter(|one| one.value.is_none()).collect();
        let names = sent.iter().map(|parameter| ident(&parameter.rust_name()));
        let of_operation = examples::of(operation);
        let names_of_examples = of_operation.map(|(name, _)| ident(&name));
        let values = sent.iter().map(|parameter| tokens(&parameter.example.rust()));
        Ok(quote! {
            Case {
                id: #id,
                path: #path,
                mock: |server| server.#method(|when, then| {
                    let _ = when #(.#names(#values))*;
                    then.ok(&examples::#method());
                }),
                mock_plain: |server| server.#method(|_, then| drop(then.ok(&plain::#method()))),
                call: |client| Ok(value(#call.send()?)),
                plain: || value(plain::#method()),
                bodies: || vec![#((examples::#names_of_examples().body(), plain::#names_of_examples().body())),*],
            }
        })
    })?;
    Ok(quote! {
        //! Every mock, and a call that it answers.

        #![allow(deprecated)]

        use retroachievements_httpmock::Body;
        use retroachievements_httpmock::MockServerExt;
        use retroachievements_httpmock::examples;
        use retroachievements_httpmock::plain;

        use crate::{Case, value};

        pub(crate) static CASES: &[Case] = &[#(#cases),*];
    })
}

/// The mocks of all generations. Each has a trait for the mock server, so each has a list.
pub fn all_cases(models: &[Model]) -> TokenStream {
    let modules: Vec<_> = models.iter().map(|model| ident(&model.generation.name)).collect();
    quote! {
        //! Every mock of each generation, and a call that it answers.

        #(mod #modules;)*

        use crate::Case;

        pub(crate) static GENERATIONS: &[&[Case]] = &[#(#modules::CASES),*];
    }
}
