use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;

use retroachievements_simulator::Times;
use tempfile::TempDir;

use crate::support::{Server, fail, finish, ra, succeed};

fn names(folder: &Path) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// A folder with one file in it, which holds "old".
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("unlocks.csv"), "old").unwrap();
    folder
}

#[test]
fn a_file_is_replaced_on_success() {
    let (server, folder) = (Server::start(), folder());
    let arguments = "achievement-unlocks 13876 --all --format csv";
    let printed = succeed(&mut server.ra(arguments));
    let nothing = succeed(server.ra(arguments).current_dir(&folder).args(["--output", "unlocks.csv"]));
    assert_eq!(nothing, "");
    assert_eq!(fs::read_to_string(folder.path().join("unlocks.csv")).unwrap(), printed);
    assert_eq!(names(folder.path()), ["unlocks.csv"]);
}

#[test]
fn a_file_stays_as_it_was_on_failure() {
    let server = Server::start();
    for (arguments, code) in [("achievement-unlocks 4000000000", 4), ("achievement-unlocks 0", 2)] {
        let folder = folder();
        fail(server.ra(arguments).current_dir(&folder).args(["--output", "unlocks.csv"]), code);
        assert_eq!(fs::read_to_string(folder.path().join("unlocks.csv")).unwrap(), "old");
        assert_eq!(names(folder.path()), ["unlocks.csv"]);
    }
}

#[test]
fn a_file_stays_as_it_was_when_a_later_page_fails() {
    let (server, folder) = (Server::start(), folder());
    let mut ra =
        server.ra("-v achievement-unlocks 13876 --all --count 100 --format csv --output unlocks.csv");
    // The second page waits for its turn for a second, which is time enough to stop the server.
    ra.args(["--no-retry", "--rate-limit", "1"]).current_dir(&folder).stderr(Stdio::piped());
    let mut child = ra.spawn().unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map(Result::unwrap);
    assert!(lines.any(|line| line.contains("status=200")));
    drop(server);
    assert!(lines.any(|line| line.starts_with("error: getAchievementUnlocks: ")));
    assert_eq!(child.wait().unwrap().code(), Some(1));
    assert_eq!(fs::read_to_string(folder.path().join("unlocks.csv")).unwrap(), "old");
    assert_eq!(names(folder.path()), ["unlocks.csv"]);
}

#[test]
fn no_file_appears_on_failure() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::with(|builder| builder.unavailable(Times::Always));
    fail(server.ra("achievement-unlocks 9 --no-retry -o new.csv").current_dir(&folder), 1);
    assert!(names(folder.path()).is_empty());
}

#[test]
fn a_folder_that_is_missing_costs_no_request() {
    let server = Server::start();
    let message = fail(&mut server.ra("achievement-unlocks 9 --output /no/such/folder/file"), 1);
    assert!(message.starts_with("error: cannot write /no/such/folder/file: "), "{message}");
    assert_eq!(server.requests(), 0);
}

#[test]
fn a_closed_pipe_is_no_error() {
    for format in ["table", "json", "jsonl", "csv"] {
        let mut ra = ra("--demo achievement-unlocks 9 --all --format");
        let mut child = ra.arg(format).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{format}");
        assert!(output.stderr.is_empty(), "{format}");
    }
}

#[test]
fn completions_go_to_a_file_as_well() {
    let folder = tempfile::tempdir().unwrap();
    succeed(ra("completions fish --output ra.fish").current_dir(&folder));
    assert!(fs::read_to_string(folder.path().join("ra.fish")).unwrap().contains("achievement-unlocks"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let full = || fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    for arguments in ["--demo achievement-unlocks 9", "completions bash", "--help"] {
        let finished = finish(ra(arguments).stdout(full()));
        assert_eq!(finished.code, Some(1), "{arguments}: {finished:?}");
    }
    let message = fail(&mut ra("--demo achievement-unlocks 9 --output /dev/full"), 1);
    assert!(message.starts_with("error: cannot write /dev/full: "), "{message}");
}

#[cfg(unix)]
#[test]
fn devices_are_written_to_and_not_replaced() {
    let server = Server::start();
    let printed = succeed(&mut server.ra("achievement-unlocks 13876"));
    for output in ["-", "/dev/stdout"] {
        assert_eq!(succeed(server.ra("achievement-unlocks 13876 -o").arg(output)), printed);
    }
    succeed(&mut server.ra("achievement-unlocks 13876 -o /dev/null"));
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
}

#[cfg(unix)]
#[test]
fn permissions_are_those_of_any_new_file_or_of_the_old_one() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder();
    let mode = |name| fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
    fs::write(folder.path().join("any"), "").unwrap();
    succeed(ra("--demo achievement-unlocks 9 -o new").current_dir(&folder));
    assert_eq!(mode("new"), mode("any"));

    fs::set_permissions(folder.path().join("unlocks.csv"), fs::Permissions::from_mode(0o600)).unwrap();
    succeed(ra("--demo achievement-unlocks 9 -o unlocks.csv").current_dir(&folder));
    assert_eq!(mode("unlocks.csv") & 0o777, 0o600);
}

#[cfg(unix)]
#[test]
fn the_file_behind_a_link_is_replaced() {
    let folder = folder();
    std::os::unix::fs::symlink("unlocks.csv", folder.path().join("link")).unwrap();
    succeed(ra("--demo achievement-unlocks 9 -o link").current_dir(&folder));
    assert!(fs::symlink_metadata(folder.path().join("link")).unwrap().is_symlink());
    assert_ne!(fs::read_to_string(folder.path().join("unlocks.csv")).unwrap(), "old");
}

#[cfg(unix)]
#[test]
fn ctrl_c_leaves_nothing_behind() {
    use std::time::Duration;
    let folder = folder();
    let server = Server::with(|builder| builder.delayed(Times::Always, Duration::from_secs(3600)));
    let mut ra = server.ra("-v achievement-unlocks 9 --timeout 3000 -o unlocks.csv");
    let mut child = ra.current_dir(&folder).stderr(Stdio::piped()).spawn().unwrap();
    // Once it says that, it is ready for signals; and it does not mind that nobody reads on.
    let mut line = String::new();
    BufReader::new(child.stderr.take().unwrap()).read_line(&mut line).unwrap();
    assert!(line.contains("ready"), "{line}");
    crate::support::interrupt(&child);
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert_eq!(fs::read_to_string(folder.path().join("unlocks.csv")).unwrap(), "old");
    assert_eq!(names(folder.path()), ["unlocks.csv"]);
}
