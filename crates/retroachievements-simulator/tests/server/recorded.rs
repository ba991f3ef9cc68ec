//! The simulator answers as the server did: every recorded GET request is asked again, in the world that was recorded.
//!
//! `RECORDED=GetGame cargo test -p retroachievements-simulator --test recorded -- --nocapture` shows what differs for
//! one endpoint.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};

use flate2::read::GzDecoder;
use reqwest::{Client, RequestBuilder};
use retroachievements_simulator::world::{Clock, World};
use retroachievements_simulator::{Simulator, WEB_API_KEY};
use serde_json::Value;

/// When the answers were recorded, within some seconds.
const RECORDED_AT: &str = "2026-11-25T15:05:50Z";

/// Answers that are not equal, as endpoint and case, and why.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("GetAchievementDistribution", "as-untracked-caller", OTHER_CALLER),
    ("GetAchievementsEarnedBetween", "bob", STORED),
    ("GetAchievementsEarnedBetween", "negative", STORED),
    ("GetAchievementsEarnedBetween", "nof", STORED),
    ("GetAchievementsEarnedBetween", "ok", STORED),
    ("GetAchievementsEarnedBetween", "year9999", STORED),
    ("GetAchievementsEarnedOnDay", "us", "a date in words or in American order, which PHP reads"),
    ("GetRecentGameAwards", "c100", AT_ONCE),
    ("GetRecentGameAwards", "c101", AT_ONCE),
    ("GetRecentGameAwards", "deleted", AT_ONCE),
    ("GetRecentGameAwards", "o5", AT_ONCE),
    ("GetTicketData", "dev", OF_LEADERBOARD),
    ("GetTicketData", "dev_ulid", OF_LEADERBOARD),
    ("GetTicketData", "uandg", OF_LEADERBOARD),
    ("GetUserGameRankAndScore", "u-zero", STORED),
    ("GetUserPoints", "key-array", "a key that is sent as an array"),
    ("GetUserPoints", "key-deleted-user", OTHER_CALLER),
    ("GetUserRecentAchievements", "all", STORED),
    ("GetUserRecentAchievements", "m10000", STORED),
    ("GetUserRecentAchievements", "mhuge", STORED),
];

/// Cases that were asked with the key of another account than Alice's, and of whose.
const CALLERS: [(&str, &str); 4] =
    [("as-bob", "Bob"), ("as-nobody", "Zero"), ("as-noulid", "NoUlid"), ("carol-denied", "Carol")];

const OTHER_CALLER: &str = "asked with the key of another account";
const STORED: &str = "of the same second; the server lists them in the order in which it has stored them";
const AT_ONCE: &str = "the database lists awards of the same second in another order in every answer";
const OF_LEADERBOARD: &str = "the server counts a leaderboard's ticket for the achievement with the same ID";

/// Where the answers were recorded, and what the public site says instead.
const HOSTS: [(&str, &str); 2] = [
    ("http://127.0.0.1:8900/assets", "https://static.retroachievements.org/assets"),
    ("http://127.0.0.1:8900", "https://retroachievements.org"),
];

/// A request, and what the server answered.
struct Record {
    endpoint: String,
    case: String,
    path: String,
    status: u64,
    body: Value,
}

impl Record {
    fn is_exception(&self) -> bool {
        EXCEPTIONS.iter().any(|(endpoint, case, _)| (*endpoint, *case) == (&self.endpoint, &self.case))
    }
}

pub(crate) fn open(file: &str) -> impl Read {
    let path = format!("{}/../../spec/recorded/{file}", env!("CARGO_MANIFEST_DIR"));
    GzDecoder::new(File::open(path).unwrap())
}

pub(crate) fn world() -> World {
    let mut json = String::new();
    open("world.json.gz").read_to_string(&mut json).unwrap();
    let mut world = World::from_json(&json).unwrap();
    world.clock = Clock::fixed(RECORDED_AT.parse().unwrap());
    world
}

/// The GET requests whose answer is not a fault of the server.
fn records() -> Vec<Record> {
    let lines = BufReader::new(open("v1.jsonl.gz")).lines();
    let public = |line: String| HOSTS.iter().fold(line, |line, (from, to)| line.replace(from, to));
    let records = lines.map(|line| serde_json::from_str::<Value>(&public(line.unwrap())).unwrap());
    let compared = records.filter(|record| record["method"] == "GET" && record["status"] != 500);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let records = compared.map(|record| Record {
        endpoint: text(&record["endpoint"]),
        case: text(&record["case"]),
        path: text(&record["path"]),
        status: record["status"].as_u64().unwrap(),
        body: record["body"].clone(),
    });
    records.collect()
}

/// Where two bodies differ. Objects are compared without order; of a 422, only the parameters count.
fn difference(status: u64, expected: &Value, actual: &Value) -> Option<String> {
    if status == 422 && expected["errors"].is_object() {
        let names = |body: &Value| {
            body["errors"].as_object().map(|errors| errors.keys().cloned().collect::<Vec<_>>())
        };
        let sorted = |body| {
            names(body).map(|mut names| {
                names.sort();
                names
            })
        };
        return (sorted(expected) != sorted(actual)).then(|| format!("{actual} for {expected}"));
    }
    first_difference("", expected, actual)
}

pub(crate) fn first_difference(place: &str, expected: &Value, actual: &Value) -> Option<String> {
    let (expected, actual) = match (expected, actual) {
        (Value::Object(expected), Value::Object(actual)) => {
            let missing = expected.keys().find(|key| !actual.contains_key(*key));
            let added = actual.keys().find(|key| !expected.contains_key(*key));
            if let Some(key) = missing.or(added) {
                return Some(format!("{place}/{key} is on one side only"));
            }
            return expected
                .iter()
                .find_map(|(key, value)| first_difference(&format!("{place}/{key}"), value, &actual[key]));
        }
        (Value::Array(expected), Value::Array(actual)) if expected.len() == actual.len() => {
            let pairs = expected.iter().zip(actual).enumerate();
            return pairs.into_iter().find_map(|(n, (expected, actual))| {
                first_difference(&format!("{place}/{n}"), expected, actual)
            });
        }
        (Value::Number(expected), Value::Number(actual)) if expected.as_f64() == actual.as_f64() => {
            return None;
        }
        other => other,
    };
    let short = |value: &Value| value.to_string().chars().take(200).collect::<String>();
    (expected != actual).then(|| format!("{place}: {} for {}", short(actual), short(expected)))
}

/// Adds the key to a request that has it in the `Authorization` header.
fn with_key(case: &str, request: RequestBuilder) -> RequestBuilder {
    match case {
        "key-basic" => request.basic_auth("anybody", Some(WEB_API_KEY)),
        "key-bearer" => request.bearer_auth(WEB_API_KEY),
        _ => request,
    }
}

#[tokio::test]
#[expect(clippy::print_stdout, reason = "progress, for whoever works on one endpoint")]
async fn answers_are_those_of_the_server() {
    let simulator = Simulator::builder().world(world()).start().await.unwrap();
    let host = simulator.base_url().replace("/API", "");
    let client = Client::new();
    let only = std::env::var("RECORDED").ok();
    let (mut equal, mut excepted, mut different, mut needless) = (0, 0, Vec::new(), Vec::new());
    for record in records().iter().filter(|record| only.as_ref().is_none_or(|only| *only == record.endpoint))
    {
        let caller =
            CALLERS.iter().find(|(case, _)| *case == record.case).map_or("Alice", |(_, caller)| caller);
        simulator.change(|world| world.owner = Some(world.player(caller)));
        let url = format!("{host}{}", record.path.replace("KEY", WEB_API_KEY));
        let request = with_key(&record.case, client.get(url));
        let response = request.send().await.unwrap();
        let status = u64::from(response.status().as_u16());
        let body: Value = response.json().await.unwrap_or_default();
        let difference = if status == record.status {
            difference(status, &record.body, &body)
        } else {
            Some(format!("status {status} for {}", record.status))
        };
        let name = format!("{}/{} {}", record.endpoint, record.case, record.path);
        match difference {
            None if record.is_exception() => needless.push(name),
            None => equal += 1,
            Some(_) if record.is_exception() => excepted += 1,
            Some(difference) => different.push(format!("{name}\n    {difference}")),
        }
    }
    let all = equal + excepted + different.len() + needless.len();
    println!("{equal} of {all} answers are equal");
    assert!(different.is_empty(), "{} of {all} answers differ:\n{}", different.len(), different.join("\n"));
    assert!(needless.is_empty(), "these exceptions are equal now: {needless:#?}");
    assert!(only.is_some() || equal * 100 >= all * 97);
}
