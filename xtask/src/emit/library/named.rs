//! Objects where a user or an ID is asked for.

use anyhow::{Result, bail};
use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::code::each;
use crate::model::Model;
use crate::model::parameter::ParameterKind;
use crate::model::scalar::Scalar;
use crate::model::structs::{Field, Struct};
use crate::model::types::Type;
use crate::rust::ident;

pub fn conversions(model: &Model, item: &Struct) -> Result<TokenStream> {
    let (user, ids) = (user(item)?, ids(model, item));
    Ok(quote!(#user #ids))
}

/// The user whom it is about.
fn user(item: &Struct) -> Result<Option<TokenStream>> {
    if item.user.is_empty() {
        return Ok(None);
    }
    let names = each(&item.user, |name| text(item.field(name)?))?;
    let item = ident(&item.name);
    Ok(Some(quote! {
        impl TryFrom<&#item> for crate::UserRef {
            type Error = crate::InvalidArgument;

            fn try_from(of: &#item) -> Result<Self, Self::Error> {
                crate::UserRef::first(&[#(#names),*])
            }
        }
    }))
}

/// A name or ULID that may not be there.
fn text(field: &Field) -> Result<TokenStream> {
    let name = ident(&field.rust_name);
    Ok(match (&field.ty, field.presence.is_optional()) {
        (Type::Scalar(Scalar::String | Scalar::Text), false) => quote!(Some(&of.#name)),
        (Type::Scalar(Scalar::String | Scalar::Text), true) => quote!(of.#name.as_deref()),
        (Type::Scalar(Scalar::Ulid), false) => quote!(Some(of.#name.as_str())),
        (Type::Scalar(Scalar::Ulid), true) => quote!(of.#name.as_ref().map(crate::Ulid::as_str)),
        _ => bail!("{} is no text", field.wire_name),
    })
}

/// Its IDs of what requests ask for, unless it has two of a kind.
fn ids(model: &Model, item: &Struct) -> TokenStream {
    let conversions = model.ids.iter().filter(|id| is_asked_for(model, &id.name)).filter_map(|id| {
        let is_it = |field: &&Field| {
            matches!(&field.ty, Type::Id { name, .. } if *name == id.name) && !field.presence.is_optional()
        };
        let mut fields = item.fields.iter().filter(is_it);
        let (field, None) = (fields.next()?, fields.next()) else { return None };
        let (field, id, item) = (ident(&field.rust_name), ident(&id.name), ident(&item.name));
        Some(quote! {
            impl From<&#item> for crate::#id {
                fn from(of: &#item) -> Self {
                    of.#field
                }
            }
        })
    });
    conversions.collect()
}

fn is_asked_for(model: &Model, id: &str) -> bool {
    let mut parameters = model.operations.iter().flat_map(|operation| operation.required());
    parameters.any(|parameter| parameter.kind == ParameterKind::Id(id.to_string()))
}
