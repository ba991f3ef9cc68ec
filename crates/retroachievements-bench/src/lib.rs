//! Shared by the benchmarks: the hand-written baselines, worlds, and a server in its own process.

// The benchmarks report on standard output.
#![allow(clippy::print_stdout)]

pub mod baseline;
mod catalogue;
mod replay;
mod server;
mod timing;
mod worlds;

use anyhow::{Result, ensure};

pub use catalogue::{catalogue, hashes, make_catalogue};
pub use server::{Server, Serves};
pub use timing::{cpu_times, least, median, timed};

/// Number of unlocks in the simulator's longest list.
pub const UNLOCKS: u64 = 100_000;

/// Number of achievements in the list of generation 2 that is read.
pub const RESOURCES: u64 = 10_000;

/// Number of games in the catalogue, about as many as the site has.
pub const GAMES: u64 = 35_000;

/// Number of their hashes.
pub const HASHES: u64 = 49_000;

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

/// Sets up a client for `server`, without a rate limit.
pub fn builder(server: &Server) -> retroachievements::ClientBuilder {
    retroachievements::Client::builder()
        .base_url(server.base_url())
        .v2_base_url(server.v2_base_url())
        .web_api_key(retroachievements_simulator::WEB_API_KEY)
        .rate_limit(None)
}

/// A client for `server`, without a rate limit.
pub fn client(server: &Server) -> Result<retroachievements::Client> {
    Ok(builder(server).build()?)
}
