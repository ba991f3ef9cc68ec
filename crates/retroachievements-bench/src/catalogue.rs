//! A catalogue as large as that of the whole site.

use std::path::Path;

use anyhow::{Result, ensure};
use retroachievements::{Client, ConsoleId};
use retroachievements_extras::catalogue::{Catalogue, CatalogueBuilder};
use retroachievements_simulator::Simulator;

use crate::{GAMES, HASHES, worlds};

/// A catalogue of all systems in a folder.
pub fn catalogue(folder: &Path) -> Result<CatalogueBuilder> {
    let systems: Result<Vec<ConsoleId>, _> = (1..=worlds::SYSTEMS).map(ConsoleId::try_from).collect();
    Ok(Catalogue::builder(folder).systems(systems?))
}

/// Reads all lists from a simulator into a folder.
pub async fn make_catalogue(folder: &Path) -> Result<()> {
    let simulator = Simulator::builder().world(worlds::games()).start().await?;
    let client = Client::builder().base_url(simulator.base_url()).web_api_key(simulator.web_api_key());
    let client = client.rate_limit(None).build()?;
    let mut catalogue = catalogue(folder)?.open()?;
    catalogue.refresh(&client, |_| ()).await?;
    let hashes: usize = catalogue.games().map(|game| game.hashes().len()).sum();
    ensure!(
        (catalogue.len() as u64, hashes as u64) == (GAMES, HASHES),
        "{} games, {hashes} hashes",
        catalogue.len()
    );
    Ok(())
}

/// All of its hashes.
pub fn hashes() -> Vec<String> {
    (0..HASHES).map(worlds::md5).collect()
}
