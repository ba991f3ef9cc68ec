// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The achievements that a user has earned in the last minutes, newest first. Achievements that are not
    /// promoted are left out. An unknown user has an empty list.
    ///
    /// The server looks at no more than the 500 oldest achievements of these minutes. Where there are more, the
    /// newest are missing: ask for fewer minutes, or for a span of time.
    ///
    /// The server's endpoint is `API_GetUserRecentAchievements.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-recent-achievements.html).
    ///
    /// # Arguments
    ///
    /// - `user` (`u` on the wire): The user, by name or by ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .user_recent_achievements("Scott")
    ///     .minutes(120)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_recent_achievements<T0>(&self, user: T0) -> UserRecentAchievementsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserRecentAchievementsRequest {
            request: self.client().user_recent_achievements(user),
            client: self.clone(),
        }
    }
}

/// A request for the achievements that a user earned in the last minutes: see [`Client::user_recent_achievements`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserRecentAchievementsRequest {
    client: Client,
    request: requests::UserRecentAchievementsRequest,
}

impl UserRecentAchievementsRequest {
    /// How many minutes to look back.
    ///
    /// From 0 to 2147483647. Default: 60. `m` on the wire.
    pub fn minutes(mut self, minutes: u32) -> Self {
        self.request = self.request.minutes(minutes);
        self
    }

    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<Vec<crate::models::EarnedAchievement>> {
        self.client.wait(self.request.send())
    }
}
