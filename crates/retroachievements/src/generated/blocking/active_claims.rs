// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Result;
use crate::requests;

impl Client {
    /// All claims that are active or in review, those for which a user leads the work and those for which one
    /// takes part, newest first. The list is whole, however long it is.
    ///
    /// A claim that is past its end stays here until somebody closes it; its `MinutesLeft` is negative.
    ///
    /// The server's endpoint is `API_GetActiveClaims.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-active-claims.html).
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.active_claims().send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn active_claims(&self) -> ActiveClaimsRequest {
        ActiveClaimsRequest { request: self.client().active_claims(), client: self.clone() }
    }
}

/// A request for all claims that are active: see [`Client::active_claims`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ActiveClaimsRequest {
    client: Client,
    request: requests::ActiveClaimsRequest,
}

impl ActiveClaimsRequest {
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
