//! `ra login` and `ra logout`: the key is kept, and goes nowhere else.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::support::{Finished, Server, fail, finish, finish_with, ra, succeed, with_config};

const KEY: &str = "SecretKeyOfTheUser";

fn server() -> Server {
    Server::with(|builder| builder.web_api_key(KEY))
}

fn file(home: &TempDir) -> PathBuf {
    home.path().join("retroachievements/login.json")
}

/// `ra` without a key in the environment, and with a configuration folder.
fn logged_in(server: &Server, home: &Path, arguments: &str) -> Command {
    let mut ra = server.ra(arguments);
    with_config(&mut ra, home).env_remove("RA_WEB_API_KEY");
    ra
}

fn log_in(server: &Server, home: &Path, options: &str, key: &str) -> Finished {
    let mut ra = logged_in(server, home, &format!("login {options}"));
    finish_with(ra.env("RUST_LOG", "trace"), key)
}

#[test]
fn a_key_is_checked_kept_used_and_forgotten() {
    let (server, home) = (server(), TempDir::new().unwrap());
    fail(&mut logged_in(&server, home.path(), "check"), 2);
    let finished = log_in(&server, home.path(), "--user Scott", &format!("{KEY}\n"));
    assert_eq!(finished.code, Some(0), "{finished:?}");
    assert!(!finished.stdout.contains(KEY) && !finished.stderr.contains(KEY), "{finished:?}");
    assert_eq!(server.requests(), 1);
    succeed(&mut logged_in(&server, home.path(), "check"));
    let points = succeed(&mut logged_in(&server, home.path(), "user-points @me"));
    assert_eq!(points, succeed(&mut logged_in(&server, home.path(), "user-points Scott")));
    assert!(succeed(&mut logged_in(&server, home.path(), "me")).starts_with("User: Scott\n"));
    assert_eq!(succeed(&mut logged_in(&server, home.path(), "logout")), "The key is forgotten.\n");
    assert_eq!(succeed(&mut logged_in(&server, home.path(), "logout")), "No key was kept.\n");
    fail(&mut logged_in(&server, home.path(), "check"), 2);
}

#[test]
fn a_wrong_key_is_not_kept() {
    let (server, home) = (server(), TempDir::new().unwrap());
    assert_eq!(log_in(&server, home.path(), "", "wrong").code, Some(3));
    assert_eq!(log_in(&server, home.path(), "", "\n").code, Some(2));
    assert!(!file(&home).exists());
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let (server, home) = (server(), TempDir::new().unwrap());
    log_in(&server, home.path(), "", KEY);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&file(&home)), 0o600);
    assert_eq!(mode(file(&home).parent().unwrap()), 0o700);
}

#[test]
fn it_goes_to_no_other_address() {
    let (server, other, home) = (server(), server(), TempDir::new().unwrap());
    log_in(&server, home.path(), "", KEY);
    let error = fail(&mut logged_in(&other, home.path(), "check"), 2);
    assert!(error.contains("is not sent to http://127.0.0.1"), "{error}");
    let mut to_site = logged_in(&server, home.path(), "check");
    assert!(
        fail(to_site.env_remove("RA_BASE_URL"), 2)
            .contains("is not sent to https://retroachievements.org/API")
    );
    assert_eq!(other.requests(), 0);
}

#[test]
fn the_environment_comes_first() {
    let (server, home) = (server(), TempDir::new().unwrap());
    log_in(&server, home.path(), "--user Scott", KEY);
    let mut wrong = server.ra("check");
    fail(with_config(&mut wrong, home.path()).env("RA_WEB_API_KEY", "wrong"), 3);
    let mut me = logged_in(&server, home.path(), "me");
    assert!(!succeed(me.env("RA_USERNAME", "Salsa")).contains("User: Scott"));
}

#[test]
fn what_cannot_be_kept_is_explained() {
    let server = server();
    // A file where the folder would be.
    let finished = log_in(&server, Path::new(env!("CARGO_BIN_EXE_ra")), "", KEY);
    assert_eq!(finished.code, Some(1), "{finished:?}");
    assert!(finished.stderr.contains("export RA_WEB_API_KEY"), "{finished:?}");
    assert!(!finished.stderr.contains(KEY), "{finished:?}");
}

#[test]
fn a_damaged_file_is_reported_without_its_content() {
    let (server, home) = (server(), TempDir::new().unwrap());
    log_in(&server, home.path(), "", KEY);
    fs::write(file(&home), format!("{{ \"web_api_key\": {KEY} }}")).unwrap();
    let error = fail(&mut logged_in(&server, home.path(), "check"), 2);
    assert!(error.contains("run `ra login` again") && !error.contains(KEY), "{error}");
}

#[test]
fn a_demo_needs_no_login() {
    fail(&mut ra("--demo login"), 2);
    assert_eq!(finish(&mut ra("--demo me")).code, Some(0));
}
