// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// A user's awards.
    ///
    /// A user's awards, for games and others, and the number of each kind. Hidden awards are counted but not
    /// listed. The list is in the user's own order, then oldest first. It is not paged and can be very long. An
    /// unknown user has no awards.
    ///
    /// A softcore award is left out if the user has the hardcore award of the same kind for the game.
    /// Contribution awards appear once, with the highest tier.
    ///
    /// Endpoint: `API_GetUserAwards.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-awards.html)).
    ///
    /// # Arguments
    ///
    /// - `user`: User name or ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.user_awards("Scott").send()?;
    /// println!("{} {} {} {}", answer.total_awards_count, answer.mastery_awards_count, answer.completion_awards_count, answer.beaten_hardcore_awards_count);
    /// for row in answer.visible_user_awards {
    ///     println!("{} {} {}", row.awarded_at, row.award_type, row.award_data_extra);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_awards<T0>(&self, user: T0) -> UserAwardsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserAwardsRequest { request: self.client().user_awards(user), client: self.clone() }
    }
}

/// A request for a user's awards, made by [`Client::user_awards`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserAwardsRequest {
    client: Client,
    request: requests::UserAwardsRequest,
}

impl UserAwardsRequest {
    /// Makes an unknown user an error, [`Error::NotFound`](crate::Error::NotFound), where the server has an empty answer: so a mistyped name is found.
    ///
    /// An empty answer then takes a second request, `user_points`, within the same `deadline`. Default: an unknown user has an empty answer.
    pub fn require_user(mut self) -> Self {
        self.request = self.request.require_user();
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
    pub fn send(self) -> Result<crate::models::UserAwards> {
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
