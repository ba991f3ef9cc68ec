use std::fs;
use std::path::Path;

use retroachievements_simulator::{SimulatorBuilder, Times};

use crate::support::{Server, finish, with_cache, with_state};

const KEY: &str = "SecretKeyOfTheUser";

type SetUp = fn(SimulatorBuilder) -> SimulatorBuilder;

#[test]
fn nothing_shows_the_key() {
    let set_ups: [(SetUp, i32); 7] = [
        (|builder| builder, 0),
        (|builder| builder.web_api_key("another"), 3),
        (|builder| builder.unavailable(Times::Always), 1),
        (|builder| builder.rate_limited(Times::Always, None), 5),
        (|builder| builder.truncated(Times::Always), 1),
        (|builder| builder.truncated_json(Times::Always), 1),
        (|builder| builder.dropped(Times::Always), 1),
    ];
    for (set_up, code) in set_ups {
        let server = Server::with(|builder| set_up(builder.web_api_key(KEY)));
        for (verbose, log) in [("", "trace"), ("-v", ""), ("-vv", "")] {
            let mut ra = server.ra("achievement-unlocks 9 --no-retry");
            ra.args(verbose.split_whitespace()).env("RUST_LOG", log).env("RA_WEB_API_KEY", KEY);
            let finished = finish(&mut ra);
            assert_eq!(finished.code, Some(code), "{finished:?}");
            assert!(finished.stderr.contains("operation=\"getAchievementUnlocks\""), "{finished:?}");
            assert!(!finished.stdout.contains(KEY), "{finished:?}");
            assert!(!finished.stderr.contains(KEY), "{finished:?}");
        }
    }
}

#[test]
fn nothing_that_is_kept_shows_the_key() {
    let server = Server::with(|builder| builder.web_api_key(KEY));
    let folder = tempfile::TempDir::new().unwrap();
    for arguments in [
        "progress Scott 1",
        "lookup de6b5dccbf335da377a3ca18c7ebbae3 --system megadrive",
        "search tower --system gameboy",
        "user-points Scott --format json",
    ] {
        let mut ra = server.ra(arguments);
        ra.env("RUST_LOG", "trace");
        let finished = finish(with_cache(with_state(&mut ra, folder.path()), folder.path()));
        assert_eq!(finished.code, Some(0), "{finished:?}");
        assert!(finished.stderr.contains("TRACE"), "{arguments}: nothing is logged");
        assert!(!format!("{finished:?}").contains(KEY), "{arguments}");
    }
    assert!(search(folder.path()) > 1, "the limit and a list of games are kept");
}

/// Looks at all files below a folder, and returns how many there are.
fn search(folder: &Path) -> usize {
    let mut files = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        assert!(!path.to_string_lossy().contains(KEY), "{}", path.display());
        if path.is_dir() {
            files += search(&path);
            continue;
        }
        let contents = String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned();
        assert!(!contents.contains(KEY), "{}", path.display());
        files += 1;
    }
    files
}
