//! Every endpoint: what its examples become, and that a call of it is answered.

use std::rc::Rc;

use crate::common::start;
use crate::endpoint::{Endpoint, Spec, answered_with, plain, untyped};
use crate::generated::{ENDPOINTS, GENERATIONS};
use retroachievements::{AchievementId, CommentSubject, Error, models};
use retroachievements_simulator::{Simulator, Times};
use serde_json::{Value, json};

const JSON: &[(&str, &str)] = &[("Content-Type", "application/json")];

fn queries(simulator: &Simulator) -> Vec<String> {
    simulator
        .requests()
        .into_iter()
        .map(|request| request.query.split("&z=").next().unwrap().to_string())
        .collect()
}

/// The endpoints of all generations, each with the spec of its own.
fn all() -> impl Iterator<Item = (Rc<Spec>, &'static Endpoint)> {
    GENERATIONS.iter().flat_map(|(document, endpoints)| {
        let spec = Rc::new(Spec::read(document));
        endpoints.iter().map(move |endpoint| (spec.clone(), endpoint))
    })
}

#[tokio::test]
async fn every_example_becomes_what_the_spec_calls_it() {
    for (spec, endpoint) in all() {
        let examples = spec.examples(endpoint.id);
        assert!(!examples.is_empty(), "{}", endpoint.id);
        for example in examples {
            let expected = plain(&spec, &example.schema, &example.value);
            for body in [example.value.clone(), crate::endpoint::legacy(&example.value)] {
                let answer = answered_with(endpoint, &body).await.unwrap();
                assert_eq!(answer, expected, "{} {}", endpoint.id, example.name);
            }
        }
    }
}

#[tokio::test]
async fn every_answer_is_read_again_as_it_was_written() {
    for (spec, endpoint) in all() {
        for example in spec.examples(endpoint.id) {
            let written = answered_with(endpoint, &example.value).await.unwrap();
            assert_eq!((endpoint.read_again)(&written).unwrap(), written, "{} {}", endpoint.id, example.name);
        }
    }
}

#[tokio::test]
async fn bodies_that_mean_not_found_are_errors() {
    let mut checked = 0;
    for (spec, endpoint) in all() {
        for body in spec.not_found(endpoint.id) {
            let error = answered_with(endpoint, &body).await.unwrap_err();
            assert!(matches!(error, Error::NotFound { .. }), "{}: {body}: {error:?}", endpoint.id);
            checked += 1;
        }
    }
    assert!(checked > 5, "{checked}");
}

#[tokio::test]
async fn json_is_what_the_server_sent_whatever_it_is() {
    let spec = Spec::load();
    for endpoint in ENDPOINTS {
        for example in spec.examples(endpoint.id) {
            assert_eq!(untyped(endpoint, &example.value).await.unwrap(), example.value, "{}", endpoint.id);
        }
        let unreadable = json!({"NewGeneration": [{"Surprise": true}, "text", 1.5], "ID": {}});
        assert_eq!(untyped(endpoint, &unreadable).await.unwrap(), unreadable, "{}", endpoint.id);
        for body in spec.not_found(endpoint.id) {
            let error = untyped(endpoint, &body).await.unwrap_err();
            assert!(matches!(error, Error::NotFound { .. }), "{}: {body}: {error:?}", endpoint.id);
        }
        let error = untyped(endpoint, &json!({"message": "Unauthenticated."})).await.unwrap_err();
        assert!(matches!(error, Error::Authentication { .. }), "{}: {error:?}", endpoint.id);
    }
}

#[tokio::test]
async fn the_simulator_answers_every_endpoint() {
    for encoding in [Simulator::builder(), Simulator::builder().legacy_encoding()] {
        let (_simulator, client) = start(encoding).await;
        for endpoint in ENDPOINTS {
            let answer = (endpoint.call)(client.clone()).await;
            assert!(answer.is_ok(), "{}: {answer:?}", endpoint.id);
        }
    }
}

#[test]
fn every_endpoint_can_be_called_without_async() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let simulator = runtime.block_on(Simulator::builder().start()).unwrap();
    let client = retroachievements::blocking::Client::build(crate::common::builder(&simulator)).unwrap();
    for endpoint in ENDPOINTS {
        for answer in [(endpoint.blocking)(&client), (endpoint.blocking_json)(&client)] {
            assert!(answer.is_ok(), "{}: {answer:?}", endpoint.id);
        }
    }
}

#[tokio::test]
async fn ids_are_checked_before_anything_is_sent() {
    let (simulator, client) = start(Simulator::builder()).await;
    assert!(matches!(client.achievement_count(0).await, Err(Error::InvalidArgument(_))));
    let error = client.user_points("not a user").await.unwrap_err();
    assert!(matches!(&error, Error::InvalidArgument(error) if error.name() == "user"), "{error}");
    let error = client.user_progress("Scott", [1, 0]).await.unwrap_err();
    assert!(matches!(&error, Error::InvalidArgument(error) if error.name() == "game_id"), "{error}");
    let error = client.user_progress("Scott", [0u32; 0]).await.unwrap_err();
    assert!(matches!(&error, Error::InvalidArgument(error) if error.name() == "game_ids"), "{error}");
    let error = client.recent_game_awards().kinds([]).await.unwrap_err();
    assert!(matches!(&error, Error::InvalidArgument(error) if error.name() == "kinds"), "{error}");
    let digits = CommentSubject::user("12345").unwrap();
    let error = client.comments(digits).await.unwrap_err();
    assert!(matches!(&error, Error::InvalidArgument(error) if error.name() == "user"), "{error}");
    assert_eq!(queries(&simulator), [""; 0]);
}

#[tokio::test]
async fn what_is_sent() {
    let (simulator, client) = start(Simulator::builder()).await;
    let ids = client.achievement_count(1).await.unwrap().achievement_ids;
    assert_eq!(ids[0], AchievementId::try_from(9).unwrap());
    let _ = client.console_ids().only_active(true).only_game_systems(false).await;
    let _ = client.user_progress("Scott", ["1", "14402"]).await;
    let _ = client
        .comments(CommentSubject::achievement(9).unwrap())
        .order(models::CommentOrder::NewestFirst)
        .await;
    let _ = client.comments(CommentSubject::user("Scott").unwrap()).await;
    let _ = client.claims().kind(models::ClaimKind::Expired).await;
    let _ = client.most_ticketed_games().count(5).await;
    let (from, to) = ("2014-01-01T00:00:00Z".parse().unwrap(), "2014-12-31T23:59:59Z".parse().unwrap());
    let _ = client.achievements_earned_between("Scott", from, to).await;
    let day = retroachievements::jiff::civil::date(2014, 6, 7);
    let _ = client.achievements_earned_on_day("Scott", day).await;
    let kinds = [models::AwardKind::Mastered, models::AwardKind::BeatenHardcore];
    let _ = client.recent_game_awards().kinds(kinds).until(day).await;
    assert_eq!(
        queries(&simulator),
        [
            "i=1",
            "a=1&g=0",
            "i=1%2C14402&u=Scott",
            "i=9&sort=-submitted&t=2",
            "i=Scott&t=3",
            "k=3",
            "c=5&f=1",
            "f=1388534400&t=1420070399&u=Scott",
            "d=2014-06-07&u=Scott",
            "d=2014-06-07&k=mastered%2Cbeaten-hardcore",
        ]
    );
}

#[tokio::test]
async fn an_empty_list_that_the_server_refuses_to_send_is_an_empty_list() {
    for message in ["Game has no leaderboards", "User has no leaderboards on this game"] {
        let body = json!([message]).to_string();
        let (_simulator, client) = start(Simulator::builder().canned(Times::Always, 422, JSON, &body)).await;
        let page = client.user_game_leaderboards(1, "Scott").await.unwrap();
        assert_eq!((page.count, page.results.len()), (0, 0));
        assert!(client.user_game_leaderboards(1, "Scott").items().try_next().await.unwrap().is_none());
    }
    let body = json!({ "message": "The i field is required.", "errors": {} }).to_string();
    let (_simulator, client) = start(Simulator::builder().canned(Times::Always, 422, JSON, &body)).await;
    let error = client.user_game_leaderboards(1, "Scott").await.unwrap_err();
    assert!(matches!(error, Error::Validation { .. }), "{error}");
}

#[tokio::test]
async fn what_others_keep_to_themselves_is_forbidden() {
    let (_simulator, client) = start(Simulator::builder().canned(Times::Always, 401, JSON, "[]")).await;
    let error = client.user_want_to_play_list("Salsa").await.unwrap_err();
    assert!(matches!(error, Error::Forbidden { .. }), "{error}");
    assert_eq!(error.status().unwrap(), 401);
}

#[tokio::test]
async fn a_list_that_is_an_object_on_the_wire() {
    let claims = Spec::load().example("getClaims", "full");
    let entries = claims.as_array().unwrap().iter();
    let object: Value =
        entries.enumerate().map(|(row, claim)| ((412 + 18 * row).to_string(), claim.clone())).collect();
    let object = object.to_string();
    let (_simulator, client) = start(Simulator::builder().canned(Times::Always, 200, JSON, &object)).await;
    let claims_read = client.claims().kind(models::ClaimKind::Expired).await.unwrap();
    assert_eq!(claims_read.len(), claims.as_array().unwrap().len());
}
