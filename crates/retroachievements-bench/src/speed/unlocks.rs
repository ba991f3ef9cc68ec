//! A list of generation 1, beside the same by hand.

use anyhow::{Context, Result, ensure};
use retroachievements::models;
use retroachievements_bench::{Server, UNLOCKS, Verdict, baseline::unlocks as baseline};
use retroachievements_bench::{client, cpu_times, median, timed};
use retroachievements_client::types;
use retroachievements_simulator::{Simulator, WEB_API_KEY, achievements};
use serde::de::DeserializeOwned;

const DECODE_ROUNDS: usize = 400;
const READ_ROUNDS: usize = 60;

pub(crate) async fn decode(verdict: &mut Verdict) -> Result<()> {
    let current = page(Simulator::start().await?).await?;
    let legacy = page(Simulator::builder().legacy_encoding().start().await?).await?;
    let ratio = time_ratio::<baseline::current::Unlocks>(&current)?;
    verdict.at_most("decoding 500 unlocks, today's encoding, time ratio", ratio, 1.25);
    let ratio = time_ratio::<baseline::legacy::Unlocks>(&legacy)?;
    verdict.at_most("decoding 500 unlocks, legacy encoding, time ratio", ratio, 1.25);
    Ok(())
}

/// The body of a page of 500 unlocks.
async fn page(simulator: Simulator) -> Result<Vec<u8>> {
    let address = format!("{}/API_GetAchievementUnlocks.php", simulator.base_url());
    let query = [("a", achievements::HUGE.to_string()), ("c", "500".into()), ("y", WEB_API_KEY.into())];
    let response = reqwest::Client::new().get(address).query(&query).send().await?;
    Ok(response.error_for_status()?.bytes().await?.into())
}

/// The time to decode a page, relative to the baseline.
fn time_ratio<B: DeserializeOwned>(body: &[u8]) -> Result<f64> {
    let ours = || -> Result<models::AchievementUnlocks> {
        Ok(serde_json::from_slice::<types::AchievementUnlocks>(body)?.into())
    };
    ensure!(ours()?.unlocks.len() == 500, "a page should have 500 unlocks");
    let baseline = || serde_json::from_slice::<B>(body);
    baseline().context("the baseline cannot read the page")?;

    let (mut our_times, mut baseline_times) = (Vec::new(), Vec::new());
    for _ in 0..DECODE_ROUNDS {
        our_times.push(timed(ours));
        baseline_times.push(timed(baseline));
    }
    let (ours, baseline) = (median(our_times), median(baseline_times));
    println!("  {} bytes: {ours:?} against {baseline:?}", body.len());
    Ok(ours.as_secs_f64() / baseline.as_secs_f64())
}

/// The CPU time to read a long list, relative to the baseline. The client could have a cache, and has none.
pub(crate) async fn read(verdict: &mut Verdict, server: &Server) -> Result<()> {
    let by_hand = || baseline::read_all(server.base_url(), WEB_API_KEY, achievements::HUGE);
    let [ours, baseline] = cpu_times(
        READ_ROUNDS,
        || read_ours(server),
        by_hand,
        |ours, baseline| {
            ensure!(
                ours == baseline && ours.0 == UNLOCKS,
                "both should read {UNLOCKS} unlocks: {ours:?}, {baseline:?}"
            );
            Ok(())
        },
    )
    .await?;
    println!("  {UNLOCKS} unlocks: {ours:?} against {baseline:?}");
    let ratio = ours.as_secs_f64() / baseline.as_secs_f64();
    verdict.at_most("reading 100,000 unlocks with items(), CPU time ratio", ratio, 1.15);
    Ok(())
}

async fn read_ours(server: &Server) -> Result<(u64, u64)> {
    let mut unlocks = client(server)?.achievement_unlocks(achievements::HUGE).items();
    let (mut count, mut points) = (0, 0);
    while let Some(unlock) = unlocks.try_next().await? {
        count += 1;
        points += unlock.ra_points;
    }
    Ok((count, points))
}
