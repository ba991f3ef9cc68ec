//! The simulator, as a client sees it.

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
    for path in ["/index.html", "/API", "/APIs/API_GetFeed.php"] {
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
        ("o=24875", 20),
        ("o=24895", 0),
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
    assert_eq!((&body["UnlocksCount"], list(&body).len()), (&json!(0), 0));
}

/// Asks for anything with the right key.
async fn ask(simulator: &Simulator, script: &str, query: &str) -> (u16, Value) {
    let response = get(simulator, &format!("API_{script}.php?y={WEB_API_KEY}&{query}")).await;
    (response.status().as_u16(), response.json().await.unwrap())
}

#[tokio::test]
async fn endpoints_agree_on_a_player() {
    let simulator = start().await;
    let (_, body) = unlocks(&simulator, "a=9&c=3&o=77").await;
    for unlock in list(&body) {
        let (name, ulid) = (unlock["User"].as_str().unwrap(), unlock["ULID"].as_str().unwrap());
        for user in [name, ulid] {
            let (_, points) = ask(&simulator, "GetUserPoints", &format!("u={user}")).await;
            assert_eq!(points["Points"], unlock["RAPoints"]);
            assert_eq!(points["SoftcorePoints"], unlock["RASoftcorePoints"]);
            let (_, summary) = ask(&simulator, "GetUserSummary", &format!("u={user}")).await;
            assert_eq!((&summary["User"], &summary["ULID"]), (&unlock["User"], &unlock["ULID"]));
            assert_eq!(summary["TotalPoints"], unlock["RAPoints"]);
        }
    }
}

#[tokio::test]
async fn endpoints_agree_on_a_game() {
    let simulator = start().await;
    let (_, played) = ask(&simulator, "GetUserCompletionProgress", "u=Scott&c=4&o=90").await;
    for row in played["Results"].as_array().unwrap() {
        let id = &row["GameID"];
        let (_, game) = ask(&simulator, "GetGame", &format!("i={id}")).await;
        assert_eq!((&game["Title"], &game["ConsoleID"]), (&row["Title"], &row["ConsoleID"]));
        let (_, extended) = ask(&simulator, "GetGameExtended", &format!("i={id}")).await;
        assert_eq!((&extended["Title"], &extended["NumAchievements"]), (&row["Title"], &row["MaxPossible"]));
        let achievements = extended["Achievements"].as_object().unwrap();
        let (_, count) = ask(&simulator, "GetAchievementCount", &format!("i={id}")).await;
        assert_eq!(count["AchievementIDs"].as_array().unwrap().len(), achievements.len());
        let (_, listed) = ask(&simulator, "GetGameList", &format!("i={}", row["ConsoleID"])).await;
        let listed = listed.as_array().unwrap().iter().find(|listed| listed["ID"] == *id).unwrap();
        assert_eq!(listed["NumAchievements"], row["MaxPossible"]);
        let sum: u64 = achievements.values().map(|one| one["Points"].as_u64().unwrap()).sum();
        assert_eq!(listed["Points"], sum);
        let (_, one) = unlocks(&simulator, &format!("a={}&c=1", achievements.keys().nth(4).unwrap())).await;
        assert_eq!((&one["Game"]["ID"], &one["Game"]["Title"]), (id, &row["Title"]));
        assert_eq!(one["UnlocksCount"], achievements.values().nth(4).unwrap()["NumAwarded"]);
        assert_eq!(one["TotalPlayers"], extended["NumDistinctPlayers"]);
    }
}

#[tokio::test]
async fn endpoints_agree_on_leaderboards() {
    let simulator = start().await;
    let (_, boards) = ask(&simulator, "GetGameLeaderboards", "i=1").await;
    let (_, entered) = ask(&simulator, "GetUserGameLeaderboards", "i=1&u=Scott").await;
    let ids = |answer: &Value| -> Vec<_> {
        answer["Results"].as_array().unwrap().iter().map(|board| board["ID"].clone()).collect()
    };
    assert_eq!(ids(&boards)[..2], [json!(104), json!(105)]);
    assert_eq!(ids(&boards), ids(&entered), "Scott has tried them all");
    for board in boards["Results"].as_array().unwrap() {
        let (_, entries) = ask(&simulator, "GetLeaderboardEntries", &format!("i={}", board["ID"])).await;
        match &board["TopEntry"] {
            Value::Null => assert_eq!(entries["Total"], 0),
            top => assert_eq!(
                (&entries["Results"][0]["User"], &entries["Results"][0]["Score"]),
                (&top["User"], &top["Score"])
            ),
        }
    }
}

#[tokio::test]
async fn what_is_not_known_is_answered_as_the_server_does() {
    let simulator = start().await;
    let none = json!({ "Count": 0, "Total": 0, "Results": [] });
    for (script, query, status, body) in [
        ("GetAchievementCount", "i=2", 200, json!({ "GameID": 2, "AchievementIDs": [] })),
        ("GetAchievementDistribution", "i=2", 200, json!([])),
        ("GetAchievementsEarnedBetween", "u=Nobody&f=0&t=1", 200, json!([])),
        ("GetAchievementsEarnedOnDay", "u=Nobody&d=2024-01-01", 200, json!([])),
        ("GetComments", "i=Nobody", 404, json!([])),
        ("GetComments", "i=2&t=1", 200, none.clone()),
        ("GetGame", "i=2", 200, json!([])),
        ("GetGame", "i=abc", 200, json!([])),
        ("GetGameExtended", "i=2", 200, json!([])),
        ("GetGameHashes", "i=2", 404, json!({ "Results": [] })),
        ("GetGameHashes", "i=abc", 404, json!({ "Results": [] })),
        ("GetGameInfoAndUserProgress", "g=2&u=Scott", 200, json!([])),
        ("GetGameInfoAndUserProgress", "g=1&u=Nobody", 200, json!([])),
        ("GetGameLeaderboards", "i=2", 404, json!([])),
        ("GetGameList", "i=13", 200, json!([])),
        ("GetGameList", "i=0", 200, json!({ "success": false })),
        ("GetGameProgression", "i=2", 404, json!([])),
        ("GetGameRankAndScore", "g=2", 200, json!({ "success": false })),
        ("GetLeaderboardEntries", "i=2", 404, json!([])),
        ("GetTicketData", "i=2", 404, json!({ "error": "Ticket ID 2 not found" })),
        ("GetTicketData", "u=Nobody", 404, json!({ "error": "User Nobody not found" })),
        ("GetTicketData", "g=2", 404, json!({ "error": "Game ID 2 not found" })),
        ("GetTicketData", "a=2", 404, json!({ "error": "Achievement ID 2 not found" })),
        ("GetUserClaims", "u=Nobody", 404, json!([])),
        ("GetUserCompletedGames", "u=Nobody", 200, json!([])),
        ("GetUserCompletionProgress", "u=Nobody", 200, none),
        ("GetUserGameLeaderboards", "i=2&u=Nobody", 404, json!(["User not found"])),
        ("GetUserGameLeaderboards", "i=2&u=Scott", 404, json!(["Game not found"])),
        ("GetUserGameRankAndScore", "g=1&u=Nobody", 200, json!([])),
        ("GetUserPoints", "u=Nobody", 404, json!([])),
        ("GetUserProfile", "u=Nobody", 404, json!([])),
        ("GetUserProgress", "u=Nobody&i=1", 200, json!([])),
        ("GetUserRecentAchievements", "u=Nobody", 200, json!([])),
        ("GetUserRecentlyPlayedGames", "u=Nobody", 200, json!([])),
        ("GetUserSetRequests", "u=Nobody", 404, json!([])),
        ("GetUserSummary", "u=Nobody", 404, json!({ "ID": null, "User": "Nobody" })),
        ("GetUserWantToPlayList", "u=Nobody", 404, json!([])),
    ] {
        assert_eq!(ask(&simulator, script, query).await, (status, body), "{script} {query}");
    }
    let (status, awards) = ask(&simulator, "GetUserAwards", "u=Nobody").await;
    assert_eq!((status, &awards["TotalAwardsCount"]), (200, &json!(0)));
    let (status, rank) = ask(&simulator, "GetUserRankAndScore", "u=Nobody").await;
    assert_eq!((status, &rank["Score"], &rank["Rank"]), (200, &json!(0), &Value::Null));
}

#[tokio::test]
async fn one_script_is_six_operations() {
    let simulator = start().await;
    for (query, property) in [
        ("i=12345&f=1&u=Scott&g=1&a=9", "ReportNotes"),
        ("i=abc&f=1&u=Scott&g=1&a=9", "MostReportedGames"),
        ("f=5&u=Scott&g=1&a=9", "Resolved"),
        ("f=5&g=1&a=9", "GameTitle"),
        ("g=0&a=9", "AchievementTitle"),
        ("a=-9", "RecentTickets"),
        ("", "RecentTickets"),
    ] {
        let (status, body) = ask(&simulator, "GetTicketData", query).await;
        assert!(status == 200 && body.get(property).is_some(), "{query}: {body}");
    }
}

#[tokio::test]
async fn bad_arguments_are_refused() {
    let simulator = start().await;
    let (status, body) = ask(&simulator, "GetUserGameRankAndScore", "u=a").await;
    assert_eq!(status, 422);
    assert!(body["message"].as_str().unwrap().ends_with("(and 1 more error)"));
    assert_eq!(body["errors"]["g"], json!(["The g field is required."]));
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
