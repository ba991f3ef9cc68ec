//! Every mock matches the call of its endpoint and answers it.

mod bodies;
mod generated;

use std::collections::BTreeSet;

use generated::GENERATIONS;
use httpmock::{Mock, MockServer};
use retroachievements::ClientBuilder;
use retroachievements::blocking::Client;
use serde::Serialize;
use serde_json::Value;

struct Case {
    id: &'static str,
    path: &'static str,
    mock: for<'a> fn(&'a MockServer) -> Mock<'a>,
    mock_plain: for<'a> fn(&'a MockServer) -> Mock<'a>,
    /// Its answer as JSON, in the names of the library.
    call: fn(&Client) -> retroachievements::Result<Value>,
    /// The plain model that `mock_plain` is given.
    plain: fn() -> Value,
    /// The bodies of the wire's examples, and of the plain models.
    bodies: fn() -> Vec<(Value, Value)>,
}

fn value<T: Serialize>(answer: T) -> Value {
    serde_json::to_value(answer).unwrap()
}

#[test]
fn every_mock_answers_the_call_of_its_endpoint() {
    let server = MockServer::start();
    let client = client(&server);
    for Case { id, mock, call, .. } in GENERATIONS.iter().copied().flatten() {
        let mut mock = mock(&server);
        let answer = call(&client);
        assert!(answer.is_ok(), "{id}: {answer:?}");
        mock.assert();
        mock.delete();
        assert!(call(&client).is_err(), "{id} has no mock any more");
    }
}

/// Operations that share a path differ in their parameters.
#[test]
fn a_mock_answers_no_other_operation_of_its_endpoint() {
    let server = MockServer::start();
    let client = client(&server);
    let mut shared = 0;
    let cases = || GENERATIONS.iter().copied().flatten();
    for path in cases().map(|case| case.path).collect::<BTreeSet<_>>() {
        let cases: Vec<_> = cases().filter(|case| case.path == path).collect();
        shared += usize::from(cases.len() > 1);
        for mocked in &cases {
            let mut mock = (mocked.mock)(&server);
            for called in &cases {
                let is_answered = (called.call)(&client).is_ok();
                assert_eq!(is_answered, called.id == mocked.id, "{} {}", mocked.id, called.id);
            }
            mock.delete();
        }
    }
    assert!(shared > 0, "no path is shared");
}

/// A client of the mock server, without a rate limit.
fn client(server: &MockServer) -> Client {
    Client::build(builder(server)).unwrap()
}

fn builder(server: &MockServer) -> ClientBuilder {
    let builder =
        retroachievements::Client::builder().base_url(server.base_url()).v2_base_url(server.base_url());
    builder.web_api_key("any").rate_limit(None)
}
