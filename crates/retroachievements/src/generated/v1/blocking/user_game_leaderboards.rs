// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// A user's entries on a game's leaderboards.
    ///
    /// The leaderboards of a game on which a user has an entry, with that entry, by leaderboard ID. Hidden and
    /// unpromoted leaderboards are included. An unknown user or game gives a 404.
    ///
    /// If the user has no entry or is untracked, or if the game has no leaderboards, the server answers 422 with
    /// a text in a list. It stands for an empty list.
    ///
    /// Endpoint: `API_GetUserGameLeaderboards.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-game-leaderboards.html)).
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
    ///     .user_game_leaderboards(1, "Scott")
    ///     .count(2)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{}", answer.total);
    /// for row in answer.results {
    ///     println!("{} {} {} {} {}", row.id, row.title, row.user_entry.rank, row.user_entry.formatted_score, row.user_entry.date_updated);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_game_leaderboards<T0, T1>(&self, game_id: T0, user: T1) -> UserGameLeaderboardsRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
        T1: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserGameLeaderboardsRequest {
            request: self.client().user_game_leaderboards(game_id, user),
            client: self.clone(),
        }
    }
}

/// A request for a user's entries on a game's leaderboards, made by [`Client::user_game_leaderboards`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserGameLeaderboardsRequest {
    client: Client,
    request: requests::UserGameLeaderboardsRequest,
}

impl UserGameLeaderboardsRequest {
    /// Number of leaderboards to return.
    ///
    /// From 1 to 500. Default: 200.
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
    pub fn send(self) -> Result<crate::models::UserGameLeaderboards> {
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
    pub fn pages(self) -> Pages<requests::UserGameLeaderboardsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`UserGameLeaderboardsRequest::items`](requests::UserGameLeaderboardsRequest::items).
    pub fn items(self) -> Items<requests::UserGameLeaderboardsRequest> {
        Items::new(self.client, self.request.items())
    }
}
