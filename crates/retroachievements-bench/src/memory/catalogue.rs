//! Memory of a catalogue of the whole site.

use anyhow::{Result, ensure};
use retroachievements_bench::{GAMES, Verdict, catalogue, make_catalogue};

use crate::{peak, start};

pub(crate) async fn measure(verdict: &mut Verdict) -> Result<()> {
    let folder = tempfile::tempdir()?;
    make_catalogue(folder.path()).await?;
    let before = start();
    let catalogue = catalogue(folder.path())?.open()?;
    let open = peak(before);
    // The first search makes an index of all titles.
    ensure!(!catalogue.search("castel of the dragon", 5).is_empty(), "no title was found");
    println!("  a catalogue of {GAMES} games: {open} bytes when it is opened, {} with titles", peak(before));
    verdict.at_most("peak memory of a catalogue and a search, MB", peak(before) as f64 / 1e6, 40.0);
    Ok(())
}
