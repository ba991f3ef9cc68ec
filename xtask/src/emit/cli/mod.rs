//! `retroachievements-cli`: a command for each operation.

mod commands;
mod table;
mod tests;

use anyhow::Result;
use proc_macro2::TokenStream;
use quote::quote;

use super::code::{Folder, modules, operation_files};
use crate::model::Model;
use crate::model::operation::Operation;

pub use tests::write as tests;

pub fn files(model: &Model) -> Result<Folder> {
    let mut files = operation_files(model, "", |operation| commands::write(model, operation))?;
    files.push(("mod".to_string(), root(model)));
    Ok(files)
}

fn root(model: &Model) -> TokenStream {
    let modules = modules(model);
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
