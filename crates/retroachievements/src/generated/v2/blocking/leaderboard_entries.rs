// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::v2::requests;

impl crate::v2::blocking::Client {
    /// Entries of a leaderboard, best first.
    ///
    /// The entries of a leaderboard, best first; of equal scores, the older entry comes first. The order cannot be changed.
    /// Untracked and deleted users are left out. A hidden leaderboard has no entries.
    ///
    /// Ranks are counted from the place on the page. They are right without a filter, with `filter[user]` and with
    /// `filter[maxRank]`; with `filter[id]` they are not.
    ///
    /// Endpoint: `leaderboards/{leaderboardId}/entries`.
    ///
    /// # Arguments
    ///
    /// - `leaderboard_id`: Leaderboard ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.v2()
    ///     .leaderboard_entries(104)
    ///     .include(retroachievements::v2::models::LeaderboardEntryInclude::Leaderboard)
    ///     .page(1)
    ///     .size(50)
    ///     .id([90210])
    ///     .user("Scott")
    ///     .max_rank(10)
    ///     .send()?;
    /// for row in answer.data {
    ///     println!("{} {} {}", row.rank, row.formatted_score, row.updated_at);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn leaderboard_entries<T0>(&self, leaderboard_id: T0) -> LeaderboardEntriesRequest
    where
        T0: TryInto<crate::v2::LeaderboardId, Error: Into<Error>>,
    {
        LeaderboardEntriesRequest {
            request: self.0.client().v2().leaderboard_entries(leaderboard_id),
            client: self.0.clone(),
        }
    }
}

/// A request for entries of a leaderboard, best first, made by [`Client::leaderboard_entries`](crate::v2::blocking::Client::leaderboard_entries). Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct LeaderboardEntriesRequest {
    client: Client,
    request: requests::LeaderboardEntriesRequest,
}

impl LeaderboardEntriesRequest {
    /// Resources to include.
    ///
    /// Default: none.
    pub fn include(
        mut self,
        include: impl crate::Several<crate::v2::models::LeaderboardEntryInclude>,
    ) -> Self {
        self.request = self.request.include(include);
        self
    }

    /// Number of the page, from 1.
    ///
    /// From 1 to 4294967295. Default: 1.
    pub fn page(mut self, page: u32) -> Self {
        self.request = self.request.page(page);
        self
    }

    /// Number of entries on a page.
    ///
    /// From 1 to 100. Default: 50.
    pub fn size(mut self, size: u32) -> Self {
        self.request = self.request.size(size);
        self
    }

    /// Only entries with these IDs.
    ///
    /// Default: all.
    pub fn id(
        mut self,
        id: impl IntoIterator<Item: TryInto<crate::v2::LeaderboardEntryId, Error: Into<Error>>>,
    ) -> Self {
        self.request = self.request.id(id);
        self
    }

    /// Only the entry of this user.
    ///
    /// Default: all.
    pub fn user(mut self, user: impl TryInto<crate::UserRef, Error: Into<Error>>) -> Self {
        self.request = self.request.user(user);
        self
    }

    /// Only entries up to this rank, with all that share it.
    ///
    /// From 1 to 4294967295. Default: all.
    pub fn max_rank(mut self, max_rank: u32) -> Self {
        self.request = self.request.max_rank(max_rank);
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
    pub fn send(self) -> Result<crate::v2::models::LeaderboardEntries> {
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

    /// Iterates over the pages of the list, from `page` on.
    pub fn pages(self) -> Pages<requests::LeaderboardEntriesRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`LeaderboardEntriesRequest::items`](requests::LeaderboardEntriesRequest::items).
    pub fn items(self) -> Items<requests::LeaderboardEntriesRequest> {
        Items::new(self.client, self.request.items())
    }
}
