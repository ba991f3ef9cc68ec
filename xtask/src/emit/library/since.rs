//! Lists up to now, which one can ask for by their beginning, too: `x-paging` with `minutes`.

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::code::number;
use crate::model::Model;
use crate::model::operation::{Operation, PagingBy};
use crate::model::parameter::Parameter;
use crate::rust::ident;

/// The method that takes the beginning, and the flag of `ra`.
pub const NAME: &str = "since";

/// What `ra` says of it, before the flag for the length.
pub const HELP: &str = "Beginning of the period, such as 2024-05-01T12:00:00Z, in place of";

/// Of that method.
pub fn docs(minutes: &Parameter) -> String {
    format!(
        "Entries from this moment on, instead of those of the last `{0}`.\n\n\
         When the request is sent, it asks for as many minutes as have passed by the clock of this machine, and for ten more, \
         because clocks differ and a request can wait for its turn. `send` and `items` leave out what is older; `json` has \
         it.\n\n\
         A moment that is more than ten minutes in the future, or longer ago than the limit of `{0}`, is an \
         [`Error::InvalidArgument`](crate::Error::InvalidArgument). Default: `{0}` decides.",
        minutes.rust_name()
    )
}

/// The body of `send`, which leaves out what is too old, and the methods that it needs. `whole` is its body else.
pub fn calls(
    model: &Model,
    operation: &Operation,
    whole: TokenStream,
) -> Result<(TokenStream, Option<TokenStream>)> {
    let (Some(minutes), Some(paging)) = (operation.minutes(), &operation.paging) else {
        return Ok((whole, None));
    };
    let PagingBy::Time(by) = &paging.by else { return Ok((whole, None)) };
    let time = ident(&model.find_struct(&paging.item)?.field(&by.time)?.rust_name);
    let (name, most) = (ident(&minutes.rust_name()), number(minutes.maximum.unwrap_or(u32::MAX.into())));
    let response = super::convert::answer_type(operation)?;
    Ok((
        quote! {
            let since = self.since;
            let mut answer = self.whole().await?;
            answer.retain(|item| since.is_none_or(|since| item.#time >= since));
            Ok(answer)
        },
        Some(quote! {
            /// Sends the request; with what is too old.
            async fn whole(self) -> Result<#response> {
                #whole
            }

            /// The length of the period up to now.
            fn length(&self) -> Argument<Option<u32>> {
                self.since.map_or(Ok(self.#name), |since| since::minutes(since, self.client.now(), #most).map(Some))
            }
        }),
    ))
}
