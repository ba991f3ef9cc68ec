//! `ra watch`: each unlock once, to where it is wanted.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;

use retroachievements_simulator::world::{AchievementId, Clock, Mode, World};
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{Server, fail, finish, interrupt, ra, with_state};

const KEY: &str = "SecretKeyOfTheUser";

/// A server with today's time.
fn server() -> Server {
    let mut world = World::demo();
    world.clock = Clock::system();
    Server::with(|builder| builder.world(world).web_api_key(KEY))
}

fn watch(server: &Server, state: &Path, options: &str) -> Command {
    let mut ra = server.ra("watch Newcomer --every 1 --rate-limit off");
    with_state(ra.args(options.split_whitespace()), state).stdout(Stdio::piped()).stderr(Stdio::piped());
    ra
}

fn unlock(server: &Server, achievement: u64) {
    server.change(|world| {
        let newcomer = world.player("Newcomer");
        world.unlock(newcomer, AchievementId(achievement), Mode::Hardcore);
    });
}

/// A watch that has begun: what is unlocked from now on is news.
fn begun(server: &Server, mut command: Command) -> Child {
    let before = server.requests();
    let child = command.spawn().unwrap();
    // The profile, and a look.
    while server.requests() < before + 2 {
        thread::yield_now();
    }
    child
}

fn lines(child: &mut Child) -> impl Iterator<Item = Value> + use<> {
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    lines.map(|line| serde_json::from_str(&line.unwrap()).unwrap())
}

#[test]
fn each_unlock_is_told_once_also_over_restarts() {
    let (server, state) = (server(), TempDir::new().unwrap());
    let mut child = begun(&server, watch(&server, state.path(), ""));
    let mut told = lines(&mut child);
    for achievement in [9, 10] {
        unlock(&server, achievement);
        assert_eq!(told.next().unwrap()["achievement"]["achievementId"], achievement);
    }
    interrupt(&child);
    assert_eq!(child.wait().unwrap().code(), Some(130));
    // Meanwhile.
    unlock(&server, 11);
    let mut child = watch(&server, state.path(), "").spawn().unwrap();
    let next = lines(&mut child).next().unwrap();
    assert_eq!(next["achievement"]["achievementId"], 11, "neither 9 nor 10 again");
    assert_eq!((&next["user"], &next["kind"]), (&"Newcomer".into(), &"first".into()));
    interrupt(&child);
    child.wait().unwrap();
}

#[test]
fn what_a_command_does_not_take_is_told_again() {
    let (server, state) = (server(), TempDir::new().unwrap());
    let refused = begun(&server, watch(&server, state.path(), "--exec sh -c false"));
    unlock(&server, 9);
    let output = refused.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("sh failed"));

    let mut command = watch(&server, state.path(), "--state told.json");
    command.current_dir(&state).args(["--since", "2026-06-01", "--exec", "sh", "-c", "env; cat; exit 3"]);
    let output = command.env("RA_WEB_API_KEY", KEY).output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    for variable in
        ["RA_USER=Newcomer", "RA_ACHIEVEMENT_ID=9", "RA_ACHIEVEMENT_TITLE=That Was Easy", "RA_HARDCORE=1"]
    {
        assert!(told.lines().any(|line| line == variable), "{variable} is not in {told}");
    }
    let json: Value = serde_json::from_str(told.lines().last().unwrap()).unwrap();
    assert_eq!(json["achievement"]["title"], "That Was Easy");
    assert!(!told.contains(KEY), "{told}");
}

/// Answers requests with these statuses, one after the other, and returns what came.
fn hook(statuses: &'static [&'static str]) -> (String, thread::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/secret-path", listener.local_addr().unwrap());
    let requests = move || {
        let answer = |status: &&str| {
            let (mut stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let (mut request, mut length) = (String::new(), 0);
            while !request.ends_with("\r\n\r\n") {
                let start = request.len();
                reader.read_line(&mut request).unwrap();
                if let Some(value) = request[start..].to_lowercase().strip_prefix("content-length: ") {
                    length = value.trim().parse().unwrap();
                }
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            let head = "content-length: 0\r\nconnection: close";
            write!(stream, "HTTP/1.1 {status}\r\n{head}\r\n\r\n").unwrap();
            request + &String::from_utf8(body).unwrap()
        };
        statuses.iter().map(answer).collect()
    };
    (address, thread::spawn(requests))
}

#[test]
fn a_webhook_gets_it_in_the_form_of_discord() {
    let (server, state) = (server(), TempDir::new().unwrap());
    let (address, requests) =
        hook(&["429 Too Many Requests\r\nretry-after: 0", "204 No Content", "404 Not Found"]);
    let mut command = watch(&server, state.path(), "--discord");
    command.env("RA_WEBHOOK_URL", &address).env("RUST_LOG", "trace");
    let child = begun(&server, command);
    unlock(&server, 9);
    unlock(&server, 10);
    // The last answer ends it.
    let output = child.wait_with_output().unwrap();
    let (stdout, stderr) =
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(stderr.contains("the webhook does not take it: 404 Not Found"), "{stderr}");
    let requests = requests.join().unwrap();
    let body =
        |request: &str| serde_json::from_str::<Value>(request.split_once("\r\n\r\n").unwrap().1).unwrap();
    assert_eq!(body(&requests[0]), body(&requests[1]), "the first one again");
    let embed = &body(&requests[1])["embeds"][0];
    assert_eq!((&embed["title"], &embed["author"]["name"]), (&"That Was Easy".into(), &"Newcomer".into()));
    assert_eq!(body(&requests[1])["allowed_mentions"]["parse"], Value::Array(Vec::new()));
    for text in requests.iter().chain([&stdout, &stderr]) {
        assert!(!text.contains(KEY), "{text}");
    }
    for text in [&stdout, &stderr] {
        assert!(!text.contains("secret-path"), "{text}");
    }
    let state = std::fs::read_dir(state.path().join("retroachievements")).unwrap();
    for file in state.map(|file| file.unwrap().path()) {
        let text = std::fs::read_to_string(&file).unwrap() + &file.to_string_lossy();
        assert!(!text.contains(KEY) && !text.contains("secret-path"), "{text}");
    }
}

#[test]
fn two_watches_do_not_share_what_they_have_told() {
    let (server, state) = (server(), TempDir::new().unwrap());
    let child = begun(&server, watch(&server, state.path(), ""));
    let finished = finish(&mut watch(&server, state.path(), ""));
    assert_eq!(finished.code, Some(2), "{finished:?}");
    assert!(finished.stderr.contains("give this one --state FILE"), "{finished:?}");
    interrupt(&child);
    child.wait_with_output().unwrap();
}

#[test]
fn a_damaged_state_is_no_reason_to_begin_anew() {
    let (server, state) = (server(), TempDir::new().unwrap());
    std::fs::write(state.path().join("told.json"), "{").unwrap();
    let mut command = watch(&server, state.path(), "--state told.json");
    let finished = finish(command.current_dir(&state));
    assert_eq!(finished.code, Some(2), "{finished:?}");
    assert!(finished.stderr.contains("told.json is no state of a watch"), "{finished:?}");
}

#[test]
fn a_demo_has_something_to_tell_and_leaves_no_state() {
    let state = TempDir::new().unwrap();
    for (arguments, expected) in
        [("watch Scott", "First Steps"), ("watch @me --presence", "\"activity\":\"playing\"")]
    {
        let mut command = ra(&format!("--demo {arguments}"));
        let mut child = with_state(&mut command, state.path()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert!(line.contains(expected), "{line}");
        interrupt(&child);
        child.wait().unwrap();
    }
    assert_eq!(std::fs::read_dir(state.path()).unwrap().count(), 0);
}

#[test]
fn options_that_do_not_go_together_are_2() {
    for options in [
        "--discord",
        "--presence --since 2024-01-01",
        "--exec true --webhook http://localhost",
        "--webhook nowhere",
    ] {
        // The command of --exec has all that follows.
        let options = options
            .replace("--exec true --webhook http://localhost", "--webhook http://localhost --exec true");
        fail(&mut ra(&format!("--demo watch Scott {options}")), 2);
    }
}
