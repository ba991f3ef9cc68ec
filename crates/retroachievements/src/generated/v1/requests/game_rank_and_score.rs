// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Top players or latest masters of a game.
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
    id: "getGameRankAndScore",
    not_found: &["{\"success\":false}"],
    refused_as_empty: &[],
    empty: "",
    max_age: Some(std::time::Duration::from_secs(600u64)),
    service: crate::service::Service::V1,
    is_private: false,
};

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
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .game_rank_and_score(1)
    ///     .kind(retroachievements::models::RankingKind::LatestMasters)
    ///     .await?;
    /// for row in answer {
    ///     println!("{} {} {} {}", row.user, row.num_achievements, row.total_score, row.last_award);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn game_rank_and_score<T0>(&self, game_id: T0) -> GameRankAndScoreRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameRankAndScoreRequest {
            client: self.clone(),
            game_id: argument(game_id),
            kind: None,
            options: Options::default(),
        }
    }
}

/// A request for top players or latest masters of a game, made by [`Client::game_rank_and_score`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GameRankAndScoreRequest {
    client: Client,
    game_id: Argument<crate::GameId>,
    kind: Option<crate::models::RankingKind>,
    pub(super) options: Options,
}

impl GameRankAndScoreRequest {
    /// Kind of ranking.
    ///
    /// Default: [`RankingKind::HighScores`](crate::models::RankingKind::HighScores).
    pub fn kind(mut self, kind: crate::models::RankingKind) -> Self {
        self.kind = Some(kind);
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
    pub async fn send(self) -> Result<Vec<crate::models::GameRankAndScore>> {
        self.call()?.send(|answer| answer.into_iter().map(|item| item.into()).collect()).await
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
    ) -> Result<Typed<retroachievements_client::wire::List<retroachievements_client::types::GameRankAndScore>>>
    {
        let game_id = self.game_id?.get();
        let kind = self.kind.map(|value| value.as_i64());
        let subjects = [Subject::new("game", game_id)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_game_rank_and_score(game_id, kind).await
        })
    }
}

impl IntoFuture for GameRankAndScoreRequest {
    type Output = Result<Vec<crate::models::GameRankAndScore>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
