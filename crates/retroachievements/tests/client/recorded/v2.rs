//! The same for generation 2, and its errors.

use std::rc::Rc;

use retroachievements::{Error, RetryPolicy};
use retroachievements_simulator::{Simulator, Times, World};
use serde_json::Value;

use super::{lines, meaning};
use crate::common::builder;
use crate::endpoint::{Endpoint, Example, Spec, answered_with, plain};
use crate::generated::GENERATIONS;

struct Record {
    name: String,
    /// Below the base URL, with the query.
    path: String,
    status: u16,
    content_type: String,
    location: Option<String>,
    body: Value,
}

impl Record {
    fn of(record: Value) -> Self {
        let text = |name: &str| record[name].as_str().map(str::to_string);
        Self {
            name: text("case").unwrap(),
            path: text("path").unwrap().trim_start_matches("/v2").to_string(),
            status: record["status"].as_u64().unwrap().try_into().unwrap(),
            content_type: text("type").unwrap_or_default(),
            location: text("location"),
            body: record["body"].clone(),
        }
    }

    /// Whether the types are for it: not where the caller chooses the fields, and not for the one list that is a single
    /// resource without a page size, which the client always sends.
    fn is_typed(&self) -> bool {
        let is_single_ticket = self.path.starts_with("/tickets?") && !self.body["data"].is_array();
        self.status == 200 && !self.path.contains("fields") && !is_single_ticket && self.body.is_object()
    }

    /// The operation: the one with the fewest parameters in its path.
    fn endpoint(&self) -> Option<&'static Endpoint> {
        let path = self.path.split('?').next().unwrap().trim_end_matches('/');
        let fits = |endpoint: &&Endpoint| {
            let (template, path) = (endpoint.path.split('/'), path.split('/'));
            template.clone().count() == path.clone().count()
                && template.zip(path).all(|(expected, part)| expected.starts_with('{') || expected == part)
        };
        let (_, endpoints) = GENERATIONS[1];
        endpoints.iter().filter(fits).min_by_key(|endpoint| endpoint.path.matches('{').count())
    }
}

fn records() -> Vec<Record> {
    lines("v2.jsonl.gz").map(Record::of).collect()
}

fn spec() -> Rc<Spec> {
    Rc::new(Spec::read(GENERATIONS[1].0))
}

#[test]
fn the_low_level_types_lose_nothing() {
    let (spec, mut read) = (spec(), 0);
    for record in records().iter().filter(|record| record.is_typed()) {
        let endpoint = record.endpoint().unwrap_or_else(|| panic!("{} is no operation", record.path));
        if spec.not_found(endpoint.id).contains(&record.body) {
            continue;
        }
        let written = (endpoint.read_wire)(&record.body);
        let written = written.unwrap_or_else(|error| panic!("{}: {error}: {}", record.name, record.body));
        assert_eq!(meaning(&written), meaning(&record.body), "{}", record.name);
        read += 1;
    }
    assert!(read > 1_250, "only {read} answers were read");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_plain_types_lose_nothing() {
    let spec = spec();
    for record in records().iter().filter(|record| record.is_typed()) {
        let endpoint = record.endpoint().unwrap();
        let answer = answered_with(endpoint, &record.body).await;
        if spec.not_found(endpoint.id).contains(&record.body) {
            assert!(matches!(answer, Err(Error::NotFound { .. })), "{}: {answer:?}", record.name);
            continue;
        }
        let answer = answer.unwrap_or_else(|error| panic!("{}: {error}", record.name));
        let Example { schema, .. } = spec.examples(endpoint.id).swap_remove(0);
        assert_eq!(answer, plain(&spec, &schema, &record.body), "{}", record.name);
        assert_eq!((endpoint.read_again)(&answer).unwrap(), answer, "{}", record.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_error_is_the_right_one() {
    let mut checked = 0;
    for record in records().iter().filter(|record| record.status != 200) {
        let error = error_of(record).await;
        let is_page = !record.content_type.contains("json");
        let is_right = match (record.status, is_page, &error) {
            (302, _, Error::Redirected { .. }) => true,
            (429, _, Error::RateLimited { retry_after: Some(wait), .. }) => wait.as_secs() <= 60,
            (_, true, Error::NotJson { .. }) => true,
            (400, false, Error::Validation { errors, message, .. }) => {
                let parameter = record.body["errors"][0]["source"]["parameter"].as_str();
                let is_named = parameter.is_none_or(|name| {
                    let name = name.replacen('.', "[", 1) + if name.contains('.') { "]" } else { "" };
                    errors.contains_key(&name)
                });
                is_named && record.body["errors"][0]["detail"] == message.as_str()
            }
            (401, false, Error::Authentication { .. }) => true,
            (403, false, Error::TokenRequired { scope, .. }) => {
                record.body["errors"][0]["meta"]["required_scope"] == scope.as_str()
            }
            (403, false, Error::Forbidden { .. }) => record.body["errors"][0]["code"] == "forbidden",
            (404, false, Error::NotFound { .. }) => true,
            (406, false, Error::Rejected { .. }) => true,
            (500 | 503, false, Error::Server { .. }) => true,
            _ => false,
        };
        assert!(is_right, "{}: {error:?} for {} {}", record.name, record.status, record.body);
        assert_eq!(error.status().map(|status| status.as_u16()), Some(record.status), "{}", record.name);
        checked += 1;
    }
    assert!(checked > 700, "{checked}");
}

/// What a call comes to that is answered so.
async fn error_of(record: &Record) -> Error {
    let endpoint = record.endpoint().unwrap_or(&GENERATIONS[1].1[0]);
    let page = record.body["__not_json__"].as_str().map(str::to_string);
    let body = match (page, &record.body) {
        (Some(page), _) => page,
        (None, Value::Null) => String::new(),
        (None, body) => body.to_string(),
    };
    let mut headers = vec![("Content-Type", record.content_type.as_str())];
    headers.extend(record.location.as_deref().map(|location| ("Location", location)));
    let simulator = Simulator::builder().world(World::empty());
    let simulator = simulator.canned(Times::Always, record.status, &headers, &body).start().await.unwrap();
    let client = builder(&simulator).retry(RetryPolicy::off()).build().unwrap();
    match (endpoint.call)(client).await {
        Ok(answer) => panic!("{}: {answer}", record.name),
        Err(error) => error,
    }
}
