//! A type for each kind of id.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Model;
use crate::model::types::Id;
use crate::rust::{docs, ident, tokens};

/// Those of the root generation are those of the others, too: a game is a game.
pub fn write(root: &Model, model: &Model) -> TokenStream {
    let ids = model.ids.iter().map(|id| match root.find_id(&id.name) {
        Ok(_) if !model.generation.is_root => {
            let name = ident(&id.name);
            quote!(pub use crate::ids::#name;)
        }
        _ => one(id),
    });
    quote! {
        //! Ids, each with a type of its own.

        #(#ids)*
    }
}

fn one(id: &Id) -> TokenStream {
    let name = ident(&id.name);
    let article = if id.of.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    let of = format!("{article} {}", id.of);
    let argument = format!("{}_id", id.of);
    let maximum = tokens(&id.maximum.to_string());
    let text = format!(
        "{}\n\nConverts from any integer and from text; at most {}.\n\n\
         ```\n# use retroachievements::{name};\nlet id = {name}::try_from({example})?;\n\
         assert_eq!(id, \"{example}\".parse()?);\nassert!({name}::try_from(0).is_err());\n\
         # Ok::<(), retroachievements::InvalidArgument>(())\n```",
        id.description,
        id.maximum,
        example = id.example,
    );
    let docs = docs(&text);
    // Systems have names that people know better than their IDs.
    let by_name = (id.of == "console").then(|| quote!(, crate::system::by_name));
    quote!(crate::id::id! { #docs #name, #of, #argument, #maximum #by_name })
}
