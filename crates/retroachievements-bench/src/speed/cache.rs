//! An answer from the cache, beside one from a server on this machine, which is nearer than any other. What is compared is
//! the work; what a cache saves is the way to the server, and a turn of the limit.

use anyhow::{Result, ensure};
use retroachievements::{Cache, CachePolicy, Client};
use retroachievements_bench::{Server, Verdict, builder, cpu_times};

const ROUNDS: usize = 15;

/// Requests in each round.
const REQUESTS: usize = 100;

pub(crate) async fn measure(verdict: &mut Verdict, server: &Server) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let caches =
        [("memory", Cache::memory(1 << 20), 0.75), ("a folder", Cache::folder(folder.path(), 1 << 20), 4.0)];
    for (place, cache, limit) in caches {
        let client = builder(server).cache(cache.clone()).build()?;
        let before = cache.stats();
        let hits = || ask(&client, CachePolicy::Default);
        let requests = || ask(&client, CachePolicy::NoStore);
        let [hit, request] = cpu_times(ROUNDS, hits, requests, |hits, requests| {
            ensure!(hits == requests, "the cache has something else");
            Ok(())
        })
        .await?;
        let hits = cache.stats().hits - before.hits;
        ensure!(hits == (ROUNDS * REQUESTS - 1) as u64, "{hits} answers of the cache");
        println!("  {REQUESTS} answers from {place}: {hit:?} against {request:?} from the server");
        let what = format!("an answer from {place}, over one from the server, CPU");
        verdict.at_most(&what, hit.as_secs_f64() / request.as_secs_f64(), limit);
    }
    Ok(())
}

/// Asks for a game again and again.
async fn ask(client: &Client, policy: CachePolicy) -> Result<usize> {
    let mut achievements = 0;
    for _ in 0..REQUESTS {
        achievements += client.game_extended(1).cache(policy).await?.achievements.len();
    }
    Ok(achievements)
}
