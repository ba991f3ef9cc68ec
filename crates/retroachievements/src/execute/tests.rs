use std::time::Duration;

use reqwest::StatusCode;
use tokio::time::{Instant, sleep};

use crate::script::{Script, always};
use crate::{Client, Error, RateLimit, Result, RetryPolicy, Waiting};

const GAME: &str = r#"{"ID": 1}"#;

fn client(script: &Script) -> Client {
    script.client(Client::builder())
}

/// The result of a call, the number of attempts, and the time it took.
async fn call(script: &Script, client: &Client) -> (Result<serde_json::Value>, usize, Duration) {
    let (before, start) = (script.sent().len(), Instant::now());
    let result = client.game(1).json().await;
    (result, script.sent().len() - before, start.elapsed())
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[tokio::test(start_paused = true)]
async fn three_attempts_with_short_waits() {
    for status in [502, 503, 504] {
        let script = always(StatusCode::from_u16(status).unwrap());
        let (result, attempts, time) = call(&script, &client(&script)).await;
        assert_eq!(result.unwrap_err().status().unwrap(), status);
        assert_eq!(attempts, 3);
        assert!(time <= Duration::from_millis(1500), "{time:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_second_429_slows_down_before_the_third_attempt() {
    let script = always(StatusCode::TOO_MANY_REQUESTS);
    let (result, attempts, time) = call(&script, &client(&script)).await;
    assert!(matches!(result, Err(Error::RateLimited { .. })));
    assert_eq!(attempts, 3);
    assert!(time <= seconds(4), "{time:?}");
    // Without a limit there is the usual wait.
    let script = always(StatusCode::TOO_MANY_REQUESTS);
    let (_, attempts, time) = call(&script, &script.client(Client::builder().rate_limit(None))).await;
    assert!(attempts == 3 && time <= Duration::from_millis(1500), "{time:?}");
}

#[tokio::test(start_paused = true)]
async fn when_the_server_takes_no_more_all_wait_for_its_next_minute() {
    let script = Script::default();
    let script =
        [2, 1, 0, 59].iter().fold(script, |script, left| script.then(200, None, GAME).remaining(*left));
    let client = client(&script);
    let start = Instant::now();
    for _ in 0..4 {
        client.clone().v2().game(1).json().await.unwrap();
    }
    assert_eq!(script.times_since(start), [0, 0, 0, 60_000]);
}

#[tokio::test(start_paused = true)]
async fn the_second_generation_has_a_limit_of_its_own() {
    let script = Script::default().then(200, None, GAME);
    let client = client(&script);
    let start = Instant::now();
    for _ in 0..5 {
        client.game(1).json().await.ok();
    }
    for _ in 0..11 {
        client.v2().game(1).json().await.ok();
    }
    let times = script.times_since(start);
    assert_eq!((times[14], times[15]), (0, 1_200), "{times:?}");
}

#[tokio::test(start_paused = true)]
async fn an_address_for_the_first_generation_is_none_for_the_second() {
    let script = Script::default().then(200, None, GAME);
    let client = script.client(Client::builder().base_url("http://127.0.0.1:9/API"));
    client.game(1).json().await.unwrap();
    let error = client.v2().game(1).await.unwrap_err();
    assert!(matches!(&error, Error::Configuration(text) if text.contains("v2_base_url")), "{error}");
    assert_eq!(script.sent().len(), 1);
    let both = Client::builder().base_url("http://127.0.0.1:9/API").v2_base_url("http://127.0.0.1:9/v2");
    script.client(both).v2().game(1).json().await.unwrap();
    assert_eq!(script.sent().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn repeated_429s_slow_the_whole_client_down() {
    let script = Script::default().then(429, Some("1"), "").then(429, Some("1"), "").then(200, None, GAME);
    let client = client(&script);
    client.game(1).json().await.unwrap();
    let start = Instant::now();
    for _ in 0..4 {
        client.clone().game(1).json().await.unwrap();
    }
    assert_eq!(
        script.times_since(start),
        [0, 2000, 4000, 6000, 8000],
        "the first is that of the call before"
    );
    sleep(seconds(600)).await;
    let start = Instant::now();
    for _ in 0..6 {
        client.game(1).json().await.unwrap();
    }
    assert_eq!(script.times_since(start), [0, 0, 0, 0, 0, 1000], "after ten minutes it is as before");
}

#[tokio::test(start_paused = true)]
async fn who_waits_for_a_turn_waits_longer_when_the_server_says_so() {
    let script = Script::default().later(seconds(1), 429, Some("30"), "").then(200, None, GAME);
    let limit = RateLimit::new(1, seconds(10)).burst(1);
    let client = script.client(Client::builder().rate_limit(limit).retry(RetryPolicy::off()));
    let start = Instant::now();
    let (first, second) = tokio::join!(client.game(1).json(), client.game(1).json());
    assert!(matches!(first, Err(Error::RateLimited { .. })));
    second.unwrap();
    assert_eq!(script.times_since(start), [0, 31_000]);
}

#[tokio::test(start_paused = true)]
async fn a_long_retry_after_stops_all_clones_until_then() {
    for limit in [Some(RateLimit::default()), None] {
        let script = Script::default().then(429, Some("600"), "").then(200, None, GAME);
        let client = script.client(Client::builder().rate_limit(limit));
        let error = client.game(1).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "getGame: too many requests (status 429); the server asks to wait 600 s"
        );
        sleep(seconds(599)).await;
        let error = client.clone().game(1).await.unwrap_err();
        assert_eq!((error.retry_after(), error.is_retryable()), (Some(seconds(1)), true));
        let Error::Stopped { until, .. } = &error else { panic!("{error:?}") };
        let text = format!("getGame: the server asks to be sent nothing until {until}, in 1 s");
        assert_eq!((error.to_string(), script.sent().len()), (text, 1));
        sleep(seconds(1)).await;
        client.game(1).json().await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn who_would_wait_longer_is_not_stopped() {
    let script = Script::default().then(429, Some("600"), "").then(200, None, GAME);
    let start = Instant::now();
    let retry = RetryPolicy::default().max_retry_after(seconds(900));
    client(&script).game(1).retry(retry).json().await.unwrap();
    assert_eq!(script.times_since(start), [0, 600_000]);
}

#[tokio::test(start_paused = true)]
async fn other_failures_are_final() {
    for status in [400, 401, 403, 404, 410, 422, 500] {
        let script = always(StatusCode::from_u16(status).unwrap());
        let (result, attempts, _) = call(&script, &client(&script)).await;
        assert_eq!(result.unwrap_err().status().unwrap(), status);
        assert_eq!(attempts, 1, "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_says_how_long_to_wait() {
    let script = Script::default().then(503, Some("30"), "");
    let (_, attempts, time) = call(&script, &client(&script)).await;
    assert_eq!((attempts, time.as_secs()), (3, 60));
}

#[tokio::test(start_paused = true)]
async fn a_wait_beyond_the_cap_is_the_callers_to_decide() {
    let script = Script::default().then(429, Some("3600"), "");
    let (result, attempts, time) = call(&script, &client(&script)).await;
    assert_eq!((attempts, time), (1, Duration::ZERO));
    assert_eq!(result.unwrap_err().retry_after(), Some(seconds(3600)));
}

#[tokio::test(start_paused = true)]
async fn retries_can_be_off() {
    let script = always(StatusCode::SERVICE_UNAVAILABLE);
    let client = script.client(Client::builder().retry(RetryPolicy::off()));
    assert_eq!(call(&script, &client).await.1, 1);
}

#[tokio::test(start_paused = true)]
async fn a_request_has_its_own_retries() {
    let script = always(StatusCode::SERVICE_UNAVAILABLE);
    let client = client(&script);
    let _ = client.game(1).retry(RetryPolicy::off()).await;
    assert_eq!(script.sent().len(), 1);
    let _ = client.game(1).retry(RetryPolicy::default().max_attempts(5)).await;
    assert_eq!(script.sent().len(), 6);
}

#[tokio::test(start_paused = true)]
async fn a_request_has_its_own_timeout_for_each_attempt() {
    let script = Script::default().later(seconds(25), 200, None, GAME);
    let client = client(&script);
    client.game(1).json().await.unwrap();
    let start = Instant::now();
    let retry = RetryPolicy::default().max_attempts(2).base_delay(Duration::ZERO);
    let error = client.game(1).timeout(seconds(2)).retry(retry).await.unwrap_err();
    assert_eq!((script.sent().len(), start.elapsed()), (3, seconds(4)));
    let text = error.to_string();
    assert_eq!(
        text,
        "getGame: the request to retroachievements.org timed out: no complete response within 2 s"
    );
    // Longer than the client's works, too.
    let script = Script::default().later(seconds(90), 200, None, GAME);
    script.client(Client::builder()).game(1).timeout(seconds(100)).json().await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_deadline_ends_the_wait_for_the_response() {
    let script = Script::default().later(seconds(10), 200, None, GAME);
    let start = Instant::now();
    let error = client(&script).game(1).deadline(seconds(3)).await.unwrap_err();
    assert_eq!(start.elapsed(), seconds(3));
    assert!(matches!(error, Error::Deadline { waiting: Waiting::Response, .. }), "{error}");
    assert_eq!(error.to_string(), "getGame: the deadline of 3 s would pass during the wait for the response");
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_passes_the_deadline_is_not_begun() {
    let script = Script::default().then(429, Some("45"), "");
    let start = Instant::now();
    let error = client(&script).game(1).deadline(seconds(3)).await.unwrap_err();
    assert_eq!((start.elapsed(), script.sent().len()), (Duration::ZERO, 1));
    let text = "getGame: the deadline of 3 s would pass during a wait of 45 s that the server asks for";
    assert_eq!(error.to_string(), text);
    let Error::Deadline { last: Some(last), .. } = &error else { panic!("{error:?}") };
    assert!(matches!(**last, Error::RateLimited { .. }));
    assert_eq!(
        (error.status(), error.retry_after()),
        (Some(StatusCode::TOO_MANY_REQUESTS), Some(seconds(45)))
    );
}

#[tokio::test(start_paused = true)]
async fn a_deadline_counts_the_rate_limit_and_takes_no_turn_of_it() {
    let script = Script::default().then(200, None, GAME);
    let limit = RateLimit::new(1, seconds(10)).burst(1);
    let client = script.client(Client::builder().rate_limit(limit));
    client.game(1).json().await.unwrap();
    let start = Instant::now();
    for _ in 0..3 {
        let error = client.game(1).deadline(seconds(3)).await.unwrap_err();
        let text =
            "getGame: the deadline of 3 s would pass during a wait of 10 s for the client's rate limit";
        assert_eq!(error.to_string(), text);
    }
    assert_eq!((start.elapsed(), script.sent().len()), (Duration::ZERO, 1));
    client.game(1).deadline(seconds(11)).json().await.unwrap();
    assert_eq!(start.elapsed(), seconds(10));
}

#[tokio::test(start_paused = true)]
async fn clones_wait_together() {
    let script = Script::default().then(429, Some("20"), "").then(404, None, "");
    let client = client(&script);
    let clone = client.clone();
    let start = Instant::now();
    let limited = async { client.game(1).json().await };
    let other = async {
        // After the first has been told to wait.
        sleep(seconds(1)).await;
        let _ = clone.game(1).await;
        start.elapsed()
    };
    let (_, waited) = tokio::join!(limited, other);
    assert!(waited >= seconds(20), "{waited:?}");
}

#[tokio::test(start_paused = true)]
async fn clones_share_the_rate_limit() {
    let script = always(StatusCode::NOT_FOUND);
    let limit = RateLimit::new(1, seconds(1)).burst(2);
    let client = script.client(Client::builder().rate_limit(limit));
    let start = Instant::now();
    for _ in 0..5 {
        let _ = client.clone().game(1).await;
    }
    assert_eq!(script.times_since(start), [0, 0, 1000, 2000, 3000]);
}
