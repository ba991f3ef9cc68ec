// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Tickets about an achievement.
use crate::argument::Argument;
use crate::argument::argument;
use crate::argument::arguments;
use crate::argument::joined;
use crate::argument::within;
use crate::call::Typed;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::options::Options;
use crate::paging::ByPage;
use crate::paging::boxed;
use crate::paging::numbered;
use crate::paging::{Items, Listed, sealed::Sealed};
use crate::paging::{Paged, Pages};
use crate::subject::Subject;
use std::hash::{Hash, Hasher};
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getAchievementTickets",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: Some(std::time::Duration::from_secs(300u64)),
    service: crate::service::Service::V2,
    is_private: false,
};

impl crate::v2::Client {
    /// Tickets about an achievement.
    ///
    /// The tickets about an achievement, newest first. Without `filter[state]` only open tickets are listed, and those that
    /// wait for an answer from their reporter.
    ///
    /// A cache keeps the answer for 5 minutes.
    ///
    /// Endpoint: `achievements/{achievementId}/tickets`.
    ///
    /// # Arguments
    ///
    /// - `achievement_id`: Achievement ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.v2()
    ///     .achievement_tickets(9)
    ///     .include(retroachievements::v2::models::TicketInclude::Achievement)
    ///     .sort(-retroachievements::v2::models::TicketSort::State)
    ///     .page(1)
    ///     .size(25)
    ///     .state([retroachievements::v2::models::TicketStateFilter::Open])
    ///     .kind([retroachievements::v2::models::TicketTypeFilter::DidNotTrigger])
    ///     .reporter_user_id(["00003EMFWR7XB8SDPEHB3K56ZQ"])
    ///     .resolver_user_id(["00003EMFWR7XB8SDPEHB3K56ZQ"])
    ///     .await?;
    /// for row in answer.data {
    ///     println!("{} {}", row.id, row.reported_at);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn achievement_tickets<T0>(&self, achievement_id: T0) -> AchievementTicketsRequest
    where
        T0: TryInto<crate::v2::AchievementId, Error: Into<Error>>,
    {
        AchievementTicketsRequest {
            client: self.0.clone(),
            achievement_id: argument(achievement_id),
            include: None,
            sort: None,
            page: None,
            size: None,
            state: None,
            kind: None,
            reporter_user_id: None,
            resolver_user_id: None,
            options: Options::default(),
        }
    }
}

/// A request for tickets about an achievement, made by [`Client::achievement_tickets`](crate::v2::Client::achievement_tickets). Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AchievementTicketsRequest {
    client: Client,
    achievement_id: Argument<crate::v2::AchievementId>,
    include: Option<Vec<crate::v2::models::TicketInclude>>,
    sort: Option<Vec<crate::Sort<crate::v2::models::TicketSort>>>,
    page: Option<u32>,
    size: Option<u32>,
    state: Option<Vec<crate::v2::models::TicketStateFilter>>,
    kind: Option<Vec<crate::v2::models::TicketTypeFilter>>,
    reporter_user_id: Option<Argument<Vec<crate::Ulid>>>,
    resolver_user_id: Option<Argument<Vec<crate::Ulid>>>,
    pub(super) options: Options,
}

impl AchievementTicketsRequest {
    /// Resources to include.
    ///
    /// Default: none.
    pub fn include(mut self, include: impl crate::Several<crate::v2::models::TicketInclude>) -> Self {
        self.include = {
            let mut all = self.include.take().unwrap_or_default();
            all.extend(include.several());
            Some(all)
        };
        self
    }

    /// Order of the tickets.
    ///
    /// Default: -reportedAt.
    pub fn sort(mut self, sort: impl crate::Several<crate::Sort<crate::v2::models::TicketSort>>) -> Self {
        self.sort = {
            let mut all = self.sort.take().unwrap_or_default();
            all.extend(sort.several());
            Some(all)
        };
        self
    }

    /// Number of the page, from 1.
    ///
    /// From 1 to 4294967295. Default: 1.
    pub fn page(mut self, page: u32) -> Self {
        self.page = Some(page);
        self
    }

    /// Number of entries on a page.
    ///
    /// From 1 to 100. Default: 25.
    pub fn size(mut self, size: u32) -> Self {
        self.size = Some(size);
        self
    }

    /// Only tickets in these states.
    ///
    /// Default: open and request.
    pub fn state(mut self, state: impl IntoIterator<Item = crate::v2::models::TicketStateFilter>) -> Self {
        self.state = Some(state.into_iter().collect());
        self
    }

    /// Only tickets with these problems.
    ///
    /// Default: all.
    pub fn kind(mut self, kind: impl IntoIterator<Item = crate::v2::models::TicketTypeFilter>) -> Self {
        self.kind = Some(kind.into_iter().collect());
        self
    }

    /// Only tickets by users with these ULIDs. Names find nothing.
    ///
    /// Default: all.
    pub fn reporter_user_id(
        mut self,
        reporter_user_id: impl IntoIterator<Item: TryInto<crate::Ulid, Error: Into<Error>>>,
    ) -> Self {
        self.reporter_user_id = Some(arguments(reporter_user_id));
        self
    }

    /// Only tickets that users with these ULIDs have resolved. Names find nothing.
    ///
    /// Default: all.
    pub fn resolver_user_id(
        mut self,
        resolver_user_id: impl IntoIterator<Item: TryInto<crate::Ulid, Error: Into<Error>>>,
    ) -> Self {
        self.resolver_user_id = Some(arguments(resolver_user_id));
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
    pub async fn send(self) -> Result<crate::v2::models::Tickets> {
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

    /// Streams the pages of the list, from `page` on. A page has `size` entries; 100, the most that the server
    /// allows, if neither `page` nor `size` is set.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// Streams the entries of the list, from `page` on, page after page, each entry once, although the list may move meanwhile: see [`Items`]. A page has 100 entries, the most that the server allows, if neither `page` nor `size` is set.
    pub fn items(self) -> Items<Self> {
        Items::new(self)
    }

    /// Checks the arguments, and builds what is sent.
    fn call(self) -> Result<Typed<retroachievements_client::v2::types::Tickets>> {
        let achievement_id = self.achievement_id?.get();
        let include = self.include.map(|values| joined("include", &values, 13)).transpose()?;
        let sort = self.sort.map(|values| joined("sort", &values, 10)).transpose()?;
        let page = within("page", self.page, 1, 4294967295)?;
        let size = within("size", Some(self.size.unwrap_or(25)), 1, 100)?;
        let state = self.state.map(|values| joined("state", &values, 100)).transpose()?;
        let kind = self.kind.map(|values| joined("kind", &values, 100)).transpose()?;
        let reporter_user_id = self
            .reporter_user_id
            .transpose()?
            .map(|values| joined("reporter_user_id", &values, 100))
            .transpose()?;
        let resolver_user_id = self
            .resolver_user_id
            .transpose()?
            .map(|values| joined("resolver_user_id", &values, 100))
            .transpose()?;
        let subjects = [Subject::new("achievement", achievement_id)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            let api = retroachievements_client::v2::Client::from(&api);
            api.get_achievement_tickets(
                achievement_id,
                reporter_user_id.as_deref(),
                resolver_user_id.as_deref(),
                state.as_deref(),
                kind.as_deref(),
                include.as_deref(),
                page,
                size,
                sort.as_deref(),
            )
            .await
        })
    }
}

impl IntoFuture for AchievementTicketsRequest {
    type Output = Result<crate::v2::models::Tickets>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for AchievementTicketsRequest {}
impl Listed for AchievementTicketsRequest {
    type Page = crate::v2::models::Tickets;
    type Item = crate::v2::models::Ticket;
    type Walk = ByPage;
    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(&mut page.data)
    }
}

impl Paged for AchievementTicketsRequest {
    const MAX_COUNT: u32 = 100;
    fn window(&self) -> (u64, Option<u32>) {
        numbered::window(self.page, self.size, 25)
    }

    fn fetch(&self, offset: u64, count: u32) -> Pin<Box<dyn Future<Output = Result<Self::Page>> + Send>> {
        boxed(self.clone().page(numbered::page(offset, count)).size(count).send())
    }

    fn len(page: &Self::Page) -> usize {
        page.data.len()
    }

    fn total(page: &Self::Page) -> Option<u64> {
        Some(page.meta.page.total)
    }

    fn is_last(page: &Self::Page) -> Option<bool> {
        Some(page.links.next.is_none())
    }

    fn identify<H: Hasher>(item: &Self::Item, state: &mut H) {
        item.id.hash(state)
    }
}
