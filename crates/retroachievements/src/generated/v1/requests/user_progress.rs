// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! A user's progress in the given games.
use crate::argument::Argument;
use crate::argument::argument;
use crate::argument::arguments;
use crate::argument::joined;
use crate::call::Typed;
use crate::client::Client;
use crate::error::Error;
use crate::error::Result;
use crate::operation::Operation;
use crate::options::Options;
use crate::split;
use crate::subject::Subject;
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getUserProgress",
    not_found: &["[]"],
    refused_as_empty: &[],
    empty: "",
    max_age: None,
    service: crate::service::Service::V1,
    is_private: false,
};

impl Client {
    /// A user's progress in the given games.
    ///
    /// A user's progress in each of the given games, by game ID. Unknown games, and games that the user has not
    /// played, have an entry too. An unknown user has no entries.
    ///
    /// For all games of a user, use the completion progress.
    ///
    /// Endpoint: `API_GetUserProgress.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-user-progress.html)).
    ///
    /// # Arguments
    ///
    /// - `user`: User name or ULID.
    /// - `game_ids`: Game IDs. Duplicates count once, and the server drops IDs that are not numbers above 0. It has no
    ///   maximum; 500 in a request keep its URL short.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.user_progress("Scott", [1, 14402]).await?;
    /// for (key, row) in answer {
    ///     println!("{} {} {} {} {} {}", key, row.num_achieved, row.num_achieved_hardcore, row.num_possible_achievements, row.score_achieved, row.possible_score);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn user_progress<T0, T1>(&self, user: T0, game_ids: T1) -> UserProgressRequest
    where
        T0: TryInto<crate::UserRef, Error: Into<Error>>,
        T1: IntoIterator<Item: TryInto<crate::GameId, Error: Into<Error>>>,
    {
        UserProgressRequest {
            client: self.clone(),
            user: argument(user),
            game_ids: arguments(game_ids),
            options: Options::default(),
        }
    }
}

/// A request for a user's progress in the given games, made by [`Client::user_progress`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UserProgressRequest {
    client: Client,
    user: Argument<crate::UserRef>,
    game_ids: Argument<Vec<crate::GameId>>,
    pub(super) options: Options,
}

impl UserProgressRequest {
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
    /// More than 500 `game_ids` take several requests, one after the other; an error of one is the error of all. The response is in the order asked for.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidArgument`](crate::Error::InvalidArgument) before anything is sent, and any
    /// other [`Error`](crate::Error) after.
    pub async fn send(self) -> Result<crate::indexmap::IndexMap<crate::GameId, crate::models::GameProgress>> {
        let game_ids = self.game_ids.clone()?;
        let deadline = self.options.deadline;
        let call = move |part, deadline| {
            let mut request = self.clone();
            request.game_ids = Ok(part);
            request.options.deadline = deadline;
            async move {
                request
                    .call()?
                    .send(|answer| {
                        answer
                            .into_iter()
                            .map(|(key, item)| (crate::GameId::from_server(key.0), item.into()))
                            .collect()
                    })
                    .await
            }
        };
        split::map(&game_ids, 500, deadline, call).await
    }

    /// Sends the request, and returns the response as the server sent it, with the names of the wire. For what
    /// the types do not have, or read otherwise than you need.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), except that any JSON will do.
    pub async fn json(self) -> Result<serde_json::Value> {
        let game_ids = self.game_ids.clone()?;
        let deadline = self.options.deadline;
        let call = move |part, deadline| {
            let mut request = self.clone();
            request.game_ids = Ok(part);
            request.options.deadline = deadline;
            async move { request.call()?.json().await }
        };
        split::json(&game_ids, 500, deadline, call).await
    }

    /// Checks the arguments, and builds what is sent.
    fn call(
        self,
    ) -> Result<
        Typed<
            retroachievements_client::wire::Map<
                retroachievements_client::wire::UInt,
                retroachievements_client::types::GameProgress,
            >,
        >,
    > {
        let user = String::from(self.user?);
        let game_ids = joined("game_ids", &self.game_ids?, 500)?;
        let subjects = [Subject::new("user", &user)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_user_progress(&game_ids, &user).await
        })
    }
}

impl IntoFuture for UserProgressRequest {
    type Output = Result<crate::indexmap::IndexMap<crate::GameId, crate::models::GameProgress>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
