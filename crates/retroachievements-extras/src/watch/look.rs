//! One look at what a user has earned.

use std::sync::Arc;

use retroachievements::jiff::{SignedDuration, Timestamp};
use retroachievements::models::{EarnedAchievementOfSpan, UserProfile};
use retroachievements::{Client, Result, UserRef};

use crate::clock::Clock;
use crate::watch::arrivals::{Arrived, Known};
use crate::watch::memory::Memory;
use crate::watch::span;

/// A look further ahead than any clock is wrong: there are no unlocks in the future.
const AHEAD: SignedDuration = SignedDuration::from_hours(24);

/// What is seen of a user.
#[derive(Debug)]
pub(crate) struct Look {
    /// When.
    pub(crate) at: Timestamp,
    /// Whether it went back as far as the memory goes.
    pub(crate) is_wide: bool,
    /// Only of a wide look.
    pub(crate) profile: Option<UserProfile>,
    pub(crate) rows: Vec<EarnedAchievementOfSpan>,
    /// What generation 2 said of late ones, if it was asked.
    pub(crate) arrived: Option<Result<Arrived>>,
}

/// What a look is about.
#[derive(Debug)]
pub(crate) struct Plan {
    /// As the program names them.
    pub(crate) user: UserRef,
    pub(crate) memory: Arc<Memory>,
    /// Whether to go back as far as the memory goes.
    pub(crate) is_wide: bool,
    /// What is known of the user's rows; `None` to do without generation 2.
    pub(crate) known: Option<Known>,
}

impl Look {
    /// Looks back to where the memory says, and further if something older has come in. A wide look asks for the profile, too: an
    /// unknown user has no unlocks, and only the profile says why.
    pub(crate) async fn take(client: Client, plan: Plan, clock: Clock) -> Result<Self> {
        let Plan { user: asked, memory, is_wide, known } = plan;
        // Names change.
        let mut user = memory.ulid().unwrap_or(asked);
        let profile = if is_wide { Some(client.user_profile(user.clone()).await?) } else { None };
        if let Some(ulid) = profile.as_ref().and_then(|profile| profile.ulid.as_deref()) {
            user = ulid.parse().unwrap_or(user);
        }
        let at = clock.now();
        // Before the rows are read, so that they have all that has come in.
        let arrived = match known {
            Some(known) => Some(known.look(&client, &user, memory.from(at, true)).await),
            None => None,
        };
        let oldest = arrived.as_ref().and_then(|arrived| arrived.as_ref().ok()?.oldest());
        let from = memory.from(at, is_wide);
        let from = oldest.map_or(from, |oldest| oldest.min(from));
        let to = at.saturating_add(AHEAD).unwrap_or(Timestamp::MAX);
        let rows = span::read(&client, &user, from, to).await?;
        Ok(Self { at, is_wide, profile, rows, arrived })
    }
}
