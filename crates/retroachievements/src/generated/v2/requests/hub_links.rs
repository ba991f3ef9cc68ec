// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Hubs that a hub links to.
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
    id: "getHubLinks",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: Some(std::time::Duration::from_secs(43200u64)),
    service: crate::service::Service::V2,
    is_private: false,
};

impl crate::v2::Client {
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
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.v2()
    ///     .hub_links(10)
    ///     .sort(-retroachievements::v2::models::HubSort::Title)
    ///     .page(1)
    ///     .size(50)
    ///     .id([10])
    ///     .parent_id(1)
    ///     .title("Sonic")
    ///     .await?;
    /// for row in answer.data {
    ///     println!("{} {} {}", row.id, row.games_count, row.linked_hubs_count);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn hub_links<T0>(&self, hub_id: T0) -> HubLinksRequest
    where
        T0: TryInto<crate::v2::HubId, Error: Into<Error>>,
    {
        HubLinksRequest {
            client: self.0.clone(),
            hub_id: argument(hub_id),
            sort: None,
            page: None,
            size: None,
            id: None,
            parent_id: None,
            title: None,
            options: Options::default(),
        }
    }
}

/// A request for hubs that a hub links to, made by [`Client::hub_links`](crate::v2::Client::hub_links). Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct HubLinksRequest {
    client: Client,
    hub_id: Argument<crate::v2::HubId>,
    sort: Option<Vec<crate::Sort<crate::v2::models::HubSort>>>,
    page: Option<u32>,
    size: Option<u32>,
    id: Option<Argument<Vec<crate::v2::HubId>>>,
    parent_id: Option<Argument<crate::v2::HubId>>,
    title: Option<String>,
    pub(super) options: Options,
}

impl HubLinksRequest {
    /// Order of the hubs.
    ///
    /// Default: id.
    pub fn sort(mut self, sort: impl crate::Several<crate::Sort<crate::v2::models::HubSort>>) -> Self {
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
    /// From 1 to 100. Default: 50.
    pub fn size(mut self, size: u32) -> Self {
        self.size = Some(size);
        self
    }

    /// Only hubs with these IDs.
    ///
    /// Default: all.
    pub fn id(mut self, id: impl IntoIterator<Item: TryInto<crate::v2::HubId, Error: Into<Error>>>) -> Self {
        self.id = Some(arguments(id));
        self
    }

    /// Only hubs that this hub links to.
    ///
    /// From 1 to 4294967295. Default: all.
    pub fn parent_id(mut self, parent_id: impl TryInto<crate::v2::HubId, Error: Into<Error>>) -> Self {
        self.parent_id = Some(argument(parent_id));
        self
    }

    /// Only hubs with this text in their title. `%` stands for any text, `_` for any character.
    ///
    /// Default: all.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
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
    pub async fn send(self) -> Result<crate::v2::models::Hubs> {
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
    fn call(self) -> Result<Typed<retroachievements_client::v2::types::Hubs>> {
        let hub_id = self.hub_id?.get();
        let sort = self.sort.map(|values| joined("sort", &values, 10)).transpose()?;
        let page = within("page", self.page, 1, 4294967295)?;
        let size = within("size", Some(self.size.unwrap_or(50)), 1, 100)?;
        let id = self.id.transpose()?.map(|values| joined("id", &values, 100)).transpose()?;
        let parent_id = self.parent_id.transpose()?.map(|id| id.get());
        let title = self.title;
        let subjects = [Subject::new("hub", hub_id)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            let api = retroachievements_client::v2::Client::from(&api);
            api.get_hub_links(hub_id, id.as_deref(), parent_id, title.as_deref(), page, size, sort.as_deref())
                .await
        })
    }
}

impl IntoFuture for HubLinksRequest {
    type Output = Result<crate::v2::models::Hubs>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for HubLinksRequest {}
impl Listed for HubLinksRequest {
    type Page = crate::v2::models::Hubs;
    type Item = crate::v2::models::Hub;
    type Walk = ByPage;
    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(&mut page.data)
    }
}

impl Paged for HubLinksRequest {
    const MAX_COUNT: u32 = 100;
    fn window(&self) -> (u64, Option<u32>) {
        numbered::window(self.page, self.size, 50)
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
