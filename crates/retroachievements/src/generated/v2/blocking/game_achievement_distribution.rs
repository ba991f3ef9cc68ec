// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::v2::requests;

impl crate::v2::blocking::Client {
    /// Players by number of a game's achievements unlocked.
    ///
    /// How many players have unlocked how many of a game's achievements, for promoted ones and others. Untracked players
    /// are left out, unless they are you.
    ///
    /// A cache keeps the answer for 10 minutes.
    ///
    /// Endpoint: `games/{gameId}/achievement-distribution`.
    ///
    /// # Arguments
    ///
    /// - `game_id`: Game ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.v2().game_achievement_distribution(1).send()?;
    /// println!("{} {}", answer.meta.promoted.total_achievements, answer.meta.unpromoted.total_achievements);
    /// for row in answer.meta.promoted.distribution {
    ///     println!("{} {} {}", row.unlock_count, row.players_hardcore, row.players_casual);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn game_achievement_distribution<T0>(&self, game_id: T0) -> GameAchievementDistributionRequest
    where
        T0: TryInto<crate::v2::GameId, Error: Into<Error>>,
    {
        GameAchievementDistributionRequest {
            request: self.0.client().v2().game_achievement_distribution(game_id),
            client: self.0.clone(),
        }
    }
}

/// A request for players by number of a game's achievements unlocked, made by [`Client::game_achievement_distribution`](crate::v2::blocking::Client::game_achievement_distribution). Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GameAchievementDistributionRequest {
    client: Client,
    request: requests::GameAchievementDistributionRequest,
}

impl GameAchievementDistributionRequest {
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
    pub fn send(self) -> Result<crate::v2::models::AchievementDistribution> {
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
