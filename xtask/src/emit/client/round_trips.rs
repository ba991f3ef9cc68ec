//! For tests: what reads and writes each good answer, by operation, and each type, by the name of its schema.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Model;
use crate::rust::{ident, tokens};

pub fn write(model: &Model) -> TokenStream {
    let mut names: Vec<_> = model.structs.iter().chain(&model.error_structs).map(|item| &item.name).collect();
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
