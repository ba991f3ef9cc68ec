//! The mutation test, run by `cargo xtask fuzz`: `fuzz BODIES [SEED]`.
//!
//! Body number N of a seed is always the same, for the same spec: an operation, one of its examples, and mutations of it.
//! The program ends with status 1 at the first body that makes a decoder panic or that is not encoded stably.

// This program is for a terminal.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod bytes;
mod check;
mod corpus;
// One form of closure serves every shape of answer.
#[allow(clippy::redundant_closure)]
#[path = "../generated/mod.rs"]
mod generated;
mod mutate;
mod run;
mod structure;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result};

use corpus::Corpus;

fn main() -> Result<ExitCode> {
    let mut arguments = std::env::args().skip(1);
    let bodies = arguments.next().context("usage: fuzz BODIES [SEED]")?;
    let bodies: u64 = bodies.parse().with_context(|| format!("{bodies:?} is not a number of bodies"))?;
    let seed = match arguments.next() {
        Some(seed) => seed.parse().with_context(|| format!("{seed:?} is not a seed"))?,
        None => fastrand::u64(..),
    };
    let corpus = Corpus::load()?;
    println!("seed {seed}: {bodies} bodies from {}", corpus.summary());

    let start = Instant::now();
    match run::run(&corpus, seed, bodies) {
        Ok(decoded) => {
            let seconds = start.elapsed().as_secs_f64();
            let rate = bodies as f64 / seconds;
            println!(
                "{bodies} bodies in {seconds:.1} s ({rate:.0} bodies/s): {decoded} decoded, all of them stably; no panic"
            );
            Ok(ExitCode::SUCCESS)
        }
        Err(finding) => {
            eprintln!("{finding}");
            Ok(ExitCode::FAILURE)
        }
    }
}
