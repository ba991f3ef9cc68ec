// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// Games of a console, ordered by title.
    ///
    /// All games of a console, ordered by title, with the hashes of their files on request. Deleted games are
    /// included. An unknown console has an empty list.
    ///
    /// The list is very large, and the site looks into heavy use: cache it.
    ///
    /// A cache keeps the answer for 3 days.
    ///
    /// Endpoint: `API_GetGameList.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-game-list.html)).
    ///
    /// # Arguments
    ///
    /// - `console_id`: Console ID. No ID stands for all consoles.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .game_list(1)
    ///     .only_with_achievements(true)
    ///     .with_hashes(true)
    ///     .count(1000)
    ///     .offset(0)
    ///     .send()?;
    /// for row in answer {
    ///     println!("{} {} {} {} {}", row.id, row.title, row.num_achievements, row.points, row.num_leaderboards);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn game_list<T0>(&self, console_id: T0) -> GameListRequest
    where
        T0: TryInto<crate::ConsoleId, Error: Into<Error>>,
    {
        GameListRequest { request: self.client().game_list(console_id), client: self.clone() }
    }
}

/// A request for games of a console, ordered by title, made by [`Client::game_list`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GameListRequest {
    client: Client,
    request: requests::GameListRequest,
}

impl GameListRequest {
    /// Only games that have achievements.
    ///
    /// Default: false.
    pub fn only_with_achievements(mut self, only_with_achievements: bool) -> Self {
        self.request = self.request.only_with_achievements(only_with_achievements);
        self
    }

    /// Include the hashes of the games' files.
    ///
    /// Default: false.
    pub fn with_hashes(mut self, with_hashes: bool) -> Self {
        self.request = self.request.with_hashes(with_hashes);
        self
    }

    /// Number of games to return.
    ///
    /// From 1 to 100000. Default: all games.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// Number of games to skip.
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
    pub fn send(self) -> Result<Vec<crate::models::ListedGame>> {
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
    pub fn pages(self) -> Pages<requests::GameListRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`GameListRequest::items`](requests::GameListRequest::items).
    pub fn items(self) -> Items<requests::GameListRequest> {
        Items::new(self.client, self.request.items())
    }
}
