//! The generics that let an argument be whatever converts to an id.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::arguments::{id_type, item_id_type, setter_type};
use crate::model::operation::Operation;
use crate::rust::ident;

/// The signature of a client's method, async or not, which takes what is required.
pub struct Signature {
    pub generics: TokenStream,
    pub arguments: Vec<TokenStream>,
    pub names: Vec<TokenStream>,
    pub bounds: TokenStream,
}

impl Signature {
    pub fn of(operation: &Operation) -> Self {
        let (mut generics, mut arguments, mut names, mut bounds) = (vec![], vec![], vec![], vec![]);
        for (index, parameter) in operation.required().enumerate() {
            let name = ident(&parameter.rust_name());
            let generic = format_ident!("T{index}");
            let bound = match (id_type(&parameter.kind), item_id_type(&parameter.kind)) {
                (Some(id), _) => Some(quote!(#generic: TryInto<#id, Error: Into<Error>>)),
                (None, Some(id)) => {
                    Some(quote!(#generic: IntoIterator<Item: TryInto<#id, Error: Into<Error>>>))
                }
                (None, None) => None,
            };
            match bound {
                Some(bound) => {
                    bounds.push(bound);
                    arguments.push(quote!(#name: #generic));
                    generics.push(generic);
                }
                None => {
                    let ty = setter_type(&parameter.kind);
                    arguments.push(quote!(#name: #ty));
                }
            }
            names.push(quote!(#name));
        }
        Self {
            generics: if generics.is_empty() { quote!() } else { quote!(<#(#generics),*>) },
            bounds: if bounds.is_empty() { quote!() } else { quote!(where #(#bounds),*) },
            arguments,
            names,
        }
    }
}

pub fn deprecated(operation: &Operation) -> Option<TokenStream> {
    operation.deprecated.then(|| quote!(#[deprecated = "the site's documentation advises against it"]))
}
