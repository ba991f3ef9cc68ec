// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::v2::requests;

impl crate::v2::blocking::Client {
    /// Claims.
    ///
    /// The claims of all users, in any status, newest first. Those of banned users are left out. An expired claim stays
    /// active until somebody closes it. New claims shift the pages while you read them.
    ///
    /// A cache keeps the answer for 5 minutes.
    ///
    /// Endpoint: `achievement-set-claims`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.v2()
    ///     .achievement_set_claims()
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
    ///     .user("Scott")
    ///     .send()?;
    /// for row in answer.data {
    ///     println!("{} {} {}", row.user_display_name, row.claimed_at, row.minutes_left);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn achievement_set_claims(&self) -> AchievementSetClaimsRequest {
        AchievementSetClaimsRequest {
            request: self.0.client().v2().achievement_set_claims(),
            client: self.0.clone(),
        }
    }
}

/// A request for claims, made by [`Client::achievement_set_claims`](crate::v2::blocking::Client::achievement_set_claims). Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AchievementSetClaimsRequest {
    client: Client,
    request: requests::AchievementSetClaimsRequest,
}

impl AchievementSetClaimsRequest {
    /// Resources to include.
    ///
    /// Default: none.
    pub fn include(
        mut self,
        include: impl crate::Several<crate::v2::models::AchievementSetClaimInclude>,
    ) -> Self {
        self.request = self.request.include(include);
        self
    }

    /// Order of the claims.
    ///
    /// Default: -claimedAt.
    pub fn sort(
        mut self,
        sort: impl crate::Several<crate::Sort<crate::v2::models::AchievementSetClaimSort>>,
    ) -> Self {
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

    /// Only claims with these IDs.
    ///
    /// Default: all.
    pub fn id(
        mut self,
        id: impl IntoIterator<Item: TryInto<crate::v2::AchievementSetClaimId, Error: Into<Error>>>,
    ) -> Self {
        self.request = self.request.id(id);
        self
    }

    /// Only claims to this game.
    ///
    /// From 1 to 4294967295. Default: all.
    pub fn game_id(mut self, game_id: impl TryInto<crate::v2::GameId, Error: Into<Error>>) -> Self {
        self.request = self.request.game_id(game_id);
        self
    }

    /// Only claims with these statuses.
    ///
    /// Default: all.
    pub fn status(mut self, status: impl IntoIterator<Item = crate::v2::models::ClaimStatus>) -> Self {
        self.request = self.request.status(status);
        self
    }

    /// Only claims with these roles.
    ///
    /// Default: all.
    pub fn claim_type(mut self, claim_type: impl IntoIterator<Item = crate::v2::models::ClaimType>) -> Self {
        self.request = self.request.claim_type(claim_type);
        self
    }

    /// Only claims with these purposes.
    ///
    /// Default: all.
    pub fn set_type(mut self, set_type: impl IntoIterator<Item = crate::v2::models::ClaimSetType>) -> Self {
        self.request = self.request.set_type(set_type);
        self
    }

    /// Only claims of these special kinds.
    ///
    /// Default: all.
    pub fn special_type(
        mut self,
        special_type: impl IntoIterator<Item = crate::v2::models::ClaimSpecial>,
    ) -> Self {
        self.request = self.request.special_type(special_type);
        self
    }

    /// Only claims that are active or in review, and past their end (`true`) or not (`false`).
    ///
    /// Default: claims of any status.
    pub fn expired(mut self, expired: bool) -> Self {
        self.request = self.request.expired(expired);
        self
    }

    /// Only claims of this user.
    ///
    /// Default: all.
    pub fn user(mut self, user: impl TryInto<crate::UserRef, Error: Into<Error>>) -> Self {
        self.request = self.request.user(user);
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
    pub fn send(self) -> Result<crate::v2::models::AchievementSetClaims> {
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
    pub fn pages(self) -> Pages<requests::AchievementSetClaimsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`AchievementSetClaimsRequest::items`](requests::AchievementSetClaimsRequest::items).
    pub fn items(self) -> Items<requests::AchievementSetClaimsRequest> {
        Items::new(self.client, self.request.items())
    }
}
