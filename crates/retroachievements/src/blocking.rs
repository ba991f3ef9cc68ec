//! The same client without async.
//!
//! ```no_run
//! let client = retroachievements::blocking::Client::from_env()?;
//! for unlock in client.achievement_unlocks(13876).items() {
//!     println!("{}", unlock?.user);
//! }
//! # Ok::<(), retroachievements::Error>(())
//! ```

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;
use tokio::runtime::Runtime;

use crate::error::{Error, Result};
use crate::paging::{Listed, Paged};
use crate::retry::RetryPolicy;

pub use crate::generated::blocking::*;

/// A client for the RetroAchievements web API that blocks the calling thread until the response is there.
///
/// Build it from a [`ClientBuilder`](crate::ClientBuilder). It has the same methods as
/// [`retroachievements::Client`](crate::Client). Cloning is cheap. Connections are driven by a thread of the
/// client's own. It works inside an async runtime too, but blocks the tasks that share the thread: use
/// `retroachievements::Client` there.
///
/// ```no_run
/// use retroachievements::blocking::Client;
///
/// let client = Client::build(retroachievements::Client::builder().web_api_key("key"))?;
/// let page = client.achievement_unlocks(13876).count(10).send()?;
/// # Ok::<(), retroachievements::Error>(())
/// ```
#[derive(Clone)]
pub struct Client {
    client: crate::Client,
    runtime: Arc<Driver>,
}

impl Client {
    /// Builds a client.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`](crate::ClientBuilder::build); also if the thread cannot be started.
    pub fn build(builder: crate::ClientBuilder) -> Result<Self> {
        let client = builder.build()?;
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("retroachievements")
            .enable_all()
            .build()
            .map_err(|error| Error::Configuration(format!("cannot start the client's thread: {error}")))?;
        Ok(Self { client, runtime: Arc::new(Driver(Some(runtime))) })
    }

    /// A client with the defaults and the credentials of the environment; see
    /// [`retroachievements::Client::from_env`](crate::Client::from_env).
    ///
    /// # Errors
    ///
    /// As [`Client::build`].
    pub fn from_env() -> Result<Self> {
        Self::build(crate::ClientBuilder::from_env()?)
    }

    /// Asks the server whether it accepts the web API key; see
    /// [`retroachievements::Client::check`](crate::Client::check).
    ///
    /// # Errors
    ///
    /// Those of [`retroachievements::Client::check`](crate::Client::check).
    pub fn check(&self) -> Result<()> {
        self.wait(self.client.check())
    }

    /// A request to any endpoint; see [`retroachievements::Client::api`](crate::Client::api). Call
    /// [`send`](ApiRequest::send).
    ///
    /// ```no_run
    /// let client = retroachievements::blocking::Client::from_env()?;
    /// let game = client.api("API_GetGame.php", [("i", 1)]).send()?;
    /// println!("{}", game["Title"]);
    /// # Ok::<(), retroachievements::Error>(())
    /// ```
    pub fn api<K, V>(&self, path: &str, parameters: impl IntoIterator<Item = (K, V)>) -> ApiRequest
    where
        K: AsRef<str>,
        V: fmt::Display,
    {
        ApiRequest { request: self.client.api(path, parameters), client: self.clone() }
    }

    /// The client for a generation of the API.
    pub(crate) fn of_service(&self, service: crate::service::Service) -> Self {
        Self { client: self.client.of_service(service), runtime: self.runtime.clone() }
    }

    pub(crate) fn client(&self) -> &crate::Client {
        &self.client
    }

    pub(crate) fn wait<T>(&self, call: impl Future<Output = Result<T>>) -> Result<T> {
        self.runtime.wait(call)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}

/// A request to any endpoint, made by [`Client::api`]. Call [`send`](Self::send).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ApiRequest {
    client: Client,
    request: crate::ApiRequest,
}

impl ApiRequest {
    /// See [`retroachievements::ApiRequest::timeout`](crate::ApiRequest::timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.request = self.request.timeout(timeout);
        self
    }

    /// See [`retroachievements::ApiRequest::retry`](crate::ApiRequest::retry).
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.request = self.request.retry(retry);
        self
    }

    /// See [`retroachievements::ApiRequest::deadline`](crate::ApiRequest::deadline).
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.request = self.request.deadline(deadline);
        self
    }

    /// See [`retroachievements::ApiRequest::cache`](crate::ApiRequest::cache).
    #[cfg(feature = "cache")]
    pub fn cache(mut self, cache: crate::CachePolicy) -> Self {
        self.request = self.request.cache(cache);
        self
    }

    /// Sends the request and waits for the answer.
    ///
    /// # Errors
    ///
    /// Those of [`retroachievements::ApiRequest::send`](crate::ApiRequest::send).
    pub fn send(self) -> Result<Value> {
        self.client.wait(self.request.send())
    }
}

/// The runtime that drives connections and timers, on a thread of its own.
struct Driver(Option<Runtime>);

impl Driver {
    /// Parks the calling thread until the call is done. Tokio's own `block_on` would panic inside another
    /// runtime.
    fn wait<T>(&self, call: impl Future<Output = Result<T>>) -> Result<T> {
        let _context = self.0.as_ref().map(Runtime::enter);
        pollster::block_on(call)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Dropping a runtime waits for it, which inside another runtime is a panic.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// The pages of a list; see [`retroachievements::Pages`](crate::Pages).
#[derive(Debug)]
#[must_use = "an iterator does nothing unless it is read"]
pub struct Pages<R: Paged> {
    pages: crate::Pages<R>,
    client: Client,
}

impl<R: Paged> Pages<R> {
    pub(crate) fn new(client: Client, pages: crate::Pages<R>) -> Self {
        Self { pages, client }
    }
}

impl<R: Paged> Iterator for Pages<R> {
    type Item = Result<R::Page>;

    fn next(&mut self) -> Option<Self::Item> {
        self.client.wait(self.pages.try_next()).transpose()
    }
}

/// The entries of a list, however many requests they take; see [`retroachievements::Items`](crate::Items).
#[derive(Debug)]
#[must_use = "an iterator does nothing unless it is read"]
pub struct Items<R: Listed> {
    items: crate::Items<R>,
    client: Client,
}

impl<R: Listed> Items<R> {
    pub(crate) fn new(client: Client, items: crate::Items<R>) -> Self {
        Self { items, client }
    }

    /// Seconds of which the server may have more entries; see
    /// [`retroachievements::Items::incomplete`](crate::Items::incomplete).
    pub fn incomplete(&self) -> &[Timestamp] {
        self.items.incomplete()
    }
}

impl<R: Listed> Iterator for Items<R> {
    type Item = Result<R::Item>;

    fn next(&mut self) -> Option<Self::Item> {
        self.client.wait(self.items.try_next()).transpose()
    }
}
