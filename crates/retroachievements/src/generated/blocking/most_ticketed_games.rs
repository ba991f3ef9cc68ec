// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Result;
use crate::requests;

impl Client {
    /// The games whose promoted achievements have the most open tickets, those with the most first, at most 100.
    /// There is no way to those beyond, for the server ignores an offset here.
    ///
    /// The server's endpoint is `API_GetTicketData.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-ticket-data/get-most-ticketed-games.html).
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .most_ticketed_games()
    ///     .count(100)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn most_ticketed_games(&self) -> MostTicketedGamesRequest {
        MostTicketedGamesRequest { request: self.client().most_ticketed_games(), client: self.clone() }
    }
}

/// A request for the games with the most open tickets: see [`Client::most_ticketed_games`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MostTicketedGamesRequest {
    client: Client,
    request: requests::MostTicketedGamesRequest,
}

impl MostTicketedGamesRequest {
    /// How many games to return. The server lowers a larger count to 100.
    ///
    /// From 1 to 100. Default: 10. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::MostTicketedGames> {
        self.client.wait(self.request.send())
    }
}
