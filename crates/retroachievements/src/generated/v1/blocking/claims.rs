// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Result;
use crate::requests;

impl Client {
    /// Completed, dropped or expired claims, newest first.
    ///
    /// The newest claims of one kind, newest first, at most 1000. Older claims cannot be reached.
    ///
    /// Completed claims are primary claims only; dropped ones include collaborations. Only the 1000 newest
    /// active claims are searched for expired ones.
    ///
    /// A cache keeps the answer for 10 minutes.
    ///
    /// Endpoint: `API_GetClaims.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-claims.html)).
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .claims()
    ///     .kind(retroachievements::models::ClaimKind::Dropped)
    ///     .send()?;
    /// for row in answer {
    ///     println!("{} {} {} {} {}", row.user, row.game_title, row.console_name, row.created, row.done_time);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn claims(&self) -> ClaimsRequest {
        ClaimsRequest { request: self.client().claims(), client: self.clone() }
    }
}

/// A request for completed, dropped or expired claims, newest first, made by [`Client::claims`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ClaimsRequest {
    client: Client,
    request: requests::ClaimsRequest,
}

impl ClaimsRequest {
    /// Kind of claims to return.
    ///
    /// Default: [`ClaimKind::Completed`](crate::models::ClaimKind::Completed).
    pub fn kind(mut self, kind: crate::models::ClaimKind) -> Self {
        self.request = self.request.kind(kind);
        self
    }

    /// Timeout of one attempt. Default: [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Which failures to retry, and when. Default: [`ClientBuilder::retry`](crate::ClientBuilder::retry).
    pub fn retry(mut self, retry: crate::RetryPolicy) -> Self {
        self.request = self.request.retry(retry);
        self
    }

    /// Time for the whole call, all attempts and waits included: for the rate limit, between attempts, and those
    /// that the server asks for. The client does not begin a wait that would pass it, but fails at once with
    /// [`Error::Deadline`](crate::Error::Deadline), which says what it would have waited for.
    ///
    /// It counts from when the request is sent. Each page of a list has this time. Default: none.
    pub fn deadline(mut self, deadline: std::time::Duration) -> Self {
        self.request = self.request.deadline(deadline);
        self
    }

    /// What the client's cache does with this request. Default: [`CachePolicy::Default`](crate::CachePolicy::Default).
    ///
    /// Without a [cache](crate::ClientBuilder::cache) it does nothing.
    #[cfg(feature = "cache")]
    pub fn cache(mut self, cache: crate::CachePolicy) -> Self {
        self.request = self.request.cache(cache);
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

    /// Sends the request, and returns the response as the server sent it, with the names of the wire. For what
    /// the types do not have, or read otherwise than you need.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that any JSON will do.
    pub fn json(self) -> Result<serde_json::Value> {
        self.client.wait(self.request.json())
    }
}
