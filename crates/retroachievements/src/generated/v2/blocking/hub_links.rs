// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::v2::requests;

impl crate::v2::blocking::Client {
    /// Hubs that a hub links to.
    ///
    /// The hubs that a hub links to. Those of a hub that is not for everybody are found as well.
    ///
    /// A cache keeps the answer for 12 hours.
    ///
    /// Endpoint: `hubs/{hubId}/links`.
    ///
    /// # Arguments
    ///
    /// - `hub_id`: Hub ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.v2()
    ///     .hub_links(10)
    ///     .sort(-retroachievements::v2::models::HubSort::Title)
    ///     .page(1)
    ///     .size(50)
    ///     .id([10])
    ///     .parent_id(1)
    ///     .title("Sonic")
    ///     .send()?;
    /// for row in answer.data {
    ///     println!("{} {} {}", row.id, row.games_count, row.linked_hubs_count);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn hub_links<T0>(&self, hub_id: T0) -> HubLinksRequest
    where
        T0: TryInto<crate::v2::HubId, Error: Into<Error>>,
    {
        HubLinksRequest { request: self.0.client().v2().hub_links(hub_id), client: self.0.clone() }
    }
}

/// A request for hubs that a hub links to, made by [`Client::hub_links`](crate::v2::blocking::Client::hub_links). Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct HubLinksRequest {
    client: Client,
    request: requests::HubLinksRequest,
}

impl HubLinksRequest {
    /// Order of the hubs.
    ///
    /// Default: id.
    pub fn sort(mut self, sort: impl crate::Several<crate::Sort<crate::v2::models::HubSort>>) -> Self {
        self.request = self.request.sort(sort);
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

    /// Only hubs with these IDs.
    ///
    /// Default: all.
    pub fn id(mut self, id: impl IntoIterator<Item: TryInto<crate::v2::HubId, Error: Into<Error>>>) -> Self {
        self.request = self.request.id(id);
        self
    }

    /// Only hubs that this hub links to.
    ///
    /// From 1 to 4294967295. Default: all.
    pub fn parent_id(mut self, parent_id: impl TryInto<crate::v2::HubId, Error: Into<Error>>) -> Self {
        self.request = self.request.parent_id(parent_id);
        self
    }

    /// Only hubs with this text in their title. `%` stands for any text, `_` for any character.
    ///
    /// Default: all.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.request = self.request.title(title);
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
    pub fn send(self) -> Result<crate::v2::models::Hubs> {
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
    pub fn pages(self) -> Pages<requests::HubLinksRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`HubLinksRequest::items`](requests::HubLinksRequest::items).
    pub fn items(self) -> Items<requests::HubLinksRequest> {
        Items::new(self.client, self.request.items())
    }
}
