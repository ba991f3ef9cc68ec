// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// A user's claims, newest first.
    ///
    /// All claims that a user ever made, in any status, newest first. An unknown user gives a 404.
    ///
    /// Endpoint: `API_GetUserClaims.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-claims.html)).
    ///
    /// # Arguments
    ///
    /// - `user`: User name or ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.user_claims("Scott").send()?;
    /// for row in answer {
    ///     println!("{} {} {} {}", row.game_title, row.console_name, row.created, row.done_time);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_claims<T0>(&self, user: T0) -> UserClaimsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserClaimsRequest { request: self.client().user_claims(user), client: self.clone() }
    }
}

/// A request for a user's claims, newest first, made by [`Client::user_claims`]. Call [`send`](Self::send).
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
