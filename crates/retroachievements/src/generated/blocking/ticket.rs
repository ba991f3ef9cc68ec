// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// A ticket by its number, in any state, with its achievement and game. What these lack is null. The ticket
    /// of a leaderboard is not found.
    ///
    /// The server's endpoint is `API_GetTicketData.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-ticket-data/get-ticket-by-id.html).
    ///
    /// # Arguments
    ///
    /// - `ticket_id` (`i` on the wire): The number of the ticket.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.ticket(12345).send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn ticket<T0>(&self, ticket_id: T0) -> TicketRequest
    where
        T0: TryInto<crate::TicketId, Error: Into<Error>>,
    {
        TicketRequest { request: self.client().ticket(ticket_id), client: self.clone() }
    }
}

/// A request for a ticket: see [`Client::ticket`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TicketRequest {
    client: Client,
    request: requests::TicketRequest,
}

impl TicketRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::Ticket> {
        self.client.wait(self.request.send())
    }
}
