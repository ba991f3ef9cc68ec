// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// Top players or latest masters of a game.
    ///
    /// The ten players with the most points in a game, or the ten latest to master it. Only hardcore mode
    /// counts, and untracked players are left out. An unknown game is a 200 with `{"success":false}`, reported
    /// as not found.
    ///
    /// Top players are ordered by points, highest first; whoever got there first wins a tie. If the
    /// achievements are worth no points, their number counts instead. Masters can be among the top players.
    /// Latest masters come newest first. The server keeps part of the answer for up to 30 days, until somebody
    /// masters the game.
    ///
    /// A cache keeps the answer for 10 minutes.
    ///
    /// Endpoint: `API_GetGameRankAndScore.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-game-rank-and-score.html)).
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
    ///     .game_rank_and_score(1)
    ///     .kind(retroachievements::models::RankingKind::LatestMasters)
    ///     .send()?;
    /// for row in answer {
    ///     println!("{} {} {} {}", row.user, row.num_achievements, row.total_score, row.last_award);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn game_rank_and_score<T0>(&self, game_id: T0) -> GameRankAndScoreRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameRankAndScoreRequest { request: self.client().game_rank_and_score(game_id), client: self.clone() }
    }
}

/// A request for top players or latest masters of a game, made by [`Client::game_rank_and_score`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GameRankAndScoreRequest {
    client: Client,
    request: requests::GameRankAndScoreRequest,
}

impl GameRankAndScoreRequest {
    /// Kind of ranking.
    ///
    /// Default: [`RankingKind::HighScores`](crate::models::RankingKind::HighScores).
    pub fn kind(mut self, kind: crate::models::RankingKind) -> Self {
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
    pub fn send(self) -> Result<Vec<crate::models::GameRankAndScore>> {
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
