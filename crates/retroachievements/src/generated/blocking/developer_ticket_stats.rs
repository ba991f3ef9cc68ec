// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// How many tickets on promoted achievements are assigned to a user, by state. Those that wait for an
    /// answer or for a review are in none of the numbers.
    ///
    /// The server's endpoint is `API_GetTicketData.php`, described by the site [here](https://api-docs.retroachievements.org/v1/get-ticket-data/get-developer-ticket-stats.html).
    ///
    /// # Arguments
    ///
    /// - `user` (`u` on the wire): The developer, by name or by ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.developer_ticket_stats("Scott").send()?;
    /// println!("{answer:#?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn developer_ticket_stats<T0>(&self, user: T0) -> DeveloperTicketStatsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        DeveloperTicketStatsRequest {
            request: self.client().developer_ticket_stats(user),
            client: self.clone(),
        }
    }
}

/// A request for how many tickets are assigned to a developer: see [`Client::developer_ticket_stats`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeveloperTicketStatsRequest {
    client: Client,
    request: requests::DeveloperTicketStatsRequest,
}

impl DeveloperTicketStatsRequest {
    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub fn send(self) -> Result<crate::models::DeveloperTicketStats> {
        self.client.wait(self.request.send())
    }
}
