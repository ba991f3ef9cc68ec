// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! How long players take for a game and its achievements.
use crate::argument::Argument;
use crate::argument::argument;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getGameProgression", not_found: &[], refused_as_empty: &[], empty: "" };

impl Client {
    /// The median times that players have taken to beat, to complete and to master a game, and to earn each of its
    /// promoted achievements, with how many times each median was made from.
    ///
    /// The achievements come in the order of their median times in hardcore mode, shortest first; one without a
    /// time counts as 0. The server makes the medians now and then, not for each request. A parameter `h`, for
    /// hardcore mode only, is documented elsewhere; the server ignores it.
    ///
    /// The server's endpoint is `API_GetGameProgression.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-game-progression.html).
    ///
    /// # Arguments
    ///
    /// - `game_id` (`i` on the wire): The number of the game. The server reads leading digits and takes anything else as 0, which no game
    ///   has.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.game_progression(1).await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn game_progression<T0>(&self, game_id: T0) -> GameProgressionRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameProgressionRequest { client: self.clone(), game_id: argument(game_id) }
    }
}

/// A request for how long players take for a game and its achievements: see [`Client::game_progression`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GameProgressionRequest {
    client: Client,
    game_id: Argument<crate::GameId>,
}

impl GameProgressionRequest {
    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<crate::models::GameProgression> {
        let game_id = self.game_id?.get();
        let call = OPERATION.about([Subject::new("game", game_id)]);
        self.client
            .execute(
                &call,
                move |api| async move { api.get_game_progression(game_id).await },
                |answer| answer.into(),
            )
            .await
    }
}

impl IntoFuture for GameProgressionRequest {
    type Output = Result<crate::models::GameProgression>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
