// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! A game with its achievements and a user's progress.
use crate::argument::Argument;
use crate::argument::argument;
use crate::call::Typed;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::options::Options;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getGameInfoAndUserProgress",
    not_found: &["[]"],
    refused_as_empty: &[],
    empty: "",
    max_age: None,
    service: crate::service::Service::V1,
    is_private: false,
};

impl Client {
    /// A game with its achievements and a user's progress.
    ///
    /// A game's basic data, its promoted achievements and the user's progress. An achievement has unlock dates
    /// only if the user has earned it; the highest award is present only on request. An unknown game or user is
    /// a 200 with an empty list, reported as not found.
    ///
    /// Endpoint: `API_GetGameInfoAndUserProgress.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-game-info-and-user-progress.html)).
    ///
    /// # Arguments
    ///
    /// - `game_id`: Game ID.
    /// - `user`: User name or ULID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .game_info_and_user_progress(1, "Scott")
    ///     .with_highest_award(true)
    ///     .await?;
    /// println!("{} {} {} {} {} {}", answer.title, answer.console_name, answer.num_achievements, answer.num_awarded_to_user, answer.num_awarded_to_user_hardcore, answer.user_completion);
    /// for (key, row) in answer.achievements {
    ///     println!("{} {} {} {}", key, row.id, row.title, row.points);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn game_info_and_user_progress<T0, T1>(&self, game_id: T0, user: T1) -> GameInfoAndUserProgressRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
        T1: TryInto<crate::UserRef, Error: Into<Error>>,
    {
        GameInfoAndUserProgressRequest {
            client: self.clone(),
            game_id: argument(game_id),
            user: argument(user),
            with_highest_award: None,
            options: Options::default(),
        }
    }
}

/// A request for a game with its achievements and a user's progress, made by [`Client::game_info_and_user_progress`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GameInfoAndUserProgressRequest {
    client: Client,
    game_id: Argument<crate::GameId>,
    user: Argument<crate::UserRef>,
    with_highest_award: Option<bool>,
    pub(super) options: Options,
}

impl GameInfoAndUserProgressRequest {
    /// Include the user's highest award for the game and its date.
    ///
    /// Default: false.
    pub fn with_highest_award(mut self, with_highest_award: bool) -> Self {
        self.with_highest_award = Some(with_highest_award);
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
    pub async fn send(self) -> Result<crate::models::GameInfoAndUserProgress> {
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
    fn call(self) -> Result<Typed<retroachievements_client::types::GameInfoAndUserProgress>> {
        let game_id = self.game_id?.get();
        let user = String::from(self.user?);
        let with_highest_award = self.with_highest_award.map(u64::from);
        let subjects = [Subject::new("game", game_id), Subject::new("user", &user)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_game_info_and_user_progress(with_highest_award, game_id, &user).await
        })
    }
}

impl IntoFuture for GameInfoAndUserProgressRequest {
    type Output = Result<crate::models::GameInfoAndUserProgress>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
