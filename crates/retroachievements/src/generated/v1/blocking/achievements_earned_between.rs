// @generated from spec/ by `cargo xtask generate`. Do not edit.

use crate::blocking::Client;
use crate::blocking::Items;
use crate::error::Error;
use crate::error::Result;
use crate::requests;

impl Client {
    /// Achievements that a user earned in a period, oldest first.
    ///
    /// The achievements that a user earned between two moments, both included, oldest first. Unpromoted ones
    /// are left out. An achievement earned in both modes appears once, at the time of its hardcore unlock. An
    /// unknown user, or an end before the start, gives an empty list.
    ///
    /// An answer holds at most 500 achievements, the oldest of the period. To continue, ask again with the date
    /// of the last one as the start: achievements of that second come again, and `cumulative_score` begins anew.
    ///
    /// Endpoint: `API_GetAchievementsEarnedBetween.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-achievements-earned-between.html)).
    ///
    /// # Arguments
    ///
    /// - `user`: User name or ULID.
    /// - `from`: Start of the period, included.
    /// - `to`: End of the period, included.
    ///
    /// # Example
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let answer = client.achievements_earned_between("Scott", retroachievements::jiff::Timestamp::constant(1402142400, 0), retroachievements::jiff::Timestamp::constant(1556557800, 0)).send()?;
    /// for row in answer {
    ///     println!("{} {} {} {} {}", row.date, row.title, row.game_title, row.points, row.hardcore_mode);
    /// }
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn achievements_earned_between<T0>(
        &self,
        user: T0,
        from: jiff::Timestamp,
        to: jiff::Timestamp,
    ) -> AchievementsEarnedBetweenRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        AchievementsEarnedBetweenRequest {
            request: self.client().achievements_earned_between(user, from, to),
            client: self.clone(),
        }
    }
}

/// A request for achievements that a user earned in a period, oldest first, made by [`Client::achievements_earned_between`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AchievementsEarnedBetweenRequest {
    client: Client,
    request: requests::AchievementsEarnedBetweenRequest,
}

impl AchievementsEarnedBetweenRequest {
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
    pub fn send(self) -> Result<Vec<crate::models::EarnedAchievementOfSpan>> {
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
    /// [`AchievementsEarnedBetweenRequest::items`](requests::AchievementsEarnedBetweenRequest::items).
    pub fn items(self) -> Items<requests::AchievementsEarnedBetweenRequest> {
        Items::new(self.client, self.request.items())
    }
}
