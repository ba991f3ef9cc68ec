// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::{Items, Pages};
use crate::error::Result;
use crate::requests;

impl Client {
    /// The open tickets on promoted achievements, newest first, and how many there are. A ticket that waits for
    /// an answer of the user who reported it counts as open.
    ///
    /// The list is read in pages, by offset and count. New tickets arrive at the head and move all others down.
    ///
    /// The server's endpoint is `API_GetTicketData.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-ticket-data/get-most-recent-tickets.html).
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .recent_tickets()
    ///     .count(100)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn recent_tickets(&self) -> RecentTicketsRequest {
        RecentTicketsRequest { request: self.client().recent_tickets(), client: self.clone() }
    }
}

/// A request for the newest open tickets: see [`Client::recent_tickets`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecentTicketsRequest {
    client: Client,
    request: requests::RecentTicketsRequest,
}

impl RecentTicketsRequest {
    /// How many tickets to return. The server lowers a larger count to 100.
    ///
    /// From 1 to 100. Default: 10. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// How many tickets to skip, counted from the newest. Past the end of the list, no tickets are returned.
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
    pub fn send(self) -> Result<crate::models::RecentTickets> {
        self.client.wait(self.request.send())
    }

    /// The pages of the list, from the offset on.
    pub fn pages(self) -> Pages<requests::RecentTicketsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// The entries of the list, from the offset on, over all pages and each once.
    pub fn items(self) -> Items<requests::RecentTicketsRequest> {
        Items::new(self.client, self.request.items())
    }
}
