//! What depends on a terminal, on one of our own.
#![cfg(unix)]

use std::io::{ErrorKind, Read, Write};
use std::thread;

use pty_process::Size;
use pty_process::blocking::{Command, Pty, open};
use rustix::termios::{LocalModes, tcgetattr};

use crate::support::Server;

/// `ra` on a terminal of 24 lines and so many columns.
fn on_terminal(arguments: &str, columns: u16, variables: &[(&str, &str)]) -> (Pty, std::process::Child) {
    let (pty, pts) = open().unwrap();
    pty.resize(Size::new(24, columns)).unwrap();
    let mut ra = Command::new(env!("CARGO_BIN_EXE_ra")).args(arguments.split_whitespace());
    for name in [
        "RA_WEB_API_KEY",
        "RA_USERNAME",
        "RA_BASE_URL",
        "RA_PAGER",
        "LESS",
        "NO_COLOR",
        "CLICOLOR",
        "CLICOLOR_FORCE",
        // Where this is set, colours are taken to work on any terminal.
        "CI",
        "RUST_LOG",
    ] {
        ra = ra.env_remove(name);
    }
    ra = ra.env("TERM", "xterm").env("PAGER", "cat").env("TZ", "UTC").envs(variables.iter().copied());
    let child = ra.spawn(pts).unwrap();
    (pty, child)
}

/// What appears on the terminal until the program ends.
fn shown(arguments: &str, columns: u16, variables: &[(&str, &str)]) -> String {
    let (mut pty, mut child) = on_terminal(arguments, columns, variables);
    let text = read(&mut pty);
    assert!(child.wait().unwrap().success(), "{text}");
    text
}

fn read(pty: &mut Pty) -> String {
    let mut bytes = Vec::new();
    // Linux reports the end of the other side so.
    match pty.read_to_end(&mut bytes) {
        Err(error) if error.raw_os_error() != Some(5) && error.kind() != ErrorKind::UnexpectedEof => {
            panic!("{error}")
        }
        _ => String::from_utf8_lossy(&bytes).replace("\r\n", "\n"),
    }
}

/// What appears until a text does.
fn until(pty: &mut Pty, text: &str) -> String {
    let mut seen = Vec::new();
    while !String::from_utf8_lossy(&seen).contains(text) {
        let mut bytes = [0; 256];
        let length = pty.read(&mut bytes).unwrap();
        seen.extend_from_slice(&bytes[..length]);
    }
    String::from_utf8_lossy(&seen).into_owned()
}

const COMMAND: &str = "--demo achievement-unlocks 13876 --count 3";

#[test]
fn a_terminal_has_colours_unless_they_are_not_wanted() {
    assert!(shown(COMMAND, 100, &[]).contains("\u{1b}[32m✓"), "a tick is green");
    for (options, variables) in [
        ("", ("NO_COLOR", "1")),
        ("", ("TERM", "dumb")),
        (" --color never", ("LANG", "C")),
        (" --format csv", ("LANG", "C")),
    ] {
        let text = shown(&format!("{COMMAND}{options}"), 100, &[variables]);
        assert!(!text.contains('\u{1b}'), "{options} {variables:?}: {text:?}");
    }
}

#[test]
fn a_table_is_as_wide_as_the_terminal() {
    let text = shown(&format!("{COMMAND} --color never"), 40, &[]);
    assert!(text.lines().all(|line| line.chars().count() <= 40), "{text}");
    assert!(
        text.lines().count() > shown(&format!("{COMMAND} --color never"), 100, &[]).lines().count(),
        "{text}"
    );
}

#[test]
fn what_people_read_goes_through_the_pager() {
    let pager = ("PAGER", "sed 's/^/paged: /'");
    let text = shown(COMMAND, 100, &[pager]);
    assert!(text.lines().all(|line| line.starts_with("paged: ")), "{text}");
    assert!(shown(&format!("{COMMAND} --format json"), 100, &[pager]).starts_with("paged: {"));
    let ours = [pager, ("RA_PAGER", "sed 's/^/ours: /'")];
    assert!(shown(COMMAND, 100, &ours).starts_with("ours: "));
    for (options, variables) in [
        (" --no-pager", vec![pager]),
        (" --format jsonl", vec![pager]),
        ("", vec![("PAGER", "")]),
        ("", vec![pager, ("TERM", "dumb")]),
    ] {
        let text = shown(&format!("{COMMAND}{options}"), 100, &variables);
        assert!(text.contains("NovaHunter") && !text.contains("paged: "), "{options} {variables:?}: {text}");
    }
}

#[test]
fn the_pager_does_not_get_the_key() {
    let text = shown(COMMAND, 100, &[("PAGER", "env"), ("RA_WEB_API_KEY", "a-key-of-mine")]);
    assert!(text.contains("TERM=xterm"), "{text}");
    assert!(!text.contains("a-key-of-mine"), "{text}");
}

#[test]
fn a_pager_that_is_left_early_is_no_error() {
    shown("--demo game-list 1 --format json", 100, &[("PAGER", "head -n 1")]);
}

#[test]
fn progress_is_shown_and_cleared() {
    let text = shown("--demo achievement-unlocks 9 --all --count 500 --format json --no-pager", 100, &[]);
    assert!(text.contains(" entries"), "the number of entries so far");
    assert!(text.trim_end().ends_with('}'), "and nothing of it at the end");
}

#[test]
fn a_key_is_asked_for_without_being_shown() {
    let (server, home) = (Server::start(), tempfile::TempDir::new().unwrap());
    let base_url = server.base_url();
    let folder = home.path().to_str().unwrap();
    let variables =
        [("RA_BASE_URL", base_url.as_str()), ("XDG_CONFIG_HOME", folder), ("XDG_STATE_HOME", folder)];
    let (mut pty, mut child) = on_terminal("login", 100, &variables);
    let mut text = until(&mut pty, "(not shown): ");
    // Nobody types as fast as a test.
    while tcgetattr(&pty).unwrap().local_modes.contains(LocalModes::ECHO) {
        thread::yield_now();
    }
    pty.write_all(format!("{}\n", server.key()).as_bytes()).unwrap();
    text += &until(&mut pty, "(Enter for none): ");
    pty.write_all(b"Scott\n").unwrap();
    text += &read(&mut pty);
    assert!(child.wait().unwrap().success(), "{text}");
    assert!(text.contains("The server accepts the key."), "{text}");
    assert!(!text.contains(server.key()), "{text}");
    assert!(shown("me", 100, &variables).contains("Scott"));
}

#[test]
fn ctrl_c_ends_the_simulator() {
    let (mut pty, mut child) = on_terminal("simulate --port 0", 100, &[]);
    until(&mut pty, "http://");
    pty.write_all(b"\x03").unwrap();
    read(&mut pty);
    assert_eq!(child.wait().unwrap().code(), Some(130));
}
