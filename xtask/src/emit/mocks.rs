//! The mocks: progenitor's httpmock helpers, with readable names and documentation.

use anyhow::{Context, Result};
use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use syn::visit_mut::{self, VisitMut};

use crate::low_level::{generator, without_fragments};
use crate::lower::{Answers, lower, wire_type};
use crate::model::{Model, Operation, Type, as_text};
use crate::rust::{docs, ident, print, print_file, tokens};

/// The files below `src/generated`, by name.
pub fn files(document: &Value, model: &Model) -> Result<Vec<(String, String)>> {
    Ok(vec![
        (
            "mod.rs".to_string(),
            print(quote!(
                pub(crate) mod mocks;
                pub mod examples;
            ))?,
        ),
        ("mocks.rs".to_string(), print_file(&mocks(document, model)?)),
        ("examples.rs".to_string(), print(examples(document, model))?),
    ])
}

fn mocks(document: &Value, model: &Model) -> Result<syn::File> {
    let lowered = lower(document, model, Answers::All)?;
    let openapi = serde_json::from_value(lowered.document)?;
    let tokens = generator(&lowered.rust_types)?.httpmock(&openapi, "retroachievements_client")?;
    let tokens = without_fragments(tokens, model);
    let mut file = syn::parse2(tokens).context("progenitor wrote something that is not Rust")?;
    Rename { model, current: None }.visit_file_mut(&mut file);
    Ok(file)
}

/// Gives everything its readable name, and says what it is.
struct Rename<'a> {
    model: &'a Model,
    /// The operation, and whether it is the request or the answer that is being visited.
    current: Option<(&'a Operation, Side)>,
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    When,
    Then,
}

impl<'a> Rename<'a> {
    /// The operation that a type such as `GetAchievementUnlocksWhen` belongs to.
    fn owner(&self, name: &str) -> Option<(&'a Operation, Side)> {
        let (stem, side) = match name.strip_suffix("When") {
            Some(stem) => (stem, Side::When),
            None => (name.strip_suffix("Then")?, Side::Then),
        };
        let operation =
            self.model.operations.iter().find(|operation| operation.id.to_upper_camel_case() == stem);
        Some((operation?, side))
    }

    fn method(&self, name: &str) -> Option<&'a Operation> {
        self.model
            .operations
            .iter()
            .find(|operation| operation.low_level_method() == name || operation.id == name)
    }
}

impl VisitMut for Rename<'_> {
    fn visit_ident_mut(&mut self, name: &mut proc_macro2::Ident) {
        if let Some((operation, side)) = self.owner(&name.to_string()) {
            let side = if side == Side::When { "When" } else { "Then" };
            *name = ident(&format!("{}{side}", operation.name.to_upper_camel_case()));
        }
    }

    /// The types are those of another crate here.
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if let Some(first) = path.segments.first_mut().filter(|first| first.ident == "crate") {
            first.ident = ident("retroachievements_client");
        }
        visit_mut::visit_path_mut(self, path);
    }

    fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
        if let Some((operation, side)) = self.owner(&item.ident.to_string()) {
            let text = match side {
                Side::When => format!("What a request must be like to be answered: {}.", operation.summary),
                Side::Then => format!("What it is answered with: {}.", operation.summary),
            };
            document(&mut item.attrs, &text);
        }
        visit_mut::visit_item_struct_mut(self, item);
    }

    fn visit_item_impl_mut(&mut self, item: &mut syn::ItemImpl) {
        if let syn::Type::Path(path) = &*item.self_ty {
            let name = path.path.segments.last().map(|segment| segment.ident.to_string());
            self.current = name.and_then(|name| self.owner(&name));
        }
        if let Some((operation, Side::When)) = self.current {
            // What an operation always sends is no choice.
            item.items.retain(|item| match item {
                syn::ImplItem::Fn(method) => operation.parameters.iter().all(|parameter| {
                    parameter.value.is_none() || method.sig.ident != ident(&parameter.wire_name)
                }),
                _ => true,
            });
        }
        visit_mut::visit_item_impl_mut(self, item);
        self.current = None;
    }

    fn visit_impl_item_fn_mut(&mut self, item: &mut syn::ImplItemFn) {
        visit_mut::visit_impl_item_fn_mut(self, item);
        let name = item.sig.ident.to_string();
        if let Some(operation) = self.method(&name) {
            item.sig.ident = ident(&operation.method());
            return;
        }
        let Some((operation, side)) = self.current else { return };
        let text = match (side, name.as_str()) {
            (Side::When, "new") => {
                only_this_operation(item, operation);
                "Matches the operation's path.".to_string()
            }
            (Side::Then, "new") => "Wraps httpmock's own answer.".to_string(),
            (_, "into_inner") => "Httpmock's own value, for what is not offered here.".to_string(),
            (Side::When, wire_name) => {
                let parameter = operation.parameters.iter().find(|p| ident(&p.wire_name) == wire_name);
                let Some(parameter) = parameter else { return };
                item.sig.ident = ident(&parameter.rust_name());
                let absent = if parameter.required { "" } else { " `None`: only requests without it." };
                format!(
                    "Only requests with this `{}` (`{wire_name}` on the wire).{absent}",
                    parameter.rust_name()
                )
            }
            (Side::Then, name) => format!("Answers with the status that `{name}` means."),
        };
        document(&mut item.attrs, &text);
    }

    fn visit_trait_item_fn_mut(&mut self, item: &mut syn::TraitItemFn) {
        visit_mut::visit_trait_item_fn_mut(self, item);
        if let Some(operation) = self.method(&item.sig.ident.to_string()) {
            item.sig.ident = ident(&operation.method());
            document(&mut item.attrs, &format!("Mocks `{}`: {}.", operation.path(), operation.summary));
        }
    }
}

/// Several operations can have a path in common: then what they are sent, and are not, tells them apart.
fn only_this_operation(new: &mut syn::ImplItemFn, operation: &Operation) {
    let sent = operation.parameters.iter().filter_map(|parameter| {
        let (name, value) = (&parameter.wire_name, as_text(parameter.value.as_ref()?));
        Some(quote!(.query_param(#name, #value)))
    });
    let without = operation.without.iter().map(|name| quote!(.query_param_missing(#name)));
    let conditions: Vec<_> = sent.chain(without).collect();
    if let (false, [syn::Stmt::Expr(syn::Expr::Call(call), None)]) =
        (conditions.is_empty(), new.block.stmts.as_mut_slice())
    {
        let matcher = &call.args[0];
        call.args = syn::parse_quote!(#matcher #(#conditions)*);
    }
}

fn document(attributes: &mut Vec<syn::Attribute>, text: &str) {
    let text = format!(" {text}");
    attributes.push(syn::parse_quote!(#[doc = #text]));
}

/// A function for each example of the description, as something to begin with.
fn examples(document: &Value, model: &Model) -> proc_macro2::TokenStream {
    let good = model.operations.iter().flat_map(good_examples);
    let shared = document["components"]["responses"].as_object().into_iter().flatten();
    let shared = shared.filter_map(|(name, response)| error_example(model, &name.to_snake_case(), response));
    let own = model.operations.iter().flat_map(|operation| {
        let responses =
            document["paths"][operation.key()]["get"]["responses"].as_object().into_iter().flatten();
        responses.filter_map(|(status, response)| {
            let name = format!("{}_{}", operation.method(), status_name(status)?);
            error_example(model, &name, response)
        })
    });
    let functions = good.chain(own).chain(shared);
    quote! {
        //! The description's examples as values: something to begin with, and to change.

        #(#functions)*
    }
}

fn good_examples(operation: &Operation) -> impl Iterator<Item = TokenStream> {
    let responses = operation.examples.iter().filter(|example| example.is_response);
    responses.map(|example| {
        let response = rust_type(&operation.response);
        let name = match example.name.as_str() {
            "full" => operation.method(),
            other => format!("{}_{}", operation.method(), other.to_snake_case()),
        };
        function(&name, &response, &example.value)
    })
}

/// The first example of an error; those of the shared responses are made once, not for each operation.
fn error_example(model: &Model, name: &str, response: &Value) -> Option<TokenStream> {
    let media = &response["content"]["application/json"];
    let schema = model.success_schema(&media["schema"]);
    let ty = match model.read_type(schema) {
        Ok(ty) => rust_type(&ty),
        // An empty list, of nothing in particular.
        Err(_) => quote!(Vec<serde_json::Value>),
    };
    let (_, example) = media["examples"].as_object()?.iter().next()?;
    Some(function(name, &ty, &example["value"]))
}

fn status_name(status: &str) -> Option<String> {
    // Good answers have functions of their own.
    let code: u16 = status.parse().ok().filter(|code| *code >= 300)?;
    let reason = http::StatusCode::from_u16(code).ok()?.canonical_reason()?;
    Some(reason.to_snake_case())
}

fn function(name: &str, response: &TokenStream, example: &Value) -> TokenStream {
    let (name, json) = (ident(name), example.to_string());
    let docs = docs(&format!("The example\n\n```json\n{example:#}\n```"));
    quote! {
        #docs
        pub fn #name() -> #response {
            crate::example(#json)
        }
    }
}

/// A type of the low-level client, seen from another crate.
fn rust_type(ty: &Type) -> TokenStream {
    tokens(&wire_type(ty).replace("crate::", "retroachievements_client::"))
}
