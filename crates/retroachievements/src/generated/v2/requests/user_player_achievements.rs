// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! A user's unlocks.
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
    id: "getUserPlayerAchievements",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: None,
    service: crate::service::Service::V2,
    is_private: false,
};

impl crate::v2::Client {
    /// A user's unlocks.
    ///
    /// The unlocks of a user, newest first, each with its achievement. Those of events, hubs and deleted games are left
    /// out. New unlocks shift the pages while you read them.
    ///
    /// Endpoint: `users/{user}/player-achievements`.
    ///
    /// # Arguments
    ///
    /// - `user`: ULID or name of the user.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.v2()
    ///     .user_player_achievements("Scott")
    ///     .include(retroachievements::v2::models::PlayerAchievementInclude::Game)
    ///     .sort(-retroachievements::v2::models::PlayerAchievementSort::UnlockedAt)
    ///     .page(1)
    ///     .size(50)
    ///     .id([5500123])
    ///     .achievement_set_id(8659)
    ///     .game_id(1)
    ///     .unlocked_from(retroachievements::jiff::Timestamp::constant(1704067200, 0))
    ///     .unlocked_to(retroachievements::jiff::Timestamp::constant(1735689599, 0))
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_player_achievements<T0>(&self, user: T0) -> UserPlayerAchievementsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserPlayerAchievementsRequest {
            client: self.0.clone(),
            user: argument(user),
            include: None,
            sort: None,
            page: None,
            size: None,
            id: None,
            achievement_set_id: None,
            game_id: None,
            unlocked_from: None,
            unlocked_to: None,
            options: Options::default(),
        }
    }
}

/// A request for a user's unlocks, made by [`Client::user_player_achievements`](crate::v2::Client::user_player_achievements). Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserPlayerAchievementsRequest {
    client: Client,
    user: Argument<crate::UserRef>,
    include: Option<Vec<crate::v2::models::PlayerAchievementInclude>>,
    sort: Option<Vec<crate::Sort<crate::v2::models::PlayerAchievementSort>>>,
    page: Option<u32>,
    size: Option<u32>,
    id: Option<Argument<Vec<crate::v2::PlayerAchievementId>>>,
    achievement_set_id: Option<Argument<crate::v2::AchievementSetId>>,
    game_id: Option<Argument<crate::v2::GameId>>,
    unlocked_from: Option<jiff::Timestamp>,
    unlocked_to: Option<jiff::Timestamp>,
    pub(super) options: Options,
}

impl UserPlayerAchievementsRequest {
    /// Resources to include: achievement and game in the list of a user, user and game in the list of an achievement. The
    /// other one has no effect there.
    ///
    /// Default: none.
    pub fn include(
        mut self,
        include: impl crate::Several<crate::v2::models::PlayerAchievementInclude>,
    ) -> Self {
        self.include = {
            let mut all = self.include.take().unwrap_or_default();
            all.extend(include.several());
            Some(all)
        };
        self
    }

    /// Order of the unlocks.
    ///
    /// Default: -unlockedAt.
    pub fn sort(
        mut self,
        sort: impl crate::Several<crate::Sort<crate::v2::models::PlayerAchievementSort>>,
    ) -> Self {
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

    /// Only unlocks with these IDs.
    ///
    /// Default: all.
    pub fn id(
        mut self,
        id: impl IntoIterator<Item: TryInto<crate::v2::PlayerAchievementId, Error: Into<Error>>>,
    ) -> Self {
        self.id = Some(arguments(id));
        self
    }

    /// Only achievements of this set.
    ///
    /// From 1 to 4294967295. Default: all.
    pub fn achievement_set_id(
        mut self,
        achievement_set_id: impl TryInto<crate::v2::AchievementSetId, Error: Into<Error>>,
    ) -> Self {
        self.achievement_set_id = Some(argument(achievement_set_id));
        self
    }

    /// Only achievements that the game owns, not those of its bonus sets.
    ///
    /// From 1 to 4294967295. Default: all.
    pub fn game_id(mut self, game_id: impl TryInto<crate::v2::GameId, Error: Into<Error>>) -> Self {
        self.game_id = Some(argument(game_id));
        self
    }

    /// Only unlocks since this moment.
    ///
    /// Default: all.
    pub fn unlocked_from(mut self, unlocked_from: jiff::Timestamp) -> Self {
        self.unlocked_from = Some(unlocked_from);
        self
    }

    /// Only unlocks up to this moment.
    ///
    /// Default: all.
    pub fn unlocked_to(mut self, unlocked_to: jiff::Timestamp) -> Self {
        self.unlocked_to = Some(unlocked_to);
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
    pub async fn send(self) -> Result<crate::v2::models::PlayerAchievements> {
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
    fn call(self) -> Result<Typed<retroachievements_client::v2::types::PlayerAchievements>> {
        let user = String::from(self.user?);
        let include = self.include.map(|values| joined("include", &values, 10)).transpose()?;
        let sort = self.sort.map(|values| joined("sort", &values, 10)).transpose()?;
        let page = within("page", self.page, 1, 4294967295)?;
        let size = within("size", Some(self.size.unwrap_or(50)), 1, 100)?;
        let id = self.id.transpose()?.map(|values| joined("id", &values, 100)).transpose()?;
        let achievement_set_id = self.achievement_set_id.transpose()?.map(|id| id.get());
        let game_id = self.game_id.transpose()?.map(|id| id.get());
        let unlocked_from = self.unlocked_from.map(|value| value.to_string());
        let unlocked_to = self.unlocked_to.map(|value| value.to_string());
        let subjects = [Subject::new("user", &user)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            let api = retroachievements_client::v2::Client::from(&api);
            api.get_user_player_achievements(
                &user,
                achievement_set_id,
                game_id,
                id.as_deref(),
                unlocked_from.as_deref(),
                unlocked_to.as_deref(),
                include.as_deref(),
                page,
                size,
                sort.as_deref(),
            )
            .await
        })
    }
}

impl IntoFuture for UserPlayerAchievementsRequest {
    type Output = Result<crate::v2::models::PlayerAchievements>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for UserPlayerAchievementsRequest {}
impl Listed for UserPlayerAchievementsRequest {
    type Page = crate::v2::models::PlayerAchievements;
    type Item = crate::v2::models::PlayerAchievement;
    type Walk = ByPage;
    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(&mut page.data)
    }
}

impl Paged for UserPlayerAchievementsRequest {
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
