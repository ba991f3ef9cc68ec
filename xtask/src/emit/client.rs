//! `retroachievements-client`: progenitor's output, the enums, and what its tests read and write.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::code::{Folder, feature, openapi, optional_modules};
use crate::model::Model;
use crate::model::types::{Enum, Union, Variant};
use crate::progenitor::Client;
use crate::rust::{docs, ident, tokens};

pub fn files(model: &Model, client: &Client) -> Folder {
    let enums = model.enums.iter().map(one_enum);
    let unions = unions(model);
    let enums = quote! {
        //! Closed sets of words and numbers, to which the server may add.

        #(#enums)*
    };
    let mut files = vec![
        ("mod".to_string(), of_generation(model)),
        ("client".to_string(), client.file.to_token_stream()),
        ("enums".to_string(), enums),
        ("round_trips".to_string(), round_trips(model)),
    ];
    files.extend(unions.map(|unions| ("unions".to_string(), unions)));
    files
}

/// The module of a generation, whose client goes through the same hooks as every other.
fn of_generation(model: &Model) -> TokenStream {
    let of_root = (!model.generation.is_root).then(|| {
        quote! {
            impl From<&crate::Client> for Client {
                /// A client with the connections, base URL and hooks of another.
                fn from(client: &crate::Client) -> Self {
                    Self::new_with_client(client.baseurl(), client.client().clone(), client.inner().clone())
                }
            }
        }
    });
    let imports = of_root.as_ref().map(|_| {
        quote!(
            use progenitor_client::ClientInfo;
        )
    });
    let unions = (!model.unions.is_empty()).then(|| {
        quote!(
            pub mod unions;
        )
    });
    quote! {
        #imports

        #[allow(missing_docs, unreachable_pub, clippy::all)]
        mod client;
        pub mod enums;
        #[cfg(test)]
        pub(crate) mod round_trips;
        #unions

        pub use client::{Client, types};

        crate::hooks::hooks!(Client);

        #of_root
    }
}

/// The module above the generations, with what the tests of the examples go through.
pub fn root(models: &[Model]) -> TokenStream {
    let modules = optional_modules(models);
    let generations = models.iter().map(|model| {
        let (module, openapi, feature) = (ident(&model.generation.name), openapi(model), feature(model));
        quote!(#feature (include_str!(#openapi), #module::round_trips::TYPES, #module::round_trips::ANSWERS))
    });
    quote! {
        #modules

        #[cfg(test)]
        pub(crate) static GENERATIONS: &[crate::examples::Generation] = &[#(#generations),*];
    }
}

fn one_enum(item: &Enum) -> TokenStream {
    let (name, description) = (ident(&item.name), docs(&item.description));
    let variants: Vec<_> = item.variants.iter().map(|variant| ident(&variant.name)).collect();
    let descriptions =
        item.variants.iter().map(|variant| docs(&format!("`{}`: {}", variant.value, variant.description)));
    let (unknown, kind) = match item.is_number {
        true => (quote!(i64), quote!(number_enum)),
        false => (quote!(String), quote!(string_enum)),
    };
    let values = item.variants.iter().map(|Variant { value, .. }| match item.is_number {
        true => tokens(value),
        false => quote!(#value),
    });
    let copy = item.is_number.then(|| quote!(Copy,));
    let sorted = item.is_sort.then(|| quote!(crate::sort::sortable!(#name);));
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

        #sorted
    }
}

/// What can be one of several objects.
fn unions(model: &Model) -> Option<TokenStream> {
    let unions = model.unions.iter().map(|Union { name, description, property, variants }| {
        let (name, description) = (ident(name), docs(description));
        let values = variants.iter().map(|(value, _)| value);
        let types: Vec<_> = variants.iter().map(|(_, name)| ident(name)).collect();
        quote! {
            #description
            #[derive(Clone, Debug, PartialEq)]
            #[allow(missing_docs)]
            #[non_exhaustive]
            pub enum #name {
                #(#types(types::#types),)*
                /// One that this version does not know, as it is.
                Unknown(serde_json::Map<String, serde_json::Value>),
            }

            crate::wire::union!(#name, #property { #(#types = #values,)* });
        }
    });
    let unions: Vec<_> = unions.collect();
    (!unions.is_empty()).then(|| {
        quote! {
            //! Objects of several types, which a property tells apart.

            use crate::types;

            #(#unions)*
        }
    })
}

/// What reads and writes each good answer, by operation, and each type, by the name of its schema.
fn round_trips(model: &Model) -> TokenStream {
    let mut names: Vec<_> = model.all_structs().map(|item| &item.name).collect();
    names.sort();
    let types = names.iter().map(|name| ident(name));
    let operations = model.operations.iter().map(|operation| &operation.id);
    let answers = model.operations.iter().map(|operation| tokens(&operation.response.wire()));
    quote! {
        use crate::examples::{RoundTrip, round_trip};
        use crate::types;

        pub(crate) static TYPES: &[(&str, RoundTrip)] = &[#((#names, round_trip::<types::#types>)),*];

        pub(crate) static ANSWERS: &[(&str, RoundTrip)] = &[#((#operations, round_trip::<#answers>)),*];
    }
}
