// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! All consoles.
use crate::call::Typed;
use crate::client::Client;
use crate::error::Result;
use crate::operation::Operation;
use crate::options::Options;
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getConsoleIds",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: Some(std::time::Duration::from_secs(604800u64)),
    service: crate::service::Service::V1,
    is_private: false,
};

impl Client {
    /// All consoles.
    ///
    /// All consoles known to the site, with hubs and events, in no particular order.
    ///
    /// A cache keeps the answer for 7 days.
    ///
    /// Endpoint: `API_GetConsoleIDs.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-console-ids.html)).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .console_ids()
    ///     .only_active(true)
    ///     .only_game_systems(true)
    ///     .await?;
    /// for row in answer {
    ///     println!("{} {}", row.id, row.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn console_ids(&self) -> ConsoleIdsRequest {
        ConsoleIdsRequest {
            client: self.clone(),
            only_active: None,
            only_game_systems: None,
            options: Options::default(),
        }
    }
}

/// A request for all consoles, made by [`Client::console_ids`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ConsoleIdsRequest {
    client: Client,
    only_active: Option<bool>,
    only_game_systems: Option<bool>,
    pub(super) options: Options,
}

impl ConsoleIdsRequest {
    /// Only active consoles.
    ///
    /// Default: false.
    pub fn only_active(mut self, only_active: bool) -> Self {
        self.only_active = Some(only_active);
        self
    }

    /// Only consoles with games, without hubs and events.
    ///
    /// Default: false.
    pub fn only_game_systems(mut self, only_game_systems: bool) -> Self {
        self.only_game_systems = Some(only_game_systems);
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
    pub async fn send(self) -> Result<Vec<crate::models::Console>> {
        self.call()?.send(|answer| answer.into_iter().map(|item| item.into()).collect()).await
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
    fn call(
        self,
    ) -> Result<Typed<retroachievements_client::wire::List<retroachievements_client::types::Console>>> {
        let only_active = self.only_active.map(u64::from);
        let only_game_systems = self.only_game_systems.map(u64::from);
        let subjects = [];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_console_ids(only_active, only_game_systems).await
        })
    }
}

impl IntoFuture for ConsoleIdsRequest {
    type Output = Result<Vec<crate::models::Console>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
