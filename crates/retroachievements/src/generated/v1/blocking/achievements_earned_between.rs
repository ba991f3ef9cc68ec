// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// Achievements that a user earned in a period, oldest first.
    ///
    /// The achievements that a user earned between two moments, both included, oldest first. Unpromoted ones
    /// are left out. An achievement earned in both modes appears once, at the time of its hardcore unlock. An
    /// unknown user, or an end before the start, gives an empty list.
    ///
    /// The list holds at most 500 achievements, the oldest of the period. To continue, ask again with the date
    /// of the last one as the start: achievements of that second come again.
    ///
    /// Endpoint: `API_GetAchievementsEarnedBetween.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-achievements-earned-between.html)).
    ///
    /// # Arguments
    ///
    /// - `user`: User name or ULID.
    /// - `from`: Start of the period, included.
    /// - `to`: End of the period, included.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.achievements_earned_between("Scott", retroachievements::jiff::Timestamp::constant(1402142400, 0), retroachievements::jiff::Timestamp::constant(1556557800, 0)).send()?;
    /// for row in answer {
    ///     println!("{} {} {} {} {}", row.date, row.title, row.game_title, row.points, row.hardcore_mode);
    /// }
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

/// A request for achievements that a user earned in a period, oldest first, made by [`Client::achievements_earned_between`]. Call [`send`](Self::send).
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
