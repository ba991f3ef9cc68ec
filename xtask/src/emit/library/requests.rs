//! A request: the client's method that makes it, its options, and how it is sent.

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::{check, id_type, is_bounded, is_checked, plain_parameter, setter_type};
use super::convert::{converted, response_type};
use super::docs::{Style, operation_docs, parameter_docs, request_docs};
use super::paged;
use super::signature::{Signature, deprecated};
use crate::model::Model;
use crate::model::operation::Operation;
use crate::model::parameter::{Parameter, ParameterKind};
use crate::model::types::Type;
use crate::progenitor::Client;
use crate::rust::ident;

pub fn write(model: &Model, client: &Client, operation: &Operation) -> Result<TokenStream> {
    let name = ident(&operation.request());
    let response = response_type(&operation.response);
    let constant = constant(operation);
    let method = client_method(operation, &operation_docs(model, operation, Style::Async)?);
    let fields = operation.given().map(|parameter| {
        let (name, ty) = (ident(&parameter.rust_name()), plain_parameter(&parameter.kind));
        match parameter.required {
            true if is_checked(&parameter.kind) => quote!(#name: Argument<#ty>),
            true => quote!(#name: #ty),
            false => quote!(#name: Option<#ty>),
        }
    });
    let setters = operation.optional().map(|parameter| setter(model, parameter));
    let checks = operation.parameters.iter().map(|parameter| check(model, operation, parameter));
    let checks = checks.collect::<Result<Vec<_>>>()?;
    let subjects = subjects(model, operation)?;
    let call = low_level_call(model, client, operation)?;
    let answer = converted(&operation.response, quote!(answer)).unwrap_or(quote!(answer));
    let streams = operation.paging.as_ref().map(|paging| paged::methods(operation, paging));
    let paged = operation.paging.as_ref().map(|paging| paged::implementation(model, operation, paging));
    let paged = paged.transpose()?;
    // An empty map reads what PHP writes for it, which here would mean that there is nothing of the kind.
    let means_nothing =
        matches!(operation.response, Type::Map(..)) && operation.not_found.iter().any(|body| body == "[]");
    let unless_empty = means_nothing.then(|| quote!(.and_then(|map| self.client.unless_empty(&call, map))));
    let imports = imports(operation);
    let title = format!(" {}.", operation.summary);
    let docs = request_docs(operation, "Await it, or call [`send`](Self::send).");
    Ok(quote! {
        #![doc = #title]

        #imports

        #constant

        #method

        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is awaited"]
        pub struct #name {
            client: Client,
            #(#fields,)*
        }

        impl #name {
            #(#setters)*

            /// Sends the request. Awaiting the request itself does the same.
            ///
            /// # Errors
            ///
            /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
            /// other [`Error`](crate::Error) after.
            pub async fn send(self) -> Result<#response> {
                #(#checks)*
                let call = OPERATION.about([#(#subjects),*]);
                self.client.execute(&call, move |api| { #call }, |answer| #answer).await #unless_empty
            }

            #streams
        }

        impl IntoFuture for #name {
            type Output = Result<#response>;
            type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
        }

        #paged
    })
}

fn setter(model: &Model, parameter: &Parameter) -> TokenStream {
    let (name, ty) = (ident(&parameter.rust_name()), setter_type(&parameter.kind));
    let docs = parameter_docs(model, parameter);
    let value = match parameter.kind {
        ParameterKind::String => quote!(#name.into()),
        ParameterKind::List(_) => quote!(#name.into_iter().collect()),
        _ => quote!(#name),
    };
    quote! {
        #docs
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

fn imports(operation: &Operation) -> TokenStream {
    let of_required = |has: fn(&Parameter) -> bool| operation.required().any(has);
    let mut items = Vec::new();
    if of_required(|parameter| is_checked(&parameter.kind)) {
        items.push(quote!(crate::argument::Argument));
        items.push(quote!(crate::error::Error));
    }
    if of_required(|parameter| id_type(&parameter.kind).is_some()) {
        items.push(quote!(crate::argument::argument));
    }
    if of_required(|parameter| matches!(parameter.kind, ParameterKind::List(_))) {
        items.push(quote!(crate::argument::arguments));
    }
    if operation.given().any(|parameter| matches!(parameter.kind, ParameterKind::List(_))) {
        items.push(quote!(crate::argument::joined));
    }
    if operation.parameters.iter().any(is_bounded) {
        items.push(quote!(crate::argument::within));
    }
    if operation.required().any(|parameter| is_subject(&parameter.kind)) {
        items.push(quote!(crate::subject::Subject));
    }
    if operation.paging.is_some() {
        items.push(quote!(std::hash::{Hash, Hasher}));
        items.push(quote!(crate::paging::{Items, Paged, Pages, boxed, sealed::Sealed}));
    }
    quote! {
        use std::pin::Pin;

        use crate::client::Client;
        use crate::error::Result;
        use crate::operation::Operation;
        #(use #items;)*
    }
}

fn constant(operation: &Operation) -> TokenStream {
    let (id, not_found, refused) = (&operation.id, &operation.not_found, &operation.refused_as_empty);
    let empty = operation.example("empty").filter(|_| !refused.is_empty());
    let empty = empty.map_or("", |example| &example.body);
    quote! {
        static OPERATION: Operation = Operation {
            id: #id,
            not_found: &[#(#not_found),*],
            refused_as_empty: &[#(#refused),*],
            empty: #empty,
        };
    }
}

/// What the errors of a call name: the required ids and users. A list of ids is not among them, because the server takes
/// an unknown id in it for one without progress.
fn subjects(model: &Model, operation: &Operation) -> Result<Vec<TokenStream>> {
    let named = operation.required().filter(|parameter| is_subject(&parameter.kind));
    let subjects = named.map(|parameter| {
        let name = ident(&parameter.rust_name());
        Ok(match &parameter.kind {
            ParameterKind::Id(id) => {
                let noun = &model.find_id(id)?.of;
                quote!(Subject::new(#noun, #name))
            }
            ParameterKind::User => quote!(Subject::new("user", &#name)),
            _ => quote!(subject_of_comments),
        })
    });
    subjects.collect()
}

fn is_subject(kind: &ParameterKind) -> bool {
    matches!(kind, ParameterKind::Id(_) | ParameterKind::User | ParameterKind::Subject)
}

fn client_method(operation: &Operation, docs: &TokenStream) -> TokenStream {
    let (method, request) = (ident(&operation.method()), ident(&operation.request()));
    let Signature { generics, arguments, bounds, .. } = Signature::of(operation);
    let fields = operation.given().map(|parameter| {
        let name = ident(&parameter.rust_name());
        match (&parameter.kind, parameter.required) {
            (_, false) => quote!(#name: None),
            (ParameterKind::List(_), true) => quote!(#name: arguments(#name)),
            (ParameterKind::String, true) => quote!(#name: #name.into()),
            (kind, true) if is_checked(kind) => quote!(#name: argument(#name)),
            (_, true) => quote!(#name),
        }
    });
    let deprecated = deprecated(operation);
    quote! {
        impl Client {
            #docs
            #deprecated
            pub fn #method #generics (&self, #(#arguments),*) -> #request #bounds {
                #request { client: self.clone(), #(#fields),* }
            }
        }
    }
}

fn low_level_call(model: &Model, client: &Client, operation: &Operation) -> Result<TokenStream> {
    let method = operation.low_level_method();
    let mut clones = Vec::new();
    let mut arguments = Vec::new();
    for argument in client.arguments(&method)? {
        let parameter = operation.parameters.iter().find(|parameter| ident(&parameter.wire_name) == argument);
        let parameter =
            parameter.with_context(|| format!("{method} has an argument {argument} of no parameter"))?;
        let name = ident(&parameter.rust_name());
        let is_text = match &parameter.kind {
            ParameterKind::Enum(item) => !model.find_enum(item)?.is_number,
            kind => !kind.is_number(),
        };
        arguments.push(match (is_text, parameter.required) {
            (true, true) => quote!(&#name),
            (true, false) => quote!(#name.as_deref()),
            _ => quote!(#name),
        });
        if is_text {
            clones.push(quote!(let #name = #name.clone();));
        }
    }
    let method = ident(&method);
    Ok(quote!(#(#clones)* async move { api.#method(#(#arguments),*).await }))
}
