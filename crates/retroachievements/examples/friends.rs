//! What the users that you follow have unlocked in the last seven days, newest first.
//!
//! ```sh
//! cargo run -p retroachievements --example friends
//! ```
//!
//! Needs no account: it asks a simulator of the server. Set `RA_WEB_API_KEY` to ask the server itself.
#![allow(clippy::print_stdout, reason = "the output is what the example is for")]

mod connect;

use std::cmp::Reverse;
use std::error::Error;

/// How many of the users to ask about: each costs a request.
const FRIENDS: usize = 5;

const SEVEN_DAYS: u32 = 7 * 24 * 60;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = connect::builder().await?.build()?;

    let mut feed = Vec::new();
    let mut friends = client.users_i_follow().items();
    for _ in 0..FRIENDS {
        let Some(friend) = friends.try_next().await? else { break };
        let unlocks = client.user_recent_achievements(&friend).minutes(SEVEN_DAYS).await?;
        feed.extend(unlocks.into_iter().map(|unlock| (friend.user.clone(), unlock)));
    }

    feed.sort_by_key(|(_, unlock)| Reverse(unlock.date));
    for (friend, unlock) in &feed {
        println!("{}  {friend}: {} ({} points)", unlock.date.strftime("%F %R"), unlock.title, unlock.points);
    }
    if feed.is_empty() {
        println!("No unlocks in the last seven days.");
    }
    Ok(())
}
