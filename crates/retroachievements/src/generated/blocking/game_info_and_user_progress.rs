// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

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
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .game_info_and_user_progress(1, "Scott")
    ///     .with_highest_award(true)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn game_info_and_user_progress<T0, T1>(&self, game_id: T0, user: T1) -> GameInfoAndUserProgressRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
        T1: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        GameInfoAndUserProgressRequest {
            request: self.client().game_info_and_user_progress(game_id, user),
            client: self.clone(),
        }
    }
}

/// A request for a game with its achievements and the progress of a user: see [`Client::game_info_and_user_progress`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GameInfoAndUserProgressRequest {
    client: Client,
    request: requests::GameInfoAndUserProgressRequest,
}

impl GameInfoAndUserProgressRequest {
    /// Whether the highest award that the user has for the game, and its date, are wanted as well.
    ///
    /// Default: false. `a` on the wire.
    pub fn with_highest_award(mut self, with_highest_award: bool) -> Self {
        self.request = self.request.with_highest_award(with_highest_award);
        self
    }

    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::GameInfoAndUserProgress> {
        self.client.wait(self.request.send())
    }
}
