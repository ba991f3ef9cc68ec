//! What a request has in both of its forms, async and blocking: the client's method, the options, `send`.

use anyhow::Result;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::arguments::Argument;
use super::convert::answer_type;
use super::docs::{Style, operation_docs, parameter_docs, request_docs};
use super::known;
use super::views::maker;
use crate::emit::code::each;
use crate::model::Model;
use crate::model::operation::Operation;
use crate::rust::{docs as docs_of, ident, tokens};

/// What the two forms differ in.
pub struct Form<'a> {
    pub style: Style,
    /// How it is sent, for the documentation.
    pub how: &'a str,
    pub must_use: &'a str,
    pub fields: TokenStream,
    /// The body of the client's method.
    pub make: TokenStream,
    /// What a setter does.
    pub set: fn(&Argument) -> TokenStream,
    /// What a setter of an option of all requests does.
    pub set_option: fn(&Ident) -> TokenStream,
    /// What a setter without an argument does.
    pub switch: fn(&Ident) -> TokenStream,
    pub send_docs: &'a str,
    pub asyncness: TokenStream,
    /// The body of `send`.
    pub send: TokenStream,
    /// The body of `json`.
    pub json: TokenStream,
    /// Methods that callers do not see.
    pub private: TokenStream,
    pub streams: Option<TokenStream>,
}

/// An option that every request has.
struct RequestOption {
    name: &'static str,
    ty: &'static str,
    docs: &'static str,
    /// The feature of the library that it needs.
    feature: Option<&'static str>,
}

const OPTIONS: [RequestOption; 4] = [
    RequestOption {
        name: "timeout",
        ty: "std::time::Duration",
        docs: "Timeout of one attempt. Default: [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).",
        feature: None,
    },
    RequestOption {
        name: "retry",
        ty: "crate::RetryPolicy",
        docs: "Which failures to retry, and when. Default: [`ClientBuilder::retry`](crate::ClientBuilder::retry).",
        feature: None,
    },
    RequestOption {
        name: "deadline",
        ty: "std::time::Duration",
        docs: "Time for the whole call, all attempts and waits included: for the rate limit, between attempts, and those\n\
               that the server asks for. The client does not begin a wait that would pass it, but fails at once with\n\
               [`Error::Deadline`](crate::Error::Deadline), which says what it would have waited for.\n\n\
               It counts from when the request is sent. Each page of a list has this time. Default: none.",
        feature: None,
    },
    RequestOption {
        name: "cache",
        ty: "crate::CachePolicy",
        docs: "What the client's cache does with this request. Default: [`CachePolicy::Default`](crate::CachePolicy::Default).\n\n\
               Without a [cache](crate::ClientBuilder::cache) it does nothing.",
        feature: Some("cache"),
    },
];

/// What `send` says about a list that is sent in parts.
fn parts(operation: &Operation) -> String {
    let of = operation.split().and_then(|parameter| Some((parameter.rust_name(), parameter.maximum?)));
    of.map_or_else(String::new, |(name, most)| {
        format!(
            "\n\nMore than {most} `{name}` take several requests, one after the other; an error of one is the error of \
             all. The response is in the order asked for."
        )
    })
}

pub fn write(model: &Model, operation: &Operation, form: Form<'_>) -> Result<TokenStream> {
    let Form { style, how, must_use, fields, make, set, set_option, switch, .. } = form;
    let Form { send_docs, asyncness, send, json, private, streams, .. } = form;
    let (method, request) = (ident(&operation.method()), ident(&operation.request()));
    let (maker, _) = maker(model, style == Style::Blocking);
    let response = answer_type(operation)?;
    let docs_of_method = operation_docs(model, operation, style)?;
    let docs = request_docs(operation, &maker, how);
    let send_docs = docs_of(&format!("{send_docs}{}", parts(operation)));
    let deprecated = operation.deprecated.then(|| {
        let allow = (style == Style::Blocking).then(|| quote!(#[allow(deprecated)]));
        quote!(#[deprecated = "the site's documentation advises against it"] #allow)
    });
    let (required, optional): (Vec<_>, Vec<_>) =
        Argument::all(operation).into_iter().partition(|argument| argument.parameter.required);
    let bounds = required.iter().filter_map(|argument| argument.bound.as_ref());
    let generics =
        required.iter().filter(|argument| argument.bound.is_some()).map(|argument| &argument.taken);
    let (names, types) = (required.iter().map(|one| &one.name), required.iter().map(|one| &one.taken));
    let setters = optional.iter().map(|argument| {
        let docs = argument.docs.as_ref().map(|text| docs_of(text));
        let docs = docs.unwrap_or_else(|| parameter_docs(model, argument.parameter));
        let set = set(argument);
        let Argument { name, taken, .. } = argument;
        quote! {
            #docs
            pub fn #name(mut self, #name: #taken) -> Self {
                #set
                self
            }
        }
    });
    let requirements = each(operation.unproved(), |parameter| {
        let (name, docs) =
            (ident(&parameter.requirement()), docs_of(&known::docs(model, operation, parameter)?));
        let set = switch(&name);
        Ok(quote! {
            #docs
            pub fn #name(mut self) -> Self {
                #set
                self
            }
        })
    })?;
    let options = OPTIONS.iter().map(|option| {
        let (name, ty, docs) = (ident(option.name), tokens(option.ty), docs_of(option.docs));
        let set = set_option(&name);
        let only = option.feature.map(|feature| quote!(#[cfg(feature = #feature)]));
        quote! {
            #docs
            #only
            pub fn #name(mut self, #name: #ty) -> Self {
                #set
                self
            }
        }
    });
    Ok(quote! {
        impl #maker {
            #docs_of_method
            #deprecated
            pub fn #method<#(#generics),*>(&self, #(#names: #types),*) -> #request where #(#bounds),* {
                #make
            }
        }

        #docs
        #[derive(Clone, Debug)]
        #[must_use = #must_use]
        pub struct #request {
            client: Client,
            #fields
        }

        impl #request {
            #(#setters)*

            #(#requirements)*

            #(#options)*

            #send_docs
            ///
            /// # Errors
            ///
            /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
            /// other [`Error`](crate::Error) after.
            pub #asyncness fn send(self) -> Result<#response> {
                #send
            }

            /// Sends the request, and returns the response as the server sent it, with the names of the wire. For what
            /// the types do not have, or read otherwise than you need.
            ///
            /// # Errors
            ///
            /// Those of [`send`](Self::send), except that any JSON will do.
            pub #asyncness fn json(self) -> Result<serde_json::Value> {
                #json
            }

            #streams

            #private
        }
    })
}
