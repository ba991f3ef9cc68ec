// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// Leaderboards of a game, with the top entry of each.
    ///
    /// The leaderboards of a game, with the top entry of each, in no particular order. Disabled and unpromoted
    /// leaderboards are included, hidden ones are left out. An unknown game is a 404.
    ///
    /// A cache keeps the answer for 10 minutes.
    ///
    /// Endpoint: `API_GetGameLeaderboards.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-game-leaderboards.html)).
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
    ///     .game_leaderboards(1)
    ///     .count(2)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{}", answer.total);
    /// for row in answer.results {
    ///     println!("{} {}", row.id, row.title);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn game_leaderboards<T0>(&self, game_id: T0) -> GameLeaderboardsRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameLeaderboardsRequest { request: self.client().game_leaderboards(game_id), client: self.clone() }
    }
}

/// A request for leaderboards of a game, with the top entry of each, made by [`Client::game_leaderboards`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GameLeaderboardsRequest {
    client: Client,
    request: requests::GameLeaderboardsRequest,
}

impl GameLeaderboardsRequest {
    /// Number of leaderboards to return.
    ///
    /// From 1 to 500. Default: 100.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// Number of leaderboards to skip.
    ///
    /// From 0 to 9007199254740991. Default: 0.
    pub fn offset(mut self, offset: u64) -> Self {
        self.request = self.request.offset(offset);
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
    pub fn send(self) -> Result<crate::models::GameLeaderboards> {
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

    /// Iterates over the pages of the list, from `offset` on.
    pub fn pages(self) -> Pages<requests::GameLeaderboardsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`GameLeaderboardsRequest::items`](requests::GameLeaderboardsRequest::items).
    pub fn items(self) -> Items<requests::GameLeaderboardsRequest> {
        Items::new(self.client, self.request.items())
    }
}
