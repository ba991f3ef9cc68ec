use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};

use crate::support::{fail, ra, succeed};

/// `ra simulate`, which ends with the test.
struct Simulation {
    child: Child,
    lines: Vec<String>,
}

impl Simulation {
    fn start(arguments: &str) -> Self {
        let mut ra = ra("simulate --port 0");
        let mut child = ra.args(arguments.split_whitespace()).stdout(Stdio::piped()).spawn().unwrap();
        let lines =
            BufReader::new(child.stdout.take().unwrap()).lines().take(4).map(Result::unwrap).collect();
        Self { child, lines }
    }

    fn value(&self, line: usize) -> &str {
        self.lines[line].split_whitespace().last().unwrap()
    }

    /// `ra` that calls it.
    fn ra(&self, arguments: &str) -> std::process::Command {
        let mut ra = ra(arguments);
        ra.env("RA_BASE_URL", self.value(0)).env("RA_WEB_API_KEY", self.value(1));
        ra
    }
}

impl Drop for Simulation {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_simulator_says_where_it_is_and_answers() {
    let simulation = Simulation::start("");
    assert!(simulation.value(0).starts_with("http://127.0.0.1:"), "{:?}", simulation.lines);
    assert!(simulation.lines[2].contains("curl 'http://"), "{:?}", simulation.lines);
    let served = succeed(&mut simulation.ra("achievement-unlocks 13876"));
    assert_eq!(served, succeed(&mut ra("--demo achievement-unlocks 13876")));
}

#[test]
fn the_simulator_has_a_page_for_the_browser() {
    let help = succeed(&mut ra("simulate --help"));
    assert!(help.contains("Open its address in a browser for an API reference"), "{help}");
    let simulation = Simulation::start("");
    assert!(simulation.lines[3].starts_with("API reference: http://127.0.0.1:"), "{:?}", simulation.lines);
    assert_eq!(simulation.value(0), format!("{}API", simulation.value(3)));
    let address = simulation.value(3).trim_start_matches("http://").trim_end_matches('/');
    let mut connection = TcpStream::connect(address).unwrap();
    connection.write_all(b"HEAD / HTTP/1.0\r\n\r\n").unwrap();
    let mut head = String::new();
    connection.read_to_string(&mut head).unwrap();
    assert!(head.starts_with("HTTP/1.0 200 OK"), "{head}");
    assert!(head.contains("text/html"), "{head}");
}

#[test]
fn the_simulator_takes_a_key() {
    let simulation = Simulation::start("--key mine");
    assert_eq!(simulation.value(1), "mine");
    succeed(&mut simulation.ra("achievement-unlocks 9"));
    fail(simulation.ra("achievement-unlocks 9").env("RA_WEB_API_KEY", "yours"), 3);
}

#[test]
fn the_simulator_fails_on_request() {
    for (faults, code) in [
        ("--rate-limited 1 --retry-after 7", 5),
        ("--unavailable 1", 1),
        ("--truncated 1", 1),
        ("--truncated-json 1 --delay 1", 1),
        ("--dropped 1 --legacy --new-unlocks-per-request 2", 1),
    ] {
        let simulation = Simulation::start(faults);
        fail(&mut simulation.ra("achievement-unlocks 9 --no-retry"), code);
        succeed(&mut simulation.ra("achievement-unlocks 9 --no-retry"));
    }
    let simulation = Simulation::start("--unavailable always");
    fail(&mut simulation.ra("achievement-unlocks 9"), 1);
}

#[test]
fn a_port_in_use_is_1() {
    let simulation = Simulation::start("");
    let port = simulation.value(0).trim_end_matches("/API").rsplit(':').next().unwrap();
    let message = fail(ra("simulate --port").arg(port), 1);
    assert!(message.starts_with("error: cannot start the simulator: "), "{message}");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_the_simulator() {
    let mut simulation = Simulation::start("");
    crate::support::interrupt(&simulation.child);
    assert_eq!(simulation.child.wait().unwrap().code(), Some(130));
}

#[test]
fn the_simulator_serves_a_world_of_ones_own() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("world.json");
    let world = r#"{ "owner": 7, "players": { "7": { "name": "Waldo" } } }"#;
    std::fs::write(&file, world).unwrap();
    let arguments = format!("--clock 2031-01-01T00:00:00Z --world {}", file.display());
    let simulation = Simulation::start(&arguments);
    let profile = succeed(&mut simulation.ra("user-profile Waldo --format json"));
    assert!(profile.contains(r#""user": "Waldo""#), "{profile}");
    std::fs::write(&file, r#"{ "owner": 8 }"#).unwrap();
    let message = fail(ra("simulate --port 0 --world").arg(&file), 2);
    assert!(message.contains("world.json is no world: owner: there is no player 8"), "{message}");
    let message = fail(&mut ra("simulate --clock noon"), 2);
    assert!(message.contains("expected a time such as"), "{message}");
}

#[test]
fn the_help_has_the_calls_that_change_the_world() {
    let help = succeed(&mut ra("simulate --help"));
    assert!(
        help.contains(r#"/simulator/unlocks  {"player":"Scott","achievement":9,"hardcore":true}"#),
        "{help}"
    );
}
