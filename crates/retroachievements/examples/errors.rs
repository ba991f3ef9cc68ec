//! What can go wrong, and what a program does about it.
//!
//! ```sh
//! cargo run -p retroachievements --example errors
//! ```
//!
//! Needs no account: it asks a simulator of the server. Set `RA_WEB_API_KEY` to ask the server itself; the
//! rate limit is always that of a simulator.
#![allow(clippy::print_stdout, reason = "the output is what the example is for")]

mod connect;

use retroachievements::{Error, RetryPolicy};
use retroachievements_simulator::{Simulator, Times};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = connect::builder().await?.build()?;

    // Rejected before any request is sent.
    report(client.achievement_unlocks("nine").await);
    report(client.achievement_unlocks(9).count(501).await);

    report(client.achievement_unlocks(4_000_000_000u32).await);
    report(client.user_profile("NobodyByThatName").await);

    // A server that refuses every request, and asks to wait ten minutes. That is longer than the client
    // waits by itself, so it leaves the decision to you.
    let busy = Simulator::builder().rate_limited(Times::Always, Some("600")).start().await;
    let client = connect::simulated(busy)?.retry(RetryPolicy::default().max_attempts(5)).build()?;
    report(client.top_ten_users().await);
    Ok(())
}

/// Prints the message of an error, and what to do about it.
fn report<T>(result: Result<T, Error>) {
    let Err(error) = result else { return println!("No error.") };
    let advice = match &error {
        Error::InvalidArgument(invalid) => format!("Correct the argument {}.", invalid.name()),
        Error::NotFound { subjects, .. } => match subjects.first() {
            Some(subject) => format!("Is {} the right {}?", subject.value(), subject.kind()),
            None => "Try another time.".to_string(),
        },
        Error::Authentication { .. } => "Compare the key with the one on your settings page.".to_string(),
        error => match error.retry_after() {
            Some(wait) => format!("Come back in {} minutes.", wait.as_secs().div_ceil(60)),
            None if error.is_retryable() => "Try again later.".to_string(),
            None => "Report it.".to_string(),
        },
    };
    println!("{error}\n    {advice}");
}
