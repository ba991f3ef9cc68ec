// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The files that the achievements of a game work with, by their hashes, in no promised order. Files that are
    /// known but do not work are left out.
    ///
    /// The answer is large or seldom changes: keep it, and do not ask for it often.
    ///
    /// The server's endpoint is `API_GetGameHashes.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-game-hashes.html).
    ///
    /// # Arguments
    ///
    /// - `game_id` (`i` on the wire): The number of the game.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.game_hashes(1).send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn game_hashes<T0>(&self, game_id: T0) -> GameHashesRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameHashesRequest { request: self.client().game_hashes(game_id), client: self.clone() }
    }
}

/// A request for the files that a game's achievements work with: see [`Client::game_hashes`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GameHashesRequest {
    client: Client,
    request: requests::GameHashesRequest,
}

impl GameHashesRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::GameHashes> {
        self.client.wait(self.request.send())
    }
}
