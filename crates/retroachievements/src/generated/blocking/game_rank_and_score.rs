// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

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
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .game_rank_and_score(1)
    ///     .kind(retroachievements::models::RankingKind::LatestMasters)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn game_rank_and_score<T0>(&self, game_id: T0) -> GameRankAndScoreRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameRankAndScoreRequest { request: self.client().game_rank_and_score(game_id), client: self.clone() }
    }
}

/// A request for the best players or the latest masters of a game: see [`Client::game_rank_and_score`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GameRankAndScoreRequest {
    client: Client,
    request: requests::GameRankAndScoreRequest,
}

impl GameRankAndScoreRequest {
    /// By what the players are chosen. The server takes any other value for 0.
    ///
    /// Default: [`RankingKind::HighScores`](crate::models::RankingKind::HighScores). `t` on the wire.
    pub fn kind(mut self, kind: crate::models::RankingKind) -> Self {
        self.request = self.request.kind(kind);
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
}
