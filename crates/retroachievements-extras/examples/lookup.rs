//! From a file to its game, and from a title with typos to games.
//!
//! ```sh
//! cargo run -p retroachievements-extras --example lookup
//! ```
//!
//! Needs no account: it asks a simulator of the server. With an account, the client is `Client::from_env()?`.
#![allow(clippy::print_stdout, reason = "the output is what the example is for")]

use std::error::Error;

use retroachievements::{Client, ConsoleId};
use retroachievements_extras::catalogue::{Catalogue, Lookup};
use retroachievements_simulator::Simulator;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let simulator = Simulator::start().await?;
    let client =
        Client::builder().base_url(simulator.base_url()).web_api_key(simulator.web_api_key()).build()?;

    // A folder of your program: the lists are kept there for a week.
    let folder = tempfile::tempdir()?;
    let mut catalogue = Catalogue::builder(folder.path()).systems([ConsoleId::MD, ConsoleId::NES]).open()?;
    catalogue
        .refresh(&client, |progress| println!("{} of {} systems", progress.done, progress.total))
        .await?;

    // As RetroAchievements computes it of the file; in any case.
    match catalogue.by_hash("DE6B5DCCBF335DA377A3CA18C7EBBAE3")? {
        Lookup::Found(game) => println!("{}: {} achievements", game.title(), game.achievements()),
        _ => println!("no game of the site"),
    }
    for hit in catalogue.search("sonik hedgehog", 3) {
        println!("{}, with {} subsets", hit.game.title(), hit.subsets.len());
    }
    Ok(())
}
