// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Hashes of the files that a game's achievements work with.
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
    id: "getGameHashes",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: Some(std::time::Duration::from_secs(43200u64)),
    service: crate::service::Service::V1,
    is_private: false,
};

impl Client {
    /// Hashes of the files that a game's achievements work with.
    ///
    /// The hashes of the files that work with a game's achievements, in no particular order. Known files that
    /// do not work are left out. An unknown game is a 404.
    ///
    /// A cache keeps the answer for 12 hours.
    ///
    /// Endpoint: `API_GetGameHashes.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-game-hashes.html)).
    ///
    /// # Arguments
    ///
    /// - `game_id`: Game ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client.game_hashes(1).await?;
    /// for row in answer.results {
    ///     println!("{}", row.md5);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn game_hashes<T0>(&self, game_id: T0) -> GameHashesRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameHashesRequest { client: self.clone(), game_id: argument(game_id), options: Options::default() }
    }
}

/// A request for hashes of the files that a game's achievements work with, made by [`Client::game_hashes`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GameHashesRequest {
    client: Client,
    game_id: Argument<crate::GameId>,
    pub(super) options: Options,
}

impl GameHashesRequest {
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
    pub async fn send(self) -> Result<crate::models::GameHashes> {
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
    fn call(self) -> Result<Typed<retroachievements_client::types::GameHashes>> {
        let game_id = self.game_id?.get();
        let subjects = [Subject::new("game", game_id)];
        self.client
            .call(&OPERATION, subjects, self.options, |api| async move { api.get_game_hashes(game_id).await })
    }
}

impl IntoFuture for GameHashesRequest {
    type Output = Result<crate::models::GameHashes>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
