// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// How many points a user has earned over all games, in hardcore and in softcore mode.
    ///
    /// The server's endpoint is `API_GetUserPoints.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-points.html).
    ///
    /// # Arguments
    ///
    /// - `user` (`u` on the wire): The user, by name or by ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.user_points("Scott").send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_points<T0>(&self, user: T0) -> UserPointsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserPointsRequest { request: self.client().user_points(user), client: self.clone() }
    }
}

/// A request for the points of a user: see [`Client::user_points`].
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
