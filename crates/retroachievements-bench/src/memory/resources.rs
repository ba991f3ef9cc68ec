//! Memory while a list of generation 2 is read, with what its resources refer to.

use anyhow::{Result, ensure};
use retroachievements::Client;
use retroachievements::v2::achievements::{AchievementSet, Developer, Games};
use retroachievements_bench::{RESOURCES, Server, Verdict, client};

use crate::{peak, ratio, start};

const SIZE: u32 = 100;

/// Of a hundred.
const FEW_PAGES: u64 = 10;

pub(crate) async fn measure(verdict: &mut Verdict, server: &Server) -> Result<()> {
    let client = client(server)?;
    // Warm up: one-time allocations, such as the connection, do not count.
    pages(&client, FEW_PAGES).await?;
    let all = RESOURCES / u64::from(SIZE);
    let (few, many) = (pages(&client, FEW_PAGES).await?, pages(&client, all).await?);
    println!("  pages() of V2: {few} bytes for {FEW_PAGES} pages, {many} for {all}");
    verdict.at_most("peak memory, 100 pages of V2 over 10, ratio", ratio(many, few), 1.5);
    Ok(())
}

/// Peak memory while the last `count` pages are read.
async fn pages(client: &Client, count: u64) -> Result<usize> {
    let before = start();
    let request = client.v2().achievements().include([Developer, AchievementSet, Games]);
    let first = RESOURCES / u64::from(SIZE) - count + 1;
    let mut pages = request.page(u32::try_from(first)?).size(SIZE).pages();
    let mut read = 0;
    while let Some(page) = pages.try_next().await? {
        read += page.data.len() as u64;
    }
    ensure!(read == count * u64::from(SIZE), "read {read} achievements on {count} pages");
    Ok(peak(before))
}
