// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

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
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.game_progression(1).send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn game_progression<T0>(&self, game_id: T0) -> GameProgressionRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameProgressionRequest { request: self.client().game_progression(game_id), client: self.clone() }
    }
}

/// A request for how long players take for a game and its achievements: see [`Client::game_progression`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GameProgressionRequest {
    client: Client,
    request: requests::GameProgressionRequest,
}

impl GameProgressionRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::GameProgression> {
        self.client.wait(self.request.send())
    }
}
