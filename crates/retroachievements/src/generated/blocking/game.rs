// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// A game: its title and console, who made it, when it came out, and its pictures.
    ///
    /// The answer does not have the number of the game. For a game that does not exist, the server answers 200
    /// with an empty list.
    ///
    /// The answer is large or seldom changes: keep it, and do not ask for it often.
    ///
    /// The server's endpoint is `API_GetGame.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-game.html).
    ///
    /// # Arguments
    ///
    /// - `game_id` (`i` on the wire): The number of the game. The server reads leading digits and takes anything else as 0, which no game
    ///   has.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.game(1).send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn game<T0>(&self, game_id: T0) -> GameRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameRequest { request: self.client().game(game_id), client: self.clone() }
    }
}

/// A request for a game: see [`Client::game`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GameRequest {
    client: Client,
    request: requests::GameRequest,
}

impl GameRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::Game> {
        self.client.wait(self.request.send())
    }
}
