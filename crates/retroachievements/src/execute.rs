//! One call: attempts, waits, and its span.

use std::collections::BTreeMap;
use std::sync::Arc;

use reqwest::StatusCode;
use retroachievements_client::{self as low_level, ResponseValue};
use serde::de::DeserializeOwned;
use tokio::time::{Instant, sleep};
use tracing::{Instrument, Span, debug, field};

use crate::classify::{Classifier, Outcome};
use crate::client::Client;
use crate::error::{Error, Result};
use crate::operation::Call;

impl Client {
    /// Makes a call: sends it until it succeeds or retrying is pointless, and converts the response.
    pub(crate) async fn execute<W, T, F, C>(&self, call: &Call, send: C, plain: fn(W) -> T) -> Result<T>
    where
        C: Fn(Arc<low_level::Client>) -> F,
        F: Future<Output = Result<ResponseValue<W>, low_level::Error>>,
        W: DeserializeOwned,
    {
        let span = tracing::info_span!(
            "retroachievements",
            operation = call.operation.id,
            attempts = field::Empty,
            status = field::Empty,
            duration_ms = field::Empty,
        );
        let start = Instant::now();
        let result = self.attempts(call, &send, &span).instrument(span.clone()).await;
        span.record("duration_ms", u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX));
        result.map(plain)
    }

    async fn attempts<W, F, C>(&self, call: &Call, send: &C, span: &Span) -> Result<W>
    where
        C: Fn(Arc<low_level::Client>) -> F,
        F: Future<Output = Result<ResponseValue<W>, low_level::Error>>,
        W: DeserializeOwned,
    {
        let mut attempt: u32 = 0;
        loop {
            attempt = attempt.saturating_add(1);
            if let Some(limiter) = &self.shared().limiter {
                limiter.acquire().await;
            }
            span.record("attempts", attempt);
            match send(self.shared().low_level.clone()).await {
                Ok(response) => {
                    span.record("status", response.status().as_u16());
                    return Ok(response.into_inner());
                }
                Err(error) => {
                    let classifier = Classifier::new(call, self.shared());
                    match classifier.classify::<W>(error).await {
                        Outcome::Response(response) => {
                            span.record("status", StatusCode::UNPROCESSABLE_ENTITY.as_u16());
                            return Ok(response);
                        }
                        Outcome::Error(error) => self.failed(error, attempt, span).await?,
                    }
                }
            }
        }
    }

    /// The map if it has entries, for the operations whose empty map means "not found".
    pub(crate) fn unless_empty<K, V>(&self, call: &Call, map: BTreeMap<K, V>) -> Result<BTreeMap<K, V>> {
        match map.is_empty() {
            true => Err(Classifier::new(call, self.shared()).not_found(StatusCode::OK)),
            false => Ok(map),
        }
    }

    /// Waits before the next attempt, or gives the error back if there should be none.
    async fn failed(&self, error: Error, attempt: u32, span: &Span) -> Result<()> {
        if let Some(status) = error.status() {
            span.record("status", status.as_u16());
        }
        let Some(wait) = self.shared().retry.delay(attempt, &error) else {
            debug!(error = %error, "giving up");
            return Err(error);
        };
        debug!(error = %error, wait_ms = wait.as_millis(), "trying again");
        match (&self.shared().limiter, error.retry_after()) {
            // The server means all clones.
            (Some(limiter), Some(wait)) => limiter.pause(wait),
            _ => sleep(wait).await,
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use reqwest::Response;
    use retroachievements_client::Error as LowLevelError;

    use super::*;
    use crate::operation::Operation;
    use crate::{RateLimit, RetryPolicy};

    static OPERATION: Operation = Operation { id: "test", not_found: &[], refused_as_empty: &[], empty: "" };

    fn answer(status: u16, retry_after: Option<&str>) -> Response {
        let mut response = http::Response::builder().status(status);
        if let Some(wait) = retry_after {
            response = response.header("Retry-After", wait);
        }
        response.body("").unwrap().into()
    }

    /// Calls, with every attempt answered alike; returns the result, the attempts and the time it took.
    async fn call(client: &Client, status: u16, retry_after: Option<&str>) -> (Result<u64>, usize, Duration) {
        let attempts = AtomicUsize::new(0);
        let start = Instant::now();
        let failing = |_| {
            attempts.fetch_add(1, Ordering::Relaxed);
            let answer = answer(status, retry_after);
            async { Err(LowLevelError::UnexpectedResponse(answer)) }
        };
        let result = client.execute(&OPERATION.about([]), failing, |number: u64| number).await;
        (result, attempts.into_inner(), start.elapsed())
    }

    fn client(retry: RetryPolicy) -> Client {
        Client::builder().web_api_key("key").retry(retry).build().unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn three_attempts_with_short_waits() {
        for status in [429, 502, 503, 504] {
            let (result, attempts, time) = call(&client(RetryPolicy::default()), status, None).await;
            assert_eq!(result.unwrap_err().status().unwrap(), status);
            assert_eq!(attempts, 3);
            assert!(time <= Duration::from_millis(1500), "{time:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn other_failures_are_final() {
        for status in [400, 401, 403, 404, 410, 422, 500] {
            let (result, attempts, _) = call(&client(RetryPolicy::default()), status, None).await;
            assert_eq!(result.unwrap_err().status().unwrap(), status);
            assert_eq!(attempts, 1, "{status}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn the_server_says_how_long_to_wait() {
        let (_, attempts, time) = call(&client(RetryPolicy::default()), 503, Some("30")).await;
        assert_eq!((attempts, time.as_secs()), (3, 60));
    }

    #[tokio::test(start_paused = true)]
    async fn a_wait_beyond_the_cap_is_the_callers_to_decide() {
        let (result, attempts, time) = call(&client(RetryPolicy::default()), 429, Some("3600")).await;
        assert_eq!((attempts, time), (1, Duration::ZERO));
        assert_eq!(result.unwrap_err().retry_after(), Some(Duration::from_secs(3600)));
    }

    #[tokio::test(start_paused = true)]
    async fn retries_can_be_off() {
        let (_, attempts, _) = call(&client(RetryPolicy::off()), 503, None).await;
        assert_eq!(attempts, 1);
    }

    #[tokio::test(start_paused = true)]
    async fn clones_wait_together() {
        let client = client(RetryPolicy::default().max_attempts(2));
        let clone = client.clone();
        let start = Instant::now();
        let limited = call(&client, 429, Some("20"));
        let other = async {
            // After the first has been told to wait.
            sleep(Duration::from_secs(1)).await;
            let _ = call(&clone, 404, None).await;
            start.elapsed()
        };
        let ((_, attempts, _), waited) = tokio::join!(limited, other);
        assert_eq!(attempts, 2);
        assert!(waited >= Duration::from_secs(20), "{waited:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn clones_share_the_rate_limit() {
        let limit = RateLimit::new(1, Duration::from_secs(1)).burst(2);
        let client = Client::builder().web_api_key("key").rate_limit(limit).build().unwrap();
        let start = Instant::now();
        for _ in 0..5 {
            let _ = call(&client.clone(), 404, None).await;
        }
        assert_eq!(start.elapsed(), Duration::from_secs(3));
    }
}
