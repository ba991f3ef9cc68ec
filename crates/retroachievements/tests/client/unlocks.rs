//! getAchievementUnlocks: what is sent, and what every form of the answer is read as.

use crate::common::start;
use retroachievements::models::AchievementType;
use retroachievements::{AchievementId, Client, Error};
use retroachievements_simulator::{Simulator, Times, achievements};
use serde_json::{Value, json};

#[tokio::test]
async fn everything_is_plain_rust() {
    let (_simulator, client) = start(Simulator::builder()).await;
    let page = client.achievement_unlocks(9).count(3).await.unwrap();

    assert_eq!(page.achievement.id, AchievementId::try_from(9).unwrap());
    assert_eq!(page.achievement.title, "That Was Easy");
    assert_eq!(page.achievement.points, 4);
    assert_eq!(page.achievement.author.as_deref(), Some("Scott"));
    assert_eq!(page.achievement.kind, Some(AchievementType::Progression));
    assert_eq!(page.achievement.date_created.to_string(), "2012-11-02T00:03:12Z");
    assert_eq!(page.game.title, "Sonic the Hedgehog");
    assert_eq!(page.console.id.get(), 1);
    assert!(
        page.total_players >= page.unlocks_count && Some(page.unlocks_count) >= page.unlocks_hardcore_count
    );

    assert_eq!(page.unlocks.len(), 3);
    let unlock = &page.unlocks[0];
    assert!(!unlock.user.is_empty());
    assert_eq!(unlock.ulid.as_ref().map(String::len), Some(26));
    assert!(page.unlocks.is_sorted_by_key(|unlock| std::cmp::Reverse(unlock.date_awarded)));
}

#[tokio::test]
async fn what_is_sent() {
    let (simulator, client) = start(Simulator::builder()).await;
    client.achievement_unlocks("9").await.unwrap();
    client.achievement_unlocks(9u64).count(100).offset(7).send().await.unwrap();

    let requests = simulator.requests();
    let key = simulator.web_api_key();
    assert_eq!(requests[0].path, "/API/API_GetAchievementUnlocks.php");
    assert_eq!(requests[0].query, format!("a=9&z=Scott&y={key}"));
    assert_eq!(requests[1].query, format!("a=9&c=100&o=7&z=Scott&y={key}"));

    let header = |name: &str| -> Vec<&str> {
        let headers = requests[0].headers.iter().filter(|(found, _)| found.eq_ignore_ascii_case(name));
        headers.map(|(_, value)| value.as_str()).collect()
    };
    assert_eq!(header("accept"), ["application/json"]);
    assert_eq!(header("user-agent"), [concat!("retroachievements-rs/", env!("CARGO_PKG_VERSION"))]);
    for encoding in ["gzip", "br", "zstd"] {
        assert!(header("accept-encoding")[0].contains(encoding));
    }
    assert!(header("referer").is_empty());
    assert!(header("api-version").is_empty(), "progenitor's own header is not for this server");
}

#[tokio::test]
async fn the_application_may_say_its_name() {
    let simulator = Simulator::start().await.unwrap();
    let client = crate::common::builder(&simulator).user_agent("my-bot/1.2").build().unwrap();
    client.achievement_unlocks(9).await.unwrap();
    let requests = simulator.requests();
    let agent = requests[0].headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("user-agent")).unwrap();
    assert!(agent.1.starts_with("my-bot/1.2 retroachievements-rs/"), "{}", agent.1);
}

#[tokio::test]
async fn the_legacy_encoding_means_the_same() {
    let (_today, today) = start(Simulator::builder()).await;
    let (_legacy, legacy) = start(Simulator::builder().legacy_encoding()).await;
    for achievement in [9, achievements::GAPS, achievements::UNICODE, achievements::NEVER_UNLOCKED] {
        let (today, legacy) = (
            today.achievement_unlocks(achievement).count(500).await.unwrap(),
            legacy.achievement_unlocks(achievement).count(500).await.unwrap(),
        );
        assert_eq!(today, legacy);
    }
}

#[tokio::test]
async fn what_may_be_null_may_be_null() {
    let (_simulator, client) = start(Simulator::builder()).await;
    let page = client.achievement_unlocks(achievements::NEVER_UNLOCKED).await.unwrap();
    assert_eq!((page.achievement.author, page.achievement.author_ulid), (None, None));
    assert_eq!(page.achievement.kind, None);
    assert!(page.unlocks.is_empty());

    let page = client.achievement_unlocks(achievements::GAPS).count(500).await.unwrap();
    assert!(page.unlocks.iter().any(|unlock| unlock.ulid.is_none()));
    assert!(page.unlocks.iter().any(|unlock| unlock.ra_softcore_points.is_none()));
}

/// Each odd form, put into a good answer.
#[tokio::test]
async fn every_form_of_a_value_is_read() {
    let forms = [
        ("/Unlocks/0/HardcoreMode", [json!(1), json!("1"), json!(true)].to_vec()),
        ("/Unlocks/0/HardcoreMode", [json!(0), json!("0"), json!(false)].to_vec()),
        ("/Unlocks/0/RAPoints", [json!(2945), json!("2945"), json!(2945.0)].to_vec()),
        ("/UnlocksCount", [json!(12), json!("12")].to_vec()),
        ("/Game/ID", [json!(1), json!("1")].to_vec()),
        (
            "/Unlocks/0/DateAwarded",
            ["2022-07-12 19:06:34", "2022-07-12T19:06:34.000000Z", "2022-07-12T19:06:34+00:00"]
                .map(Value::from)
                .to_vec(),
        ),
        (
            "/Achievement/DateCreated",
            ["2022-07-12 19:06:34", "2022-07-12T19:06:34.000000Z"].map(Value::from).to_vec(),
        ),
    ];
    for (pointer, forms) in forms {
        let mut pages = Vec::new();
        for form in forms {
            let (_simulator, client) =
                start(Simulator::builder().malformed(Times::Always, pointer, form)).await;
            pages.push(client.achievement_unlocks(9).count(1).await.unwrap());
        }
        assert!(pages.windows(2).all(|pair| pair[0] == pair[1]), "{pointer}");
    }
}

#[tokio::test]
async fn unknown_words_are_kept() {
    let simulator = Simulator::builder().malformed(Times::Always, "/Achievement/Type", json!("impossible"));
    let (_simulator, client) = start(simulator).await;
    let page = client.achievement_unlocks(9).await.unwrap();
    assert_eq!(page.achievement.kind, Some(AchievementType::Unknown("impossible".into())));
}

#[tokio::test]
async fn unknown_fields_do_no_harm_and_missing_nullable_ones_are_null() {
    let old = json!({"User": "Scott", "RAPoints": "5", "DateAwarded": "2014-01-01 00:00:00", "HardcoreMode": "1", "New": [1]});
    let (_simulator, client) = start(Simulator::builder().malformed(Times::Always, "/Unlocks/0", old)).await;
    let page = client.achievement_unlocks(9).count(1).await.unwrap();
    assert_eq!((&page.unlocks[0].ulid, page.unlocks[0].ra_softcore_points), (&None, None));
}

#[tokio::test]
async fn the_server_lowers_the_count_and_skips() {
    let (_simulator, client) = start(Simulator::builder()).await;
    assert_eq!(client.achievement_unlocks(9).await.unwrap().unlocks.len(), 50);
    assert_eq!(client.achievement_unlocks(9).count(500).await.unwrap().unlocks.len(), 500);
    let first = client.achievement_unlocks(9).count(4).await.unwrap().unlocks;
    let second = client.achievement_unlocks(9).count(2).offset(2).await.unwrap().unlocks;
    assert_eq!(first[2..], second[..]);
    let past = client.achievement_unlocks(9).offset(1_000_000).await.unwrap();
    assert!(past.unlocks.is_empty() && past.unlocks_count > 0);
}

#[tokio::test]
async fn bad_arguments_are_errors_before_any_request() {
    let (simulator, client) = start(Simulator::builder()).await;
    let requests = [
        ("achievement_id", "0", client.achievement_unlocks(0)),
        ("achievement_id", "-5", client.achievement_unlocks(-5)),
        ("achievement_id", "\"nine\"", client.achievement_unlocks("nine")),
        ("achievement_id", "\"-9\"", client.achievement_unlocks("-9")),
        ("count", "0", client.achievement_unlocks(9).count(0)),
        ("count", "501", client.achievement_unlocks(9).count(501)),
        ("offset", "9007199254740992", client.achievement_unlocks(9).offset(1 << 53)),
    ];
    for (name, value, request) in requests {
        for error in [
            request.clone().await.unwrap_err(),
            request.clone().pages().try_next().await.unwrap_err(),
            request.items().try_next().await.unwrap_err(),
        ] {
            let Error::InvalidArgument(invalid) = &error else { panic!("{error}") };
            assert_eq!((invalid.name(), invalid.value()), (name, value));
            assert!(!error.is_retryable());
        }
    }
    let error = client.achievement_unlocks(9).count(501).await.unwrap_err().to_string();
    assert!(error.contains("501") && error.contains("500"), "{error}");
    assert!(simulator.requests().is_empty());
}

#[test]
fn requests_can_go_anywhere() {
    fn is_send<T: Send>(_: T) {}
    fn is_send_and_sync<T: Send + Sync + Clone + 'static>() {}
    is_send_and_sync::<Client>();
    let client = Client::builder().web_api_key("key").build().unwrap();
    is_send(client.achievement_unlocks(9).into_future());
    is_send(client.achievement_unlocks(9).send());
    is_send(client.achievement_unlocks(9).items());
    is_send(client.achievement_unlocks(9).pages());
}

#[tokio::test]
async fn answers_survive_being_kept() {
    let (_simulator, client) = start(Simulator::builder()).await;
    let page = client.achievement_unlocks(9).count(2).await.unwrap();
    let json = serde_json::to_value(&page).unwrap();
    let unlock = &json["unlocks"][0];
    for key in ["user", "ulid", "raPoints", "raSoftcorePoints", "dateAwarded", "hardcoreMode"] {
        assert!(!unlock[key].is_null(), "{key}");
    }
    assert_eq!(json["achievement"]["authorUlid"].as_str().map(str::len), Some(26));
    assert_eq!(serde_json::from_value::<retroachievements::models::AchievementUnlocks>(json).unwrap(), page);
}

/// The schema describes what is serialized.
#[test]
fn every_response_has_a_json_schema() {
    let schema = schemars_of::<retroachievements::models::AchievementUnlocks>();
    assert_eq!(schema["properties"]["unlocksCount"]["type"], "integer");
    let unlock = &schema["$defs"]["AchievementUnlock"];
    assert_eq!(unlock["properties"]["dateAwarded"]["format"], "date-time");
    assert_eq!(unlock["properties"]["hardcoreMode"]["type"], "boolean");
    let required: Vec<_> = unlock["required"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert!(required.contains(&"raPoints") && !required.contains(&"ulid"));
}

fn schemars_of<T: schemars::JsonSchema>() -> Value {
    schemars::schema_for!(T).to_value()
}
