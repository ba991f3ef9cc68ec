//! Finds out whether there is what an empty response is about.

use std::pin::Pin;
use std::time::Duration;

use serde_json::Value;

use crate::deadline::Deadline;
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::split::of_whole;

type Pending = Pin<Box<dyn Future<Output = Result<Value>> + Send>>;

/// A second request, whose error tells that the server does not know what the first one asks about.
pub(crate) struct Proof {
    operation: &'static Operation,
    limit: Option<Duration>,
    deadline: Deadline,
    /// Takes what is left of the deadline.
    send: Box<dyn FnOnce(Option<Duration>) -> Pending + Send>,
}

impl Proof {
    /// `operation` is that of the first request, and the deadline, which begins now, that of both.
    pub(crate) fn new(
        operation: &'static Operation,
        limit: Option<Duration>,
        send: impl FnOnce(Option<Duration>) -> Pending + Send + 'static,
    ) -> Self {
        Self { operation, limit, deadline: Deadline::new(limit), send: Box::new(send) }
    }

    async fn send(self) -> Result<()> {
        match (self.send)(self.deadline.remaining()).await {
            Ok(_) => Ok(()),
            // The caller knows nothing of the second request.
            Err(Error::NotFound { subjects, status, .. }) => {
                Err(Error::NotFound { operation: self.operation.id, subjects, status })
            }
            Err(error) => Err(of_whole(error, self.limit)),
        }
    }
}

/// The response of a call. If it is empty, it is proved that there is what it is about.
pub(crate) async fn checked<T>(
    proof: Option<Proof>,
    call: impl Future<Output = Result<T>>,
    is_empty: impl FnOnce(&T) -> bool,
) -> Result<T> {
    let response = call.await?;
    if let Some(proof) = proof
        && is_empty(&response)
    {
        proof.send().await?;
    }
    Ok(response)
}

/// Whether a response has nothing in its list or map, which is at a JSON pointer.
pub(crate) fn is_empty(response: &Value, pointer: &str) -> bool {
    match response.pointer(pointer) {
        Some(Value::Array(items)) => items.is_empty(),
        Some(Value::Object(entries)) => entries.is_empty(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::script::Script;
    use crate::{Client, RetryPolicy};

    const POINTS: &str = r#"{"Points": 0, "SoftcorePoints": 0}"#;
    const LIST: &str = "API_GetUserRecentAchievements.php?u=Nobody";
    const PROOF: &str = "API_GetUserPoints.php?u=Nobody";

    /// A server that sends one answer to the first request, and another to the second.
    fn script(first: &str, status: u16, second: &str) -> (Script, Client) {
        let script = Script::default().then(200, None, first).then(status, None, second);
        let client = script.client(Client::builder().retry(RetryPolicy::off()));
        (script, client)
    }

    #[tokio::test(start_paused = true)]
    async fn an_empty_response_is_one_of_a_user_who_is_there() {
        let (script, client) = script("[]", 404, "[]");
        let error = client.user_recent_achievements("Nobody").require_user().await.unwrap_err();
        assert_eq!(error.to_string(), "no user Nobody (status 404)");
        assert_eq!(error.operation(), Some("getUserRecentAchievements"));
        assert_eq!(script.sent(), [LIST, PROOF]);
    }

    #[tokio::test(start_paused = true)]
    async fn so_are_those_of_streams_and_without_types() {
        let (_, client) = script("[]", 404, "[]");
        let error = client.user_recent_achievements("Nobody").require_user().json().await.unwrap_err();
        assert_eq!(error.to_string(), "no user Nobody (status 404)");
        for page in ["{}", r#"{"Count": 0, "Total": 0, "Results": []}"#] {
            let (_, client) = script(page, 404, "[]");
            let request = client.user_completion_progress("Nobody").require_user();
            assert!(matches!(request.json().await, Err(Error::NotFound { .. })), "{page}");
        }
        let (_, client) = script("[]", 404, "[]");
        let mut items = client.user_recent_achievements("Nobody").require_user().items();
        assert!(matches!(items.try_next().await, Err(Error::NotFound { .. })));
    }

    #[tokio::test(start_paused = true)]
    async fn one_request_is_enough_where_nothing_has_to_be_proved() {
        let (sent, client) = script("[]", 404, "[]");
        assert_eq!(client.user_recent_achievements("Nobody").json().await.unwrap(), json!([]));
        assert_eq!(sent.sent(), [LIST]);
        let (sent, client) = script("[{}]", 404, "[]");
        let request = client.user_recent_achievements("Nobody").require_user();
        assert_eq!(request.json().await.unwrap(), json!([{}]));
        assert_eq!(sent.sent(), [LIST]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_user_who_is_there_has_an_empty_list() {
        let (script, client) = script("[]", 200, POINTS);
        assert!(client.user_recent_achievements("Nobody").require_user().await.unwrap().is_empty());
        assert_eq!(script.sent(), [LIST, PROOF]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_proof_that_fails_is_an_error_of_its_own() {
        let (_, client) = script("[]", 503, "");
        let error = client.user_recent_achievements("Nobody").require_user().await.unwrap_err();
        assert_eq!((error.operation(), error.is_retryable()), (Some("getUserPoints"), true));
    }

    #[tokio::test(start_paused = true)]
    async fn both_requests_have_one_deadline() {
        let two_seconds = Duration::from_secs(2);
        let limit = Duration::from_secs(3);
        let slow = |script: Script, body| script.later(two_seconds, 200, None, body);
        let script = ["[]", "[]", POINTS].into_iter().fold(Script::default(), slow);
        let request = script.client(Client::builder()).user_recent_achievements("Nobody").deadline(limit);
        assert!(request.clone().await.is_ok());
        match request.require_user().await {
            Err(Error::Deadline { limit: of_both, .. }) => assert_eq!(of_both, limit),
            other => panic!("{other:?}"),
        }
    }
}
