//! Calls of every endpoint, for the tests: by the library, by the command line, and to a mock.

use anyhow::Result;
use heck::ToKebabCase;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::emit::facade::{literal, response_type};
use crate::model::{Model, Operation, Parameter, ParameterKind, as_text};
use crate::rust::{ident, print, tokens};

/// For the tests of the library.
pub fn calls(model: &Model) -> Result<Vec<(String, String)>> {
    let ids = model.operations.iter().map(|operation| &operation.id);
    let calls = model.operations.iter().map(|operation| {
        let arguments = operation.required().map(|one| literal(model, one)).collect::<Result<Vec<_>>>()?;
        let options =
            operation.optional().map(|one| Ok(format!(".{}({})", one.rust_name(), literal(model, one)?)));
        let options = options.collect::<Result<String>>()?;
        let call = format!("client.{}({}){options}", operation.method(), arguments.join(", "));
        Ok((
            tokens(&call),
            tokens(
                &response_type(&operation.response).to_string().replace("crate ::", "retroachievements ::"),
            ),
        ))
    });
    let calls = calls.collect::<Result<Vec<_>>>()?;
    let (calls, types): (Vec<_>, Vec<_>) = calls.into_iter().unzip();
    let file = quote! {
        //! A call of every endpoint, with the examples of its parameters.

        #![allow(deprecated)]

        use crate::endpoint::{Endpoint, again, value};

        pub(crate) static ENDPOINTS: &[Endpoint] = &[
            #(Endpoint {
                id: #ids,
                call: |client| Box::pin(async move { Ok(value(#calls.await?)) }),
                blocking: |client| Ok(value(#calls.send()?)),
                read_again: again::<#types>,
            }),*
        ];
    };
    Ok(vec![("mod.rs".to_string(), print(file)?)])
}

/// For the tests of the command line.
pub fn commands(model: &Model) -> Result<Vec<(String, String)>> {
    let commands = model.operations.iter().map(|operation| {
        let name = operation.command();
        let required: Vec<_> = operation.required().map(|one| argument(model, one)).collect();
        let optional: Vec<_> = operation.optional().map(|one| argument(model, one)).collect();
        let (required, optional) = (required.join(" "), optional.join(" "));
        let paged = operation.paging.is_some();
        quote!(Command { name: #name, required: #required, optional: #optional, paged: #paged })
    });
    let file = quote! {
        //! Every command, with the examples of its parameters.

        pub(crate) struct Command {
            pub(crate) name: &'static str,
            pub(crate) required: &'static str,
            pub(crate) optional: &'static str,
            pub(crate) paged: bool,
        }

        pub(crate) static COMMANDS: &[Command] = &[#(#commands),*];
    };
    Ok(vec![("mod.rs".to_string(), print(file)?)])
}

/// A parameter's example as it is typed.
fn argument(model: &Model, parameter: &Parameter) -> String {
    let name = parameter.name.to_kebab_case();
    let word = |item: &str, value: &Value| match model.variant(item, value) {
        Some(variant) => variant.name.to_kebab_case(),
        None => as_text(value),
    };
    let value = match (&parameter.kind, &parameter.example) {
        (ParameterKind::Subject, example) => return format!("--game {}", as_text(example)),
        (ParameterKind::Bool, example) => return format!("--{name}={}", example == 1),
        (ParameterKind::Enum(item), example) => word(item, example),
        (ParameterKind::Time, example) => moment(example),
        (ParameterKind::List(item), Value::Array(values)) => {
            let words = values.iter().map(|value| match &**item {
                ParameterKind::Enum(item) => word(item, value),
                _ => as_text(value),
            });
            words.collect::<Vec<_>>().join(",")
        }
        (_, example) => as_text(example),
    };
    match parameter.required && !parameter.is_flag {
        true => value,
        false => format!("--{name} {value}"),
    }
}

/// A moment as it is typed.
fn moment(seconds: &Value) -> String {
    let time = seconds.as_i64().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    time.unwrap_or_default().to_string()
}

/// For the tests of the mocks.
pub fn mocks(model: &Model) -> Result<Vec<(String, String)>> {
    let cases = model.operations.iter().map(|operation| {
        let (id, method) = (&operation.id, ident(&operation.method()));
        let matchers = matchers(operation);
        let arguments = operation.required().map(|one| literal(model, one)).collect::<Result<Vec<_>>>()?;
        let options =
            operation.optional().map(|one| Ok(format!(".{}({})", one.rust_name(), literal(model, one)?)));
        let options = options.collect::<Result<String>>()?;
        let call = tokens(&format!("client.{}({}){options}", operation.method(), arguments.join(", ")));
        Ok(quote! {
            Case {
                id: #id,
                mock: |server| server.#method(|when, then| {
                    let _ = when #matchers;
                    then.ok(&examples::#method());
                }),
                call: |client| { #call.send()?; Ok(()) },
            }
        })
    });
    let cases = cases.collect::<Result<Vec<_>>>()?;
    let file = quote! {
        //! Every mock, and a call that it answers.

        #![allow(deprecated)]

        use retroachievements_httpmock::{MockServerExt, examples};

        use crate::Case;

        pub(crate) static CASES: &[Case] = &[#(#cases),*];
    };
    Ok(vec![("mod.rs".to_string(), print(file)?)])
}

fn matchers(operation: &Operation) -> TokenStream {
    let sent = operation.parameters.iter().filter(|parameter| parameter.value.is_none());
    let matchers = sent.map(|parameter| {
        let (name, example) = (ident(&parameter.rust_name()), &parameter.example);
        let value = match example {
            Value::Number(number) => tokens(&number.to_string()),
            Value::Array(values) => {
                let text = values.iter().map(as_text).collect::<Vec<_>>().join(",");
                quote!(#text)
            }
            example => {
                let text = as_text(example);
                quote!(#text)
            }
        };
        quote!(.#name(#value))
    });
    quote!(#(#matchers)*)
}
