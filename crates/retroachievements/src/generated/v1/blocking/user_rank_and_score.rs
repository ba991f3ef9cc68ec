// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// A user's points and rank among all users.
    ///
    /// A user's points, and the rank among all users by hardcore points. Ranks are computed now and then, so they
    /// lag behind the points. Untracked users and users with fewer than 250 points have no rank. An unknown user
    /// looks like a new one: no points and no rank.
    ///
    /// The site does not document this endpoint.
    ///
    /// Endpoint: `API_GetUserRankAndScore.php`.
    ///
    /// # Arguments
    ///
    /// - `user`: User name or ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.user_rank_and_score("Scott").send()?;
    /// println!("{} {} {}", answer.total_ranked, answer.score, answer.softcore_score);
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_rank_and_score<T0>(&self, user: T0) -> UserRankAndScoreRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserRankAndScoreRequest { request: self.client().user_rank_and_score(user), client: self.clone() }
    }
}

/// A request for a user's points and rank among all users, made by [`Client::user_rank_and_score`]. Call [`send`](Self::send).
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
