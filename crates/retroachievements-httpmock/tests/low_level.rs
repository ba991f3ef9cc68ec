//! The low-level client sends requests and reads responses, with what its hooks do.

use std::sync::{Arc, Mutex};

use retroachievements_client::reqwest::{Request, Response, StatusCode};
use retroachievements_client::{Client, Error, Hooks, v2};
use retroachievements_httpmock::{examples, httpmock::MockServer};

/// Adds a key, and remembers what it has seen.
#[derive(Debug, Default)]
struct Seen(Mutex<Vec<String>>);

impl Seen {
    fn push(&self, what: String) {
        self.0.lock().unwrap().push(what);
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Hooks for Seen {
    fn before(&self, operation: &'static str, request: &mut Request) {
        assert!(request.headers().get("api-version").is_none(), "the server does not know it");
        request.url_mut().query_pairs_mut().append_pair("y", "key");
        self.push(format!("{operation} {}", request.url().query().unwrap()));
    }

    fn after(&self, operation: &'static str, response: Response) -> Response {
        self.push(format!("{operation} {}", response.status()));
        response
    }
}

fn client(address: &str) -> (Client, Arc<Seen>) {
    let seen = Arc::new(Seen::default());
    (Client::new(address, seen.clone()), seen)
}

#[tokio::test]
async fn hooks_see_requests_and_responses_of_both_generations() {
    let server = MockServer::start();
    let (client, seen) = client(&server.base_url());
    let count = examples::achievement_count();
    let counted = server.mock(|when, then| {
        when.path("/API_GetAchievementCount.php").query_param("i", "1").query_param("y", "key");
        then.status(200).header("x-more", "1").json_body_obj(&count);
    });
    let answer = client.get_achievement_count(1).await.unwrap();
    assert_eq!((answer.status(), &answer.headers()["x-more"]), (StatusCode::OK, &"1".parse().unwrap()));
    assert_eq!(answer.into_inner(), count);
    counted.assert();
    assert_eq!(seen.take(), ["get_achievement_count i=1&y=key", "get_achievement_count 200 OK"]);

    let health = server.mock(|when, then| {
        when.path("/health").query_param("y", "key");
        then.status(503).body("{}");
    });
    let error = v2::Client::from(&client).get_health().await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
    assert_eq!(seen.take(), ["get_health y=key", "get_health 503 Service Unavailable"]);
    health.assert();
}

#[tokio::test]
async fn errors_have_what_the_server_sent() {
    let server = MockServer::start();
    let (client, _) = client(&server.base_url());
    for (status, body) in [(404, "[]"), (201, "{}"), (200, "[]"), (200, "<html>")] {
        let mut mock = server.mock(|when, then| {
            when.path("/API_GetAchievementCount.php");
            then.status(status).body(body);
        });
        match client.get_achievement_count(1).await {
            Err(Error::UnexpectedResponse(response)) => {
                assert_ne!(status, 200);
                assert_eq!(
                    (response.status(), response.text().await.unwrap()),
                    (status.try_into().unwrap(), body.into())
                );
            }
            Err(Error::InvalidResponsePayload(bytes, _)) => {
                assert_eq!((status, &bytes[..]), (200, body.as_bytes()))
            }
            other => panic!("{status} {body}: {other:?}"),
        }
        mock.delete();
    }
    let (nowhere, seen) = self::client("http://127.0.0.1:1");
    assert!(matches!(nowhere.get_achievement_count(1).await, Err(Error::CommunicationError(_))));
    assert_eq!(seen.take().len(), 1, "there was no response");
}
