// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// A game with its achievements and a user's progress.
    ///
    /// A game's basic data, its promoted achievements and the user's progress. An achievement has unlock dates
    /// only if the user has earned it; the highest award is present only on request. An unknown game or user is
    /// a 200 with an empty list, reported as not found.
    ///
    /// Endpoint: `API_GetGameInfoAndUserProgress.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-game-info-and-user-progress.html)).
    ///
    /// # Arguments
    ///
    /// - `game_id`: Game ID.
    /// - `user`: User name or ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .game_info_and_user_progress(1, "Scott")
    ///     .with_highest_award(true)
    ///     .send()?;
    /// println!("{} {} {} {} {} {}", answer.title, answer.console_name, answer.num_achievements, answer.num_awarded_to_user, answer.num_awarded_to_user_hardcore, answer.user_completion);
    /// for (key, row) in answer.achievements {
    ///     println!("{} {} {} {}", key, row.id, row.title, row.points);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn game_info_and_user_progress<T0, T1>(&self, game_id: T0, user: T1) -> GameInfoAndUserProgressRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
        T1: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        GameInfoAndUserProgressRequest {
            request: self.client().game_info_and_user_progress(game_id, user),
            client: self.clone(),
        }
    }
}

/// A request for a game with its achievements and a user's progress, made by [`Client::game_info_and_user_progress`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GameInfoAndUserProgressRequest {
    client: Client,
    request: requests::GameInfoAndUserProgressRequest,
}

impl GameInfoAndUserProgressRequest {
    /// Include the user's highest award for the game and its date.
    ///
    /// Default: false.
    pub fn with_highest_award(mut self, with_highest_award: bool) -> Self {
        self.request = self.request.with_highest_award(with_highest_award);
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
    pub fn send(self) -> Result<crate::models::GameInfoAndUserProgress> {
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
