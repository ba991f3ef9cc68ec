//! The web API key: where the simulator finds it, and what it answers without.

use reqwest::Client;
use retroachievements_simulator::Simulator;
use serde_json::json;

const UNLOCKS: &str = "API_GetAchievementUnlocks.php";

#[tokio::test]
async fn the_key_comes_before_everything() {
    let simulator = Simulator::start().await.unwrap();
    let body = r#"{"message":"Unauthenticated.","errors":[{"status":"401","code":"unauthorized","title":"Unauthenticated."}]}"#;
    for script in [UNLOCKS, "API_GetFeed.php", "API_Nonsense.php", ""] {
        for key in ["", "?y=", "?y=wrong"] {
            let response = reqwest::get(format!("{}/{script}{key}", simulator.base_url())).await.unwrap();
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
        (request().query(&[("y", "KEY")]), "another case"),
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
    ] {
        assert_eq!(bad.send().await.unwrap().status(), 401, "{case}");
    }
}
