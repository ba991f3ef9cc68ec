//! The simulator's table of operations, with the description's examples.

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::model::{Lenience, Model, Operation, Parameter, ParameterKind, as_text};
use crate::rust::{print, tokens};

/// The files below `src/generated`, by name.
pub fn files(model: &Model) -> Result<Vec<(String, String)>> {
    let operations = model.operations.iter().map(|one| operation(model, one)).collect::<Result<Vec<_>>>()?;
    let file = quote! {
        use crate::operation::{Example, Kind, Lenience, NotFoundBody, Operation, Paging, Parameter};

        pub(crate) static OPERATIONS: &[Operation] = &[#(#operations),*];
    };
    Ok(vec![("mod.rs".to_string(), print(file)?)])
}

fn operation(model: &Model, operation: &Operation) -> Result<TokenStream> {
    let (id, path) = (&operation.id, operation.path());
    let parameters =
        operation.parameters.iter().map(|one| parameter(model, one)).collect::<Result<Vec<_>>>()?;
    let paging = match &operation.paging {
        None => quote!(None),
        Some(paging) => {
            let (items, total) = (option(paging.items.as_deref()), option(paging.total.as_deref()));
            let wire_name = |name: &str| {
                let found = operation.parameters.iter().find(|parameter| parameter.name == name);
                found.map(|parameter| parameter.wire_name.clone()).unwrap_or_default()
            };
            let (count, offset) = (wire_name("count"), wire_name("offset"));
            let most = tokens(&paging.max_count.to_string());
            // Without a default, all there is.
            let default = tokens(&paging.default_count.unwrap_or(paging.max_count).to_string());
            let identity = &paging.identity;
            quote! {
                Some(Paging {
                    items: #items,
                    total: #total,
                    identity: &[#(#identity),*],
                    count: #count,
                    offset: #offset,
                    default_count: #default,
                    max_count: #most,
                })
            }
        }
    };
    let examples = operation.examples.iter().map(|example| {
        let (name, body) = (&example.name, example.value.to_string());
        quote!(Example { name: #name, body: #body })
    });
    let not_found = not_found(operation);
    Ok(quote! {
        Operation {
            id: #id,
            path: #path,
            parameters: &[#(#parameters),*],
            paging: #paging,
            examples: &[#(#examples),*],
            not_found: #not_found,
        }
    })
}

fn parameter(model: &Model, parameter: &Parameter) -> Result<TokenStream> {
    let (name, required) = (&parameter.wire_name, parameter.required);
    let value = option(parameter.value.as_ref().map(as_text).as_deref());
    let example = match &parameter.example {
        Value::Array(values) => values.iter().map(as_text).collect::<Vec<_>>().join(","),
        value => as_text(value),
    };
    let limits = || {
        let (least, most) = (parameter.minimum.unwrap_or(i64::MIN), parameter.maximum.unwrap_or(i64::MAX));
        (tokens(&least.to_string()), tokens(&most.to_string()))
    };
    let kind = match &parameter.kind {
        ParameterKind::Id(name) => {
            let of = model.ids.iter().find(|id| id.name == *name).map(|id| id.of.as_str());
            let of = of.unwrap_or_default();
            quote!(Kind::Id(#of))
        }
        ParameterKind::User => quote!(Kind::User),
        ParameterKind::Enum(name) => {
            let values = model.find_enum(name)?.variants.iter().map(|variant| &variant.value);
            quote!(Kind::OneOf(&[#(#values),*]))
        }
        ParameterKind::Date => quote!(Kind::Date),
        ParameterKind::Bool
        | ParameterKind::Time
        | ParameterKind::U32
        | ParameterKind::U64
        | ParameterKind::I64 => {
            let (least, most) = limits();
            quote!(Kind::Integer { least: #least, most: #most })
        }
        ParameterKind::Subject | ParameterKind::String | ParameterKind::List(_) => quote!(Kind::Text),
    };
    let lenience = match parameter.lenience {
        Lenience::None => quote!(Lenience::None),
        Lenience::Clamp => quote!(Lenience::Clamp),
        Lenience::Cast => quote!(Lenience::Cast),
        Lenience::Presence => quote!(Lenience::RequiredOnly),
    };
    Ok(quote! {
        Parameter {
            name: #name,
            required: #required,
            kind: #kind,
            lenience: #lenience,
            value: #value,
            example: #example,
        }
    })
}

/// What is answered for an id that nothing has: as a 404, or as a good answer that means it, or as one that is
/// as empty as it can be.
fn not_found(operation: &Operation) -> TokenStream {
    let empty = || operation.example("empty").map(|example| &example.value);
    let (status, body) = match (&operation.unknown, operation.not_found.first()) {
        (Some(body), _) => (404u16, Some(body)),
        (None, Some(body)) => (200, Some(body)),
        (None, None) => (200, empty()),
    };
    let body = body.unwrap_or(&Value::Null).to_string();
    quote!(NotFoundBody { status: #status, body: #body })
}

fn option(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}
