//! Requests for which a long list of ids takes several requests.

use anyhow::{Context, Result, ensure};
use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::code::number;
use crate::model::parameter::Parameter;
use crate::rust::ident;

/// The bodies of `send` and `json`. `answer` makes the plain answer of the wire's.
pub fn calls(parameter: &Parameter, answer: &TokenStream) -> Result<(TokenStream, TokenStream)> {
    ensure!(parameter.required, "{} has `x-split`, and is not required", parameter.wire_name);
    let most = parameter.maximum.with_context(|| format!("{} has no `maxItems`", parameter.wire_name))?;
    let (name, most) = (ident(&parameter.rust_name()), number(most));
    let call = |function: TokenStream, call: TokenStream| {
        quote! {
            let #name = self.#name.clone()?;
            let deadline = self.options.deadline;
            let call = move |part, deadline| {
                let mut request = self.clone();
                request.#name = Ok(part);
                request.options.deadline = deadline;
                async move { #call }
            };
            split::#function(&#name, #most, deadline, call).await
        }
    };
    Ok((
        call(quote!(map), quote!(request.call()?.send(|answer| #answer).await)),
        call(quote!(json), quote!(request.call()?.json().await)),
    ))
}
