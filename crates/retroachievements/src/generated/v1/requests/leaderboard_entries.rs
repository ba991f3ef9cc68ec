// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Entries of a leaderboard, best first.
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
    id: "getLeaderboardEntries",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: None,
    service: crate::service::Service::V1,
    is_private: false,
};

impl Client {
    /// Entries of a leaderboard, best first.
    ///
    /// The entries of a leaderboard, best first; of equal scores, the older entry comes first. Equal scores
    /// share a rank. Untracked users are left out. An unknown leaderboard is a 404.
    ///
    /// Endpoint: `API_GetLeaderboardEntries.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-leaderboard-entries.html)).
    ///
    /// # Arguments
    ///
    /// - `leaderboard_id`: Leaderboard ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .leaderboard_entries(104)
    ///     .count(2)
    ///     .offset(0)
    ///     .await?;
    /// println!("{}", answer.total);
    /// for row in answer.results {
    ///     println!("{} {} {} {}", row.rank, row.user, row.formatted_score, row.date_submitted);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn leaderboard_entries<T0>(&self, leaderboard_id: T0) -> LeaderboardEntriesRequest
    where
        T0: TryInto<crate::LeaderboardId, Error: Into<Error>>,
    {
        LeaderboardEntriesRequest {
            client: self.clone(),
            leaderboard_id: argument(leaderboard_id),
            count: None,
            offset: None,
            options: Options::default(),
        }
    }
}

/// A request for entries of a leaderboard, best first, made by [`Client::leaderboard_entries`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct LeaderboardEntriesRequest {
    client: Client,
    leaderboard_id: Argument<crate::LeaderboardId>,
    count: Option<u32>,
    offset: Option<u64>,
    pub(super) options: Options,
}

impl LeaderboardEntriesRequest {
    /// Number of entries to return.
    ///
    /// From 1 to 500. Default: 100.
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Number of entries to skip.
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
    pub async fn send(self) -> Result<crate::models::LeaderboardEntries> {
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
    fn call(self) -> Result<Typed<retroachievements_client::types::LeaderboardEntries>> {
        let leaderboard_id = self.leaderboard_id?.get();
        let count = within("count", self.count, 1, 500)?;
        let offset = within("offset", self.offset, 0, 9007199254740991)?;
        let subjects = [Subject::new("leaderboard", leaderboard_id)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_leaderboard_entries(count, leaderboard_id, offset).await
        })
    }
}

impl IntoFuture for LeaderboardEntriesRequest {
    type Output = Result<crate::models::LeaderboardEntries>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for LeaderboardEntriesRequest {}
impl Listed for LeaderboardEntriesRequest {
    type Page = crate::models::LeaderboardEntries;
    type Item = crate::models::LeaderboardEntry;
    type Walk = ByOffset;
    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(&mut page.results)
    }
}

impl Paged for LeaderboardEntriesRequest {
    const MAX_COUNT: u32 = 500;
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
        if let Some(found) = &item.ulid {
            return found.hash(state);
        }
        item.user.hash(state)
    }
}
