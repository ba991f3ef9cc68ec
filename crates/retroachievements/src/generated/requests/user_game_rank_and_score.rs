// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The rank of a user among the players of a game.
use crate::argument::Argument;
use crate::argument::argument;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getUserGameRankAndScore", not_found: &[], refused_as_empty: &[], empty: "" };

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
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.user_game_rank_and_score(1, "Scott").await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_game_rank_and_score<T0, T1>(&self, game_id: T0, user: T1) -> UserGameRankAndScoreRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
        T1: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserGameRankAndScoreRequest { client: self.clone(), game_id: argument(game_id), user: argument(user) }
    }
}

/// A request for the rank of a user among the players of a game: see [`Client::user_game_rank_and_score`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserGameRankAndScoreRequest {
    client: Client,
    game_id: Argument<crate::GameId>,
    user: Argument<crate::UserRef>,
}

impl UserGameRankAndScoreRequest {
    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<Vec<crate::models::UserGameRankAndScore>> {
        let game_id = self.game_id?.get();
        let user = String::from(self.user?);
        let call = OPERATION.about([Subject::new("game", game_id), Subject::new("user", &user)]);
        self.client
            .execute(
                &call,
                move |api| {
                    let user = user.clone();
                    async move { api.get_user_game_rank_and_score(game_id, &user).await }
                },
                |answer| answer.into_iter().map(|item| item.into()).collect(),
            )
            .await
    }
}

impl IntoFuture for UserGameRankAndScoreRequest {
    type Output = Result<Vec<crate::models::UserGameRankAndScore>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
