//! Pieces of Rust that several generators write.

use std::collections::BTreeSet;

use anyhow::Result;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::model::Model;
use crate::model::operation::Operation;
use crate::model::types::Type;
use crate::rust::{ident, tokens};

/// The Rust files of a folder, by name without extension.
pub type Folder = Vec<(String, TokenStream)>;

/// The modules of the generations, for users. The names of the root one are those of the module above. The others are
/// there if the crate's feature of that name is on.
pub fn optional_modules(models: &[Model]) -> TokenStream {
    let modules = models.iter().map(|model| {
        let (module, feature) = (one_module(model), feature(model));
        quote!(#feature #module)
    });
    quote!(#(#modules)*)
}

/// What stands before that which is there with a generation only.
pub fn feature(model: &Model) -> Option<TokenStream> {
    let name = &model.generation.name;
    (!model.generation.is_root).then(|| quote!(#[cfg(feature = #name)]))
}

/// The same modules, of a crate without such features.
pub fn public_modules(models: &[Model]) -> TokenStream {
    models.iter().map(one_module).collect()
}

fn one_module(model: &Model) -> TokenStream {
    let (module, title) = (ident(&model.generation.name), format!(" {}.", model.title));
    match model.generation.is_root {
        true => quote!(mod #module; pub use #module::*;),
        false => quote!(#[doc = #title] pub mod #module;),
    }
}

/// The modules of the generations, where the root one goes without its name.
pub fn root_only(models: &[Model], name: &str) -> TokenStream {
    let name = ident(name);
    let modules = models.iter().map(|model| {
        let module = ident(&model.generation.name);
        match model.generation.is_root {
            true => quote!(mod #module; pub(crate) use #module::#name;),
            false => quote!(#[allow(dead_code)] pub(crate) mod #module;),
        }
    });
    quote!(#(#modules)*)
}

/// The name of the link to the whole spec that stands beside the generations.
pub fn openapi(model: &Model) -> String {
    format!("openapi-{}.json", model.generation.name)
}

/// What is made of each item.
pub fn each<T, U>(items: impl IntoIterator<Item = T>, make: impl FnMut(T) -> Result<U>) -> Result<Vec<U>> {
    items.into_iter().map(make).collect()
}

/// The modules that hold an operation each.
pub fn modules(model: &Model) -> Vec<Ident> {
    model.operations.iter().map(|operation| ident(&operation.method())).collect()
}

/// A file for each operation, named after its method.
pub fn operation_files(
    model: &Model,
    folder: &str,
    write: impl Fn(&Operation) -> Result<TokenStream>,
) -> Result<Folder> {
    each(&model.operations, |operation| Ok((format!("{folder}{}", operation.method()), write(operation)?)))
}

pub fn number(number: impl ToString) -> TokenStream {
    tokens(&number.to_string())
}

pub fn option(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or(quote!(None), |value| quote!(Some(#value)))
}

/// A type of the low-level client, seen from another crate.
pub fn wire_type(ty: &Type) -> TokenStream {
    tokens(&ty.wire().replace("crate::", "retroachievements_client::"))
}

/// Imports those of the paths that the code uses, by the last name of each.
pub fn imports(code: &TokenStream, paths: &[&str]) -> TokenStream {
    let mut names = BTreeSet::new();
    collect_names(code.clone(), &mut names);
    let is_used = |path: &str| {
        let last = path.trim_end_matches('}').rsplit([':', ' ']).next();
        last.is_some_and(|name| names.contains(name))
    };
    let used = paths.iter().filter(|path| is_used(path));
    let used = used.map(|path| tokens(path));
    quote!(#(use #used;)*)
}

fn collect_names(code: TokenStream, names: &mut BTreeSet<String>) {
    for token in code {
        match token {
            TokenTree::Group(group) => collect_names(group.stream(), names),
            TokenTree::Ident(name) => drop(names.insert(name.to_string())),
            _ => {}
        }
    }
}
