// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Achievement of the week and its latest unlocks, newest first.
use crate::call::Typed;
use crate::client::Client;
use crate::error::Result;
use crate::operation::Operation;
use crate::options::Options;
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getAchievementOfTheWeek",
    not_found: &["{\"Achievement\":{\"ID\":null},\"StartAt\":null}"],
    refused_as_empty: &[],
    empty: "",
    max_age: Some(std::time::Duration::from_secs(300u64)),
    service: crate::service::Service::V1,
    is_private: false,
};

impl Client {
    /// Achievement of the week and its latest unlocks, newest first.
    ///
    /// The current achievement of the week and its unlocks during the event: the latest 500, newest first,
    /// without those of deleted users. If none is running, the answer is a 200 without an achievement, reported
    /// as not found.
    ///
    /// A cache keeps the answer for 5 minutes.
    ///
    /// Endpoint: `API_GetAchievementOfTheWeek.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-achievement-of-the-week.html)).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.achievement_of_the_week().await?;
    /// println!("{} {} {} {} {} {}", answer.achievement.title, answer.achievement.points, answer.game.title, answer.console.title, answer.start_at, answer.total_players);
    /// for row in answer.unlocks {
    ///     println!("{} {} {} {}", row.user, row.ra_points, row.hardcore_mode, row.date_awarded);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn achievement_of_the_week(&self) -> AchievementOfTheWeekRequest {
        AchievementOfTheWeekRequest { client: self.clone(), options: Options::default() }
    }
}

/// A request for achievement of the week and its latest unlocks, newest first, made by [`Client::achievement_of_the_week`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AchievementOfTheWeekRequest {
    client: Client,
    pub(super) options: Options,
}

impl AchievementOfTheWeekRequest {
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
    pub async fn send(self) -> Result<crate::models::AchievementOfTheWeek> {
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

    /// Checks the arguments, and builds what is sent.
    fn call(self) -> Result<Typed<retroachievements_client::types::AchievementOfTheWeek>> {
        let subjects = [];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_achievement_of_the_week().await
        })
    }
}

impl IntoFuture for AchievementOfTheWeekRequest {
    type Output = Result<crate::models::AchievementOfTheWeek>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
