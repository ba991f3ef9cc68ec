// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// A user's points.
    ///
    /// A user's points in all games, in hardcore and in softcore mode. An unknown user gives a 404.
    ///
    /// Endpoint: `API_GetUserPoints.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-points.html)).
    ///
    /// # Arguments
    ///
    /// - `user`: User name or ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.user_points("Scott").send()?;
    /// println!("{} {}", answer.points, answer.softcore_points);
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_points<T0>(&self, user: T0) -> UserPointsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserPointsRequest { request: self.client().user_points(user), client: self.clone() }
    }
}

/// A request for a user's points, made by [`Client::user_points`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserPointsRequest {
    client: Client,
    request: requests::UserPointsRequest,
}

impl UserPointsRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::UserPoints> {
        self.client.wait(self.request.send())
    }
}
