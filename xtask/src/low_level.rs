//! The low-level client: progenitor's output, and what it has no knob for.

use std::collections::{BTreeSet, HashMap};

use anyhow::{Context, Result};
use proc_macro2::{Group, TokenStream, TokenTree};
use progenitor_impl::{GenerationSettings, Generator, HooksMode, InterfaceStyle};
use quote::{ToTokens, quote};
use serde_json::{Value, json};
use syn::visit_mut::{self, VisitMut};

use crate::lower::{Answers, lower, wire_type};
use crate::model::{Enum, Model, Operation};
use crate::rust::{docs, ident, tokens};

/// The low-level client, and what the ergonomic crate has to know of it.
pub struct LowLevel {
    pub file: syn::File,
    /// The fields of each struct, by name on the wire.
    structs: HashMap<String, HashMap<String, Field>>,
    /// The names of each method's arguments, in order.
    methods: HashMap<String, Vec<String>>,
}

/// A field as progenitor has written it.
pub struct Field {
    pub name: String,
    pub optional: bool,
}

impl LowLevel {
    pub fn generate(document: &Value, model: &Model) -> Result<Self> {
        let lowered = lower(document, model, Answers::Success)?;
        let document = serde_json::from_value(lowered.document)?;
        let tokens = generator(&lowered.rust_types)?.generate_tokens(&document)?;
        let tokens = without_fragments(tokens, model);
        let mut file = syn::parse2(tokens).context("progenitor wrote something that is not Rust")?;
        Tidy.visit_file_mut(&mut file);
        Ok(Self { structs: read_structs(&file), methods: read_methods(&file), file })
    }

    pub fn field(&self, item: &str, wire_name: &str) -> Result<&Field> {
        let field = self.structs.get(item).and_then(|fields| fields.get(wire_name));
        field.with_context(|| format!("progenitor wrote no field for {wire_name} of {item}"))
    }

    pub fn arguments(&self, method: &str) -> Result<&[String]> {
        let arguments = self.methods.get(method).with_context(|| format!("progenitor wrote no {method}"))?;
        Ok(arguments)
    }
}

/// The generator, given the Rust types for which the lowered description has a string.
pub fn generator(rust_types: &BTreeSet<String>) -> Result<Generator> {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Positional)
        // Without the hooks there would be no key; so let their absence be an error.
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote!(crate::SharedHooks))
        .with_derive("PartialEq");
    for rust_type in rust_types {
        let schema = serde_json::from_value(json!({"type": "string", "format": rust_type}))?;
        settings.with_conversion(schema, rust_type, std::iter::empty());
    }
    Ok(Generator::new(&settings))
}

/// Takes from each path what tells operations of the same path apart.
pub fn without_fragments(tokens: TokenStream, model: &Model) -> TokenStream {
    let one = |token: TokenTree| match token {
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), without_fragments(group.stream(), model));
            inner.set_span(group.span());
            TokenTree::Group(inner)
        }
        TokenTree::Literal(literal) => {
            let text = literal.to_string();
            // Within a format string a quote follows, within a pattern its end.
            let ends = |operation: &&Operation| {
                ["\"", "$"].iter().any(|end| text.contains(&format!("{}{end}", operation.key())))
            };
            match model.operations.iter().find(ends) {
                Some(operation) => {
                    let text = text.replace(operation.key(), operation.path());
                    TokenTree::Literal(text.parse().expect("a literal, as before"))
                }
                None => TokenTree::Literal(literal),
            }
        }
        other => other,
    };
    tokens.into_iter().map(one).collect()
}

/// The enums, which the low-level client and the ergonomic crate share.
pub fn enums(model: &Model) -> TokenStream {
    let enums = model.enums.iter().map(one_enum);
    quote! {
        //! Closed sets of words and numbers, to which the server may add.

        #(#enums)*
    }
}

fn one_enum(item: &Enum) -> TokenStream {
    let (name, description) = (ident(&item.name), docs(&item.description));
    let variants: Vec<_> = item.variants.iter().map(|variant| ident(&variant.name)).collect();
    let values = item.variants.iter().map(|variant| &variant.value);
    let descriptions =
        item.variants.iter().map(|variant| docs(&format!("`{}`: {}", variant.value, variant.description)));
    let (unknown, kind) = match item.is_number {
        true => (quote!(i64), quote!(numbers)),
        false => (quote!(String), quote!(words)),
    };
    let values = values.map(|value| match item.is_number {
        true => tokens(value),
        false => quote!(#value),
    });
    let copy = item.is_number.then(|| quote!(Copy,));
    quote! {
        #description
        #[derive(Clone, #copy Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#descriptions #variants,)*
            /// A value that the server has begun to send after this version was made.
            Unknown(#unknown),
        }

        crate::wire::#kind!(#name { #(#variants = #values,)* });
    }
}

/// For tests: what reads and writes each good answer, by its schema as the description has it, and each type,
/// by the name of its schema.
pub fn round_trips(low_level: &LowLevel, model: &Model) -> TokenStream {
    let mut names: Vec<_> = low_level.structs.keys().collect();
    names.sort();
    let types = names.iter().map(|name| ident(name));
    let operations = model.operations.iter().map(|operation| &operation.id);
    let answers = model.operations.iter().map(|operation| tokens(&wire_type(&operation.response)));
    quote! {
        use crate::examples::{RoundTrip, round_trip};
        use crate::types;

        pub(crate) static TYPES: &[(&str, RoundTrip)] = &[#((#names, round_trip::<types::#types>)),*];

        pub(crate) static ANSWERS: &[(&str, RoundTrip)] = &[#((#operations, round_trip::<#answers>)),*];
    }
}

/// Mends what progenitor has no knob for.
struct Tidy;

impl VisitMut for Tidy {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<syn::Attribute>) {
        *attributes = attributes.drain(..).flat_map(tidy_attribute).collect();
    }

    fn visit_field_mut(&mut self, field: &mut syn::Field) {
        visit_mut::visit_field_mut(self, field);
        field.attrs.iter_mut().for_each(allow_absence);
        if field.ty.to_token_stream().to_string().contains("Nullable") {
            // An option of its own would take null for absent.
            field.attrs.push(syn::parse_quote!(#[serde(default, deserialize_with = "crate::wire::present")]));
        }
    }
}

/// Documentation a line an attribute, without the JSON schemas, which are those of the lowered description.
fn tidy_attribute(attribute: syn::Attribute) -> Vec<syn::Attribute> {
    let syn::Meta::NameValue(meta) = &attribute.meta else { return vec![attribute] };
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &meta.value else {
        return vec![attribute];
    };
    if !meta.path.is_ident("doc") {
        return vec![attribute];
    }
    let text = text.value();
    let text = text.split("<details>").next().unwrap_or_default().trim();
    let inner = matches!(attribute.style, syn::AttrStyle::Inner(_));
    let lines = text
        .lines()
        .map(|line| if line.is_empty() { String::new() } else { format!(" {}", line.trim_end()) });
    lines
        .map(|line| match inner {
            true => syn::parse_quote!(#![doc = #line]),
            false => syn::parse_quote!(#[doc = #line]),
        })
        .collect()
}

/// A nullable field that is absent is null: answers from before the field was added do not have it.
/// Progenitor, going by `required`, makes it an error.
fn allow_absence(attribute: &mut syn::Attribute) {
    let text = attribute.meta.to_token_stream().to_string();
    if !text.contains("Option :: deserialize") && !text.contains("Option::deserialize") {
        return;
    }
    let mut rename = None;
    let _ = attribute.parse_nested_meta(|meta| {
        let value: syn::LitStr = meta.value()?.parse()?;
        if meta.path.is_ident("rename") {
            rename = Some(value);
        }
        Ok(())
    });
    *attribute = match rename {
        Some(name) => syn::parse_quote!(#[serde(rename = #name, default)]),
        None => syn::parse_quote!(#[serde(default)]),
    };
}

fn read_structs(file: &syn::File) -> HashMap<String, HashMap<String, Field>> {
    let types = file.items.iter().find_map(|item| match item {
        syn::Item::Mod(module) if module.ident == "types" => module.content.as_ref(),
        _ => None,
    });
    let items = types.into_iter().flat_map(|(_, items)| items);
    items
        .filter_map(|item| match item {
            syn::Item::Struct(item) => Some((item.ident.to_string(), read_fields(item))),
            _ => None,
        })
        .collect()
}

fn read_fields(item: &syn::ItemStruct) -> HashMap<String, Field> {
    let fields = item.fields.iter().filter_map(|field| {
        let name = field.ident.as_ref()?.to_string();
        let optional =
            field.ty.to_token_stream().to_string().replace(' ', "").starts_with("::std::option::Option");
        Some((wire_name(field).unwrap_or_else(|| name.clone()), Field { name, optional }))
    });
    fields.collect()
}

fn wire_name(field: &syn::Field) -> Option<String> {
    let mut name = None;
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let _ = attribute.parse_nested_meta(|meta| {
            if let Ok(value) = meta.value() {
                let value: syn::LitStr = value.parse()?;
                if meta.path.is_ident("rename") {
                    name = Some(value.value());
                }
            }
            Ok(())
        });
    }
    name
}

fn read_methods(file: &syn::File) -> HashMap<String, Vec<String>> {
    let impls = file.items.iter().filter_map(|item| match item {
        syn::Item::Impl(item) if item.trait_.is_none() => Some(&item.items),
        _ => None,
    });
    let methods = impls.flatten().filter_map(|item| match item {
        syn::ImplItem::Fn(method) => Some(&method.sig),
        _ => None,
    });
    methods
        .map(|signature| {
            let arguments = signature.inputs.iter().filter_map(|input| match input {
                syn::FnArg::Typed(argument) => Some(argument.pat.to_token_stream().to_string()),
                _ => None,
            });
            (signature.ident.to_string(), arguments.collect())
        })
        .collect()
}
