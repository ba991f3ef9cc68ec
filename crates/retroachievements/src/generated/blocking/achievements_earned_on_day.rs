// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The achievements that a user has earned on a day, which begins and ends by UTC, oldest first. Those earned
    /// in hardcore mode count from when they were earned in hardcore mode. Achievements that are not promoted are
    /// left out. An unknown user has an empty list.
    ///
    /// There are at most 500, the oldest of the day.
    ///
    /// The server's endpoint is `API_GetAchievementsEarnedOnDay.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-achievements-earned-on-day.html).
    ///
    /// # Arguments
    ///
    /// - `user` (`u` on the wire): The user, by name or by ULID.
    /// - `date` (`d` on the wire): The day, by UTC.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.achievements_earned_on_day("Scott", retroachievements::jiff::civil::date(2014, 6, 7)).send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn achievements_earned_on_day<T0>(
        &self,
        user: T0,
        date: jiff::civil::Date,
    ) -> AchievementsEarnedOnDayRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        AchievementsEarnedOnDayRequest {
            request: self.client().achievements_earned_on_day(user, date),
            client: self.clone(),
        }
    }
}

/// A request for the achievements that a user earned on a day: see [`Client::achievements_earned_on_day`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AchievementsEarnedOnDayRequest {
    client: Client,
    request: requests::AchievementsEarnedOnDayRequest,
}

impl AchievementsEarnedOnDayRequest {
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
