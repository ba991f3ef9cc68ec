//! Mends what progenitor has no knob for. Each pass says why.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::Token;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};

use crate::model::Model;
use crate::model::scalar::Scalar;
use crate::model::structs::{Field, Presence, Struct};
use crate::model::types::Type;
use crate::rust::ident;

/// Takes from each path what tells operations of the same path apart.
pub fn without_fragments(tokens: TokenStream, model: &Model) -> TokenStream {
    let mut text = tokens.to_string();
    for operation in model.operations.iter().filter(|operation| operation.key != operation.path()) {
        // Within a format string a quote follows, within a pattern its end.
        for end in ["\"", "$"] {
            let (key, path) = (format!("{}{end}", operation.key), format!("{}{end}", operation.path()));
            text = text.replace(&key, &path);
        }
    }
    crate::rust::tokens(&text)
}

/// Mends the client.
pub fn tidy(file: &mut syn::File, model: &Model) {
    Docs.visit_file_mut(file);
    Fields { model, current: None }.visit_file_mut(file);
}

/// Documentation a line an attribute, without the JSON schemas, which are those of the document for progenitor.
struct Docs;

impl VisitMut for Docs {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<syn::Attribute>) {
        *attributes = attributes.drain(..).flat_map(tidy_attribute).collect();
    }
}

fn tidy_attribute(attribute: syn::Attribute) -> Vec<syn::Attribute> {
    let syn::Meta::NameValue(syn::MetaNameValue {
        path,
        value: syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }),
        ..
    }) = &attribute.meta
    else {
        return vec![attribute];
    };
    if !path.is_ident("doc") {
        return vec![attribute];
    }
    let text = text.value();
    let text = text.split("<details>").next().unwrap_or_default().trim();
    let lines = syn::Attribute::parse_outer.parse2(crate::rust::docs(text)).expect("documentation");
    lines.into_iter().map(|line| syn::Attribute { style: attribute.style, ..line }).collect()
}

/// Readable names, and what serde has to know of absence and null: progenitor goes by `required` alone.
struct Fields<'a> {
    model: &'a Model,
    current: Option<&'a Struct>,
}

impl VisitMut for Fields<'_> {
    fn visit_item_mod_mut(&mut self, module: &mut syn::ItemMod) {
        visit_mut::visit_item_mod_mut(self, module);
        let Some((_, items)) = module.content.as_mut().filter(|_| module.ident == "types") else { return };
        // serde's own would know exact keys only; see `wire::object`.
        items.extend(self.model.all_structs().map(read_object));
    }

    fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
        self.current = self.model.all_structs().find(|known| item.ident == known.name);
        if self.current.is_some() {
            item.attrs.iter_mut().for_each(without_deserialize);
        }
        visit_mut::visit_item_struct_mut(self, item);
        let known = self.current.take();
        // Fields in the order of the wire are read fastest; progenitor sorts them.
        if let (Some(known), syn::Fields::Named(fields)) = (known, &mut item.fields) {
            let names: Vec<_> = known.fields.iter().map(|one| ident(&one.wire_rust_name())).collect();
            let mut sorted: Vec<_> = std::mem::take(&mut fields.named).into_iter().collect();
            sorted.sort_by_key(|field| names.iter().position(|name| field.ident.as_ref() == Some(name)));
            fields.named = sorted.into_iter().collect();
        }
    }

    fn visit_field_mut(&mut self, field: &mut syn::Field) {
        let Some(known) = self.current.and_then(|item| find(item, field)) else { return };
        field.attrs.retain(|attribute| !attribute.path().is_ident("serde"));
        field.attrs.push(serde_attribute(known));
        field.ident = Some(ident(&known.wire_rust_name()));
    }
}

/// The field of the model that progenitor has written, by its name on the wire.
fn find<'a>(item: &'a Struct, field: &syn::Field) -> Option<&'a Field> {
    let mut wire_name = field.ident.as_ref()?.to_string();
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let _ = attribute.parse_nested_meta(|meta| {
            if let Ok(value) = meta.value() {
                let value = value.parse::<syn::LitStr>();
                if let (true, Ok(value)) = (meta.path.is_ident("rename"), value) {
                    wire_name = value.value();
                }
            }
            Ok(())
        });
    }
    item.fields.iter().find(|known| known.wire_name == wire_name)
}

/// What serde has to know to write the field.
fn serde_attribute(field: &Field) -> syn::Attribute {
    let name = &field.wire_name;
    let skip = field
        .presence
        .can_be_absent()
        .then(|| quote!(, skip_serializing_if = "::std::option::Option::is_none"));
    syn::parse_quote!(#[serde(rename = #name #skip)])
}

fn without_deserialize(attribute: &mut syn::Attribute) {
    if let syn::Meta::List(derive) = &mut attribute.meta
        && derive.path.is_ident("derive")
    {
        let parse = Punctuated::<syn::Path, Token![,]>::parse_terminated;
        let traits = parse.parse2(derive.tokens.clone()).expect("a list of traits");
        let is_read = |path: &syn::Path| path.segments.last().is_some_and(|last| last.ident == "Deserialize");
        let kept = traits.iter().filter(|path| !is_read(path));
        derive.tokens = quote!(#(#kept),*);
    }
}

/// Reads the struct, in the order of its fields.
fn read_object(item: &Struct) -> syn::Item {
    let name = ident(&item.name);
    let fields = item.fields.iter().enumerate().map(|(position, field)| {
        let position = Literal::usize_unsuffixed(position);
        let (name, key, presence) =
            (ident(&field.wire_rust_name()), &field.wire_name, ident(presence(field)));
        quote!(#position #name = #key #presence,)
    });
    syn::parse_quote!(crate::wire::object!(#name { #(#fields)* });)
}

/// The words of `wire::object` for what an absent field means.
fn presence(field: &Field) -> &'static str {
    match (field.presence, &field.ty) {
        (_, Type::Scalar(Scalar::LooseDate)) => "optional",
        (Presence::Always, _) => "required",
        (Presence::OptionalOrNull, _) => "nullable",
        // PHP writes an object that is not there as `[]`.
        (_, Type::Struct(_)) => "optional_object",
        _ => "optional",
    }
}
