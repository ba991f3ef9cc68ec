//! What a user has earned from one moment to another, past the 500 that the server lists at most.

use retroachievements::jiff::{SignedDuration, Timestamp};
use retroachievements::models::EarnedAchievementOfSpan as Earned;
use retroachievements::{Client, Result, UserRef};

/// The server lists the oldest of a period, and no more than this.
const CAP: usize = 500;

/// All that a user has earned in a period, both ends included, oldest first.
///
/// More than 500 in one second cannot be read: those that the server leaves out are missing.
pub(crate) async fn read(
    client: &Client,
    user: &UserRef,
    mut from: Timestamp,
    to: Timestamp,
) -> Result<Vec<Earned>> {
    let mut all = Vec::new();
    loop {
        let mut rows = client.achievements_earned_between(user.clone(), from, to).await?;
        let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return Ok(all) };
        let (first, last) = (first.date, last.date);
        if rows.len() < CAP {
            all.append(&mut rows);
            return Ok(all);
        }
        if first < last {
            // Those of the last second come again, with what was cut off.
            rows.retain(|row| row.date < last);
            from = last;
        } else {
            tracing::warn!(%user, at = %last, "the server does not list all unlocks of one second");
            from = last.saturating_add(SignedDuration::from_secs(1)).unwrap_or(Timestamp::MAX);
        }
        all.append(&mut rows);
    }
}
