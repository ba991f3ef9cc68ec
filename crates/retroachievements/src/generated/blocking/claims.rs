// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The newest claims of one kind, newest first.
    ///
    /// There are at most 1000, and no way to older ones. Of completed claims only the primary ones are listed, of
    /// dropped ones all. Expired claims are those among the newest 1000 active ones that are past their end; for
    /// them the server nearly always sends an object with numbers for keys in place of a list, whose values are
    /// the claims.
    ///
    /// The server's endpoint is `API_GetClaims.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-claims.html).
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .claims()
    ///     .kind(retroachievements::models::ClaimKind::Dropped)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn claims(&self) -> ClaimsRequest {
        ClaimsRequest { request: self.client().claims(), client: self.clone() }
    }
}

/// A request for the newest claims that are completed, dropped or expired: see [`Client::claims`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ClaimsRequest {
    client: Client,
    request: requests::ClaimsRequest,
}

impl ClaimsRequest {
    /// Which claims are wanted.
    ///
    /// Default: [`ClaimKind::Completed`](crate::models::ClaimKind::Completed). `k` on the wire.
    pub fn kind(mut self, kind: crate::models::ClaimKind) -> Self {
        self.request = self.request.kind(kind);
        self
    }

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
