use serde_json::Value;

use crate::support::{Server, ra, succeed};

const COLUMNS: &str = "user,ulid,raPoints,raSoftcorePoints,dateAwarded,hardcoreMode";

#[test]
fn table_is_the_default_and_has_a_heading() {
    let server = Server::start();
    let table = succeed(&mut server.ra("achievement-unlocks 13876 --count 3"));
    let lines: Vec<_> = table.lines().collect();
    assert_eq!(lines[0], "Achievement: Over the Rainbow");
    assert_eq!(lines[2], "Unlocks: 117");
    assert_eq!(lines[5], "");
    let header: Vec<_> = lines[6].split("  ").map(str::trim).filter(|title| !title.is_empty()).collect();
    assert_eq!(header, ["User", "Points", "Softcore points", "Hardcore", "Unlocked"]);
    assert_eq!(lines.len(), 7 + 3);
    assert!(lines[7].ends_with("2026-02-16 19:16") && lines[8].contains('✓'), "{table}");
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
    assert!(table.contains("Unlocks: 0\n"), "{table}");
    assert!(table.ends_with("Unlocked\n"), "{table}");
}

#[test]
fn the_old_encoding_makes_no_difference() {
    let arguments = "achievement-unlocks 13876 --format json";
    let old = Server::with(|builder| builder.legacy_encoding());
    assert_eq!(succeed(&mut old.ra(arguments)), succeed(&mut Server::start().ra(arguments)));
}

#[test]
fn achievements_come_as_the_site_shows_them() {
    // Its first achievement by display order is not the one with the lowest ID.
    let game = "--demo game-extended 355 --format";
    let json: Value = serde_json::from_str(&succeed(&mut ra(&format!("{game} json")))).unwrap();
    let achievements = json["achievements"].as_object().unwrap();
    let mut expected: Vec<_> = achievements.values().map(|one| one["id"].as_u64().unwrap()).collect();
    expected.sort_by_key(|id| achievements[&id.to_string()]["displayOrder"].as_i64());
    assert!(!expected.is_sorted());

    let jsonl = succeed(&mut ra(&format!("{game} jsonl")));
    let ids = jsonl.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].as_u64().unwrap());
    assert_eq!(ids.collect::<Vec<_>>(), expected);
    let first_cells = |text: &str, skipped: usize, separator: char| -> Vec<u64> {
        let rows = text.lines().skip(skipped).map(|row| row.trim_start().split(separator).next().unwrap());
        rows.map(|cell| cell.parse().unwrap()).collect()
    };
    assert_eq!(first_cells(&succeed(&mut ra(&format!("{game} csv"))), 1, ','), expected);
    let table = succeed(&mut ra(&format!("{game} table")));
    let heading = 1 + table.lines().position(|line| line.trim_start().starts_with("ID  ")).unwrap();
    assert_eq!(first_cells(&table, heading, ' '), expected);
    let keys: Vec<_> = text_keys(&succeed(&mut ra(&format!("{game} json"))), &expected);
    assert!(keys.is_sorted(), "{keys:?}");
}

/// Where the keys of the achievements are in the text.
fn text_keys(text: &str, ids: &[u64]) -> Vec<usize> {
    ids.iter().map(|id| text.find(&format!("\"{id}\": {{")).unwrap()).collect()
}

#[test]
fn urls_are_whole_addresses_of_pictures() {
    let icon = |arguments: &str| {
        let text = succeed(&mut ra(&format!("--demo game-extended 1 {arguments} --format json")));
        serde_json::from_str::<Value>(&text).unwrap()["imageIcon"].as_str().unwrap().to_string()
    };
    let path = icon("");
    assert!(path.starts_with("/Images/"), "{path}");
    assert_eq!(icon("--urls"), format!("https://media.retroachievements.org{path}"));
    for format in ["jsonl", "csv"] {
        let entries = succeed(&mut ra(&format!("--demo game-extended 1 --urls --format {format}")));
        assert!(entries.contains("https://media.retroachievements.org/Badge/"), "{entries}");
    }
    let pages = succeed(&mut ra("--demo user-completion-progress Scott --all --urls --format csv"));
    assert!(pages.contains("https://media.retroachievements.org/Images/"), "{pages}");
}
