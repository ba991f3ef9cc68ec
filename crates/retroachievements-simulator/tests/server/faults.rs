//! Every fault, as a client sees it.

use std::time::Duration;

use reqwest::Response;
use retroachievements_simulator::{Simulator, SimulatorBuilder, Times, WEB_API_KEY};
use serde_json::{Value, json};

async fn start(builder: SimulatorBuilder) -> Simulator {
    builder.start().await.unwrap()
}

async fn send(simulator: &Simulator, query: &str) -> reqwest::Result<Response> {
    let url = format!("{}/API_GetAchievementUnlocks.php?{query}", simulator.base_url());
    // No connection is used twice: what the fault does to one must not matter to the next request.
    reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?.get(url).send().await
}

/// Asks for the three newest unlocks of achievement 9.
async fn ask(simulator: &Simulator) -> reqwest::Result<Response> {
    send(simulator, &format!("a=9&c=3&y={WEB_API_KEY}")).await
}

async fn body(simulator: &Simulator) -> Value {
    ask(simulator).await.unwrap().json().await.unwrap()
}

#[tokio::test]
async fn legacy_encoding() {
    let simulator = start(Simulator::builder().legacy_encoding()).await;
    let body = body(&simulator).await;
    assert_eq!(body["Achievement"]["ID"], "9");
    let unlock = &body["Unlocks"][0];
    assert!(unlock["HardcoreMode"].is_string());
    let date = unlock["DateAwarded"].as_str().unwrap();
    assert_eq!((date.len(), date.as_bytes()[10]), (19, b' '));

    let none: Value = send(&simulator, &format!("y={WEB_API_KEY}")).await.unwrap().json().await.unwrap();
    assert_eq!(none, json!({ "Achievement": { "ID": null } }));
    let unknown: Value =
        send(&simulator, &format!("a=8&y={WEB_API_KEY}")).await.unwrap().json().await.unwrap();
    assert_eq!(unknown["UnlocksCount"], 0, "only good answers are in the old encoding");
}

#[tokio::test]
async fn rate_limited() {
    let builder =
        Simulator::builder().rate_limited(Times::First(1), Some("soon")).rate_limited(Times::First(1), None);
    let simulator = start(builder).await;
    let response = send(&simulator, "").await.unwrap();
    assert_eq!(response.status(), 429, "even without a key");
    assert_eq!(response.headers()["retry-after"], "soon");
    let response = ask(&simulator).await.unwrap();
    assert_eq!(response.status(), 429);
    assert!(!response.headers().contains_key("retry-after"));
    assert_eq!(ask(&simulator).await.unwrap().status(), 200);
}

#[tokio::test]
async fn unavailable() {
    let simulator = start(Simulator::builder().unavailable(Times::Always)).await;
    for _ in 0..3 {
        let response = ask(&simulator).await.unwrap();
        assert_eq!(response.status(), 503);
        assert!(response.text().await.unwrap().starts_with("<!DOCTYPE html>"));
    }
}

#[tokio::test]
async fn canned() {
    let headers = [("Location", "https://example.org/"), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")];
    let simulator = start(Simulator::builder().canned(Times::First(1), 302, &headers, "moved")).await;
    let response = ask(&simulator).await.unwrap();
    assert_eq!(response.status(), 302);
    assert_eq!(response.headers()["location"], "https://example.org/");
    assert_eq!(response.headers().get_all("set-cookie").iter().count(), 2);
    assert!(!response.headers().contains_key("access-control-allow-origin"));
    assert_eq!(response.text().await.unwrap(), "moved");
    assert_eq!(ask(&simulator).await.unwrap().status(), 200);
}

#[tokio::test]
async fn canned_answers_that_cannot_be_sent() {
    for (status, header) in [
        (99, ("A", "b")),
        (101, ("A", "b")),
        (600, ("A", "b")),
        (200, ("not a name", "b")),
        (200, ("A", "line\nbreak")),
        (200, ("Content-Length", "3")),
        (200, ("transfer-encoding", "chunked")),
    ] {
        let builder = Simulator::builder().canned(Times::Always, status, &[header], "");
        let error = builder.start().await.unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput, "{status} {header:?}");
    }
}

#[tokio::test]
async fn truncated() {
    let simulator = start(Simulator::builder().truncated(Times::First(1))).await;
    let mut response = ask(&simulator).await.unwrap();
    let announced = response.content_length().unwrap() as usize;
    let mut received = Vec::new();
    let error = loop {
        match response.chunk().await {
            Ok(Some(chunk)) => received.extend_from_slice(&chunk),
            Ok(None) => panic!("the answer is whole"),
            Err(error) => break error,
        }
    };
    assert!(error.is_body() || error.is_decode(), "{error:?}");
    let whole = ask(&simulator).await.unwrap().bytes().await.unwrap();
    assert_eq!(announced, whole.len());
    assert_eq!(received, whole[..announced / 2]);
}

#[tokio::test]
async fn truncated_json() {
    let simulator = start(Simulator::builder().truncated_json(Times::First(1))).await;
    let half = ask(&simulator).await.unwrap().text().await.unwrap();
    let whole = ask(&simulator).await.unwrap().text().await.unwrap();
    assert_eq!(half, whole[..whole.len() / 2]);
}

#[tokio::test]
async fn delayed() {
    // A wait without end, and a client that does not wait, need no clock.
    let simulator = start(Simulator::builder().delayed(Times::First(1), Duration::MAX)).await;
    let delayed = tokio::spawn({
        let url = format!("{}/", simulator.base_url());
        async move { reqwest::get(url).await }
    });
    while simulator.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    assert_eq!(ask(&simulator).await.unwrap().status(), 200);
    assert!(!delayed.is_finished());

    let simulator = start(Simulator::builder().delayed(Times::Always, Duration::ZERO)).await;
    assert_eq!(ask(&simulator).await.unwrap().status(), 200, "after the delay comes the answer");
}

#[tokio::test]
async fn dropped() {
    let simulator = start(Simulator::builder().dropped(Times::First(2))).await;
    for _ in 0..2 {
        assert!(ask(&simulator).await.unwrap_err().is_request());
    }
    assert_eq!(ask(&simulator).await.unwrap().status(), 200);
    assert_eq!(simulator.requests().len(), 3);
}

#[tokio::test]
async fn new_unlocks_per_request() {
    let simulator = start(Simulator::builder().new_unlocks_per_request(2)).await;
    let before = body(&simulator).await;
    send(&simulator, &format!("a=8&y={WEB_API_KEY}")).await.unwrap();
    let after = body(&simulator).await;
    assert_eq!(after["Unlocks"][2], before["Unlocks"][0], "an answer about no achievement adds none");
    assert_eq!(after["UnlocksCount"].as_u64(), before["UnlocksCount"].as_u64().map(|count| count + 2));
    assert!(after["Unlocks"][1]["DateAwarded"].as_str() > before["Unlocks"][0]["DateAwarded"].as_str());
}

#[tokio::test]
async fn malformed() {
    let builder = Simulator::builder()
        .legacy_encoding()
        .malformed(Times::First(1), "/Unlocks/1/RAPoints", json!({ "a": 1 }))
        .malformed(Times::Always, "/Nothing/Here", json!(1));
    let simulator = start(builder).await;
    // Has no unlocks, so it does not count.
    send(&simulator, &format!("y={WEB_API_KEY}")).await.unwrap();
    let malformed = body(&simulator).await;
    assert_eq!(malformed["Unlocks"][1]["RAPoints"], json!({ "a": 1 }), "not in the old encoding");
    assert!(malformed["Unlocks"][0]["RAPoints"].is_string());
    assert!(body(&simulator).await["Unlocks"][1]["RAPoints"].is_string());
}

#[tokio::test]
async fn faults_strike_in_order() {
    let builder = Simulator::builder()
        .truncated_json(Times::First(1))
        .unavailable(Times::First(1))
        .rate_limited(Times::First(1), None);
    let simulator = start(builder).await;
    assert_eq!(ask(&simulator).await.unwrap().status(), 503);
    assert_eq!(ask(&simulator).await.unwrap().status(), 429);
    assert!(ask(&simulator).await.unwrap().json::<Value>().await.is_err());
    assert!(ask(&simulator).await.unwrap().json::<Value>().await.is_ok());
}
