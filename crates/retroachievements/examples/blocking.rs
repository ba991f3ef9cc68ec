//! The same client without async, for programs that have no runtime. Your program needs the feature `blocking`.
//!
//! ```sh
//! cargo run -p retroachievements --example blocking
//! ```
//!
//! Needs no account: it asks a simulator of the server. Set `RA_WEB_API_KEY` to ask the server itself.
#![allow(clippy::print_stdout, reason = "the output is what the example is for")]

mod connect;

use std::error::Error;

use retroachievements::blocking::Client;
use tokio::runtime::Runtime;

fn main() -> Result<(), Box<dyn Error>> {
    // Only the simulator needs a runtime of yours. With an account, this is all:
    // let client = Client::from_env()?;
    let runtime = Runtime::new()?;
    let client = Client::build(runtime.block_on(connect::builder())?)?;

    let points = client.user_points("Scott").send()?;
    println!("Scott has {} points.", points.points);

    // An iterator over a list of any length, which asks for the next page when it gets there.
    let mut hardcore = 0;
    for unlock in client.achievement_unlocks(13876).items() {
        hardcore += usize::from(unlock?.hardcore_mode);
    }
    println!("{hardcore} players have achievement 13876 in hardcore mode.");
    Ok(())
}
