//! The key is in the query that is sent to the configured host, and nowhere else.
//!
//! The program has one test, because it looks at everything that is logged in it.

mod common;

use std::error::Error as _;
use std::fmt::Write as _;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use common::builder;
use retroachievements::{Client, RetryPolicy};
use retroachievements_simulator::{Simulator, SimulatorBuilder, Times};
use serde_json::json;

const KEY: &str = "OpenSesameOpenSesameOpenSesame/+";
/// Contains the beginning of the key, by which the test looks for both.
const TOKEN: &str = "Token-OpenSesame";
const KEY_IN_QUERY: &str = "OpenSesameOpenSesameOpenSesame%2F%2B";
/// As a page may have it, in its title and in its text.
const KEY_IN_ENTITIES: &str = "OpenSesameOpenSesameOpenSesame&#47;&#43;";

/// Collects what is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Everything that an error can print.
fn printed(error: &retroachievements::Error) -> String {
    let mut text = format!("{error} {error:#} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(cause) = source {
        write!(text, " {cause} {cause:#} {cause:?} {cause:#?}").unwrap();
        source = cause.source();
    }
    text
}

fn failures() -> Vec<(&'static str, SimulatorBuilder)> {
    let simulator = || Simulator::builder().web_api_key(KEY);
    let echo = format!("<html>You asked for /API?y={KEY_IN_QUERY}, that is {KEY}</html>");
    let message =
        json!({"message": format!("no {KEY}"), "errors": {KEY: [format!("bad {KEY}")]}}).to_string();
    let refusal = json!({"message": format!("no {KEY}"), "errors": [{"code": "unauthorized", "title": KEY}]});
    let refusal = refusal.to_string();
    let titled = |text: &str| format!("<html><title>Denied: {text}</title></html>");
    let long_title = titled(&format!("{}{KEY}", ".".repeat(95)));
    let location = format!("http://localhost:9/{KEY_IN_QUERY}?y={KEY_IN_QUERY}");
    vec![
        ("success", simulator()),
        ("unknown key", Simulator::builder()),
        ("rate limited", simulator().rate_limited(Times::Always, None)),
        ("unavailable", simulator().unavailable(Times::Always)),
        ("an echo in HTML", simulator().canned(Times::Always, 200, &[], &echo)),
        ("an echo in HTML with a bad status", simulator().canned(Times::Always, 502, &[], &echo)),
        ("an echo in a title", simulator().canned(Times::Always, 403, &[], &titled(KEY))),
        ("an echo in a title under status 200", simulator().canned(Times::Always, 200, &[], &titled(KEY))),
        ("an encoded echo in a title", simulator().canned(Times::Always, 403, &[], &titled(KEY_IN_QUERY))),
        ("an echo in entities", simulator().canned(Times::Always, 403, &[], &titled(KEY_IN_ENTITIES))),
        ("an echo at the end of a long title", simulator().canned(Times::Always, 403, &[], &long_title)),
        ("an echo in an error body under status 200", simulator().canned(Times::Always, 200, &[], &message)),
        ("an echo in a refusal under status 200", simulator().canned(Times::Always, 200, &[], &refusal)),
        ("an echo in a message", simulator().canned(Times::Always, 500, &[], &message)),
        ("an echo in a validation error", simulator().canned(Times::Always, 422, &[], &message)),
        ("an echo in a 403", simulator().canned(Times::Always, 403, &[], &message)),
        ("an echo in a header", simulator().canned(Times::Always, 403, &[("Content-Type", KEY)], "text")),
        ("an echo in a value", simulator().malformed(Times::Always, "/Unlocks/0/HardcoreMode", json!(KEY))),
        ("an echo in a name", simulator().malformed(Times::Always, "/Unlocks/0", json!({KEY: 1}))),
        ("truncated", simulator().truncated(Times::Always)),
        ("truncated JSON", simulator().truncated_json(Times::Always)),
        ("dropped", simulator().dropped(Times::Always)),
        ("redirected", simulator().canned(Times::Always, 302, &[("Location", &location)], "")),
    ]
}

#[tokio::test]
async fn the_key_is_nowhere_but_in_the_query() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(move || writer.clone())
        .finish();
    tracing_log::LogTracer::init().unwrap();
    tracing::subscriber::set_global_default(subscriber).unwrap();

    let mut all = String::new();
    for (name, simulator) in failures() {
        let simulator = simulator.start().await.unwrap();
        let unfinished = builder(&simulator).web_api_key(KEY).access_token(TOKEN);
        write!(all, "{unfinished:?} {unfinished:#?}").unwrap();
        let client = unfinished.build().unwrap();
        let request = client.achievement_unlocks(9);
        write!(all, "{client:?} {client:#?} {request:?} {request:#?}").unwrap();
        let items = request.clone().items();
        write!(all, "{items:?} {:?}", request.clone().pages()).unwrap();
        let raw = client.api("API_GetGame.php", [("i", KEY)]);
        write!(all, "{raw:?} {raw:#?}").unwrap();
        for result in [request.clone().json().await.map(drop), raw.await.map(drop)] {
            all.push_str(&result.err().as_ref().map(printed).unwrap_or_default());
        }
        match request.await {
            Ok(page) => assert_eq!(name, "success", "{page:?}"),
            Err(error) => {
                assert_ne!(name, "success", "{error}");
                all.push_str(&printed(&error));
            }
        }
        all.push_str(&second_generation(&client).await);
        // The host that was configured gets it; so the test would see it if it were anywhere else.
        let (of_v2, of_v1): (Vec<_>, Vec<_>) =
            simulator.requests().into_iter().partition(|request| request.path.starts_with("/v2"));
        assert!(of_v1.iter().all(|request| request.query.contains(KEY_IN_QUERY)), "{name}");
        for request in &of_v1 {
            assert!(request.headers.iter().all(|(_, value)| !value.contains("OpenSesame")), "{name}");
        }
        // In generation 2 it is in one header and not in the query; the access token likewise.
        assert!(!of_v2.is_empty(), "{name}");
        for request in &of_v2 {
            let secret = request.headers.iter().filter(|(_, value)| value.contains("OpenSesame"));
            let names: Vec<_> = secret.map(|(name, _)| name.as_str()).collect();
            assert!(names == ["x-api-key"] || names == ["authorization"], "{name}: {names:?}");
            assert!(!request.query.contains("OpenSesame"), "{name}");
        }
    }
    all.push_str(&unreachable_host().await);
    all.push_str(&key_as_username().await);
    all.push_str(&redirect_target(false).await);
    all.push_str(&redirect_target(true).await);
    for bad in ["Open Sesame", "OpenSesame\u{0}"] {
        all.push_str(&printed(&Client::builder().web_api_key(bad).build().unwrap_err()));
    }

    let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for source in ["retroachievements", "hyper", "reqwest"] {
        assert!(logged.contains(source), "{source} should have logged something");
    }
    for field in ["operation=\"getAchievementUnlocks\"", "attempts=3", "status=503", "duration_ms="] {
        let plain = logged.replace("\u{1b}[0m", "").replace("\u{1b}[2m", "").replace("\u{1b}[3m", "");
        assert!(plain.contains(field), "the spans should say {field}");
    }
    for (place, text) in [("printed", &all), ("logged", &logged)] {
        if let Some(at) = text.find("OpenSesame").or_else(|| text.find("Open Sesame")) {
            panic!("the key was {place}: …{}…", &text[at.saturating_sub(300)..at + 40]);
        }
    }
}

/// What requests of generation 2 print, one with the key and one with the access token.
async fn second_generation(client: &Client) -> String {
    // After a 429 it would wait for a minute.
    let v2 = client.v2();
    let games = v2.games().retry(RetryPolicy::off());
    let followers = v2.user_followers("Scott").retry(RetryPolicy::off());
    let mut all = format!("{v2:?} {v2:#?} {games:?} {games:#?} {followers:?} {:?}", games.clone().items());
    for error in
        [games.clone().await.err(), games.json().await.err(), followers.await.err()].into_iter().flatten()
    {
        all.push_str(&printed(&error));
    }
    all
}

/// The errors of somebody who gives the key where a username belongs.
async fn key_as_username() -> String {
    const KEY: &str = "OpenSesame26CharactersLong";
    let statuses =
        [(404, "[]"), (401, "[]"), (500, "{}"), (422, "{}"), (403, "{}"), (200, "{}"), (200, "[]")];
    let mut all = String::new();
    for (status, body) in statuses {
        let canned = Simulator::builder().canned(Times::Always, status, &[], body).start().await.unwrap();
        let client = builder(&canned).web_api_key(KEY).build().unwrap();
        let error = client.game_info_and_user_progress(1, KEY).await.unwrap_err();
        assert!(error.subjects().iter().any(|subject| subject.value() == "[redacted]"), "{status}: {error}");
        all.push_str(&printed(&error));
        if let Err(error) = client.user_progress(KEY, [1]).await {
            all.push_str(&printed(&error));
        }
    }
    all
}

async fn unreachable_host() -> String {
    let client = Client::builder()
        .web_api_key(KEY)
        .base_url("http://127.0.0.1:1/API")
        .connect_timeout(Duration::from_secs(1))
        .retry(RetryPolicy::off())
        .build()
        .unwrap();
    printed(&client.achievement_unlocks(9).await.unwrap_err())
}

/// What the target of a redirect gets to see: nothing from another host; and within the host, what the
/// server put into the address, and no Referer.
async fn redirect_target(same_host: bool) -> String {
    let target = Simulator::builder().start().await.unwrap();
    let location = match same_host {
        true => "/API/API_GetAchievementUnlocks.php?a=9".to_string(),
        false => format!("{}/API_GetAchievementUnlocks.php?a=9", target.base_url()),
    };
    let source = Simulator::builder()
        .web_api_key(KEY)
        .canned(Times::First(1), 302, &[("Location", &location)], "")
        .start()
        .await
        .unwrap();
    let client = builder(&source).web_api_key(KEY).build().unwrap();
    let error = client.achievement_unlocks(9).await.unwrap_err();
    assert!(target.requests().is_empty(), "the redirect to another host was followed");
    if same_host {
        let requests = source.requests();
        assert_eq!(requests.len(), 2);
        let seen = format!("{:?}", requests[1]);
        assert!(!seen.contains("OpenSesame"), "{seen}");
        assert!(requests[1].headers.iter().all(|(name, _)| !name.eq_ignore_ascii_case("referer")));
    }
    printed(&error)
}
