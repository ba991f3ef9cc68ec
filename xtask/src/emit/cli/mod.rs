//! `retroachievements-cli`: a command for each operation.

mod commands;
mod table;
mod tests;
mod values;

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;

use super::Folder;
use crate::model::Model;
use crate::model::operation::Operation;
use crate::rust::{ident, print};

pub const FOLDER: &str = "crates/retroachievements-cli/src/generated";
pub const TESTS: &str = "crates/retroachievements-cli/tests/cli/generated";

pub fn files(model: &Model) -> Result<Folder> {
    let mut files = vec![("mod.rs".to_string(), print(root(model))?)];
    for operation in &model.operations {
        files.push((format!("{}.rs", operation.method()), print(commands::write(model, operation)?)?));
    }
    Ok(files)
}

pub fn tests(model: &Model) -> Result<Folder> {
    Ok(vec![("mod.rs".to_string(), print(tests::write(model))?)])
}

fn root(model: &Model) -> TokenStream {
    let modules: Vec<_> = model.operations.iter().map(|operation| ident(&operation.method())).collect();
    let commands = model.operations.iter().map(Operation::command);
    quote! {
        use retroachievements::Client;

        use crate::endpoint::{Arguments, Endpoint};
        use crate::failure::Failure;
        use crate::report::Report;

        #(mod #modules;)*

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
