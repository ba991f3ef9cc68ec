// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// Games for which a user has requested achievements.
    ///
    /// The games for which a user has requested an achievement set, by title, and the number of requests that the
    /// user may make. By default, only games that still have no achievements are listed. An unknown user gives a
    /// 404.
    ///
    /// A cache keeps the answer for 1 hour.
    ///
    /// Endpoint: `API_GetUserSetRequests.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-set-requests.html)).
    ///
    /// # Arguments
    ///
    /// - `user`: User name or ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .user_set_requests("Scott")
    ///     .kind(retroachievements::models::RequestListKind::All)
    ///     .send()?;
    /// println!("{} {}", answer.allowed_requests, answer.points_for_next);
    /// for row in answer.requested_sets {
    ///     println!("{} {} {}", row.game_id, row.title, row.console_name);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_set_requests<T0>(&self, user: T0) -> UserSetRequestsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserSetRequestsRequest { request: self.client().user_set_requests(user), client: self.clone() }
    }
}

/// A request for games for which a user has requested achievements, made by [`Client::user_set_requests`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserSetRequestsRequest {
    client: Client,
    request: requests::UserSetRequestsRequest,
}

impl UserSetRequestsRequest {
    /// Requests to list.
    ///
    /// Default: [`RequestListKind::Active`](crate::models::RequestListKind::Active).
    pub fn kind(mut self, kind: crate::models::RequestListKind) -> Self {
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
    pub fn send(self) -> Result<crate::models::UserSetRequests> {
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
