//! The simulator from outside, as a client sees it.

use std::collections::HashSet;

use reqwest::{Client, Method, Response, StatusCode};
use retroachievements_simulator::{Simulator, WEB_API_KEY, achievements};
use serde_json::{Value, json};

const UNLOCKS: &str = "API_GetAchievementUnlocks.php";

async fn start() -> Simulator {
    Simulator::start().await.unwrap()
}

async fn get(simulator: &Simulator, script_and_query: &str) -> Response {
    reqwest::get(format!("{}/{script_and_query}", simulator.base_url())).await.unwrap()
}

/// Asks for unlocks with the right key.
async fn unlocks(simulator: &Simulator, query: &str) -> (StatusCode, Value) {
    let response = get(simulator, &format!("{UNLOCKS}?y={WEB_API_KEY}&{query}")).await;
    (response.status(), response.json().await.unwrap())
}

fn list(body: &Value) -> &[Value] {
    body["Unlocks"].as_array().unwrap()
}

#[tokio::test]
async fn the_key_comes_before_everything() {
    let simulator = start().await;
    let body = r#"{"message":"Unauthenticated.","errors":[{"status":"401","code":"unauthorized","title":"Unauthenticated."}]}"#;
    for script in [UNLOCKS, "API_GetFeed.php", "API_Nonsense.php", ""] {
        for key in ["", "?y=", "?y=wrong"] {
            let response = get(&simulator, &format!("{script}{key}")).await;
            assert_eq!(response.status(), 401, "{script}{key}");
            assert_eq!(response.text().await.unwrap(), body);
        }
    }
}

#[tokio::test]
async fn the_key_is_found_where_laravel_looks() {
    let simulator = Simulator::builder().web_api_key("key").start().await.unwrap();
    let url = format!("{}/{UNLOCKS}?a=9", simulator.base_url());
    let request = || Client::new().post(&url);
    let form = |body| request().header("Content-Type", "application/x-www-form-urlencoded").body(body);
    for (good, case) in [
        (request().query(&[("y", " key ")]), "query"),
        (form("y=key"), "form"),
        (request().json(&json!({ "y": "key" })), "JSON"),
        (request().bearer_auth("key"), "bearer"),
        (request().header("Authorization", "bearer key"), "bearer in lower case"),
        (request().basic_auth("anybody", Some("key")), "basic"),
        (request().query(&[("y", "")]).bearer_auth("key"), "an empty one is none"),
    ] {
        assert_eq!(good.send().await.unwrap().status(), 200, "{case}");
    }
    for (bad, case) in [
        (request().query(&[("y", "wrong")]).bearer_auth("key"), "the query goes first"),
        (form("y=wrong").bearer_auth("key"), "the body goes before the header"),
        (request().body("y=key"), "a body of no type"),
        (request().basic_auth("key", None::<&str>), "the user of basic"),
        (request().query(&[("Y", "key")]), "another name"),
        (request().query(&[("y", "KEY")]), "another case"),
    ] {
        assert_eq!(bad.send().await.unwrap().status(), 401, "{case}");
    }
}

#[tokio::test]
async fn scripts_that_are_unknown_or_gone() {
    let simulator = start().await;
    let not_found =
        r#"{"message":"Not Found","errors":[{"status":"404","code":"not_found","title":"Not Found"}]}"#;
    let gone = r#"{"message":"Gone","errors":[{"status":"410","code":"gone","title":"Gone"}]}"#;
    for (script, status, body) in [
        ("API_Nonsense.php", 404, not_found),
        ("API_GetFeed.php", 410, gone),
        ("API_GetGameRating.php", 410, gone),
    ] {
        let response = get(&simulator, &format!("{script}?y={WEB_API_KEY}")).await;
        assert_eq!(response.status(), status);
        assert_eq!(response.headers()["content-type"], "application/json");
        assert_eq!(response.headers()["access-control-allow-origin"], "*");
        assert_eq!(response.text().await.unwrap(), body);
    }
}

#[tokio::test]
async fn outside_of_the_api_there_are_pages() {
    let simulator = start().await;
    let site = simulator.base_url().replace("/API", "");
    for path in ["", "/", "/API", "/APIs/API_GetFeed.php"] {
        let response = reqwest::get(format!("{site}{path}")).await.unwrap();
        assert_eq!(response.status(), 404, "{path}");
        assert!(response.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
    }
}

#[tokio::test]
async fn any_method_will_do() {
    let simulator = start().await;
    let url = format!("{}/{UNLOCKS}?y={WEB_API_KEY}&a=9", simulator.base_url());
    for method in [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::DELETE] {
        let response = Client::new().request(method.clone(), &url).send().await.unwrap();
        assert_eq!(response.status(), 200, "{method}");
    }
}

#[tokio::test]
async fn an_achievement_and_its_newest_unlocks() {
    let simulator = start().await;
    let (status, body) = unlocks(&simulator, "a=9").await;
    assert_eq!(status, 200);
    assert_eq!(body["Achievement"]["Title"], "That Was Easy");
    assert_eq!(body["Achievement"]["Author"], "Scott");
    assert_eq!(body["Achievement"]["Type"], "progression");
    assert_eq!(body["Console"], json!({ "ID": 1, "Title": "Genesis/Mega Drive" }));
    assert_eq!(body["Game"], json!({ "ID": 1, "Title": "Sonic the Hedgehog" }));
    assert_eq!(list(&body).len(), 50);
    let dates: Vec<_> = list(&body).iter().map(|unlock| unlock["DateAwarded"].as_str().unwrap()).collect();
    assert!(dates.is_sorted_by(|newer, older| newer > older));
}

#[tokio::test]
async fn answers_are_written_as_php_writes_them() {
    let simulator = start().await;
    let text = async |id| {
        get(&simulator, &format!("{UNLOCKS}?y={WEB_API_KEY}&c=0&a={id}")).await.text().await.unwrap()
    };
    assert!(text(achievements::THAT_WAS_EASY).await.contains(r"Genesis\/Mega Drive"));
    let unicode = text(achievements::UNICODE).await;
    assert!(unicode.is_ascii());
    assert!(unicode.contains(r#"Pok\u00e9mon\u201d \"Ma\u00eetre\""#));
}

#[tokio::test]
async fn ids_that_are_none() {
    let simulator = start().await;
    for query in ["", "a=", "a=0", "a=abc", "a=0.9"] {
        let (status, body) = unlocks(&simulator, query).await;
        assert_eq!((status.as_u16(), body), (200, json!({ "Achievement": { "ID": null } })), "{query}");
    }
}

#[tokio::test]
async fn ids_that_are_unknown() {
    let simulator = start().await;
    let text =
        r#"{"Achievement":[],"UnlocksCount":0,"UnlocksHardcoreCount":0,"TotalPlayers":0,"Unlocks":[]}"#;
    for id in ["8", "-9", "99999999999999999999"] {
        let response = get(&simulator, &format!("{UNLOCKS}?y={WEB_API_KEY}&a={id}")).await;
        assert_eq!(response.status(), 404);
        assert_eq!(response.text().await.unwrap(), text);
    }
}

#[tokio::test]
async fn counts_and_offsets_are_cast_and_clamped() {
    let simulator = start().await;
    for (query, expected) in [
        ("", 50),
        ("c=", 50),
        ("c=1e1", 10),
        ("c=7things", 7),
        ("c=501", 500),
        ("c=0", 0),
        ("c=abc", 0),
        ("c=1&c=2", 2),
        ("o=-5", 50),
        ("o=4000", 20),
        ("o=4020", 0),
        ("o=99999999999999999999", 0),
    ] {
        let (status, body) = unlocks(&simulator, &format!("a=9&{query}")).await;
        assert_eq!((status.as_u16(), list(&body).len()), (200, expected), "{query}");
    }
    assert_eq!(
        unlocks(&simulator, "a=9&c=-1").await,
        (StatusCode::INTERNAL_SERVER_ERROR, json!({ "message": "Server Error" }))
    );
}

#[tokio::test]
async fn pages_put_together_are_the_list() {
    let simulator = start().await;
    let mut users = HashSet::new();
    for (offset, length) in [(0, 50), (50, 50), (100, 20)] {
        let (_, body) = unlocks(&simulator, &format!("a={}&o={offset}", achievements::ORDINARY)).await;
        assert_eq!(list(&body).len(), length);
        assert_eq!(body["UnlocksCount"], 117, "untracked players are in the list only");
        users.extend(list(&body).iter().map(|unlock| unlock["User"].as_str().unwrap().to_owned()));
    }
    assert_eq!(users.len(), 120);
}

#[tokio::test]
async fn a_list_can_be_long() {
    let simulator = start().await;
    let (_, body) = unlocks(&simulator, &format!("a={}&o=99999&c=500", achievements::HUGE)).await;
    assert_eq!(list(&body).len(), 1);
}

#[tokio::test]
async fn what_may_be_null_is_null_somewhere() {
    let simulator = start().await;
    let (_, body) = unlocks(&simulator, &format!("a={}", achievements::GAPS)).await;
    assert!(list(&body).iter().any(|unlock| unlock["ULID"].is_null()));
    assert!(list(&body).iter().any(|unlock| unlock["RASoftcorePoints"].is_null()));
    let (_, body) = unlocks(&simulator, &format!("a={}", achievements::NEVER_UNLOCKED)).await;
    assert_eq!(body["Achievement"]["Author"], Value::Null);
    assert_eq!(body["Achievement"]["Type"], Value::Null);
    assert_eq!(body["Game"]["Title"], Value::Null);
    assert_eq!((&body["UnlocksCount"], list(&body).len()), (&json!(0), 0));
}

#[tokio::test]
async fn requests_are_recorded_as_sent() {
    let simulator = start().await;
    let url = format!("{}/{UNLOCKS}?a=%39&y=k", simulator.base_url());
    Client::new().post(url).header("X-Test", "yes").send().await.unwrap();
    let requests = simulator.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].method, "POST");
    assert_eq!(requests[0].path, "/API/API_GetAchievementUnlocks.php");
    assert_eq!(requests[0].query, "a=%39&y=k");
    assert!(requests[0].headers.contains(&("x-test".to_owned(), "yes".to_owned())));
}

#[tokio::test]
async fn simulators_share_nothing() {
    let builder = Simulator::builder().new_unlocks_per_request(1);
    let (one, other) = (builder.clone().start().await.unwrap(), builder.start().await.unwrap());
    let newest = async |simulator| unlocks(simulator, "a=9&c=1").await.1["Unlocks"].clone();
    let first = newest(&one).await;
    assert_ne!(newest(&one).await, first);
    assert_eq!(newest(&other).await, first);
    assert_eq!((one.requests().len(), other.requests().len()), (2, 1));
}

#[tokio::test]
async fn dropping_a_simulator_closes_its_connections() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let simulator = start().await;
    let address = simulator.base_url().replace("http://", "").replace("/API", "");
    let mut connection = tokio::net::TcpStream::connect(address).await.unwrap();
    // An answer proves that the connection has been accepted.
    connection.write_all(b"HEAD /API/ HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
    assert_ne!(connection.read(&mut [0; 1024]).await.unwrap(), 0);
    drop(simulator);
    let mut rest = Vec::new();
    assert!(connection.read_to_end(&mut rest).await.is_err() || rest.is_empty());
}

#[tokio::test]
async fn the_key_is_not_shown() {
    let builder = Simulator::builder().web_api_key("secret");
    assert!(!format!("{builder:?}").contains("secret"));
    assert!(!format!("{:?}", builder.start().await.unwrap()).contains("secret"));
}
