//! Operations: what they are called, what they take, what they answer.

use std::ops::Deref;

use anyhow::{Context, Result, bail};
use heck::{ToKebabCase, ToSnakeCase, ToUpperCamelCase};
use serde_json::Value;

use super::literal::Literal;
use super::parameter::{self, Parameter};
use super::structs;
use super::types::{Type, Types};
use crate::spec::json::is_json;
use crate::spec::language::{self, Means, Media, Response};
use crate::spec::table::Table;

pub struct Operation {
    /// As the spec has it.
    words: language::Operation,
    /// `getAchievementUnlocks`.
    pub id: String,
    /// `achievementUnlocks`: the id without `get`.
    pub name: String,
    /// `get`.
    pub http_method: &'static str,
    /// `/API_GetAchievementUnlocks.php`; if several operations share it, `#` and the id follow.
    pub key: String,
    pub tag: String,
    pub parameters: Vec<Parameter>,
    /// On the wire.
    pub response: Type,
    /// The same in plain Rust.
    pub answer: Type,
    /// Bodies that mean "not found" although their status is good, as JSON.
    pub not_found: Vec<String>,
    /// Bodies of a 422 that mean that there is nothing, which is no fault of the caller's.
    pub refused_as_empty: Vec<String>,
    pub paging: Option<Paging>,
    pub table: Table,
    pub examples: Vec<Example>,
    pub failures: Vec<Failure>,
}

/// A list that can be longer than an answer.
pub struct Paging {
    /// The name of the struct of its items.
    pub item: String,
    /// The property with the list; none if the answer is the list.
    pub items: Option<String>,
    pub by: PagingBy,
}

impl Paging {
    /// The property with the length of the whole list.
    pub fn total(&self) -> Option<&String> {
        match &self.by {
            PagingBy::Offset(by) => by.total.as_ref(),
            PagingBy::Page(_) | PagingBy::Time(_) => None,
        }
    }
}

/// How one goes on in a list.
pub enum PagingBy {
    Offset(ByOffset),
    Page(ByPage),
    Time(ByTime),
}

/// By the number of entries before.
pub struct ByOffset {
    words: language::Paging,
    pub max_count: u64,
    /// None if all entries come without a count.
    pub default_count: Option<u64>,
}

/// By the number of a page.
pub struct ByPage {
    pub max_size: u64,
    pub default_size: u64,
}

/// By the time of the last entry.
pub struct ByTime {
    /// How many entries an answer has at most.
    pub cap: u32,
    /// The property of an entry with its time.
    pub time: String,
    pub period: Period,
}

/// What bounds a list by time. Parameters are called by their names on the wire.
pub enum Period {
    /// Oldest first.
    Between { from: String, to: String },
    /// Up to now, newest first. Where it is longer than an answer, the operation with the id `beyond` goes on.
    Minutes { minutes: String, beyond: String },
}

/// An example of an answer.
pub struct Example {
    pub name: String,
    /// Compact JSON.
    pub body: String,
    pub pretty: String,
    /// Whether it has the shape of the operation's response, and not one that means "not found".
    pub is_response: bool,
}

/// An answer that is an error.
pub struct Failure {
    /// `404`, or `5XX` for all of a kind.
    pub status: String,
    /// The type of its JSON body.
    pub body: Option<Type>,
    pub example: Option<Example>,
    /// Whether several operations have it in common.
    pub is_shared: bool,
}

impl Deref for Operation {
    type Target = language::Operation;

    fn deref(&self) -> &Self::Target {
        &self.words
    }
}

impl Deref for ByOffset {
    type Target = language::Paging;

    fn deref(&self) -> &Self::Target {
        &self.words
    }
}

impl Operation {
    /// `achievement_unlocks`: the method of the ergonomic crate.
    pub fn method(&self) -> String {
        self.name.to_snake_case()
    }

    /// `achievement-unlocks`: the command.
    pub fn command(&self) -> String {
        self.name.to_kebab_case()
    }

    /// `get_achievement_unlocks`: the method of the low-level client.
    pub fn low_level_method(&self) -> String {
        self.id.to_snake_case()
    }

    /// `AchievementUnlocksRequest`.
    pub fn request(&self) -> String {
        format!("{}Request", self.name.to_upper_camel_case())
    }

    /// `/API_GetAchievementUnlocks.php`, which several operations can have in common.
    pub fn path(&self) -> &str {
        self.key.split('#').next().unwrap_or_default()
    }

    /// The site's own documentation.
    pub fn docs_url(&self) -> Option<&str> {
        self.external_docs.as_ref().map(|docs| docs.url.as_str())
    }

    /// Whether it takes an access token of the user and nothing else.
    pub fn is_private(&self) -> bool {
        self.words.is_private()
    }

    pub fn example(&self, name: &str) -> Option<&Example> {
        self.examples.iter().find(|example| example.name == name)
    }

    /// The body of a 404.
    pub fn unknown(&self) -> Option<&Example> {
        self.failures.iter().find(|failure| failure.status == "404")?.example.as_ref()
    }

    /// The parameter with the name on the wire.
    pub fn parameter(&self, wire_name: &str) -> Result<&Parameter> {
        let found = self.parameters.iter().find(|parameter| parameter.wire_name == wire_name);
        found.with_context(|| format!("{} has no parameter {wire_name}", self.id))
    }

    /// The list of which a longer one takes several requests.
    pub fn split(&self) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.is_split)
    }

    /// The parameters whose values can be unknown to the server without an error.
    pub fn unproved(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.known_by.is_some())
    }

    /// The optional length of a period up to now, in place of which a caller can give its beginning.
    pub fn minutes(&self) -> Option<&Parameter> {
        let PagingBy::Time(ByTime { period: Period::Minutes { minutes, .. }, .. }) =
            &self.paging.as_ref()?.by
        else {
            return None;
        };
        self.optional().find(|parameter| parameter.wire_name == *minutes)
    }

    /// The parameters that a caller gives.
    pub fn given(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.value.is_none() && parameter.implied_by.is_none())
    }

    pub fn required(&self) -> impl Iterator<Item = &Parameter> {
        self.given().filter(|parameter| parameter.required)
    }

    pub fn optional(&self) -> impl Iterator<Item = &Parameter> {
        self.given().filter(|parameter| !parameter.required)
    }
}

pub fn read(
    types: &Types<'_>,
    key: &str,
    http_method: &'static str,
    operation: &language::Operation,
) -> Result<Operation> {
    let id = operation.operation_id.clone();
    let parameters = operation.parameters.iter().map(|parameter| {
        parameter::read(types, parameter).with_context(|| format!("in the parameter {}", parameter.name))
    });
    let parameters = parameters.collect::<Result<Vec<_>>>()?;
    let success = operation
        .responses
        .get("200")
        .and_then(|response| response.content.iter().find(|(name, _)| is_json(name)));
    let (_, media) = success.context("no JSON answer with status 200")?;
    let response = types.type_of(types.success(&media.schema))?;
    let not_found = types.choices(&media.schema, Means::NotFound);
    let not_found: Vec<_> = not_found.into_iter().filter_map(|schema| schema.example.as_ref()).collect();
    let examples =
        media.examples.iter().map(|(name, of)| example(name, &of.value, !not_found.contains(&&of.value)));
    let refused = operation.responses.get("422").and_then(|response| json(follow(types, response)));
    let failures = operation.responses.iter().filter(|(status, _)| !status.starts_with('2'));
    let failures = failures.map(|(status, response)| failure(types, status, response));
    let paging = match &operation.paging {
        Some(paging) => Some(read_paging(types, paging, &response, &parameters)?),
        None => by_page(types, &response, &parameters)?,
    };
    let mut words = operation.clone();
    words.description = words.description.trim_end().to_string();
    Ok(Operation {
        name: lower_first(id.strip_prefix("get").context("an operationId begins with `get`")?),
        key: key.to_string(),
        http_method,
        tag: operation.tags.first().context("an operation needs a tag")?.clone(),
        examples: examples.collect(),
        not_found: not_found.into_iter().map(Value::to_string).collect(),
        refused_as_empty: refused.map(|media| refused_as_empty(types, media)).unwrap_or_default(),
        failures: failures.collect::<Result<_>>()?,
        table: operation.table.clone().unwrap_or_default(),
        words,
        id,
        paging,
        parameters,
        answer: response.clone(),
        response,
    })
}

/// The errors that are components of their own.
pub fn shared_failures(types: &Types<'_>) -> Result<Vec<(String, Failure)>> {
    let failures =
        types.responses.iter().map(|(name, response)| Ok((name.clone(), failure(types, "", response)?)));
    failures.collect()
}

fn follow<'a>(types: &Types<'a>, response: &'a Response) -> &'a Response {
    let name = response.reference.as_deref().and_then(|reference| reference.rsplit('/').next());
    name.and_then(|name| types.responses.get(name)).unwrap_or(response)
}

fn json(response: &Response) -> Option<&Media> {
    response.content.iter().find(|(name, _)| is_json(name)).map(|(_, media)| media)
}

fn example(name: &str, value: &Value, is_response: bool) -> Example {
    Example { name: name.to_string(), body: value.to_string(), pretty: format!("{value:#}"), is_response }
}

fn failure(types: &Types<'_>, status: &str, response: &Response) -> Result<Failure> {
    let media = json(follow(types, response));
    let body = media.map(|media| types.type_of(types.success(&media.schema))).transpose()?;
    let first = media.and_then(|media| media.examples.iter().next());
    Ok(Failure {
        status: status.to_string(),
        body,
        example: first.map(|(name, of)| example(name, &of.value, false)),
        is_shared: response.reference.is_some(),
    })
}

/// The examples of a 422 whose schema is one that means `empty`.
fn refused_as_empty(types: &Types<'_>, media: &Media) -> Vec<String> {
    let choices = types.choices(&media.schema, Means::Empty);
    let has = |kind| choices.iter().any(|schema| schema.kind == Some(kind));
    let (list, object) = (has(language::Kind::Array), has(language::Kind::Object));
    let values = media.examples.values().map(|of| &of.value);
    let empty = values.filter(|value| list && value.is_array() || object && value.is_object());
    empty.map(Value::to_string).collect()
}

fn read_paging(
    types: &Types<'_>,
    paging: &language::Paging,
    response: &Type,
    parameters: &[Parameter],
) -> Result<Paging> {
    let list = match (&paging.items, response) {
        (Some(items), Type::Struct(name)) => {
            let property =
                types.schema(name)?.properties.as_ref().and_then(|properties| properties.get(items));
            types.type_of(property.with_context(|| format!("{name} has no property {items}"))?)?
        }
        (None, list) => list.clone(),
        _ => bail!("x-paging names `items`, but the answer is not an object"),
    };
    let Type::List(item) = list else { bail!("the `items` of x-paging are not a list") };
    let Type::Struct(item) = *item else { bail!("the `items` of x-paging are not objects") };
    let by = match paging.by {
        language::PagingBy::Offset => PagingBy::Offset(by_offset(paging, parameters)?),
        language::PagingBy::Time => PagingBy::Time(by_time(paging)?),
    };
    Ok(Paging { item, items: paging.items.clone(), by })
}

/// A list that one goes on in by the number of the page, as its parameters say, and whose entries are resources.
fn by_page(types: &Types<'_>, response: &Type, parameters: &[Parameter]) -> Result<Option<Paging>> {
    let named = |name: &str| parameters.iter().find(|parameter| parameter.wire_name == name);
    let (Some(_), Some(size), Type::Struct(name)) = (named("page[number]"), named("page[size]"), response)
    else {
        return Ok(None);
    };
    let data = structs::property(types, name, "data")?;
    let Type::List(item) = data else { bail!("{name} is paged, but its `data` is no list") };
    let Type::Struct(item) = *item else { bail!("the `data` of {name} are not objects") };
    let Some(Literal::Number(default_size)) = size.default else { bail!("page[size] has no default") };
    let by = ByPage {
        max_size: size.maximum.context("page[size] has no maximum")?.try_into()?,
        default_size: default_size.try_into()?,
    };
    Ok(Some(Paging { item, items: Some("data".to_string()), by: PagingBy::Page(by) }))
}

fn by_offset(paging: &language::Paging, parameters: &[Parameter]) -> Result<ByOffset> {
    let named = |name: &str| {
        let found = parameters.iter().find(|parameter| parameter.name == name);
        found.with_context(|| format!("x-paging needs a parameter whose x-name is `{name}`"))
    };
    named("offset")?;
    let count = named("count")?;
    let default_count = match count.default {
        Some(Literal::Number(count)) => Some(count.try_into()?),
        _ => None,
    };
    Ok(ByOffset {
        words: paging.clone(),
        max_count: count.maximum.context("the count of a paged operation needs a maximum")?.try_into()?,
        default_count,
    })
}

fn by_time(paging: &language::Paging) -> Result<ByTime> {
    let period = match (&paging.from, &paging.to, &paging.minutes, &paging.beyond) {
        (Some(from), Some(to), None, None) => Period::Between { from: from.clone(), to: to.clone() },
        (None, None, Some(minutes), Some(beyond)) => {
            Period::Minutes { minutes: minutes.clone(), beyond: beyond.clone() }
        }
        _ => bail!("x-paging by time needs `from` and `to`, or `minutes` and `beyond`"),
    };
    Ok(ByTime {
        cap: paging.cap.context("x-paging by time needs a `cap`")?,
        time: paging.time.clone().context("x-paging by time needs the `time` of an entry")?,
        period,
    })
}

pub fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}
