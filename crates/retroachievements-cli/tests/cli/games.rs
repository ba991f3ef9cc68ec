//! Commands that know the games of whole systems.

use retroachievements_simulator::Times;
use serde_json::Value;

use crate::support::{Server, fail, finish, finish_with, ra, succeed, with_cache};

const SONIC: &str = "de6b5dccbf335da377a3ca18c7ebbae3";
const NONE: &str = "00000000000000000000000000000000";

#[test]
fn a_hash_leads_to_its_game() {
    let rows: Value =
        serde_json::from_str(&succeed(&mut ra(&format!("--demo lookup {SONIC} --format json")))).unwrap();
    assert_eq!(rows[0]["hash"], SONIC);
    assert_eq!(rows[0]["gameId"], 1);
    assert_eq!(rows[0]["consoleName"], "Genesis/Mega Drive");
    let table = succeed(&mut ra(&format!("--demo lookup {} --system megadrive", SONIC.to_uppercase())));
    assert!(table.contains("Sonic the Hedgehog"), "{table}");
}

#[test]
fn hashes_come_from_standard_input_as_md5sum_writes_them() {
    let arguments = "--demo lookup --format tsv --columns hash,gameId,title";
    let input = format!("{SONIC}  Sonic.md\n\n{NONE} *other.md\n");
    let finished = finish_with(&mut ra(arguments), &input);
    assert_eq!(finished.stdout, format!("hash\tgameId\ttitle\n{SONIC}\t1\tSonic the Hedgehog\n{NONE}\t\t\n"));
    assert_eq!(finished.code, Some(4));
    assert!(finished.stderr.contains("1 of 2 hashes belong to no game"), "{finished:?}");
    let error = finish_with(&mut ra(arguments), "");
    assert_eq!(error.code, Some(2));
    assert!(error.stderr.contains("no hash on standard input"), "{error:?}");
}

#[test]
fn what_is_no_hash_or_system_costs_no_request() {
    let server = Server::start();
    for (arguments, named) in [
        ("lookup de6b", "\"de6b\""),
        ("lookup x --system nowhere", "nowhere"),
        ("search x --system nowhere", "nowhere"),
    ] {
        let folder = tempfile::TempDir::new().unwrap();
        let error = fail(with_cache(&mut server.ra(arguments), folder.path()), 2);
        assert!(error.contains(named), "{error}");
    }
    assert_eq!(server.requests(), 0);
}

#[test]
fn lists_are_kept_and_only_those_that_are_asked_for_are_read() {
    let (server, folder) = (Server::start(), tempfile::TempDir::new().unwrap());
    let ra = |arguments: &str| {
        let mut ra = server.ra(&format!("{arguments} --rate-limit off"));
        finish(with_cache(&mut ra, folder.path()))
    };
    assert_eq!(ra(&format!("lookup {SONIC} --system megadrive")).code, Some(0));
    assert_eq!(server.requests(), 1);
    assert_eq!(ra("search sonic --system megadrive").code, Some(0));
    assert_eq!(ra(&format!("lookup {NONE} --system megadrive")).code, Some(4), "the list is fresh");
    assert_eq!(server.requests(), 1);
    assert_eq!(ra(&format!("lookup {SONIC}")).code, Some(0), "found in what there is");
    assert_eq!(server.requests(), 1);
    assert_eq!(ra("search sonic").code, Some(0));
    assert_eq!(server.requests(), 55, "the other systems");
}

#[test]
fn titles_are_found_with_typos_and_subsets_as_their_games() {
    let found = succeed(&mut ra("--demo search sonik hedgehog --system megadrive --format json"));
    let found: Value = serde_json::from_str(&found).unwrap();
    assert_eq!(found[0]["gameId"], 1);
    assert!(found[0]["subsets"].is_array());
    let lines = succeed(&mut ra("--demo search the --count 3 --format jsonl"));
    assert_eq!(lines.lines().count(), 3);
    let nothing = finish(&mut ra("--demo search nosuchgameanywhere --system megadrive"));
    assert_eq!(nothing.code, Some(4));
    assert!(nothing.stderr.contains("no game has a title like \"nosuchgameanywhere\""), "{nothing:?}");
}

#[test]
fn a_folder_that_cannot_be_written_and_a_server_that_fails_are_told() {
    let server = Server::start();
    let error = fail(&mut server.ra("search sonic --system megadrive"), 1);
    assert!(error.contains("cannot keep lists of games in"), "{error}");
    let (server, folder) =
        (Server::with(|builder| builder.unavailable(Times::Always)), tempfile::TempDir::new().unwrap());
    let mut ra = server.ra("search sonic --system megadrive --no-retry");
    let error = fail(with_cache(&mut ra, folder.path()), 1);
    assert!(error.contains("503"), "{error}");
}
