//! Progenitor's httpmock helpers, with readable names and documentation.

use std::collections::HashMap;

use anyhow::Result;
use heck::ToUpperCamelCase;
use quote::{ToTokens, quote};
use syn::visit_mut::{self, VisitMut};

use crate::emit::code::wire_type;
use crate::model::Model;
use crate::model::operation::{Operation, Paging, PagingBy};
use crate::progenitor;
use crate::rust::ident;

pub fn write(model: &Model) -> Result<syn::File> {
    let mut file = progenitor::mocks(model)?;
    let mut names = HashMap::new();
    for operation in &model.operations {
        names.insert(operation.low_level_method(), operation);
        names.insert(operation.id.clone(), operation);
    }
    let types =
        model.operations.iter().map(|operation| (operation.id.to_upper_camel_case(), operation)).collect();
    Rename { names, types, current: None }.visit_file_mut(&mut file);
    Ok(file)
}

/// Gives everything its readable name and documentation.
struct Rename<'a> {
    /// The operations, by the names of their functions.
    names: HashMap<String, &'a Operation>,
    /// The same by the names of their types.
    types: HashMap<String, &'a Operation>,
    /// The operation, and whether it is the request or the answer that is being visited.
    current: Option<(&'a Operation, &'static str)>,
}

impl<'a> Rename<'a> {
    /// The operation that a type such as `GetAchievementUnlocksWhen` belongs to.
    fn owner(&self, name: &str) -> Option<(&'a Operation, &'static str)> {
        ["When", "Then"].into_iter().find_map(|side| {
            let stem = name.strip_suffix(side)?;
            Some((*self.types.get(stem)?, side))
        })
    }

    fn method(&self, name: &str) -> Option<&'a Operation> {
        self.names.get(name).copied()
    }
}

impl VisitMut for Rename<'_> {
    fn visit_ident_mut(&mut self, name: &mut proc_macro2::Ident) {
        if let Some((operation, side)) = self.owner(&name.to_string()) {
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
            let does = if side == "When" { "Matches" } else { "Answers" };
            document(&mut item.attrs, &format!("{does} requests for: {}.", operation.summary));
        }
        visit_mut::visit_item_struct_mut(self, item);
    }

    fn visit_item_impl_mut(&mut self, item: &mut syn::ItemImpl) {
        self.current = self.owner(&item.self_ty.to_token_stream().to_string());
        if let Some((operation, "When")) = self.current {
            // What an operation always sends cannot be chosen.
            item.items.retain(|item| match item {
                syn::ImplItem::Fn(method) => operation.parameters.iter().all(|parameter| {
                    parameter.value.is_none() || method.sig.ident != ident(&parameter.low_level_name())
                }),
                _ => true,
            });
        }
        visit_mut::visit_item_impl_mut(self, item);
        if let Some((operation, "Then")) = self.current {
            item.items.extend(answers(operation));
        }
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
            ("When", "new") => {
                only_this_operation(item, operation);
                "Matches the operation's path.".to_string()
            }
            ("Then", "new") => "Wraps httpmock's own `Then`.".to_string(),
            (_, "into_inner") => "httpmock's own value, for everything else.".to_string(),
            ("When", low_level_name) => {
                let parameter =
                    operation.parameters.iter().find(|p| ident(&p.low_level_name()) == low_level_name);
                let Some(parameter) = parameter else { return };
                let (name, wire_name) = (parameter.rust_name(), &parameter.wire_name);
                item.sig.ident = ident(&name);
                let absent = if parameter.required { "" } else { " `None` matches requests without it." };
                format!("Matches only requests with this `{name}` (`{wire_name}` on the wire).{absent}")
            }
            ("Then", "ok") => {
                takes_models(item);
                "Answers with status 200: with a wire type, or the plain model of it.".to_string()
            }
            (_, name) => format!("Answers with the status of `{name}`."),
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

/// Takes whatever stands for the answer.
fn takes_models(ok: &mut syn::ImplItemFn) {
    let Some(syn::FnArg::Typed(value)) = ok.sig.inputs.last_mut() else { return };
    let syn::Type::Reference(reference) = &mut *value.ty else { return };
    let wire = &reference.elem;
    reference.elem = syn::parse_quote!(impl crate::Body<#wire>);
    ok.block = syn::parse_quote!({
        Self(self.0.status(200u16).header("content-type", "application/json").json_body(value.body()))
    });
}

/// Answers that are not one of a status.
fn answers(operation: &Operation) -> Vec<syn::ImplItem> {
    let wire = wire_type(&operation.response);
    let in_turn = syn::parse_quote! {
        /// Answers in turn, the last one again and again.
        ///
        /// # Panics
        ///
        /// Without an answer.
        pub fn in_turn(self, answers: impl IntoIterator<Item = crate::Answer<#wire>>) -> Self {
            Self(crate::answer::in_turn(self.0, answers))
        }
    };
    let is_page = |paging: &Paging| matches!(paging.by, PagingBy::Page(_));
    let page = operation.paging.as_ref().is_some_and(is_page).then(|| {
        syn::parse_quote! {
            /// Answers with the only page of a list, made of plain models; see [`Page`](crate::Page).
            pub fn page(self, items: impl IntoIterator<Item = <#wire as crate::List>::Item>) -> Self {
                self.ok(&crate::Page::new(items))
            }
        }
    });
    std::iter::once(in_turn).chain(page).collect()
}

/// Several operations can have a path in common: then what they are sent, and are not, tells them apart.
fn only_this_operation(new: &mut syn::ImplItemFn, operation: &Operation) {
    let sent = operation.parameters.iter().filter_map(|parameter| {
        let (name, value) = (&parameter.wire_name, parameter.value.as_ref()?.to_string());
        Some(quote!(.query_param(#name, #value)))
    });
    let without = operation.without.iter().map(|name| quote!(.query_param_missing(#name)));
    let conditions = sent.chain(without);
    if let [syn::Stmt::Expr(syn::Expr::Call(call), None)] = new.block.stmts.as_mut_slice() {
        let matcher = &call.args[0];
        call.args = syn::parse_quote!(#matcher #(#conditions)*);
    }
}

fn document(attributes: &mut Vec<syn::Attribute>, text: &str) {
    let text = format!(" {text}");
    attributes.push(syn::parse_quote!(#[doc = #text]));
}
