//! Runs progenitor: the document it is given, and the passes over what it wrote.

pub mod document;
pub mod passes;

use std::collections::{BTreeSet, HashMap};

use anyhow::{Context, Result};
use progenitor_impl::{GenerationSettings, Generator, HooksMode, InterfaceStyle};
use quote::{ToTokens, quote};
use serde_json::json;

use crate::model::Model;

use document::Answers;

/// The low-level client.
pub struct Client {
    pub file: syn::File,
    /// The names of each method's arguments, in order.
    methods: HashMap<String, Vec<String>>,
}

impl Client {
    pub fn generate(model: &Model) -> Result<Self> {
        let document = document::write(model, Answers::Success)?;
        let tokens = generator(&document.rust_types)?.generate_tokens(&document.openapi)?;
        let tokens = passes::without_fragments(tokens, model);
        let mut file = syn::parse2(tokens).context("progenitor wrote something that is not Rust")?;
        passes::tidy(&mut file, model);
        Ok(Self { methods: read_methods(&file), file })
    }

    pub fn arguments(&self, method: &str) -> Result<&[String]> {
        let arguments = self.methods.get(method).map(Vec::as_slice);
        arguments.with_context(|| format!("progenitor wrote no {method}"))
    }
}

/// The httpmock helpers, with all answers: tests want to play errors too.
pub fn mocks(model: &Model) -> Result<syn::File> {
    let document = document::write(model, Answers::All)?;
    let tokens = generator(&document.rust_types)?.httpmock(&document.openapi, "retroachievements_client")?;
    syn::parse2(passes::without_fragments(tokens, model))
        .context("progenitor wrote something that is not Rust")
}

/// The generator, given the Rust types for which the document has a string.
fn generator(rust_types: &BTreeSet<String>) -> Result<Generator> {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        // Without the hooks there would be no key, so their absence is an error.
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(crate::SharedHooks))
        .with_derive("PartialEq");
    for rust_type in rust_types {
        let schema = serde_json::from_value(json!({"type": "string", "format": rust_type}))?;
        settings.with_conversion(schema, rust_type, std::iter::empty());
    }
    Ok(Generator::new(&settings))
}

fn read_methods(file: &syn::File) -> HashMap<String, Vec<String>> {
    let mut methods = HashMap::new();
    for item in &file.items {
        let syn::Item::Impl(syn::ItemImpl { trait_: None, items, .. }) = item else { continue };
        for item in items {
            let syn::ImplItem::Fn(syn::ImplItemFn { sig, .. }) = item else { continue };
            let arguments = sig.inputs.iter().filter_map(|input| match input {
                syn::FnArg::Typed(argument) => Some(argument.pat.to_token_stream().to_string()),
                syn::FnArg::Receiver(_) => None,
            });
            methods.insert(sig.ident.to_string(), arguments.collect());
        }
    }
    methods
}
