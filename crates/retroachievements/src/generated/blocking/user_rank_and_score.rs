// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// How many points a user has, and their rank among all users. Ranks are computed now and then, so they come
    /// behind the points. An unknown user cannot be told from a new one: both have no points and no rank.
    /// Users with fewer than 250 points have no rank either.
    ///
    /// The site does not document this endpoint.
    ///
    /// The server's endpoint is `API_GetUserRankAndScore.php`.
    ///
    /// # Arguments
    ///
    /// - `user` (`u` on the wire): The user, by name or by ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.user_rank_and_score("Scott").send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_rank_and_score<T0>(&self, user: T0) -> UserRankAndScoreRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserRankAndScoreRequest { request: self.client().user_rank_and_score(user), client: self.clone() }
    }
}

/// A request for the rank of a user: see [`Client::user_rank_and_score`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserRankAndScoreRequest {
    client: Client,
    request: requests::UserRankAndScoreRequest,
}

impl UserRankAndScoreRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::UserRankAndScore> {
        self.client.wait(self.request.send())
    }
}
