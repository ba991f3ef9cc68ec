// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! A user's achievements of the last N minutes, newest first.
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
use crate::paging::Latest;
use crate::paging::LatestFirst;
use crate::paging::boxed;
use crate::paging::{Items, Listed, sealed::Sealed};
use crate::since;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getUserRecentAchievements",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: None,
    service: crate::service::Service::V1,
    is_private: false,
};

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
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .user_recent_achievements("Scott")
    ///     .minutes(120)
    ///     .await?;
    /// for row in answer {
    ///     println!("{} {} {} {} {}", row.date, row.title, row.game_title, row.points, row.hardcore_mode);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_recent_achievements<T0>(&self, user: T0) -> UserRecentAchievementsRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserRecentAchievementsRequest {
            client: self.clone(),
            user: argument(user),
            minutes: None,
            since: None,
            require_user: false,
            options: Options::default(),
        }
    }
}

/// A request for a user's achievements of the last N minutes, newest first, made by [`Client::user_recent_achievements`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserRecentAchievementsRequest {
    client: Client,
    user: Argument<crate::UserRef>,
    minutes: Option<u32>,
    since: Option<jiff::Timestamp>,
    require_user: bool,
    pub(super) options: Options,
}

impl UserRecentAchievementsRequest {
    /// Length of the period up to now, in minutes.
    ///
    /// From 0 to 2147483647. Default: 60.
    pub fn minutes(mut self, minutes: u32) -> Self {
        self.minutes = Some(minutes);
        self
    }

    /// Entries from this moment on, instead of those of the last `minutes`.
    ///
    /// When the request is sent, it asks for as many minutes as have passed by the clock of this machine, and for ten more, because clocks differ and a request can wait for its turn. `send` and `items` leave out what is older; `json` has it.
    ///
    /// A moment that is more than ten minutes in the future, or longer ago than the limit of `minutes`, is an [`Error::InvalidArgument`](crate::Error::InvalidArgument). Default: `minutes` decides.
    pub fn since(mut self, since: jiff::Timestamp) -> Self {
        self.since = Some(since);
        self
    }

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
    pub async fn send(self) -> Result<Vec<crate::models::EarnedAchievement>> {
        let since = self.since;
        let mut answer = self.whole().await?;
        answer.retain(|item| since.is_none_or(|since| item.date >= since));
        Ok(answer)
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

    /// Streams all entries of the period, newest first, each entry once: see [`Items`]. If there are more than 500, the stream reads and holds all of them before it yields the first, 500 with each request.
    pub fn items(self) -> Items<Self> {
        Items::new(self)
    }

    /// Sends the request; with what is too old.
    async fn whole(self) -> Result<Vec<crate::models::EarnedAchievement>> {
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
                |answer: &Vec<crate::models::EarnedAchievement>| answer.is_empty(),
            )
            .await
    }

    /// The length of the period up to now.
    fn length(&self) -> Argument<Option<u32>> {
        self.since
            .map_or(Ok(self.minutes), |since| since::minutes(since, self.client.now(), 2147483647).map(Some))
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
    ) -> Result<Typed<retroachievements_client::wire::List<retroachievements_client::types::EarnedAchievement>>>
    {
        let length = self.length();
        let user = String::from(self.user?);
        let minutes = within("minutes", length?, 0, 2147483647)?;
        let subjects = [Subject::new("user", &user)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_user_recent_achievements(minutes, &user).await
        })
    }
}

impl IntoFuture for UserRecentAchievementsRequest {
    type Output = Result<Vec<crate::models::EarnedAchievement>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl Sealed for UserRecentAchievementsRequest {}
impl Listed for UserRecentAchievementsRequest {
    type Page = Vec<crate::models::EarnedAchievement>;
    type Item = crate::models::EarnedAchievement;
    type Walk = Latest<Self>;
    fn take_items(page: &mut Self::Page) -> Vec<Self::Item> {
        std::mem::take(page)
    }
}

impl LatestFirst for UserRecentAchievementsRequest {
    const CAP: usize = 500;
    fn fetch(&self) -> Pin<Box<dyn Future<Output = Result<Self::Page>> + Send>> {
        boxed(self.clone().whole())
    }

    fn since(&self) -> Option<jiff::Timestamp> {
        self.since
    }

    fn minutes(&self) -> u64 {
        self.length().ok().flatten().unwrap_or(60).into()
    }

    fn fetch_between(
        &self,
        from: jiff::Timestamp,
        to: jiff::Timestamp,
    ) -> Pin<Box<dyn Future<Output = Result<Self::Page>> + Send>> {
        let request = self.clone();
        boxed(async move {
            let mut beyond = request.client.achievements_earned_between(request.user?, from, to);
            beyond.options = request.options;
            let page = beyond.send().await?;
            Ok(page
                .into_iter()
                .map(|item| crate::models::EarnedAchievement {
                    date: item.date,
                    hardcore_mode: item.hardcore_mode,
                    achievement_id: item.achievement_id,
                    title: item.title,
                    description: item.description,
                    badge_name: item.badge_name,
                    points: item.points,
                    true_ratio: item.true_ratio,
                    kind: item.kind,
                    author: item.author,
                    author_ulid: item.author_ulid,
                    game_title: item.game_title,
                    game_icon: item.game_icon,
                    game_id: item.game_id,
                    console_name: item.console_name,
                    badge_url: item.badge_url,
                    game_url: item.game_url,
                })
                .collect())
        })
    }

    fn time(item: &Self::Item) -> jiff::Timestamp {
        item.date
    }
}
