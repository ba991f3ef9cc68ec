//! A request: the client's method that makes it, its options, and how it is sent.

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use quote::quote;

use super::arguments::{Argument, check, is_named};
use super::convert::{answer_type, converted};
use super::docs::Style;
use super::known;
use super::methods::{self, Form};
use super::paged;
use super::since;
use super::split;
use super::views::maker;
use crate::emit::code::{each, imports, wire_type};
use crate::model::Model;
use crate::model::operation::Operation;
use crate::model::parameter::ParameterKind;
use crate::progenitor::Client;
use crate::rust::ident;

/// What a request can need of others.
const IMPORTS: [&str; 21] = [
    "crate::argument::Argument",
    "crate::argument::argument",
    "crate::argument::arguments",
    "crate::argument::joined",
    "crate::argument::within",
    "crate::error::Error",
    "crate::known::{self, Proof}",
    "crate::since",
    "crate::split",
    "crate::subject::Subject",
    "std::hash::{Hash, Hasher}",
    "crate::paging::boxed",
    "crate::paging::ByOffset",
    "crate::paging::ByPage",
    "crate::paging::numbered",
    "crate::paging::ByTime",
    "crate::paging::Dated",
    "crate::paging::Latest",
    "crate::paging::LatestFirst",
    "crate::paging::{Items, Listed, sealed::Sealed}",
    "crate::paging::{Pages, Paged}",
];

pub fn write(model: &Model, client: &Client, operation: &Operation) -> Result<TokenStream> {
    let name = ident(&operation.request());
    let response = answer_type(operation)?;
    let (_, shared) = maker(model, false);
    let constant = constant(model, operation);
    let arguments = Argument::all(operation);
    let fields = arguments.iter().map(|Argument { name, held, .. }| quote!(#name: #held));
    let values = arguments.iter().map(|Argument { parameter, name, value, .. }| match parameter.required {
        true if *name == value.to_string() => quote!(#name),
        true => quote!(#name: #value),
        false => quote!(#name: None),
    });
    let checks = each(&operation.parameters, |parameter| check(model, operation, parameter))?;
    let subjects = subjects(model, operation)?;
    let call = low_level_call(model, client, operation)?;
    let answer = converted(&operation.answer, quote!(answer)).unwrap_or(quote!(answer));
    let wire = wire_type(&operation.response);
    let paged = operation.paging.as_ref().map(|paging| paged::implementation(model, operation, paging));
    let paged = paged.transpose()?;
    let (send, json) = match operation.split() {
        Some(parameter) => split::calls(parameter, &answer)?,
        None => (quote!(self.call()?.send(|answer| #answer).await), quote!(self.call()?.json().await)),
    };
    let (send, json) = known::calls(model, operation, send, json)?;
    let (send, whole) = since::calls(model, operation, send)?;
    let length = operation.minutes().map(|_| quote!(let length = self.length();));
    let proof = known::proof(model, operation)?;
    let requirements: Vec<_> = operation.unproved().map(|one| ident(&one.requirement())).collect();
    let request = methods::write(
        model,
        operation,
        Form {
            style: Style::Async,
            how: "Await it, or call [`send`](Self::send).",
            must_use: "a request does nothing until it is awaited",
            fields: quote!(#(#fields,)* #(#requirements: bool,)* pub(super) options: Options),
            make: quote!(#name {
                client: #shared.clone(),
                #(#values,)*
                #(#requirements: false,)*
                options: Options::default(),
            }),
            set: |Argument { name, value, .. }| quote!(self.#name = #value;),
            set_option: |name| quote!(self.options.#name = Some(#name);),
            switch: |name| quote!(self.#name = true;),
            send_docs: "Sends the request. Awaiting the request itself does the same.",
            asyncness: quote!(async),
            send,
            json,
            private: quote! {
                #whole

                #proof

                /// Checks the arguments, and builds what is sent.
                fn call(self) -> Result<Typed<#wire>> {
                    #length
                    #(#checks)*
                    let subjects = [#(#subjects),*];
                    self.client.call(&OPERATION, subjects, self.options, |api| async move { #call })
                }
            },
            streams: operation.paging.as_ref().map(|paging| paged::methods(operation, paging)),
        },
    )?;
    let code = quote! {
        #constant

        #request

        impl IntoFuture for #name {
            type Output = Result<#response>;
            type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

            fn into_future(self) -> Self::IntoFuture {
                Box::pin(self.send())
            }
        }

        #paged
    };
    let imports = imports(&code, &IMPORTS);
    let title = format!(" {}.", operation.summary);
    Ok(quote! {
        #![doc = #title]

        use std::pin::Pin;

        use crate::client::Client;
        use crate::error::Result;
        use crate::call::Typed;
        use crate::operation::Operation;
        use crate::options::Options;
        #imports

        #code
    })
}

fn constant(model: &Model, operation: &Operation) -> TokenStream {
    let (id, not_found, refused) = (&operation.id, &operation.not_found, &operation.refused_as_empty);
    let empty = operation.example("empty").filter(|_| !refused.is_empty());
    let empty = empty.map_or("", |example| &example.body);
    let (service, private) = (ident(&model.generation.name.to_uppercase()), operation.is_private());
    let max_age = match operation.cacheable.map(|lifetime| lifetime.duration().as_secs()) {
        Some(seconds) => quote!(Some(std::time::Duration::from_secs(#seconds))),
        None => quote!(None),
    };
    quote! {
        static OPERATION: Operation = Operation {
            id: #id,
            not_found: &[#(#not_found),*],
            refused_as_empty: &[#(#refused),*],
            empty: #empty,
            max_age: #max_age,
            service: crate::service::Service::#service,
            is_private: #private,
        };
    }
}

/// What the errors of a call name: the required ids and users. A list of ids is not among them, because the server takes
/// an unknown id in it for one without progress.
fn subjects(model: &Model, operation: &Operation) -> Result<Vec<TokenStream>> {
    let named = operation.required().filter(|parameter| is_named(&parameter.kind));
    each(named, |parameter| {
        let name = ident(&parameter.rust_name());
        Ok(match &parameter.kind {
            ParameterKind::Id(id) => {
                let noun = &model.find_id(id)?.of;
                quote!(Subject::new(#noun, #name))
            }
            ParameterKind::User => quote!(Subject::new("user", &#name)),
            _ => quote!(subject_of_comments),
        })
    })
}

fn low_level_call(model: &Model, client: &Client, operation: &Operation) -> Result<TokenStream> {
    let method = operation.low_level_method();
    let arguments = each(client.arguments(&method)?, |argument| {
        let parameter = operation.parameters.iter().find(|one| ident(&one.low_level_name()) == argument);
        let parameter =
            parameter.with_context(|| format!("{method} has an argument {argument} of no parameter"))?;
        let name = ident(&parameter.rust_name());
        let is_text = match &parameter.kind {
            ParameterKind::Enum(item) => !model.find_enum(item)?.is_number,
            kind => !kind.is_number(),
        };
        Ok(match (is_text, parameter.required) {
            (true, true) => quote!(&#name),
            (true, false) => quote!(#name.as_deref()),
            _ => quote!(#name),
        })
    })?;
    let method = ident(&method);
    let of_generation = (!model.generation.is_root).then(|| {
        let module = ident(&model.generation.name);
        quote!(let api = retroachievements_client::#module::Client::from(&api);)
    });
    Ok(quote!(#of_generation api.#method(#(#arguments),*).await))
}
