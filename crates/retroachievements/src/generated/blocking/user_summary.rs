// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// Who a user is, how many points they have and how they rank, and if asked for, the games that they played
    /// last, with the achievements they earned in them. The server takes long for this: where it is enough, ask for
    /// the profile or for the completion progress.
    ///
    /// Unless recent games are asked for, the answer has no games, no achievements and no last game: `Awarded` and
    /// `RecentAchievements` are empty. When they are asked for and the user has played none, these two are absent.
    ///
    /// The server's endpoint is `API_GetUserSummary.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-summary.html).
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
    ///     .user_summary("Scott")
    ///     .recent_games(2)
    ///     .recent_achievements(0)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_summary<T0>(&self, user: T0) -> UserSummaryRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserSummaryRequest { request: self.client().user_summary(user), client: self.clone() }
    }
}

/// A request for the profile of a user with recent games and achievements: see [`Client::user_summary`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserSummaryRequest {
    client: Client,
    request: requests::UserSummaryRequest,
}

impl UserSummaryRequest {
    /// How many of the games last played are wanted. The server lowers more to 100.
    ///
    /// From 0 to 100. Default: 0. `g` on the wire.
    pub fn recent_games(mut self, recent_games: u32) -> Self {
        self.request = self.request.recent_games(recent_games);
        self
    }

    /// How many achievements of these games and of the last game are wanted, of all together. With 0 all of
    /// their achievements are returned, those too that the user has not earned.
    ///
    /// From 0 to 2147483647. Default: 10. `a` on the wire.
    pub fn recent_achievements(mut self, recent_achievements: u32) -> Self {
        self.request = self.request.recent_achievements(recent_achievements);
        self
    }

    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::UserSummary> {
        self.client.wait(self.request.send())
    }
}
