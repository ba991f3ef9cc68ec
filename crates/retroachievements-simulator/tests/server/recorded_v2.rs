//! Generation 2 answers as the server did: recorded requests are asked again, in the world that was recorded.
//!
//! `RECORDED=games cargo test --workspace --test server recorded_v2 -- --nocapture` shows what differs for one type.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};

use reqwest::{Client, Method, RequestBuilder, Response, redirect};
use retroachievements_simulator::world::{Clock, SystemId};
use retroachievements_simulator::{Simulator, WEB_API_KEY, World};
use serde_json::Value;

use crate::recorded::{first_difference, open};

/// What the simulator answers from its world: of each type, how many of a hundred good answers have to be equal, and why
/// not all.
const TYPES: &[(&str, usize, &str)] = &[
    ("achievement-distribution", 100, ""),
    ("achievement-set-claims", 100, ""),
    ("achievement-sets", 100, ""),
    ("achievements", 100, ""),
    ("awards", 100, ""),
    ("comments", 100, ""),
    ("entries", 95, "fields that cannot be named"),
    ("event-achievements", 65, MORE_EVENTS),
    ("events", 35, MORE_EVENTS),
    ("followers", 3, ROWS),
    ("following", 3, ROWS),
    ("games", 100, ""),
    ("hashes", 80, "the world knows of compatible and incompatible files only"),
    ("health", 75, "asked some minutes later"),
    ("hubs", 100, ""),
    ("leaderboards", 100, ""),
    ("player-achievement-sets", 55, STORED),
    ("player-achievements", 100, ""),
    ("player-games", 85, STORED),
    ("systems", 100, ""),
    ("tickets", 33, "the world has no tickets of leaderboards and of rich presence"),
    ("user-awards", 90, "of the same second; the server lists them in the order in which it has stored them"),
    ("user-game-list-entries", 20, ROWS),
    ("users", 100, ""),
    ("wall-comments", 100, ""),
];

const MORE_EVENTS: &str = "the copy that answered had more events";
const ROWS: &str = "the world knows neither the IDs of these rows nor since when they are there";
const STORED: &str = "the server has stored RetroPoints that it computed with older ones of the achievements";

/// How many of a hundred errors have to be equal.
const ERRORS: usize = 98;

/// Answers that are not equal, by case, and why.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("achievements.show~250.plain", "an achievement that only the copy had"),
    ("claims.combo", "asked a minute later than the others, which counts minutes"),
    ("achievements.combo", "the server puts the filters in an order of its own into the links"),
];

/// When the answers were recorded.
const RECORDED_AT: &str = "2026-11-25T15:43:30Z";

/// Requests of one user a minute. The clock stands still, so a simulator answers no more.
const LIMIT: usize = 60;

/// A request, and what the server answered.
struct Record {
    case: String,
    method: Method,
    path: String,
    headers: BTreeMap<String, String>,
    status: u64,
    body: Value,
}

impl Record {
    fn read(line: &str) -> Self {
        let record: Value = serde_json::from_str(line).unwrap();
        let text = |name: &str| record[name].as_str().unwrap().to_owned();
        Self {
            case: text("case"),
            method: text("method").parse().unwrap(),
            path: text("path"),
            headers: serde_json::from_value(record["headers"].clone()).unwrap(),
            status: record["status"].as_u64().unwrap(),
            body: record["body"].clone(),
        }
    }

    /// The type of what the path lists: its last word.
    fn of(&self) -> &str {
        let path = self.path.split('?').next().unwrap().trim_end_matches('/');
        let parts: Vec<_> = path.trim_start_matches("/v2/").split('/').collect();
        if parts[0] != "hubs" && parts.len() > 2 { parts[2] } else { parts[0] }
    }

    /// Whether the simulator can be asked. For some cases the database was changed, or the server; others have the key of
    /// another user or a token of narrower scopes. And it does not check the names of fields.
    fn can_be_asked(&self) -> bool {
        let is_other = ["odd.", "throttle.", "caller."].iter().any(|kind| self.case.starts_with(kind));
        let has_key = |value: &String| {
            value.contains("KEY-OF-ANOTHER") || value.contains("OAUTH-TOKEN(user=1001; scopes=)")
        };
        let scopes =
            |value: &String| value.contains("OAUTH") && !value.contains("follows:read game-lists:read");
        let has_wrong_field = self.path.contains("fields%5B") && self.status == 400;
        !is_other && !has_wrong_field && !self.headers.values().any(|value| has_key(value) || scopes(value))
    }

    fn request(&self, client: &Client, host: &str) -> RequestBuilder {
        let mut request =
            client.request(self.method.clone(), format!("{host}{}", self.path.replace("KEY", WEB_API_KEY)));
        for (name, value) in &self.headers {
            if value == "Basic BASE64(:KEY)" {
                request = request.basic_auth("", Some(WEB_API_KEY));
            } else if value.contains("OAUTH") {
                request = request.bearer_auth(retroachievements_simulator::ACCESS_TOKEN);
            } else {
                request = request.header(name, value.replace("KEY", WEB_API_KEY));
            }
        }
        request
    }

    async fn difference(&self, response: Response, host: &str) -> Option<String> {
        let status = u64::from(response.status().as_u16());
        if status != self.status {
            return Some(format!("status {status} for {}", self.status));
        }
        let text = response.text().await.unwrap();
        // What is no JSON is a page, whose words do not matter.
        if self.body["__not_json__"].is_string() || self.body.is_null() {
            return None;
        }
        let public = text.replace(&host.replace('/', "\\/"), "https:\\/\\/api.retroachievements.org");
        let mut actual: Value = serde_json::from_str(&public).unwrap_or_default();
        let mut expected = self.body.clone();
        [&mut expected, &mut actual].into_iter().for_each(sort_included);
        first_difference("", &expected, &actual)
    }
}

/// The world of the database, with what differed in the copy that answered: two games were events, and nobody lacked a
/// ULID.
fn recorded_world() -> World {
    let mut world = crate::recorded::world();
    for id in [22_u32, 24] {
        world.games.get_mut(&id.into()).unwrap().system = SystemId::EVENTS;
    }
    let no_ulid = world.player("NoUlid");
    world.players.get_mut(&no_ulid).unwrap().ulid = Some("01J00000000000000000011ZZZ".to_owned());
    world.clock = Clock::fixed(RECORDED_AT.parse().unwrap());
    world
}

/// The order of what is included means nothing.
fn sort_included(body: &mut Value) {
    if let Some(included) = body.get_mut("included").and_then(Value::as_array_mut) {
        included.sort_by_key(|one| (one["type"].to_string(), one["id"].to_string()));
    }
}

/// Of one type: how many good answers there are and how many are equal, and the same of errors.
#[derive(Debug, Default)]
struct Counts {
    good: [usize; 2],
    errors: [usize; 2],
}

async fn start(world: &World) -> (Simulator, String) {
    let simulator = Simulator::builder().world(world.clone()).start().await.unwrap();
    let host = simulator.v2_base_url().replace("/v2", "");
    (simulator, host)
}

#[tokio::test]
#[expect(clippy::print_stdout, reason = "progress, for whoever works on one type")]
async fn answers_are_those_of_the_server() {
    let (world, only) = (recorded_world(), std::env::var("RECORDED").ok());
    let lines = BufReader::new(open("v2.jsonl.gz")).lines();
    let records = lines.map(|line| Record::read(&line.unwrap())).filter(Record::can_be_asked);
    let records: Vec<_> = records.filter(|one| TYPES.iter().any(|(name, ..)| *name == one.of())).collect();
    let client = Client::builder().redirect(redirect::Policy::none()).build().unwrap();
    let (mut counts, mut different) = (BTreeMap::<String, Counts>::new(), Vec::new());
    let mut needless = Vec::new();
    for records in records.chunks(LIMIT) {
        let (_simulator, host) = start(&world).await;
        for record in records.iter().filter(|one| only.as_ref().is_none_or(|only| one.of() == only)) {
            let response = record.request(&client, &host).send().await.unwrap();
            let difference = record.difference(response, &host).await;
            let counts = counts.entry(record.of().to_owned()).or_default();
            let of = if record.status == 200 { &mut counts.good } else { &mut counts.errors };
            let is_exception = EXCEPTIONS.iter().any(|(case, _)| *case == record.case);
            of[0] += usize::from(!is_exception);
            match difference {
                None if is_exception => needless.push(record.case.clone()),
                None => of[1] += 1,
                Some(_) if is_exception => {}
                Some(difference) => {
                    different.push(format!("{} {}\n    {difference}", record.case, record.path))
                }
            }
        }
    }
    let row = |(name, of): (&String, &Counts)| {
        format!(
            "{name:<28} {:>4} of {:>4} good, {:>3} of {:>3} errors",
            of.good[1], of.good[0], of.errors[1], of.errors[0]
        )
    };
    let table = counts.iter().map(row).collect::<Vec<_>>().join("\n");
    println!("{table}");
    if only.is_some() {
        println!("{}", different.join("\n"));
        return;
    }
    assert!(needless.is_empty(), "these exceptions are equal now: {needless:?}");
    let is_enough = |of: [usize; 2], least: usize| of[1] * 100 >= of[0] * least;
    for (name, least, _) in TYPES {
        let of = &counts[*name];
        let different = different.join("\n");
        assert!(is_enough(of.good, *least), "too many of {name} differ:\n{table}\n{different}");
    }
    let errors = counts.values().fold([0, 0], |sum, of| [sum[0] + of.errors[0], sum[1] + of.errors[1]]);
    assert!(is_enough(errors, ERRORS), "too many errors differ:\n{table}\n{}", different.join("\n"));
}
