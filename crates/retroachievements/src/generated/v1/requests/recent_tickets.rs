// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Open tickets, newest first.
use crate::argument::within;
use crate::call::Typed;
use crate::client::Client;
use crate::error::Result;
use crate::operation::Operation;
use crate::options::Options;
use crate::paging::ByOffset;
use crate::paging::boxed;
use crate::paging::{Items, Listed, sealed::Sealed};
use crate::paging::{Paged, Pages};
use std::hash::{Hash, Hasher};
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getRecentTickets",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: None,
    service: crate::service::Service::V1,
    is_private: false,
};

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
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .recent_tickets()
    ///     .count(100)
    ///     .offset(0)
    ///     .await?;
    /// println!("{}", answer.open_tickets);
    /// for row in answer.recent_tickets {
    ///     println!("{} {} {} {} {}", row.id, row.achievement_title, row.game_title, row.report_kind_description, row.reported_at);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn recent_tickets(&self) -> RecentTicketsRequest {
        RecentTicketsRequest { client: self.clone(), count: None, offset: None, options: Options::default() }
    }
}

/// A request for open tickets, newest first, made by [`Client::recent_tickets`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RecentTicketsRequest {
    client: Client,
    count: Option<u32>,
    offset: Option<u64>,
    pub(super) options: Options,
}

impl RecentTicketsRequest {
    /// Number of tickets to return.
    ///
    /// From 1 to 100. Default: 10.
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Number of tickets to skip.
    ///
    /// From 0 to 9007199254740991. Default: 0.
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Timeout of one attempt. Default: [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    pub fn timeout(mut self, timeout: std::time::Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Which failures to retry, and when. Default: [`ClientBuilder::retry`](crate::ClientBuilder::retry).
    pub fn retry(mut self, retry: crate::RetryPolicy) -> Self {
        self.options.retry = Some(retry);
        self
    }

    /// Time for the whole call, all attempts and waits included: for the rate limit, between attempts, and those
    /// that the server asks for. The client does not begin a wait that would pass it, but fails at once with
    /// [`Error::Deadline`](crate::Error::Deadline), which says what it would have waited for.
    ///
    /// It counts from when the request is sent. Each page of a list has this time. Default: none.
    pub fn deadline(mut self, deadline: std::time::Duration) -> Self {
        self.options.deadline = Some(deadline);
        self
    }

    /// What the client's cache does with this request. Default: [`CachePolicy::Default`](crate::CachePolicy::Default).
    ///
    /// Without a [cache](crate::ClientBuilder::cache) it does nothing.
    #[cfg(feature = "cache")]
    pub fn cache(mut self, cache: crate::CachePolicy) -> Self {
        self.options.cache = Some(cache);
        self
    }

    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<crate::models::RecentTickets> {
        self.call()?.send(|answer| answer.into()).await
    }

    /// Sends the request, and returns the response as the server sent it, with the names of the wire. For what
    /// the types do not have, or read otherwise than you need.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that any JSON will do.
    pub async fn json(self) -> Result<serde_json::Value> {
        self.call()?.json().await
    }

    /// Streams the pages of the list, from `offset` on; as large as the server allows unless `count` says otherwise.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// Streams the entries of the list, from `offset` on, page after page, each entry once, although the list may move meanwhile: see [`Items`]. A page has `count` entries, at least two.
    pub fn items(self) -> Items<Self> {
        Items::new(self)
    }

    /// Checks the arguments, and builds what is sent.
    fn call(self) -> Result<Typed<retroachievements_client::types::RecentTickets>> {
        let count = within("count", self.count, 1, 100)?;
        let offset = within("offset", self.offset, 0, 9007199254740991)?;
        let subjects = [];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_recent_tickets(count, offset).await
        })
    }
}

impl IntoFuture for RecentTicketsRequest {
    type Output = Result<crate::models::RecentTickets>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for RecentTicketsRequest {}
impl Listed for RecentTicketsRequest {
    type Page = crate::models::RecentTickets;
    type Item = crate::models::TicketRow;
    type Walk = ByOffset;
    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(&mut page.recent_tickets)
    }
}

impl Paged for RecentTicketsRequest {
    const MAX_COUNT: u32 = 100;
    fn window(&self) -> (u64, Option<u32>) {
        (self.offset.unwrap_or(0), self.count)
    }

    fn fetch(&self, offset: u64, count: u32) -> Pin<Box<dyn Future<Output = Result<Self::Page>> + Send>> {
        boxed(self.clone().offset(offset).count(count).send())
    }

    fn len(page: &Self::Page) -> usize {
        page.recent_tickets.len()
    }

    fn total(page: &Self::Page) -> Option<u64> {
        Some(page.open_tickets)
    }

    fn identify<H: Hasher>(item: &Self::Item, state: &mut H) {
        item.id.hash(state)
    }
}
