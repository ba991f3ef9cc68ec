//! Speed relative to the hand-written baseline. The two alternate in one run, and their times are divided.

#![allow(clippy::print_stdout)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use cpu_time::ProcessTime;
use retroachievements::models;
use retroachievements_bench::{Server, UNLOCKS, Verdict, baseline, client};
use retroachievements_client::types;
use retroachievements_simulator::{Simulator, WEB_API_KEY, achievements};
use serde::de::DeserializeOwned;

const DECODE_ROUNDS: usize = 400;
const READ_ROUNDS: usize = 15;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    Server::serve_if_child().await?;
    let mut verdict = Verdict::default();

    let current = page(Simulator::start().await?).await?;
    let legacy = page(Simulator::builder().legacy_encoding().start().await?).await?;
    let ratio = decode::<baseline::current::Unlocks>(&current)?;
    verdict.at_most("decoding 500 unlocks, today's encoding, time ratio", ratio, 1.25);
    let ratio = decode::<baseline::legacy::Unlocks>(&legacy)?;
    verdict.at_most("decoding 500 unlocks, legacy encoding, time ratio", ratio, 1.25);

    let server = Server::start()?;
    let ratio = read(&server).await?;
    verdict.at_most("reading 100,000 unlocks with items(), CPU time ratio", ratio, 1.25);
    verdict.done()
}

/// The body of a page of 500 unlocks.
async fn page(simulator: Simulator) -> Result<Vec<u8>> {
    let address = format!("{}/API_GetAchievementUnlocks.php", simulator.base_url());
    let query = [("a", achievements::HUGE.to_string()), ("c", "500".into()), ("y", WEB_API_KEY.into())];
    let response = reqwest::Client::new().get(address).query(&query).send().await?;
    Ok(response.error_for_status()?.bytes().await?.into())
}

/// The time to decode a page, relative to the baseline.
fn decode<B: DeserializeOwned>(body: &[u8]) -> Result<f64> {
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

/// The CPU time to read a long list, relative to the baseline.
async fn read(server: &Server) -> Result<f64> {
    let (mut our_times, mut baseline_times) = (Vec::new(), Vec::new());
    for _ in 0..READ_ROUNDS {
        let start = ProcessTime::now();
        let ours = read_ours(server).await?;
        our_times.push(start.elapsed());

        let start = ProcessTime::now();
        let baseline = baseline::read_all(server.base_url(), WEB_API_KEY, achievements::HUGE).await?;
        baseline_times.push(start.elapsed());
        ensure!(
            ours == baseline && ours.0 == UNLOCKS,
            "both should read {UNLOCKS} unlocks: {ours:?}, {baseline:?}"
        );
    }
    let (ours, baseline) = (least(our_times), least(baseline_times));
    println!("  {UNLOCKS} unlocks: {ours:?} against {baseline:?}");
    Ok(ours.as_secs_f64() / baseline.as_secs_f64())
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

fn timed<T>(work: impl Fn() -> T) -> Duration {
    let start = Instant::now();
    black_box(work());
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// The minimum, because other load on the machine can only increase CPU time.
fn least(times: Vec<Duration>) -> Duration {
    times.into_iter().min().unwrap_or_default()
}
