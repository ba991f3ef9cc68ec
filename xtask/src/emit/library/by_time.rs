//! Requests for lists that are read on from the time of the last entry.

use anyhow::{Context, Result, ensure};
use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::code::{each, number};
use crate::model::Model;
use crate::model::operation::{ByTime, Operation, Paging, PagingBy, Period};
use crate::model::parameter::{Parameter, ParameterKind};
use crate::model::scalar::Scalar;
use crate::model::structs::{Field, Struct};
use crate::model::types::Type;
use crate::rust::{ident, tokens};

/// How a list by time is read, and what that needs to know.
pub fn implementation(
    model: &Model,
    operation: &Operation,
    paging: &Paging,
    by: &ByTime,
) -> Result<(TokenStream, TokenStream)> {
    let name = ident(&operation.request());
    let cap = number(by.cap);
    let item = model.find_struct(&paging.item)?;
    let time = item.field(&by.time)?;
    ensure!(is_time(time), "the `time` {} of {} is not always a time", by.time, item.name);
    let time = ident(&time.rust_name);
    let time = quote! {
        fn time(item: &Self::Item) -> jiff::Timestamp {
            item.#time
        }
    };
    let future = quote!(Pin<Box<dyn Future<Output = Result<Self::Page>> + Send>>);
    match &by.period {
        Period::Between { from, to } => {
            let [from, to] = period(operation, from, to)?.map(|one| ident(&one.rust_name()));
            Ok((
                quote!(ByTime),
                quote! {
                    impl Dated for #name {
                        const CAP: usize = #cap;

                        fn period(&self) -> (jiff::Timestamp, jiff::Timestamp) {
                            (self.#from, self.#to)
                        }

                        fn fetch_from(&self, from: jiff::Timestamp) -> #future {
                            let mut request = self.clone();
                        request.#from = from;
                        boxed(request.send())
                        }

                        #time
                    }
                },
            ))
        }
        Period::Minutes { minutes, beyond } => {
            let since = operation.minutes().map(|_| {
                quote! {
                    fn since(&self) -> Option<jiff::Timestamp> {
                        self.since
                    }
                }
            });
            // Those before a moment are left out when all are there.
            let send = ident(if since.is_some() { "whole" } else { "send" });
            let minutes = minutes_of(operation, minutes)?;
            let beyond = beyond_of(model, operation, item, beyond)?;
            Ok((
                quote!(Latest<Self>),
                quote! {
                    impl LatestFirst for #name {
                        const CAP: usize = #cap;

                        fn fetch(&self) -> #future {
                            boxed(self.clone().#send())
                        }

                        #since

                        fn minutes(&self) -> u64 {
                            #minutes
                        }

                        fn fetch_between(&self, from: jiff::Timestamp, to: jiff::Timestamp) -> #future {
                            #beyond
                        }

                        #time
                    }
                },
            ))
        }
    }
}

fn is_time(field: &Field) -> bool {
    let is_time = matches!(field.ty, Type::Scalar(Scalar::SqlTime | Scalar::IsoTime | Scalar::OffsetTime));
    is_time && !field.presence.is_optional()
}

/// The parameters that bound a list.
fn period<'a>(operation: &'a Operation, from: &str, to: &str) -> Result<[&'a Parameter; 2]> {
    let found = [operation.parameter(from)?, operation.parameter(to)?];
    let is_good = found.iter().all(|one| one.required && one.kind == ParameterKind::Time);
    ensure!(is_good, "{from} and {to} have to be required, and times");
    Ok(found)
}

fn minutes_of(operation: &Operation, minutes: &str) -> Result<TokenStream> {
    let minutes = operation.parameter(minutes)?;
    ensure!(minutes.kind == ParameterKind::U32, "{} is no number of minutes", minutes.wire_name);
    let name = ident(&minutes.rust_name());
    Ok(match (&minutes.default, minutes.required) {
        (_, true) => quote!(self.#name.into()),
        (Some(default), _) => {
            let default = tokens(&default.rust());
            quote!(self.length().ok().flatten().unwrap_or(#default).into())
        }
        (None, false) => anyhow::bail!("{} needs a default, or has to be required", minutes.wire_name),
    })
}

/// The call of the operation that goes on, with this one's arguments, and its entries as this one's.
fn beyond_of(model: &Model, operation: &Operation, item: &Struct, beyond: &str) -> Result<TokenStream> {
    let other = model.operations.iter().find(|other| other.id == beyond);
    let other = other.with_context(|| format!("no operation {beyond} to go on with"))?;
    let between = other.paging.as_ref().and_then(|paging| match &paging.by {
        PagingBy::Time(ByTime { period: Period::Between { from, to }, .. }) => Some((paging, from, to)),
        _ => None,
    });
    let (paging, from, to) = between.with_context(|| format!("{beyond} is not paged by time"))?;
    let [from, to] = period(other, from, to)?;
    let arguments = each(other.required(), |parameter| {
        let name = match &parameter.wire_name {
            name if *name == from.wire_name => return Ok(quote!(from)),
            name if *name == to.wire_name => return Ok(quote!(to)),
            name => ident(&operation.parameter(name)?.rust_name()),
        };
        Ok(match parameter.kind {
            ParameterKind::User | ParameterKind::Id(_) => quote!(request.#name?),
            _ => quote!(request.#name),
        })
    })?;
    let their = model.find_struct(&paging.item)?;
    let fields = each(&item.fields, |field| {
        let same = their.field(&field.wire_name)?;
        let is_same = same.ty == field.ty && same.presence.is_optional() == field.presence.is_optional();
        ensure!(is_same, "{} of {} is another type", field.wire_name, their.name);
        let (name, theirs) = (ident(&field.rust_name), ident(&same.rust_name));
        Ok(quote!(#name: item.#theirs))
    })?;
    let (method, item) = (ident(&other.method()), ident(&item.name));
    let view = tokens(&model.generation.view());
    Ok(quote! {
        let request = self.clone();
        boxed(async move {
            let mut beyond = request.client #view.#method(#(#arguments),*);
            beyond.options = request.options;
            let page = beyond.send().await?;
            Ok(page.into_iter().map(|item| crate::models::#item { #(#fields),* }).collect())
        })
    })
}
