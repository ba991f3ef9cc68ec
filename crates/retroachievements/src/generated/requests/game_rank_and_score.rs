// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The best players or the latest masters of a game.
use crate::argument::Argument;
use crate::argument::argument;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getGameRankAndScore",
    not_found: &["{\"success\":false}"],
    refused_as_empty: &[],
    empty: "",
};

impl Client {
    /// The ten players with the most points in a game, or the ten who mastered it last. Only what was earned in
    /// hardcore mode counts, and untracked players are left out.
    ///
    /// By points, the highest come first, masters among them; of equal ones the first to get there comes first.
    /// Where the achievements of a game are worth nothing, their number counts instead. The latest masters come
    /// newest first. The server keeps part of this for up to 30 days, until somebody masters the game. For a game
    /// that does not exist, it answers 200 with `{"success":false}`.
    ///
    /// The server's endpoint is `API_GetGameRankAndScore.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-game-rank-and-score.html).
    ///
    /// # Arguments
    ///
    /// - `game_id` (`g` on the wire): The number of the game. The server reads leading digits and takes anything else as 0, which no game
    ///   has.
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
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn game_rank_and_score<T0>(&self, game_id: T0) -> GameRankAndScoreRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameRankAndScoreRequest { client: self.clone(), game_id: argument(game_id), kind: None }
    }
}

/// A request for the best players or the latest masters of a game: see [`Client::game_rank_and_score`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GameRankAndScoreRequest {
    client: Client,
    game_id: Argument<crate::GameId>,
    kind: Option<crate::models::RankingKind>,
}

impl GameRankAndScoreRequest {
    /// By what the players are chosen. The server takes any other value for 0.
    ///
    /// Default: [`RankingKind::HighScores`](crate::models::RankingKind::HighScores). `t` on the wire.
    pub fn kind(mut self, kind: crate::models::RankingKind) -> Self {
        self.kind = Some(kind);
        self
    }

    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<Vec<crate::models::GameRankAndScore>> {
        let game_id = self.game_id?.get();
        let kind = self.kind.map(|value| value.as_i64());
        let call = OPERATION.about([Subject::new("game", game_id)]);
        self.client
            .execute(
                &call,
                move |api| async move { api.get_game_rank_and_score(game_id, kind).await },
                |answer| answer.into_iter().map(|item| item.into()).collect(),
            )
            .await
    }
}

impl IntoFuture for GameRankAndScoreRequest {
    type Output = Result<Vec<crate::models::GameRankAndScore>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
