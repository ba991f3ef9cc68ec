// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Result;
use crate::requests;

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
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .recent_game_awards()
    ///     .until(retroachievements::jiff::civil::date(2024, 5, 1))
    ///     .kinds([retroachievements::models::AwardKind::BeatenHardcore, retroachievements::models::AwardKind::Mastered])
    ///     .count(2)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{}", answer.total);
    /// for row in answer.results {
    ///     println!("{} {} {} {}", row.award_date, row.user, row.game_title, row.console_name);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn recent_game_awards(&self) -> RecentGameAwardsRequest {
        RecentGameAwardsRequest { request: self.client().recent_game_awards(), client: self.clone() }
    }
}

/// A request for recent game awards of all users, newest first, made by [`Client::recent_game_awards`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RecentGameAwardsRequest {
    client: Client,
    request: requests::RecentGameAwardsRequest,
}

impl RecentGameAwardsRequest {
    /// Last day to include, not after today. The list goes back in time from there.
    ///
    /// Default: today.
    pub fn until(mut self, until: jiff::civil::Date) -> Self {
        self.request = self.request.until(until);
        self
    }

    /// Award kinds to include. The server drops kinds that it does not know.
    ///
    /// Default: all kinds.
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = crate::models::AwardKind>) -> Self {
        self.request = self.request.kinds(kinds);
        self
    }

    /// Number of awards to return.
    ///
    /// From 1 to 100. Default: 25.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// Number of awards to skip.
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
    pub fn send(self) -> Result<crate::models::RecentGameAwards> {
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
    pub fn pages(self) -> Pages<requests::RecentGameAwardsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`RecentGameAwardsRequest::items`](requests::RecentGameAwardsRequest::items).
    pub fn items(self) -> Items<requests::RecentGameAwardsRequest> {
        Items::new(self.client, self.request.items())
    }
}
