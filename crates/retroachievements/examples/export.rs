//! Writes all games of a user, with the progress in each, as CSV.
//!
//! ```sh
//! cargo run -p retroachievements --example export -- Scott > games.csv
//! ```
//!
//! Needs no account: it asks a simulator of the server. Set `RA_WEB_API_KEY` to ask the server itself.
#![allow(clippy::print_stderr, reason = "the output is what the example is for")]

mod connect;

use std::env;
use std::error::Error;
use std::io;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let user = env::args().nth(1).unwrap_or("Scott".to_string());
    let client = connect::builder().await?.build()?;

    let mut csv = csv::Writer::from_writer(io::stdout().lock());
    // Read page by page, and written entry by entry: the list is never in memory as a whole.
    let mut games = client.user_completion_progress(user).items();
    let mut rows = 0;
    while let Some(game) = games.try_next().await? {
        csv.serialize(game)?;
        rows += 1;
    }
    csv.flush()?;
    eprintln!("{rows} games");
    Ok(())
}
