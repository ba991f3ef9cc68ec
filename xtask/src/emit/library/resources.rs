//! Resources of JSON:API and the documents that hold them, made of what is on the wire: other resources are where they are
//! referred to.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::quote;

use super::convert::plain_type;
use super::models::conversion_of;
use crate::model::Model;
use crate::model::plain::is_document;
use crate::model::scalar::Scalar;
use crate::model::structs::{Field, Part, Struct};
use crate::model::types::Type;
use crate::rust::{docs, ident};

/// The conversion of a resource or a document; none for what is neither.
pub fn conversion(model: &Model, item: &Struct) -> Result<Option<TokenStream>> {
    if let Some(name) = &item.resource {
        return resource(model, item, name).map(Some);
    }
    let wire = model.wire_structs.iter().find(|wire| wire.name == item.name);
    Ok(wire.filter(|wire| is_document(wire)).map(|_| document(item)))
}

fn resource(model: &Model, item: &Struct, of: &str) -> Result<TokenStream> {
    let name = ident(&item.name);
    let id = item.fields.iter().find(|field| field.wire_name == "id").context("a resource has an id")?;
    let id_type = plain_type(&id.ty);
    let fields = item.fields.iter().map(|field| match (field.part, &field.ty) {
        (_, Type::Related(_) | Type::RelatedList(_)) => {
            let (target, source) = (ident(&field.rust_name), ident(&field.wire_rust_name()));
            let (resolve, data) = match field.ty {
                Type::Related(_) => (quote!(one), quote!(reference.data.map(|data| data.id))),
                _ => (quote!(all), quote!(reference.data.into_iter().flatten().map(|data| data.id))),
            };
            quote!(#target: crate::related::#resolve(#source.map(|reference| #data), included))
        }
        (Some(Part::Attributes), _) => conversion_of(field, quote!(attributes)),
        _ => conversion_of(field, quote!(from)),
    });
    let relationships = relationships(item);
    let kept = match included(model).get(item.name.as_str()) {
        Some(_) => {
            let table = ident(&of.to_snake_case());
            quote!(Some(&mut included.#table))
        }
        None => quote!({
            let _ = included;
            None
        }),
    };
    let uses = uses(item);
    let read_id = match &id.ty {
        // One that is no number is none that the server has.
        Type::Id { name, .. } => {
            let name = ident(name);
            quote!(crate::#name::from_server(text.parse().unwrap_or_default()))
        }
        Type::Scalar(Scalar::Ulid) => quote!(crate::Ulid::from_server(text)),
        _ => bail!("the id of {of} is neither a number nor a ULID"),
    };
    let argument = argument(model, item, &id.ty);
    Ok(quote! {
        impl crate::related::sealed::Sealed for #name {}

        impl crate::related::Resource for #name {
            type Id = #id_type;
            const TYPE: &'static str = #of;

            fn id(&self) -> &Self::Id {
                &self.id
            }
        }

        #argument

        impl crate::related::FromWire for #name {
            type Wire = wire::#name;
            type Included = Included;

            fn kept(included: &mut Included) -> Option<&mut crate::related::Kept<Self>> {
                #kept
            }

            fn read_id(text: String) -> #id_type {
                #read_id
            }

            fn from_wire(from: wire::#name, included: &mut Included) -> Self {
                #uses
                let attributes = from.attributes;
                #relationships
                Self { #(#fields,)* }
            }
        }
    })
}

/// Lets a reference stand for the resource where an ID or a user is asked for.
fn argument(model: &Model, item: &Struct, id: &Type) -> Option<TokenStream> {
    let name = ident(&item.name);
    let refers = |field: &Field| matches!(&field.ty, Type::Related(target) if *target == item.name);
    let is_target = model.structs.iter().flat_map(|item| &item.fields).any(refers);
    let (argument, convert) = match id {
        Type::Id { name, .. } => {
            let (ty, argument) = (ident(name), name.to_snake_case());
            (quote!(crate::#ty), quote!(related.argument(#argument).copied()))
        }
        _ => (quote!(crate::UserRef), quote!(related.argument("user")?.try_into())),
    };
    is_target.then(|| {
        quote! {
            /// Fails if the answer does not say which one it is, or there is none.
            impl TryFrom<&crate::Related<#name>> for #argument {
                type Error = crate::InvalidArgument;

                fn try_from(related: &crate::Related<#name>) -> std::result::Result<Self, Self::Error> {
                    #convert
                }
            }
        }
    })
}

/// Says that a resource refers to no other.
fn uses(item: &Struct) -> Option<TokenStream> {
    let refers = item.fields.iter().any(|field| matches!(field.ty, Type::Related(_) | Type::RelatedList(_)));
    (!refers).then(|| quote!(let _ = included;))
}

/// Binds what the resource refers to, each to its name.
fn relationships(item: &Struct) -> Option<TokenStream> {
    let all: Vec<_> = item.fields.iter().filter(|field| field.target.is_some()).collect();
    let Some(Part::Relationships { optional }) = all.first()?.part else { return None };
    let names: Vec<_> = all.iter().map(|field| ident(&field.wire_rust_name())).collect();
    let none = names.iter().map(|_| quote!(None));
    let values = names.iter().zip(&all).map(|(name, field)| match field.is_always_on_the_wire {
        true => quote!(Some(all.#name)),
        false => quote!(all.#name),
    });
    Some(match optional {
        true => quote! {
            let (#(#names,)*) = match from.relationships {
                Some(all) => (#(#values,)*),
                None => (#(#none,)*),
            };
        },
        false => quote! {
            let all = from.relationships;
            let (#(#names,)*) = (#(#values,)*);
        },
    })
}

fn document(item: &Struct) -> TokenStream {
    let name = ident(&item.name);
    let fields = item.fields.iter().map(|field| match data(field) {
        Some(value) => value,
        None => conversion_of(field, quote!(from)),
    });
    quote! {
        impl From<wire::#name> for #name {
            fn from(from: wire::#name) -> Self {
                let included = &mut Included::new(from.included);
                Self { #(#fields,)* }
            }
        }
    }
}

/// The resources of a document.
fn data(field: &Field) -> Option<TokenStream> {
    if field.wire_name != "data" {
        return None;
    }
    Some(match field.ty {
        Type::List(_) => quote! {
            data: from.data.into_iter().map(|one| crate::related::FromWire::from_wire(one, included)).collect()
        },
        _ => quote!(data: crate::related::FromWire::from_wire(from.data, included)),
    })
}

/// The types of resources that an answer can include, by the names of their structs.
fn included(model: &Model) -> BTreeMap<&str, &str> {
    let variants = model.unions.iter().flat_map(|union| &union.variants);
    let known = variants.filter(|(_, name)| model.structs.iter().any(|item| item.name == *name));
    known.map(|(value, name)| (name.as_str(), value.as_str())).collect()
}

/// What all resources share: the documents that are nothing but a resource, and the resources that a document includes.
pub fn shared(model: &Model) -> Option<TokenStream> {
    let union = model.unions.first()?;
    let documents =
        model.operations.iter().filter_map(|operation| match (&operation.response, &operation.answer) {
            (Type::Struct(document), Type::Struct(resource)) if document != resource => {
                Some((document, resource))
            }
            _ => None,
        });
    let documents: BTreeMap<_, _> = documents.collect();
    let documents = documents.into_iter().map(|(document, resource)| {
        let (document, resource) = (ident(document), ident(resource));
        quote! {
            impl From<wire::#document> for #resource {
                fn from(from: wire::#document) -> Self {
                    crate::related::FromWire::from_wire(from.data, &mut Included::new(from.included))
                }
            }
        }
    });
    let types = included(model);
    let (names, tables): (Vec<_>, Vec<_>) =
        types.iter().map(|(name, value)| (ident(name), ident(&value.to_snake_case()))).unzip();
    let union = ident(&union.name);
    Some(quote! {
        #(#documents)*

        /// The resources that a document includes, until something refers to them.
        #[derive(Default)]
        pub(crate) struct Included {
            #(#tables: crate::related::Kept<#names>,)*
        }

        impl Included {
            fn new(resources: Option<retroachievements_client::wire::List<retroachievements_client::unions::#union>>) -> Self {
                use retroachievements_client::unions::#union as Resource;
                let mut included = Self::default();
                for resource in resources.into_iter().flatten() {
                    match resource {
                        #(Resource::#names(resource) => included.#tables.add(resource.id.to_string(), resource),)*
                        // Nothing can refer to one of an unknown type.
                        _ => {}
                    }
                }
                included
            }
        }
    })
}

/// What the resources of each type can include and be sorted by, in a module with the name of the type.
pub fn words(model: &Model) -> Result<TokenStream> {
    let mut modules = Vec::new();
    for item in model.structs.iter() {
        let Some(of) = &item.resource else { continue };
        let lists = ["Include", "Sort"].map(|end| format!("{}{end}", item.name));
        let lists = lists.iter().filter_map(|name| model.enums.iter().find(|words| words.name == **name));
        let mut taken = Vec::new();
        let (mut uses, mut several) = (Vec::new(), Vec::new());
        for words in lists {
            for variant in &words.variants {
                ensure!(!taken.contains(&&variant.name), "{of} are included and sorted by {}", variant.name);
                taken.push(&variant.name);
            }
            let (name, variants) =
                (ident(&words.name), words.variants.iter().map(|variant| ident(&variant.name)));
            uses.push(quote!(pub use super::models::#name::{#(#variants),*};));
            let list = if words.is_sort {
                quote!(crate::Sort<super::models::#name>)
            } else {
                quote!(super::models::#name)
            };
            several.push(quote!(crate::several::one!(super::models::#name as #list);));
        }
        if uses.is_empty() {
            continue;
        }
        let module = ident(&of.to_snake_case());
        let docs = docs(&format!(
            "What a list of [`{0}`](crate::models::{0}) can be sorted by, and what one can include.",
            item.name
        ));
        modules.push(quote!(#docs pub mod #module { #(#uses)* #(#several)* }));
    }
    Ok(quote!(#(#modules)*))
}
