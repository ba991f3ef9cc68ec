//! The ergonomic crate's generated half: ids, models, requests.

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::low_level::LowLevel;
use crate::model::{Field, Model, Operation, Paging, Parameter, ParameterKind, Scalar, Struct, Type};
use crate::rust::{docs, ident, print, tokens};

/// The files below `src/generated`, by name.
pub fn files(model: &Model, low_level: &LowLevel) -> Result<Vec<(String, String)>> {
    let mut files = vec![
        ("mod.rs".to_string(), print(root())?),
        ("ids.rs".to_string(), print(ids(model))?),
        ("models.rs".to_string(), print(models(model, low_level)?)?),
        ("requests/mod.rs".to_string(), print(request_modules(model))?),
        ("blocking/mod.rs".to_string(), print(blocking_modules(model))?),
    ];
    for operation in &model.operations {
        let name = operation.method();
        files.push((format!("requests/{name}.rs"), print(request(model, low_level, operation)?)?));
        files.push((format!("blocking/{name}.rs"), print(blocking(operation))?));
    }
    Ok(files)
}

fn root() -> TokenStream {
    quote! {
        #[cfg(feature = "blocking")]
        pub(crate) mod blocking;
        pub(crate) mod ids;
        pub mod models;
        pub mod requests;
    }
}

fn ids(model: &Model) -> TokenStream {
    let ids = model.ids.iter().map(|id| {
        let name = ident(&id.name);
        let article = if id.of.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
        let of = format!("{article} {}", id.of);
        let argument = format!("{}_id", id.of);
        let maximum = tokens(&id.maximum.to_string());
        let example = id.example;
        let text = format!(
            "{}\n\nMade from any integer and from text; {} is the greatest.\n\n\
             ```\n# use retroachievements::{name};\nlet id = {name}::try_from({example})?;\n\
             assert_eq!(id, \"{example}\".parse()?);\nassert!({name}::try_from(0).is_err());\n\
             # Ok::<(), retroachievements::InvalidArgument>(())\n```",
            id.description, id.maximum
        );
        let docs = docs(&text);
        quote!(crate::id::id! { #docs #name, #of, #argument, #maximum })
    });
    quote! {
        //! Ids, each of a type of its own.

        #(#ids)*
    }
}

fn models(model: &Model, low_level: &LowLevel) -> Result<TokenStream> {
    let enums = model.enums.iter().map(|item| ident(&item.name));
    let structs = model.structs.iter().map(|item| one_model(item, low_level)).collect::<Result<Vec<_>>>()?;
    Ok(quote! {
        //! What the server answers, in plain Rust.
        //!
        //! Every type is serialized with the names of the official clients (`raPoints`, `dateAwarded`) and
        //! times as RFC 3339 in UTC, and reads what it has written.

        #![allow(clippy::doc_markdown)]

        use retroachievements_client::types as wire;

        #[doc(inline)]
        pub use retroachievements_client::enums::{#(#enums),*};

        #(#structs)*
    })
}

fn one_model(item: &Struct, low_level: &LowLevel) -> Result<TokenStream> {
    let (name, description) = (ident(&item.name), docs(&item.description));
    let mut fields = Vec::new();
    let mut conversions = Vec::new();
    for field in &item.fields {
        let source = low_level.field(&item.name, &field.wire_name)?;
        let (target, description, rename) = (ident(&field.rust_name), docs(&field.description), &field.name);
        let plain = plain_type(&field.ty);
        let source_name = ident(&source.name);
        let value = quote!(from.#source_name);
        let (ty, value) = match (source.optional, converted(&field.ty, quote!(value))) {
            (true, None) => (quote!(Option<#plain>), value),
            (true, Some(conversion)) => (quote!(Option<#plain>), quote!(#value.map(|value| #conversion))),
            (false, _) => (plain, converted(&field.ty, value.clone()).unwrap_or(value)),
        };
        let schema = schema_attribute(&field.ty, source.optional);
        fields.push(quote!(#description #[serde(rename = #rename)] #schema pub #target: #ty));
        conversions.push(quote!(#target: #value));
    }
    Ok(quote! {
        #description
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }

        impl From<wire::#name> for #name {
            fn from(from: wire::#name) -> Self {
                Self { #(#conversions,)* }
            }
        }
    })
}

/// schemars does not know jiff's types; they are strings of a well-known format.
fn schema_attribute(ty: &Type, optional: bool) -> Option<TokenStream> {
    let format = match ty {
        Type::Scalar(Scalar::SqlTime | Scalar::IsoTime | Scalar::OffsetTime) => "date-time",
        Type::Scalar(Scalar::Date) => "date",
        _ => return None,
    };
    let with = if optional { "Option<String>" } else { "String" };
    Some(quote!(#[cfg_attr(feature = "schemars", schemars(with = #with, extend("format" = #format)))]))
}

fn plain_type(ty: &Type) -> TokenStream {
    match ty {
        Type::Scalar(scalar) => tokens(scalar.plain_type()),
        Type::Id(name) => {
            let name = ident(name);
            quote!(crate::#name)
        }
        Type::Enum(name) | Type::Struct(name) => {
            let name = ident(name);
            quote!(#name)
        }
        Type::List(item) => {
            let item = plain_type(item);
            quote!(Vec<#item>)
        }
        Type::Map(value) => {
            let value = plain_type(value);
            quote!(std::collections::BTreeMap<String, #value>)
        }
    }
}

/// The expression that makes the plain value of a wire value; none where they are the same.
fn converted(ty: &Type, value: TokenStream) -> Option<TokenStream> {
    match ty {
        Type::Scalar(Scalar::String) | Type::Enum(_) => None,
        Type::Scalar(_) => Some(quote!(#value.0)),
        Type::Id(name) => {
            let name = ident(name);
            Some(quote!(crate::#name::from_server(#value.0)))
        }
        Type::Struct(_) => Some(quote!(#value.into())),
        Type::List(item) => {
            let item = converted(item, quote!(item))?;
            Some(quote!(#value.into_iter().map(|item| #item).collect()))
        }
        Type::Map(item) => Some(match converted(item, quote!(item)) {
            Some(item) => quote!(#value.into_iter().map(|(key, item)| (key, #item)).collect()),
            None => quote!(#value.0),
        }),
    }
}

fn request_modules(model: &Model) -> TokenStream {
    let modules: Vec<_> = model.operations.iter().map(|operation| ident(&operation.method())).collect();
    let requests = model.operations.iter().map(|operation| ident(&operation.request()));
    quote! {
        //! Requests, one for each endpoint, made by the methods of [`Client`](crate::Client).

        #(mod #modules;)*

        #(pub use #modules::#requests;)*
    }
}

fn blocking_modules(model: &Model) -> TokenStream {
    let modules: Vec<_> = model.operations.iter().map(|operation| ident(&operation.method())).collect();
    let requests = model.operations.iter().map(|operation| ident(&operation.request()));
    quote! {
        #(mod #modules;)*

        #(pub use #modules::#requests;)*
    }
}

fn request(model: &Model, low_level: &LowLevel, operation: &Operation) -> Result<TokenStream> {
    let name = ident(&operation.request());
    let response = response_type(&operation.response);
    let constant = operation_constant(operation)?;
    let method = client_method(operation, &operation_docs(operation, Style::Async));
    let parameters = &operation.parameters;
    let fields = parameters.iter().map(|parameter| {
        let (name, ty) = (ident(&parameter.rust_name()), plain_parameter(&parameter.kind));
        match (&parameter.kind, parameter.required) {
            (ParameterKind::Id(_) | ParameterKind::User, true) => quote!(#name: Argument<#ty>),
            (_, true) => quote!(#name: #ty),
            (_, false) => quote!(#name: Option<#ty>),
        }
    });
    let setters = operation.optional().map(|parameter| {
        let (name, ty, docs) =
            (ident(&parameter.rust_name()), setter_type(&parameter.kind), parameter_docs(parameter));
        let value =
            if parameter.kind == ParameterKind::String { quote!(#name.into()) } else { quote!(#name) };
        quote! {
            #docs
            pub fn #name(mut self, #name: #ty) -> Self {
                self.#name = Some(#value);
                self
            }
        }
    });
    let checks = parameters.iter().map(check);
    let call = low_level_call(low_level, operation)?;
    let answer = converted(&operation.response, quote!(answer)).unwrap_or(quote!(answer));
    let (streams, paged) = match &operation.paging {
        Some(paging) => (streams(), Some(paged(model, operation, paging, &name, &response)?)),
        None => (quote!(), None),
    };
    let imports = imports(operation);
    let title = format!(" {}.", operation.summary);
    let docs = docs(&format!(
        "A request for {}: see [`Client::{}`].\n\nIt is sent by awaiting it, or with [`send`](Self::send).",
        lower_first(&operation.summary),
        operation.method()
    ));
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
                self.client.execute(&OPERATION, move |api| { #call }, |answer| #answer).await
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

fn imports(operation: &Operation) -> TokenStream {
    let has_id = operation.required().any(|parameter| id_type(&parameter.kind).is_some());
    let argument = has_id.then(|| {
        quote! {
            use crate::argument::{Argument, argument};
        }
    });
    let error = has_id.then(|| {
        quote! {
            use crate::error::Error;
        }
    });
    let within = operation.parameters.iter().any(is_bounded).then(|| {
        quote! {
            use crate::argument::within;
        }
    });
    let paging = operation.paging.is_some().then(|| {
        quote!(
            use crate::paging::{Identity, Items, Paged, Pages, boxed, sealed::Sealed};
        )
    });
    quote! {
        use std::pin::Pin;

        #argument
        #within
        use crate::client::Client;
        #error
        use crate::error::Result;
        use crate::execute::Operation;
        #paging
    }
}

fn operation_constant(operation: &Operation) -> Result<TokenStream> {
    let id = &operation.id;
    let shapes = operation.not_found.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>()?;
    Ok(quote! {
        static OPERATION: Operation = Operation { id: #id, not_found: &[#(#shapes),*] };
    })
}

/// The method of the client, async or not, which takes what is required.
fn client_method(operation: &Operation, docs: &TokenStream) -> TokenStream {
    let (method, request) = (ident(&operation.method()), ident(&operation.request()));
    let signature = Signature::of(operation);
    let (generics, arguments, bounds) = (&signature.generics, &signature.arguments, &signature.bounds);
    let fields = operation.parameters.iter().map(|parameter| {
        let name = ident(&parameter.rust_name());
        match (&parameter.kind, parameter.required) {
            (_, false) => quote!(#name: None),
            (ParameterKind::Id(_) | ParameterKind::User, true) => quote!(#name: argument(#name)),
            (ParameterKind::String, true) => quote!(#name: #name.into()),
            (_, true) => quote!(#name),
        }
    });
    let deprecated =
        operation.deprecated.then(|| quote!(#[deprecated = "the server's documentation advises against it"]));
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

/// The generics that let an argument be whatever converts to an id.
struct Signature {
    generics: TokenStream,
    arguments: Vec<TokenStream>,
    names: Vec<TokenStream>,
    bounds: TokenStream,
}

impl Signature {
    fn of(operation: &Operation) -> Self {
        let mut generics = Vec::new();
        let mut arguments = Vec::new();
        let mut bounds = Vec::new();
        for (index, parameter) in operation.required().enumerate() {
            let name = ident(&parameter.rust_name());
            if let Some(id) = id_type(&parameter.kind) {
                let generic = format_ident!("T{index}");
                bounds.push(quote!(#generic: TryInto<#id, Error: Into<Error>>));
                arguments.push(quote!(#name: #generic));
                generics.push(generic);
            } else {
                let ty = setter_type(&parameter.kind);
                arguments.push(quote!(#name: #ty));
            }
        }
        Self {
            names: operation
                .required()
                .map(|parameter| ident(&parameter.rust_name()))
                .map(|name| quote!(#name))
                .collect(),
            generics: if generics.is_empty() { quote!() } else { quote!(<#(#generics),*>) },
            bounds: if bounds.is_empty() { quote!() } else { quote!(where #(#bounds),*) },
            arguments,
        }
    }
}

/// The type of an argument that others convert to.
fn id_type(kind: &ParameterKind) -> Option<TokenStream> {
    match kind {
        ParameterKind::Id(name) => {
            let name = ident(name);
            Some(quote!(crate::#name))
        }
        ParameterKind::User => Some(quote!(crate::UserRef)),
        _ => None,
    }
}

fn plain_parameter(kind: &ParameterKind) -> TokenStream {
    if let Some(id) = id_type(kind) {
        return id;
    }
    match kind {
        ParameterKind::U32 => quote!(u32),
        ParameterKind::U64 => quote!(u64),
        ParameterKind::I64 => quote!(i64),
        ParameterKind::Bool => quote!(bool),
        ParameterKind::Id(_) | ParameterKind::User | ParameterKind::String => quote!(String),
    }
}

fn setter_type(kind: &ParameterKind) -> TokenStream {
    match kind {
        ParameterKind::String => quote!(impl Into<String>),
        kind => plain_parameter(kind),
    }
}

fn is_bounded(parameter: &Parameter) -> bool {
    matches!(parameter.kind, ParameterKind::U32 | ParameterKind::U64) && parameter.maximum.is_some()
}

/// Makes of a field the value that is sent, or the error.
fn check(parameter: &Parameter) -> TokenStream {
    let (name, text) = (ident(&parameter.rust_name()), parameter.rust_name());
    match (&parameter.kind, parameter.required) {
        (ParameterKind::User, true) => quote!(let #name = String::from(self.#name?);),
        (ParameterKind::User, false) => quote!(let #name = self.#name.map(String::from);),
        (ParameterKind::Bool, true) => quote!(let #name = u64::from(self.#name);),
        (ParameterKind::Bool, false) => quote!(let #name = self.#name.map(u64::from);),
        (ParameterKind::Id(_), true) => quote!(let #name = self.#name?.get();),
        (ParameterKind::Id(_), false) => quote!(let #name = self.#name.map(|id| id.get());),
        (_, required) if is_bounded(parameter) => {
            let least = tokens(&parameter.minimum.unwrap_or(0).to_string());
            let most = tokens(&parameter.maximum.unwrap_or(i64::MAX).to_string());
            match required {
                true => {
                    quote!(let #name = within(#text, Some(self.#name), #least, #most)?.unwrap_or_default();)
                }
                false => quote!(let #name = within(#text, self.#name, #least, #most)?;),
            }
        }
        _ => quote!(let #name = self.#name;),
    }
}

fn low_level_call(low_level: &LowLevel, operation: &Operation) -> Result<TokenStream> {
    let method = operation.low_level_method();
    let mut clones = Vec::new();
    let mut arguments = Vec::new();
    for argument in low_level.arguments(&method)? {
        let parameter = operation.parameters.iter().find(|parameter| ident(&parameter.wire_name) == argument);
        let parameter =
            parameter.with_context(|| format!("{method} has an argument {argument} of no parameter"))?;
        let name = ident(&parameter.rust_name());
        arguments.push(match (&parameter.kind, parameter.required) {
            (ParameterKind::String | ParameterKind::User, true) => quote!(&#name),
            (ParameterKind::String | ParameterKind::User, false) => quote!(#name.as_deref()),
            _ => quote!(#name),
        });
        if matches!(parameter.kind, ParameterKind::String | ParameterKind::User) {
            clones.push(quote!(let #name = #name.clone();));
        }
    }
    let method = ident(&method);
    Ok(quote!(#(#clones)* async move { api.#method(#(#arguments),*).await }))
}

fn streams() -> TokenStream {
    quote! {
        /// The pages of the list, from the offset on, as a stream; as large as the server allows unless
        /// `count` says otherwise.
        pub fn pages(self) -> Pages<Self> {
            Pages::new(self)
        }

        /// The entries of the list, from the offset on, as a stream that reads page after page and yields
        /// each entry once.
        pub fn items(self) -> Items<Self> {
            Items::new(self)
        }
    }
}

fn paged(
    model: &Model,
    operation: &Operation,
    paging: &Paging,
    name: &proc_macro2::Ident,
    response: &TokenStream,
) -> Result<TokenStream> {
    let item = ident(&paging.item);
    let max_count = tokens(&paging.max_count.to_string());
    let page = |wire_name: &Option<String>| -> Result<TokenStream> {
        let (Some(wire_name), Type::Struct(page)) = (wire_name, &operation.response) else {
            return Ok(quote!(page));
        };
        let field = ident(&field(model.find_struct(page)?, wire_name)?.rust_name);
        Ok(quote!(page.#field))
    };
    let items = page(&paging.items)?;
    let items_mut = if paging.items.is_some() { quote!(&mut #items) } else { quote!(page) };
    let total = match &paging.total {
        Some(_) => {
            let total = page(&paging.total)?;
            quote!(Some(#total))
        }
        None => quote!({
            let _ = page;
            None
        }),
    };
    let identity = identity(model.find_struct(&paging.item)?, &paging.identity)?;
    let count_kind =
        operation.parameters.iter().find(|parameter| parameter.name == "offset").map(|p| &p.kind);
    let offset = match count_kind {
        Some(ParameterKind::U32) => quote!(self.offset.unwrap_or(0).into()),
        _ => quote!(self.offset.unwrap_or(0)),
    };
    let set_offset = match count_kind {
        Some(ParameterKind::U32) => quote!(u32::try_from(offset).unwrap_or(u32::MAX)),
        _ => quote!(offset),
    };
    Ok(quote! {
        impl Sealed for #name {}

        impl Paged for #name {
            type Page = #response;
            type Item = crate::models::#item;
            const MAX_COUNT: u32 = #max_count;

            fn window(&self) -> (u64, Option<u32>) {
                (#offset, self.count)
            }

            fn fetch(&self, offset: u64, count: u32) -> Pin<Box<dyn Future<Output = Result<Self::Page>> + Send>> {
                boxed(self.clone().offset(#set_offset).count(count).send())
            }

            fn len(page: &Self::Page) -> usize {
                #items.len()
            }

            fn total(page: &Self::Page) -> Option<u64> {
                #total
            }

            fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
                std::mem::take(#items_mut)
            }

            fn identity(item: &Self::Item) -> Identity<'_> {
                #identity
            }
        }
    })
}

/// The first of the identifying properties that is there; the last one always is.
fn identity(item: &Struct, properties: &[String]) -> Result<TokenStream> {
    let (last, optional) = properties.split_last().context("`identity` names no property")?;
    let mut tests = Vec::new();
    for property in optional {
        let field = field(item, property)?;
        let (name, found) = (ident(&field.rust_name), identified(&field.ty, quote!(*found)));
        let found = found.unwrap_or(quote!(Identity::Name(found)));
        tests.push(quote!(if let Some(found) = &item.#name { return #found; }));
    }
    let last = field(item, last)?;
    let name = ident(&last.rust_name);
    let last = identified(&last.ty, quote!(item.#name)).unwrap_or(quote!(Identity::Name(&item.#name)));
    Ok(quote!(#(#tests)* #last))
}

/// What tells an entry apart by number; none for what does so by name.
fn identified(ty: &Type, value: TokenStream) -> Option<TokenStream> {
    match ty {
        Type::Id(_) => Some(quote!(Identity::Number(#value.get()))),
        Type::Scalar(Scalar::UInt) => Some(quote!(Identity::Number(#value))),
        _ => None,
    }
}

fn field<'a>(item: &'a Struct, wire_name: &str) -> Result<&'a Field> {
    let field = item.fields.iter().find(|field| field.wire_name == wire_name);
    field.with_context(|| format!("{} has no property {wire_name}", item.name))
}

fn response_type(ty: &Type) -> TokenStream {
    match ty {
        Type::Struct(name) | Type::Enum(name) => {
            let name = ident(name);
            quote!(crate::models::#name)
        }
        Type::List(item) => {
            let item = response_type(item);
            quote!(Vec<#item>)
        }
        ty => plain_type(ty),
    }
}

fn blocking(operation: &Operation) -> TokenStream {
    let (method, request) = (ident(&operation.method()), ident(&operation.request()));
    let response = response_type(&operation.response);
    let signature = Signature::of(operation);
    let (generics, arguments) = (&signature.generics, &signature.arguments);
    let (names, bounds) = (&signature.names, &signature.bounds);
    let docs_of_method = operation_docs(operation, Style::Blocking);
    let error = (!generics.is_empty()).then(|| {
        quote!(
            use crate::error::Error;
        )
    });
    let setters = operation.optional().map(|parameter| {
        let (name, ty, docs) =
            (ident(&parameter.rust_name()), setter_type(&parameter.kind), parameter_docs(parameter));
        quote! {
            #docs
            pub fn #name(mut self, #name: #ty) -> Self {
                self.request = self.request.#name(#name);
                self
            }
        }
    });
    let streams = operation.paging.as_ref().map(|_| {
        quote! {
            /// The pages of the list, from the offset on.
            pub fn pages(self) -> Pages<requests::#request> {
                Pages::new(self.client, self.request.pages())
            }

            /// The entries of the list, from the offset on, over all pages and each once.
            pub fn items(self) -> Items<requests::#request> {
                Items::new(self.client, self.request.items())
            }
        }
    });
    let stream_imports = operation.paging.as_ref().map(|_| {
        quote!(
            use crate::blocking::{Items, Pages};
        )
    });
    let docs = docs(&format!(
        "A request for {}: see [`Client::{}`].",
        lower_first(&operation.summary),
        operation.method()
    ));
    quote! {
        use crate::blocking::Client;
        #stream_imports
        #error
        use crate::error::Result;
        use crate::requests;

        impl Client {
            #docs_of_method
            pub fn #method #generics (&self, #(#arguments),*) -> #request #bounds {
                #request { request: self.client().#method(#(#names),*), client: self.clone() }
            }
        }

        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #request {
            client: Client,
            request: requests::#request,
        }

        impl #request {
            #(#setters)*

            /// Sends the request and waits for the answer.
            ///
            /// # Errors
            ///
            /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
            /// other [`Error`](crate::Error) after.
            pub fn send(self) -> Result<#response> {
                self.client.wait(self.request.send())
            }

            #streams
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Style {
    Async,
    Blocking,
}

fn operation_docs(operation: &Operation, style: Style) -> TokenStream {
    let mut text = operation.description.clone();
    if operation.cacheable {
        text.push_str("\n\nThe answer is large or seldom changes: keep it, and do not ask for it often.");
    }
    text.push_str(&format!("\n\nThe server's endpoint is `{}`", operation.path.trim_start_matches('/')));
    match &operation.docs_url {
        Some(url) => text.push_str(&format!(", described by the site [here]({url}).\n")),
        None => text.push_str(".\n"),
    }
    if operation.required().next().is_some() {
        text.push_str("\n# Arguments\n\n");
        for parameter in operation.required() {
            let description = parameter.description.replace('\n', "\n  ");
            text.push_str(&format!(
                "- `{}` (`{}` on the wire): {description}\n",
                parameter.rust_name(),
                parameter.wire_name
            ));
        }
    }
    text.push_str("\n# Example\n\n```no_run\n");
    text.push_str(&example(operation, style));
    text.push_str("```\n");
    docs(&text)
}

fn example(operation: &Operation, style: Style) -> String {
    let arguments: Vec<String> = operation.required().map(literal).collect();
    let options: String = operation
        .optional()
        .map(|parameter| format!(".{}({})", parameter.rust_name(), literal(parameter)))
        .collect();
    let call = format!("client.{}({}){options}", operation.method(), arguments.join(", "));
    match style {
        Style::Async => format!(
            "# async fn example() -> retroachievements::Result<()> {{\n\
             let client = retroachievements::Client::from_env()?;\n\
             let answer = {call}.await?;\nprintln!(\"{{answer:#?}}\");\n# Ok(())\n# }}\n"
        ),
        Style::Blocking => format!(
            "let client = retroachievements::blocking::Client::from_env()?;\n\
             let answer = {call}.send()?;\nprintln!(\"{{answer:#?}}\");\n\
             # Ok::<(), retroachievements::Error>(())\n"
        ),
    }
}

fn literal(parameter: &Parameter) -> String {
    match &parameter.kind {
        ParameterKind::Bool => (parameter.example == 1).to_string(),
        _ => parameter.example.to_string(),
    }
}

fn parameter_docs(parameter: &Parameter) -> TokenStream {
    let mut text = parameter.description.clone();
    let mut limits = Vec::new();
    if let Some((least, most)) = parameter.limits() {
        limits.push(format!("From {least} to {most}."));
    }
    if let Some(default) = parameter.default_text() {
        limits.push(format!("Default: {default}."));
    }
    limits.push(format!("`{}` on the wire.", parameter.wire_name));
    text.push_str("\n\n");
    text.push_str(&limits.join(" "));
    docs(&text)
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}
