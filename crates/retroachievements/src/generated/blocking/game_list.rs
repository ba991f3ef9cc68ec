// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::{Items, Pages};
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// All games of a console, by title, if asked for with the hashes of their files. The list is huge, and the site looks
    /// into heavy use of it: keep it. An unknown console has an empty list.
    ///
    /// The answer is large or seldom changes: keep it, and do not ask for it often.
    ///
    /// The server's endpoint is `API_GetGameList.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-game-list.html).
    ///
    /// # Arguments
    ///
    /// - `console_id` (`i` on the wire): The number of the console. There is no number for all of them.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .game_list(1)
    ///     .only_with_achievements(true)
    ///     .with_hashes(true)
    ///     .count(1000)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn game_list<T0>(&self, console_id: T0) -> GameListRequest
    where
        T0: TryInto<crate::ConsoleId, Error: Into<Error>>,
    {
        GameListRequest { request: self.client().game_list(console_id), client: self.clone() }
    }
}

/// A request for the games of a console: see [`Client::game_list`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GameListRequest {
    client: Client,
    request: requests::GameListRequest,
}

impl GameListRequest {
    /// Whether only games with achievements are wanted.
    ///
    /// Default: false. `f` on the wire.
    pub fn only_with_achievements(mut self, only_with_achievements: bool) -> Self {
        self.request = self.request.only_with_achievements(only_with_achievements);
        self
    }

    /// Whether the hashes of the games' files are wanted.
    ///
    /// Default: false. `h` on the wire.
    pub fn with_hashes(mut self, with_hashes: bool) -> Self {
        self.request = self.request.with_hashes(with_hashes);
        self
    }

    /// How many games to return. The server has no limit, and takes 0 for all of them.
    ///
    /// From 1 to 100000. Without it: all games. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// How many games to skip. Past the end of the list, none are returned.
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
    pub fn send(self) -> Result<Vec<crate::models::ListedGame>> {
        self.client.wait(self.request.send())
    }

    /// The pages of the list, from the offset on.
    pub fn pages(self) -> Pages<requests::GameListRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// The entries of the list, from the offset on, over all pages and each once.
    pub fn items(self) -> Items<requests::GameListRequest> {
        Items::new(self.client, self.request.items())
    }
}
