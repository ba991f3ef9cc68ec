// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::blocking::Pages;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// Users who earned an achievement, newest first.
    ///
    /// The users who earned an achievement, newest first, with the achievement, its game and console, and its
    /// number of unlocks. An unknown achievement is a 404.
    ///
    /// The list has no total: `unlocks_count` counts tracked players only, while the list also holds untracked,
    /// banned and deleted users. A page shorter than `count` is the last. New unlocks shift the list while you
    /// page through it.
    ///
    /// Endpoint: `API_GetAchievementUnlocks.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-achievement-unlocks.html)).
    ///
    /// # Arguments
    ///
    /// - `achievement_id`: Achievement ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .achievement_unlocks(13876)
    ///     .count(100)
    ///     .offset(0)
    ///     .send()?;
    /// println!("{} {} {} {}", answer.achievement.title, answer.game.title, answer.unlocks_count, answer.total_players);
    /// for row in answer.unlocks {
    ///     println!("{} {} {} {}", row.user, row.ra_points, row.hardcore_mode, row.date_awarded);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn achievement_unlocks<T0>(&self, achievement_id: T0) -> AchievementUnlocksRequest
    where
        T0: TryInto<crate::AchievementId, Error: Into<Error>>,
    {
        AchievementUnlocksRequest {
            request: self.client().achievement_unlocks(achievement_id),
            client: self.clone(),
        }
    }
}

/// A request for users who earned an achievement, newest first, made by [`Client::achievement_unlocks`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AchievementUnlocksRequest {
    client: Client,
    request: requests::AchievementUnlocksRequest,
}

impl AchievementUnlocksRequest {
    /// Number of unlocks to return.
    ///
    /// From 1 to 500. Default: 50.
    pub fn count(mut self, count: u32) -> Self {
        self.request = self.request.count(count);
        self
    }

    /// Number of unlocks to skip.
    ///
    /// From 0 to 9007199254740991. Default: 0.
    pub fn offset(mut self, offset: u64) -> Self {
        self.request = self.request.offset(offset);
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
    pub fn send(self) -> Result<crate::models::AchievementUnlocks> {
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

    /// Iterates over the pages of the list, from `offset` on.
    pub fn pages(self) -> Pages<requests::AchievementUnlocksRequest> {
        Pages::new(self.client, self.request.pages())
    }

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`AchievementUnlocksRequest::items`](requests::AchievementUnlocksRequest::items).
    pub fn items(self) -> Items<requests::AchievementUnlocksRequest> {
        Items::new(self.client, self.request.items())
    }
}
