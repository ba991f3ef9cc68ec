// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::v2::requests;

impl crate::v2::blocking::Client {
    /// Versions of a set of achievements.
    ///
    /// The versions of a set, newest first. They cannot be asked for by ID: unlike in other lists, the server takes
    /// `filter[id]` only as `filter[id][]=1`, and fails otherwise.
    ///
    /// A cache keeps the answer for 30 minutes.
    ///
    /// Endpoint: `achievement-sets/{achievementSetId}/achievement-set-versions`.
    ///
    /// # Arguments
    ///
    /// - `achievement_set_id`: ID of the set.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.v2()
    ///     .achievement_set_achievement_set_versions(8659)
    ///     .include(retroachievements::v2::models::AchievementSetVersionInclude::AchievementSet)
    ///     .sort(-retroachievements::v2::models::AchievementSetVersionSort::CreatedAt)
    ///     .page(1)
    ///     .size(50)
    ///     .send()?;
    /// for row in answer.data {
    ///     println!("{} {} {} {}", row.version, row.achievements_published, row.points_total, row.players_total);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn achievement_set_achievement_set_versions<T0>(
        &self,
        achievement_set_id: T0,
    ) -> AchievementSetAchievementSetVersionsRequest
    where
        T0: TryInto<crate::v2::AchievementSetId, Error: Into<Error>>,
    {
        AchievementSetAchievementSetVersionsRequest {
            request: self.0.client().v2().achievement_set_achievement_set_versions(achievement_set_id),
            client: self.0.clone(),
        }
    }
}

/// A request for versions of a set of achievements, made by [`Client::achievement_set_achievement_set_versions`](crate::v2::blocking::Client::achievement_set_achievement_set_versions). Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AchievementSetAchievementSetVersionsRequest {
    client: Client,
    request: requests::AchievementSetAchievementSetVersionsRequest,
}

impl AchievementSetAchievementSetVersionsRequest {
    /// Resources to include.
    ///
    /// Default: none.
    pub fn include(
        mut self,
        include: impl crate::Several<crate::v2::models::AchievementSetVersionInclude>,
    ) -> Self {
        self.request = self.request.include(include);
        self
    }

    /// Order of the versions of sets.
    ///
    /// Default: -createdAt.
    pub fn sort(
        mut self,
        sort: impl crate::Several<crate::Sort<crate::v2::models::AchievementSetVersionSort>>,
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
    pub fn send(self) -> Result<crate::v2::models::AchievementSetVersions> {
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
    pub fn pages(self) -> Pages<requests::AchievementSetAchievementSetVersionsRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`AchievementSetAchievementSetVersionsRequest::items`](requests::AchievementSetAchievementSetVersionsRequest::items).
    pub fn items(self) -> Items<requests::AchievementSetAchievementSetVersionsRequest> {
        Items::new(self.client, self.request.items())
    }
}
