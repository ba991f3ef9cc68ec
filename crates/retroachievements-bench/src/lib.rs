//! What the two benchmarks share: the hand-written baseline, and a server in a process of its own.

// These programs are for a terminal.
#![allow(clippy::print_stdout)]

pub mod baseline;
mod server;

use anyhow::{Result, ensure};

pub use server::Server;

/// How many unlocks the simulator's longest list has.
pub const UNLOCKS: u64 = 100_000;

/// Prints a figure beside its limit, and remembers whether it is kept.
#[derive(Debug, Default)]
pub struct Verdict {
    missed: Vec<String>,
}

impl Verdict {
    /// Says what a figure is and what it may be at most.
    pub fn at_most(&mut self, what: &str, figure: f64, limit: f64) {
        let kept = figure <= limit;
        println!("{what:<58} {figure:>7.2}  (at most {limit}){}", if kept { "" } else { "  MISSED" });
        if !kept {
            self.missed.push(what.to_string());
        }
    }

    /// An error if a limit was missed.
    pub fn done(self) -> Result<()> {
        ensure!(self.missed.is_empty(), "missed: {}", self.missed.join(", "));
        Ok(())
    }
}

/// A client for a server, without a rate limit.
pub fn client(server: &Server) -> Result<retroachievements::Client> {
    Ok(retroachievements::Client::builder()
        .base_url(server.base_url())
        .web_api_key(retroachievements_simulator::WEB_API_KEY)
        .rate_limit(None)
        .build()?)
}
