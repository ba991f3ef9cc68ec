//! Every command with the examples of its parameters, for the tests of the command line.

use proc_macro2::TokenStream;
use quote::quote;

use super::examples::arguments;
use crate::model::Model;

pub fn write(model: &Model) -> TokenStream {
    let commands = model.operations.iter().map(|operation| {
        let name = operation.command();
        let [required, optional] = arguments(model, operation);
        let paged = operation.paging.is_some();
        quote!(Command { name: #name, required: #required, optional: #optional, paged: #paged })
    });
    quote! {
        //! Every command, with the examples of its parameters.

        pub(crate) struct Command {
            pub(crate) name: &'static str,
            pub(crate) required: &'static str,
            pub(crate) optional: &'static str,
            pub(crate) paged: bool,
        }

        pub(crate) static COMMANDS: &[Command] = &[#(#commands),*];
    }
}
