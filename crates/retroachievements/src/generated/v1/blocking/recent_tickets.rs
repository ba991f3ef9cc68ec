// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Result;
use crate::requests;

impl Client {
    /// Open tickets, newest first.
    ///
    /// The open tickets on promoted achievements, newest first, including tickets that wait for an answer
    /// from their reporter. New tickets shift the list while you page through it.
    ///
    /// Endpoint: `API_GetTicketData.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-ticket-data/get-most-recent-tickets.html)).
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
    /// println!("{}", answer.open_tickets);
    /// for row in answer.recent_tickets {
    ///     println!("{} {} {} {} {}", row.id, row.achievement_title, row.game_title, row.report_kind_description, row.reported_at);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn recent_tickets(&self) -> RecentTicketsRequest {
        RecentTicketsRequest { request: self.client().recent_tickets(), client: self.clone() }
    }
}

/// A request for open tickets, newest first, made by [`Client::recent_tickets`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecentTicketsRequest {
    client: Client,
    request: requests::RecentTicketsRequest,
}

impl RecentTicketsRequest {
    /// Number of tickets to return.
    ///
    /// From 1 to 100. Default: 10.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// Number of tickets to skip.
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
    pub fn send(self) -> Result<crate::models::RecentTickets> {
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
    pub fn pages(self) -> Pages<requests::RecentTicketsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`RecentTicketsRequest::items`](requests::RecentTicketsRequest::items).
    pub fn items(self) -> Items<requests::RecentTicketsRequest> {
        Items::new(self.client, self.request.items())
    }
}
