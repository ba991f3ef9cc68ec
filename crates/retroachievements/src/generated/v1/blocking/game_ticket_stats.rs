// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// Tickets on a game's achievements.
    ///
    /// Number of tickets on a game's achievements and, on request, the tickets, newest first. Despite its
    /// name, `OpenTickets` counts tickets in any state, and the list has them all. An unknown game gives a
    /// 404.
    ///
    /// New tickets shift the list while you page through it.
    ///
    /// A cache keeps the answer for 5 minutes.
    ///
    /// Endpoint: `API_GetTicketData.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-ticket-data/get-game-ticket-stats.html)).
    ///
    /// # Arguments
    ///
    /// - `game_id`: Game ID.
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
    /// println!("{} {} {}", answer.game_title, answer.console_name, answer.ticket_count);
    /// for row in answer.tickets.unwrap_or_default() {
    ///     println!("{} {} {} {} {}", row.id, row.achievement_title, row.report_kind_description, row.report_state_description, row.reported_at);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn game_ticket_stats<T0>(&self, game_id: T0) -> GameTicketStatsRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameTicketStatsRequest { request: self.client().game_ticket_stats(game_id), client: self.clone() }
    }
}

/// A request for tickets on a game's achievements, made by [`Client::game_ticket_stats`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GameTicketStatsRequest {
    client: Client,
    request: requests::GameTicketStatsRequest,
}

impl GameTicketStatsRequest {
    /// Tickets on the game's promoted achievements, or on its unpromoted ones.
    ///
    /// Default: promoted achievements.
    pub fn flag(mut self, flag: crate::models::AchievementFlag) -> Self {
        self.request = self.request.flag(flag);
        self
    }

    /// Include the tickets, not only their number.
    ///
    /// Default: false.
    pub fn with_tickets(mut self, with_tickets: bool) -> Self {
        self.request = self.request.with_tickets(with_tickets);
        self
    }

    /// Number of tickets to return, if they are included.
    ///
    /// From 1 to 100. Default: 10.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// Number of tickets to skip, if they are included.
    ///
    /// From 0 to 9007199254740991. Default: 0.
    pub fn offset(mut self, offset: u64) -> Self {
        self.request = self.request.offset(offset);
        self
    }

    /// Timeout of one attempt. Default: [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// Which failures to retry, and when. Default: [`ClientBuilder::retry`](crate::ClientBuilder::retry).
    pub fn retry(mut self, retry: crate::RetryPolicy) -> Self {
        self.request = self.request.retry(retry);
        self
    }

    /// Time for the whole call, all attempts and waits included: for the rate limit, between attempts, and those
    /// that the server asks for. The client does not begin a wait that would pass it, but fails at once with
    /// [`Error::Deadline`](crate::Error::Deadline), which says what it would have waited for.
    ///
    /// It counts from when the request is sent. Each page of a list has this time. Default: none.
    pub fn deadline(mut self, deadline: std::time::Duration) -> Self {
        self.request = self.request.deadline(deadline);
        self
    }

    /// What the client's cache does with this request. Default: [`CachePolicy::Default`](crate::CachePolicy::Default).
    ///
    /// Without a [cache](crate::ClientBuilder::cache) it does nothing.
    #[cfg(feature = "cache")]
    pub fn cache(mut self, cache: crate::CachePolicy) -> Self {
        self.request = self.request.cache(cache);
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

    /// Sends the request, and returns the response as the server sent it, with the names of the wire. For what
    /// the types do not have, or read otherwise than you need.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that any JSON will do.
    pub fn json(self) -> Result<serde_json::Value> {
        self.client.wait(self.request.json())
    }

    /// Iterates over the pages of the list, from `offset` on.
    pub fn pages(self) -> Pages<requests::GameTicketStatsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`GameTicketStatsRequest::items`](requests::GameTicketStatsRequest::items).
    pub fn items(self) -> Items<requests::GameTicketStatsRequest> {
        Items::new(self.client, self.request.items())
    }
}
