//! Every answer of the server's own code in `spec/recorded` is read with nothing lost.

mod v2;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};

use flate2::read::GzDecoder;
use retroachievements::{Error, models};
use retroachievements_client::types;
use serde::Deserialize;
use serde_json::Value;

use crate::endpoint::{Endpoint, Spec, answered_with};
use crate::generated::ENDPOINTS;

/// A request and its answer.
#[derive(Debug)]
struct Record {
    name: String,
    path: String,
    body: Value,
}

/// The answers with status 200 to endpoints that the spec has.
fn records() -> Vec<Record> {
    let mut records = Vec::new();
    for file in ["v1.jsonl.gz", "v1-odd.jsonl.gz"] {
        for record in lines(file) {
            let path = record["path"].as_str().unwrap().split('?').next().unwrap();
            if record["status"] == 200 && record["text"] != true {
                records.push(Record {
                    name: format!("{}/{}", record["endpoint"], record["case"]).replace('"', ""),
                    path: path.strip_prefix("/API").unwrap_or(path).to_string(),
                    body: record["body"].clone(),
                });
            }
        }
    }
    records
}

/// The lines of a file in `spec/recorded`.
fn lines(file: &str) -> impl Iterator<Item = Value> {
    let file = format!("{}/../../spec/recorded/{file}", env!("CARGO_MANIFEST_DIR"));
    let lines = BufReader::new(GzDecoder::new(File::open(file).unwrap())).lines();
    lines.map(|line| serde_json::from_str(&line.unwrap()).unwrap())
}

/// A body without the differences that mean nothing: PHP writes an empty map as `[]`, a list with gaps as an object, and
/// leaves out what is not there. The order of lists is left to the test below.
fn meaning(value: &Value) -> Value {
    let is_number = |key: &String| key.parse::<u64>().is_ok();
    match value {
        Value::Object(fields) if fields.keys().all(is_number) => unordered(fields.values()),
        Value::Object(fields) => {
            let there = fields.iter().filter(|(_, value)| !value.is_null());
            let sorted: BTreeMap<_, _> = there.map(|(name, value)| (name.clone(), meaning(value))).collect();
            sorted.into_iter().collect()
        }
        Value::Array(items) => unordered(items.iter()),
        other => other.clone(),
    }
}

fn unordered<'a>(items: impl Iterator<Item = &'a Value>) -> Value {
    let mut items: Vec<_> = items.map(meaning).collect();
    items.sort_by_cached_key(Value::to_string);
    items.into()
}

fn candidates(record: &Record) -> impl Iterator<Item = &'static Endpoint> {
    let path = record.path.to_ascii_lowercase();
    ENDPOINTS.iter().filter(move |endpoint| endpoint.path.to_ascii_lowercase() == path)
}

#[test]
fn the_low_level_types_lose_nothing() {
    let (records, spec) = (records(), Spec::load());
    let mut read = 0;
    for record in &records {
        let expected = meaning(&record.body);
        let written: Vec<_> = candidates(record).map(|endpoint| (endpoint.read_wire)(&record.body)).collect();
        if written.is_empty() {
            continue;
        }
        let is_same = written.iter().flatten().any(|written| meaning(written) == expected);
        // Or the body is one that the spec documents as "there is no such thing".
        let is_nothing = || candidates(record).any(|one| spec.not_found(one.id).contains(&record.body));
        assert!(is_same || is_nothing(), "{}: {}\n{written:#?}", record.name, record.body);
        read += 1;
    }
    assert!(read > 600, "only {read} of {} answers were read", records.len());
}

/// Recorded with ties, which the server answers with an object whose keys are out of order.
#[tokio::test]
async fn the_top_ten_are_in_the_order_of_their_points() {
    let top_ten = |record: &&Record| record.path == "/API_GetTopTenUsers.php" && record.body.is_object();
    let records = records();
    let record = records.iter().find(top_ten).expect("a top ten as an object");
    let endpoint = candidates(record).next().unwrap();
    let users = answered_with(endpoint, &record.body).await.unwrap();
    let points = |user: &Value| (user["totalPoints"].as_u64(), user["totalRatioPoints"].as_u64());
    let points: Vec<_> = users.as_array().unwrap().iter().map(points).collect();
    assert!(points.len() > 1 && points.is_sorted_by(|one, next| one >= next), "{points:?}");
}

#[test]
fn progress_is_what_the_server_calls_it() {
    let is_progress = |record: &&Record| record.path == "/API_GetGameInfoAndUserProgress.php";
    let (mut compared, mut beaten) = (0, 0);
    for record in records().iter().filter(is_progress) {
        let Ok(game) = types::GameInfoAndUserProgress::deserialize(&record.body) else { continue };
        let game = models::GameInfoAndUserProgress::from(game);
        let progress = game.progress();
        let rounded = |percent: Option<f64>| percent.map(|percent| (percent * 100.0).round() / 100.0);
        let known = |percent| (progress.total > 0).then_some(percent);
        assert_eq!(rounded(progress.percent()), known(game.user_completion), "{}", record.name);
        let hardcore = rounded(progress.percent_hardcore());
        assert_eq!(hardcore, known(game.user_completion_hardcore), "{}", record.name);
        assert_eq!(progress.award, game.highest_award_kind, "{}", record.name);
        let earned = |one: &models::AchievementWithProgress| one.date_earned.is_some();
        let points = game.achievements.values().filter(|one| earned(one)).map(|one| one.points);
        assert_eq!(progress.points.unwrap().earned, points.sum::<u64>(), "{}", record.name);
        let orders: Vec<_> = game.achievements_in_order().map(|one| (one.display_order, one.id)).collect();
        assert!(orders.is_sorted_by_key(|(order, _)| *order), "{}: {orders:?}", record.name);
        assert_eq!(orders.len(), game.achievements.len());
        assert!(game.beaten_at().is_some() || game.beaten_hardcore_at().is_none(), "{}", record.name);
        beaten += usize::from(game.beaten_at().is_some());
        compared += 1;
    }
    assert!(compared > 10 && beaten > 0, "{compared} compared, {beaten} beaten");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_plain_types_take_every_answer() {
    for record in &records() {
        let mut failures = Vec::new();
        let mut is_read = candidates(record).next().is_none();
        for endpoint in candidates(record) {
            match answered_with(endpoint, &record.body).await {
                Ok(plain) => {
                    assert_eq!((endpoint.read_again)(&plain).unwrap(), plain, "{}", record.name);
                    is_read = true;
                }
                Err(Error::NotFound { .. }) => is_read = true,
                Err(error) => failures.push(error),
            }
        }
        assert!(is_read, "{}: {failures:#?}", record.name);
    }
}
