//! `retroachievements-bench`: what the mutation test checks, an answer of each operation as wire type and as plain type.

use proc_macro2::TokenStream;
use quote::quote;

use super::code::{imports, wire_type};
use crate::model::Model;
use crate::model::scalar::Scalar;
use crate::model::types::{Key, Type};
use crate::rust::{ident, tokens};

pub fn write(model: &Model) -> TokenStream {
    let operations = model.operations.iter().map(|operation| {
        let (id, wire) = (&operation.id, wire_type(&operation.response));
        let plain = plain(&operation.answer, quote!(answer));
        quote!(Operation { id: #id, check: |body| check::<#wire, _>(body, |answer| #plain) })
    });
    let operations = quote!(&[#(#operations),*]);
    let imports = imports(&operations, &["std::collections::BTreeMap", "retroachievements::models"]);
    quote! {
        //! Every operation, and how an answer of it is checked.

        #imports

        use crate::check::{Operation, check};

        pub(crate) static OPERATIONS: &[Operation] = #operations;
    }
}

/// The spec of each generation, and its operations.
pub fn root(models: &[Model]) -> TokenStream {
    let modules: Vec<_> = models.iter().map(|model| ident(&model.generation.name)).collect();
    let specs = models.iter().map(|model| format!("../../../../{}", model.generation.openapi()));
    quote! {
        #(mod #modules;)*

        use crate::check::Operation;

        pub(crate) static GENERATIONS: &[(&str, &[Operation])] =
            &[#((include_str!(#specs), #modules::OPERATIONS)),*];
    }
}

/// The expression that makes the plain value of a wire value. Ids stay numbers: the library alone makes them.
fn plain(ty: &Type, value: TokenStream) -> TokenStream {
    match ty {
        Type::Scalar(Scalar::String) | Type::Picture(_) | Type::Enum(_) => value,
        Type::Scalar(Scalar::Decimal) => quote!(#value.value()),
        Type::Scalar(_) | Type::Id { .. } => quote!(#value.0),
        Type::EmptyList => quote!(Vec::<()>::new()),
        Type::Struct(name) => tokens(&format!("models::{name}::from({value})")),
        Type::Union(_) | Type::Related(_) | Type::RelatedList(_) => unreachable!("no answer is one of these"),
        Type::List(item) => {
            let item = plain(item, quote!(item));
            quote!(#value.into_iter().map(|item| #item).collect::<Vec<_>>())
        }
        Type::Map(key, item) => {
            let item = plain(item, quote!(item));
            let key = match key {
                Key::Word => quote!(key),
                Key::Id(_) | Key::Number => quote!(key.0),
            };
            quote!(#value.into_iter().map(|(key, item)| (#key, #item)).collect::<BTreeMap<_, _>>())
        }
    }
}
