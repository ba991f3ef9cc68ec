//! Commands that answer a question of people.

use serde_json::Value;

use crate::support::{fail, ra, succeed};

#[test]
fn me_is_the_owner_of_the_key_wherever_a_user_is_asked_for() {
    for command in ["user-points", "user-game-rank-and-score 1", "progress"] {
        let (name, rest) =
            command.split_once(' ').unwrap_or((command, if command == "progress" { "1" } else { "" }));
        let arguments = |user: &str| match name {
            "user-game-rank-and-score" => format!("--demo {name} {rest} {user}"),
            _ => format!("--demo {name} {user} {rest}"),
        };
        assert_eq!(succeed(&mut ra(&arguments("@me"))), succeed(&mut ra(&arguments("Scott"))), "{command}");
    }
    let comments = |user: &str| succeed(&mut ra(&format!("--demo comments --user {user}")));
    assert_eq!(comments("@me"), comments("Scott"));
    let error = fail(ra("user-points @me").env("RA_WEB_API_KEY", "any"), 2);
    assert!(error.contains("set RA_USERNAME, or run `ra login --user NAME`"), "{error}");
    assert_eq!(succeed(&mut ra("--demo me")), succeed(&mut ra("--demo user-summary Scott")));
}

#[test]
fn progress_shows_what_is_left_first_and_how_rare_it_is() {
    let answer: Value =
        serde_json::from_str(&succeed(&mut ra("--demo progress Scott 1 --format json"))).unwrap();
    let achievements = answer["achievements"].as_array().unwrap();
    let left = achievements.iter().take_while(|one| one["earnedAt"].is_null()).count();
    assert_eq!(answer["left"], left);
    assert_eq!(answer["earned"], achievements.len() - left);
    assert!(achievements[left..].iter().all(|one| one["earnedAt"].is_string()));
    assert!(achievements.iter().all(|one| (0.0..=100.0).contains(&one["unlockRate"].as_f64().unwrap())));
    let table = succeed(&mut ra("--demo progress Scott 1"));
    assert!(table.contains("Completion: 87.0 % █") && table.contains('✓'), "{table}");
    let rows = succeed(&mut ra("--demo progress Scott 1 --format csv --columns id,earnedAt"));
    assert_eq!(rows.lines().count(), 1 + achievements.len());
    fail(&mut ra("--demo progress Scott 999999"), 4);
}

#[test]
fn open_prints_the_page() {
    for (arguments, page) in [
        ("game 1", "https://retroachievements.org/game/1\n"),
        ("user Scott", "https://retroachievements.org/user/Scott\n"),
        ("achievement 9", "https://retroachievements.org/achievement/9\n"),
    ] {
        assert_eq!(succeed(&mut ra(&format!("open {arguments} --print"))), page);
    }
    assert_eq!(
        succeed(ra("open user @me --print").env("RA_USERNAME", "Salsa")),
        "https://retroachievements.org/user/Salsa\n"
    );
    for wrong in ["game x", "user ../x", "achievement 0", "page 1"] {
        fail(&mut ra(&format!("open {wrong} --print")), 2);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn open_starts_a_browser_that_does_not_get_the_key() {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::TempDir::new().unwrap();
    let (browser, seen) = (folder.path().join("xdg-open"), folder.path().join("seen"));
    fs::write(&browser, format!("#!/bin/sh\n{{ echo \"$@\"; /usr/bin/env; }} > {}\n", seen.display()))
        .unwrap();
    fs::set_permissions(&browser, fs::Permissions::from_mode(0o755)).unwrap();
    succeed(ra("open game 1").env("PATH", folder.path()).env("RA_WEB_API_KEY", "a-key-of-mine"));
    let seen = fs::read_to_string(seen).unwrap();
    assert!(seen.starts_with("https://retroachievements.org/game/1\n"), "{seen}");
    assert!(!seen.contains("a-key-of-mine"), "{seen}");
    let error = fail(ra("open game 1").env("PATH", "/nowhere"), 1);
    assert!(error.contains("--print"), "{error}");
}
