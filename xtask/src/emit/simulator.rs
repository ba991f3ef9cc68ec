//! `retroachievements-simulator`: its table of operations, with the spec's examples, and an example of each type.

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;

use super::code::{each, imports, number, option, root_only};
use crate::model::Model;
use crate::model::operation::{ByOffset, Operation, PagingBy};
use crate::model::parameter::{Parameter, ParameterKind};
use crate::model::structs::{Presence, Struct};
use crate::model::types::{IdForm, Type};
use crate::rust::ident;
use crate::spec::language::Lenience;

pub fn write(model: &Model) -> Result<TokenStream> {
    let operations = each(&model.operations, |one| operation(model, one))?;
    let names = ["Example", "Kind", "Lenience", "NotFoundBody", "Operation", "Paging", "Parameter"];
    let paths = names.map(|name| format!("crate::operation::{name}"));
    let imports = imports(&quote!(#(#operations)*), &paths.each_ref().map(String::as_str));
    let types = model.wire_structs.iter().map(|one| (ident(&one.name), example(model, one)));
    let (types, examples): (Vec<_>, Vec<_>) = types.unzip();
    let client = if model.generation.is_root {
        quote!(retroachievements_client)
    } else {
        let generation = ident(&model.generation.name);
        quote!(retroachievements_client::#generation)
    };
    Ok(quote! {
        #imports
        use #client::types;

        pub(crate) static OPERATIONS: &[Operation] = &[#(#operations),*];

        crate::example::examples! { #(#types = #examples,)* }
    })
}

/// A value of a type, as JSON. Lists and maps are empty, and what can be null is.
fn example(model: &Model, of: &Struct) -> String {
    let present = of.fields.iter().filter(|field| !field.presence.can_be_absent());
    let fields = present.map(|field| {
        let value = match (&field.presence, &field.ty, &field.example) {
            (Presence::Nullable | Presence::NullBySchema, ..) => "null".to_string(),
            (_, Type::List(_) | Type::EmptyList, _) => "[]".to_string(),
            (_, Type::Map(..), _) => "{}".to_string(),
            // A resource's own is described together with those of all others.
            (_, Type::Id { form: IdForm::Text, .. }, _) => r#""1""#.to_string(),
            (_, Type::Struct(name), _) => {
                let inner = model.wire_structs.iter().find(|inner| inner.name == *name);
                inner.map_or("null".to_string(), |inner| example(model, inner))
            }
            (_, _, example) => example.clone().unwrap_or("null".to_string()),
        };
        format!("{:?}:{value}", field.wire_name)
    });
    format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
}

/// The module above the generations.
pub fn root(models: &[Model]) -> TokenStream {
    let operations = root_only(models, "OPERATIONS");
    let root =
        models.iter().find(|model| model.generation.is_root).map(|model| ident(&model.generation.name));
    quote!(#operations #[cfg(test)] pub(crate) use #root::EXAMPLES;)
}

fn operation(model: &Model, operation: &Operation) -> Result<TokenStream> {
    let (id, path) = (&operation.id, operation.path());
    let parameters = each(&operation.parameters, |one| parameter(model, one))?;
    let paging = option(operation.paging.as_ref().and_then(|of| match &of.by {
        PagingBy::Offset(by) => Some(paging(operation, of.items.as_ref(), by)),
        // Its limit is no parameter.
        PagingBy::Page(_) | PagingBy::Time(_) => None,
    }));
    let examples = operation.examples.iter().map(|example| {
        let (name, body) = (&example.name, &example.body);
        quote!(Example { name: #name, body: #body })
    });
    let (not_found, private) = (not_found(operation), operation.is_private());
    Ok(quote! {
        Operation {
            id: #id,
            path: #path,
            parameters: &[#(#parameters),*],
            paging: #paging,
            examples: &[#(#examples),*],
            not_found: #not_found,
            is_private: #private,
        }
    })
}

fn paging(operation: &Operation, items: Option<&String>, paging: &ByOffset) -> TokenStream {
    let items = option(items);
    let wire_name = |name: &str| {
        let found = operation.parameters.iter().find(|parameter| parameter.name == name);
        found.map_or("", |parameter| &parameter.wire_name)
    };
    let (count, offset) = (wire_name("count"), wire_name("offset"));
    let most = number(paging.max_count);
    // Without a default, all entries.
    let default = number(paging.default_count.unwrap_or(paging.max_count));
    quote! {
        Paging {
            items: #items,
            count: #count,
            offset: #offset,
            default_count: #default,
            max_count: #most,
        }
    }
}

fn parameter(model: &Model, parameter: &Parameter) -> Result<TokenStream> {
    let (name, required, example) = (&parameter.wire_name, parameter.required, parameter.example.to_string());
    let value = option(parameter.value.as_ref().map(ToString::to_string));
    let kind = match &parameter.kind {
        ParameterKind::Id(name) => {
            let of = &model.find_id(name)?.of;
            quote!(Kind::Id(#of))
        }
        ParameterKind::User => quote!(Kind::User),
        ParameterKind::Enum(name) => {
            let values = model.find_enum(name)?.variants.iter().map(|variant| &variant.value);
            quote!(Kind::OneOf(&[#(#values),*]))
        }
        ParameterKind::Date => quote!(Kind::Date),
        kind if kind.is_number() => {
            let least = number(parameter.minimum.unwrap_or(i64::MIN));
            let most = number(parameter.maximum.unwrap_or(i64::MAX));
            quote!(Kind::Integer { least: #least, most: #most })
        }
        _ => quote!(Kind::Text),
    };
    let lenience = ident(match parameter.lenience {
        Lenience::Refused => "None",
        Lenience::Clamp => "Clamp",
        Lenience::Cast | Lenience::Bool | Lenience::ExactlyOne => "Cast",
        Lenience::Presence | Lenience::Dropped => "RequiredOnly",
        // Nothing serves those of the second generation from here.
        Lenience::Nothing | Lenience::Broken | Lenience::Text => "None",
    });
    Ok(quote! {
        Parameter {
            name: #name,
            required: #required,
            kind: #kind,
            lenience: Lenience::#lenience,
            value: #value,
            example: #example,
        }
    })
}

/// What is answered for an id that nothing has: a 404, or a good answer that means it, or one that is as empty as it can
/// be.
fn not_found(operation: &Operation) -> TokenStream {
    let empty = || operation.example("empty").map(|example| &example.body);
    let (status, body) = match operation.unknown() {
        Some(example) => (404u16, Some(&example.body)),
        None => (200, operation.not_found.first().or_else(empty)),
    };
    let body = body.map_or("null", String::as_str);
    quote!(NotFoundBody { status: #status, body: #body })
}
