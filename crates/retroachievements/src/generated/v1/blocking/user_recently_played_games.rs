// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// A user's recently played games, latest first.
    ///
    /// The games that a user has played, with the user's progress in each, latest first. Hubs, events and deleted
    /// games are left out. An unknown user has an empty list.
    ///
    /// The answer has no total: a page shorter than `count` is the last. Playing a game moves it to the head of
    /// the list.
    ///
    /// Endpoint: `API_GetUserRecentlyPlayedGames.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-recently-played-games.html)).
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
    ///     .user_recently_played_games("Scott")
    ///     .count(50)
    ///     .offset(0)
    ///     .send()?;
    /// for row in answer {
    ///     println!("{} {} {} {} {}", row.title, row.console_name, row.num_achieved, row.num_achieved_hardcore, row.num_possible_achievements);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_recently_played_games<T0>(&self, user: T0) -> UserRecentlyPlayedGamesRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserRecentlyPlayedGamesRequest {
            request: self.client().user_recently_played_games(user),
            client: self.clone(),
        }
    }
}

/// A request for a user's recently played games, latest first, made by [`Client::user_recently_played_games`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserRecentlyPlayedGamesRequest {
    client: Client,
    request: requests::UserRecentlyPlayedGamesRequest,
}

impl UserRecentlyPlayedGamesRequest {
    /// Number of games to return.
    ///
    /// From 1 to 50. Default: 10.
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
    pub fn send(self) -> Result<Vec<crate::models::RecentlyPlayedGame>> {
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
    pub fn pages(self) -> Pages<requests::UserRecentlyPlayedGamesRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`UserRecentlyPlayedGamesRequest::items`](requests::UserRecentlyPlayedGamesRequest::items).
    pub fn items(self) -> Items<requests::UserRecentlyPlayedGamesRequest> {
        Items::new(self.client, self.request.items())
    }
}
