// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! An achievement.
use crate::argument::Argument;
use crate::argument::argument;
use crate::argument::joined;
use crate::call::Typed;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::options::Options;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getAchievement",
    not_found: &["{\"jsonapi\":{\"version\":\"1.0\"},\"data\":null}"],
    refused_as_empty: &[],
    empty: "",
    max_age: Some(std::time::Duration::from_secs(1800u64)),
    service: crate::service::Service::V2,
    is_private: false,
};

impl crate::v2::Client {
    /// An achievement.
    ///
    /// An achievement by its ID, in any state and of any system.
    ///
    /// A cache keeps the answer for 30 minutes.
    ///
    /// Endpoint: `achievements/{achievementId}`.
    ///
    /// # Arguments
    ///
    /// - `achievement_id`: Achievement ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.v2()
    ///     .achievement(9)
    ///     .include(retroachievements::v2::models::AchievementInclude::Developer)
    ///     .await?;
    /// println!("{} {} {} {}", answer.title, answer.description, answer.points, answer.points_weighted);
    /// # Ok(())
    /// # }
    /// ```
    pub fn achievement<T0>(&self, achievement_id: T0) -> AchievementRequest
    where
        T0: TryInto<crate::v2::AchievementId, Error: Into<Error>>,
    {
        AchievementRequest {
            client: self.0.clone(),
            achievement_id: argument(achievement_id),
            include: None,
            options: Options::default(),
        }
    }
}

/// A request for an achievement, made by [`Client::achievement`](crate::v2::Client::achievement). Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AchievementRequest {
    client: Client,
    achievement_id: Argument<crate::v2::AchievementId>,
    include: Option<Vec<crate::v2::models::AchievementInclude>>,
    pub(super) options: Options,
}

impl AchievementRequest {
    /// Resources to include.
    ///
    /// Default: none.
    pub fn include(mut self, include: impl crate::Several<crate::v2::models::AchievementInclude>) -> Self {
        self.include = {
            let mut all = self.include.take().unwrap_or_default();
            all.extend(include.several());
            Some(all)
        };
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
    pub async fn send(self) -> Result<crate::v2::models::Achievement> {
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
    fn call(self) -> Result<Typed<retroachievements_client::v2::types::AchievementDocument>> {
        let achievement_id = self.achievement_id?.get();
        let include = self.include.map(|values| joined("include", &values, 10)).transpose()?;
        let subjects = [Subject::new("achievement", achievement_id)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            let api = retroachievements_client::v2::Client::from(&api);
            api.get_achievement(achievement_id, include.as_deref()).await
        })
    }
}

impl IntoFuture for AchievementRequest {
    type Output = Result<crate::v2::models::Achievement>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
