use serde_json::Value;

use crate::support::{Server, ra, succeed};

const COLUMNS: &str = "user,ulid,raPoints,raSoftcorePoints,dateAwarded,hardcoreMode";

#[test]
fn table_is_the_default_and_has_a_heading() {
    let server = Server::start();
    let table = succeed(&mut server.ra("achievement-unlocks 13876 --count 3"));
    let lines: Vec<_> = table.lines().collect();
    assert_eq!(lines[0], "Achievement title: Over the Rainbow");
    assert_eq!(lines[2], "Unlocks count: 117");
    assert_eq!(lines[5], "");
    let header: Vec<_> = lines[6].split("  ").map(str::trim).filter(|title| !title.is_empty()).collect();
    assert_eq!(header, ["User", "RA points", "RA softcore points", "Hardcore mode", "Date awarded"]);
    assert_eq!(lines.len(), 7 + 3);
    assert!(lines[7].ends_with('Z') && (lines[7].contains(" yes ") || lines[7].contains(" no ")), "{table}");
    assert!(!table.contains('\u{1b}'));
    assert_eq!(table, succeed(&mut server.ra("--format table achievement-unlocks 13876 --count 3")));
}

#[test]
fn json_is_the_whole_answer() {
    let text = succeed(&mut Server::start().ra("achievement-unlocks 13876 --count 5 --format json"));
    let answer: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(answer["achievement"]["id"], 13876);
    assert_eq!(answer["achievement"]["dateCreated"], "2014-09-21T17:45:03Z");
    assert_eq!(answer["unlocksCount"], 117);
    assert_eq!(answer["unlocks"].as_array().unwrap().len(), 5);
    assert!(answer["unlocks"][0]["hardcoreMode"].is_boolean());
    assert!(text.ends_with("}\n"));
}

#[test]
fn jsonl_is_the_entries() {
    let server = Server::start();
    let json: Value =
        serde_json::from_str(&succeed(&mut server.ra("achievement-unlocks 62001 --format json"))).unwrap();
    let lines = succeed(&mut server.ra("achievement-unlocks 62001 --format jsonl"));
    let entries: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(&entries, json["unlocks"].as_array().unwrap());
}

#[test]
fn csv_is_the_entries_with_all_columns() {
    let server = Server::start();
    let json: Value =
        serde_json::from_str(&succeed(&mut server.ra("achievement-unlocks 62001 --format json"))).unwrap();
    let text = succeed(&mut server.ra("achievement-unlocks 62001 --format csv"));
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    assert_eq!(reader.headers().unwrap().iter().collect::<Vec<_>>().join(","), COLUMNS);
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    let entries = json["unlocks"].as_array().unwrap();
    assert_eq!(rows.len(), entries.len());
    for (row, entry) in rows.iter().zip(entries) {
        assert_eq!(&row[0], entry["user"].as_str().unwrap());
        assert_eq!(&row[1], entry["ulid"].as_str().unwrap_or_default());
        assert_eq!(row[2], entry["raPoints"].to_string());
        assert_eq!(row[5], entry["hardcoreMode"].to_string());
    }
    assert!(entries.iter().any(|entry| entry["ulid"].is_null()), "null is tested too");
}

#[test]
fn an_empty_list_has_a_header_nevertheless() {
    for all in ["", "--all"] {
        let csv = succeed(ra("--demo achievement-unlocks 415001 --format csv").args(all.split_whitespace()));
        assert_eq!(csv, "user,raPoints,raSoftcorePoints,hardcoreMode,dateAwarded\n");
    }
    assert_eq!(succeed(&mut ra("--demo achievement-unlocks 415001 --format jsonl")), "");
    let table = succeed(&mut ra("--demo achievement-unlocks 415001"));
    assert!(table.contains("Unlocks count: 0\n"), "{table}");
    assert!(table.ends_with("Date awarded\n"), "{table}");
}

#[test]
fn the_old_encoding_makes_no_difference() {
    let arguments = "achievement-unlocks 13876 --format json";
    let old = Server::with(|builder| builder.legacy_encoding());
    assert_eq!(succeed(&mut old.ra(arguments)), succeed(&mut Server::start().ra(arguments)));
}
