// Generated from the description in spec/ by `cargo xtask generate`. Do not edit.

//! The newest open tickets.
use crate::argument::within;
use crate::client::Client;
use crate::error::Result;
use crate::operation::Operation;
use crate::paging::{Items, Paged, Pages, boxed, sealed::Sealed};
use std::hash::{Hash, Hasher};
use std::pin::Pin;

static OPERATION: Operation =
    Operation { id: "getRecentTickets", not_found: &[], refused_as_empty: &[], empty: "" };

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
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .recent_tickets()
    ///     .count(100)
    ///     .offset(0)
    ///     .await?;
    /// println!("{answer:#?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn recent_tickets(&self) -> RecentTicketsRequest {
        RecentTicketsRequest { client: self.clone(), count: None, offset: None }
    }
}

/// A request for the newest open tickets: see [`Client::recent_tickets`].
///
/// It is sent by awaiting it, or with [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RecentTicketsRequest {
    client: Client,
    count: Option<u32>,
    offset: Option<u64>,
}

impl RecentTicketsRequest {
    /// How many tickets to return. The server lowers a larger count to 100.
    ///
    /// From 1 to 100. Default: 10. `c` on the wire.
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// How many tickets to skip, counted from the newest. Past the end of the list, no tickets are returned.
    ///
    /// From 0 to 9007199254740991. Default: 0. `o` on the wire.
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sends the request. Awaiting the request itself does the same.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<crate::models::RecentTickets> {
        let count = within("count", self.count, 1, 100)?;
        let offset = within("offset", self.offset, 0, 9007199254740991)?;
        let call = OPERATION.about([]);
        self.client
            .execute(
                &call,
                move |api| async move { api.get_recent_tickets(count, offset).await },
                |answer| answer.into(),
            )
            .await
    }

    /// The pages of the list, from the offset on, as a stream; as large as the server allows unless
    /// `count` says otherwise.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// The entries of the list, from the offset on, as a stream that reads page after page and yields
    /// each entry once.
    pub fn items(self) -> Items<Self> {
        Items::new(self)
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
impl Paged for RecentTicketsRequest {
    type Page = crate::models::RecentTickets;
    type Item = crate::models::TicketRow;
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

    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(&mut page.recent_tickets)
    }

    fn identify<H: Hasher>(item: &Self::Item, state: &mut H) {
        item.id.hash(state)
    }
}
