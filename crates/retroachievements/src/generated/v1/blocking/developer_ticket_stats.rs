// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// Number of tickets assigned to a developer.
    ///
    /// Number of tickets on promoted achievements that are assigned to a user, by state. Tickets that wait
    /// for an answer or for a review are not counted. A leaderboard ticket counts too if a promoted
    /// achievement has the same ID as the leaderboard. An unknown user gives a 404.
    ///
    /// Endpoint: `API_GetTicketData.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-ticket-data/get-developer-ticket-stats.html)).
    ///
    /// # Arguments
    ///
    /// - `user`: Name or ULID of the developer.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.developer_ticket_stats("Scott").send()?;
    /// println!("{} {} {} {} {}", answer.user, answer.open, answer.closed, answer.resolved, answer.total);
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

/// A request for number of tickets assigned to a developer, made by [`Client::developer_ticket_stats`]. Call [`send`](Self::send).
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
