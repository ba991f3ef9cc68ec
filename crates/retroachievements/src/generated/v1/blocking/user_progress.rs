// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// A user's progress in the given games.
    ///
    /// A user's progress in each of the given games, by game ID. Unknown games, and games that the user has not
    /// played, have an entry too. An unknown user has no entries.
    ///
    /// For all games of a user, use the completion progress.
    ///
    /// Endpoint: `API_GetUserProgress.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-progress.html)).
    ///
    /// # Arguments
    ///
    /// - `user`: User name or ULID.
    /// - `game_ids`: Game IDs. Duplicates count once, and the server drops IDs that are not numbers above 0. It has no
    ///   maximum; 500 in a request keep its URL short.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.user_progress("Scott", [1, 14402]).send()?;
    /// for (key, row) in answer {
    ///     println!("{} {} {} {} {} {}", key, row.num_achieved, row.num_achieved_hardcore, row.num_possible_achievements, row.score_achieved, row.possible_score);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_progress<T0, T1>(&self, user: T0, game_ids: T1) -> UserProgressRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
        T1: IntoIterator<Item: TryInto<crate::GameId, Error: Into<Error>>>,
    {
        UserProgressRequest { request: self.client().user_progress(user, game_ids), client: self.clone() }
    }
}

/// A request for a user's progress in the given games, made by [`Client::user_progress`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserProgressRequest {
    client: Client,
    request: requests::UserProgressRequest,
}

impl UserProgressRequest {
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
    /// More than 500 `game_ids` take several requests, one after the other; an error of one is the error of all. The response is in the order asked for.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::indexmap::IndexMap<crate::GameId, crate::models::GameProgress>> {
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
