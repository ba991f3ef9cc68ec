//! Calls of every operation, for the tests of the library.

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;

use super::convert::response_type;
use super::literal;
use crate::model::Model;
use crate::rust::tokens;

pub fn write(model: &Model) -> Result<TokenStream> {
    let mut endpoints = Vec::new();
    for operation in &model.operations {
        let (arguments, options) = literal::call(model, operation, "")?;
        let call = tokens(&format!("client.{}({arguments}){options}", operation.method()));
        let ty = response_type(&operation.response).to_string().replace("crate ::", "retroachievements ::");
        let wire = operation.response.wire().replace("crate::", "retroachievements_client::");
        let (id, path, ty, wire) = (&operation.id, operation.path(), tokens(&ty), tokens(&wire));
        endpoints.push(quote! {
            Endpoint {
                id: #id,
                path: #path,
                call: |client| Box::pin(async move { Ok(value(#call.await?)) }),
                blocking: |client| Ok(value(#call.send()?)),
                read_again: again::<#ty>,
                read_wire: again::<#wire>,
            }
        });
    }
    Ok(quote! {
        //! A call of every operation, with the examples of its parameters.

        #![allow(deprecated)]

        use crate::endpoint::{Endpoint, again, value};

        pub(crate) static ENDPOINTS: &[Endpoint] = &[#(#endpoints),*];
    })
}
