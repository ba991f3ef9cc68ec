//! Shared by the two benchmarks: the hand-written baseline, and a server in its own process.

// The benchmarks report on standard output.
#![allow(clippy::print_stdout)]

pub mod baseline;
mod server;

use anyhow::{Result, ensure};

pub use server::Server;

/// Number of unlocks in the simulator's longest list.
pub const UNLOCKS: u64 = 100_000;

/// Prints measurements next to their limits, and collects those that exceed them.
#[derive(Debug, Default)]
pub struct Verdict {
    missed: Vec<String>,
}

impl Verdict {
    /// Prints a measurement and its upper limit.
    pub fn at_most(&mut self, what: &str, figure: f64, limit: f64) {
        let kept = figure <= limit;
        println!("{what:<58} {figure:>7.2}  (at most {limit}){}", if kept { "" } else { "  MISSED" });
        if !kept {
            self.missed.push(what.to_string());
        }
    }

    /// Fails if a measurement exceeded its limit.
    pub fn done(self) -> Result<()> {
        ensure!(self.missed.is_empty(), "missed: {}", self.missed.join(", "));
        Ok(())
    }
}

/// A client for `server`, without a rate limit.
pub fn client(server: &Server) -> Result<retroachievements::Client> {
    Ok(retroachievements::Client::builder()
        .base_url(server.base_url())
        .web_api_key(retroachievements_simulator::WEB_API_KEY)
        .rate_limit(None)
        .build()?)
}
