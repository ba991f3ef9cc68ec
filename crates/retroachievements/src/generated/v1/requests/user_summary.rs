// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! A user's profile with recent games and achievements.
use crate::argument::Argument;
use crate::argument::argument;
use crate::argument::within;
use crate::call::Typed;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::options::Options;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getUserSummary",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: None,
    service: crate::service::Service::V1,
    is_private: false,
};

impl Client {
    /// A user's profile with recent games and achievements.
    ///
    /// A user's profile, points and rank and, on request, the recently played games with the achievements earned
    /// in them. An unknown user gives a 404. The server is slow here: prefer the profile or the completion
    /// progress where they are enough.
    ///
    /// Unless you ask for recent games, `awarded` and `recent_achievements` are empty and `last_game` is absent. If
    /// you ask and the user has played no game, all three are absent.
    ///
    /// Endpoint: `API_GetUserSummary.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-summary.html)).
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
    ///     .user_summary("Scott")
    ///     .recent_games(2)
    ///     .recent_achievements(0)
    ///     .await?;
    /// println!("{} {} {} {} {}", answer.user, answer.total_ranked, answer.total_points, answer.total_softcore_points, answer.total_true_points);
    /// for row in answer.recently_played {
    ///     println!("{} {} {}", row.game_id, row.title, row.console_name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_summary<T0>(&self, user: T0) -> UserSummaryRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        UserSummaryRequest {
            client: self.clone(),
            user: argument(user),
            recent_games: None,
            recent_achievements: None,
            options: Options::default(),
        }
    }
}

/// A request for a user's profile with recent games and achievements, made by [`Client::user_summary`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserSummaryRequest {
    client: Client,
    user: Argument<crate::UserRef>,
    recent_games: Option<u32>,
    recent_achievements: Option<u32>,
    pub(super) options: Options,
}

impl UserSummaryRequest {
    /// Number of recently played games to include.
    ///
    /// From 0 to 100. Default: 0.
    pub fn recent_games(mut self, recent_games: u32) -> Self {
        self.recent_games = Some(recent_games);
        self
    }

    /// Number of recent achievements to include, over all recent games and the last game together. 0 includes
    /// all achievements of these games, locked ones too.
    ///
    /// From 0 to 2147483647. Default: 10.
    pub fn recent_achievements(mut self, recent_achievements: u32) -> Self {
        self.recent_achievements = Some(recent_achievements);
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
    pub async fn send(self) -> Result<crate::models::UserSummary> {
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
    fn call(self) -> Result<Typed<retroachievements_client::types::UserSummary>> {
        let user = String::from(self.user?);
        let recent_games = within("recent_games", self.recent_games, 0, 100)?;
        let recent_achievements = within("recent_achievements", self.recent_achievements, 0, 2147483647)?;
        let subjects = [Subject::new("user", &user)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_user_summary(recent_achievements, recent_games, &user).await
        })
    }
}

impl IntoFuture for UserSummaryRequest {
    type Output = Result<crate::models::UserSummary>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
