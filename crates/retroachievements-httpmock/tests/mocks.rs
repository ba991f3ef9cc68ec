//! Every mock matches the call of its endpoint and answers it.

mod generated;

use generated::CASES;
use httpmock::{Mock, MockServer};
use retroachievements::blocking::Client;

struct Case {
    id: &'static str,
    mock: for<'a> fn(&'a MockServer) -> Mock<'a>,
    call: fn(&Client) -> retroachievements::Result<()>,
}

#[test]
fn every_mock_answers_the_call_of_its_endpoint() {
    let server = MockServer::start();
    let builder = retroachievements::Client::builder().base_url(server.base_url()).web_api_key("any");
    let client = Client::build(builder.rate_limit(None)).unwrap();
    for Case { id, mock, call } in CASES {
        let mut mock = mock(&server);
        let answer = call(&client);
        assert!(answer.is_ok(), "{id}: {answer:?}");
        mock.assert();
        mock.delete();
        assert!(call(&client).is_err(), "{id} has no mock any more");
    }
}

/// Operations that share a path are told apart by what they are sent.
#[test]
fn a_mock_answers_no_other_operation_of_its_endpoint() {
    let endpoint = |id: &str| id.ends_with("Ticket") || id.contains("Ticket");
    let cases: Vec<_> = CASES.iter().filter(|case| endpoint(case.id)).collect();
    assert_eq!(cases.len(), 6);
    let server = MockServer::start();
    let builder = retroachievements::Client::builder().base_url(server.base_url()).web_api_key("any");
    let client = Client::build(builder.rate_limit(None)).unwrap();
    for mocked in &cases {
        let mut mock = (mocked.mock)(&server);
        for called in &cases {
            assert_eq!((called.call)(&client).is_ok(), called.id == mocked.id, "{} {}", mocked.id, called.id);
        }
        mock.delete();
    }
}
