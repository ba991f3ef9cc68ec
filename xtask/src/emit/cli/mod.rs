//! `retroachievements-cli`: a command for each operation.

mod commands;
mod examples;
mod table;
mod tests;
mod words;

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use proc_macro2::TokenStream;
use quote::quote;

use super::code::{Folder, modules, openapi, operation_files, root_only};
use crate::model::Model;
use crate::model::operation::Operation;
use crate::model::types::Type;
use crate::rust::ident;

pub use tests::write as tests;

pub fn files(model: &Model) -> Result<Folder> {
    let mut files = operation_files(model, "", |operation| commands::write(model, operation))?;
    files.push(("mod".to_string(), commands(model)));
    files.push(("words".to_string(), words::write(model)?));
    Ok(files)
}

fn commands(model: &Model) -> TokenStream {
    let modules = modules(model);
    let commands = model.operations.iter().map(Operation::command);
    quote! {
        use retroachievements::Client;

        use crate::endpoint::{Arguments, Endpoint};
        use crate::failure::Failure;
        use crate::report::Report;

        #(mod #modules;)*
        mod words;

        /// All endpoints, in the order of the spec.
        pub(crate) static ENDPOINTS: &[&Endpoint] = &[#(&#modules::ENDPOINT),*];

        /// Makes the call of a command.
        pub(crate) async fn run(
            command: &str,
            client: &Client,
            arguments: &Arguments,
            report: &mut Report,
        ) -> Result<(), Failure> {
            match command {
                #(#commands => #modules::run(client, arguments, report).await,)*
                _ => Err(Failure::usage(format!("there is no command `{command}`"))),
            }
        }
    }
}

/// The module above the generations. The commands of the root one are commands of `ra`, those of another are below its
/// name: `v2 games`.
pub fn root(models: &[Model]) -> Result<TokenStream> {
    let pictures = pictures(models)?;
    let modules = models.iter().map(|model| ident(&model.generation.name));
    let (roots, others): (Vec<_>, Vec<_>) = models.iter().partition(|model| model.generation.is_root);
    let roots: Vec<_> = roots.iter().map(|model| ident(&model.generation.name)).collect();
    let names: Vec<_> = others.iter().map(|model| &model.generation.name).collect();
    let abouts = others.iter().map(|model| format!("{}, generation {}", model.title, model.version));
    let others: Vec<_> = names.iter().map(|name| ident(name)).collect();
    let run_root = quote!(#(#roots::run(command, client, arguments, report).await)*);
    let run = match others.is_empty() {
        true => run_root,
        false => quote! {
            match command.split_once(' ') {
                #(Some((#names, command)) => #others::run(command, client, arguments, report).await,)*
                _ => #run_root,
            }
        },
    };
    Ok(quote! {
        use retroachievements::Client;

        use crate::endpoint::{Arguments, Group};
        use crate::failure::Failure;
        use crate::report::Report;
        use crate::urls::Picture;

        #(mod #modules;)*

        #(pub(crate) use #roots::ENDPOINTS;)*

        /// The commands of the other generations.
        pub(crate) static GROUPS: &[Group] =
            &[#(Group { name: #names, about: #abouts, endpoints: #others::ENDPOINTS }),*];

        /// The properties that are pictures, by name.
        pub(crate) static PICTURES: &[(&str, Picture)] = &[#(#pictures),*];

        /// Makes the call of a command.
        pub(crate) async fn run(
            command: &str,
            client: &Client,
            arguments: &Arguments,
            report: &mut Report,
        ) -> Result<(), Failure> {
            #run
        }
    })
}

/// The properties that are pictures. A name means the same in all answers, so that a property is known by it. Generations
/// after the first send whole addresses.
fn pictures(models: &[Model]) -> Result<Vec<TokenStream>> {
    let mut types = BTreeMap::new();
    let root = models.iter().filter(|model| model.generation.is_root);
    for field in root.flat_map(|model| &model.structs).flat_map(|item| &item.fields) {
        let known = types.entry(&field.name).or_insert(&field.ty);
        let is_picture = matches!((*known, &field.ty), (Type::Picture(_), _) | (_, Type::Picture(_)));
        if is_picture && **known != field.ty {
            bail!(
                "the property {} is a picture in one answer and something else in another",
                field.wire_name
            );
        }
    }
    let pictures = types.into_iter().filter_map(|(name, ty)| match ty {
        Type::Picture(picture) => {
            let kind = ident(&format!("{picture:?}"));
            Some(quote!((#name, Picture::#kind)))
        }
        _ => None,
    });
    Ok(pictures.collect())
}

/// The module above those of the tests.
pub fn all_tests(models: &[Model]) -> TokenStream {
    let commands = root_only(models, "COMMANDS");
    let modules: Vec<_> = models.iter().map(|model| ident(&model.generation.name)).collect();
    let specs = models.iter().map(openapi);
    quote! {
        #commands

        pub(crate) struct Command {
            pub(crate) name: &'static str,
            pub(crate) required: &'static str,
            pub(crate) optional: &'static str,
            pub(crate) paged: bool,
        }

        /// The spec and the commands of each generation.
        pub(crate) static GENERATIONS: &[(&str, &[Command])] =
            &[#((include_str!(#specs), #modules::COMMANDS)),*];
    }
}
