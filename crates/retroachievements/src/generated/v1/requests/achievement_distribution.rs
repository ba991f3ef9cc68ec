// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Players by number of a game's achievements earned.
use crate::argument::Argument;
use crate::argument::argument;
use crate::call::Typed;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::options::Options;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getAchievementDistribution",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: Some(std::time::Duration::from_secs(600u64)),
    service: crate::service::Service::V1,
    is_private: false,
};

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
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .achievement_distribution(1)
    ///     .hardcore(true)
    ///     .flag(retroachievements::models::AchievementFlag::Unpromoted)
    ///     .await?;
    /// for (key, row) in answer {
    ///     println!("{} {}", key, row);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn achievement_distribution<T0>(&self, game_id: T0) -> AchievementDistributionRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        AchievementDistributionRequest {
            client: self.clone(),
            game_id: argument(game_id),
            hardcore: None,
            flag: None,
            options: Options::default(),
        }
    }
}

/// A request for players by number of a game's achievements earned, made by [`Client::achievement_distribution`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AchievementDistributionRequest {
    client: Client,
    game_id: Argument<crate::GameId>,
    hardcore: Option<bool>,
    flag: Option<crate::models::AchievementFlag>,
    pub(super) options: Options,
}

impl AchievementDistributionRequest {
    /// Count achievements earned in hardcore mode instead of softcore mode.
    ///
    /// Default: false.
    pub fn hardcore(mut self, hardcore: bool) -> Self {
        self.hardcore = Some(hardcore);
        self
    }

    /// Kind of achievements to count.
    ///
    /// Default: [`AchievementFlag::Promoted`](crate::models::AchievementFlag::Promoted).
    pub fn flag(mut self, flag: crate::models::AchievementFlag) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Timeout of one attempt. Default: [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Which failures to retry, and when. Default: [`ClientBuilder::retry`](crate::ClientBuilder::retry).
    pub fn retry(mut self, retry: crate::RetryPolicy) -> Self {
        self.options.retry = Some(retry);
        self
    }

    /// Time for the whole call, all attempts and waits included: for the rate limit, between attempts, and those
    /// that the server asks for. The client does not begin a wait that would pass it, but fails at once with
    /// [`Error::Deadline`](crate::Error::Deadline), which says what it would have waited for.
    ///
    /// It counts from when the request is sent. Each page of a list has this time. Default: none.
    pub fn deadline(mut self, deadline: std::time::Duration) -> Self {
        self.options.deadline = Some(deadline);
        self
    }

    /// What the client's cache does with this request. Default: [`CachePolicy::Default`](crate::CachePolicy::Default).
    ///
    /// Without a [cache](crate::ClientBuilder::cache) it does nothing.
    #[cfg(feature = "cache")]
    pub fn cache(mut self, cache: crate::CachePolicy) -> Self {
        self.options.cache = Some(cache);
        self
    }

    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<std::collections::BTreeMap<u64, i64>> {
        self.call()?.send(|answer| answer.into_iter().map(|(key, item)| (key.0, item.0)).collect()).await
    }

    /// Sends the request, and returns the response as the server sent it, with the names of the wire. For what
    /// the types do not have, or read otherwise than you need.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that any JSON will do.
    pub async fn json(self) -> Result<serde_json::Value> {
        self.call()?.json().await
    }

    /// Checks the arguments, and builds what is sent.
    fn call(
        self,
    ) -> Result<
        Typed<
            retroachievements_client::wire::Map<
                retroachievements_client::wire::UInt,
                retroachievements_client::wire::Int,
            >,
        >,
    > {
        let game_id = self.game_id?.get();
        let hardcore = self.hardcore.map(u64::from);
        let flag = self.flag.map(|value| value.as_i64());
        let subjects = [Subject::new("game", game_id)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_achievement_distribution(flag, hardcore, game_id).await
        })
    }
}

impl IntoFuture for AchievementDistributionRequest {
    type Output = Result<std::collections::BTreeMap<u64, i64>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
