// @generated from spec/ by `cargo xtask generate`. Do not edit.

//! Games with the most open tickets.
use crate::argument::within;
use crate::call::Typed;
use crate::client::Client;
use crate::error::Result;
use crate::operation::Operation;
use crate::options::Options;
use std::pin::Pin;

static OPERATION: Operation = Operation {
    id: "getMostTicketedGames",
    not_found: &[],
    refused_as_empty: &[],
    empty: "",
    max_age: Some(std::time::Duration::from_secs(300u64)),
    service: crate::service::Service::V1,
    is_private: false,
};

impl Client {
    /// Games with the most open tickets.
    ///
    /// The games with the most open tickets on promoted achievements, most tickets first. Deleted tickets
    /// count too. Games after the first 100 cannot be reached: the server ignores an offset here.
    ///
    /// A cache keeps the answer for 5 minutes.
    ///
    /// Endpoint: `API_GetTicketData.php` ([the site's documentation](https://api-docs.retroachievements.org/v1/get-ticket-data/get-most-ticketed-games.html)).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// let answer = client
    ///     .most_ticketed_games()
    ///     .count(100)
    ///     .await?;
    /// for row in answer.most_reported_games {
    ///     println!("{} {} {} {}", row.game_id, row.game_title, row.console, row.open_tickets);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn most_ticketed_games(&self) -> MostTicketedGamesRequest {
        MostTicketedGamesRequest { client: self.clone(), count: None, options: Options::default() }
    }
}

/// A request for games with the most open tickets, made by [`Client::most_ticketed_games`]. Await it, or call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct MostTicketedGamesRequest {
    client: Client,
    count: Option<u32>,
    pub(super) options: Options,
}

impl MostTicketedGamesRequest {
    /// Number of games to return.
    ///
    /// From 1 to 100. Default: 10.
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
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
    pub async fn send(self) -> Result<crate::models::MostTicketedGames> {
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
    fn call(self) -> Result<Typed<retroachievements_client::types::MostTicketedGames>> {
        let flag = 1;
        let count = within("count", self.count, 1, 100)?;
        let subjects = [];
        self.client.call(&OPERATION, subjects, self.options, |api| async move {
            api.get_most_ticketed_games(count, flag).await
        })
    }
}

impl IntoFuture for MostTicketedGamesRequest {
    type Output = Result<crate::models::MostTicketedGames>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
