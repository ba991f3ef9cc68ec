//! Runs the program, and simulators for it to call.

use std::ffi::OsStr;
use std::io::Write;
use std::process::{Command, Output, Stdio};

use retroachievements_simulator::world::World;
use retroachievements_simulator::{Simulator, SimulatorBuilder};
use tokio::runtime::Runtime;

/// A simulator and the threads it runs on.
pub(crate) struct Server {
    simulator: Simulator,
    _runtime: Runtime,
}

impl Server {
    pub(crate) fn start() -> Self {
        Self::with(|builder| builder)
    }

    pub(crate) fn with(set_up: impl FnOnce(SimulatorBuilder) -> SimulatorBuilder) -> Self {
        let runtime = Runtime::new().unwrap();
        let simulator = runtime.block_on(set_up(Simulator::builder()).start()).unwrap();
        Self { simulator, _runtime: runtime }
    }

    pub(crate) fn base_url(&self) -> String {
        self.simulator.base_url()
    }

    pub(crate) fn key(&self) -> &str {
        self.simulator.web_api_key()
    }

    /// `ra`, with the simulator in place of the site.
    pub(crate) fn ra(&self, arguments: &str) -> Command {
        let mut command = ra(arguments);
        command
            .env("RA_BASE_URL", self.simulator.base_url())
            .env("RA_V2_BASE_URL", self.simulator.v2_base_url());
        command.env("RA_WEB_API_KEY", self.key()).env("RA_ACCESS_TOKEN", self.simulator.access_token());
        command
    }

    /// Lets something happen on the server.
    pub(crate) fn change(&self, change: impl FnOnce(&mut World)) {
        self.simulator.change(change);
    }

    pub(crate) fn requests(&self) -> usize {
        self.simulator.requests().len()
    }
}

/// `ra` with arguments separated by spaces, and without its variables in the environment.
pub(crate) fn ra(arguments: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ra"));
    command.args(arguments.split_whitespace()).stdin(Stdio::null());
    for name in [
        "RA_WEB_API_KEY",
        "RA_ACCESS_TOKEN",
        "RA_USERNAME",
        "RA_BASE_URL",
        "RA_V2_BASE_URL",
        "RUST_LOG",
        "CLICOLOR_FORCE",
        "COLUMNS",
    ] {
        command.env_remove(name);
    }
    command.env("TZ", "UTC");
    // A file where folders are looked for, so that no test leaves something behind, and none waits for another.
    with_state(&mut command, env!("CARGO_BIN_EXE_ra"));
    with_config(&mut command, env!("CARGO_BIN_EXE_ra"));
    with_cache(&mut command, env!("CARGO_BIN_EXE_ra"));
    command
}

/// Lets the program keep a login in a folder.
pub(crate) fn with_config(command: &mut Command, folder: impl AsRef<OsStr>) -> &mut Command {
    command.env("XDG_CONFIG_HOME", &folder).env("APPDATA", &folder)
}

/// Lets the program keep its state in a folder.
pub(crate) fn with_state(command: &mut Command, folder: impl AsRef<OsStr>) -> &mut Command {
    // The variables of Unix and of Windows.
    command.env("XDG_STATE_HOME", &folder).env("LOCALAPPDATA", &folder)
}

/// Lets the program keep lists of games in a folder.
pub(crate) fn with_cache(command: &mut Command, folder: impl AsRef<OsStr>) -> &mut Command {
    command.env("XDG_CACHE_HOME", &folder).env("LOCALAPPDATA", &folder)
}

/// How the program ended.
#[derive(Debug)]
pub(crate) struct Finished {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

pub(crate) fn finish(command: &mut Command) -> Finished {
    finished(command.output().unwrap())
}

fn finished(output: Output) -> Finished {
    Finished {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs the program with something on its standard input.
pub(crate) fn finish_with(command: &mut Command, input: &str) -> Finished {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    finished(child.wait_with_output().unwrap())
}

/// Runs the program, which must succeed, and returns its standard output.
pub(crate) fn succeed(command: &mut Command) -> String {
    let finished = finish(command);
    assert_eq!(finished.code, Some(0), "{finished:?}");
    assert_eq!(finished.stderr, "");
    finished.stdout
}

/// Runs the program, which must fail without output, and returns its standard error.
pub(crate) fn fail(command: &mut Command, code: i32) -> String {
    let finished = finish(command);
    assert_eq!(finished.code, Some(code), "{finished:?}");
    assert_eq!(finished.stdout, "");
    finished.stderr
}

#[cfg(unix)]
pub(crate) fn interrupt(child: &std::process::Child) {
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
}
