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

    let game = client.game_info_and_user_progress(&game, &user).await?;
    let progress = game.progress();
    let percent = progress.percent().map_or("none".to_string(), |percent| format!("{percent:.1} %"));
    println!(
        "{user} has {} of {} achievements of {} ({percent})",
        progress.earned, progress.total, game.title
    );
    if let Some(date) = game.beaten_at() {
        println!("beaten on {}", date.strftime("%F"));
    }
    if let Some(icon) = game.image_icon.url() {
        println!("{icon}");
    }

    for achievement in game.achievements_in_order().filter(|achievement| achievement.date_earned.is_none()) {
        let rate = achievement.unlock_rate(game.num_distinct_players).unwrap_or_default();
        println!("{:>6.2} %  {}: {}", rate, achievement.title, achievement.description);
    }
    Ok(())
}
