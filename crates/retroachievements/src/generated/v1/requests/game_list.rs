// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Games of a console, ordered by title.
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
    id: "getGameList",
    not_found: &["{\"success\":false}"],
    refused_as_empty: &[],
    empty: "",
    max_age: Some(std::time::Duration::from_secs(259200u64)),
    service: crate::service::Service::V1,
    is_private: false,
};

impl Client {
    /// Games of a console, ordered by title.
    ///
    /// All games of a console, ordered by title, with the hashes of their files on request. Deleted games are
    /// included. An unknown console has an empty list.
    ///
    /// The list is very large, and the site looks into heavy use: cache it.
    ///
    /// A cache keeps the answer for 3 days.
    ///
    /// Endpoint: `API_GetGameList.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-game-list.html)).
    ///
    /// # Arguments
    ///
    /// - `console_id`: Console ID. No ID stands for all consoles.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .game_list(1)
    ///     .only_with_achievements(true)
    ///     .with_hashes(true)
    ///     .count(1000)
    ///     .offset(0)
    ///     .await?;
    /// for row in answer {
    ///     println!("{} {} {} {} {}", row.id, row.title, row.num_achievements, row.points, row.num_leaderboards);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn game_list<T0>(&self, console_id: T0) -> GameListRequest
    where
        T0: TryInto<crate::ConsoleId, Error: Into<Error>>,
    {
        GameListRequest {
            client: self.clone(),
            console_id: argument(console_id),
            only_with_achievements: None,
            with_hashes: None,
            count: None,
            offset: None,
            options: Options::default(),
        }
    }
}

/// A request for games of a console, ordered by title, made by [`Client::game_list`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GameListRequest {
    client: Client,
    console_id: Argument<crate::ConsoleId>,
    only_with_achievements: Option<bool>,
    with_hashes: Option<bool>,
    count: Option<u32>,
    offset: Option<u64>,
    pub(super) options: Options,
}

impl GameListRequest {
    /// Only games that have achievements.
    ///
    /// Default: false.
    pub fn only_with_achievements(mut self, only_with_achievements: bool) -> Self {
        self.only_with_achievements = Some(only_with_achievements);
        self
    }

    /// Include the hashes of the games' files.
    ///
    /// Default: false.
    pub fn with_hashes(mut self, with_hashes: bool) -> Self {
        self.with_hashes = Some(with_hashes);
        self
    }

    /// Number of games to return.
    ///
    /// From 1 to 100000. Default: all games.
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Number of games to skip.
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
    pub async fn send(self) -> Result<Vec<crate::models::ListedGame>> {
        self.call()?.send(|answer| answer.into_iter().map(|item| item.into()).collect()).await
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
    fn call(
        self,
    ) -> Result<Typed<retroachievements_client::wire::List<retroachievements_client::types::ListedGame>>>
    {
        let console_id = self.console_id?.get();
        let only_with_achievements = self.only_with_achievements.map(u64::from);
        let with_hashes = self.with_hashes.map(u64::from);
        let count = within("count", self.count, 1, 100000)?;
        let offset = within("offset", self.offset, 0, 9007199254740991)?;
        let subjects = [Subject::new("console", console_id)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_game_list(count, only_with_achievements, with_hashes, console_id, offset).await
        })
    }
}

impl IntoFuture for GameListRequest {
    type Output = Result<Vec<crate::models::ListedGame>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for GameListRequest {}
impl Listed for GameListRequest {
    type Page = Vec<crate::models::ListedGame>;
    type Item = crate::models::ListedGame;
    type Walk = ByOffset;
    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(page)
    }
}

impl Paged for GameListRequest {
    const MAX_COUNT: u32 = 100000;
    fn window(&self) -> (u64, Option<u32>) {
        (self.offset.unwrap_or(0), self.count)
    }

    fn fetch(&self, offset: u64, count: u32) -> Pin<Box<dyn Future<Output = Result<Self::Page>> + Send>> {
        boxed(self.clone().offset(offset).count(count).send())
    }

    fn len(page: &Self::Page) -> usize {
        page.len()
    }

    fn total(page: &Self::Page) -> Option<u64> {
        {
            let _ = page;
            None
        }
    }

    fn identify<H: Hasher>(item: &Self::Item, state: &mut H) {
        item.id.hash(state)
    }
}
