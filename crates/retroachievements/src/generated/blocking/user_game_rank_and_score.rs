// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// Where a user stands among the players of a game, by points of any mode; of players with equal points, the
    /// one who had theirs first comes first. The server ranks all players of the game for this.
    ///
    /// The list has one entry, or none where the user has not played the game, or where there is no such user or
    /// game.
    ///
    /// The server's endpoint is `API_GetUserGameRankAndScore.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-game-rank-and-score.html).
    ///
    /// # Arguments
    ///
    /// - `game_id` (`g` on the wire): The number of the game.
    /// - `user` (`u` on the wire): The user, by name or by ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.user_game_rank_and_score(1, "Scott").send()?;
    /// println!("{answer:#?}");
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

/// A request for the rank of a user among the players of a game: see [`Client::user_game_rank_and_score`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserGameRankAndScoreRequest {
    client: Client,
    request: requests::UserGameRankAndScoreRequest,
}

impl UserGameRankAndScoreRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<Vec<crate::models::UserGameRankAndScore>> {
        self.client.wait(self.request.send())
    }
}
