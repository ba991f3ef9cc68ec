// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// A user's achievements of the last N minutes, newest first.
    ///
    /// The achievements that a user earned in the last minutes, newest first. Unpromoted achievements are left
    /// out. An unknown user has an empty list.
    ///
    /// The server takes the oldest 500 achievements of the period. If there are more, the newest are missing: ask
    /// for fewer minutes, or for the achievements between two times.
    ///
    /// Endpoint: `API_GetUserRecentAchievements.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-recent-achievements.html)).
    ///
    /// # Arguments
    ///
    /// - `user`: User name or ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .user_recent_achievements("Scott")
    ///     .minutes(120)
    ///     .send()?;
    /// for row in answer {
    ///     println!("{} {} {} {} {}", row.date, row.title, row.game_title, row.points, row.hardcore_mode);
    /// }
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

/// A request for a user's achievements of the last N minutes, newest first, made by [`Client::user_recent_achievements`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserRecentAchievementsRequest {
    client: Client,
    request: requests::UserRecentAchievementsRequest,
}

impl UserRecentAchievementsRequest {
    /// Length of the period up to now, in minutes.
    ///
    /// From 0 to 2147483647. Default: 60.
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
