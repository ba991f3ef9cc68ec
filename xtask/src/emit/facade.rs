//! The ergonomic crate's generated half: ids, models, requests.

use anyhow::{Context, Result};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use crate::low_level::LowLevel;
use crate::model::{
    Field, Key, Model, Operation, Paging, Parameter, ParameterKind, Scalar, Struct, Type, as_text,
};
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
        files.push((format!("blocking/{name}.rs"), print(blocking(model, operation)?)?));
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
        // What is deprecated is read and written nevertheless.
        #![allow(deprecated)]

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
        let value = match field.may_be_either {
            true => quote!(from.#source_name.and_then(|value| value.0)),
            false => quote!(from.#source_name),
        };
        let (ty, value) = match (source.optional, converted(&field.ty, quote!(value))) {
            (true, None) => (quote!(Option<#plain>), value),
            (true, Some(conversion)) => (quote!(Option<#plain>), quote!(#value.map(|value| #conversion))),
            (false, _) => (plain, converted(&field.ty, value.clone()).unwrap_or(value)),
        };
        let schema = schema_attribute(&field.ty, source.optional);
        let deprecated = field.deprecated.then(|| quote!(#[deprecated = "see its description"]));
        fields.push(quote!(#description #deprecated #[serde(rename = #rename)] #schema pub #target: #ty));
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

/// The type of a value within the module of the models.
fn plain_type(ty: &Type) -> TokenStream {
    type_below(ty, &quote!())
}

/// The type of an answer, anywhere in the crate.
pub fn response_type(ty: &Type) -> TokenStream {
    type_below(ty, &quote!(crate::models::))
}

fn type_below(ty: &Type, models: &TokenStream) -> TokenStream {
    match ty {
        Type::Scalar(scalar) => tokens(scalar.plain_type()),
        Type::Id(name) => {
            let name = ident(name);
            quote!(crate::#name)
        }
        Type::Enum(name) | Type::Struct(name) => {
            let name = ident(name);
            quote!(#models #name)
        }
        Type::List(item) => {
            let item = type_below(item, models);
            quote!(Vec<#item>)
        }
        Type::Map(key, value) => {
            let (key, value) = (key_type(key), type_below(value, models));
            quote!(std::collections::BTreeMap<#key, #value>)
        }
    }
}

fn key_type(key: &Key) -> TokenStream {
    match key {
        Key::Id(name) => plain_type(&Type::Id(name.clone())),
        Key::Number => quote!(u64),
        Key::Word => quote!(String),
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
        Type::List(item) => Some(match converted(item, quote!(item)) {
            Some(item) => quote!(#value.into_iter().map(|item| #item).collect()),
            None => quote!(#value.0),
        }),
        Type::Map(key, item) => {
            let key = match key {
                Key::Id(name) => converted(&Type::Id(name.clone()), quote!(key)),
                Key::Number => Some(quote!(key.0)),
                Key::Word => None,
            };
            let item = converted(item, quote!(item));
            if key.is_none() && item.is_none() {
                return Some(quote!(#value.0));
            }
            let (key, item) = (key.unwrap_or(quote!(key)), item.unwrap_or(quote!(item)));
            Some(quote!(#value.into_iter().map(|(key, item)| (#key, #item)).collect()))
        }
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
    let method = client_method(operation, &operation_docs(model, operation, Style::Async)?);
    let fields = operation.given().map(|parameter| {
        let (name, ty) = (ident(&parameter.rust_name()), plain_parameter(&parameter.kind));
        match parameter.required {
            true if is_checked(&parameter.kind) => quote!(#name: Argument<#ty>),
            true => quote!(#name: #ty),
            false => quote!(#name: Option<#ty>),
        }
    });
    let setters = operation.optional().map(|parameter| {
        let (name, ty, docs) =
            (ident(&parameter.rust_name()), setter_type(&parameter.kind), parameter_docs(model, parameter));
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
    });
    let checks = operation.parameters.iter().map(|parameter| check(model, operation, parameter));
    let checks = checks.collect::<Result<Vec<_>>>()?;
    let subjects = subjects(model, operation)?;
    let call = low_level_call(model, low_level, operation)?;
    let answer = converted(&operation.response, quote!(answer)).unwrap_or(quote!(answer));
    let (streams, paged) = match &operation.paging {
        Some(paging) => {
            (streams(operation, paging), Some(paged(model, low_level, operation, paging, &name, &response)?))
        }
        None => (quote!(), None),
    };
    // An empty map reads what PHP writes for it, which here would mean that there is nothing of the kind.
    let means_nothing = matches!(operation.response, Type::Map(..))
        && operation.not_found.iter().any(|body| body.as_array().is_some_and(Vec::is_empty));
    let unless_empty = means_nothing.then(|| quote!(.and_then(|map| self.client.unless_empty(&call, map))));
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

fn imports(operation: &Operation) -> TokenStream {
    let any = |has: fn(&Parameter) -> bool| operation.required().any(has);
    let argument = any(|parameter| is_checked(&parameter.kind)).then(|| {
        quote! {
            use crate::argument::Argument;
            use crate::error::Error;
        }
    });
    let single = any(|parameter| id_type(&parameter.kind).is_some()).then(|| {
        quote! {
            use crate::argument::argument;
        }
    });
    let list = any(|parameter| matches!(parameter.kind, ParameterKind::List(_))).then(|| {
        quote! {
            use crate::argument::arguments;
        }
    });
    let joined =
        operation.given().any(|parameter| matches!(parameter.kind, ParameterKind::List(_))).then(|| {
            quote! {
                use crate::argument::joined;
            }
        });
    let within = operation.parameters.iter().any(is_bounded).then(|| {
        quote! {
            use crate::argument::within;
        }
    });
    let subject = any(|parameter| subject_of(&parameter.kind).is_some()).then(|| {
        quote! {
            use crate::subject::Subject;
        }
    });
    let paging = operation.paging.is_some().then(|| {
        quote!(
            use std::hash::{Hash, Hasher};

            use crate::paging::{Items, Paged, Pages, boxed, sealed::Sealed};
        )
    });
    quote! {
        use std::pin::Pin;

        #argument
        #single
        #list
        #joined
        #within
        use crate::client::Client;
        use crate::error::Result;
        use crate::operation::Operation;
        #subject
        #paging
    }
}

fn operation_constant(operation: &Operation) -> Result<TokenStream> {
    let id = &operation.id;
    let texts = |bodies: &[Value]| bodies.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>();
    let (not_found, refusals) = (texts(&operation.not_found)?, texts(&operation.refused_as_empty)?);
    let empty = operation.example("empty").filter(|_| !refusals.is_empty());
    let empty = empty.map_or_else(String::new, |example| example.value.to_string());
    Ok(quote! {
        static OPERATION: Operation = Operation {
            id: #id,
            not_found: &[#(#not_found),*],
            refused_as_empty: &[#(#refusals),*],
            empty: #empty,
        };
    })
}

/// The method of the client, async or not, which takes what is required.
fn client_method(operation: &Operation, docs: &TokenStream) -> TokenStream {
    let (method, request) = (ident(&operation.method()), ident(&operation.request()));
    let signature = Signature::of(operation);
    let (generics, arguments, bounds) = (&signature.generics, &signature.arguments, &signature.bounds);
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

fn deprecated(operation: &Operation) -> Option<TokenStream> {
    operation.deprecated.then(|| quote!(#[deprecated = "the site's documentation advises against it"]))
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
            } else if let Some(id) = item_id_type(&parameter.kind) {
                let generic = format_ident!("T{index}");
                bounds.push(quote!(#generic: IntoIterator<Item: TryInto<#id, Error: Into<Error>>>));
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
        ParameterKind::Subject => Some(quote!(crate::CommentSubject)),
        _ => None,
    }
}

/// The type of the entries of a list, if others convert to it.
fn item_id_type(kind: &ParameterKind) -> Option<TokenStream> {
    match kind {
        ParameterKind::List(item) => id_type(item),
        _ => None,
    }
}

/// Whether a required argument can turn out to be wrong when it is converted.
fn is_checked(kind: &ParameterKind) -> bool {
    id_type(kind).is_some() || item_id_type(kind).is_some()
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
        ParameterKind::Enum(name) => {
            let name = ident(name);
            quote!(crate::models::#name)
        }
        ParameterKind::Date => quote!(jiff::civil::Date),
        ParameterKind::Time => quote!(jiff::Timestamp),
        ParameterKind::List(item) => {
            let item = plain_parameter(item);
            quote!(Vec<#item>)
        }
        ParameterKind::Id(_) | ParameterKind::User | ParameterKind::Subject | ParameterKind::String => {
            quote!(String)
        }
    }
}

fn setter_type(kind: &ParameterKind) -> TokenStream {
    match kind {
        ParameterKind::String => quote!(impl Into<String>),
        ParameterKind::List(item) => {
            let item = plain_parameter(item);
            quote!(impl IntoIterator<Item = #item>)
        }
        kind => plain_parameter(kind),
    }
}

fn is_bounded(parameter: &Parameter) -> bool {
    parameter.value.is_none()
        && parameter.implied_by.is_none()
        && matches!(parameter.kind, ParameterKind::U32 | ParameterKind::U64)
        && parameter.maximum.is_some()
        || parameter.kind == ParameterKind::Time
}

/// Makes of a field the value that is sent, or the error.
fn check(model: &Model, operation: &Operation, parameter: &Parameter) -> Result<TokenStream> {
    let (name, text) = (ident(&parameter.rust_name()), parameter.rust_name());
    if let Some(value) = &parameter.value {
        let value = tokens(&value.to_string());
        return Ok(quote!(let #name = #value;));
    }
    if parameter.implied_by.is_some() {
        // The parameter that decides over it sets it.
        return Ok(quote!());
    }
    let one = |value: TokenStream| match parameter.required {
        true => quote!(let #name = { let value = self.#name; #value };),
        false => quote!(let #name = self.#name.map(|value| #value);),
    };
    let (least, most) = (limit(parameter.minimum.unwrap_or(0)), limit(parameter.maximum.unwrap_or(i64::MAX)));
    Ok(match (&parameter.kind, parameter.required) {
        (ParameterKind::User, true) => quote!(let #name = String::from(self.#name?);),
        (ParameterKind::User, false) => quote!(let #name = self.#name.map(String::from);),
        (ParameterKind::Subject, _) => {
            let implied =
                operation.parameters.iter().find(|p| p.implied_by.as_ref() == Some(&parameter.wire_name));
            let implied = ident(&implied.context("nothing is implied by the subject")?.rust_name());
            quote! {
                let #name = self.#name?;
                let subject_of_comments = Subject::from(&#name);
                let #implied = Some(#name.kind());
                let #name = #name.identifier()?;
            }
        }
        (ParameterKind::Bool, true) => quote!(let #name = u64::from(self.#name);),
        (ParameterKind::Bool, false) => quote!(let #name = self.#name.map(u64::from);),
        (ParameterKind::Id(_), true) => quote!(let #name = self.#name?.get();),
        (ParameterKind::Id(_), false) => quote!(let #name = self.#name.map(|id| id.get());),
        (ParameterKind::Enum(item), _) => one(match model.find_enum(item)?.is_number {
            true => quote!(value.as_i64()),
            false => quote!(value.as_str().to_string()),
        }),
        (ParameterKind::Date, _) => one(quote!(value.to_string())),
        (ParameterKind::Time, true) => {
            quote!(let #name = within(#text, Some(self.#name.as_second()), #least, #most)?.unwrap_or_default();)
        }
        (ParameterKind::Time, false) => {
            quote!(let #name = within(#text, self.#name.map(|time| time.as_second()), #least, #most)?;)
        }
        (ParameterKind::List(_), true) => quote!(let #name = joined(#text, &self.#name?, #most)?;),
        (ParameterKind::List(_), false) => {
            quote!(let #name = self.#name.map(|values| joined(#text, &values, #most)).transpose()?;)
        }
        (_, true) if is_bounded(parameter) => {
            quote!(let #name = within(#text, Some(self.#name), #least, #most)?.unwrap_or_default();)
        }
        (_, false) if is_bounded(parameter) => quote!(let #name = within(#text, self.#name, #least, #most)?;),
        _ => quote!(let #name = self.#name;),
    })
}

/// What the errors of a call name: the required ids and users. A list of ids is not among them, for
/// the server takes an unknown one in it for one without progress.
fn subjects(model: &Model, operation: &Operation) -> Result<Vec<TokenStream>> {
    let mut subjects = Vec::new();
    for parameter in operation.required() {
        let name = ident(&parameter.rust_name());
        subjects.push(match subject_of(&parameter.kind) {
            None => continue,
            Some(SubjectOf::Comments) => quote!(subject_of_comments),
            Some(SubjectOf::User) => quote!(Subject::new("user", &#name)),
            Some(SubjectOf::Id(id)) => {
                let id = model.ids.iter().find(|known| known.name == id);
                let noun = &id.with_context(|| format!("{} has an unknown id", parameter.name))?.of;
                quote!(Subject::new(#noun, #name))
            }
        });
    }
    Ok(subjects)
}

enum SubjectOf<'a> {
    Id(&'a str),
    User,
    Comments,
}

/// What kind of subject a parameter names, if any.
fn subject_of(kind: &ParameterKind) -> Option<SubjectOf<'_>> {
    match kind {
        ParameterKind::Id(name) => Some(SubjectOf::Id(name)),
        ParameterKind::User => Some(SubjectOf::User),
        ParameterKind::Subject => Some(SubjectOf::Comments),
        _ => None,
    }
}

fn limit(limit: i64) -> TokenStream {
    tokens(&limit.to_string())
}

fn low_level_call(model: &Model, low_level: &LowLevel, operation: &Operation) -> Result<TokenStream> {
    let method = operation.low_level_method();
    let mut clones = Vec::new();
    let mut arguments = Vec::new();
    for argument in low_level.arguments(&method)? {
        let parameter = operation.parameters.iter().find(|parameter| ident(&parameter.wire_name) == argument);
        let parameter =
            parameter.with_context(|| format!("{method} has an argument {argument} of no parameter"))?;
        let name = ident(&parameter.rust_name());
        let is_text = match &parameter.kind {
            ParameterKind::Enum(item) => !model.find_enum(item)?.is_number,
            ParameterKind::String | ParameterKind::User | ParameterKind::Subject => true,
            ParameterKind::Date | ParameterKind::List(_) => true,
            _ => false,
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

fn streams(operation: &Operation, paging: &Paging) -> TokenStream {
    let flags = operation.parameters.iter().filter(|one| paging.with.contains(&one.wire_name));
    let with = flags.map(|flag| {
        let text = format!(" It asks for the list by itself, whatever `{}` says.", flag.rust_name());
        quote!(#[doc = ""] #[doc = #text])
    });
    let with = quote!(#(#with)*);
    quote! {
        /// The pages of the list, from the offset on, as a stream; as large as the server allows unless
        /// `count` says otherwise.
        #with
        pub fn pages(self) -> Pages<Self> {
            Pages::new(self)
        }

        /// The entries of the list, from the offset on, as a stream that reads page after page and yields
        /// each entry once.
        #with
        pub fn items(self) -> Items<Self> {
            Items::new(self)
        }
    }
}

fn paged(
    model: &Model,
    low_level: &LowLevel,
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
    let is_optional = match (&paging.items, &operation.response) {
        (Some(wire_name), Type::Struct(page)) => low_level.field(page, wire_name)?.optional,
        _ => false,
    };
    let (len, take) = match is_optional {
        true => (
            quote!(#items.as_ref().map_or(0, Vec::len)),
            quote!(std::mem::take(#items_mut).unwrap_or_default()),
        ),
        false => (quote!(#items.len()), quote!(std::mem::take(#items_mut))),
    };
    let with = paging.with.iter().map(|wire_name| {
        let flag = operation.parameters.iter().find(|parameter| parameter.wire_name == *wire_name);
        let flag = flag.filter(|flag| flag.kind == ParameterKind::Bool && !flag.required);
        let flag = flag.with_context(|| format!("{wire_name} in `with` is no flag of the operation"))?;
        let flag = ident(&flag.rust_name());
        Ok(quote!(.#flag(true)))
    });
    let with = with.collect::<Result<Vec<_>>>()?;
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
    let identity = identity(model.find_struct(&paging.item)?, paging)?;
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
                boxed(self.clone()#(#with)*.offset(#set_offset).count(count).send())
            }

            fn len(page: &Self::Page) -> usize {
                #len
            }

            fn total(page: &Self::Page) -> Option<u64> {
                #total
            }

            fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
                #take
            }

            fn identify<H: Hasher>(item: &Self::Item, state: &mut H) {
                #identity
            }
        }
    })
}

/// The identifying properties: all of them, or the first that is there; the last one always is.
fn identity(item: &Struct, paging: &Paging) -> Result<TokenStream> {
    let fields = paging.identity.iter().map(|property| Ok(ident(&field(item, property)?.rust_name)));
    let fields: Vec<_> = fields.collect::<Result<_>>()?;
    if paging.together {
        return Ok(quote!((#(&item.#fields),*).hash(state)));
    }
    let (last, optional) = fields.split_last().context("`identity` names no property")?;
    Ok(quote! {
        #(if let Some(found) = &item.#optional { return found.hash(state); })*
        item.#last.hash(state)
    })
}

fn field<'a>(item: &'a Struct, wire_name: &str) -> Result<&'a Field> {
    let field = item.fields.iter().find(|field| field.wire_name == wire_name);
    field.with_context(|| format!("{} has no property {wire_name}", item.name))
}

fn blocking(model: &Model, operation: &Operation) -> Result<TokenStream> {
    let (method, request) = (ident(&operation.method()), ident(&operation.request()));
    let response = response_type(&operation.response);
    let signature = Signature::of(operation);
    let (generics, arguments) = (&signature.generics, &signature.arguments);
    let (names, bounds) = (&signature.names, &signature.bounds);
    let docs_of_method = operation_docs(model, operation, Style::Blocking)?;
    let deprecated = deprecated(operation);
    let allow_deprecated = deprecated.as_ref().map(|_| quote!(#[allow(deprecated)]));
    let error = (!generics.is_empty()).then(|| {
        quote!(
            use crate::error::Error;
        )
    });
    let setters = operation.optional().map(|parameter| {
        let (name, ty, docs) =
            (ident(&parameter.rust_name()), setter_type(&parameter.kind), parameter_docs(model, parameter));
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
    Ok(quote! {
        use crate::blocking::Client;
        #stream_imports
        #error
        use crate::error::Result;
        use crate::requests;

        impl Client {
            #docs_of_method
            #deprecated
            #allow_deprecated
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
    })
}

#[derive(Clone, Copy, PartialEq)]
enum Style {
    Async,
    Blocking,
}

fn operation_docs(model: &Model, operation: &Operation, style: Style) -> Result<TokenStream> {
    let mut text = operation.description.clone();
    if operation.cacheable {
        text.push_str("\n\nThe answer is large or seldom changes: keep it, and do not ask for it often.");
    }
    text.push_str(&format!("\n\nThe server's endpoint is `{}`", operation.path().trim_start_matches('/')));
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
    text.push_str(&example(model, operation, style)?);
    text.push_str("```\n");
    Ok(docs(&text))
}

fn example(model: &Model, operation: &Operation, style: Style) -> Result<String> {
    let literals = |parameter| literal(model, parameter);
    let arguments = operation.required().map(literals).collect::<Result<Vec<_>>>()?;
    let options = operation
        .optional()
        .map(|parameter| Ok(format!("\n    .{}({})", parameter.rust_name(), literal(model, parameter)?)));
    let options = options.collect::<Result<String>>()?;
    // A chain is easier to read a link a line.
    let (begin, end) = if options.is_empty() { ("", "") } else { ("\n    ", "\n    ") };
    let call = format!("client{begin}.{}({}){options}{end}", operation.method(), arguments.join(", "));
    Ok(match style {
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
    })
}

/// The example of a parameter as Rust.
pub fn literal(model: &Model, parameter: &Parameter) -> Result<String> {
    let example = &parameter.example;
    Ok(match &parameter.kind {
        ParameterKind::Bool => (example == 1).to_string(),
        ParameterKind::Enum(name) => variant(model, name, example)?,
        ParameterKind::Date => {
            let day = example.as_str().context("the example of a day is no text")?;
            format!("retroachievements::jiff::civil::date({})", day.replace("-0", "-").replace('-', ", "))
        }
        ParameterKind::Time => format!("retroachievements::jiff::Timestamp::constant({example}, 0)"),
        ParameterKind::Subject => {
            format!("retroachievements::CommentSubject::game({})?", as_text(example))
        }
        ParameterKind::List(item) => {
            let values = example.as_array().context("the example of a list is no list")?;
            let values = values.iter().map(|value| match &**item {
                ParameterKind::Enum(name) => variant(model, name, value),
                _ => Ok(value.to_string()),
            });
            format!("[{}]", values.collect::<Result<Vec<_>>>()?.join(", "))
        }
        _ => example.to_string(),
    })
}

fn variant(model: &Model, name: &str, value: &Value) -> Result<String> {
    let variant = model.variant(name, value);
    let variant = variant.with_context(|| format!("the example {value} is none of {name}"))?;
    Ok(format!("retroachievements::models::{name}::{}", variant.name))
}

fn parameter_docs(model: &Model, parameter: &Parameter) -> TokenStream {
    let mut text = parameter.description.clone();
    let mut limits = Vec::new();
    if let Some((least, most)) = parameter.limits() {
        limits.push(format!("From {least} to {most}."));
    }
    let default = match (&parameter.kind, &parameter.default) {
        (ParameterKind::Enum(name), Some(default)) => model.variant(name, default).map(|variant| {
            let path = format!("{name}::{}", variant.name);
            format!("[`{path}`](crate::models::{path})")
        }),
        _ => parameter.default_text(model),
    };
    if let Some(default) = default {
        limits.push(format!("Default: {default}."));
    }
    if let Some(default) = &parameter.default_in_words {
        limits.push(format!("Without it: {default}."));
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
