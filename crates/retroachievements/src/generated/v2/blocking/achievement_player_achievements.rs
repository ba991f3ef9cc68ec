// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::v2::requests;

impl crate::v2::blocking::Client {
    /// Unlocks of an achievement.
    ///
    /// The unlocks of an achievement, newest first, each with its user. Untracked users are left out; deleted ones stay,
    /// without the reference to the user. New unlocks shift the pages while you read them.
    ///
    /// Endpoint: `achievements/{achievementId}/player-achievements`.
    ///
    /// # Arguments
    ///
    /// - `achievement_id`: Achievement ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.v2()
    ///     .achievement_player_achievements(9)
    ///     .include(retroachievements::v2::models::PlayerAchievementInclude::Game)
    ///     .sort(-retroachievements::v2::models::PlayerAchievementSort::UnlockedAt)
    ///     .page(1)
    ///     .size(50)
    ///     .id([5500123])
    ///     .unlocked_from(retroachievements::jiff::Timestamp::constant(1704067200, 0))
    ///     .unlocked_to(retroachievements::jiff::Timestamp::constant(1735689599, 0))
    ///     .send()?;
    /// println!("{answer:?}");
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn achievement_player_achievements<T0>(
        &self,
        achievement_id: T0,
    ) -> AchievementPlayerAchievementsRequest
    where
        T0: TryInto<crate::v2::AchievementId, Error: Into<Error>>,
    {
        AchievementPlayerAchievementsRequest {
            request: self.0.client().v2().achievement_player_achievements(achievement_id),
            client: self.0.clone(),
        }
    }
}

/// A request for unlocks of an achievement, made by [`Client::achievement_player_achievements`](crate::v2::blocking::Client::achievement_player_achievements). Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AchievementPlayerAchievementsRequest {
    client: Client,
    request: requests::AchievementPlayerAchievementsRequest,
}

impl AchievementPlayerAchievementsRequest {
    /// Resources to include: achievement and game in the list of a user, user and game in the list of an achievement. The
    /// other one has no effect there.
    ///
    /// Default: none.
    pub fn include(
        mut self,
        include: impl crate::Several<crate::v2::models::PlayerAchievementInclude>,
    ) -> Self {
        self.request = self.request.include(include);
        self
    }

    /// Order of the unlocks.
    ///
    /// Default: -unlockedAt.
    pub fn sort(
        mut self,
        sort: impl crate::Several<crate::Sort<crate::v2::models::PlayerAchievementSort>>,
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

    /// Only unlocks with these IDs.
    ///
    /// Default: all.
    pub fn id(
        mut self,
        id: impl IntoIterator<Item: TryInto<crate::v2::PlayerAchievementId, Error: Into<Error>>>,
    ) -> Self {
        self.request = self.request.id(id);
        self
    }

    /// Only unlocks since this moment.
    ///
    /// Default: all.
    pub fn unlocked_from(mut self, unlocked_from: jiff::Timestamp) -> Self {
        self.request = self.request.unlocked_from(unlocked_from);
        self
    }

    /// Only unlocks up to this moment.
    ///
    /// Default: all.
    pub fn unlocked_to(mut self, unlocked_to: jiff::Timestamp) -> Self {
        self.request = self.request.unlocked_to(unlocked_to);
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
    pub fn send(self) -> Result<crate::v2::models::PlayerAchievements> {
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
    pub fn pages(self) -> Pages<requests::AchievementPlayerAchievementsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`AchievementPlayerAchievementsRequest::items`](requests::AchievementPlayerAchievementsRequest::items).
    pub fn items(self) -> Items<requests::AchievementPlayerAchievementsRequest> {
        Items::new(self.client, self.request.items())
    }
}
