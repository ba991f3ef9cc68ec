// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::{Items, Pages};
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The leaderboards of a game on which a user has an entry, with that entry, by number. Hidden leaderboards, and
    /// those that do not count for the game's official set, are there too.
    ///
    /// Where there is no entry, or no leaderboard, the server answers 422 with a text; so it does for untracked users.
    ///
    /// The server's endpoint is `API_GetUserGameLeaderboards.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-game-leaderboards.html).
    ///
    /// # Arguments
    ///
    /// - `game_id` (`i` on the wire): The number of the game.
    /// - `user` (`u` on the wire): The user, by name or by ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .user_game_leaderboards(1, "Scott")
    ///     .count(2)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_game_leaderboards<T0, T1>(&self, game_id: T0, user: T1) -> UserGameLeaderboardsRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
        T1: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserGameLeaderboardsRequest {
            request: self.client().user_game_leaderboards(game_id, user),
            client: self.clone(),
        }
    }
}

/// A request for a user's entries on the leaderboards of a game: see [`Client::user_game_leaderboards`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserGameLeaderboardsRequest {
    client: Client,
    request: requests::UserGameLeaderboardsRequest,
}

impl UserGameLeaderboardsRequest {
    /// How many leaderboards to return.
    ///
    /// From 1 to 500. Default: 200. `c` on the wire.
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
    pub fn send(self) -> Result<crate::models::UserGameLeaderboards> {
        self.client.wait(self.request.send())
    }

    /// The pages of the list, from the offset on.
    pub fn pages(self) -> Pages<requests::UserGameLeaderboardsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// The entries of the list, from the offset on, over all pages and each once.
    pub fn items(self) -> Items<requests::UserGameLeaderboardsRequest> {
        Items::new(self.client, self.request.items())
    }
}
