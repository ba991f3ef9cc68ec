// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! A user's claims.
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
    id: "getUserAchievementSetClaims",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: Some(std::time::Duration::from_secs(300u64)),
    service: crate::service::Service::V2,
    is_private: false,
};

impl crate::v2::Client {
    /// A user's claims.
    ///
    /// The claims of a user, in any status, newest first.
    ///
    /// A cache keeps the answer for 5 minutes.
    ///
    /// Endpoint: `users/{user}/achievement-set-claims`.
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
    ///     .user_achievement_set_claims("Scott")
    ///     .include(retroachievements::v2::models::AchievementSetClaimInclude::User)
    ///     .sort(-retroachievements::v2::models::AchievementSetClaimSort::ClaimedAt)
    ///     .page(1)
    ///     .size(50)
    ///     .id([10431])
    ///     .game_id(1)
    ///     .status([retroachievements::v2::models::ClaimStatus::Active, retroachievements::v2::models::ClaimStatus::InReview])
    ///     .claim_type([retroachievements::v2::models::ClaimType::Primary])
    ///     .set_type([retroachievements::v2::models::ClaimSetType::NewSet])
    ///     .special_type([retroachievements::v2::models::ClaimSpecial::Ordinary])
    ///     .expired(true)
    ///     .await?;
    /// for row in answer.data {
    ///     println!("{}", row.claimed_at);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_achievement_set_claims<T0>(&self, user: T0) -> UserAchievementSetClaimsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserAchievementSetClaimsRequest {
            client: self.0.clone(),
            user: argument(user),
            include: None,
            sort: None,
            page: None,
            size: None,
            id: None,
            game_id: None,
            status: None,
            claim_type: None,
            set_type: None,
            special_type: None,
            expired: None,
            options: Options::default(),
        }
    }
}

/// A request for a user's claims, made by [`Client::user_achievement_set_claims`](crate::v2::Client::user_achievement_set_claims). Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserAchievementSetClaimsRequest {
    client: Client,
    user: Argument<crate::UserRef>,
    include: Option<Vec<crate::v2::models::AchievementSetClaimInclude>>,
    sort: Option<Vec<crate::Sort<crate::v2::models::AchievementSetClaimSort>>>,
    page: Option<u32>,
    size: Option<u32>,
    id: Option<Argument<Vec<crate::v2::AchievementSetClaimId>>>,
    game_id: Option<Argument<crate::v2::GameId>>,
    status: Option<Vec<crate::v2::models::ClaimStatus>>,
    claim_type: Option<Vec<crate::v2::models::ClaimType>>,
    set_type: Option<Vec<crate::v2::models::ClaimSetType>>,
    special_type: Option<Vec<crate::v2::models::ClaimSpecial>>,
    expired: Option<bool>,
    pub(super) options: Options,
}

impl UserAchievementSetClaimsRequest {
    /// Resources to include.
    ///
    /// Default: none.
    pub fn include(
        mut self,
        include: impl crate::Several<crate::v2::models::AchievementSetClaimInclude>,
    ) -> Self {
        self.include = {
            let mut all = self.include.take().unwrap_or_default();
            all.extend(include.several());
            Some(all)
        };
        self
    }

    /// Order of the claims.
    ///
    /// Default: -claimedAt.
    pub fn sort(
        mut self,
        sort: impl crate::Several<crate::Sort<crate::v2::models::AchievementSetClaimSort>>,
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

    /// Only claims with these IDs.
    ///
    /// Default: all.
    pub fn id(
        mut self,
        id: impl IntoIterator<Item: TryInto<crate::v2::AchievementSetClaimId, Error: Into<Error>>>,
    ) -> Self {
        self.id = Some(arguments(id));
        self
    }

    /// Only claims to this game.
    ///
    /// From 1 to 4294967295. Default: all.
    pub fn game_id(mut self, game_id: impl TryInto<crate::v2::GameId, Error: Into<Error>>) -> Self {
        self.game_id = Some(argument(game_id));
        self
    }

    /// Only claims with these statuses.
    ///
    /// Default: all.
    pub fn status(mut self, status: impl IntoIterator<Item = crate::v2::models::ClaimStatus>) -> Self {
        self.status = Some(status.into_iter().collect());
        self
    }

    /// Only claims with these roles.
    ///
    /// Default: all.
    pub fn claim_type(mut self, claim_type: impl IntoIterator<Item = crate::v2::models::ClaimType>) -> Self {
        self.claim_type = Some(claim_type.into_iter().collect());
        self
    }

    /// Only claims with these purposes.
    ///
    /// Default: all.
    pub fn set_type(mut self, set_type: impl IntoIterator<Item = crate::v2::models::ClaimSetType>) -> Self {
        self.set_type = Some(set_type.into_iter().collect());
        self
    }

    /// Only claims of these special kinds.
    ///
    /// Default: all.
    pub fn special_type(
        mut self,
        special_type: impl IntoIterator<Item = crate::v2::models::ClaimSpecial>,
    ) -> Self {
        self.special_type = Some(special_type.into_iter().collect());
        self
    }

    /// Only claims that are active or in review, and past their end (`true`) or not (`false`).
    ///
    /// Default: claims of any status.
    pub fn expired(mut self, expired: bool) -> Self {
        self.expired = Some(expired);
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
    pub async fn send(self) -> Result<crate::v2::models::AchievementSetClaims> {
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
    fn call(self) -> Result<Typed<retroachievements_client::v2::types::AchievementSetClaims>> {
        let user = String::from(self.user?);
        let include = self.include.map(|values| joined("include", &values, 10)).transpose()?;
        let sort = self.sort.map(|values| joined("sort", &values, 11)).transpose()?;
        let page = within("page", self.page, 1, 4294967295)?;
        let size = within("size", Some(self.size.unwrap_or(50)), 1, 100)?;
        let id = self.id.transpose()?.map(|values| joined("id", &values, 100)).transpose()?;
        let game_id = self.game_id.transpose()?.map(|id| id.get());
        let status = self.status.map(|values| joined("status", &values, 100)).transpose()?;
        let claim_type = self.claim_type.map(|values| joined("claim_type", &values, 100)).transpose()?;
        let set_type = self.set_type.map(|values| joined("set_type", &values, 100)).transpose()?;
        let special_type =
            self.special_type.map(|values| joined("special_type", &values, 100)).transpose()?;
        let expired = self.expired.map(u64::from);
        let subjects = [Subject::new("user", &user)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            let api = retroachievements_client::v2::Client::from(&api);
            api.get_user_achievement_set_claims(
                &user,
                claim_type.as_deref(),
                expired,
                game_id,
                id.as_deref(),
                set_type.as_deref(),
                special_type.as_deref(),
                status.as_deref(),
                include.as_deref(),
                page,
                size,
                sort.as_deref(),
            )
            .await
        })
    }
}

impl IntoFuture for UserAchievementSetClaimsRequest {
    type Output = Result<crate::v2::models::AchievementSetClaims>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for UserAchievementSetClaimsRequest {}
impl Listed for UserAchievementSetClaimsRequest {
    type Page = crate::v2::models::AchievementSetClaims;
    type Item = crate::v2::models::AchievementSetClaim;
    type Walk = ByPage;
    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(&mut page.data)
    }
}

impl Paged for UserAchievementSetClaimsRequest {
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
