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
    syn::parse_str(name).unwrap_or_else(|_| Ident::new(&format!("{name}_"), Span::call_site()))
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

/// What the first line of an item or method begins with.
const BEGINNINGS: [&str; 12] =
    ["///", "#[", "pub", "fn", "impl", "use", "mod", "async", "type", "const", "static", "struct"];

/// Puts an empty line between items and between methods; the printer puts none.
fn space_out(source: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut spaced = String::new();
    let mut previous = "";
    for line in source.lines() {
        let (text, ended) = (line.trim_start(), previous.trim_start());
        let ends_item = matches!(ended, "}" | "};" | "});" | "];");
        let ends_imports = previous.starts_with("use ") && !line.starts_with("use ");
        let begins = BEGINNINGS.iter().any(|word| text.starts_with(word));
        let same_depth = indent(previous) == indent(line) && indent(line) <= 8;
        if (ends_item || ends_imports) && same_depth && begins {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = line;
    }
    spaced
}
