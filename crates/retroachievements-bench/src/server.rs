//! The simulator in its own process, so that measurements do not include its work.

use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Child, ChildStdout, Command, Stdio};

use anyhow::{Context, Result};
use retroachievements_simulator::Simulator;

use crate::replay::Replay;
use crate::worlds;

const ARGUMENT: &str = "serve";

/// What a server has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Serves {
    /// The simulator's demo world, with its longest list of unlocks.
    Demo,
    /// [`RESOURCES`](crate::RESOURCES) achievements.
    Resources,
}

impl Serves {
    const ALL: [Self; 2] = [Self::Demo, Self::Resources];

    fn name(self) -> &'static str {
        match self {
            Self::Demo => "demo",
            Self::Resources => "resources",
        }
    }
}

/// A simulator in a child process. Dropping it ends the process.
#[derive(Debug)]
pub struct Server {
    child: Child,
    base_url: String,
    v2_base_url: String,
}

impl Server {
    /// Starts the current program again, as a server.
    pub fn start(serves: Serves) -> Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .args([ARGUMENT, serves.name()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start the server")?;
        let output = child.stdout.take().context("the server has no output")?;
        let mut lines = BufReader::new(output).lines();
        Ok(Self { child, base_url: next(&mut lines)?, v2_base_url: next(&mut lines)? })
    }

    /// The base URL of the simulator.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The base URL of its generation 2.
    pub fn v2_base_url(&self) -> &str {
        &self.v2_base_url
    }

    /// Serves, if [`start`](Self::start) started this program, and then exits; otherwise returns at once.
    pub async fn serve_if_child() -> Result<()> {
        let mut arguments = std::env::args().skip(1);
        if arguments.next().as_deref() != Some(ARGUMENT) {
            return Ok(());
        }
        let name = arguments.next().unwrap_or_default();
        let serves = Serves::ALL.into_iter().find(|serves| serves.name() == name);
        let builder = Simulator::builder().unlimited();
        let builder = match serves.context("no such world")? {
            Serves::Demo => builder,
            Serves::Resources => builder.world(worlds::resources()),
        };
        let simulator = builder.start().await?;
        let replay = Replay::start(simulator.base_url().trim_end_matches("/API")).await?;
        let origin = replay.origin();
        let mut stdout = std::io::stdout().lock();
        writeln!(stdout, "{origin}/API\n{origin}/v2")?;
        stdout.flush()?;
        replay.serve().await
    }
}

fn next(lines: &mut Lines<BufReader<ChildStdout>>) -> Result<String> {
    Ok(lines.next().context("the server ended")??)
}

impl Drop for Server {
    fn drop(&mut self) {
        // Fails if the process has already ended, which is fine.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
