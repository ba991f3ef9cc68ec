//! A function for each example of the spec: a value to begin with, and to change.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::code::wire_type;
use crate::model::Model;
use crate::model::operation::{Example, Operation};
use crate::model::types::Type;
use crate::rust::{docs, ident};

pub fn write(model: &Model) -> TokenStream {
    let good = good(model).map(|(operation, name, example)| function(&name, &operation.response, example));
    let own = model.operations.iter().flat_map(|operation| {
        // Those of the shared responses are made once, not for each operation.
        let failures = operation.failures.iter().filter(|failure| !failure.is_shared);
        failures
            .filter_map(|one| Some((format!("{}_{}", operation.method(), status_name(&one.status)?), one)))
    });
    let shared = model.shared_failures.iter().map(|(name, failure)| (name.to_snake_case(), failure));
    let errors = own.chain(shared).filter_map(|(name, failure)| {
        Some(function(&name, failure.body.as_ref()?, failure.example.as_ref()?))
    });
    let functions = good.chain(errors);
    quote! {
        //! The spec's examples as values: something to begin with, and to change.

        #(#functions)*
    }
}

/// The examples of good answers, and the names of their functions.
pub fn good(model: &Model) -> impl Iterator<Item = (&Operation, String, &Example)> {
    let all = model.operations.iter();
    all.flat_map(|operation| of(operation).map(move |(name, example)| (operation, name, example)))
}

/// Those of an operation.
pub fn of(operation: &Operation) -> impl Iterator<Item = (String, &Example)> {
    let examples = operation.examples.iter().filter(|example| example.is_response);
    examples.map(|example| {
        let name = match example.name.as_str() {
            "full" => operation.method(),
            other => format!("{}_{}", operation.method(), other.to_snake_case()),
        };
        (name, example)
    })
}

fn status_name(status: &str) -> Option<String> {
    let reason = http::StatusCode::from_bytes(status.as_bytes()).ok()?.canonical_reason()?;
    Some(reason.to_snake_case())
}

fn function(name: &str, ty: &Type, example: &Example) -> TokenStream {
    let (name, json) = (ident(name), &example.body);
    let docs = docs(&format!("The example\n\n```json\n{}\n```", example.pretty));
    let ty = wire_type(ty);
    quote! {
        #docs
        pub fn #name() -> #ty {
            crate::example(#json)
        }
    }
}
