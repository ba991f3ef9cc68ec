//! The enums, which the low-level client and the ergonomic crate share.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Model;
use crate::model::types::Enum;
use crate::rust::{docs, ident, tokens};

pub fn write(model: &Model) -> TokenStream {
    let enums = model.enums.iter().map(one);
    quote! {
        //! Closed sets of words and numbers, to which the server may add.

        #(#enums)*
    }
}

fn one(item: &Enum) -> TokenStream {
    let (name, description) = (ident(&item.name), docs(&item.description));
    let variants: Vec<_> = item.variants.iter().map(|variant| ident(&variant.name)).collect();
    let descriptions =
        item.variants.iter().map(|variant| docs(&format!("`{}`: {}", variant.value, variant.description)));
    let (unknown, kind) = match item.is_number {
        true => (quote!(i64), quote!(number_enum)),
        false => (quote!(String), quote!(string_enum)),
    };
    let values = item.variants.iter().map(|variant| match item.is_number {
        true => tokens(&variant.value),
        false => {
            let word = &variant.value;
            quote!(#word)
        }
    });
    let copy = item.is_number.then(|| quote!(Copy,));
    quote! {
        #description
        #[derive(Clone, #copy Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#descriptions #variants,)*
            /// A value that this version does not know.
            Unknown(#unknown),
        }

        crate::wire::#kind!(#name { #(#variants = #values,)* });
    }
}
