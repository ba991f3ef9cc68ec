//! Every command with the examples of its parameters, for the tests of the command line.

use heck::ToKebabCase;
use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Model;
use crate::model::literal::Literal;
use crate::model::parameter::{Parameter, ParameterKind};

pub fn write(model: &Model) -> TokenStream {
    let commands = model.operations.iter().map(|operation| {
        let name = operation.command();
        let required: Vec<_> = operation.required().map(|one| argument(model, one)).collect();
        let optional: Vec<_> = operation.optional().map(|one| argument(model, one)).collect();
        let (required, optional) = (required.join(" "), optional.join(" "));
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

/// A parameter's example as it is typed.
fn argument(model: &Model, parameter: &Parameter) -> String {
    let (name, example) = (parameter.flag(), &parameter.example);
    let word = |item: &str, value: &Literal| {
        model.variant(item, value).map_or(value.to_string(), |variant| variant.name.to_kebab_case())
    };
    let value = match &parameter.kind {
        ParameterKind::Subject => return format!("--game {example}"),
        ParameterKind::Bool => return format!("--{name}={}", example.is_on()),
        ParameterKind::Time => {
            let seconds = example.to_string().parse().unwrap_or_default();
            jiff::Timestamp::from_second(seconds).unwrap_or_default().to_string()
        }
        kind => match kind.enum_name() {
            Some(item) => example.items().iter().map(|value| word(item, value)).collect::<Vec<_>>().join(","),
            None => example.to_string(),
        },
    };
    match parameter.required && !parameter.is_flag {
        true => value,
        false => format!("--{name} {value}"),
    }
}
