//! Memory while a list of generation 1 is read.

use anyhow::{Result, ensure};
use retroachievements::Client;
use retroachievements_bench::{Server, UNLOCKS, Verdict, client};
use retroachievements_simulator::achievements::HUGE;

use crate::{peak, ratio, start};

const FEW: u64 = 10_000;

pub(crate) async fn measure(verdict: &mut Verdict, server: &Server) -> Result<()> {
    let client = client(server)?;
    // Warm up: one-time allocations, such as the connection, do not count.
    pages(&client, FEW).await?;

    let (few, many) = (pages(&client, FEW).await?, pages(&client, UNLOCKS).await?);
    println!("  pages(): {few} bytes for {FEW} unlocks, {many} for {UNLOCKS}");
    verdict.at_most("peak memory, 100,000 unlocks over 10,000, ratio", ratio(many, few), 1.5);

    let remembering = items(&client, UNLOCKS).await?;
    println!("  items(): {remembering} bytes for {UNLOCKS} unlocks");
    let per_user = ratio(remembering.saturating_sub(many), 1) / UNLOCKS as f64;
    verdict.at_most("memory of items(), bytes per user", per_user, 64.0);
    Ok(())
}

/// Peak memory while `pages()` reads the last `unlocks` unlocks. It does not remember users.
async fn pages(client: &Client, unlocks: u64) -> Result<usize> {
    let before = start();
    let mut pages = client.achievement_unlocks(HUGE).offset(UNLOCKS - unlocks).pages();
    let mut count = 0;
    while let Some(page) = pages.try_next().await? {
        count += page.unlocks.len() as u64;
    }
    ensure!(count == unlocks, "read {count} unlocks of {unlocks}");
    Ok(peak(before))
}

/// Peak memory while `items()` reads them. It remembers users, to skip duplicates.
async fn items(client: &Client, unlocks: u64) -> Result<usize> {
    let before = start();
    let mut items = client.achievement_unlocks(HUGE).offset(UNLOCKS - unlocks).items();
    let mut count = 0;
    while items.try_next().await?.is_some() {
        count += 1;
    }
    ensure!(count == unlocks, "read {count} unlocks of {unlocks}");
    Ok(peak(before))
}
