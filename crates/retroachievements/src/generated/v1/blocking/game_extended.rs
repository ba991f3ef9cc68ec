// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// A game with its achievements and claims.
    ///
    /// A game's basic data, its achievements with their number of unlocks, and every claim ever made on it,
    /// also completed and dropped ones. An unknown game is a 200 with an empty list, reported as not found.
    ///
    /// The achievements are the promoted or the unpromoted ones, never both. Their order means nothing: sort
    /// them by `display_order`, then `id`, for the order of the site.
    ///
    /// A cache keeps the answer for 10 minutes.
    ///
    /// Endpoint: `API_GetGameExtended.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-game-extended.html)).
    ///
    /// # Arguments
    ///
    /// - `game_id`: Game ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .game_extended(1)
    ///     .flag(retroachievements::models::AchievementFlag::Unpromoted)
    ///     .send()?;
    /// println!("{} {} {} {}", answer.id, answer.title, answer.console_name, answer.num_achievements);
    /// for (key, row) in answer.achievements {
    ///     println!("{} {} {} {}", key, row.id, row.title, row.points);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn game_extended<T0>(&self, game_id: T0) -> GameExtendedRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameExtendedRequest { request: self.client().game_extended(game_id), client: self.clone() }
    }
}

/// A request for a game with its achievements and claims, made by [`Client::game_extended`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GameExtendedRequest {
    client: Client,
    request: requests::GameExtendedRequest,
}

impl GameExtendedRequest {
    /// Kind of achievements to include.
    ///
    /// Default: [`AchievementFlag::Promoted`](crate::models::AchievementFlag::Promoted).
    pub fn flag(mut self, flag: crate::models::AchievementFlag) -> Self {
        self.request = self.request.flag(flag);
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
    pub fn send(self) -> Result<crate::models::GameExtended> {
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
