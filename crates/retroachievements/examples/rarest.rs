//! The rarest achievements of a game and who has made them, by generation 2 of the API.
//!
//! ```sh
//! cargo run -p retroachievements --example rarest
//! ```
//!
//! Needs no account: it asks a simulator of the server. Set `RA_WEB_API_KEY` to ask the server itself.
#![allow(clippy::print_stdout, reason = "the output is what the example is for")]

mod connect;

use std::error::Error;

use retroachievements::v2::{achievements, games};

const GAME: u64 = 1;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let v2 = connect::builder().await?.build()?.v2();

    // What is included is where it is referred to.
    let game = v2.game(GAME).include(games::System).await?;
    println!("{} on {}", game.title, game.system.get()?.name);

    let rarest = v2
        .achievements()
        .game_id(game.id)
        .include(achievements::Developer)
        .sort(achievements::UnlockPercentage)
        .size(5)
        .await?;
    for achievement in &rarest.data {
        // Nobody knows the share of one that is not promoted; a developer can be gone.
        let share = achievement.unlock_percentage.unwrap_or_default() * 100.0;
        let developer = achievement.developer.included().map_or("somebody", |user| &user.display_name);
        println!("{share:5.1} %  {} ({} points), by {developer}", achievement.title, achievement.points);
    }
    Ok(())
}
