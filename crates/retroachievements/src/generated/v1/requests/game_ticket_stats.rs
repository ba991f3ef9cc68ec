// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Tickets on a game's achievements.
use crate::argument::Argument;
use crate::argument::argument;
use crate::argument::within;
use crate::call::Typed;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::options::Options;
use crate::paging::ByOffset;
use crate::paging::boxed;
use crate::paging::{Items, Listed, sealed::Sealed};
use crate::paging::{Paged, Pages};
use crate::subject::Subject;
use std::hash::{Hash, Hasher};
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getGameTicketStats",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: Some(std::time::Duration::from_secs(300u64)),
    service: crate::service::Service::V1,
    is_private: false,
};

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
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .game_ticket_stats(1)
    ///     .flag(retroachievements::models::AchievementFlag::Unpromoted)
    ///     .with_tickets(true)
    ///     .count(100)
    ///     .offset(0)
    ///     .await?;
    /// println!("{} {} {}", answer.game_title, answer.console_name, answer.ticket_count);
    /// for row in answer.tickets.unwrap_or_default() {
    ///     println!("{} {} {} {} {}", row.id, row.achievement_title, row.report_kind_description, row.report_state_description, row.reported_at);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn game_ticket_stats<T0>(&self, game_id: T0) -> GameTicketStatsRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameTicketStatsRequest {
            client: self.clone(),
            game_id: argument(game_id),
            flag: None,
            with_tickets: None,
            count: None,
            offset: None,
            options: Options::default(),
        }
    }
}

/// A request for tickets on a game's achievements, made by [`Client::game_ticket_stats`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GameTicketStatsRequest {
    client: Client,
    game_id: Argument<crate::GameId>,
    flag: Option<crate::models::AchievementFlag>,
    with_tickets: Option<bool>,
    count: Option<u32>,
    offset: Option<u64>,
    pub(super) options: Options,
}

impl GameTicketStatsRequest {
    /// Tickets on the game's promoted achievements, or on its unpromoted ones.
    ///
    /// Default: promoted achievements.
    pub fn flag(mut self, flag: crate::models::AchievementFlag) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Include the tickets, not only their number.
    ///
    /// Default: false.
    pub fn with_tickets(mut self, with_tickets: bool) -> Self {
        self.with_tickets = Some(with_tickets);
        self
    }

    /// Number of tickets to return, if they are included.
    ///
    /// From 1 to 100. Default: 10.
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Number of tickets to skip, if they are included.
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
    pub async fn send(self) -> Result<crate::models::GameTicketStats> {
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
    ///
    /// Sets `with_tickets`, without which the answer has no list.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// Streams the entries of the list, from `offset` on, page after page, each entry once, although the list may move meanwhile: see [`Items`]. A page has `count` entries, at least two.
    ///
    /// Sets `with_tickets`, without which the answer has no list.
    pub fn items(self) -> Items<Self> {
        Items::new(self)
    }

    /// Checks the arguments, and builds what is sent.
    fn call(self) -> Result<Typed<retroachievements_client::types::GameTicketStats>> {
        let game_id = self.game_id?.get();
        let flag = self.flag.map(|value| value.as_i64());
        let with_tickets = self.with_tickets.map(u64::from);
        let count = within("count", self.count, 1, 100)?;
        let offset = within("offset", self.offset, 0, 9007199254740991)?;
        let subjects = [Subject::new("game", game_id)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_game_ticket_stats(count, with_tickets, flag, game_id, offset).await
        })
    }
}

impl IntoFuture for GameTicketStatsRequest {
    type Output = Result<crate::models::GameTicketStats>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for GameTicketStatsRequest {}
impl Listed for GameTicketStatsRequest {
    type Page = crate::models::GameTicketStats;
    type Item = crate::models::TicketRow;
    type Walk = ByOffset;
    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(&mut page.tickets).unwrap_or_default()
    }
}

impl Paged for GameTicketStatsRequest {
    const MAX_COUNT: u32 = 100;
    fn window(&self) -> (u64, Option<u32>) {
        (self.offset.unwrap_or(0), self.count)
    }

    fn fetch(&self, offset: u64, count: u32) -> Pin<Box<dyn Future<Output = Result<Self::Page>> + Send>> {
        boxed(self.clone().with_tickets(true).offset(offset).count(count).send())
    }

    fn len(page: &Self::Page) -> usize {
        page.tickets.as_ref().map_or(0, Vec::len)
    }

    fn total(page: &Self::Page) -> Option<u64> {
        Some(page.ticket_count)
    }

    fn identify<H: Hasher>(item: &Self::Item, state: &mut H) {
        item.id.hash(state)
    }
}
