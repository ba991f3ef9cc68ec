// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Achievements that a user earned in a period, oldest first.
use crate::argument::Argument;
use crate::argument::argument;
use crate::argument::within;
use crate::call::Typed;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::known::{self, Proof};
use crate::operation::Operation;
use crate::options::Options;
use crate::paging::ByTime;
use crate::paging::Dated;
use crate::paging::boxed;
use crate::paging::{Items, Listed, sealed::Sealed};
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getAchievementsEarnedBetween",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: None,
    service: crate::service::Service::V1,
    is_private: false,
};

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
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.achievements_earned_between("Scott", retroachievements::jiff::Timestamp::constant(1402142400, 0), retroachievements::jiff::Timestamp::constant(1556557800, 0)).await?;
    /// for row in answer {
    ///     println!("{} {} {} {} {}", row.date, row.title, row.game_title, row.points, row.hardcore_mode);
    /// }
    /// # Ok(())
    /// # }
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
            client: self.clone(),
            user: argument(user),
            from,
            to,
            require_user: false,
            options: Options::default(),
        }
    }
}

/// A request for achievements that a user earned in a period, oldest first, made by [`Client::achievements_earned_between`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AchievementsEarnedBetweenRequest {
    client: Client,
    user: Argument<crate::UserRef>,
    from: jiff::Timestamp,
    to: jiff::Timestamp,
    require_user: bool,
    pub(super) options: Options,
}

impl AchievementsEarnedBetweenRequest {
    /// Makes an unknown user an error, [`Error::NotFound`](crate::Error::NotFound), where the server has an empty answer: so a mistyped name is found.
    ///
    /// An empty answer then takes a second request, `user_points`, within the same `deadline`. Default: an unknown user has an empty answer.
    pub fn require_user(mut self) -> Self {
        self.require_user = true;
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
    pub async fn send(self) -> Result<Vec<crate::models::EarnedAchievementOfSpan>> {
        let proof = self.proof();
        known::checked(
                proof,
                async move {
                    self.call()?
                        .send(|answer| {
                            answer.into_iter().map(|item| item.into()).collect()
                        })
                        .await
                },
                |answer: &Vec<crate::models::EarnedAchievementOfSpan>| answer.is_empty(),
            )
            .await
    }

    /// Sends the request, and returns the response as the server sent it, with the names of the wire. For what
    /// the types do not have, or read otherwise than you need.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that any JSON will do.
    pub async fn json(self) -> Result<serde_json::Value> {
        let proof = self.proof();
        known::checked(proof, async move { self.call()?.json().await }, |json| known::is_empty(json, ""))
            .await
    }

    /// Streams all entries of the period, oldest first, 500 with each request, each entry once: see [`Items`]. The end of the period can be in the future: entries that arrive while you read are then among them.
    pub fn items(self) -> Items<Self> {
        Items::new(self)
    }

    /// How to find out whether there is what an empty answer is about.
    fn proof(&self) -> Option<Proof> {
        let user = self.user.clone().ok().filter(|_| self.require_user)?;
        let mut request = self.client.user_points(user);
        request.options = self.options.clone();
        Some(Proof::new(&OPERATION, self.options.deadline, move |deadline| {
            request.options.deadline = deadline;
            Box::pin(request.json())
        }))
    }

    /// Checks the arguments, and builds what is sent.
    fn call(
        self,
    ) -> Result<
        Typed<retroachievements_client::wire::List<retroachievements_client::types::EarnedAchievementOfSpan>>,
    > {
        let user = String::from(self.user?);
        let from = within("from", Some(self.from.as_second()), 0, 253402300799)?.unwrap_or_default();
        let to = within("to", Some(self.to.as_second()), 0, 253402300799)?.unwrap_or_default();
        let subjects = [Subject::new("user", &user)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_achievements_earned_between(from, to, &user).await
        })
    }
}

impl IntoFuture for AchievementsEarnedBetweenRequest {
    type Output = Result<Vec<crate::models::EarnedAchievementOfSpan>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for AchievementsEarnedBetweenRequest {}
impl Listed for AchievementsEarnedBetweenRequest {
    type Page = Vec<crate::models::EarnedAchievementOfSpan>;
    type Item = crate::models::EarnedAchievementOfSpan;
    type Walk = ByTime;
    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(page)
    }
}

impl Dated for AchievementsEarnedBetweenRequest {
    const CAP: usize = 500;
    fn period(&self) -> (jiff::Timestamp, jiff::Timestamp) {
        (self.from, self.to)
    }

    fn fetch_from(&self, from: jiff::Timestamp) -> Pin<Box<dyn Future<Output = Result<Self::Page>> + Send>> {
        let mut request = self.clone();
        request.from = from;
        boxed(request.send())
    }

    fn time(item: &Self::Item) -> jiff::Timestamp {
        item.date
    }
}
