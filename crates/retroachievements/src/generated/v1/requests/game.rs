// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Basic data of a game.
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
    id: "getGame",
    not_found: &["[]"],
    refused_as_empty: &[],
    empty: "",
    max_age: Some(std::time::Duration::from_secs(1800u64)),
    service: crate::service::Service::V1,
    is_private: false,
};

impl Client {
    /// Basic data of a game.
    ///
    /// A game's title, console, publisher, developer, genre, release date and images, without its ID. An
    /// unknown game is a 200 with an empty list, reported as not found.
    ///
    /// A cache keeps the answer for 30 minutes.
    ///
    /// Endpoint: `API_GetGame.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-game.html)).
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
    /// let answer = client.game(1).await?;
    /// println!("{} {}", answer.title, answer.console_name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn game<T0>(&self, game_id: T0) -> GameRequest
    where
        T0: TryInto<crate::GameId, Error: Into<Error>>,
    {
        GameRequest { client: self.clone(), game_id: argument(game_id), options: Options::default() }
    }
}

/// A request for basic data of a game, made by [`Client::game`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GameRequest {
    client: Client,
    game_id: Argument<crate::GameId>,
    pub(super) options: Options,
}

impl GameRequest {
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
    pub async fn send(self) -> Result<crate::models::Game> {
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
    fn call(self) -> Result<Typed<retroachievements_client::types::Game>> {
        let game_id = self.game_id?.get();
        let subjects = [Subject::new("game", game_id)];
        self.client.call(&OPERATION, subjects, self.options, |api| async move { api.get_game(game_id).await })
    }
}

impl IntoFuture for GameRequest {
    type Output = Result<crate::models::Game>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
