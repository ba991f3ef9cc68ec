//! How far a user is in a game, and what is left to unlock.
//!
//! ```sh
//! cargo run -p retroachievements --example progress -- Scott 1
//! ```
//!
//! Needs no account: it asks a simulator of the server. Set `RA_WEB_API_KEY` to ask the server itself.
#![allow(clippy::print_stdout, reason = "the output is what the example is for")]

mod connect;

use std::env;
use std::error::Error;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut args = env::args().skip(1);
    let user = args.next().unwrap_or("Scott".to_string());
    let game = args.next().unwrap_or("1".to_string());
    let client = connect::builder().await?.build()?;

    let progress = client.game_info_and_user_progress(&game, &user).await?;
    println!(
        "{user} has {} of {} achievements of game {game} ({}), {:.1} %",
        progress.num_awarded_to_user,
        progress.achievements.len(),
        progress.console_name,
        progress.user_completion
    );

    let mut left: Vec<_> =
        progress.achievements.values().filter(|achievement| achievement.date_earned.is_none()).collect();
    left.sort_by_key(|achievement| achievement.points);
    for achievement in left {
        println!("{:>4} points  {}: {}", achievement.points, achievement.title, achievement.description);
    }
    Ok(())
}
