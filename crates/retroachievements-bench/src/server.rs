//! The simulator in its own process, so that measurements do not include its work.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result};
use retroachievements_simulator::Simulator;

const ARGUMENT: &str = "serve";

/// A simulator in a child process. Dropping it ends the process.
#[derive(Debug)]
pub struct Server {
    child: Child,
    base_url: String,
}

impl Server {
    /// Starts the current program again, as a server.
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

    /// The base URL of the simulator.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Serves, if [`start`](Self::start) started this program, and then exits; otherwise returns at once.
    pub async fn serve_if_child() -> Result<()> {
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
        // Fails if the process has already ended, which is fine.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
