//! Who unlocked an achievement, and how many of the players did so in hardcore mode.
//!
//! ```sh
//! cargo run -p retroachievements --example unlocks -- 9
//! ```
//!
//! Needs no account: it asks a simulator of the server. Set `RA_WEB_API_KEY` to ask the server itself.
#![allow(clippy::print_stdout, reason = "the output is what the example is for")]

mod connect;

use std::env;
use std::error::Error;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let achievement = env::args().nth(1).unwrap_or("9".to_string());
    let client = connect::builder().await?.build()?;

    let page = client.achievement_unlocks(achievement).count(10).await?;
    println!("{} ({} points)", page.achievement.title, page.achievement.points);
    let share = 100.0 * page.unlocks_count as f64 / page.total_players.max(1) as f64;
    println!("{} of {} players have it ({share:.1} %)", page.unlocks_count, page.total_players);

    for unlock in &page.unlocks {
        let mode = if unlock.hardcore_mode { "hardcore" } else { "softcore" };
        println!("{}  {mode}  {}", unlock.date_awarded.strftime("%F %R"), unlock.user);
    }
    Ok(())
}
