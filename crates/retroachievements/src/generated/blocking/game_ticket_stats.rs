// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::{Items, Pages};
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// How many tickets the achievements of a game have and, if asked for, the tickets, newest first.
    ///
    /// Both the number and the list have tickets in any state, also those that were closed or resolved, though
    /// the number is called `OpenTickets`. It says how long the whole list is, which is read in pages, by offset
    /// and count. New tickets arrive at the head and move all others down.
    ///
    /// The server's endpoint is `API_GetTicketData.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-ticket-data/get-game-ticket-stats.html).
    ///
    /// # Arguments
    ///
    /// - `game_id` (`g` on the wire): The number of the game.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .game_ticket_stats(1)
    ///     .flag(retroachievements::models::AchievementFlag::Unpromoted)
    ///     .with_tickets(true)
    ///     .count(100)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn game_ticket_stats<T0>(&self, game_id: T0) -> GameTicketStatsRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameTicketStatsRequest { request: self.client().game_ticket_stats(game_id), client: self.clone() }
    }
}

/// A request for the tickets of a game: see [`Client::game_ticket_stats`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GameTicketStatsRequest {
    client: Client,
    request: requests::GameTicketStatsRequest,
}

impl GameTicketStatsRequest {
    /// Whether tickets on the game's promoted or on its unpromoted achievements are meant.
    ///
    /// Without it: tickets on promoted achievements are meant. `f` on the wire.
    pub fn flag(mut self, flag: crate::models::AchievementFlag) -> Self {
        self.request = self.request.flag(flag);
        self
    }

    /// Whether the tickets are wanted, not only their number.
    ///
    /// Default: false. `d` on the wire.
    pub fn with_tickets(mut self, with_tickets: bool) -> Self {
        self.request = self.request.with_tickets(with_tickets);
        self
    }

    /// How many tickets to return, if they are wanted. The server lowers a larger count to 100.
    ///
    /// From 1 to 100. Default: 10. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// How many tickets to skip, counted from the newest, if they are wanted.
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
    pub fn send(self) -> Result<crate::models::GameTicketStats> {
        self.client.wait(self.request.send())
    }

    /// The pages of the list, from the offset on.
    pub fn pages(self) -> Pages<requests::GameTicketStatsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// The entries of the list, from the offset on, over all pages and each once.
    pub fn items(self) -> Items<requests::GameTicketStatsRequest> {
        Items::new(self.client, self.request.items())
    }
}
