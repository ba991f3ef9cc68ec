//! Forms of answers that the server has sent, once or in odd cases, and that must not cost the rest of the answer.

use serde_json::{Value, json};

use crate::endpoint::{Spec, answered_with};
use crate::generated::ENDPOINTS;

/// What the library makes of the example `full` of an operation after a change to it.
async fn read(id: &str, change: impl FnOnce(&mut Value)) -> Value {
    let endpoint = ENDPOINTS.iter().find(|endpoint| endpoint.id == id).unwrap();
    let mut body = full(id);
    change(&mut body);
    match answered_with(endpoint, &body).await {
        Ok(answer) => answer,
        Err(error) => panic!("{id}: {error}\n{body}"),
    }
}

/// The example `full`, which an endpoint of several operations has for each under another name.
fn full(id: &str) -> Value {
    let mut examples = Spec::load().examples(id).into_iter();
    examples.find(|example| example.name.to_lowercase().ends_with("full")).unwrap().value
}

/// Removes a key from every object of a list, or from one object.
fn without(pointer: &'static str, key: &'static str) -> impl FnOnce(&mut Value) {
    move |body| {
        let at = body.pointer_mut(pointer).unwrap();
        let objects = match at {
            Value::Array(items) => items.iter_mut().collect(),
            other => vec![other],
        };
        for object in objects {
            object.as_object_mut().unwrap().remove(key).unwrap();
        }
    }
}

/// Replaces the value at a pointer.
fn with(pointer: &'static str, value: Value) -> impl FnOnce(&mut Value) {
    move |body| *body.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = value
}

#[tokio::test]
async fn nulls_that_only_the_schema_allows_are_empty() {
    for (id, pointer, plain) in [
        ("getRecentTickets", "/RecentTickets/0/BadgeName", "/recentTickets/0/badgeName"),
        ("getRecentTickets", "/RecentTickets/0/GameTitle", "/recentTickets/0/gameTitle"),
        ("getGameHashes", "/Results/0/MD5", "/results/0/md5"),
        ("getGameList", "/0/Title", "/0/title"),
        ("getAchievementUnlocks", "/Unlocks/0/User", "/unlocks/0/user"),
        ("getComments", "/Results/0/User", "/results/0/user"),
        ("getUsersIFollow", "/Results/0/User", "/results/0/user"),
    ] {
        let answer = read(id, with(pointer, Value::Null)).await;
        assert_eq!(answer.pointer(plain), Some(&json!("")), "{id} {pointer}");
    }
    let answer = read("getGameRankAndScore", with("/0/TotalScore", Value::Null)).await;
    assert_eq!(answer[0]["totalScore"], 0);
}

#[tokio::test]
async fn what_the_server_did_not_send_yet_is_unknown() {
    for (id, pointer, key, plain) in [
        ("getAchievementOfTheWeek", "/Achievement", "BadgeURL", "/achievement/badgeUrl"),
        ("getAchievementsEarnedOnDay", "", "TrueRatio", "/0/trueRatio"),
        ("getGameLeaderboards", "/Results", "State", "/results/0/state"),
        ("getAchievementUnlocks", "", "UnlocksHardcoreCount", "/unlocksHardcoreCount"),
        ("getConsoleIds", "", "Active", "/0/active"),
    ] {
        let answer = read(id, without(pointer, key)).await;
        assert_eq!(answer.pointer(plain), Some(&Value::Null), "{id} {key}");
    }
    let answer = read("getGameInfoAndUserProgress", with("/Flags", Value::Null)).await;
    assert_eq!(answer["flags"], Value::Null);
}

#[tokio::test]
async fn what_was_always_there_is_missed_with_its_place() {
    let endpoint = ENDPOINTS.iter().find(|endpoint| endpoint.id == "getAchievementUnlocks").unwrap();
    let mut body = full(endpoint.id);
    body["Unlocks"][1].as_object_mut().unwrap().remove("HardcoreMode");
    let error = answered_with(endpoint, &body).await.unwrap_err().to_string();
    assert!(error.contains("Unlocks[1]") && error.contains("HardcoreMode"), "{error}");
}

#[tokio::test]
async fn keys_are_read_in_any_case() {
    let answer = read("getAchievementUnlocks", |body| {
        let achievement = body["Achievement"].as_object_mut().unwrap();
        achievement.remove("Type");
        achievement.insert("type".into(), json!("missable"));
    });
    assert_eq!(answer.await["achievement"]["type"], "missable");
    // The key as it is spelled wins, whatever comes first.
    let answer = read("getAchievementUnlocks", |body| {
        let mut both = serde_json::Map::from_iter([("type".to_string(), json!("missable"))]);
        both.extend(body["Achievement"].as_object().unwrap().clone());
        both["Type"] = json!("progression");
        body["Achievement"] = both.into();
    });
    assert_eq!(answer.await["achievement"]["type"], "progression");
}

#[tokio::test]
async fn an_object_that_is_not_there_is_an_empty_list() {
    let answer = read("getUserSummary", with("/LastGame", json!([]))).await;
    assert_eq!(answer["lastGame"], Value::Null);
    let answer = read("getGameLeaderboards", with("/Results/0/TopEntry", json!([]))).await;
    assert_eq!(answer["results"][0]["topEntry"], Value::Null);
}

#[tokio::test]
async fn a_release_date_is_one_or_none() {
    for (text, released) in [
        (json!("June 23, 1991"), json!("1991-06-23")),
        (json!("1991-06-23 00:00:00"), json!("1991-06-23")),
        (json!("1980"), Value::Null),
        (json!("some day"), Value::Null),
        (Value::Null, Value::Null),
    ] {
        let answer = read("getGame", with("/Released", text.clone())).await;
        assert_eq!(answer["released"], released, "{text}");
    }
}

#[tokio::test]
async fn lists_with_gaps_keep_their_order() {
    let as_object = |pointer: &'static str, keys: &'static [&'static str]| {
        move |body: &mut Value| {
            let list = body.pointer_mut(pointer).unwrap();
            let items = list.as_array().unwrap().clone();
            *list = keys.iter().zip(items).map(|(key, item)| ((*key).to_string(), item)).collect();
        }
    };
    let names = |answer: &Value, pointer: &str, name: &str| -> Vec<Value> {
        let items = answer.pointer(pointer).unwrap().as_array().unwrap();
        items.iter().map(|item| item[name].clone()).collect()
    };
    let list = read("getRecentGameAwards", |_| {}).await;
    let object = read("getRecentGameAwards", as_object("/Results", &["0", "2"])).await;
    assert_eq!(names(&object, "/results", "user"), names(&list, "/results", "user")[..2]);
    let list = read("getTopTenUsers", |_| {}).await;
    let object = read("getTopTenUsers", as_object("", &["1", "0"])).await;
    assert_eq!(names(&object, "", "totalPoints"), names(&list, "", "totalPoints")[..2]);
    let answer =
        read("getGameHashes", with("/Results/0/Labels", json!({"1": "redump", "3": "goodtools"}))).await;
    assert_eq!(answer["results"][0]["labels"], json!(["redump", "goodtools"]));
}

#[tokio::test]
async fn numbers_are_whatever_the_server_has() {
    let answer = read("getUserAwards", with("/VisibleUserAwards/0/DisplayOrder", json!(-2))).await;
    assert_eq!(answer["visibleUserAwards"][0]["displayOrder"], -2);
    for asked in [0, -1] {
        // As it was asked for; what is no id reads as 0.
        let answer = read("getAchievementCount", with("/GameID", json!(asked))).await;
        assert_eq!(answer["gameId"], 0);
    }
}
