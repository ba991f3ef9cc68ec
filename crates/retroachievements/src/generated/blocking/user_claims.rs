// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// All claims that a user has ever made, of every status, newest first.
    ///
    /// The server's endpoint is `API_GetUserClaims.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-claims.html).
    ///
    /// # Arguments
    ///
    /// - `user` (`u` on the wire): The user, by name or by ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.user_claims("Scott").send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_claims<T0>(&self, user: T0) -> UserClaimsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserClaimsRequest { request: self.client().user_claims(user), client: self.clone() }
    }
}

/// A request for all claims of a user: see [`Client::user_claims`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserClaimsRequest {
    client: Client,
    request: requests::UserClaimsRequest,
}

impl UserClaimsRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<Vec<crate::models::Claim>> {
        self.client.wait(self.request.send())
    }
}
