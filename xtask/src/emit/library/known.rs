//! Requests whose answer is empty for a user that the server does not know: `x-known-by`.

use anyhow::{Context, Result, bail, ensure};
use proc_macro2::TokenStream;
use quote::quote;

use super::convert::answer_type;
use crate::model::Model;
use crate::model::operation::Operation;
use crate::model::parameter::Parameter;
use crate::rust::{ident, tokens};

/// Of the method that makes an unknown value an error.
pub fn docs(model: &Model, operation: &Operation, parameter: &Parameter) -> Result<String> {
    let (name, proof) = (parameter.rust_name(), known_by(model, operation, parameter)?.method());
    Ok(format!(
        "Makes an unknown {name} an error, [`Error::NotFound`](crate::Error::NotFound), where the server has an empty \
         answer: so a mistyped name is found.\n\n\
         An empty answer then takes a second request, `{proof}`, within the same `deadline`. Default: an unknown {name} \
         has an empty answer."
    ))
}

/// The bodies of `send` and `json`, with the proof behind them.
pub fn calls(
    model: &Model,
    operation: &Operation,
    send: TokenStream,
    json: TokenStream,
) -> Result<(TokenStream, TokenStream)> {
    if operation.unproved().next().is_none() {
        return Ok((send, json));
    }
    ensure!(operation.split().is_none(), "{} has both `x-known-by` and `x-split`", operation.id);
    let rows =
        model.rows(operation)?.with_context(|| format!("{} has no list or map of objects", operation.id))?;
    let mut is_empty = quote!(answer);
    for field in &rows.fields {
        if field.presence.is_optional() {
            bail!("{} can be null, so that nobody knows what is empty", field.wire_name);
        }
        let name = ident(&field.rust_name);
        is_empty = quote!(#is_empty.#name);
    }
    let response = answer_type(operation)?;
    let pointer: String = rows.fields.iter().map(|field| format!("/{}", field.wire_name)).collect();
    let checked = |call: TokenStream, is_empty: TokenStream| {
        quote! {
            let proof = self.proof();
            known::checked(proof, async move { #call }, #is_empty).await
        }
    };
    Ok((
        checked(send, quote!(|answer: &#response| #is_empty.is_empty())),
        checked(json, quote!(|json| known::is_empty(json, #pointer))),
    ))
}

/// The method that makes the second request, if it is wanted.
pub fn proof(model: &Model, operation: &Operation) -> Result<Option<TokenStream>> {
    let mut unproved = operation.unproved();
    let Some(parameter) = unproved.next() else { return Ok(None) };
    ensure!(unproved.next().is_none(), "{} has two parameters with `x-known-by`", operation.id);
    ensure!(parameter.required, "{} has `x-known-by`, and is not required", parameter.wire_name);
    let name = ident(&parameter.rust_name());
    let requirement = ident(&parameter.requirement());
    let method = ident(&known_by(model, operation, parameter)?.method());
    let view = tokens(&model.generation.view());
    Ok(Some(quote! {
        /// How to find out whether there is what an empty answer is about.
        fn proof(&self) -> Option<Proof> {
            // A bad argument is an error before it is asked for.
            let #name = self.#name.clone().ok().filter(|_| self.#requirement)?;
            let mut request = self.client #view.#method(#name);
            request.options = self.options.clone();
            Some(Proof::new(&OPERATION, self.options.deadline, move |deadline| {
                request.options.deadline = deadline;
                Box::pin(request.json())
            }))
        }
    }))
}

/// The operation that tells whether there is such a value: it takes that and nothing else.
fn known_by<'a>(model: &'a Model, operation: &Operation, parameter: &Parameter) -> Result<&'a Operation> {
    let id = parameter.known_by.as_deref().unwrap_or_default();
    let found = model.operations.iter().find(|other| other.id == id);
    let found = found
        .with_context(|| format!("no operation {id} knows {} of {}", parameter.wire_name, operation.id))?;
    let required: Vec<_> = found.required().collect();
    let is_same = matches!(required[..], [only] if only.kind == parameter.kind);
    ensure!(is_same, "{id} does not take what {} of {} is", parameter.wire_name, operation.id);
    ensure!(found.failures.iter().any(|failure| failure.status == "404"), "{id} has no 404");
    Ok(found)
}
