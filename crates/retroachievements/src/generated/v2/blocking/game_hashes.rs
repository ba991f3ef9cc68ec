// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::v2::requests;

impl crate::v2::blocking::Client {
    /// Hashes of a game's files.
    ///
    /// The hashes of a game's files, whether its achievements work with them or not: see `compatibility`.
    ///
    /// A cache keeps the answer for 12 hours.
    ///
    /// Endpoint: `games/{gameId}/hashes`.
    ///
    /// # Arguments
    ///
    /// - `game_id`: Game ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.v2()
    ///     .game_hashes(1)
    ///     .include(retroachievements::v2::models::GameHashInclude::Game)
    ///     .sort(-retroachievements::v2::models::GameHashSort::Id)
    ///     .page(1)
    ///     .size(50)
    ///     .id([3301])
    ///     .compatibility([retroachievements::v2::models::HashCompatibility::Compatible])
    ///     .send()?;
    /// for row in answer.data {
    ///     println!("{}", row.ra_md5);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn game_hashes<T0>(&self, game_id: T0) -> GameHashesRequest
    where
        T0: TryInto<crate::v2::GameId, Error: Into<Error>>,
    {
        GameHashesRequest { request: self.0.client().v2().game_hashes(game_id), client: self.0.clone() }
    }
}

/// A request for hashes of a game's files, made by [`Client::game_hashes`](crate::v2::blocking::Client::game_hashes). Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GameHashesRequest {
    client: Client,
    request: requests::GameHashesRequest,
}

impl GameHashesRequest {
    /// Resources to include.
    ///
    /// Default: none.
    pub fn include(mut self, include: impl crate::Several<crate::v2::models::GameHashInclude>) -> Self {
        self.request = self.request.include(include);
        self
    }

    /// Order of the hashes.
    ///
    /// Default: id.
    pub fn sort(mut self, sort: impl crate::Several<crate::Sort<crate::v2::models::GameHashSort>>) -> Self {
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

    /// Only hashes with these IDs.
    ///
    /// Default: all.
    pub fn id(
        mut self,
        id: impl IntoIterator<Item: TryInto<crate::v2::GameHashId, Error: Into<Error>>>,
    ) -> Self {
        self.request = self.request.id(id);
        self
    }

    /// Only hashes of this compatibility.
    ///
    /// Default: all.
    pub fn compatibility(
        mut self,
        compatibility: impl IntoIterator<Item = crate::v2::models::HashCompatibility>,
    ) -> Self {
        self.request = self.request.compatibility(compatibility);
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
    pub fn send(self) -> Result<crate::v2::models::GameHashes> {
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
    pub fn pages(self) -> Pages<requests::GameHashesRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`GameHashesRequest::items`](requests::GameHashesRequest::items).
    pub fn items(self) -> Items<requests::GameHashesRequest> {
        Items::new(self.client, self.request.items())
    }
}
