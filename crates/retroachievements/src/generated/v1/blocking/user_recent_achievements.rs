// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// A user's achievements of the last N minutes, newest first.
    ///
    /// The achievements that a user earned in the last minutes, newest first. Unpromoted achievements are left
    /// out. An unknown user has an empty list.
    ///
    /// An answer holds at most 500 achievements, the oldest of the period. If there are more, the newest are
    /// missing: ask for fewer minutes, or for the achievements between two times.
    ///
    /// Endpoint: `API_GetUserRecentAchievements.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-recent-achievements.html)).
    ///
    /// # Arguments
    ///
    /// - `user`: User name or ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client
    ///     .user_recent_achievements("Scott")
    ///     .minutes(120)
    ///     .send()?;
    /// for row in answer {
    ///     println!("{} {} {} {} {}", row.date, row.title, row.game_title, row.points, row.hardcore_mode);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn user_recent_achievements<T0>(&self, user: T0) -> UserRecentAchievementsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserRecentAchievementsRequest {
            request: self.client().user_recent_achievements(user),
            client: self.clone(),
        }
    }
}

/// A request for a user's achievements of the last N minutes, newest first, made by [`Client::user_recent_achievements`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserRecentAchievementsRequest {
    client: Client,
    request: requests::UserRecentAchievementsRequest,
}

impl UserRecentAchievementsRequest {
    /// Length of the period up to now, in minutes.
    ///
    /// From 0 to 2147483647. Default: 60.
    pub fn minutes(mut self, minutes: u32) -> Self {
        self.request = self.request.minutes(minutes);
        self
    }

    /// Entries from this moment on, instead of those of the last `minutes`.
    ///
    /// When the request is sent, it asks for as many minutes as have passed by the clock of this machine, and for ten more, because clocks differ and a request can wait for its turn. `send` and `items` leave out what is older; `json` has it.
    ///
    /// A moment that is more than ten minutes in the future, or longer ago than the limit of `minutes`, is an [`Error::InvalidArgument`](crate::Error::InvalidArgument). Default: `minutes` decides.
    pub fn since(mut self, since: jiff::Timestamp) -> Self {
        self.request = self.request.since(since);
        self
    }

    /// Makes an unknown user an error, [`Error::NotFound`](crate::Error::NotFound), where the server has an empty answer: so a mistyped name is found.
    ///
    /// An empty answer then takes a second request, `user_points`, within the same `deadline`. Default: an unknown user has an empty answer.
    pub fn require_user(mut self) -> Self {
        self.request = self.request.require_user();
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
    pub fn send(self) -> Result<Vec<crate::models::EarnedAchievement>> {
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

    /// Iterates over the entries of the list, request after request, each entry once; see
    /// [`UserRecentAchievementsRequest::items`](requests::UserRecentAchievementsRequest::items).
    pub fn items(self) -> Items<requests::UserRecentAchievementsRequest> {
        Items::new(self.client, self.request.items())
    }
}
