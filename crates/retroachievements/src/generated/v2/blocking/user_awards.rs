// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::v2::requests;

impl crate::v2::blocking::Client {
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
    /// let client = retroachievements::blocking::Client::from_env()?;
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
    ///     .send()?;
    /// println!("{} {} {} {}", answer.meta.total_awards_count, answer.meta.mastery_awards_count, answer.meta.beaten_hardcore_awards_count, answer.meta.event_awards_count);
    /// for row in answer.data {
    ///     println!("{} {}", row.awarded_at, row.display_order);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_awards<T0>(&self, user: T0) -> UserAwardsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserAwardsRequest { request: self.0.client().v2().user_awards(user), client: self.0.clone() }
    }
}

/// A request for a user's awards, made by [`Client::user_awards`](crate::v2::blocking::Client::user_awards). Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserAwardsRequest {
    client: Client,
    request: requests::UserAwardsRequest,
}

impl UserAwardsRequest {
    /// Resources to include.
    ///
    /// Default: none.
    pub fn include(mut self, include: impl crate::Several<crate::v2::models::UserAwardInclude>) -> Self {
        self.request = self.request.include(include);
        self
    }

    /// Order of the awards.
    ///
    /// Default: -awardedAt of all users, displayOrder and then awardedAt of one.
    pub fn sort(mut self, sort: impl crate::Several<crate::Sort<crate::v2::models::UserAwardSort>>) -> Self {
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

    /// Only awards with these IDs.
    ///
    /// Default: all.
    pub fn id(
        mut self,
        id: impl IntoIterator<Item: TryInto<crate::v2::UserAwardId, Error: Into<Error>>>,
    ) -> Self {
        self.request = self.request.id(id);
        self
    }

    /// Only awards since this moment.
    ///
    /// Default: all.
    pub fn awarded_from(mut self, awarded_from: jiff::Timestamp) -> Self {
        self.request = self.request.awarded_from(awarded_from);
        self
    }

    /// Only awards up to this moment.
    ///
    /// Default: all.
    pub fn awarded_to(mut self, awarded_to: jiff::Timestamp) -> Self {
        self.request = self.request.awarded_to(awarded_to);
        self
    }

    /// Only awards of this event.
    ///
    /// From 1 to 4294967295. Default: all.
    pub fn event_id(mut self, event_id: impl TryInto<crate::v2::EventId, Error: Into<Error>>) -> Self {
        self.request = self.request.event_id(event_id);
        self
    }

    /// Only awards for this game.
    ///
    /// From 1 to 4294967295. Default: all.
    pub fn game_id(mut self, game_id: impl TryInto<crate::v2::GameId, Error: Into<Error>>) -> Self {
        self.request = self.request.game_id(game_id);
        self
    }

    /// Only awards of these kinds.
    ///
    /// Default: all.
    pub fn kind(mut self, kind: impl IntoIterator<Item = crate::v2::models::AwardKind>) -> Self {
        self.request = self.request.kind(kind);
        self
    }

    /// All awards for games, or only the highest for each game.
    ///
    /// Default: [`GameAwardTier::All`](crate::v2::models::GameAwardTier::All).
    pub fn game_award_tier(mut self, game_award_tier: crate::v2::models::GameAwardTier) -> Self {
        self.request = self.request.game_award_tier(game_award_tier);
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
    pub fn send(self) -> Result<crate::v2::models::UserAwardsOfUser> {
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
    pub fn pages(self) -> Pages<requests::UserAwardsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`UserAwardsRequest::items`](requests::UserAwardsRequest::items).
    pub fn items(self) -> Items<requests::UserAwardsRequest> {
        Items::new(self.client, self.request.items())
    }
}
