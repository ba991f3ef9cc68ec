//! `ra check`.

use retroachievements_simulator::Times;

use crate::support::{Server, fail, ra, succeed};

#[test]
fn a_good_key_is_0_in_one_request() {
    let server = Server::start();
    assert_eq!(succeed(&mut server.ra("check")), "The server accepts the key.\n");
    assert_eq!(server.requests(), 1);
    succeed(&mut ra("check --demo"));
}

#[test]
fn a_wrong_key_is_3_and_no_answer_5() {
    fail(Server::start().ra("check").env("RA_WEB_API_KEY", "wrong"), 3);
    let server = Server::with(|builder| builder.rate_limited(Times::Always, Some("3600")));
    fail(&mut server.ra("check"), 5);
    fail(&mut ra("check"), 2);
}
