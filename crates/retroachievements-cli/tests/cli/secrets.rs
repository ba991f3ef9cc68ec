use retroachievements_simulator::{SimulatorBuilder, Times};

use crate::support::{Server, finish};

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
