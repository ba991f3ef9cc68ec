//! The peak of the memory in use while a list is read: whether it grows with the list.

#![allow(clippy::print_stdout)]

use anyhow::{Result, ensure};
use peak_alloc::PeakAlloc;
use retroachievements::Client;
use retroachievements_bench::{Server, UNLOCKS, Verdict, client};
use retroachievements_simulator::achievements::HUGE;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

const FEW: u64 = 10_000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    Server::serve_if_asked().await?;
    let mut verdict = Verdict::default();
    let server = Server::start()?;
    let client = client(&server)?;
    // What is allocated once, such as the connection, is there before anything is measured.
    pages(&client, FEW).await?;

    let (few, many) = (pages(&client, FEW).await?, pages(&client, UNLOCKS).await?);
    println!("  pages(): {few} bytes for {FEW} unlocks, {many} for {UNLOCKS}");
    verdict.at_most("peak memory, 100,000 unlocks over 10,000, ratio", ratio(many, few), 1.5);

    let remembering = items(&client, UNLOCKS).await?;
    println!("  items(): {remembering} bytes for {UNLOCKS} unlocks");
    let per_user = ratio(remembering.saturating_sub(many), 1) / UNLOCKS as f64;
    verdict.at_most("what items() remembers, bytes a user", per_user, 64.0);
    verdict.done()
}

/// The peak while the last so many unlocks are read, without remembering users.
async fn pages(client: &Client, unlocks: u64) -> Result<usize> {
    let before = start();
    let mut pages = client.achievement_unlocks(HUGE).offset(UNLOCKS - unlocks).pages();
    let mut count = 0;
    while let Some(page) = pages.try_next().await? {
        count += page.unlocks.len() as u64;
    }
    ensure!(count == unlocks, "read {count} unlocks of {unlocks}");
    Ok(ALLOCATOR.peak_usage().saturating_sub(before))
}

/// The same by `items()`, which remembers users.
async fn items(client: &Client, unlocks: u64) -> Result<usize> {
    let before = start();
    let mut items = client.achievement_unlocks(HUGE).offset(UNLOCKS - unlocks).items();
    let mut count = 0;
    while items.try_next().await?.is_some() {
        count += 1;
    }
    ensure!(count == unlocks, "read {count} unlocks of {unlocks}");
    Ok(ALLOCATOR.peak_usage().saturating_sub(before))
}

fn start() -> usize {
    ALLOCATOR.reset_peak_usage();
    ALLOCATOR.current_usage()
}

fn ratio(a: usize, b: usize) -> f64 {
    a as f64 / b.max(1) as f64
}
