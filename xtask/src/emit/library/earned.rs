//! That somebody earned an achievement, whichever answer says so: `x-earned`.

use anyhow::{Context, Result, bail};
use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Model;
use crate::model::scalar::Scalar;
use crate::model::structs::{Field, Struct};
use crate::model::types::Type;
use crate::rust::ident;

pub fn implementation(model: &Model, item: &Struct) -> Result<Option<TokenStream>> {
    let Some(of) = &item.earned else { return Ok(None) };
    let method = |path: &Option<String>, signature: TokenStream, is_type: fn(&Type) -> bool| match path {
        Some(path) => {
            let value = value(model, item, path, is_type)?;
            Ok(Some(quote!(#signature { #value })))
        }
        None => anyhow::Ok(None),
    };
    let is_id = |ty: &Type| matches!(ty, Type::Id { .. });
    let is_text = |ty: &Type| matches!(ty, Type::Scalar(Scalar::String | Scalar::Text | Scalar::Ulid));
    let methods = [
        method(&of.achievement, quote!(fn achievement_id(&self) -> Option<crate::AchievementId>), is_id)?,
        method(&of.title, quote!(fn title(&self) -> Option<&str>), is_text)?,
        method(&of.points, quote!(fn points(&self) -> Option<u64>), |ty| *ty == Type::Scalar(Scalar::UInt))?,
        method(&of.game, quote!(fn game_id(&self) -> Option<crate::GameId>), is_id)?,
        method(&of.user, quote!(fn user_name(&self) -> Option<&str>), is_text)?,
        method(&of.ulid, quote!(fn user_ulid(&self) -> Option<&str>), is_text)?,
    ];
    let methods = methods.into_iter().flatten();
    let is_time = |ty: &Type| matches!(ty, Type::Scalar(scalar) if scalar.is_time());
    let at = value(model, item, &of.at, is_time)?;
    let hardcore = of.at_hardcore.as_ref().map(|path| value(model, item, path, is_time)).transpose()?;
    let time = match &hardcore {
        Some(hardcore) => quote!((#hardcore).or(#at)),
        None => at,
    };
    let is_hardcore = match (&of.hardcore, hardcore) {
        (Some(path), None) => {
            value(model, item, path, |ty| matches!(ty, Type::Scalar(Scalar::Bit | Scalar::BitText)))?
        }
        (None, Some(hardcore)) => quote!(self.earned_at().map(|_| (#hardcore).is_some())),
        _ => bail!("either `hardcore` or `at-hardcore` has to say in which mode"),
    };
    let name = ident(&item.name);
    Ok(Some(quote! {
        impl crate::Earned for #name {
            #(#methods)*

            fn earned_at(&self) -> Option<jiff::Timestamp> {
                #time
            }

            fn is_hardcore(&self) -> Option<bool> {
                #is_hardcore
            }
        }
    }))
}

/// A value, where it is known: a property, or one of a resource that the object refers to.
fn value(model: &Model, item: &Struct, path: &str, is_type: fn(&Type) -> bool) -> Result<TokenStream> {
    let (field, from) = match path.split_once('.') {
        None => (item.field(path)?, quote!(self)),
        Some((relationship, property)) => {
            let field = item.field(relationship)?;
            let Type::Related(target) = &field.ty else { bail!("{relationship} is no relationship") };
            let (name, target) = (ident(&field.rust_name), model.find_struct(target)?);
            let field = target.field(property)?;
            if property == "id" {
                ensure_type(field, is_type)?;
                let value = match field.ty {
                    Type::Id { .. } => quote!(self.#name.id().copied()),
                    _ => quote!(self.#name.id().map(|id| id.as_str())),
                };
                return Ok(value);
            }
            (field, quote!(self.#name.included()?))
        }
    };
    ensure_type(field, is_type)?;
    let name = ident(&field.rust_name);
    let value = quote!(#from.#name);
    Ok(match (&field.ty, field.presence.is_optional()) {
        (Type::Scalar(Scalar::String | Scalar::Text), true) => quote!(#value.as_deref()),
        (Type::Scalar(Scalar::String | Scalar::Text), false) => quote!(Some(&#value)),
        (Type::Scalar(Scalar::Ulid), false) => quote!(Some(#value.as_str())),
        (_, true) => value,
        (_, false) => quote!(Some(#value)),
    })
}

fn ensure_type(field: &Field, is_type: fn(&Type) -> bool) -> Result<()> {
    is_type(&field.ty)
        .then_some(())
        .with_context(|| format!("{} has another type than is needed", field.wire_name))
}
