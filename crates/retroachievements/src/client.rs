//! The client.

use std::fmt;
use std::sync::Arc;

use retroachievements_client as low_level;

use crate::builder::ClientBuilder;
use crate::credentials::Credentials;
use crate::error::Result;
use crate::rate_limit::Limiter;
use crate::retry::RetryPolicy;

/// A client for the RetroAchievements web API.
///
/// It has a method for each endpoint; each returns a request that is awaited, as it is or after some
/// options. Cloning is cheap, and clones share connections and the rate limit.
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
}

/// What all clones of a client have in common.
pub(crate) struct Shared {
    pub(crate) low_level: Arc<low_level::Client>,
    pub(crate) credentials: Arc<Credentials>,
    pub(crate) limiter: Option<Limiter>,
    pub(crate) retry: RetryPolicy,
    pub(crate) max_body_size: usize,
}

impl Client {
    /// Begins making a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client with the defaults and the credentials of the environment: `RA_WEB_API_KEY`, and
    /// `RA_USERNAME` if it is set.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`]; in particular if `RA_WEB_API_KEY` is not set.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }

    pub(crate) fn new(shared: Shared) -> Self {
        Self { shared: Arc::new(shared) }
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
