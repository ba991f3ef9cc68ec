// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// A game: its title and console, who made it, when it came out, and its pictures; with its achievements, how
    /// many players have earned each, and all claims ever made on it.
    ///
    /// The achievements are either the promoted or the unpromoted ones, never both. They come by number, in no
    /// meaningful order: `DisplayOrder` and then `ID` give the order of the site. For a game that does not exist,
    /// the server answers 200 with an empty list.
    ///
    /// The answer is large or seldom changes: keep it, and do not ask for it often.
    ///
    /// The server's endpoint is `API_GetGameExtended.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-game-extended.html).
    ///
    /// # Arguments
    ///
    /// - `game_id` (`i` on the wire): The number of the game.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .game_extended(1)
    ///     .flag(retroachievements::models::AchievementFlag::Unpromoted)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn game_extended<T0>(&self, game_id: T0) -> GameExtendedRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameExtendedRequest { request: self.client().game_extended(game_id), client: self.clone() }
    }
}

/// A request for a game with its achievements and claims: see [`Client::game_extended`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GameExtendedRequest {
    client: Client,
    request: requests::GameExtendedRequest,
}

impl GameExtendedRequest {
    /// Whether the game's promoted or its unpromoted achievements are wanted.
    ///
    /// Default: [`AchievementFlag::Promoted`](crate::models::AchievementFlag::Promoted). `f` on the wire.
    pub fn flag(mut self, flag: crate::models::AchievementFlag) -> Self {
        self.request = self.request.flag(flag);
        self
    }

    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::GameExtended> {
        self.client.wait(self.request.send())
    }
}
