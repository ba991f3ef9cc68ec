// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Players by number of a game's achievements unlocked.
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
    id: "getGameAchievementDistribution",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: Some(std::time::Duration::from_secs(600u64)),
    service: crate::service::Service::V2,
    is_private: false,
};

impl crate::v2::Client {
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
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.v2().game_achievement_distribution(1).await?;
    /// println!("{} {}", answer.meta.promoted.total_achievements, answer.meta.unpromoted.total_achievements);
    /// for row in answer.meta.promoted.distribution {
    ///     println!("{} {} {}", row.unlock_count, row.players_hardcore, row.players_casual);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn game_achievement_distribution<T0>(&self, game_id: T0) -> GameAchievementDistributionRequest
    where
        T0: TryInto<crate::v2::GameId, Error: Into<Error>>,
    {
        GameAchievementDistributionRequest {
            client: self.0.clone(),
            game_id: argument(game_id),
            options: Options::default(),
        }
    }
}

/// A request for players by number of a game's achievements unlocked, made by [`Client::game_achievement_distribution`](crate::v2::Client::game_achievement_distribution). Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GameAchievementDistributionRequest {
    client: Client,
    game_id: Argument<crate::v2::GameId>,
    pub(super) options: Options,
}

impl GameAchievementDistributionRequest {
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
    pub async fn send(self) -> Result<crate::v2::models::AchievementDistribution> {
        self.call()?.send(|answer| answer.into()).await
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
    fn call(self) -> Result<Typed<retroachievements_client::v2::types::AchievementDistribution>> {
        let game_id = self.game_id?.get();
        let subjects = [Subject::new("game", game_id)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            let api = retroachievements_client::v2::Client::from(&api);
            api.get_game_achievement_distribution(game_id).await
        })
    }
}

impl IntoFuture for GameAchievementDistributionRequest {
    type Output = Result<crate::v2::models::AchievementDistribution>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
