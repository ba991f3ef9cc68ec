//! The client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use crate::clock::{Clock, timestamp};
use crate::credentials::Credentials;
use crate::error::Result;
use crate::generated::check::cheapest;
#[cfg(feature = "cache")]
use crate::keeper::Keeper;
use crate::limiter::Limiter;
use crate::retry::RetryPolicy;
use crate::service::Service;
use crate::transport::Transport;

/// A client for the RetroAchievements web API.
///
/// It has a method for each endpoint. The method takes what is required and returns a request; set
/// options on it if you like, and await it. Cloning is cheap: clones share connections and the rate limit.
///
/// ```no_run
/// # async fn example() -> retroachievements::Result<()> {
/// let client = retroachievements::Client::from_env()?;
/// let page = client.achievement_unlocks(13876).count(100).await?;
/// println!("{} of {} players", page.unlocks_count, page.total_players);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    /// The same for generation 2.
    v2: Arc<Shared>,
}

/// What all clones of a client have in common.
pub(crate) struct Shared {
    /// Builds requests; `transport` sends them.
    pub(crate) http: reqwest::Client,
    /// Whether no request may be sent, because nobody has said where to.
    pub(crate) is_refused: bool,
    /// Without a slash at its end.
    pub(crate) base_url: String,
    /// The host of the base URL, and its port, for errors.
    pub(crate) host: String,
    pub(crate) credentials: Arc<Credentials>,
    pub(crate) transport: Box<dyn Transport>,
    #[cfg(feature = "cache")]
    pub(crate) keeper: Option<Keeper>,
    pub(crate) limiter: Limiter,
    /// That of requests for what happened up to now.
    pub(crate) clock: Clock,
    pub(crate) retry: RetryPolicy,
    pub(crate) connect_timeout: Duration,
    /// For one attempt.
    pub(crate) timeout: Duration,
    pub(crate) max_body_size: usize,
}

impl Client {
    /// Asks the server whether it accepts the web API key, by the cheapest request that there is.
    ///
    /// # Errors
    ///
    /// [`Error::Authentication`](crate::Error::Authentication) if it does not, and any other [`Error`](crate::Error) if the
    /// answer is not known.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example() -> retroachievements::Result<()> {
    /// let client = retroachievements::Client::from_env()?;
    /// client.check().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn check(&self) -> Result<()> {
        let request = cheapest(self);
        // The answer of another day would say nothing.
        #[cfg(feature = "cache")]
        let request = request.cache(crate::CachePolicy::NoStore);
        request.json().await.map(drop)
    }

    pub(crate) fn new(shared: Shared, v2: Shared) -> Self {
        Self { shared: Arc::new(shared), v2: Arc::new(v2) }
    }

    /// The client for a generation of the API, with an address and limits of its own.
    pub(crate) fn of_service(&self, service: Service) -> Self {
        let shared = match service {
            Service::V1 => &self.shared,
            Service::V2 => &self.v2,
        };
        Self { shared: shared.clone(), v2: self.v2.clone() }
    }

    /// What time it is, here.
    pub(crate) fn now(&self) -> Timestamp {
        timestamp(self.shared.clock.now())
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("credentials", &self.shared.credentials)
            .field("retry", &self.shared.retry)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
impl Client {
    /// The same client with another transport.
    pub(crate) fn over(self, transport: impl crate::transport::Transport + Clone + 'static) -> Self {
        self.with(|shared| shared.transport = Box::new(transport.clone()))
    }

    /// The same client at another time, which goes on from there.
    pub(crate) fn at(self, now: Timestamp) -> Self {
        let since_1970 = now.as_duration().unsigned_abs();
        self.with(|shared| shared.clock = Clock::Steady { start: tokio::time::Instant::now(), since_1970 })
    }

    fn with(mut self, change: impl Fn(&mut Shared)) -> Self {
        for shared in [&mut self.shared, &mut self.v2] {
            change(Arc::get_mut(shared).expect("no clone yet"));
        }
        self
    }
}
