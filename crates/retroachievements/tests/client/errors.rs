//! Each error, from the answer that causes it.

use std::error::Error as _;
use std::time::Duration;

use crate::common::{builder, start};
use retroachievements::{Client, Error, RetryPolicy, StatusCode};
use retroachievements_simulator::{Simulator, SimulatorBuilder, Times};
use serde_json::json;

const OPERATION: Option<&str> = Some("getAchievementUnlocks");

/// The error that a simulator causes, and how many requests it took.
async fn error_of(simulator: SimulatorBuilder) -> (Error, usize) {
    let (simulator, client) = start(simulator).await;
    let error = client.achievement_unlocks(9).await.unwrap_err();
    assert_eq!(error.operation(), OPERATION);
    (error, simulator.requests().len())
}

fn canned(status: u16, headers: &[(&str, &str)], body: &str) -> SimulatorBuilder {
    Simulator::builder().canned(Times::Always, status, headers, body)
}

const JSON: (&str, &str) = ("Content-Type", "application/json");
const HTML: (&str, &str) = ("Content-Type", "text/html");

#[tokio::test]
async fn an_unknown_key() {
    let simulator = Simulator::start().await.unwrap();
    let client = builder(&simulator).web_api_key("unknown").build().unwrap();
    let error = client.achievement_unlocks(9).await.unwrap_err();
    assert!(
        matches!(&error, Error::Authentication { message, .. } if message == "Unauthenticated."),
        "{error}"
    );
    assert_eq!(error.status(), Some(StatusCode::UNAUTHORIZED));
    assert_eq!(simulator.requests().len(), 1);
}

#[tokio::test]
async fn an_unknown_achievement() {
    let (simulator, client) = start(Simulator::builder()).await;
    let error = client.achievement_unlocks(4_000_000_000u32).await.unwrap_err();
    assert!(matches!(error, Error::NotFound { status: StatusCode::NOT_FOUND, .. }), "{error}");
    assert_eq!(simulator.requests().len(), 1);
}

#[tokio::test]
async fn an_achievement_that_the_server_takes_as_none() {
    let body = r#"{"Achievement": {"ID": null}}"#;
    let (error, _) = error_of(canned(200, &[JSON], body)).await;
    assert!(matches!(error, Error::NotFound { status: StatusCode::OK, .. }), "{error}");
}

#[tokio::test]
async fn a_page_that_is_not_found_is_not_an_achievement_that_is_not() {
    let (error, _) = error_of(canned(404, &[HTML], "<html>no such page</html>")).await;
    assert!(matches!(&error, Error::NotJson { status: StatusCode::NOT_FOUND, .. }), "{error}");
}

#[tokio::test]
async fn gone() {
    let body = r#"{"message":"Gone","errors":[{"status":"410","code":"gone","title":"Gone"}]}"#;
    let (error, requests) = error_of(canned(410, &[JSON], body)).await;
    assert!(matches!(error, Error::Gone { .. }));
    assert_eq!((error.status(), requests), (Some(StatusCode::GONE), 1));
}

#[tokio::test]
async fn validation() {
    let body =
        r#"{"message":"The a field is required.","errors":{"a":["The a field is required.","Really."]}}"#;
    let (error, _) = error_of(canned(422, &[JSON], body)).await;
    let Error::Validation { message, errors, .. } = &error else { panic!("{error}") };
    assert_eq!(message, "The a field is required.");
    assert_eq!(errors["a"], ["The a field is required.", "Really."]);
    assert!(error.to_string().ends_with(": The a field is required. Really."), "{error}");
}

#[tokio::test]
async fn every_shape_of_an_error_body_has_a_message() {
    for (body, expected) in [
        (r#"{"message":"Forbidden"}"#, "Forbidden"),
        (r#"{"errors":[{"title":"No"}]}"#, "No"),
        (r#"{"error":"not found"}"#, "not found"),
        (r#"["User not found"]"#, "User not found"),
        ("[]", "Forbidden"),
        ("", "Forbidden"),
    ] {
        let (error, _) = error_of(canned(403, &[JSON], body)).await;
        let Error::Rejected { message, status: StatusCode::FORBIDDEN, .. } = &error else {
            panic!("{error}")
        };
        assert_eq!(message, expected);
    }
}

#[tokio::test]
async fn rate_limited() {
    let (error, requests) = error_of(Simulator::builder().rate_limited(Times::Always, Some("0"))).await;
    assert!(matches!(error, Error::RateLimited { .. }));
    assert_eq!((error.retry_after(), requests), (Some(Duration::ZERO), 3));

    let (error, requests) = error_of(Simulator::builder().rate_limited(Times::Always, Some("7200"))).await;
    assert_eq!((error.retry_after(), requests), (Some(Duration::from_secs(7200)), 1));
    assert!(error.to_string().contains("7200 s"), "{error}");

    let (error, _) = error_of(canned(429, &[HTML], "<html>slow down</html>")).await;
    assert!(matches!(error, Error::RateLimited { retry_after: None, .. }), "{error}");
}

#[tokio::test]
async fn rate_limited_for_a_moment() {
    let (simulator, client) = start(Simulator::builder().rate_limited(Times::First(2), Some("0"))).await;
    client.achievement_unlocks(9).await.unwrap();
    assert_eq!(simulator.requests().len(), 3);
}

#[tokio::test]
async fn retry_after_may_be_a_date() {
    let date = ("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT");
    let (error, requests) = error_of(canned(429, &[date], "{}")).await;
    assert_eq!((error.retry_after(), requests), (Some(Duration::ZERO), 3));
}

#[tokio::test]
async fn the_server_failed() {
    let (error, requests) = error_of(canned(500, &[JSON], r#"{"message":"Server Error"}"#)).await;
    assert!(
        matches!(&error, Error::Server { status, message, .. } if *status == 500 && message == "Server Error")
    );
    assert_eq!(requests, 1);
    let (error, requests) = error_of(canned(503, &[JSON], r#"{"message":"Service Unavailable"}"#)).await;
    assert_eq!((error.status(), requests), (Some(StatusCode::SERVICE_UNAVAILABLE), 3));
}

#[tokio::test]
async fn a_proxys_page() {
    let (error, requests) = error_of(Simulator::builder().unavailable(Times::Always)).await;
    let Error::NotJson { status, content_type, excerpt, .. } = &error else { panic!("{error}") };
    assert_eq!(*status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(content_type.as_ref().unwrap().starts_with("text/html"));
    assert!(excerpt.contains('<'));
    assert_eq!(requests, 3);

    let (error, requests) =
        error_of(canned(200, &[HTML], "\n<!DOCTYPE html><title>Checking your browser</title>")).await;
    assert!(matches!(&error, Error::NotJson { status: StatusCode::OK, .. }), "{error}");
    assert!(error.to_string().contains("Checking your browser"));
    assert_eq!(requests, 1);
}

/// What an error says, without the operation.
async fn text_of(simulator: SimulatorBuilder) -> String {
    let (error, _) = error_of(simulator).await;
    let text = error.to_string();
    text.strip_prefix("getAchievementUnlocks").unwrap().to_string()
}

#[tokio::test]
async fn a_page_is_reported_by_its_title() {
    let page =
        |title: &str| format!("<html><head>{title}</head><body>{}</body></html>", "Wait. ".repeat(100));
    for (status, title, expected) in [
        (403, "<title>Just a moment...</title>", "an HTML page titled \"Just a moment...\""),
        (200, "<TITLE>\n A &amp; B </TITLE>", "an HTML page titled \"A & B\""),
        (500, "<title>a\u{1b}[2Jb&#27;</title>", "an HTML page titled \"a\\u{1b}[2Jb\\u{1b}\""),
        (404, "<title></title>", "an HTML page without a title"),
        (200, "", "an HTML page without a title"),
    ] {
        let text = text_of(canned(status, &[HTML], &page(title))).await;
        assert_eq!(text, format!(": expected JSON, got {expected} (status {status})"));
    }
    let text = text_of(canned(403, &[HTML], &page(&format!("<title>{}</title>", "x".repeat(5000))))).await;
    assert!(text.len() < 300, "{text}");
}

#[tokio::test]
async fn what_is_neither_json_nor_a_page_is_shown() {
    let text = text_of(canned(403, &[("Content-Type", "text/plain")], "error code: 1020")).await;
    assert_eq!(text, ": expected JSON, got text/plain (status 403): error code: 1020");
    let text = text_of(canned(403, &[HTML], "error code: 1020")).await;
    assert_eq!(text, ": expected JSON, got text/html (status 403): error code: 1020");
    let feed = "<?xml version='1.0'?><title>Feed</title>";
    let text = text_of(canned(500, &[("Content-Type", "application/xml")], feed)).await;
    assert_eq!(text, format!(": expected JSON, got application/xml (status 500): {feed}"));
    let text = text_of(canned(200, &[], "error code: 1020")).await;
    assert_eq!(text, ": expected JSON, got something else (status 200): error code: 1020");
}

#[tokio::test]
async fn an_empty_body_is_empty() {
    for body in ["", " \r\n"] {
        let (error, requests) = error_of(canned(200, &[JSON], body)).await;
        assert!(matches!(error, Error::Empty { .. }) && error.is_retryable(), "{error}");
        assert_eq!((error.status(), requests), (Some(StatusCode::OK), 3));
        assert_eq!(error.to_string(), "getAchievementUnlocks: the response is empty (status 200)");
    }
}

#[tokio::test]
async fn an_error_body_under_status_200() {
    for (body, message) in [
        (json!({"message": "Busy", "errors": [{"status": "503", "title": "Later"}]}), "Busy"),
        (json!({"message": "Nope", "errors": {"a": ["Nope"]}}), "Nope"),
        (json!({"message": "Server Error"}), "Server Error"),
        (json!({"error": "No such thing"}), "No such thing"),
    ] {
        let (error, requests) = error_of(canned(200, &[JSON], &body.to_string())).await;
        assert!(matches!(&error, Error::Rejected { message: stated, .. } if stated == message), "{error:?}");
        assert_eq!((error.status(), requests), (Some(StatusCode::OK), 1));
        assert!(error.to_string().ends_with(&format!("(status 200: {message})")), "{error}");
    }
}

#[tokio::test]
async fn an_unknown_key_under_status_200() {
    for body in [
        json!({"message": "Unauthenticated."}),
        json!({"message": "No", "errors": [{"status": "401", "code": "unauthorized", "title": "No"}]}),
        json!({"message": "No", "errors": [{"code": "unauthorized"}]}),
        json!({"message": "No", "errors": [{"status": 401}]}),
    ] {
        let (error, requests) = error_of(canned(200, &[JSON], &body.to_string())).await;
        assert!(matches!(error, Error::Authentication { .. }), "{error:?}");
        assert_eq!((error.status(), requests), (Some(StatusCode::OK), 1));
    }
}

#[tokio::test]
async fn an_answer_cut_off() {
    for simulator in
        [Simulator::builder().truncated(Times::Always), Simulator::builder().truncated_json(Times::Always)]
    {
        let (error, requests) = error_of(simulator).await;
        assert!(matches!(error, Error::Truncated { .. }), "{error}");
        assert!(error.source().is_some());
        assert_eq!(requests, 3);
    }
    let (_simulator, client) = start(Simulator::builder().truncated(Times::First(2))).await;
    client.achievement_unlocks(9).await.unwrap();
}

#[tokio::test]
async fn a_wrong_type_deep_in_the_body() {
    let wrong = Simulator::builder().malformed(Times::Always, "/Unlocks/3/HardcoreMode", json!("perhaps"));
    let (error, requests) = error_of(wrong).await;
    let Error::Decode(decode) = &error else { panic!("{error}") };
    assert_eq!(decode.path(), "Unlocks[3].HardcoreMode");
    assert_eq!(decode.status(), StatusCode::OK);
    assert!(decode.message().contains("perhaps"), "{}", decode.message());
    assert!(
        decode.excerpt().contains("perhaps") && decode.excerpt().chars().count() < 700,
        "{}",
        decode.excerpt()
    );
    assert_eq!(requests, 1);
}

#[tokio::test]
async fn a_missing_field() {
    let old = json!({"User": "Scott"});
    let (error, _) = error_of(Simulator::builder().malformed(Times::Always, "/Unlocks/1", old)).await;
    let Error::Decode(decode) = &error else { panic!("{error}") };
    assert_eq!(decode.path(), "Unlocks[1]");
    assert!(decode.message().contains("missing field"), "{}", decode.message());
}

#[tokio::test]
async fn json_that_is_something_else() {
    for body in ["[]", "{}", "null", r#""text""#, r#"{"Achievement": []}"#] {
        let (error, _) = error_of(canned(200, &[JSON], body)).await;
        assert_eq!(error.status(), Some(StatusCode::OK), "{body}: {error}");
        assert!(matches!(error, Error::Decode(_) | Error::NotJson { .. }), "{body}: {error}");
    }
}

#[tokio::test]
async fn timeout() {
    let simulator =
        Simulator::builder().delayed(Times::Always, Duration::from_secs(3600)).start().await.unwrap();
    let client =
        builder(&simulator).timeout(Duration::from_millis(20)).retry(RetryPolicy::off()).build().unwrap();
    let error = client.achievement_unlocks(9).await.unwrap_err();
    assert!(matches!(error, Error::Timeout { .. }) && error.is_retryable(), "{error}");
}

#[tokio::test]
async fn a_connection_dropped_before_any_answer() {
    let (error, requests) = error_of(Simulator::builder().dropped(Times::Always)).await;
    assert!(matches!(error, Error::Transport { .. }), "{error}");
    assert!(requests >= 3, "{requests}");
    let (_simulator, client) = start(Simulator::builder().dropped(Times::First(2))).await;
    client.achievement_unlocks(9).await.unwrap();
}

#[tokio::test]
async fn nobody_there() {
    let simulator = Simulator::start().await.unwrap();
    let client = builder(&simulator).build().unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    drop(client);
    let client = builder(&simulator).base_url(format!("http://{address}/API")).build().unwrap();
    let error = client.achievement_unlocks(9).await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error}");
    assert_eq!(error.status(), None);
}

#[tokio::test]
async fn redirects_within_the_host_only() {
    let elsewhere = ("Location", "http://localhost:9/API/elsewhere?x=1");
    let (error, requests) = error_of(canned(302, &[elsewhere], "")).await;
    let Error::Redirected { status, location, .. } = &error else { panic!("{error}") };
    assert_eq!((status.as_u16(), location.as_deref(), requests), (302, Some("http://localhost:9"), 1));

    let simulator = Simulator::start().await.unwrap();
    let target =
        format!("{}/API_GetAchievementUnlocks.php?a=9&y={}", simulator.base_url(), simulator.web_api_key());
    drop(simulator);
    let path = target.split_once("/API/").unwrap().1;
    let (simulator, client) =
        start(Simulator::builder().canned(Times::First(1), 302, &[("Location", path)], "")).await;
    client.achievement_unlocks(9).await.unwrap();
    assert_eq!(simulator.requests().len(), 2);
}

#[test]
fn configuration() {
    let missing = Client::builder().build().unwrap_err();
    assert!(matches!(missing, Error::Configuration(_)) && missing.to_string().contains("RA_WEB_API_KEY"));
    for builder in [
        Client::builder().web_api_key("open sesame"),
        Client::builder().web_api_key("key").base_url("http://example.org/API"),
        Client::builder().web_api_key("key").base_url("nonsense"),
        Client::builder().web_api_key("key").user_agent("two\nlines"),
    ] {
        assert!(matches!(builder.build(), Err(Error::Configuration(_))));
    }
    let allowed =
        Client::builder().web_api_key("key").base_url("http://example.org/API").allow_plain_http(true);
    assert!(allowed.build().is_ok());
}
