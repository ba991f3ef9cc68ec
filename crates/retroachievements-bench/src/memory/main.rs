//! Peak memory: of reading lists, which must not grow with the list, and of a catalogue.

#![allow(clippy::print_stdout)]

mod catalogue;
mod resources;
mod unlocks;

use anyhow::Result;
use peak_alloc::PeakAlloc;
use retroachievements_bench::{Server, Serves, Verdict};

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    Server::serve_if_child().await?;
    let mut verdict = Verdict::default();
    unlocks::measure(&mut verdict, &Server::start(Serves::Demo)?).await?;
    resources::measure(&mut verdict, &Server::start(Serves::Resources)?).await?;
    catalogue::measure(&mut verdict).await?;
    verdict.done()
}

/// What is allocated now. From here on, the peak counts.
fn start() -> usize {
    ALLOCATOR.reset_peak_usage();
    ALLOCATOR.current_usage()
}

/// The peak since the start, beyond what was allocated then.
fn peak(before: usize) -> usize {
    ALLOCATOR.peak_usage().saturating_sub(before)
}

fn ratio(a: usize, b: usize) -> f64 {
    a as f64 / b.max(1) as f64
}
