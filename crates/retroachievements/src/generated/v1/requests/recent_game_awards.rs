// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Recent game awards of all users, newest first.
use crate::argument::joined;
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
    id: "getRecentGameAwards",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: None,
    service: crate::service::Service::V1,
    is_private: false,
};

impl Client {
    /// Recent game awards of all users, newest first.
    ///
    /// Game awards of all users, newest first, including awards of untracked users.
    ///
    /// The total also counts awards of deleted users, which are left out of the list: a page can be shorter than
    /// `count`, or empty, without being the last. A page that holds an award for a deleted game fails with a
    /// server error.
    ///
    /// New awards shift the list while you page through it. Ask for a past day to get a stable list.
    ///
    /// Endpoint: `API_GetRecentGameAwards.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-recent-game-awards.html)).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .recent_game_awards()
    ///     .until(retroachievements::jiff::civil::date(2024, 5, 1))
    ///     .kinds([retroachievements::models::AwardKind::BeatenHardcore, retroachievements::models::AwardKind::Mastered])
    ///     .count(2)
    ///     .offset(0)
    ///     .await?;
    /// println!("{}", answer.total);
    /// for row in answer.results {
    ///     println!("{} {} {} {}", row.award_date, row.user, row.game_title, row.console_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn recent_game_awards(&self) -> RecentGameAwardsRequest {
        RecentGameAwardsRequest {
            client: self.clone(),
            until: None,
            kinds: None,
            count: None,
            offset: None,
            options: Options::default(),
        }
    }
}

/// A request for recent game awards of all users, newest first, made by [`Client::recent_game_awards`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RecentGameAwardsRequest {
    client: Client,
    until: Option<jiff::civil::Date>,
    kinds: Option<Vec<crate::models::AwardKind>>,
    count: Option<u32>,
    offset: Option<u64>,
    pub(super) options: Options,
}

impl RecentGameAwardsRequest {
    /// Last day to include, not after today. The list goes back in time from there.
    ///
    /// Default: today.
    pub fn until(mut self, until: jiff::civil::Date) -> Self {
        self.until = Some(until);
        self
    }

    /// Award kinds to include. The server drops kinds that it does not know.
    ///
    /// Default: all kinds.
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = crate::models::AwardKind>) -> Self {
        self.kinds = Some(kinds.into_iter().collect());
        self
    }

    /// Number of awards to return.
    ///
    /// From 1 to 100. Default: 25.
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Number of awards to skip.
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
    pub async fn send(self) -> Result<crate::models::RecentGameAwards> {
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
    fn call(self) -> Result<Typed<retroachievements_client::types::RecentGameAwards>> {
        let until = self.until.map(|value| value.to_string());
        let kinds = self.kinds.map(|values| joined("kinds", &values, 4)).transpose()?;
        let count = within("count", self.count, 1, 100)?;
        let offset = within("offset", self.offset, 0, 9007199254740991)?;
        let subjects = [];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_recent_game_awards(count, until.as_deref(), kinds.as_deref(), offset).await
        })
    }
}

impl IntoFuture for RecentGameAwardsRequest {
    type Output = Result<crate::models::RecentGameAwards>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for RecentGameAwardsRequest {}
impl Listed for RecentGameAwardsRequest {
    type Page = crate::models::RecentGameAwards;
    type Item = crate::models::RecentGameAward;
    type Walk = ByOffset;
    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(&mut page.results)
    }
}

impl Paged for RecentGameAwardsRequest {
    const MAX_COUNT: u32 = 100;
    fn window(&self) -> (u64, Option<u32>) {
        (self.offset.unwrap_or(0), self.count)
    }

    fn fetch(&self, offset: u64, count: u32) -> Pin<Box<dyn Future<Output = Result<Self::Page>> + Send>> {
        boxed(self.clone().offset(offset).count(count).send())
    }

    fn len(page: &Self::Page) -> usize {
        page.results.len()
    }

    fn total(page: &Self::Page) -> Option<u64> {
        Some(page.total)
    }

    fn identify<H: Hasher>(item: &Self::Item, state: &mut H) {
        (&item.user, &item.game_id, &item.award_kind, &item.award_date).hash(state)
    }
}
