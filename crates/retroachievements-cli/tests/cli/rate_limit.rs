//! What several runs of `ra` share.

use retroachievements_simulator::Times;

use crate::support::{Server, fail, finish, ra, succeed, with_state};

#[test]
fn a_server_that_wants_to_be_left_alone_is() {
    let state = tempfile::tempdir().unwrap();
    let server = Server::with(|builder| builder.rate_limited(Times::First(1), Some("3600")));
    let run = |arguments| server.ra(arguments);
    assert!(fail(with_state(&mut run("check"), state.path()), 5).contains("3600 s"));
    for arguments in ["check", "check --rate-limit off", "achievement-unlocks 9 --no-retry"] {
        let message = fail(with_state(&mut run(arguments), state.path()), 5);
        assert!(message.contains("the server asks to be sent nothing until 2"), "{message}");
    }
    assert_eq!(server.requests(), 1);
    // Another key is another caller.
    fail(with_state(&mut run("check"), state.path()).env("RA_WEB_API_KEY", "wrong"), 3);
    let folder = state.path().join("retroachievements");
    let files =
        std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let files: Vec<_> = files.collect();
    assert!(files.len() == 2 && files.iter().all(|name| name.starts_with("rate-limit-")), "{files:?}");
    assert!(files.iter().all(|name| !name.contains(server.key())), "{files:?}");
    // A demo has nothing to do with it.
    succeed(with_state(&mut ra("check --demo"), state.path()));
}

#[test]
fn without_a_folder_each_run_limits_itself() {
    let server = Server::start();
    succeed(&mut server.ra("check"));
    let finished = finish(&mut server.ra("check -vv"));
    assert_eq!(finished.code, Some(0), "{finished:?}");
    assert!(finished.stderr.contains("cannot share the rate limit"), "{finished:?}");
}

#[test]
fn a_demo_leaves_no_state() {
    let state = tempfile::tempdir().unwrap();
    succeed(with_state(&mut ra("check --demo"), state.path()));
    assert_eq!(std::fs::read_dir(state.path()).unwrap().count(), 0);
}
