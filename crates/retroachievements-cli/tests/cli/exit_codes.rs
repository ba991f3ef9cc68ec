use retroachievements_simulator::Times;

use crate::support::{Server, fail, ra, succeed};

#[test]
fn success_is_0() {
    succeed(&mut Server::start().ra("achievement-unlocks 9 --count 1"));
}

#[test]
fn an_unavailable_server_is_1() {
    let server = Server::with(|builder| builder.unavailable(Times::Always));
    let message = fail(&mut server.ra("achievement-unlocks 9 --no-retry"), 1);
    assert!(message.starts_with("error: getAchievementUnlocks: "), "{message}");
    assert!(message.contains("503"), "{message}");
    assert_eq!(server.requests(), 1);
}

#[test]
fn an_unreachable_server_is_1_and_its_cause_is_named() {
    let mut ra = ra("achievement-unlocks 9 --no-retry --base-url http://127.0.0.1:1/API");
    let message = fail(ra.env("RA_WEB_API_KEY", "key"), 1);
    assert!(message.starts_with("error: getAchievementUnlocks: cannot reach 127.0.0.1:1: "), "{message}");
}

#[test]
fn an_unknown_user_is_4_where_an_empty_list_is_none() {
    let server = Server::start();
    for command in ["user-completion-progress Nobody", "user-recent-achievements Nobody --all"] {
        succeed(&mut server.ra(command));
        succeed(&mut server.ra(&format!("{command} --require-user=false")));
        let message = fail(&mut server.ra(&format!("{command} --require-user")), 4);
        assert_eq!(message, "error: no user Nobody (status 404)\n");
    }
}

#[test]
fn a_failure_that_passes_is_none() {
    let server = Server::with(|builder| builder.unavailable(Times::First(1)));
    succeed(&mut server.ra("achievement-unlocks 9"));
    assert_eq!(server.requests(), 2);
}

#[test]
fn wrong_command_lines_are_2() {
    let server = Server::start();
    for arguments in [
        "",
        "no-such-command",
        "achievement-unlocks",
        "achievement-unlocks 9 --no-such-option",
        "achievement-unlocks 9 --format xml",
        "achievement-unlocks 9 --count many",
        "achievement-unlocks 9 --timeout 0",
        "achievement-unlocks 9 --rate-limit 0",
        "achievement-unlocks 9 --demo --base-url http://127.0.0.1:1",
        "--base-url http://127.0.0.1:1 achievement-unlocks 9 --demo",
        "simulate --retry-after 1",
    ] {
        assert_ne!(fail(&mut server.ra(arguments), 2), "", "{arguments}");
    }
}

#[test]
fn invalid_arguments_are_2_and_cost_no_request() {
    let server = Server::start();
    for arguments in [
        "achievement-unlocks 0",
        "achievement-unlocks nine",
        "achievement-unlocks 9 --count 501",
        "user-recent-achievements Scott --since 9998-01-01T00:00:00Z",
    ] {
        let message = fail(&mut server.ra(arguments), 2);
        assert!(message.starts_with("error: invalid argument `"), "{message}");
    }
    assert_eq!(server.requests(), 0);
}

#[test]
fn a_bad_base_url_is_2() {
    for url in ["nonsense", "ftp://127.0.0.1", "http://example.org/API", "http://u:p@127.0.0.1"] {
        let mut ra = ra("achievement-unlocks 9 --base-url");
        let message = fail(ra.arg(url).env("RA_WEB_API_KEY", "key"), 2);
        assert!(message.contains("the base URL"), "{message}");
    }
}

#[test]
fn a_wrong_rust_log_is_2() {
    let message = fail(ra("--demo achievement-unlocks 9").env("RUST_LOG", "=x=y="), 2);
    assert!(message.starts_with("error: invalid RUST_LOG: "), "{message}");
}

#[test]
fn a_wrong_key_is_3() {
    let message = fail(Server::start().ra("achievement-unlocks 9").env("RA_WEB_API_KEY", "wrong"), 3);
    assert!(message.contains("did not accept the web API key"), "{message}");
}

#[test]
fn an_unknown_id_is_4() {
    fail(&mut Server::start().ra("achievement-unlocks 4000000000"), 4);
}

#[test]
fn too_many_requests_are_5() {
    let server = Server::with(|builder| builder.rate_limited(Times::Always, Some("3600")));
    let message = fail(&mut server.ra("achievement-unlocks 9"), 5);
    assert!(message.contains("3600 s"), "{message}");
}
