// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! A user's recently played games, latest first.
use crate::argument::Argument;
use crate::argument::argument;
use crate::argument::within;
use crate::call::Typed;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::known::{self, Proof};
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
    id: "getUserRecentlyPlayedGames",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: None,
    service: crate::service::Service::V1,
    is_private: false,
};

impl Client {
    /// A user's recently played games, latest first.
    ///
    /// The games that a user has played, with the user's progress in each, latest first. Hubs, events and deleted
    /// games are left out. An unknown user has an empty list.
    ///
    /// The answer has no total: a page shorter than `count` is the last. Playing a game moves it to the head of
    /// the list.
    ///
    /// Endpoint: `API_GetUserRecentlyPlayedGames.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-recently-played-games.html)).
    ///
    /// # Arguments
    ///
    /// - `user`: User name or ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .user_recently_played_games("Scott")
    ///     .count(50)
    ///     .offset(0)
    ///     .await?;
    /// for row in answer {
    ///     println!("{} {} {} {} {}", row.title, row.console_name, row.num_achieved, row.num_achieved_hardcore, row.num_possible_achievements);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_recently_played_games<T0>(&self, user: T0) -> UserRecentlyPlayedGamesRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserRecentlyPlayedGamesRequest {
            client: self.clone(),
            user: argument(user),
            count: None,
            offset: None,
            require_user: false,
            options: Options::default(),
        }
    }
}

/// A request for a user's recently played games, latest first, made by [`Client::user_recently_played_games`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserRecentlyPlayedGamesRequest {
    client: Client,
    user: Argument<crate::UserRef>,
    count: Option<u32>,
    offset: Option<u64>,
    require_user: bool,
    pub(super) options: Options,
}

impl UserRecentlyPlayedGamesRequest {
    /// Number of games to return.
    ///
    /// From 1 to 50. Default: 10.
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

    /// Makes an unknown user an error, [`Error::NotFound`](crate::Error::NotFound), where the server has an empty answer: so a mistyped name is found.
    ///
    /// An empty answer then takes a second request, `user_points`, within the same `deadline`. Default: an unknown user has an empty answer.
    pub fn require_user(mut self) -> Self {
        self.require_user = true;
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
    pub async fn send(self) -> Result<Vec<crate::models::RecentlyPlayedGame>> {
        let proof = self.proof();
        known::checked(
                proof,
                async move {
                    self.call()?
                        .send(|answer| {
                            answer.into_iter().map(|item| item.into()).collect()
                        })
                        .await
                },
                |answer: &Vec<crate::models::RecentlyPlayedGame>| answer.is_empty(),
            )
            .await
    }

    /// Sends the request, and returns the response as the server sent it, with the names of the wire. For what
    /// the types do not have, or read otherwise than you need.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that any JSON will do.
    pub async fn json(self) -> Result<serde_json::Value> {
        let proof = self.proof();
        known::checked(proof, async move { self.call()?.json().await }, |json| known::is_empty(json, ""))
            .await
    }

    /// Streams the pages of the list, from `offset` on; as large as the server allows unless `count` says otherwise.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// Streams the entries of the list, from `offset` on, page after page, each entry once, although the list may move meanwhile: see [`Items`]. A page has `count` entries, at least two.
    pub fn items(self) -> Items<Self> {
        Items::new(self)
    }

    /// How to find out whether there is what an empty answer is about.
    fn proof(&self) -> Option<Proof> {
        let user = self.user.clone().ok().filter(|_| self.require_user)?;
        let mut request = self.client.user_points(user);
        request.options = self.options.clone();
        Some(Proof::new(&OPERATION, self.options.deadline, move |deadline| {
            request.options.deadline = deadline;
            Box::pin(request.json())
        }))
    }

    /// Checks the arguments, and builds what is sent.
    fn call(
        self,
    ) -> Result<
        Typed<retroachievements_client::wire::List<retroachievements_client::types::RecentlyPlayedGame>>,
    > {
        let user = String::from(self.user?);
        let count = within("count", self.count, 1, 50)?;
        let offset = within("offset", self.offset, 0, 9007199254740991)?;
        let subjects = [Subject::new("user", &user)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_user_recently_played_games(count, offset, &user).await
        })
    }
}

impl IntoFuture for UserRecentlyPlayedGamesRequest {
    type Output = Result<Vec<crate::models::RecentlyPlayedGame>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for UserRecentlyPlayedGamesRequest {}
impl Listed for UserRecentlyPlayedGamesRequest {
    type Page = Vec<crate::models::RecentlyPlayedGame>;
    type Item = crate::models::RecentlyPlayedGame;
    type Walk = ByOffset;
    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(page)
    }
}

impl Paged for UserRecentlyPlayedGamesRequest {
    const MAX_COUNT: u32 = 50;
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
        item.game_id.hash(state)
    }
}
