//! `POST /simulator/…`: what programs in any language can make happen.

use reqwest::{Client, StatusCode};
use retroachievements_simulator::{Simulator, WEB_API_KEY, World, control_calls};
use serde_json::{Value, json};

async fn start() -> Simulator {
    Simulator::start().await.unwrap()
}

async fn post(simulator: &Simulator, call: &str, body: Value) -> (StatusCode, Value) {
    let url = format!("{}/simulator/{call}", simulator.base_url().trim_end_matches("/API"));
    let response = Client::new().post(url).body(body.to_string()).send().await.unwrap();
    (response.status(), response.json().await.unwrap())
}

async fn get(simulator: &Simulator, script: &str, query: &str) -> Value {
    let url = format!("{}/API_{script}.php?y={WEB_API_KEY}&{query}", simulator.base_url());
    reqwest::get(url).await.unwrap().json().await.unwrap()
}

#[tokio::test]
async fn every_call_takes_its_example() {
    let calls = control_calls();
    let mut count = 0;
    for line in calls.lines().filter(|line| line.starts_with('/')) {
        let (path, example) = line.split_once("  ").unwrap();
        let call = path.strip_prefix("/simulator/").unwrap();
        let answer = post(&start().await, call, serde_json::from_str(example).unwrap()).await;
        assert_eq!(answer, (StatusCode::OK, json!({ "ok": true })), "{call}");
        count += 1;
    }
    assert_eq!(count, 8);
}

#[tokio::test]
async fn the_next_request_sees_the_change() {
    let simulator = start().await;
    let newcomer = async || get(&simulator, "GetUserPoints", "u=Newcomer").await["Points"].clone();
    assert_eq!(newcomer().await, 0);
    post(&simulator, "unlocks", json!({ "player": "Newcomer", "achievement": 9 })).await;
    assert_eq!(newcomer().await, 4);
    post(&simulator, "resets", json!({ "player": 900_001, "achievement": 9 })).await;
    assert_eq!(newcomer().await, 0);
    post(&simulator, "renames", json!({ "player": "Newcomer", "name": "Regular" })).await;
    assert_eq!(get(&simulator, "GetUserProfile", "u=Regular").await["User"], "Regular");
    post(&simulator, "comments", json!({ "player": "Scott", "on": { "game": 355 }, "text": "Hello" })).await;
    assert_eq!(
        get(&simulator, "GetComments", "t=1&i=355&sort=-submitted&c=1").await["Results"][0]["CommentText"],
        "Hello"
    );
    post(&simulator, "entries", json!({ "player": "Regular", "leaderboard": 105, "score": 9_999_999 })).await;
    assert_eq!(get(&simulator, "GetLeaderboardEntries", "i=105&c=1").await["Results"][0]["User"], "Regular");
    let promoted = async || {
        get(&simulator, "GetGame", "i=14402").await.is_object()
            && get(&simulator, "GetAchievementCount", "i=14402").await["AchievementIDs"]
                .as_array()
                .unwrap()
                .len()
                == 8
    };
    assert!(promoted().await);
    post(&simulator, "promotions", json!({ "achievement": 79_434, "promoted": false })).await;
    assert!(!promoted().await);
}

#[tokio::test]
async fn everything_is_limited_for_a_while() {
    let simulator = start().await;
    post(&simulator, "rate-limits", json!({ "seconds": 30 })).await;
    let response = reqwest::get(simulator.base_url()).await.unwrap();
    assert_eq!(response.status(), 429);
    let seconds: u64 = response.headers()["Retry-After"].to_str().unwrap().parse().unwrap();
    assert!((1..=30).contains(&seconds), "{seconds}");
    post(&simulator, "rate-limits", json!({ "seconds": 0 })).await;
    assert_eq!(reqwest::get(simulator.base_url()).await.unwrap().status(), 404);
}

#[tokio::test]
async fn errors_say_what_to_do() {
    let simulator = start().await;
    for (call, body, status, beginning) in [
        (
            "unlocks",
            json!({ "player": "Nobody", "achievement": 9 }),
            400,
            "there is no player Nobody; an example: {",
        ),
        (
            "unlocks",
            json!({ "player": 1, "achievement": 8 }),
            400,
            "there is no achievement 8; an example: {",
        ),
        (
            "unlocks",
            json!({ "achievement": 9 }),
            400,
            "the body is not as it should be: missing field `player`",
        ),
        ("entries", json!({ "player": 1, "leaderboard": 1, "score": 1 }), 400, "there is no leaderboard 1;"),
        ("renames", json!({ "player": 1, "name": "Jaarl" }), 400, "there is another player Jaarl;"),
        ("nonsense", json!({}), 404, "there is no `nonsense`; there are: unlocks, resets,"),
    ] {
        let (found, answer) = post(&simulator, call, body).await;
        assert_eq!(found.as_u16(), status, "{call}");
        let message = answer["message"].as_str().unwrap();
        assert!(message.starts_with(beginning), "{message}");
    }
    let url = simulator.base_url().replace("/API", "/simulator/unlocks");
    assert_eq!(reqwest::get(url).await.unwrap().status(), 405);
}

#[tokio::test]
async fn a_page_of_somebody_else_changes_nothing() {
    let simulator = start().await;
    let site = simulator.base_url().replace("/API", "");
    for (origin, status) in [("https://example.org", 403), ("null", 403), (site.as_str(), 200)] {
        let request = Client::new().post(format!("{site}/simulator/rate-limits")).header("Origin", origin);
        let response = request.body(r#"{"seconds":0}"#).send().await.unwrap();
        assert_eq!(response.status(), status, "{origin}");
    }
}

#[tokio::test]
async fn a_read_only_simulator_stays_as_it_is() {
    let simulator = Simulator::builder().world(World::demo()).read_only().start().await.unwrap();
    let (status, answer) = post(&simulator, "unlocks", json!({ "player": 1, "achievement": 9 })).await;
    assert_eq!((status.as_u16(), &answer["message"]), (403, &json!("this simulator is read-only")));
}

#[tokio::test]
async fn calls_are_not_in_the_log() {
    let simulator = start().await;
    post(&simulator, "rate-limits", json!({ "seconds": 0 })).await;
    assert!(simulator.requests().is_empty());
}
