//! The words that commands take, and what each stands for: once for each enum, however many commands take it.

use std::collections::BTreeSet;

use anyhow::Result;
use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::code::each;
use crate::model::Model;
use crate::model::operation::Operation;
use crate::model::types::{Enum, Variant};
use crate::rust::ident;

pub fn write(model: &Model) -> Result<TokenStream> {
    let parameters = model.operations.iter().flat_map(Operation::given);
    let names: BTreeSet<_> = parameters.filter_map(|parameter| parameter.kind.enum_name()).collect();
    let enums = each(names, |name| Ok(one(model.find_enum(name)?)))?;
    Ok(quote! {
        //! The words that commands take, and what each stands for.

        use retroachievements::models;

        use crate::endpoint::Word;
        use crate::failure::Failure;

        #(#enums)*
    })
}

/// The list of the words of an enum.
pub fn list(name: &str) -> Ident {
    ident(&name.to_shouty_snake_case())
}

/// The function that makes a variant of a word.
pub fn function(name: &str) -> Ident {
    ident(&name.to_snake_case())
}

fn one(item: &Enum) -> TokenStream {
    let (list, function, ty) = (list(&item.name), function(&item.name), ident(&item.name));
    let words = item.variants.iter().map(|variant| {
        let ([word, other], help) = (spellings(item, variant), variant.description.trim_end_matches('.'));
        quote!(Word { word: #word, on_the_wire: #other, help: #help })
    });
    let arms = item.variants.iter().map(|variant| {
        let ([word, other], variant) = (spellings(item, variant), ident(&variant.name));
        let other = (other != word).then(|| quote!(| #other));
        quote!(#word #other => models::#ty::#variant)
    });
    let found = quote! {
        match word {
            #(#arms,)*
            _ => return Err(Failure::usage(format!("`{word}` is not known"))),
        }
    };
    let (made, body) = match item.is_sort {
        true => (
            quote!(retroachievements::Sort<models::#ty>),
            quote! {
                let key = word.strip_prefix('-');
                let is_descending = key.is_some();
                let word = key.unwrap_or(word);
                let key = #found;
                Ok(if is_descending { -key } else { key.into() })
            },
        ),
        false => (quote!(models::#ty), quote!(Ok(#found))),
    };
    quote! {
        pub(super) static #list: &[Word] = &[#(#words),*];

        pub(super) fn #function(word: &str) -> Result<#made, Failure> {
            #body
        }
    }
}

/// A value as it is typed, and as it is on the wire, which is taken too. Numbers have a word only.
fn spellings(item: &Enum, variant: &Variant) -> [String; 2] {
    let word = match variant.value.contains('.') {
        // A path.
        true => variant.value.split('.').map(str::to_kebab_case).collect::<Vec<_>>().join("."),
        false => variant.name.to_kebab_case(),
    };
    let on_the_wire = if item.is_number { word.clone() } else { variant.value.clone() };
    [word, on_the_wire]
}
