// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::{Items, Pages};
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The games that a user has played, the last played first, and how far the user is with each. Hubs and events
    /// are left out. An unknown user has an empty list.
    ///
    /// The list is read in pages, by offset and count, and has no total: its end is a page shorter than the count.
    /// A game that is played moves to the head, and others down.
    ///
    /// The server's endpoint is `API_GetUserRecentlyPlayedGames.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-user-recently-played-games.html).
    ///
    /// # Arguments
    ///
    /// - `user` (`u` on the wire): The user, by name or by ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .user_recently_played_games("Scott")
    ///     .count(50)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_recently_played_games<T0>(&self, user: T0) -> UserRecentlyPlayedGamesRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserRecentlyPlayedGamesRequest {
            request: self.client().user_recently_played_games(user),
            client: self.clone(),
        }
    }
}

/// A request for the games that a user last played: see [`Client::user_recently_played_games`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserRecentlyPlayedGamesRequest {
    client: Client,
    request: requests::UserRecentlyPlayedGamesRequest,
}

impl UserRecentlyPlayedGamesRequest {
    /// How many games to return. The server lowers a larger count to 50 and returns no games for 0.
    ///
    /// From 1 to 50. Default: 10. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// How many games to skip, counted from the last played. Past the end of the list, no games are returned.
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
    pub fn send(self) -> Result<Vec<crate::models::RecentlyPlayedGame>> {
        self.client.wait(self.request.send())
    }

    /// The pages of the list, from the offset on.
    pub fn pages(self) -> Pages<requests::UserRecentlyPlayedGamesRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// The entries of the list, from the offset on, over all pages and each once.
    pub fn items(self) -> Items<requests::UserRecentlyPlayedGamesRequest> {
        Items::new(self.client, self.request.items())
    }
}
