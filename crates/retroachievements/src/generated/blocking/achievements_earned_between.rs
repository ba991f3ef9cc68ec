// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The achievements that a user has earned between two moments, both included, oldest first. Those earned in
    /// hardcore mode count from when they were earned in hardcore mode. Achievements that are not promoted are left
    /// out. An unknown user, or an end before the start, has an empty list.
    ///
    /// There are at most 500, the oldest of the span. For more, ask again from the date of the last one; those of
    /// that very second then come again.
    ///
    /// The server's endpoint is `API_GetAchievementsEarnedBetween.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-achievements-earned-between.html).
    ///
    /// # Arguments
    ///
    /// - `user` (`u` on the wire): The user, by name or by ULID.
    /// - `from` (`f` on the wire): The start of the span, included, in seconds since the start of 1970, UTC.
    /// - `to` (`t` on the wire): The end of the span, included, in seconds since the start of 1970, UTC.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.achievements_earned_between("Scott", retroachievements::jiff::Timestamp::constant(1402142400, 0), retroachievements::jiff::Timestamp::constant(1556557800, 0)).send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn achievements_earned_between<T0>(
        &self,
        user: T0,
        from: jiff::Timestamp,
        to: jiff::Timestamp,
    ) -> AchievementsEarnedBetweenRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        AchievementsEarnedBetweenRequest {
            request: self.client().achievements_earned_between(user, from, to),
            client: self.clone(),
        }
    }
}

/// A request for the achievements that a user earned in a span of time: see [`Client::achievements_earned_between`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AchievementsEarnedBetweenRequest {
    client: Client,
    request: requests::AchievementsEarnedBetweenRequest,
}

impl AchievementsEarnedBetweenRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<Vec<crate::models::EarnedAchievementOfSpan>> {
        self.client.wait(self.request.send())
    }
}
