//! What users unlock, each unlock once, also over restarts of the program.
//!
//! ```sh
//! cargo run -p retroachievements-extras --example watch
//! ```
//!
//! Needs no account: it asks a simulator of the server, and ends after five unlocks. With an account, the client is
//! `Client::from_env()?`.
#![allow(clippy::print_stdout, reason = "the output is what the example is for")]

use std::error::Error;

use retroachievements::Client;
use retroachievements_extras::watch::{self, Cursor};
use retroachievements_simulator::Simulator;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let simulator = Simulator::start().await?;
    let client =
        Client::builder().base_url(simulator.base_url()).web_api_key(simulator.web_api_key()).build()?;

    // Without it: from now on.
    let since = "2026-03-01T00:00:00Z".parse()?;
    let mut unlocks = watch::unlocks(&client).users(["Scott"]).since(since).start()?;
    let mut saved = String::new();
    for _ in 0..3 {
        let Some(unlock) = unlocks.next().await.transpose()? else { break };
        println!("{} has unlocked {}", unlock.user, unlock.achievement.title);
        saved = serde_json::to_string(&unlock.cursor)?;
    }
    drop(unlocks);

    println!("The program starts again, and goes on where it was.");
    let cursor: Cursor = serde_json::from_str(&saved)?;
    let mut unlocks = watch::unlocks(&client).users(["Scott"]).cursor(cursor).start()?;
    for _ in 0..2 {
        let Some(unlock) = unlocks.next().await.transpose()? else { break };
        println!("{} has unlocked {}", unlock.user, unlock.achievement.title);
    }
    Ok(())
}
