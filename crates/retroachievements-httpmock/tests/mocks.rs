//! Every mock matches the call of its endpoint and answers it.

mod generated;

use generated::CASES;
use httpmock::{Mock, MockServer};
use retroachievements::blocking::Client;
use serde_json::Value;

struct Case {
    id: &'static str,
    mock: for<'a> fn(&'a MockServer) -> Mock<'a>,
    call: fn(&Client) -> retroachievements::Result<()>,
}

#[test]
fn every_mock_answers_the_call_of_its_endpoint() {
    let server = MockServer::start();
    let client = client(&server);
    for Case { id, mock, call } in CASES {
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
    let shared = operations_by_shared_path();
    assert!(!shared.is_empty());
    for ids in shared {
        let cases: Vec<_> = CASES.iter().filter(|case| ids.iter().any(|id| id == case.id)).collect();
        assert_eq!(cases.len(), ids.len(), "{ids:?}");
        for mocked in &cases {
            let mut mock = (mocked.mock)(&server);
            for called in &cases {
                let is_answered = (called.call)(&client).is_ok();
                assert_eq!(is_answered, called.id == mocked.id, "{} {}", mocked.id, called.id);
            }
            mock.delete();
        }
    }
}

/// For each path that several operations share, the ids of these.
fn operations_by_shared_path() -> Vec<Vec<String>> {
    let description: Value =
        serde_json::from_str(include_str!("../../../spec/openapi-v1.json")).expect("the description is JSON");
    let paths = description["paths"].as_object().expect("the description has paths");
    let operations = paths.values().filter_map(|path| path["get"]["x-operations"].as_array());
    let id =
        |operation: &Value| operation["operationId"].as_str().expect("an operation has an id").to_owned();
    operations.map(|operations| operations.iter().map(id).collect()).collect()
}

/// A client of the mock server, without a rate limit.
fn client(server: &MockServer) -> Client {
    let builder = retroachievements::Client::builder().base_url(server.base_url()).web_api_key("any");
    Client::build(builder.rate_limit(None)).unwrap()
}
