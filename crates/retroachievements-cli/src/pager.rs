//! The program that shows long texts a screen at a time, chosen as git does it.

use std::env;
use std::io::{self, Write};
use std::process::{Child, ChildStdin, Command, Stdio};

/// A pager at work. Dropping it waits until the user leaves it.
#[derive(Debug)]
pub(crate) struct Pager {
    child: Child,
    /// Closed before waiting, which tells the pager that this is all.
    input: Option<ChildStdin>,
}

impl Pager {
    /// `None` without a pager: the user wants none, or it cannot be started.
    pub(crate) fn start() -> Option<Self> {
        let set = ["RA_PAGER", "PAGER"].into_iter().find_map(|name| env::var(name).ok());
        let is_dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
        let command = set.unwrap_or_else(|| "less".to_string());
        if is_dumb || matches!(command.trim(), "" | "cat") {
            return None;
        }
        let mut child = shell(&command);
        // Colours; no pager for what fits on the screen; what was shown stays.
        if env::var_os("LESS").is_none() {
            child.env("LESS", "FRX");
        }
        // The key is nothing that it needs.
        let mut child = child.env_remove("RA_WEB_API_KEY").stdin(Stdio::piped()).spawn().ok()?;
        let input = child.stdin.take();
        Some(Self { child, input })
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.input.as_mut().map_or(Ok(()), |input| input.write_all(bytes))
    }
}

impl Drop for Pager {
    fn drop(&mut self) {
        drop(self.input.take());
        // How it ends is a matter between it and the user.
        let _ = self.child.wait();
    }
}

/// The variable can have options, which a shell takes apart.
#[cfg(unix)]
fn shell(command: &str) -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-c", command]);
    shell
}

#[cfg(not(unix))]
fn shell(command: &str) -> Command {
    let mut words = command.split_whitespace();
    let mut program = Command::new(words.next().unwrap_or_default());
    program.args(words);
    program
}
