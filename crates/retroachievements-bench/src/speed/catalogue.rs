//! A catalogue of the whole site: opening it, and finding a game by a hash.

use std::time::Instant;

use anyhow::{Result, ensure};
use retroachievements_bench::{GAMES, HASHES, Verdict, catalogue, hashes, least, make_catalogue};
use retroachievements_extras::catalogue::Lookup;

const ROUNDS: usize = 30;

pub(crate) async fn measure(verdict: &mut Verdict) -> Result<()> {
    let folder = tempfile::tempdir()?;
    make_catalogue(folder.path()).await?;
    let hashes = hashes();
    let (mut openings, mut lookups) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let builder = catalogue(folder.path())?;
        let start = Instant::now();
        let catalogue = builder.open()?;
        openings.push(start.elapsed());
        ensure!(catalogue.len() as u64 == GAMES, "{} games", catalogue.len());

        let start = Instant::now();
        for hash in &hashes {
            ensure!(matches!(catalogue.by_hash(hash)?, Lookup::Found(_)), "{hash} is missing");
        }
        lookups.push(start.elapsed());
    }
    println!("  a catalogue of {GAMES} games and {HASHES} hashes");
    let milliseconds = least(openings).as_secs_f64() * 1e3;
    verdict.at_most("opening a catalogue, milliseconds", milliseconds, 50.0);
    let microseconds = least(lookups).as_secs_f64() * 1e6 / hashes.len() as f64;
    verdict.at_most("finding a game by its hash, microseconds", microseconds, 10.0);
    Ok(())
}
