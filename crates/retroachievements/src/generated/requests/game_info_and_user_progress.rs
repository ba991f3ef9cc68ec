// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! A game with its achievements and the progress of a user.
use crate::argument::Argument;
use crate::argument::argument;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getGameInfoAndUserProgress", not_found: &["[]"], refused_as_empty: &[], empty: "" };

impl Client {
    /// A game, its promoted achievements, and when the user earned each of them. An achievement has the dates only
    /// where the user has earned it. The highest award of the user is there only if it is asked for.
    ///
    /// The server answers 200 with an empty list for an unknown game and for an unknown user alike.
    ///
    /// The server's endpoint is `API_GetGameInfoAndUserProgress.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-game-info-and-user-progress.html).
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
    /// let answer = client
    ///     .game_info_and_user_progress(1, "Scott")
    ///     .with_highest_award(true)
    ///     .await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn game_info_and_user_progress<T0, T1>(&self, game_id: T0, user: T1) -> GameInfoAndUserProgressRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
        T1: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        GameInfoAndUserProgressRequest {
            client: self.clone(),
            game_id: argument(game_id),
            user: argument(user),
            with_highest_award: None,
        }
    }
}

/// A request for a game with its achievements and the progress of a user: see [`Client::game_info_and_user_progress`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GameInfoAndUserProgressRequest {
    client: Client,
    game_id: Argument<crate::GameId>,
    user: Argument<crate::UserRef>,
    with_highest_award: Option<bool>,
}

impl GameInfoAndUserProgressRequest {
    /// Whether the highest award that the user has for the game, and its date, are wanted as well.
    ///
    /// Default: false. `a` on the wire.
    pub fn with_highest_award(mut self, with_highest_award: bool) -> Self {
        self.with_highest_award = Some(with_highest_award);
        self
    }

    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<crate::models::GameInfoAndUserProgress> {
        let game_id = self.game_id?.get();
        let user = String::from(self.user?);
        let with_highest_award = self.with_highest_award.map(u64::from);
        let call = OPERATION.about([Subject::new("game", game_id), Subject::new("user", &user)]);
        self.client
            .execute(
                &call,
                move |api| {
                    let user = user.clone();
                    async move {
                        api.get_game_info_and_user_progress(
                                with_highest_award,
                                game_id,
                                &user,
                            )
                            .await
                    }
                },
                |answer| answer.into(),
            )
            .await
    }
}

impl IntoFuture for GameInfoAndUserProgressRequest {
    type Output = Result<crate::models::GameInfoAndUserProgress>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
