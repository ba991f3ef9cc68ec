use std::collections::HashSet;

use serde_json::Value;

use crate::support::{Server, succeed};

fn json(server: &Server, arguments: &str) -> Value {
    serde_json::from_str(&succeed(&mut server.ra(arguments))).unwrap()
}

#[test]
fn all_formats_have_the_whole_list() {
    let server = Server::start();
    let answer = json(&server, "achievement-unlocks 9 --all --format json --rate-limit off");
    let entries = answer["unlocks"].as_array().unwrap();
    assert_eq!(answer["achievement"]["id"], 9);
    assert!(entries.len() > 4000);

    let lines = succeed(&mut server.ra("achievement-unlocks 9 --all --format jsonl --rate-limit off"));
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(&lines, entries);

    let rows = succeed(&mut server.ra("achievement-unlocks 9 --all --format csv --rate-limit off"));
    let users: Vec<_> = rows.lines().skip(1).filter_map(|row| row.split(',').next()).collect();
    assert_eq!(users, entries.iter().filter_map(|entry| entry["user"].as_str()).collect::<Vec<_>>());

    let table = succeed(&mut server.ra("achievement-unlocks 9 --all --rate-limit off"));
    assert_eq!(table.lines().count(), 7 + entries.len());
}

#[test]
fn each_entry_of_a_growing_list_comes_once() {
    let server = Server::with(|builder| builder.new_unlocks_per_request(3));
    let before = json(&Server::start(), "achievement-unlocks 13876 --all --format json");
    let answer = json(&server, "achievement-unlocks 13876 --all --count 20 --format json");
    let names = |answer: &Value| -> Vec<String> {
        answer["unlocks"].as_array().unwrap().iter().map(|entry| entry["user"].to_string()).collect()
    };
    let (before, names) = (names(&before), names(&answer));
    let unique: HashSet<_> = names.iter().collect();
    assert_eq!(unique.len(), names.len(), "no entry twice");
    assert!(before.iter().all(|name| unique.contains(name)), "none is missing");
}

#[test]
fn the_whole_list_begins_at_the_offset() {
    let server = Server::start();
    let all = succeed(&mut server.ra("achievement-unlocks 13876 --all --format jsonl"));
    let rest = succeed(&mut server.ra("achievement-unlocks 13876 --all --offset 100 --format jsonl"));
    assert_eq!(rest.lines().collect::<Vec<_>>(), all.lines().skip(100).collect::<Vec<_>>());
}
