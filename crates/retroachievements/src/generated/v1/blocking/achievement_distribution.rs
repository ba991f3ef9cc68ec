// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// Players by number of a game's achievements earned.
    ///
    /// For each number of achievements, from 1 to all that the game has, the number of players who have earned
    /// exactly that many. Every number is present, in ascending order. An unknown game has an empty map.
    ///
    /// In softcore mode, the default, an achievement counts only if the player has not earned it in hardcore
    /// mode too. The two modes therefore have no unlock in common, and adding up their counts is meaningless.
    /// Untracked players other than you are left out.
    ///
    /// A cache keeps the answer for 10 minutes.
    ///
    /// Endpoint: `API_GetAchievementDistribution.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-achievement-distribution.html)).
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
    ///     .achievement_distribution(1)
    ///     .hardcore(true)
    ///     .flag(retroachievements::models::AchievementFlag::Unpromoted)
    ///     .send()?;
    /// for (key, row) in answer {
    ///     println!("{} {}", key, row);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn achievement_distribution<T0>(&self, game_id: T0) -> AchievementDistributionRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        AchievementDistributionRequest {
            request: self.client().achievement_distribution(game_id),
            client: self.clone(),
        }
    }
}

/// A request for players by number of a game's achievements earned, made by [`Client::achievement_distribution`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AchievementDistributionRequest {
    client: Client,
    request: requests::AchievementDistributionRequest,
}

impl AchievementDistributionRequest {
    /// Count achievements earned in hardcore mode instead of softcore mode.
    ///
    /// Default: false.
    pub fn hardcore(mut self, hardcore: bool) -> Self {
        self.request = self.request.hardcore(hardcore);
        self
    }

    /// Kind of achievements to count.
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
    pub fn send(self) -> Result<std::collections::BTreeMap<u64, i64>> {
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
