//! The simulator in a process of its own, so that its work is not counted as the client's.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};
use retroachievements_simulator::Simulator;

const ARGUMENT: &str = "serve";

/// A simulator in a child process, which ends when this is dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    base_url: String,
}

impl Server {
    /// Starts this very program once more, as a server.
    pub fn start() -> Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg(ARGUMENT)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start the server")?;
        let mut base_url = String::new();
        BufReader::new(child.stdout.take().context("the server has no output")?).read_line(&mut base_url)?;
        Ok(Self { child, base_url: base_url.trim().to_string() })
    }

    /// Where it listens.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Is the server, if this program was started as one; then it does not return before its input ends.
    pub async fn serve_if_asked() -> Result<()> {
        if std::env::args().nth(1).as_deref() != Some(ARGUMENT) {
            return Ok(());
        }
        let simulator = Simulator::start().await?;
        let mut stdout = std::io::stdout().lock();
        writeln!(stdout, "{}", simulator.base_url())?;
        stdout.flush()?;
        simulator.wait().await?;
        std::process::exit(0);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already, which is as well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
