// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// A user's rank and points in a game.
    ///
    /// A user's rank among the players of a game, by points earned in any mode. Of players with equal points, the
    /// one who got there first ranks higher; ranks are not shared. The server ranks all players of the game for
    /// each request.
    ///
    /// The list has one entry, or none if the user never started the game, or if the user or game is unknown. A
    /// user who started the game and earned nothing has an entry with 0 points.
    ///
    /// Endpoint: `API_GetUserGameRankAndScore.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-game-rank-and-score.html)).
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
    /// let answer = client.user_game_rank_and_score(1, "Scott").send()?;
    /// for row in answer {
    ///     println!("{} {}", row.user, row.total_score);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_game_rank_and_score<T0, T1>(&self, game_id: T0, user: T1) -> UserGameRankAndScoreRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
        T1: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserGameRankAndScoreRequest {
            request: self.client().user_game_rank_and_score(game_id, user),
            client: self.clone(),
        }
    }
}

/// A request for a user's rank and points in a game, made by [`Client::user_game_rank_and_score`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserGameRankAndScoreRequest {
    client: Client,
    request: requests::UserGameRankAndScoreRequest,
}

impl UserGameRankAndScoreRequest {
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
    pub fn send(self) -> Result<Vec<crate::models::UserGameRankAndScore>> {
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
