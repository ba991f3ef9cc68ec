// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The awards (badges) that a user has, for games and otherwise, and how many there are of each kind. Awards
    /// that the user hides are counted but not listed. The list is in the order that the user chose, then by date,
    /// oldest first. It can be very long. An unknown user has no awards.
    ///
    /// An award for softcore mode is left out where the user has the same for hardcore mode. Of the awards that are
    /// given in steps, for contributions, only the highest is there.
    ///
    /// The answer is large or seldom changes: keep it, and do not ask for it often.
    ///
    /// The server's endpoint is `API_GetUserAwards.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-awards.html).
    ///
    /// # Arguments
    ///
    /// - `user` (`u` on the wire): The user, by name or by ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.user_awards("Scott").send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_awards<T0>(&self, user: T0) -> UserAwardsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserAwardsRequest { request: self.client().user_awards(user), client: self.clone() }
    }
}

/// A request for the awards of a user: see [`Client::user_awards`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserAwardsRequest {
    client: Client,
    request: requests::UserAwardsRequest,
}

impl UserAwardsRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::UserAwards> {
        self.client.wait(self.request.send())
    }
}
