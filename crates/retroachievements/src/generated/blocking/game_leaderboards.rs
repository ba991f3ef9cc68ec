// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::{Items, Pages};
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The leaderboards of a game, with the best entry of each, in no promised order. Those that do not count for the
    /// game's official set, or take no entries any more, are there too; hidden ones are not.
    ///
    /// The server's endpoint is `API_GetGameLeaderboards.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-game-leaderboards.html).
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
    ///     .game_leaderboards(1)
    ///     .count(2)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn game_leaderboards<T0>(&self, game_id: T0) -> GameLeaderboardsRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameLeaderboardsRequest { request: self.client().game_leaderboards(game_id), client: self.clone() }
    }
}

/// A request for the leaderboards of a game: see [`Client::game_leaderboards`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GameLeaderboardsRequest {
    client: Client,
    request: requests::GameLeaderboardsRequest,
}

impl GameLeaderboardsRequest {
    /// How many leaderboards to return.
    ///
    /// From 1 to 500. Default: 100. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// How many leaderboards to skip. Past the end of the list, none are returned.
    ///
    /// From 0 to 9007199254740991. Default: 0. `o` on the wire.
    pub fn offset(mut self, offset: u64) -> Self {
        self.request = self.request.offset(offset);
        self
    }

    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::GameLeaderboards> {
        self.client.wait(self.request.send())
    }

    /// The pages of the list, from the offset on.
    pub fn pages(self) -> Pages<requests::GameLeaderboardsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// The entries of the list, from the offset on, over all pages and each once.
    pub fn items(self) -> Items<requests::GameLeaderboardsRequest> {
        Items::new(self.client, self.request.items())
    }
}
