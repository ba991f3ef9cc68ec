//! Small helpers for writing Rust.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// What every generated Rust file begins with.
const HEADER: &str = "// @generated from spec/ by `cargo xtask generate`. Do not edit.\n\n";

/// Documentation, a line an attribute, so that it is printed as `///`.
pub fn docs(text: &str) -> TokenStream {
    let lines =
        text.trim_end().lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

pub fn ident(name: &str) -> Ident {
    // `type` and its like cannot be names; progenitor appends a line to them too.
    match syn::parse_str::<Ident>(name) {
        Ok(ident) => ident,
        Err(_) => Ident::new(&format!("{name}_"), Span::call_site()),
    }
}

/// Any other piece of Rust, such as the path of a type.
pub fn tokens(text: &str) -> TokenStream {
    text.parse().expect("a piece of Rust from this program")
}

pub fn print(file: TokenStream) -> anyhow::Result<String> {
    Ok(print_file(&syn::parse2(file)?))
}

pub fn print_file(file: &syn::File) -> String {
    format!("{HEADER}{}", space_out(&prettyplease::unparse(file)))
}

/// Puts an empty line between items and between methods; the printer puts none.
fn space_out(source: &str) -> String {
    let mut spaced = String::new();
    let mut previous = "";
    for line in source.lines() {
        let indent = line.len() - line.trim_start().len();
        let ends_item =
            matches!(previous.trim_start(), "}" | "};" | "});" | "];") || previous.starts_with("use ");
        let same_depth = previous.len() - previous.trim_start().len() == indent && indent <= 8;
        let closes = matches!(line.trim_start().chars().next(), Some('}' | ')' | ']' | '.' | ',') | None);
        let continues = previous.starts_with("use ") && line.starts_with("use ");
        let is_item =
            ["///", "#[", "pub", "fn", "impl", "use", "mod", "async", "type", "const", "static", "struct"];
        let begins = is_item.iter().any(|word| line.trim_start().starts_with(word));
        if ends_item && same_depth && !closes && !continues && begins {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = line;
    }
    spaced
}
