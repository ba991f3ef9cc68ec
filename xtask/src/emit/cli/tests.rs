//! Every command with the examples of its parameters, for the tests of the command line.

use proc_macro2::TokenStream;
use quote::quote;

use super::examples::arguments;
use crate::model::Model;

pub fn write(model: &Model) -> TokenStream {
    let commands = model.operations.iter().map(|operation| {
        let name = format!("{}{}", model.generation.command(), operation.command());
        let [required, optional] = arguments(model, operation);
        let paged = operation.paging.is_some();
        quote!(Command { name: #name, required: #required, optional: #optional, paged: #paged })
    });
    quote! {
        //! Every command, with the examples of its parameters.

        use super::Command;

        pub(crate) static COMMANDS: &[Command] = &[#(#commands),*];
    }
}
