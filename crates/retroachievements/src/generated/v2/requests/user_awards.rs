// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! A user's awards.
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
    id: "getUserAwards",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: None,
    service: crate::service::Service::V2,
    is_private: false,
};

impl crate::v2::Client {
    /// A user's awards.
    ///
    /// The awards of a user in their own order, then oldest first, and the number of each kind. Hidden ones are counted but
    /// not listed. An award with several tiers is listed once, with the highest.
    ///
    /// Endpoint: `users/{user}/awards`.
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
    ///     .user_awards("Scott")
    ///     .include(retroachievements::v2::models::UserAwardInclude::Event)
    ///     .sort(-retroachievements::v2::models::UserAwardSort::AwardedAt)
    ///     .page(1)
    ///     .size(50)
    ///     .id([771203])
    ///     .awarded_from(retroachievements::jiff::Timestamp::constant(1704067200, 0))
    ///     .awarded_to(retroachievements::jiff::Timestamp::constant(1735689599, 0))
    ///     .event_id(4)
    ///     .game_id(1)
    ///     .kind([retroachievements::v2::models::AwardKind::Mastered, retroachievements::v2::models::AwardKind::Completed])
    ///     .game_award_tier(retroachievements::v2::models::GameAwardTier::Highest)
    ///     .await?;
    /// println!("{} {} {} {}", answer.meta.total_awards_count, answer.meta.mastery_awards_count, answer.meta.beaten_hardcore_awards_count, answer.meta.event_awards_count);
    /// for row in answer.data {
    ///     println!("{} {}", row.awarded_at, row.display_order);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_awards<T0>(&self, user: T0) -> UserAwardsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserAwardsRequest {
            client: self.0.clone(),
            user: argument(user),
            include: None,
            sort: None,
            page: None,
            size: None,
            id: None,
            awarded_from: None,
            awarded_to: None,
            event_id: None,
            game_id: None,
            kind: None,
            game_award_tier: None,
            options: Options::default(),
        }
    }
}

/// A request for a user's awards, made by [`Client::user_awards`](crate::v2::Client::user_awards). Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserAwardsRequest {
    client: Client,
    user: Argument<crate::UserRef>,
    include: Option<Vec<crate::v2::models::UserAwardInclude>>,
    sort: Option<Vec<crate::Sort<crate::v2::models::UserAwardSort>>>,
    page: Option<u32>,
    size: Option<u32>,
    id: Option<Argument<Vec<crate::v2::UserAwardId>>>,
    awarded_from: Option<jiff::Timestamp>,
    awarded_to: Option<jiff::Timestamp>,
    event_id: Option<Argument<crate::v2::EventId>>,
    game_id: Option<Argument<crate::v2::GameId>>,
    kind: Option<Vec<crate::v2::models::AwardKind>>,
    game_award_tier: Option<crate::v2::models::GameAwardTier>,
    pub(super) options: Options,
}

impl UserAwardsRequest {
    /// Resources to include.
    ///
    /// Default: none.
    pub fn include(mut self, include: impl crate::Several<crate::v2::models::UserAwardInclude>) -> Self {
        self.include = {
            let mut all = self.include.take().unwrap_or_default();
            all.extend(include.several());
            Some(all)
        };
        self
    }

    /// Order of the awards.
    ///
    /// Default: -awardedAt of all users, displayOrder and then awardedAt of one.
    pub fn sort(mut self, sort: impl crate::Several<crate::Sort<crate::v2::models::UserAwardSort>>) -> Self {
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

    /// Only awards with these IDs.
    ///
    /// Default: all.
    pub fn id(
        mut self,
        id: impl IntoIterator<Item: TryInto<crate::v2::UserAwardId, Error: Into<Error>>>,
    ) -> Self {
        self.id = Some(arguments(id));
        self
    }

    /// Only awards since this moment.
    ///
    /// Default: all.
    pub fn awarded_from(mut self, awarded_from: jiff::Timestamp) -> Self {
        self.awarded_from = Some(awarded_from);
        self
    }

    /// Only awards up to this moment.
    ///
    /// Default: all.
    pub fn awarded_to(mut self, awarded_to: jiff::Timestamp) -> Self {
        self.awarded_to = Some(awarded_to);
        self
    }

    /// Only awards of this event.
    ///
    /// From 1 to 4294967295. Default: all.
    pub fn event_id(mut self, event_id: impl TryInto<crate::v2::EventId, Error: Into<Error>>) -> Self {
        self.event_id = Some(argument(event_id));
        self
    }

    /// Only awards for this game.
    ///
    /// From 1 to 4294967295. Default: all.
    pub fn game_id(mut self, game_id: impl TryInto<crate::v2::GameId, Error: Into<Error>>) -> Self {
        self.game_id = Some(argument(game_id));
        self
    }

    /// Only awards of these kinds.
    ///
    /// Default: all.
    pub fn kind(mut self, kind: impl IntoIterator<Item = crate::v2::models::AwardKind>) -> Self {
        self.kind = Some(kind.into_iter().collect());
        self
    }

    /// All awards for games, or only the highest for each game.
    ///
    /// Default: [`GameAwardTier::All`](crate::v2::models::GameAwardTier::All).
    pub fn game_award_tier(mut self, game_award_tier: crate::v2::models::GameAwardTier) -> Self {
        self.game_award_tier = Some(game_award_tier);
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
    pub async fn send(self) -> Result<crate::v2::models::UserAwardsOfUser> {
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
    fn call(self) -> Result<Typed<retroachievements_client::v2::types::UserAwardsOfUser>> {
        let user = String::from(self.user?);
        let include = self.include.map(|values| joined("include", &values, 10)).transpose()?;
        let sort = self.sort.map(|values| joined("sort", &values, 10)).transpose()?;
        let page = within("page", self.page, 1, 4294967295)?;
        let size = within("size", Some(self.size.unwrap_or(50)), 1, 100)?;
        let id = self.id.transpose()?.map(|values| joined("id", &values, 100)).transpose()?;
        let awarded_from = self.awarded_from.map(|value| value.to_string());
        let awarded_to = self.awarded_to.map(|value| value.to_string());
        let event_id = self.event_id.transpose()?.map(|id| id.get());
        let game_id = self.game_id.transpose()?.map(|id| id.get());
        let kind = self.kind.map(|values| joined("kind", &values, 100)).transpose()?;
        let game_award_tier = self.game_award_tier.map(|value| value.as_str().to_string());
        let subjects = [Subject::new("user", &user)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            let api = retroachievements_client::v2::Client::from(&api);
            api.get_user_awards(
                &user,
                awarded_from.as_deref(),
                awarded_to.as_deref(),
                event_id,
                game_award_tier.as_deref(),
                game_id,
                id.as_deref(),
                kind.as_deref(),
                include.as_deref(),
                page,
                size,
                sort.as_deref(),
            )
            .await
        })
    }
}

impl IntoFuture for UserAwardsRequest {
    type Output = Result<crate::v2::models::UserAwardsOfUser>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for UserAwardsRequest {}
impl Listed for UserAwardsRequest {
    type Page = crate::v2::models::UserAwardsOfUser;
    type Item = crate::v2::models::UserAward;
    type Walk = ByPage;
    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(&mut page.data)
    }
}

impl Paged for UserAwardsRequest {
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
